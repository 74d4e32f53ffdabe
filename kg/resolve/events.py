"""Events that are described and not named: one a day and word, over all articles.

What happens on one day under one word is one event, however else it is described ("the September 17 vote", "the Israeli
vote on September 17"), but not where two countries are named. A description without a date means it too where it has a
name in it ("the Knesset vote") and is used of one dated event only; a bare noun ("the vote", "the general election")
the only one of its article that is called so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from kg.gazetteer import country, country_of_demonym
from kg.records import Chain, DateExpression, EntityType, Extract, Mention, MentionKind
from kg.resolve.dates import assign
from kg.resolve.descriptions import alike, concept_name, head_noun, singular

#: Words before a noun that tell it from none other of its kind.
_NEUTRAL = frozenset("coming forthcoming general national nationwide snap upcoming".split())
#: What an election is called too, where a name tells of what: "the Knesset poll".
_ELECTION = dict.fromkeys(("ballot", "poll", "vote"), "election")


class Events:
    """Knows the dated events of a corpus."""

    def __init__(self, extracts: Iterable[Extract]) -> None:
        self._extracts = {item.article.id: item for item in extracts}
        self._days: dict[str, set[str]] = defaultdict(set)  # on or in which an event of that word happens
        self._owners: dict[str, str] = {}  # the country that an event was first said to be of
        self._described: dict[str, set[str]] = defaultdict(set)  # the events that a description without date is used of
        for extract in self._extracts.values():
            for head, day in filter(None, (_happening(mention, extract) for mention in extract.mentions)):
                self._days[head].add(day)
        self._exact = {head: assign(days) for head, days in self._days.items()}
        self._in_article: dict[tuple[str, str], set[str]] = defaultdict(set)  # the dated events by what they are called
        for extract in self._extracts.values():
            for chain in extract.chains:
                self._note(chain)

    def day(self, mention: Mention) -> str | None:
        """The day or month when the mention says that its event happens."""
        found = _happening(mention, self._extracts[mention.article])
        return found[1] if found else None

    def key(self, described: Iterable[Mention]) -> str | None:
        """The key of the event that the descriptions of one thing mean, if it has a date."""
        spoken = [item for item in described if item.type is EntityType.EVENT or head_noun(item) in _ELECTION]
        dated = sorted(filter(None, map(self._dated, spoken)))
        if dated:
            return dated[0]
        names = {(item.article, alike(concept_name(item))) for item in spoken}
        known = {key for _, name in names for key in self._described.get(_in_one_word(name), ())}
        plain = {(article, name.split()[-1]) for article, name in names if _NEUTRAL.issuperset(name.split()[:-1])}
        if not known and len(plain) == len(names):
            known = {key for name in plain for key in self._in_article.get(name, ())}
        return known.pop() if len(known) == 1 else None

    def _note(self, chain: Chain) -> None:
        keys = set(filter(None, map(self._dated, chain.mentions)))
        for key in keys:
            self._in_article[chain.article, key.split(":")[1]].add(key)
        names = {concept_name(item) for item in chain.mentions if item.kind is MentionKind.NOMINAL} if keys else ()
        for name in names:
            if any(word[0].isupper() for word in name.split()):
                self._described[_in_one_word(alike(name))] |= keys

    def _dated(self, mention: Mention) -> str | None:
        found = _happening(mention, self._extracts[mention.article])
        if found is None:
            return None
        head, day = found
        key = f"event:{head}:{self._exact.get(head, {}).get(day, day)}"
        states = (country(word) or country_of_demonym(word) for word in mention.name.split())
        code = min((state.code for state in states if state is not None), default="")
        owner = self._owners.setdefault(key, code) if code else ""
        return key if owner == code else f"{key}:{code}"


def _in_one_word(name: str) -> str:
    """The description with one word for what has several."""
    *before, noun = name.split()
    return " ".join([*before, _ELECTION.get(noun, noun)])


def _happening(mention: Mention, extract: Extract) -> tuple[str, str] | None:
    """What the head of an event is called, and the day or month when the mention says that it happens."""
    if mention.type is not EntityType.EVENT:
        return None
    text = extract.article.text
    day = next((date.value for date in extract.dates if date.value and _tells_when(date, mention, text)), None)
    return (singular(text[mention.head_start : mention.head_end].lower()), day) if day else None


def _tells_when(date: DateExpression, mention: Mention, text: str) -> bool:
    """Whether a date with its month stands before the head of a mention or right after it."""
    if not re.fullmatch(r"(?:\d{4}|-)-\d\d(?:-\d\d)?", date.value or ""):
        return False
    if mention.start <= date.start and date.end <= mention.head_start:
        return True
    return date.end <= mention.end and bool(
        re.fullmatch(r"\s+(?:(?:on|of|in)\s+)?", text[mention.head_end : date.start])
    )
