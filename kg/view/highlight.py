"""Marks the words of subject, predicate and object in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from kg.records import Evidence

Mark = tuple[int, int, str]
MAX_OCCURRENCES = 8


def segments(evidence: Evidence) -> list[tuple[str, str]]:
    """The sentence cut into (text, role); the role is "subject", "predicate", "object" or "" for the other words."""
    sentence = evidence.sentence
    pieces, end = [], 0
    for start, stop, role in _marks(evidence):
        pieces += [(sentence[end:start], ""), (sentence[start:stop], role)]
        end = stop
    pieces.append((sentence[end:], ""))
    return [piece for piece in pieces if piece[0]]


def _marks(evidence: Evidence) -> list[Mark]:
    """Evidence gives words, no offsets: of their occurrences take those that stand closest together."""
    roles = {
        "predicate": evidence.predicate_text,
        "subject": evidence.subject_text,
        "object": evidence.object_text,
    }
    found = {role: _occurrences(evidence.sentence, text, role) for role, text in roles.items()}
    best = min(product(*[marks for marks in found.values() if marks]), key=_cost)
    kept = _without_overlaps(best)
    if not found["predicate"]:  # "put … down": its words stand apart
        kept = _without_overlaps([*kept, *_single_words(evidence.sentence, evidence.predicate_text)])
    return sorted(kept)


def _occurrences(sentence: str, text: str, role: str) -> list[Mark]:
    if not text.strip():
        return []
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, text.split())) + r"(?!\w)"
    matches = re.finditer(pattern, sentence, re.IGNORECASE)
    return [(match.start(), match.end(), role) for match in matches][:MAX_OCCURRENCES]


def _cost(marks: tuple[Mark, ...]) -> tuple[int, int]:
    overlaps = len(marks) - len(_without_overlaps(marks))
    extent = max((end for _, end, _ in marks), default=0) - min((start for start, _, _ in marks), default=0)
    return overlaps, extent


def _without_overlaps(marks: tuple[Mark, ...] | list[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in marks:
        if all(mark[1] <= other[0] or other[1] <= mark[0] for other in kept):
            kept.append(mark)
    return kept


def _single_words(sentence: str, text: str) -> Iterator[Mark]:
    for word in text.split():
        yield from _occurrences(sentence, word, "predicate")[:1]
