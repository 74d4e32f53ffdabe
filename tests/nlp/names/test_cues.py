"""What the text says of the kind of thing that a name names, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse
from spacy.tokens import Doc

from kg.nlp.names import types
from kg.nlp.names.words import kind_of


def label_of(doc: Doc, name: str) -> str:
    return next(span.label_ for span in types.retype(doc, doc.ents) if span.text == name)


@pytest.mark.parametrize(
    ("text", "name", "wrong", "right"),
    [
        ("the/DT/det/airline airline/NN/ROOT Quill/NNP/compound/Vello Vello/NNP/appos/airline", "Quill Vello",
         "PERSON", "ORG"),
        ("a/DT/det/Vello chipmaker/NN/nmod/Vello Vello/NNP/ROOT", "Vello", "PERSON", "ORG"),
        ("its/PRP$/poss/Vello rival/NN/compound/Vello Vello/NNP/ROOT", "Vello", "ORG", "ORG"),
        ("his/PRP$/poss/Vello rival/NN/compound/Vello Vello/NNP/ROOT", "Vello", "ORG", "PERSON"),
        ("the/DT/det/ferry ferry/NN/ROOT Vello/NNP/appos/ferry", "Vello", "PERSON", "PRODUCT"),
        ("Zubria/NNP/poss/orbiter 's/POS/case/Zubria Vello/NNP/compound/orbiter orbiter/NN/ROOT", "Vello", "PERSON",
         "PRODUCT"),
        ("the/DT/det/orbiter Vello/NNP/compound/orbiter orbiter/NN/ROOT", "Vello", "PERSON", "PRODUCT"),
        ("the/DT/det/daily daily/NNP/compound/Vello Vello/NNP/ROOT", "Vello", "PRODUCT", "ORG"),
        ("a/DT/det/charity charity/NN/ROOT ,/,/punct/charity Vello/NNP/npadvmod/charity", "Vello", "PERSON", "ORG"),
        ("charity/NN/ROOT ,/,/punct/charity Vello/NNP/npadvmod/charity", "Vello", "PERSON", "PERSON"),
        ("an/DT/det/rocket Vello/NNP/nmod/rocket 6/CD/nummod/rocket rocket/NN/ROOT", "Vello", "PERSON", "PRODUCT"),
        ("Vello/NNP/nsubj/fell ,/,/punct/Vello a/DT/det/charity charity/NN/appos/Vello fell/VBD/ROOT", "Vello",
         "PERSON", "ORG"),
    ],
)  # fmt: skip
def test_a_noun_beside_a_name_tells_what_it_is(text: str, name: str, wrong: str, right: str) -> None:
    assert label_of(parse(text, (name, wrong)), name) == right


def test_makers_are_companies_unless_they_are_persons() -> None:
    assert kind_of("turbinemaker") == "ORG"
    assert kind_of("lawmaker") is None
    assert kind_of("bread") is None


@pytest.mark.parametrize(
    ("text", "name", "wrong", "right"),
    [
        ("“/``/punct/Vello Quill/NNP/compound/Vello Vello/NNP/ROOT ”/''/punct/Vello", "Quill Vello", "GPE",
         "WORK_OF_ART"),
        ("Quill/NNP/compound/Kenya Vello/NNP/compound/Kenya Kenya/NNP/ROOT", "Quill Vello Kenya", "PERSON", "ORG"),
        ("Vello/NNP/nsubj/fell which/WDT/nsubj/won won/VBD/relcl/Vello fell/VBD/ROOT", "Vello", "PERSON", "ORG"),
        ("its/PRP$/poss/VQP VQP/NNP/ROOT", "VQP", "ORG", "PRODUCT"),
        ("Save/VB/ROOT the/DT/det/Children Children/NNPS/dobj/Save", "Save the Children", "ORG", "ORG"),
        ("Vello/NNP/compound/stock stock/NN/nsubj/fell fell/VBD/ROOT", "Vello", "PERSON", "ORG"),
        ("stake/NN/ROOT in/IN/prep/stake Vello/NNP/pobj/in", "Vello", "GPE", "ORG"),
        ("Kenya/NNP/poss/Quill 's/POS/case/Kenya Vello/NNP/compound/Quill Quill/NNP/ROOT", "Vello Quill", "ORG",
         "PERSON"),
        ("Vello/NNP/compound/Quill Quill/NNP/ROOT of/IN/prep/Quill Kenya/NNP/pobj/of", "Vello Quill", "ORG", "PERSON"),
    ],
)  # fmt: skip
def test_the_words_around_a_name(text: str, name: str, wrong: str, right: str) -> None:
    assert label_of(parse(text, (name, wrong)), name) == right
