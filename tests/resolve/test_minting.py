"""IRIs: made of the best name in the earliest article, so that later ones leave them as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from resolve_records import article, mention

from kg.records import Article, Mention
from kg.resolve.order import order_of
from kg.resolve.things import Thing, mint

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
