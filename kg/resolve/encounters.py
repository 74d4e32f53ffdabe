"""Events that two parties have with each other ("his talks with Ruiz", "the meeting"): one a pair and time, over all
articles.

A description tells who takes part ("the meeting between Ruiz and Osei"). Where it names one party it is the encounter
of its article that fits, if that is one pair's only; a bare noun may also be the one told last before it. An encounter
is told by a verb too ("Ruiz met Osei in Oslo on Thursday"), whose date is then that of "the talks".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.records import EntityType, Extract, Mention, MentionKind
from kg.resolve.dates import assign, compatible
from kg.resolve.descriptions import alike, concept_name, head_noun, singular

Pair = frozenset[str]
Chains = tuple[str, int]
#: Plural nouns for one event.
_ONE_THOUGH_PLURAL = frozenset("consultations discussions negotiations talks".split())
#: What tells that another one is meant than the one that the article is about.
_OTHER = frozenset("another earlier former future last latest next other past previous recent second".split())
_WITH = re.compile(r"\b(?:with|between)\b")
_WHERE = re.compile(r"\b(?:in|at|near|on)\s+(?:the\s+)?$")


@dataclass(frozen=True)
class Told:
    """An encounter that a claim tells: its kind (an IRI of a relation), who had it, when, and where in the article."""

    article: str
    kind: str
    pair: Pair
    date: str | None
    start: int


@dataclass(frozen=True)
class _Spoken:
    """A chain that describes an encounter, with those of its parties that its mentions name. ``names`` are its
    descriptions of more than one word."""

    chain: Chains
    kind: str
    names: frozenset[str]
    parties: Pair
    date: str | None
    start: int


class Encounters:
    """Knows the encounters of a corpus. ``things`` gives the keys of the things that a mention means, ``kind_of`` the
    kind that a noun tells ("talk", "meeting": the relation "met"), if any, ``day_of`` the day that a mention tells."""

    def __init__(
        self,
        extracts: Iterable[Extract],
        told: Iterable[Told],
        things: Callable[[Mention], Sequence[str]],
        kind_of: Callable[[str], str | None],
        day_of: Callable[[Mention], str | None],
    ) -> None:
        self._things, self._kind_of, self._day_of = things, kind_of, day_of
        by_article: dict[str, list[Told]] = defaultdict(list)
        for item in told:
            by_article[item.article].append(item)
        found: dict[Chains, Told] = {}
        for extract in extracts:
            known = by_article[extract.article.id]
            found.update(_paired([*self._spoken(extract)], known, extract.article.id))
        everything = [*found.values(), *(item for items in by_article.values() for item in items)]
        dates = _dates(everything)
        self._keys = {chain: _key(item, dates[item.kind, item.pair]) for chain, item in found.items()}

    def key(self, mention: Mention) -> str | None:
        """The key of the encounter that the mention's chain describes."""
        return self._keys.get((mention.article, mention.chain)) if mention.chain is not None else None

    def _spoken(self, extract: Extract) -> Iterator[_Spoken]:
        for chain in extract.chains:
            if chain.type is EntityType.EVENT and chain.name is None and all(map(_is_one, chain.mentions)):
                described = [item for item in chain.mentions if item.kind is MentionKind.NOMINAL]
                noun = head_noun(described[0])
                parties = frozenset(key for item in described for key in self._parties(item, extract))
                date = next(filter(None, map(self._day_of, described)), None)
                kind = self._kind_of(noun) or noun
                names = frozenset(name for item in described if " " in (name := alike(concept_name(item))))
                yield _Spoken((chain.article, chain.id), kind, names, parties, date, described[0].start)

    def _parties(self, mention: Mention, extract: Extract) -> Iterator[str]:
        """Whom it names before its head, or after "with" or "between"."""
        text = extract.article.text
        link = _WITH.search(text, mention.head_end, mention.end)
        inner = [item for item in extract.mentions if _is_within(item, mention)]
        events = [item for item in inner if item.type is EntityType.EVENT]
        for item in inner:
            before = item.end <= mention.head_start
            after = link is not None and item.start >= link.end() and not _WHERE.search(text, 0, item.start)
            party = item.type is not EntityType.GROUP and not any(_is_within(item, event) for event in events)
            if party and (before or after):
                yield from self._things(item)


def _is_one(mention: Mention) -> bool:
    """Whether it may describe the one event that an article is about; a pronoun may."""
    if mention.kind is MentionKind.PRONOUN:
        return True
    *words, noun = concept_name(mention).lower().split()
    return _OTHER.isdisjoint(words) and (noun in _ONE_THOUGH_PLURAL or singular(noun) == noun)


def _is_within(inner: Mention, outer: Mention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner.head_start != outer.head_start


def _paired(spoken: Sequence[_Spoken], told: Sequence[Told], article: str) -> Iterator[tuple[Chains, Told]]:
    """Each chain of an article that describes an encounter whose parties can be known."""
    pairs = [Told(article, item.kind, item.parties, item.date, item.start) for item in spoken if len(item.parties) == 2]
    names = {name for item in spoken if item.parties for name in item.names}
    for item in filter(lambda item: item.parties or item.names <= names, spoken):
        known = [other for other in (*told, *pairs) if _fits(item, other)]
        pair = item.parties if len(item.parties) == 2 else _meant(item, known)
        if pair is not None:
            days = {other.date for other in known if other.pair == pair and other.date is not None}
            date = item.date or (days.pop() if len(days) == 1 else None)
            yield item.chain, Told(article, item.kind, pair, date, item.start)


def _fits(item: _Spoken, other: Told) -> bool:
    same_time = item.date is None or other.date is None or compatible(item.date, other.date)
    return item.kind == other.kind and item.parties <= other.pair and same_time


def _meant(item: _Spoken, known: Sequence[Told]) -> Pair | None:
    pairs = {other.pair for other in known}
    if len(pairs) > 1 and not item.parties:
        last = max((other.start for other in known if other.start <= item.start), default=-1)
        pairs = {other.pair for other in known if other.start == last}
    return pairs.pop() if len(pairs) == 1 else None


Dates = Mapping[str | None, str | None]


def _dates(told: Iterable[Told]) -> dict[tuple[str, Pair], Dates]:
    found: dict[tuple[str, Pair], list[str | None]] = defaultdict(list)
    for item in told:
        found[item.kind, item.pair].append(item.date)
    return {key: assign(dates) for key, dates in found.items()}


def _key(item: Told, dates: Dates) -> str:
    """Where the parties met on several days, one of no known day is known in its article alone."""
    date = dates[item.date]
    several = len({*dates.values()} - {None}) > 1
    when = date or (item.article if several else "")
    return ":".join(["encounter", item.kind, *sorted(item.pair), when])
