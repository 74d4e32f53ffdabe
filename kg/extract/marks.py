"""Quotation marks and brackets in a stretch of words."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

_BRACKETS = {")": "(", "]": "[", "”": "“", "’": "‘", "''": "``"}  # the last as in the Penn Treebank
#: Each opening mark with the one that closes it.
CLOSING = {opening: closing for closing, opening in _BRACKETS.items()} | {'"': '"', "'": "'"}
#: Punctuation that is a part of a number: "9 %", "#3".
_PARTS = frozenset("%#")


def opened(words: Sequence[Token]) -> int | None:
    """Where the first mark stands that opens and is not closed."""
    for index, word in enumerate(words):
        opens = word.text in CLOSING and (CLOSING[word.text] != word.text or word.tag_ == "``")
        if opens and not any(other.text == CLOSING[word.text] for other in words[index + 1 :]):
            return index
    return None


def is_mark(word: Token) -> bool:
    return word.is_punct and word.text not in _PARTS


def opens_inside(words: Sequence[Token]) -> bool:
    return any(_BRACKETS.get(word.text) == words[0].text or words[0].text == word.text == '"' for word in words[1:])


def closes_inside(words: Sequence[Token]) -> bool:
    """Not so where nothing is left between the two marks."""
    opening = _BRACKETS.get(words[-1].text, words[-1].text if words[-1].text == '"' else None)
    return opening is not None and any(word.text == opening for word in words[:-2])
