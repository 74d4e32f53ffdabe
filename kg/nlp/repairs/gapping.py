"""Clauses that leave out the verb of the clause before them: "Kenya won three medals and Ghana two" (gapping,
Huddleston & Pullum 2002, 15.4.2). The model reads the second noun now as listed, now as an apposition or a time."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import MEASURE_ENTITIES
from kg.words import words_of

_NOUNS = frozenset({"NOUN", "PROPN"})
_OF_NOUNS = _NOUNS | {"ADJ", "DET", "PRON"}
_HOLDERS = frozenset({"dobj", "npadvmod"})


def mend_gapping(doc: Doc) -> None:
    """Coordinate the second noun with the first amount, and hang the second amount on that noun, in place."""
    for number in [token for token in words_of(doc)[2:] if token.tag_ == "CD" and token.nbor(-1).pos_ in _NOUNS]:
        noun = number.nbor(-1)
        link = _before(noun)
        held = _amount_before(link) if link is not None and _ends_clause(number) else None
        if held is not None and link is not None and number.ent_iob_ != "I":
            _mend_gap(link, noun, number, held)


def _before(noun: Token) -> Token | None:
    """The "and" right before the noun phrase that ends in ``noun``."""
    at = noun.i
    while at > noun.sent.start and noun.doc[at].pos_ in _OF_NOUNS and noun.doc[at].tag_ != "CD":
        at -= 1
    link = noun.doc[at]
    return link if link.dep_ == "cc" and link.i < noun.i else None


def _amount_before(link: Token) -> Token | None:
    """The amount that is the object or the measure of a verb, all of it before the link: "54 percent of the vote"."""
    for word in reversed(words_of(link.doc)[link.sent.start : link.i]):
        if word.dep_ in _HOLDERS and word.head.pos_ == "VERB" and word.head.i < word.i:
            counted = word.ent_type_ in MEASURE_ENTITIES or any(child.dep_ == "nummod" for child in word.lefts)
            inside = all(word.is_ancestor(other) for other in word.doc[word.i + 1 : link.i])
            return word if counted and inside else None
    return None


def _unit(number: Token) -> Token:
    """The noun that is counted, else the number: "3 percent"."""
    behind = number.doc[number.i + 1 : number.i + 2]
    return behind[0] if behind and behind[0].pos_ == "NOUN" and number.head == behind[0] else number


def _ends_clause(number: Token) -> bool:
    """Whether only a mark follows: "a boat 20 feet long" counts no boats."""
    last = _unit(number).i + 1
    return last >= number.sent.end or number.doc[last].is_punct


def _mend_gap(link: Token, noun: Token, number: Token, held: Token) -> None:
    unit = _unit(number)
    noun.head, noun.dep_, link.head = held, "conj", held
    unit.head, unit.dep_ = noun, ("nummod" if unit == number else "npadvmod")
    for word in noun.doc[link.i + 1 : noun.i]:
        if word.head.i > noun.i or word.head.i <= link.i:
            word.head = noun
            word.dep_ = "det" if word.pos_ == "DET" else "compound"
