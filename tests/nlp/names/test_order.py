"""All repairs of names in their order, on a parse written by hand."""

from __future__ import annotations

from name_docs import VOCAB, parse, spans
from spacy.tokens import Doc

from kg.nlp.names import names


def test_component() -> None:
    doc = parse(
        "Avigdor/NNP/compound/Liberman Liberman/NNP/poss/party 's/POS/case/Liberman Yisrael/NNP/compound/party "
        "Beytenu/NNP/compound/party party/NN/nsubj/opposed opposed/VBD/ROOT the/DT/det/Ministry "
        "Israeli/NNP/compound/Ministry Defence/NNP/compound/Ministry Ministry/NNP/dobj/opposed ./././opposed "
        "| Liberman/NNP/nsubj/said said/VBD/ROOT",
        ("Avigdor Liberman 's Yisrael Beytenu party", "ORG"),
        ("the Israeli Defence Ministry", "ORG"),
    )
    names(doc)
    assert spans(doc.ents) == [
        ("Avigdor Liberman", "PERSON"),
        ("Yisrael Beytenu", "ORG"),
        ("Israeli Defence Ministry", "ORG"),
        ("Liberman", "PERSON"),
    ]
    assert spans(doc.spans["kg_nested"]) == [("Israeli", "NORP")]


def test_component_on_nothing() -> None:
    assert spans(names(Doc(VOCAB, words=[])).ents) == []
    assert spans(names(parse("it/PRP/nsubj/rains rains/VBZ/ROOT")).ents) == []
