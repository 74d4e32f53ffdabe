"""Names of organizations and of other things that are no persons: their words, and whether two of them mean one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rigour.names import Name

from kg.gazetteer import country
from kg.names import is_acronym, without_legal_form
from kg.resolve.spelling import alike, skeletons
from kg.resolve.verdict import Verdict

_SMALL = frozenset("the of and for in on at".split())
#: Forms of companies that rigour leaves in place, as other bodies bear them too: they count as such at a name's end.
_COMPANY = frozenset("inc corp corporation co company group holdings".split())
_MIN_SPELLED = 5  # letters of a name of one word: shorter ones that differ are other names


@lru_cache(maxsize=65536)
def body_words(name: str) -> tuple[str, ...]:
    """Lower-case ASCII words without small words and without a company's form at the end."""
    words = _words(without_legal_form(name))
    while len(words) > 1 and words[-1] in _COMPANY:
        words = words[:-1]
    return words


def _words(name: str) -> tuple[str, ...]:
    found = tuple(part.comparable for part in Name(name).parts)
    return tuple(word for word in found if word not in _SMALL) or found or (name.casefold(),)


def compare_bodies(left: str, right: str, place: bool = False) -> Verdict:
    """Whether two names that are no persons' mean one thing. A ``place`` has no acronym, and is another place when it
    drops words."""
    one, other = body_words(left), body_words(right)
    if one == other:
        return Verdict(0.9, ("the same but for the form of the company or small words",))
    if not place and (is_short_for(left, right) or is_short_for(right, left)):
        return Verdict(0.75, (f"{min(left, right, key=len)} abbreviates {max(left, right, key=len)}",), short=True)
    if sorted(one) == sorted(other):
        return Verdict(0.85, ("the same words in another order",))
    if len(one) == len(other):
        return _compare_words(one, other)
    return Verdict(0.0, ("other words",)) if place else _compare_short(*sorted((one, other), key=len))


def is_short_for(short: str, long: str) -> bool:
    """Whether it is made of the initials and stands for no country."""
    return is_acronym(short, long) and country(short) is None


def _compare_words(left: tuple[str, ...], right: tuple[str, ...]) -> Verdict:
    scores = [alike(a, b) if a.isalpha() and b.isalpha() else float(a == b) for a, b in zip(left, right, strict=True)]
    if min(scores) == 0 or (len(left) == 1 and min(len(left[0]), len(right[0])) < _MIN_SPELLED):
        return Verdict(0.0, ("other words",))
    pairs = tuple(f"{a} is spelled {b}" for a, b in zip(left, right, strict=True) if a != b)
    return Verdict(round((0.6 if len(left) > 1 else 0.52) + 0.3 * min(scores), 2), pairs)


def _compare_short(short: tuple[str, ...], long: tuple[str, ...]) -> Verdict:
    """A name that drops its first or last words; a number is never dropped."""
    if len(short) < 2 or short not in (long[: len(short)], long[-len(short) :]):
        return Verdict(0.0, ("each name has a word that the other lacks",))
    if any(not word.isalpha() for word in set(long) - set(short)):
        return Verdict(0.3, ("only one of the names has a number",))
    return Verdict(0.75, (f"{' '.join(short)} is part of {' '.join(long)}",), short=True)


# ---- what two names of one body have in common -----------------------------------------------------------------------


def body_key(name: str) -> tuple[str, ...]:
    """The same for spellings of one name and for another order of its words. Numbers are not spelled."""
    return tuple(sorted(skeletons(word)[0] if word.isalpha() else word for word in body_words(name)))


def parts(name: str) -> Iterator[tuple[str, ...]]:
    """The beginnings and ends of a name, of two words at least."""
    words = body_words(name)
    for size in range(2, len(words)):
        yield words[:size]
        yield words[-size:]


def letters(name: str) -> Iterator[str]:
    """The letters of a name that may be an acronym."""
    bare = name.replace(".", "")
    if re.fullmatch(r"[A-Z][A-Z0-9]+", bare):
        yield bare
