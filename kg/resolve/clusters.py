"""Profiles of many articles ▶ clusters. Decisions are made pair by pair and kept; the clusters follow from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from kg.records import Decision, EntityType
from kg.resolve.profiles import Profile, Verdict, block_keys, compare, known_place, normal


def decide(profiles: Iterable[Profile]) -> tuple[Decision, ...]:
    """Every decision that merges two profiles or keeps two similar ones apart; independent of the profiles' order."""
    ordered = sorted(profiles, key=lambda item: item.key)
    groups = _same_name_groups(ordered)
    decisions = [decision for group in groups.values() for decision in _within(group)]
    heads = [group[0] for _, group in sorted(groups.items())]
    compared = list(_compared(heads))
    decisions += compared
    decisions += _bare_surnames(heads, cluster(heads, compared))
    return tuple(sorted(decisions, key=lambda item: (item.left, item.right)))


def cluster(profiles: Iterable[Profile], decisions: Iterable[Decision]) -> list[list[Profile]]:
    """The clusters that the merging decisions make, each sorted by key, the list too."""
    parent = {item.key: item.key for item in profiles}
    members = {item.key: item for item in profiles}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for decision in decisions:
        if decision.same and decision.left in parent and decision.right in parent:
            low, high = sorted((root(decision.left), root(decision.right)))
            parent[high] = low
    found: dict[str, list[Profile]] = defaultdict(list)
    for key in sorted(members):
        found[root(key)].append(members[key])
    return [found[key] for key in sorted(found)]


def _same_name_groups(profiles: list[Profile]) -> dict[tuple[str, str], list[Profile]]:
    """Profiles of one type and one name, or of one known place: grouped by look-up, so that the cost stays linear."""
    groups: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for item in profiles:
        place = known_place(item)
        name = normal(item.name)
        key = ("known", str(place)) if place is not None else (item.type.value, name or item.name)
        groups[key].append(item)
    return dict(groups)


def _within(group: list[Profile]) -> Iterator[Decision]:
    first = group[0]
    place = known_place(first)
    for other in group[1:]:
        reasons = (f"both are {place.name} of the gazetteer",) if place is not None else ("same name",)
        yield _decision(first, other, Verdict(0.95, reasons))


def _compared(heads: list[Profile]) -> Iterator[Decision]:
    """Pairs that share a block and are neither known places nor bare surnames."""
    blocks: dict[str, list[Profile]] = defaultdict(list)
    for item in heads:
        if known_place(item) is None and not _is_bare_person(item):
            for key in block_keys(item.name):
                blocks[key].append(item)
    seen: set[tuple[str, str]] = set()
    for key in sorted(blocks):
        for left, right in combinations(blocks[key], 2):
            pair = (left.key, right.key)
            if pair not in seen:
                seen.add(pair)
                verdict = compare(left, right)
                if verdict.score > 0:
                    yield _decision(left, right, verdict)


def _bare_surnames(heads: list[Profile], clusters: list[list[Profile]]) -> Iterator[Decision]:
    """A person with one name goes to the only person with that surname; where there are several it stays apart."""
    bearers: dict[str, list[list[Profile]]] = defaultdict(list)
    for members in clusters:
        surnames = {normal(item.name).split()[-1] for item in members if _is_full_person(item)}
        for surname in surnames:
            bearers[surname].append(members)
    for item in heads:
        if _is_bare_person(item):
            found = bearers.get(normal(item.name), [])
            if len(found) == 1:
                yield _decision(found[0][0], item, Verdict(0.8, ("the only person of that surname",)))
            for members in found if len(found) > 1 else ():
                yield _decision(members[0], item, Verdict(0.4, (f"{len(found)} persons have that surname",)))


def _is_bare_person(item: Profile) -> bool:
    return item.type is EntityType.PERSON and len(normal(item.name).split()) == 1


def _is_full_person(item: Profile) -> bool:
    return item.type is EntityType.PERSON and len(normal(item.name).split()) > 1


def _decision(left: Profile, right: Profile, verdict: Verdict) -> Decision:
    first, second = sorted((left.key, right.key))
    return Decision(first, second, verdict.same, verdict.score, verdict.reasons)
