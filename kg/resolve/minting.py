"""The IRIs of things.

An IRI is made of the best name in the earliest article that speaks of the thing, so that later articles, whatever they
call it, leave it as it is. Without that article another one's name would have made it: such IRIs, which a build of
fewer articles gave, stay the thing's too.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby

from kg.records import Entity
from kg.resolve.things import Thing, best_name, in_text_order
from kg.vocab import slug

_MAX_LENGTH = 80  # characters of a local name


def mint(things: Sequence[Thing], order: Mapping[str, int], base: str) -> dict[str, Entity]:
    """Thing key ▶ Entity. Of things of one name the one spoken of first has the plain name; the others are told apart
    by their class, then by a number. ``order`` gives the place of each article."""
    first = {
        thing.key: min((order[item.article], item.start, item.article) for item in thing.mentions) for thing in things
    }
    ordered = sorted(things, key=lambda item: (first[item.key], item.key))
    taken: dict[str, None] = {}  # in the order of the things
    for thing in ordered:
        called = best_name([pair for pair in thing.names if pair[1] == first[thing.key][2]] or thing.names)
        taken[_free_name(thing, called, taken)] = None
    former = _former(ordered, taken)
    return {
        thing.key: _entity(thing, local, former.get(thing.key, ()), f"{base}entity/")
        for thing, local in zip(ordered, taken, strict=True)
    }


def _entity(thing: Thing, local: str, former: Sequence[str], folder: str) -> Entity:
    return Entity(
        iri=folder + local,
        label=thing.label,
        type=thing.type,
        aliases=thing.aliases,
        same_as=thing.same_as,
        former=tuple(folder + name for name in former),
        mentions=in_text_order(thing.mentions),
        latitude=getattr(thing.place, "latitude", None),
        longitude=getattr(thing.place, "longitude", None),
    )


def _former(things: Sequence[Thing], taken: Collection[str]) -> dict[str, list[str]]:
    """The local names that other articles would have given, where no other thing has or would have had them; by key,
    for things of several names."""
    found = {thing.key: {*_locals(thing)} for thing in things if len({name for name, _ in thing.names}) > 1}
    shared = Counter(local for names in found.values() for local in names)
    return {
        key: sorted(local for local in names if local not in taken and shared[local] == 1)
        for key, names in found.items()
    }


def _locals(thing: Thing) -> Iterator[str]:
    """What each article by itself would call it."""
    for _, pairs in groupby(sorted(thing.names, key=lambda pair: pair[1]), key=lambda pair: pair[1]):
        yield _local(best_name(pairs))


def _local(called: str) -> str:
    name = slug(called) or hashlib.sha256(called.encode()).hexdigest()[:12]
    return name[:_MAX_LENGTH].strip("-")


def _free_name(thing: Thing, called: str, taken: Collection[str]) -> str:
    name = _local(called)
    if name not in taken:
        return name
    typed = f"{name}-{slug(thing.type)}"
    number = 2
    candidate = typed
    while candidate in taken:
        candidate = f"{typed}-{number}"
        number += 1
    return candidate
