"""Articles made up for this project in which each mention that matters is marked: "[Nordal|1] said [it|1] would sell
[its|1] [plant|2]". A mark ends with the head word of its mention; what has the same name after the bar is one thing.

``benchmarks/referents`` holds them: those that are learned from, and in ``held`` those that nothing was
learned from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from gum import Document, Place

from kg.records import Article

REFERENTS = Path(__file__).parent / "referents"
_BRACKET = re.compile(r"\[|\|(\w+)\]")


def read_marked(folder: Path) -> Iterator[tuple[Article, Document]]:
    """The articles of a folder, without marks, and what is marked in them, in the order of their names."""
    for path in sorted(folder.glob("*.txt")):
        text, chains = _unmarked(path.read_text("utf-8"))
        document = Document(path.stem, text, None, (), tuple(map(tuple, chains.values())), ())
        yield Article(path.stem, text, path.name, ""), document


def _unmarked(marked: str) -> tuple[str, dict[str, list[Place]]]:
    chains: dict[str, list[Place]] = defaultdict(list)
    text, last = "", 0
    opened: list[int] = []
    for bracket in _BRACKET.finditer(marked):
        text += marked[last : bracket.start()]
        last = bracket.end()
        if bracket[0] == "[":
            opened.append(len(text))
        else:
            start = opened.pop()
            head = start + text[start:].rfind(" ") + 1
            chains[bracket[1]].append(Place(start, len(text), head, len(text)))
    return text + marked[last:], chains
