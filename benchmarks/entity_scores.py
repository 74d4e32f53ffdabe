"""The measures of benchmarks/entities.py: aligned mentions, coreference as at CoNLL-2012, identity. Each measure counts
(what is right, all), and the counts of documents add up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy.optimize import linear_sum_assignment

#: Chains of mentions, each mention a number.
Chains = Sequence[Collection[int]]


class Placed(Protocol):
    """Characters of a mention and of its head word, half-open."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def head_start(self) -> int: ...
    @property
    def head_end(self) -> int: ...


@dataclass
class Score:
    """What is right: of all found (precision) and of all there is (recall)."""

    right: float = 0.0
    found: float = 0.0
    right_gold: float = 0.0
    gold: float = 0.0

    def add(self, precision: tuple[float, float], recall: tuple[float, float]) -> None:
        """Add (right, all) of what was found and of what there is."""
        self.right, self.found = self.right + precision[0], self.found + precision[1]
        self.right_gold, self.gold = self.right_gold + recall[0], self.gold + recall[1]

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right_gold / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def aligned(gold: Sequence[Placed], found: Sequence[Placed]) -> dict[int, int]:
    """Gold ▶ found, one to one: each holds the other's head word; those that overlap most come first."""
    pairs = sorted(
        (-_overlap(left, right), i, j)
        for i, left in enumerate(gold)
        for j, right in enumerate(found)
        if _holds_head(left, right) and _holds_head(right, left)
    )
    pairing: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in pairs:
        if i not in pairing and j not in taken:
            pairing[i] = j
            taken.add(j)
    return pairing


def _holds_head(outer: Placed, inner: Placed) -> bool:
    return outer.start <= inner.head_start and inner.head_end <= outer.end


def _overlap(left: Placed, right: Placed) -> float:
    """Common characters of all that the two span."""
    common = min(left.end, right.end) - max(left.start, right.start)
    return common / (max(left.end, right.end) - min(left.start, right.start))


def muc(key: Chains, response: Chains) -> tuple[float, float]:
    """Links of the key that the response has (Vilain et al. 1995): recall; the other way round it is precision."""
    place = {mention: number for number, chain in enumerate(response) for mention in chain}
    right = sum(len(chain) - len({place.get(mention, -1 - mention) for mention in chain}) for chain in key)
    return right, sum(len(chain) - 1 for chain in key)


def b_cubed(key: Chains, response: Chains) -> tuple[float, float]:
    """Share of each mention's key chain that its response chain holds (Bagga and Baldwin 1998)."""
    place = {mention: frozenset(chain) for chain in response for mention in chain}
    right = 0.0
    for chain in map(frozenset, key):
        right += sum(len(chain & place.get(mention, frozenset())) for mention in chain) / len(chain)
    return right, sum(map(len, key))


def ceaf_e(key: Chains, response: Chains) -> tuple[float, float]:
    """Similarity of the chains in their best one-to-one pairing (Luo 2005, phi 4), of the number of key chains."""
    if not key or not response:
        return 0.0, len(key)
    similar = np.array([[2 * len({*a} & {*b}) / (len(a) + len(b)) for b in response] for a in key])
    return float(similar[linear_sum_assignment(similar, maximize=True)].sum()), len(key)


COREFERENCE: Mapping[str, Callable[[Chains, Chains], tuple[float, float]]] = {
    "MUC": muc,
    "B³": b_cubed,
    "CEAFe": ceaf_e,
}
