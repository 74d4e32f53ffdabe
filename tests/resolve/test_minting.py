"""IRIs: made of the best name in the earliest article, so that later ones leave them as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from resolve_records import article, mention

from kg.records import Article, Mention
from kg.resolve.minting import mint
from kg.resolve.order import order_of
from kg.resolve.things import Thing

BASE = "https://news.test/"


def thing(*named: tuple[str, str], key: str = "", type: str = "Person") -> Thing:
    """From (article, name) pairs."""
    mentions: list[Mention] = [mention(name, article=where) for where, name in named]
    names = [(name, where) for where, name in named]
    return Thing(key or f"{named[0][0]}#{named[0][1]}", named[-1][1], type, type, names, mentions=mentions)


def articles(**published: str) -> list[Article]:
    return [
        replace(article(name), published=date.fromisoformat(day) if day else None) for name, day in published.items()
    ]


def local(things: list[Thing], known: list[Article]) -> dict[str, str]:
    return {
        key: entity.iri.removeprefix(f"{BASE}entity/") for key, entity in mint(things, order_of(known), BASE).items()
    }


@pytest.mark.parametrize(
    "known",
    [
        articles(a="2030-05-01", b="2030-05-02"),
        articles(a="2030-05-02", b="2030-05-02"),
        articles(a="", b=""),
        articles(a="2030-05-02", b=""),
        articles(a="", b="2030-05-02"),
    ],
)
def test_a_later_article_with_a_fuller_name_changes_nothing(known: list[Article]) -> None:
    berg = thing(("a", "Berg"), ("b", "Anna Berg"))
    assert local([berg], known) == {"a#Berg": "berg"}


def test_the_earliest_article_counts_whatever_its_id() -> None:
    berg = thing(("a", "Berg"), ("b", "Anna Berg"))
    assert local([berg], articles(a="2030-05-02", b="2030-05-01")) == {"a#Berg": "anna-berg"}


def test_within_an_article_the_best_name_counts() -> None:
    assert local([thing(("a", "Berg"), ("a", "Anna Berg"))], articles(a="")) == {"a#Berg": "anna-berg"}


def test_the_first_of_two_namesakes_keeps_the_plain_name() -> None:
    old, new = thing(("b", "Anna Berg")), thing(("a", "Anna Berg"))
    assert local([new, old], articles(a="2030-05-02", b="2030-05-01")) == {
        "b#Anna Berg": "anna-berg",
        "a#Anna Berg": "anna-berg-person",
    }
    third = thing(("a", "Anna Berg"), key="z")
    assert local([new, old, third], articles(a="2030-05-02", b="2030-05-01"))["z"] == "anna-berg-person-2"


def test_a_name_without_latin_letters_has_an_iri() -> None:
    assert len(local([thing(("a", "北京"))], articles(a=""))["a#北京"]) == 12


def former(things: list[Thing], known: list[Article]) -> dict[str, list[str]]:
    minted = mint(things, order_of(known), BASE)
    return {key: [iri.removeprefix(f"{BASE}entity/") for iri in entity.former] for key, entity in minted.items()}


def test_the_iri_of_a_build_without_the_earliest_article_stays_the_thing_s_too() -> None:
    berg = thing(("a", "Berg"), ("b", "Anna Berg"), ("c", "A. Berg"))
    known = articles(a="2030-05-01", b="2030-05-02", c="2030-05-03")
    without = replace(berg, names=berg.names[1:], mentions=berg.mentions[1:])
    assert local([without], known) == {"a#Berg": "anna-berg"}
    assert former([berg], known) == {"a#Berg": ["a-berg", "anna-berg"]}


def test_no_former_iri_that_two_things_would_have_had() -> None:
    anna, otto = thing(("a", "Anna Berg"), ("b", "Berg")), thing(("a", "Otto Berg"), ("c", "Berg"))
    berg = thing(("d", "Berg"), ("a", "Berg & Co"))
    known = articles(a="2030-05-01", b="2030-05-02", c="2030-05-03", d="2030-05-04")
    assert former([anna, otto], known) == {"a#Anna Berg": [], "a#Otto Berg": []}
    assert former([anna, replace(berg, names=berg.names[:1])], known)["a#Anna Berg"] == []
