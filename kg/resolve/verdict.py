"""What a comparison of two names comes to."""

from __future__ import annotations

from dataclasses import dataclass

#: Sure enough to merge.
MERGE = 0.7


@dataclass(frozen=True)
class Verdict:
    """How sure it is, from 0 to 1, that two names mean the same thing, and why. ``short`` tells that one of them is a
    short form of the other, which may fit other names as well: it counts only where it fits one thing."""

    score: float
    reasons: tuple[str, ...]
    short: bool = False

    @property
    def same(self) -> bool:
        return self.score >= MERGE
