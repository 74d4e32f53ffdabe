"""What makes a name a place's, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse

from kg.nlp.names import types


def label_of(text: str, name: str, wrong: str, *others: tuple[str, str]) -> str:
    doc = parse(text, *others, (name, wrong))
    return next(span.label_ for span in types.retype(doc, doc.ents) if span.text == name)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        pytest.param("homes/NNS/ROOT in/IN/prep/homes Vello/NNP/pobj/in", "ORG", "GPE", id="in"),
        pytest.param("homes/NNS/ROOT in/IN/prep/homes the/DT/det/Vello Vello/NNP/pobj/in", "PRODUCT", "LOC",
                     id="in the"),
        pytest.param("homes/NNS/ROOT in/IN/prep/homes his/PRP$/poss/Vello Vello/NNP/pobj/in", "ORG", "ORG",
                     id="in his"),
        pytest.param("homes/NNS/ROOT along/IN/prep/homes the/DT/det/Vello Vello/NNP/pobj/along", "PERSON", "LOC",
                     id="along the"),
        pytest.param("road/NN/ROOT at/IN/prep/road Vello/NNP/pobj/at", "ORG", "GPE", id="a place noun at"),
        pytest.param("deal/NN/ROOT at/IN/prep/deal Vello/NNP/pobj/at", "ORG", "ORG", id="another noun at"),
        pytest.param("they/PRP/nsubj/sailed sailed/VBD/ROOT to/IN/prep/sailed Vello/NNP/pobj/to", "ORG", "GPE",
                     id="a verb of motion"),
        pytest.param("they/PRP/nsubj/spoke spoke/VBD/ROOT to/IN/prep/spoke Vello/NNP/pobj/to", "ORG", "ORG",
                     id="another verb"),
        pytest.param("nurses/NNS/ROOT from/IN/prep/nurses Vello/NNP/pobj/from", "ORG", "GPE", id="people from"),
        pytest.param("Vello/NNP/compound/district district/NN/ROOT", "PERSON", "GPE", id="district"),
        pytest.param("life/NN/ROOT on/IN/prep/life Venus/NNP/pobj/on", "PERSON", "LOC", id="a planet"),
    ],
)  # fmt: skip
def test_what_places_a_name(text: str, wrong: str, right: str) -> None:
    name = "Venus" if "Venus" in text else "Vello"
    assert label_of(text, name, wrong) == right


def test_a_preposition_holds_for_a_whole_series_of_places() -> None:
    text = "homes/NNS/ROOT in/IN/prep/homes Quill/NNP/pobj/in and/CC/cc/Quill Vello/NNP/conj/Quill"
    assert label_of(text, "Vello", "PERSON", ("Quill", "GPE")) == "GPE"
    assert label_of(text, "Vello", "PERSON", ("Quill", "PERSON")) == "PERSON"


def test_a_series_after_the_place_at_the_beginning_may_be_what_acts_there() -> None:
    text = "In/IN/prep/met Quill/NNP/pobj/In ,/,/punct/met Vello/NNP/conj/Quill met/VBD/ROOT"
    assert label_of(text, "Vello", "PERSON", ("Quill", "GPE")) == "PERSON"


@pytest.mark.parametrize(("where", "right"), [("Kenya", "GPE"), ("Kenyan", "PERSON"), ("northern Kenya", "GPE")])
def test_what_lies_in_a_territory(where: str, right: str) -> None:
    *direction, country = where.split()
    rest = "".join(f" {word}/JJ/amod/{country}" for word in direction)
    text = f"to/IN/ROOT Vello/NNP/pobj/to in/IN/prep/Vello{rest} {country}/NNP/pobj/in"
    assert label_of(text, "Vello", "PERSON") == right
