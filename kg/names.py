"""Acronyms and legal forms: asked within an article and by the merging over articles. Imports nothing of kg."""

from __future__ import annotations

import re
from functools import lru_cache

from rigour.names import remove_org_types

_JOINED = frozenset(("and", "&"))
_MIN_OPEN = 3  # letters: shorter ones would fit any long name


@lru_cache(maxsize=65536)
def acronyms(name: str) -> frozenset[str]:
    """The initials of all words of a name, those of its capitalised words, and those before its last "and" ("Centers
    for Disease Control and Prevention": CDC). Numbers stay whole. None for a single word."""
    words = re.findall(r"[\w&]+", name)
    if len(words) < 2:
        return frozenset()
    found = {_initials(words), _capitals(words)}
    joints = [index for index, word in enumerate(words) if word in _JOINED]
    if joints and len(_capitals(words[: joints[-1]])) >= _MIN_OPEN:
        found.add(_capitals(words[: joints[-1]]))
    return frozenset(found)


def is_acronym(short: str, long: str) -> bool:
    """Whether it is made of the initials: "IDF" or "I.D.F." and "Israel Defense Forces", "IE6" and "Internet Explorer
    6". What stands for a country ("US", "UK") is for the caller to know."""
    letters = short.replace(".", "")
    return letters.isupper() and len(letters) > 1 and letters in acronyms(long)


def without_legal_form(name: str) -> str:
    """In small letters without the legal form at its end ("Acme SE": "acme"), the name as it is where there is none.
    rigour finds "SE" and "AT" anywhere; only what ends the name is taken away."""
    lower = name.casefold()
    stem = remove_org_types(lower).strip(" ,.-")
    return stem if stem and lower.startswith((f"{stem} ", f"{stem},")) else name


def _initials(words: list[str]) -> str:
    return "".join(word if word.isdigit() else word[0] for word in words if word != "&").upper()


def _capitals(words: list[str]) -> str:
    return "".join(word if word.isdigit() else word[0] for word in words if word.isdigit() or word[0].isupper())
