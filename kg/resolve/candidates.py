"""Which pairs of names are worth comparing: those that share a key. The cost grows with the names and with the pairs
found, not with the square of the names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from kg.names import acronyms
from kg.records import EntityType
from kg.resolve.bodies import body_key, body_words, letters, parts
from kg.resolve.persons import ends, has_initial, initial_keys, person_keys, person_name
from kg.resolve.profiles import Profile

Pair = tuple[Profile, Profile]
Words = tuple[str, ...]
Keys = Callable[[Profile], Iterable[Hashable]]


def pairs(heads: Iterable[Profile]) -> Iterator[Pair]:
    """Each pair once. Known places are not compared, as the gazetteer tells them apart, nor are bare surnames."""
    unplaced = [item for item in heads if item.place is None]
    seen: set[tuple[str, str]] = set()
    for one, other in _found(unplaced):
        left, right = sorted((one, other), key=lambda item: item.key)
        if left.key != right.key and (left.key, right.key) not in seen:
            seen.add((left.key, right.key))
            yield left, right


def _found(heads: Sequence[Profile]) -> Iterator[Pair]:
    persons = [item for item in heads if item.full_person]
    bodies = [item for item in heads if item.type is not EntityType.PERSON]
    yield from _within(_index(heads, lambda item: [item.normal] if item.normal else []))
    yield from _within(_index(persons, lambda item: person_keys(item.name)))
    yield from _between(persons, lambda item: initial_keys(item.name), [p for p in persons if has_initial(p.name)])
    yield from _between(persons, lambda item: ends(item.name), persons, lambda item: [person_name(item.name).words])
    yield from _within(_index(bodies, lambda item: [body_key(item.name)]))
    yield from _between(bodies, lambda item: parts(item.name), bodies, lambda item: [body_words(item.name)])
    yield from _between(bodies, lambda item: acronyms(item.name), bodies, lambda item: letters(item.name))


def _index(items: Iterable[Profile], keys: Keys) -> dict[Hashable, list[Profile]]:
    found: dict[Hashable, list[Profile]] = defaultdict(list)
    for item in items:
        for key in dict.fromkeys(keys(item)):
            found[key].append(item)
    return found


def _within(index: Mapping[Hashable, Sequence[Profile]]) -> Iterator[Pair]:
    for members in index.values():
        yield from combinations(members, 2)


def _between(
    items: Iterable[Profile], keys: Keys, others: Iterable[Profile], own: Keys | None = None
) -> Iterator[Pair]:
    """Each item with the others that have one of its ``keys`` among their ``own``."""
    index = _index(others, own or keys)
    for item in items:
        for key in dict.fromkeys(keys(item)):
            for other in index.get(key, ()):
                yield item, other
