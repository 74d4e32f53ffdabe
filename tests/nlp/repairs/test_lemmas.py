"""Repairs of lemmas."""

import pytest
from documents import document

from kg.nlp.repairs import repairs


@pytest.mark.parametrize(
    ("form", "wrong", "tag", "right"),
    [
        ("hoping", "hop", "VBG", "hope"),
        ("hopes", "hop", "VBZ", "hope"),
        ("raced", "rac", "VBD", "race"),
        ("hopping", "hop", "VBG", "hop"),
        ("visiting", "visit", "VBG", "visit"),
        ("goes", "go", "VBZ", "go"),
        ("passes", "pass", "VBZ", "pass"),
        ("meeting", "meet", "VBG", "meet"),
    ],
)
def test_lemmas(form: str, wrong: str, tag: str, right: str) -> None:
    assert repairs(document(f"{form}/{wrong}/{tag}/ROOT/0"))[0].lemma_ == right
