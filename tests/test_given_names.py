"""Look-ups of given names."""

from __future__ import annotations

import pytest

from kg import given_names


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Maria", "female"),
        ("Svetlana", "female"),
        ("Angela", "female"),
        ("Vladimir", "male"),
        ("Ahmed", "male"),
        ("José", "male"),
        ("Thibaut", "male"),
        ("Kim", ""),  # both
        ("Hillary", ""),
        ("maria", ""),  # no name as it is written
        ("Ministry", ""),
        ("", ""),
    ],
)
def test_gender(name: str, gender: str) -> None:
    assert given_names.gender(name) == gender


@pytest.mark.parametrize("word", ["Maria", "Kim", "Ahmed", "Walter"])
def test_given_names(word: str) -> None:
    assert given_names.is_given_name(word)


@pytest.mark.parametrize("word", ["North", "Star", "Asia", "Silver", "Ministry", "maria", ""])
def test_other_words(word: str) -> None:
    assert not given_names.is_given_name(word)


@pytest.mark.parametrize(("first", "last"), [("Walker", "Evans"), ("Noam", "Levy"), ("Maria", "Schmidt")])
def test_full_names(first: str, last: str) -> None:
    assert given_names.is_full_name(first, last)


@pytest.mark.parametrize(
    ("first", "last"), [("Border", "Force"), ("Maria", "Firefox"), ("Ministry", "Evans"), ("", "")]
)
def test_other_pairs_of_words(first: str, last: str) -> None:
    assert not given_names.is_full_name(first, last)


@pytest.mark.parametrize(("accented", "plain"), [("Sônia", "Sonia"), ("Noâm", "Noam"), ("Peter", "Peter")])
def test_accents_do_not_count(accented: str, plain: str) -> None:
    assert given_names.plain(accented) == plain
    assert given_names.gender(accented) == given_names.gender(plain)
