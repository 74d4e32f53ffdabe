"""What a description says: without its articles, and in one form for those that say the same."""

from __future__ import annotations

import re

from kg.gazetteer import country, country_of_demonym
from kg.records import Mention

_LEADING = re.compile(
    r"^(?:(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your|some|any|such|all|both)\s+)+", re.IGNORECASE
)


def concept_name(mention: Mention) -> str:
    """The description without articles and pronouns before it."""
    return _LEADING.sub("", mention.name).strip("\"“”‘’' ") or mention.name


def alike(description: str) -> str:
    """What descriptions of one thing have in common: "Israel's borders", "the Israeli border"."""
    words = [re.sub("['’]s?$", "", word) for word in description.split()]
    states = [country(word) or country_of_demonym(word) for word in words]
    return singular(" ".join(state.code if state else word.lower() for state, word in zip(states, words, strict=True)))


def singular(words: str) -> str:
    """ "Knesset elections" and "Knesset election" are described alike."""
    return words[:-1] if words.endswith("s") and not words.endswith("ss") else words
