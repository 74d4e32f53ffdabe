"""Runs of words: where they begin and end, and how they read."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from kg.extract.marks import CLOSING, closes_inside, is_mark, opened, opens_inside

BRACKETS = frozenset("([")


def trim(words: list[Token]) -> list[Token]:
    """Without blanks, punctuation and a dangling "and" at either end; quotation marks and brackets that are closed
    inside stay."""
    while words and (words[0].is_space or (is_mark(words[0]) and not opens_inside(words))):
        words = words[1:]
    while words and (_dangles(words[-1]) or (is_mark(words[-1]) and not closes_inside(words))):
        words = words[:-1]
    return words


def balanced(words: list[Token], head: Token) -> list[Token]:
    """With the mark that closes what is opened inside, if it comes next; else without the brackets opened behind the
    head."""
    start = opened(words)
    if start is None:
        return words
    following = words[-1].i + 1
    if following < len(head.doc) and head.doc[following].text == CLOSING[words[start].text]:
        return [*words, head.doc[following]]
    bracketed = words[start].text in BRACKETS and words[start].i > head.i
    return trim(words[:start]) if bracketed else words


def _dangles(word: Token) -> bool:
    return word.is_space or word.dep_ == "cc"


def contiguous(words: list[Token], around: Token) -> list[Token]:
    """The unbroken run of ``words`` that holds ``around``: arguments are slices of the text."""
    indices = {word.i for word in words}
    start = end = around.i
    while start - 1 in indices:
        start -= 1
    while end + 1 in indices:
        end += 1
    return balanced(trim([word for word in words if start <= word.i <= end]), around)


def words_text(words: Iterable[Token]) -> str:
    """The words in the sentence's own spelling; a gap between them becomes one blank, and a preposition taken
    from the front of the sentence loses its capital: "In May Kenya signed" – signed in."""
    parts: list[str] = []
    last: Token | None = None
    for word in words:
        if last is not None and (last.whitespace_ or word.i != last.i + 1):
            parts.append(" ")
        moved = last is not None and word.i < last.i and word.pos_ in ("ADP", "SCONJ", "ADV")
        parts.append(word.lower_ if moved else word.text)
        last = word
    return "".join(parts)
