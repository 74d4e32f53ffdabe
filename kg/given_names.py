"""Given names, whom they are given to, and surnames: a cached look-up over the names that Faker keeps by country.

A leaf: it imports nothing of kg and no spaCy. There is no list of ours here. A name counts as often as countries have
it, so that "Andrea" is a woman's name although Italy gives it to men.
"""

from __future__ import annotations

import pkgutil
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module

import faker.providers.person

_MARGIN = 3  # times as many countries must give the name to the one gender as to the other

_SEVERAL = 3  # countries


@cache
def gender(name: str) -> str:
    """ "male", "female", or "" where the name is unknown or given to both. Case counts: "Will", not "will"."""
    male, female = (names[plain(name)] for names in _names())
    if male > _MARGIN * female:
        return "male"
    return "female" if female > _MARGIN * male else ""


def is_given_name(word: str) -> bool:
    """Whether people of several countries are given that name; few countries also have a "North" and a "Star"."""
    return sum(names[plain(word)] for names in _names()) >= _SEVERAL


def is_full_name(first: str, last: str) -> bool:
    """Whether some country gives the first name and some has families of the last one."""
    return any(names[plain(first)] for names in _names()) and plain(last) in _surnames()


@lru_cache(maxsize=65536)
def plain(name: str) -> str:
    """Without accents, as some countries write a name with one ("Sônia") and others without."""
    if name.isascii():
        return name
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


@cache
def _names() -> tuple[Counter[str], Counter[str]]:
    """Male and female names, with the number of countries that give them."""
    male: Counter[str] = Counter()
    female: Counter[str] = Counter()
    for provider in _providers():
        male.update({*map(plain, getattr(provider, "first_names_male", ()))})
        female.update({*map(plain, getattr(provider, "first_names_female", ()))})
    return male, female


@cache
def _surnames() -> frozenset[str]:
    return frozenset(plain(name) for provider in _providers() for name in getattr(provider, "last_names", ()))


def _providers() -> Iterator[type]:
    """Faker's class of names for each country."""
    for country in pkgutil.iter_modules(faker.providers.person.__path__):
        yield import_module(f"{faker.providers.person.__name__}.{country.name}").Provider
