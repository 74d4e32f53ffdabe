"""How far a name reaches, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse, spans

from kg.nlp.names import extents


def test_the_halves_of_a_name_are_joined() -> None:
    doc = parse("Erna/NNP/compound/Bergen Bergen/NNP/ROOT", ("Erna", "PERSON"), ("Bergen", "GPE"))
    assert [text for text, _ in spans(extents.join(doc, doc.ents))] == ["Erna Bergen"]
    country = parse("Norway/NNP/compound/Navy Navy/NNP/ROOT", ("Norway", "GPE"), ("Navy", "ORG"))
    assert len(list(extents.join(country, country.ents))) == 2


def test_a_name_takes_in_the_rest_of_its_compound() -> None:
    left = parse("Erna/NNP/compound/Solberg Solberg/NNP/ROOT", ("Solberg", "PERSON"))
    right = parse("Oslo/NNP/compound/Herald Herald/NNP/ROOT", ("Oslo", "GPE"))
    titled = parse("President/NNP/compound/Niinisto Niinisto/NNP/ROOT", ("Niinisto", "PERSON"))
    assert spans(extents.extend(left, left.ents)) == [("Erna Solberg", "PERSON")]
    assert spans(extents.extend(right, right.ents))[0][0] == "Oslo Herald"
    assert spans(extents.extend(titled, titled.ents)) == [("Niinisto", "PERSON")]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("for/IN/prep/Foundation the/DT/det/Arts Visual/NNP/compound/Arts Arts/NNPS/pobj/for",
         "Wong Foundation for the Visual Arts"),
        ("for/IN/prep/Foundation the/DT/det/Party Quill/NNP/compound/Party Party/NNP/pobj/for", "Wong Foundation"),
        ("for/IN/prep/Foundation Ann/NNP/pobj/for", "Wong Foundation"),
        ("for/IN/prep/Foundation painters/NNS/pobj/for", "Wong Foundation"),
        ("for/IN/prep/paid the/DT/det/Arts Arts/NNPS/pobj/for paid/VBD/ROOT", "Wong Foundation"),
    ],
)  # fmt: skip
def test_what_an_organization_is_for_belongs_to_its_name(rest: str, expected: str) -> None:
    doc = parse(f"Wong/NNP/compound/Foundation Foundation/NNP/nsubj/Foundation {rest}",
                ("Wong Foundation", "ORG"), *([("Ann", "PERSON")] if "Ann" in rest else []))  # fmt: skip
    assert spans(extents.complete(doc, doc.ents))[0] == (expected, "ORG")


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        pytest.param("Nurses/NNS/nsubj/sent Without/IN/prep/Nurses Frontiers/NNP/pobj/Without sent/VBD/ROOT "
                     "us/PRP/dobj/sent", "Without Frontiers", "Nurses Without Frontiers", id="preposition"),
        pytest.param("and/CC/cc/gave Feed/VB/conj/gave the/DT/det/Poor Poor/NNP/dobj/Feed gave/VBD/ROOT "
                     "food/NN/dobj/gave", "Poor", "Feed the Poor", id="verb"),
        pytest.param("Nurses/NNS/ROOT Without/IN/prep/Nurses Many/JJ/amod/Frontiers Frontiers/NNP/pobj/Without",
                     "Frontiers", "Frontiers", id="headline"),
    ],
)  # fmt: skip
def test_a_capital_within_a_sentence_joins_what_stands_around_it(text: str, found: str, expected: str) -> None:
    doc = parse(text, (found, "ORG"))
    assert spans(extents.bridge(doc, doc.ents)) == [(expected, "ORG")]


def test_a_foreign_article_belongs_to_the_name() -> None:
    doc = parse("daily/NN/ROOT O/UH/compound/Vello Vello/NNP/appos/daily", ("Vello", "PERSON"))
    assert spans(extents.extend(doc, doc.ents)) == [("O Vello", "PERSON")]


def test_a_particle_joins_what_stands_before_it() -> None:
    text = "so/RB/advmod/met Banco/NNP/compound/Vello de/NNP/nmod/Vello Vello/NNP/nsubj/met met/VBD/ROOT"
    doc = parse(text, ("Vello", "PERSON"))
    assert spans(extents.extend(doc, doc.ents)) == [("Banco de Vello", "PERSON")]


def test_the_first_word_of_a_sentence_belongs_to_the_name() -> None:
    doc = parse("Ilma/NNP/compound/Vello Vello/NNP/nsubj/won won/VBD/ROOT", ("Vello", "PERSON"))
    titled = parse("Striker/NNP/compound/Vello Vello/NNP/nsubj/won won/VBD/ROOT", ("Vello", "PERSON"))
    assert spans(extents.extend_beginnings(doc, doc.ents)) == [("Ilma Vello", "PERSON")]
    assert spans(extents.extend_beginnings(titled, titled.ents)) == [("Vello", "PERSON")]


def test_buildings_have_names_of_persons_but_lie_in_cities() -> None:
    text = "the/DT/det/hospital {}/NNP/compound/hospital {}/NNP/compound/hospital hospital/NN/ROOT"
    named = parse(text.format("Ilma", "Vello"), ("Vello", "PERSON"))
    placed = parse(text.format("New", "York"), ("New York", "GPE"))
    assert spans(extents.name_buildings(named, named.ents)) == [("Ilma Vello hospital", "FAC")]
    assert spans(extents.name_buildings(placed, placed.ents)) == [("New York", "GPE")]


def test_no_person_s_name_ends_in_a_small_letter() -> None:
    joined = parse(
        "Ana/NNP/compound/de Zubra/NNP/compound/de de/NNP/ROOT Vello/NNP/dobj/de", ("Ana Zubra de", "PERSON")
    )
    assert spans(extents.extend(joined, joined.ents)) == [("Ana Zubra de Vello", "PERSON")]
    apart = parse(
        "Ana/NNP/compound/von von/NNP/ROOT der/NN/compound/Vello Vello/NNP/dobj/von",
        ("Ana von", "PERSON"),
        ("Vello", "GPE"),
    )
    assert spans(extents.join(apart, apart.ents)) == [("Ana von der Vello", "PERSON")]
