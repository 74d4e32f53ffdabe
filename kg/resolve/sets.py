"""Disjoint sets of profiles, some of which must not be joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Sets:
    """Sets of profiles' keys (``article#chain``). A set is known by its smallest key."""

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

    def apart(self, key: str) -> set[str]:
        """The sets that must not be joined with its set."""
        return {self.root(other) for other in self._apart.get(self.root(key), ())}

    def are_apart(self, left: str, right: str) -> bool:
        return self.root(right) in self.apart(left)

    def articles(self, key: str) -> set[str]:
        """The articles that speak of the things of its set."""
        return self._articles[self.root(key)]
