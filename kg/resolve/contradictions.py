"""Statements that cannot both be true: the same said and denied, or two answers where there is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from kg.records import Literal, Modality, Polarity, Statement
from kg.resolve.dates import compatible

_TOLD = (Modality.ASSERTED, Modality.REPORTED)
#: Of things of these classes nothing tells whether they are two.
_VAGUE = frozenset({"Concept", "Entity"})


def link_contradictions(
    statements: Sequence[Statement], functional: Collection[str], types: Mapping[str, str]
) -> list[Statement]:
    """The statements, each with what contradicts it. What is stated and denied as a fact is no plain fact; of two
    answers each stays what its article states.

    ``functional`` are the IRIs of relations that have one object of a class at a time; ``types`` the classes of
    entities by IRI.
    """
    denials, answers = list(_denials(statements)), list(_answers(statements, functional, types))
    against: dict[str, set[str]] = defaultdict(set)
    for one, other in (*denials, *answers):
        against[one.iri].add(other.iri)
        against[other.iri].add(one.iri)
    disputed = {one.iri for pair in denials for one, other in (pair, pair[::-1]) if other.modality is Modality.ASSERTED}
    return [
        replace(item, contradicts=tuple(sorted(against[item.iri])), plain=item.plain and item.iri not in disputed)
        for item in statements
    ]


def _denials(statements: Iterable[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of opposite polarity about the same thing and time."""
    groups: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for item in statements:
        groups[item.subject, item.relation.iri, _object(item)].append(item)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if one.polarity is not other.polarity and _same_time(one, other):
                yield one, other


def _answers(
    statements: Iterable[Statement], functional: Collection[str], types: Mapping[str, str]
) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of different answers to one question at the same time: a city and its country are no two."""
    groups: dict[tuple[str, str, str], list[Statement]] = defaultdict(list)
    for item in statements:
        told = item.polarity is Polarity.AFFIRMED and item.modality in _TOLD
        kind = "" if isinstance(item.object, Literal) else types[item.object]
        if told and item.relation.iri in functional and kind not in _VAGUE:
            groups[item.subject, item.relation.iri, kind].append(item)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if not _same_answer(one.object, other.object) and _same_time(one, other):
                yield one, other


def _object(item: Statement) -> str:
    return item.object.value if isinstance(item.object, Literal) else item.object


def _same_answer(one: str | Literal, other: str | Literal) -> bool:
    """Of dates a coarser one answers as the finer one does."""
    if isinstance(one, Literal) and isinstance(other, Literal):
        return compatible(one.value, other.value)
    return one == other


def _same_time(one: Statement, other: Statement) -> bool:
    return one.date is None or other.date is None or compatible(one.date, other.date)
