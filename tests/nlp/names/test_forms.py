"""Names that tell by their form what they name."""

from __future__ import annotations

import pytest
from name_docs import parse
from spacy.tokens import Span

from kg.nlp.names import types
from kg.nlp.names.forms import in_dateline, is_company, is_legal_form, is_storm, slashed_forms


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Zubrexo SE", True),
        ("Zubrexo GmbH", True),
        ("Zubrexo plc", True),
        ("Zubrexo", False),
        ("SE", False),
        ("Harri As", False),
        ("Pius II", False),
        ("Sacramento CA", False),
        ("Zubrexo Hill", False),
    ],
)
def test_a_legal_form_makes_a_company(name: str, expected: bool) -> None:
    assert is_company(parse(" ".join(f"{word}/NNP/ROOT" for word in name.split()))[:]) is expected


def test_legal_forms_with_a_slash() -> None:
    assert is_legal_form("A/S")
    assert "A/S" in slashed_forms()
    assert "W/O" not in slashed_forms()


def test_a_company_is_one_with_and_without_its_form() -> None:
    doc = parse("Zubrexo/NNP/compound/SE SE/NNP/nsubj/fell fell/VBD/ROOT | Zubrexo/NNP/nsubj/fell fell/VBD/ROOT",
                ("Zubrexo SE", "PERSON"))  # fmt: skip
    found = types.retype(doc, [*doc.ents, Span(doc, 3, 4, "GPE")])
    assert [span.label_ for span in found] == ["ORG", "ORG"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Typhoon/NNP/compound/Vello Vello/NNP/ROOT", True),
        ("Tropical/NNP/compound/Vello Storm/NNP/compound/Vello Vello/NNP/ROOT", True),
        ("storm/NN/compound/Vello Vello/NNP/ROOT", False),
        ("Vello/NNP/compound/Storm Storm/NNP/ROOT", False),
    ],
)
def test_storms_have_names(text: str, expected: bool) -> None:
    assert is_storm(parse(text)[:]) is expected


def test_a_storm_is_one_with_and_without_the_word_for_it() -> None:
    doc = parse("Typhoon/NNP/compound/Ida Ida/NNP/nsubj/hit hit/VBD/ROOT | Ida/NNP/nsubj/hit hit/VBD/ROOT",
                ("Typhoon Ida", "PERSON"))  # fmt: skip
    found = types.retype(doc, [*doc.ents, Span(doc, 3, 4, "PERSON")])
    assert [span.label_ for span in found] == ["EVENT", "EVENT"]


def test_the_place_of_a_dateline() -> None:
    doc = parse("OSLO/NNP/ROOT ,/,/punct/OSLO May/NNP/npadvmod/OSLO 4/CD/nummod/May -/:/punct/OSLO NATO/NNP/nsubj/met "
                "met/VBD/ROOT")  # fmt: skip
    assert in_dateline(doc[0:1])
    assert not in_dateline(doc[5:6])
