"""Names that the model missed, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse, spans

from kg.nlp.names import recall


def test_other_occurrences_and_surnames_are_found() -> None:
    doc = parse(
        "Erna/NNP/compound/Solberg Solberg/NNP/nsubj/met met/VBD/ROOT Statoil/NNP/dobj/met ./././met "
        "| Statoil/NNP/nsubj/thanked thanked/VBD/ROOT Solberg/NNP/dobj/thanked",
        ("Erna Solberg", "PERSON"),
        ("Statoil", "ORG"),
    )
    assert spans(recall.add_repeats(doc, doc.ents))[2:] == [("Statoil", "ORG"), ("Solberg", "PERSON")]


def test_a_name_of_several_words_is_found_with_other_capitals_too() -> None:
    text = (
        "ZubreXo/NNP/compound/VR VR/NNP/ROOT | Zubrexo/NN/compound/VR VR/NNP/ROOT | zubrexo/NN/compound/VR VR/NNP/ROOT"
    )
    doc = parse(text, ("ZubreXo VR", "PRODUCT"))
    assert [text for text, _ in spans(recall.add_repeats(doc, doc.ents))] == ["ZubreXo VR", "Zubrexo VR"]
    single = parse("KAY/NNP/ROOT | Kay/NNP/ROOT", ("KAY", "ORG"))
    assert len(list(recall.add_repeats(single, single.ents))) == 1


def test_phrases_of_proper_nouns_are_names() -> None:
    doc = parse("saw/VBD/ROOT the/DT/det/Strike Counter/NNP/compound/Strike -/HYPH/punct/Strike Strike/NNP/dobj/saw",
                tight="-")  # fmt: skip
    assert [text for text, _ in spans(recall.add_phrases(doc, []))] == ["Counter-Strike"]


@pytest.mark.parametrize(
    "text",
    [
        "the/DT/det/Minister Defense/NNP/compound/Minister Minister/NNP/ROOT",
        "on/IN/ROOT Monday/NNP/pobj/on",
        "sold/VBD/ROOT Polaroids/NNPS/dobj/sold",
        "sold/VBD/ROOT X/NNP/dobj/sold",
        "| Career/NNP/ROOT",
    ],
)
def test_other_capitals_are_not(text: str) -> None:
    assert list(recall.add_phrases(parse(text), [])) == []


def test_demonyms() -> None:
    doc = parse("Kenyan/JJ/amod/runner runner/NN/nsubj/beat beat/VBD/ROOT Russians/NNPS/dobj/beat")
    assert spans(recall.add_demonyms(doc, [])) == [("Kenyan", "NORP"), ("Russians", "NORP")]


def test_russian_israeli_is_one_of_each() -> None:
    doc = parse("Russian/JJ/amod/ties -/HYPH/punct/Israeli Israeli/JJ/amod/ties ties/NNS/ROOT",
                ("Russian - Israeli", "NORP"), tight="-")  # fmt: skip
    assert spans(recall.add_demonyms(doc, doc.ents)) == [("Russian", "NORP"), ("Israeli", "NORP")]
