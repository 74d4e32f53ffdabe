"""Pairs of names that are, and are not, one thing: how many are decided rightly, and that no mistake is made surely."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from resolve_records import chain

from kg.records import Decision, EntityType
from kg.resolve.clusters import cluster, decide
from kg.resolve.profiles import profile

HERE = Path(__file__).parent
SURE = 0.85  # a decision at or above is one that nobody needs to look at


class Pair(NamedTuple):
    same: bool
    type: EntityType
    left: str
    right: str
    about: str


def read(name: str) -> list[Pair]:
    rows = (line.split("\t") for line in (HERE / name).read_text("utf-8").splitlines() if not line.startswith("#"))
    return [Pair(same == "same", EntityType(type), left, right, about) for same, type, left, right, about in rows]


def merged(pair: Pair) -> tuple[bool, tuple[Decision, ...]]:
    """Whether two articles that name nothing else are taken to mean one thing, and the decisions."""
    chains = [chain(0, name, article=f"a{n}", type=pair.type) for n, name in enumerate((pair.left, pair.right))]
    profiles = [found for item in chains if (found := profile(item)) is not None]
    decisions = decide(profiles)
    return len(cluster(profiles, decisions)) == 1, decisions


@pytest.mark.parametrize("name", ["name_pairs.tsv", "name_pairs_unseen.tsv"])
def test_nearly_all_pairs_are_decided_rightly_and_no_different_one_is_merged_surely(name: str) -> None:
    pairs = read(name)
    wrong = [pair for pair in pairs if merged(pair)[0] is not pair.same]
    print(*wrong, sep="\n")
    assert len(wrong) <= 0.05 * len(pairs)
    for pair in wrong:
        sure = [decision for decision in merged(pair)[1] if decision.same and decision.score >= SURE]
        assert pair.same or not sure


def test_there_are_as_many_of_either_kind() -> None:
    pairs = read("name_pairs.tsv")
    same = sum(pair.same for pair in pairs)
    assert len(pairs) >= 130 and abs(2 * same - len(pairs)) <= 0.1 * len(pairs)
    assert len({(pair.left, pair.right) for pair in pairs}) == len(pairs)
