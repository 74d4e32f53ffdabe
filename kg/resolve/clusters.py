"""Profiles of many articles ▶ clusters. Decisions are made pair by pair and kept; the clusters follow from them.

What is surest is decided first: corrections, then equal names, then spellings of one name, then short forms, which go
to the only thing that they fit, surnames last. No decision joins what a correction or a surer decision keeps apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kg.records import Decision
from kg.resolve.candidates import pairs
from kg.resolve.persons import person_name
from kg.resolve.profiles import Profile, compare, normal
from kg.resolve.verdict import Verdict

_KNOWN = 4  # times as many articles as all namesakes together: whom a bare surname means then


def decide(profiles: Iterable[Profile], ruled: Iterable[Decision] = ()) -> tuple[Decision, ...]:
    """Every decision that merges two profiles or keeps two similar ones apart; independent of the profiles' order.
    ``ruled`` are decisions that stand, whatever the names say."""
    return _Decider(sorted(profiles, key=lambda item: item.key), ruled).decisions()


def cluster(profiles: Iterable[Profile], decisions: Iterable[Decision]) -> list[list[Profile]]:
    """The clusters that the merging decisions make, each sorted by key, the list too."""
    members = {item.key: item for item in profiles}
    sets = _Sets(members)
    for decision in decisions:
        if decision.same and decision.left in members and decision.right in members:
            sets.join(decision.left, decision.right)
    found: dict[str, list[Profile]] = defaultdict(list)
    for key in sorted(members):
        found[sets.root(key)].append(members[key])
    return sorted(found.values(), key=lambda group: group[0].key)


class _Sets:
    """Disjoint sets of keys, some of which must not be joined."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._parent = {key: key for key in keys}
        self._apart: dict[str, set[str]] = defaultdict(set)
        self._articles = {key: {key.rsplit("#", 1)[0]} for key in self._parent}

    def root(self, key: str) -> str:
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def join(self, left: str, right: str) -> None:
        low, high = sorted((self.root(left), self.root(right)))
        if low != high:
            self._parent[high] = low
            self._apart[low] |= self._apart.pop(high, set())
            self._articles[low] |= self._articles.pop(high)

    def keep_apart(self, left: str, right: str) -> None:
        self._apart[self.root(left)].add(right)
        self._apart[self.root(right)].add(left)

    def are_apart(self, left: str, right: str) -> bool:
        one, other = self.root(left), self.root(right)
        return any(self.root(key) == other for key in self._apart.get(one, ()))

    def articles(self, key: str) -> set[str]:
        return self._articles[self.root(key)]


class _Decider:
    """Makes the decisions of one corpus, each step on the sets that the steps before made."""

    def __init__(self, profiles: Sequence[Profile], ruled: Iterable[Decision]) -> None:
        self._profiles = profiles
        self._sets = _Sets(item.key for item in profiles)
        self._decisions: list[Decision] = []
        for decision in sorted(ruled, key=lambda item: (not item.same, item.left, item.right)):
            self._decisions.append(decision)
            (self._sets.join if decision.same else self._sets.keep_apart)(decision.left, decision.right)

    def decisions(self) -> tuple[Decision, ...]:
        heads = self._merge_same_names()
        short = self._merge_spellings(heads)
        self._place_short_forms(short)
        self._place_surnames(heads)
        return tuple(sorted(self._decisions, key=lambda item: (item.left, item.right, -item.score)))

    def _merge_same_names(self) -> list[Profile]:
        """Merges profiles of one type and name or of one known place: found by look-up. What is left over to compare:
        one profile of each, and those that a correction keeps apart from it."""
        groups: dict[tuple[str, str], list[Profile]] = defaultdict(list)
        for item in self._profiles:
            key = ("known", str(item.place)) if item.place is not None else (item.type.value, item.normal or item.name)
            groups[key].append(item)
        heads = []
        for first, *others in groups.values():
            heads.append(first)
            for other in others:
                reason = f"both are {first.place.name} of the gazetteer" if first.place is not None else "same name"
                verdict = Verdict(0.95 if first.place is not None or " " in first.name else 0.85, (reason,))
                if not self._merge(first, other, verdict):
                    heads.append(other)
        return sorted(heads, key=lambda item: item.key)

    def _merge_spellings(self, heads: Sequence[Profile]) -> list[tuple[Profile, Profile, Verdict]]:
        """Merges from the surest pair on. Returns the pairs of which one name is short for the other."""
        compared = [(left, right, compare(left, right)) for left, right in pairs(heads)]
        compared.sort(key=lambda item: (-item[2].score, item[0].key, item[1].key))
        for left, right, verdict in compared:
            if not verdict.same and verdict.score > 0:
                self._note(left, right, verdict)
            elif verdict.same and not verdict.short:
                self._merge(left, right, self._typed(left, right, verdict))
        return [item for item in compared if item[2].same and item[2].short]

    def _typed(self, left: Profile, right: Profile, verdict: Verdict) -> Verdict:
        """An article that uses one name for things of two types knows that they are two things."""
        if left.type is not right.type and self._sets.articles(left.key) & self._sets.articles(right.key):
            return Verdict(0.4, ("one article names things of both types so",))
        return verdict

    def _place_short_forms(self, found: Iterable[tuple[Profile, Profile, Verdict]]) -> None:
        """The longest first, so that what is short for a short form finds the whole."""
        fitting: dict[str, list[tuple[Profile, Verdict]]] = defaultdict(list)
        shorter: dict[str, Profile] = {}
        for left, right, verdict in found:
            short, long = sorted((left, right), key=_length)
            fitting[short.key].append((long, verdict))
            shorter[short.key] = short
        for short in sorted(shorter.values(), key=lambda item: (_length(item), item.key), reverse=True):
            self._place(short, fitting[short.key])

    def _place_surnames(self, heads: Sequence[Profile]) -> None:
        """A person with one name goes to the only person whom the articles call so."""
        bearers: dict[str, dict[str, Profile]] = defaultdict(dict)
        for item in self._profiles:
            if item.full_person:
                for name in _short_names(item):
                    bearers[name].setdefault(self._sets.root(item.key), item)
        for item in heads:
            if item.bare_person:
                found = sorted(bearers.get(item.normal, {}).values(), key=lambda bearer: bearer.key)
                self._place(item, [(bearer, Verdict(0.8, ("the only person of that name",))) for bearer in found])

    def _place(self, short: Profile, fitting: Sequence[tuple[Profile, Verdict]]) -> None:
        """Merges it with the only thing that it fits, or with the one that is far better known than the others."""
        things: dict[str, tuple[Profile, Verdict]] = {}
        for item, verdict in fitting:
            if not self._sets.are_apart(short.key, item.key):
                things.setdefault(self._sets.root(item.key), (item, verdict))
        things.pop(self._sets.root(short.key), None)
        known = self._best_known(things)
        for root, (item, verdict) in things.items():
            if len(things) == 1:
                self._merge(item, short, verdict)
            elif root == known:
                self._merge(item, short, Verdict(0.7, (f"by far the best known of {len(things)} of that name",)))
            else:
                self._note(item, short, Verdict(0.4, (f"{len(things)} have that name",)))

    def _best_known(self, roots: Iterable[str]) -> str | None:
        counted = sorted(((len(self._sets.articles(root)), root) for root in roots), reverse=True)
        if len(counted) < 2:
            return None
        (most, best), *others = counted
        return best if most >= _KNOWN * sum(count for count, _ in others) else None

    def _merge(self, left: Profile, right: Profile, verdict: Verdict) -> bool:
        if self._sets.are_apart(left.key, right.key):
            apart = "but another decision keeps them apart"
            self._note(left, right, Verdict(min(verdict.score, 0.5), (*verdict.reasons, apart)))
            return False
        self._note(left, right, verdict)
        if verdict.same:
            self._sets.join(left.key, right.key)
        return verdict.same

    def _note(self, left: Profile, right: Profile, verdict: Verdict) -> None:
        first, second = sorted((left.key, right.key))
        self._decisions.append(Decision(first, second, verdict.same, verdict.score, verdict.reasons))


def _length(item: Profile) -> tuple[int, int, str]:
    return len(item.normal.split()), len(item.name), item.key


def _short_names(item: Profile) -> Iterator[str]:
    """The surname, and what else the article calls the person by one word, as "Xi" for Xi Jinping."""
    yield person_name(item.name).surname
    parts = set(item.normal.split())
    yield from (word for name in item.names if (word := normal(name)) in parts)
