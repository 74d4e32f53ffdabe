"""The lines of a text with their places, and the question whether words are names: what the cleaning rules share."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Words that stand between names, and what credits add to them.
_SMALL_WORDS = frozenset(("a", "al", "and", "at", "bin", "by", "da", "de", "del", "der", "di", "el", "for", "from"))
_SMALL_WORDS |= {"in", "la", "le", "of", "on", "the", "through", "van", "via", "von"}
_SMALL_WORDS |= {"courtesy", "file", "handout", "image", "photo", "pool", "screengrab", "screenshot"}
_SEPARATOR = re.compile(r"[\s/|,;&–—-]+")
_EDGES = "\"“”‘’'().[]:"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that isn't blank, without the blanks around it: ``text`` is ``[start, end)`` of the whole text."""

    start: int
    end: int
    text: str


def split_lines(text: str) -> list[Line]:
    lines = []
    offset = 0
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            start = offset + raw.index(stripped)
            lines.append(Line(start, start + len(stripped), stripped))
        offset += len(raw) + 1
    return lines


def only_names(text: str, max_words: int) -> bool:
    """Are all words of ``text`` names, or small words between names? One at least must be a name."""
    words = [word.strip(_EDGES) for word in _SEPARATOR.split(text)]
    words = [word for word in words if word]
    names = [word for word in words if word not in _SMALL_WORDS]
    return bool(names) and len(words) <= max_words and all(_is_name(word) for word in names)


def _is_name(word: str) -> bool:
    return word[0].isupper() or word[0] in "@©" or word.startswith("www.") or bool(re.match(r"[a-z]+[A-Z]", word))
