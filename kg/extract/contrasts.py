"""What a coordination leaves out or puts right: "Rome but not Milan", "not Rome but Milan"."""

from __future__ import annotations

from spacy.tokens import Span, Token

from kg.extract.lexicon import ONLY

_INSTEAD = frozenset({"instead of", "rather than"})
_LINKED = frozenset({"agent", "conj", "prep"})
_PARTS = frozenset({"ADJ", "ADP", "NOUN", "NUM", "PRON", "PROPN", "SCONJ"})


def is_left_out(argument: Token | Span) -> bool:
    """Whether the clause is denied of this argument alone: "Rome but not – Milan", "for theft but not for – murder"."""
    if isinstance(argument, Span):
        return False
    first = _first(argument)
    places = [argument, first.head] if first.dep_ == "pobj" else [argument]
    return any(denial_of(place) is not None for place in places)


def is_put_right(argument: Token | Span, negation: Token) -> bool:
    """Whether the clause is denied of another in the place of this: "did not visit Rome but – Milan"."""
    if isinstance(argument, Span) or argument.dep_ != "conj" or argument.left_edge.i == 0:
        return False
    link = argument.left_edge.nbor(-1)
    return link.lower_ == "but" and link.dep_ == "cc" and negation.i < _first(argument).i


def denial_of(word: Token) -> Token | None:
    """The "not" or "rather than" that parts a word from those it is coordinated with; that of "not only" parts none."""
    if word.pos_ not in _PARTS:
        return None
    lead = word.doc[max(word.left_edge.i - 2, 0) : word.left_edge.i]
    if lead.text.lower() in _INSTEAD and word.dep_ in _LINKED:
        return lead[0]
    for negation in [child for child in word.lefts if child.lower_ == "not"]:
        before, after = word.doc[max(negation.i - 1, 0)], word.doc[word.right_edge.i + 1 :][:1]
        corrected = any(link.lower_ == "but" for link in (*word.rights, *after))
        parted = before.lower_ in ("and", "but") or (before.text == "," and word.dep_ in _LINKED)
        if negation.nbor().lower_ not in ONLY and (corrected or parted):
            return negation
    return None


def _first(noun: Token) -> Token:
    """Of its coordination."""
    while noun.dep_ == "conj" and noun.head.pos_ in _PARTS:
        noun = noun.head
    return noun
