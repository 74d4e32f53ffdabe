"""What stands in brackets is an aside: it neither continues a list nor acts in the sentence around it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.nlp.repairs.parse import NOUN_SUBJECTS
from kg.words import words_of

_CLOSING = {"(": ")", "[": "]"}
_UNTOUCHED = frozenset({"punct", "meta"})


def mend_brackets(doc: Doc) -> None:
    """Cut coordinations, and what hangs on a word behind the brackets, in place."""
    for start, end in _brackets(doc):
        for token in doc[start + 1 : end]:
            if not start < token.head.i < end:
                _mend_conjunct(token, start)
                _mend_aside(token, start)


def _brackets(doc: Doc) -> Iterator[tuple[int, int]]:
    """(index of the opening bracket, index of its closing one); none nested, none over the end of a sentence."""
    opened: Token | None = None
    for token in words_of(doc):
        if token.text in _CLOSING or token.is_sent_start:
            opened = token if token.text in _CLOSING else None
        elif opened is not None and token.text == _CLOSING[opened.text]:
            yield opened.i, token.i
            opened = None


def _mend_conjunct(token: Token, start: int) -> None:
    """Of "directors such as Ruiz (The Bridge, The River)" the films are no directors; "(and Berg)" is one."""
    if token.dep_ == "conj" and token.head.i < start and token.doc[start + 1].dep_ != "cc":
        token.dep_ = "parataxis"


def _mend_aside(token: Token, start: int) -> None:
    """Of "one of the books (with Berg) appeared" Berg has not appeared: round brackets belong to the noun before them.
    The only subject that a verb has stays its subject; square brackets mend a quotation."""
    before, verb = token.doc[start - 1], token.head
    if verb.i < token.i or token.doc[start].text != "(" or token.dep_ in _UNTOUCHED:
        return
    alone = token.dep_ in NOUN_SUBJECTS and not any(
        child.dep_ in NOUN_SUBJECTS and child.i < start for child in verb.lefts
    )
    if not alone and before.pos_ in ("NOUN", "PROPN") and not token.is_ancestor(before):
        token.head, token.dep_ = before, "parataxis"
