"""What nouns and forms derive from."""

from __future__ import annotations

import pytest
import spacy

from kg.nlp import load_pipeline
from kg.phrases.lexicon import Lexicon, third_person
from kg.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(load_pipeline(DEFAULT_MODEL))


@pytest.mark.parametrize(
    ("noun", "verb"),
    [("conductor", "conduct"), ("creator", "create"), ("writer", "write"), ("seller", "sell"), ("cousin", None)],
)
def test_what_a_doer_does(lexicon: Lexicon, noun: str, verb: str | None) -> None:
    assert lexicon.verb_of_doer(noun) == verb


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("publication", "publish"),
        ("production", "produce"),
        ("foundation", "found"),
        ("residence", "reside"),
        ("recording", "record"),
        ("launch", "launch"),
        ("birth", "bear"),
        ("city", None),
    ],
)
def test_what_a_doing_is_of(lexicon: Lexicon, noun: str, verb: str | None) -> None:
    assert lexicon.verb_of_doing(noun) == verb


@pytest.mark.parametrize(
    ("word", "verb"), [("held", "hold"), ("painted", "paint"), ("paints", None), ("painting", None)]
)
def test_participles_are_told_by_their_form(lexicon: Lexicon, word: str, verb: str | None) -> None:
    assert lexicon.participle(word) == verb


@pytest.mark.parametrize(
    ("verb", "form"),
    [("write", "written"), ("sing", "sung"), ("stop", "stopped"), ("carry", "carried"), ("film", "filmed")],
)
def test_past_participles(lexicon: Lexicon, verb: str, form: str) -> None:
    assert lexicon.past_participle(verb) == form


@pytest.mark.parametrize(("verb", "form"), [("publish", "publishes"), ("carry", "carries"), ("play", "plays")])
def test_third_persons(verb: str, form: str) -> None:
    assert third_person(verb) == form


def test_a_pipeline_without_a_lemmatizer_knows_no_word() -> None:
    assert Lexicon(spacy.blank("en")).verb_of_doer("conductor") is None
