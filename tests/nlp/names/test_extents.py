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
        ("for/IN/prep/Foundation Ann/NNP/pobj/for", "Wong Foundation"),
        ("for/IN/prep/Foundation painters/NNS/pobj/for", "Wong Foundation"),
        ("for/IN/prep/paid the/DT/det/Arts Arts/NNPS/pobj/for paid/VBD/ROOT", "Wong Foundation"),
    ],
)  # fmt: skip
def test_what_an_organization_is_for_belongs_to_its_name(rest: str, expected: str) -> None:
    doc = parse(f"Wong/NNP/compound/Foundation Foundation/NNP/nsubj/Foundation {rest}",
                ("Wong Foundation", "ORG"), *([("Ann", "PERSON")] if "Ann" in rest else []))  # fmt: skip
    assert spans(extents.complete(doc, doc.ents))[0] == (expected, "ORG")
