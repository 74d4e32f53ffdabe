"""Profiles of many articles ▶ clusters. Decisions are made pair by pair and kept; the clusters follow from them.

What is surest is decided first: corrections, then equal names, then spellings of one name, then short forms, surnames
last. No decision joins what a correction keeps apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from kg.records import Decision
from kg.resolve.candidates import pairs
from kg.resolve.namesakes import Facts
from kg.resolve.persons import person_name
from kg.resolve.profiles import Profile, compare, normal
from kg.resolve.sets import Sets
from kg.resolve.short_forms import meant
from kg.resolve.verdict import Verdict

_SURNAME = Verdict(0.8, ("a person of that name",), short=True)
_MISTYPED = Verdict(0.7, ("a person of that name, and nothing else known",), short=True)
_GIVEN = Verdict(0.75, ("the given name of a person of the same article",), short=True)
_NAMESAKE = 0.4  # of one name, but told of in other words
_DOUBT = 0.1  # taken from a verdict where a short form fits other things as well
#: A short form, and what it may be short for.
Fitting = tuple[Profile, list[tuple[Profile, Verdict]]]
Fittings = tuple[list[Profile], list[tuple[Profile, Verdict]]]


def decide(profiles: Iterable[Profile], ruled: Iterable[Decision] = ()) -> tuple[Decision, ...]:
    """Every decision that merges two profiles or keeps two similar ones apart; independent of the profiles' order.
    ``ruled`` are decisions that stand, whatever the names say."""
    return _Decider(sorted(profiles, key=lambda item: (item.order, item.key)), ruled).decisions()


def cluster(profiles: Iterable[Profile], decisions: Iterable[Decision]) -> list[list[Profile]]:
    """The clusters that the merging decisions make, each sorted by key, the list too."""
    members = {item.key: item for item in profiles}
    sets = Sets(members)
    for decision in decisions:
        if decision.same and decision.left in members and decision.right in members:
            sets.join(decision.left, decision.right)
    found: dict[str, list[Profile]] = defaultdict(list)
    for key in sorted(members):
        found[sets.root(key)].append(members[key])
    return sorted(found.values(), key=lambda group: group[0].key)


class _Decider:
    """Makes the decisions of one corpus, each step on the sets that the steps before made."""

    def __init__(self, profiles: Sequence[Profile], ruled: Iterable[Decision]) -> None:
        self._profiles = profiles
        self._order = {item.chain.article: item.order for item in profiles}
        self._sets = Sets(item.key for item in profiles)
        self._decisions = sorted(ruled, key=lambda item: (not item.same, item.left, item.right))
        self._ruled = {(decision.left, decision.right) for decision in self._decisions}
        for decision in self._decisions:
            (self._sets.join if decision.same else self._sets.keep_apart)(decision.left, decision.right)

    def decisions(self) -> tuple[Decision, ...]:
        heads = self._merge_same_names([item for item in self._profiles if not item.bare_person])
        for short, fitting in self._merge_spellings(heads):
            self._place([short], fitting)
        surnames = self._surnames(lambda item: item.bare_person, _SURNAME)
        left = [item for bare, fitting in surnames for item in self._place(bare, fitting)]
        for bare, fitting in self._surnames(lambda item: item.mistyped, _MISTYPED):
            self._place(bare, fitting)
        still = [item for one, fitting in self._given_names(left) for item in self._place([one], fitting)]
        self._merge_same_names(still)
        return tuple(sorted(self._decisions, key=lambda item: (item.left, item.right, -item.score)))

    def _merge_same_names(self, profiles: Iterable[Profile]) -> list[Profile]:
        """Merges profiles of one type and name or of one known place: found by look-up. What is left over to compare:
        the earliest profile of each, and those that a correction keeps apart from it."""
        groups: dict[tuple[str, str], list[Profile]] = defaultdict(list)
        for item in profiles:
            key = ("known", str(item.place)) if item.place is not None else (item.type.value, item.normal or item.name)
            groups[key].append(item)
        heads = []
        for namesakes in groups.values():
            heads += self._merge_namesakes(namesakes)
        return heads

    def _merge_namesakes(self, profiles: Iterable[Profile]) -> list[Profile]:
        """Merges each with the first of whom nothing else is said. Returns one of each person or thing, and what a
        correction keeps apart."""
        told: list[tuple[Profile, Facts]] = []
        left = []
        for item in profiles:
            fitting = self._without_namesakes(item, told)
            if not fitting:
                told.append((item, item.facts))
            elif self._merge(told[fitting[0]][0], item, _same_name(item)):
                head, facts = told[fitting[0]]
                told[fitting[0]] = head, facts | item.facts
            else:
                left.append(item)
        return [*(head for head, _ in told), *left]

    def _without_namesakes(self, item: Profile, told: Sequence[tuple[Profile, Facts]]) -> list[int]:
        """The places in ``told`` of those who may be one with it; it is kept apart from the others."""
        fitting = []
        for place, (head, facts) in enumerate(told):
            joined = self._sets.root(head.key) == self._sets.root(item.key)
            if facts.differ(item.facts) and not joined:
                self._note(head, item, Verdict(_NAMESAKE, (f"one is {facts}, the other {item.facts}",)))
                self._sets.keep_apart(head.key, item.key)
            else:
                fitting.append(place)
        return fitting

    def _merge_spellings(self, heads: Sequence[Profile]) -> list[Fitting]:
        """Merges from the surest pair on. Returns the short forms, the longest first, so that what is short for a short
        form finds the whole."""
        compared = [(left, right, compare(left, right)) for left, right in pairs(heads)]
        compared.sort(key=lambda item: (-item[2].score, item[0].key, item[1].key))
        fitting: dict[str, Fitting] = {}
        for left, right, verdict in compared:
            if verdict.same and verdict.short:
                short, long = sorted((left, right), key=_length)
                fitting.setdefault(short.key, (short, []))[1].append((long, verdict))
            elif verdict.same:
                self._merge(left, right, self._typed(left, right, verdict))
            elif verdict.score > 0:
                self._note(left, right, verdict)
        return sorted(fitting.values(), key=lambda item: _length(item[0]), reverse=True)

    def _typed(self, left: Profile, right: Profile, verdict: Verdict) -> Verdict:
        """An article that uses one name for things of two types knows that they are two things."""
        if left.type is not right.type and self._sets.articles(left.key) & self._sets.articles(right.key):
            return Verdict(0.4, ("one article names things of both types so",))
        return verdict

    def _surnames(self, wanted: Callable[[Profile], bool], verdict: Verdict) -> list[Fittings]:
        """The wanted names of one word, and the persons whom articles call so."""
        bare: dict[str, list[Profile]] = defaultdict(list)
        bearers: dict[str, list[tuple[Profile, Verdict]]] = defaultdict(list)
        for item in self._profiles:
            if wanted(item):
                bare[item.normal or item.name].append(item)
        for item in filter(lambda item: item.full_person, self._profiles):
            for name in bare.keys() & set(_short_names(item)):
                bearers[name].append((item, verdict))
        return [(items, bearers[name]) for name, items in bare.items()]

    def _given_names(self, bare: Iterable[Profile]) -> list[Fitting]:
        """The persons with one name, and the persons of their own article with that given name."""
        given: dict[str, set[str]] = defaultdict(set)
        for item in filter(lambda item: item.full_person, self._profiles):
            given[self._sets.root(item.key)].add(person_name(item.name).core[0])
        by_article: dict[tuple[str, str], list[Profile]] = defaultdict(list)
        for item in self._profiles:
            for name in given.get(self._sets.root(item.key), ()):
                by_article[item.chain.article, name].append(item)
        return [(item, [(other, _GIVEN) for other in by_article[item.chain.article, item.normal]]) for item in bare]

    def _place(self, short: Sequence[Profile], fitting: Sequence[tuple[Profile, Verdict]]) -> list[Profile]:
        """Merges each with what it means at its time. Returns those that are left, as it cannot be told."""
        things: dict[str, tuple[Profile, Verdict]] = {}
        for item, verdict in fitting:
            things.setdefault(self._sets.root(item.key), (item, verdict))
        left = []
        for forbidden, items in self._by_forbidden(short, things).items():
            allowed = {root: things[root] for root in things if root not in forbidden}
            times = [item.order for item in items]
            for item, root in zip(items, meant(self._bearers(allowed), times), strict=True):
                if self._sets.root(item.key) not in things and not self._settle(item, allowed, root):
                    left.append(item)
        return left

    def _by_forbidden(self, short: Iterable[Profile], things: Iterable[str]) -> dict[frozenset[str], list[Profile]]:
        """The short forms by what corrections keep them apart from; mostly nothing."""
        found: dict[frozenset[str], list[Profile]] = defaultdict(list)
        for item in short:
            enemies = self._sets.apart(item.key)
            found[frozenset(enemies.intersection(things)) if enemies else frozenset()].append(item)
        return found

    def _bearers(self, things: Iterable[str]) -> list[tuple[int, str]]:
        return sorted((self._order[article], root) for root in things for article in self._sets.articles(root))

    def _settle(self, short: Profile, things: Mapping[str, tuple[Profile, Verdict]], root: str | None) -> bool:
        if root is not None:
            item, verdict = things[root]
            if len(things) > 1:
                reasons = (*verdict.reasons, f"better known by then than others of {len(things)} who fit")
                verdict = Verdict(max(verdict.score - _DOUBT, 0.7), reasons)
            return self._merge(item, short, verdict)
        for item, _ in list(things.values())[:2]:
            self._note(item, short, Verdict(0.4, (f"{len(things)} fit that name",)))
        return False

    def _merge(self, left: Profile, right: Profile, verdict: Verdict) -> bool:
        if self._sets.are_apart(left.key, right.key):
            verdict = Verdict(min(verdict.score, 0.5), (*verdict.reasons, "but they are to be kept apart"))
        self._note(left, right, verdict)
        if verdict.same:
            self._sets.join(left.key, right.key)
        return verdict.same

    def _note(self, left: Profile, right: Profile, verdict: Verdict) -> None:
        first, second = sorted((left.key, right.key))
        if (first, second) not in self._ruled:
            self._decisions.append(Decision(first, second, verdict.same, verdict.score, verdict.reasons))


def _same_name(first: Profile) -> Verdict:
    if first.place is not None:
        return Verdict(0.95, (f"both are {first.place.name} of the gazetteer",))
    return Verdict(0.95 if " " in first.name else 0.85, ("same name",))


def _length(item: Profile) -> tuple[int, int, str]:
    return len(item.normal.split()), len(item.name), item.key


def _short_names(item: Profile) -> Iterator[str]:
    """The surname, and what else the article calls the person by one word, as "Xi" for Xi Jinping."""
    yield person_name(item.name).surname
    parts = set(item.normal.split())
    yield from (word for name in item.names if (word := normal(name)) in parts)
