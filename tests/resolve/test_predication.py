"""Whom a claim is about, where its subject only tells what some thing is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.records import Claim, EntityType, Mention, MentionKind, Modality, Polarity, PredicateKey, Span
from kg.resolve.predication import about_the_described

IS = PredicateKey("be", "copula", "agent", "attribute")
MADE = PredicateKey("make", "verb", "patient", "agent")


def mention(text: str, start: int, kind: MentionKind = MentionKind.NAME) -> Mention:
    end = start + len(text)
    return Mention("a", start, end, start, end, text, text, kind, EntityType.OTHER)


ALBA, RUIZ = mention("Alba", 0), mention("Ruiz", 40)
FILM = mention("film", 10, MentionKind.NOMINAL)
SAYS_WHAT = Claim("a", Span(0, 50), ALBA, "is", FILM, IS, "copula")
SAYS_WHO = Claim("a", Span(0, 50), FILM, "made by", RUIZ, MADE, "prepositional")


def test_what_is_told_of_the_description_is_told_of_the_thing() -> None:
    assert about_the_described([SAYS_WHO, SAYS_WHAT]) == [replace(SAYS_WHO, subject=ALBA), SAYS_WHAT]


@pytest.mark.parametrize(
    "said",
    [
        replace(SAYS_WHAT, polarity=Polarity.NEGATED),
        replace(SAYS_WHAT, modality=Modality.POSSIBLE),
        replace(SAYS_WHAT, subject=mention("It", 0, MentionKind.PRONOUN)),
        replace(SAYS_WHAT, key=PredicateKey("become", "copula", "agent", "attribute")),
        replace(SAYS_WHAT, article="b", subject=replace(ALBA, article="b"), object=replace(FILM, article="b")),
    ],
)
def test_only_where_it_is_that(said: Claim) -> None:
    assert about_the_described([SAYS_WHO, said]) == [SAYS_WHO, said]


def test_a_thing_does_nothing_to_itself() -> None:
    claim = replace(SAYS_WHO, object=ALBA)
    assert about_the_described([claim, SAYS_WHAT]) == [claim, SAYS_WHAT]
