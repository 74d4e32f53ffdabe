"""Persons of one name are two where their articles tell of other countries and other roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from resolve_records import chain, mention

from kg.records import Chain, Decision, EntityType, Extract, Mention, MentionKind, Polarity, PredicateKey
from kg.resolve.clusters import cluster, decide
from kg.resolve.namesakes import Facts, facts_of
from kg.resolve.profiles import Profile, profile

ACTOR = Facts(frozenset({"US"}), frozenset({"actor"}))
HOST = Facts(frozenset({"GB"}), frozenset({"broadcaster"}))
COPULA = PredicateKey("be", "copula", "agent", "attribute")


def titled(title: str, name: str) -> Chain:
    text = f"{title} {name}"
    whole = Mention("a", 0, len(text), len(title) + 1, len(text), text, name, MentionKind.NAME, EntityType.PERSON, 0)
    return Chain(0, "a", (whole,), EntityType.PERSON, name)


def described(words: str, start: int = 40) -> Mention:
    return mention(words, kind=MentionKind.NOMINAL, type=EntityType.OTHER, start=start)


def test_titles_and_descriptions_tell_countries_and_roles(make_extract: Callable[..., Extract]) -> None:
    ann = titled("American actor", "Ann Lee")
    known = make_extract("a", [ann], [{"subject": 0, "object": described("Canadian drummer"), "key": COPULA}])
    assert facts_of(known)[0] == Facts(frozenset({"US", "CA"}), frozenset({"actor", "drummer"}))


@pytest.mark.parametrize("denied", [True, False])
def test_what_is_denied_is_no_fact(denied: bool, make_extract: Callable[..., Extract]) -> None:
    polarity = Polarity.NEGATED if denied else Polarity.AFFIRMED
    claim = {"subject": 0, "object": described("British broadcaster"), "key": COPULA, "polarity": polarity}
    found = facts_of(make_extract("a", [chain(0, "Ann Lee")], [claim]))
    assert found[0] == (Facts() if denied else HOST)


def test_only_persons_have_facts(make_extract: Callable[..., Extract]) -> None:
    body = chain(0, "Unity", type=EntityType.ORGANIZATION)
    claim = {"subject": 0, "object": described("British broadcaster"), "key": COPULA}
    assert not facts_of(make_extract("a", [body], [claim]))


@pytest.mark.parametrize(
    ("other", "differ"),
    [
        (HOST, True),
        (Facts(frozenset({"GB"}), frozenset({"actor"})), False),
        (Facts(frozenset({"US"}), frozenset({"broadcaster"})), False),
        (Facts(frozenset({"GB"})), False),
        (Facts(), False),
    ],
)
def test_one_difference_alone_is_little(other: Facts, differ: bool) -> None:
    assert ACTOR.differ(other) is other.differ(ACTOR) is differ


def persons(*facts: Facts) -> list[Profile]:
    found = (
        profile(chain(0, "Chris Odell", article=f"a{place}"), order=place, facts=item)
        for place, item in enumerate(facts)
    )
    return [item for item in found if item is not None]


def test_namesakes_are_kept_apart_and_the_decision_says_why() -> None:
    items = persons(ACTOR, HOST, HOST)
    decisions = decide(items)
    assert [[item.key for item in group] for group in cluster(items, decisions)] == [["a0#0"], ["a1#0", "a2#0"]]
    reasons = [decision.reasons for decision in decisions if not decision.same]
    assert ("one is actor of US, the other broadcaster of GB",) in reasons


def test_one_of_whom_nothing_is_said_is_the_first_told_of() -> None:
    items = persons(ACTOR, HOST, Facts())
    assert [[item.key for item in group] for group in cluster(items, decide(items))] == [["a0#0", "a2#0"], ["a1#0"]]


def test_a_user_may_know_better() -> None:
    items = persons(ACTOR, HOST)
    ruled = [Decision("a0#0", "a1#0", True, 1.0, ("a correction",))]
    assert len(cluster(items, decide(items, ruled))) == 1
