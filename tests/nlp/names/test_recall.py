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


def test_families_are_several_of_a_surname() -> None:
    doc = parse("Ilma/NNP/compound/Vello Vello/NNP/ROOT | the/DT/det/Vellos Vellos/NNPS/ROOT "
                "| the/DT/det/Pines Pines/NNPS/ROOT", ("Ilma Vello", "PERSON"))  # fmt: skip
    assert spans(recall.mark_families(doc, doc.ents)) == [("Ilma Vello", "PERSON"), ("Vellos", "NORP")]


def test_a_storm_and_a_team_are_found_by_their_last_words() -> None:
    doc = parse(
        "Typhoon/NNP/compound/Vello Vello/NNP/nsubj/hit hit/VBD/ROOT Oslo/NNP/compound/Rovers Rovers/NNPS/dobj/hit "
        "| Vello/NNP/nsubj/hit hit/VBD/ROOT Rovers/NNS/dobj/hit",
        ("Typhoon Vello", "EVENT"),
        ("Oslo Rovers", "ORG"),
    )
    assert spans(recall.add_repeats(doc, doc.ents))[2:] == [("Vello", "EVENT"), ("Rovers", "ORG")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Vello/NNP/ROOT -/HYPH/punct/Vello on/IN/prep/Vello -/HYPH/punct/Vello Quill/NNP/pobj/on",
                     ["Vello-on-Quill"], id="hyphens"),
        pytest.param("Vello/NNP/nmod/Quill de/FW/nmod/Quill Quill/NNP/nsubj/met met/VBD/ROOT", ["Vello de Quill"],
                     id="particle"),
        pytest.param("Vello/NNP/nsubj/met met/VBD/ROOT", ["Vello"], id="it acts"),
        pytest.param("Vello/NNP/ROOT and/CC/cc/Vello Quill/NNP/conj/Vello", ["Vello", "Quill"], id="beside a name"),
        pytest.param("VQP/NNP/dep/in in/IN/ROOT", ["VQP"], id="acronym"),
        pytest.param("Vello/NNP/dep/in in/IN/ROOT", [], id="only a capital"),
    ],
)  # fmt: skip
def test_a_name_at_the_beginning_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [text for text, _ in spans(recall.add_phrases(parse(text, tight="-"), []))] == expected


def test_an_acronym_that_is_tagged_as_a_common_noun() -> None:
    doc = parse("so/RB/advmod/flew VQP/NN/nsubj/flew flew/VBD/ROOT")
    assert spans(recall.add_phrases(doc, [])) == []
    doc._.leanings = ("", "ORG", "")
    assert [text for text, _ in spans(recall.add_phrases(doc, []))] == ["VQP"]


def test_datelines_begin_with_places() -> None:
    doc = parse("VELLO/NNP/ROOT ,/,/punct/VELLO May/NNP/npadvmod/VELLO 4/CD/nummod/May -/:/punct/VELLO "
                "He/PRP/nsubj/met met/VBD/ROOT", ("VELLO", "PERSON"), ("May 4", "DATE"))  # fmt: skip
    assert spans(recall.add_datelines(doc, doc.ents)) == [("VELLO", "GPE"), ("May 4", "DATE")]
