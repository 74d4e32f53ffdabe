"""Runs of words: where they begin and end, and how they read."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Span, Token

from kg.extract.marks import CLOSING, closes_inside, is_mark, opened, opens_inside
from kg.lexicon import DASHES, FINITE_TAGS

BRACKETS = frozenset("([")
_LONGEST_TITLE = 6  # words behind those that the parser has found


def trim(words: list[Token]) -> list[Token]:
    """Without blanks, punctuation and a dangling "and" at either end; quotation marks and brackets that are closed
    inside stay."""
    while words and (words[0].is_space or (is_mark(words[0]) and not opens_inside(words))):
        words = words[1:]
    while words and (_dangles(words[-1]) or (is_mark(words[-1]) and not closes_inside(words))):
        words = words[:-1]
    return words


def balanced(words: list[Token], head: Token) -> list[Token]:
    """With what closes that which is opened inside, if it comes next or ends a title; else without the brackets opened
    behind the head."""
    start = opened(words)
    if start is None:
        return words
    rest = words[0].doc[words[-1].i + 1 : words[-1].sent.end]
    end = next((index for index, word in enumerate(rest) if word.text == CLOSING[words[start].text]), None)
    between = rest[:end]
    if end is not None and (not between or (words[start].is_quote and _goes_on_as_title(between))):
        return [*words, *rest[: end + 1]]
    if end is not None and not start and all(word.is_punct for word in between):
        return words[1:]  # of "“Queen of the Road,”" the marks are left out
    bracketed = words[start].text in BRACKETS and words[start].i > head.i
    return trim(words[:start]) if bracketed else words


def _goes_on_as_title(words: Span) -> bool:
    """Whether they are no clause: of "the nickname “Queen of the Road”" the parser takes but a part for the name."""
    told = any(word.tag_ in FINITE_TAGS for word in words) or all(word.is_punct for word in words)
    return len(words) <= _LONGEST_TITLE and not told


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


def follows_dash(child: Token) -> bool:
    """As in "Ruiz – in a letter – spoke"; "1 – 0" and "sit-in" have no blanks or are no asides."""
    dash = child.doc[max(child.left_edge.i - 1, 0)]
    return dash.text in DASHES and bool(dash.whitespace_) and dash.i > 0 and bool(dash.nbor(-1).whitespace_)
