"""Names that the model missed, and names within names, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse, spans
from spacy.tokens import Span

from kg.nlp.names import recall


def test_the_halves_of_a_name_are_joined() -> None:
    doc = parse("Erna/NNP/compound/Bergen Bergen/NNP/ROOT", ("Erna", "PERSON"), ("Bergen", "GPE"))
    assert [text for text, _ in spans(recall.join(doc, doc.ents))] == ["Erna Bergen"]
    country = parse("Norway/NNP/compound/Navy Navy/NNP/ROOT", ("Norway", "GPE"), ("Navy", "ORG"))
    assert len(list(recall.join(country, country.ents))) == 2


def test_a_name_takes_in_the_rest_of_its_compound() -> None:
    left = parse("Erna/NNP/compound/Solberg Solberg/NNP/ROOT", ("Solberg", "PERSON"))
    right = parse("Oslo/NNP/compound/Herald Herald/NNP/ROOT", ("Oslo", "GPE"))
    titled = parse("President/NNP/compound/Niinisto Niinisto/NNP/ROOT", ("Niinisto", "PERSON"))
    assert spans(recall.extend(left, left.ents)) == [("Erna Solberg", "PERSON")]
    assert spans(recall.extend(right, right.ents))[0][0] == "Oslo Herald"
    assert spans(recall.extend(titled, titled.ents)) == [("Niinisto", "PERSON")]


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


def test_names_within_names() -> None:
    doc = parse(
        "University/NNP/nsubj/met of/IN/prep/University Texas/NNP/pobj/of met/VBD/ROOT Acme/NNP/compound/Cup "
        "Cup/NNP/dobj/met and/CC/cc/Cup Acme/NNP/conj/Cup",
        ("University of Texas", "ORG"),
        ("Acme Cup", "EVENT"),
    )
    ents = [*doc.ents, Span(doc, 7, 8, "ORG")]
    assert spans(recall.nested(doc, ents)) == [("Texas", "GPE"), ("Acme", "ORG")]


def test_the_head_of_a_name_is_no_name_within_it() -> None:
    doc = parse(
        "Acme/NNP/compound/Court Court/NNP/nsubj/met of/IN/prep/Court Appeal/NNP/pobj/of met/VBD/ROOT | Court/NNP/ROOT",
        ("Acme Court of Appeal", "ORG"),
    )
    assert spans(recall.nested(doc, [*doc.ents, Span(doc, 5, 6, "ORG")])) == []


def test_russian_israeli_is_one_of_each() -> None:
    doc = parse("Russian/JJ/amod/ties -/HYPH/punct/Israeli Israeli/JJ/amod/ties ties/NNS/ROOT",
                ("Russian - Israeli", "NORP"), tight="-")  # fmt: skip
    assert spans(recall.add_demonyms(doc, doc.ents)) == [("Russian", "NORP"), ("Israeli", "NORP")]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("for/IN/prep/Foundation the/DT/det/Arts Visual/NNP/compound/Arts Arts/NNPS/pobj/for",
         "Wong Foundation for the Visual Arts"),
        ("for/IN/prep/Foundation Ann/NNP/pobj/for", "Wong Foundation"),
        ("for/IN/prep/Foundation painters/NNS/pobj/for", "Wong Foundation"),
        ("for/IN/prep/paid the/DT/det/Arts Arts/NNPS/pobj/for paid/VBD/ROOT", "Wong Foundation"),
    ],
)  # fmt: skip
def test_what_an_organization_is_for_belongs_to_its_name(rest: str, expected: str) -> None:
    doc = parse(f"Wong/NNP/compound/Foundation Foundation/NNP/nsubj/Foundation {rest}",
                ("Wong Foundation", "ORG"), *([("Ann", "PERSON")] if "Ann" in rest else []))  # fmt: skip
    assert spans(recall.complete(doc, doc.ents))[0] == (expected, "ORG")


def test_a_direction_makes_another_place() -> None:
    doc = parse("North/NNP/compound/America America/NNP/ROOT", ("North America", "LOC"))
    assert spans(recall.nested(doc, doc.ents)) == []


def test_a_known_city_has_no_city_within() -> None:
    doc = parse("Palm/NNP/compound/Springs Springs/NNP/ROOT | Springs/NNP/ROOT", ("Palm Springs", "GPE"))
    assert [*recall.nested(doc, [*doc.ents, Span(doc, 2, 3, "GPE")])] == []
