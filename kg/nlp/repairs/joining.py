"""Several words made one in the parse."""

from __future__ import annotations

from spacy.tokens import Span, Token


def outward(words: Span) -> list[Token]:
    """Those that hang on a word outside or on none."""
    return [word for word in words if word.head not in words or word.head.i == word.i]


def join(words: Span) -> None:
    """The last word takes the place of the outermost in the parse, the others become its compounds."""
    last = words[-1]
    top = min(words, key=lambda word: (word.dep_ == "punct", sum(1 for _ in word.ancestors), word.i))
    if top.i != last.i:
        last.head, last.dep_ = (last if top.head.i == top.i else top.head), top.dep_
    for word in words[:-1]:
        for child in [child for child in word.children if child not in words]:
            child.head = last
        word.head = last
        word.dep_ = "punct" if word.is_punct else "compound"
