"""What the words around a name say of its being a company or another body: cues, each with its votes."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kg.companies import company_words, is_listed_company
from kg.given_names import is_given_name
from kg.nlp.names.places import Votes, is_territory
from kg.nlp.names.words import (
    COMPANY_PARTS,
    FOLLOWERS,
    HOLDINGS,
    MAKING,
    MEMBERS,
    ORG_PARTS,
    PERSON_NOUNS,
    PRICE_MOVES,
    kind_of,
)
from kg.words import noun_lemma

_EXAMPLES = frozenset({"as", "including", "like"})  # "banks such as X", "banks including X"


def body_cues(span: Span) -> Iterator[Votes]:
    if len(span) > 1 and span[-1].is_title and span[-1].lower_ in company_words() and not is_territory(span.text):
        yield {"ORG": 2.0}  # "Quill Energy"
    yield from _part_cues(span)
    yield from _member_cues(span)
    yield from _clause_cues(span)
    yield from _example_cue(span)


def _part_cues(span: Span) -> Iterator[Votes]:
    """ "Zubrexo shares", "Zubrexo's board", "a stake in Zubrexo", "shares of Zubrexo"."""
    root, head = span.root, span.root.head
    noun = head.lemma_.lower()
    if root.dep_ in ("compound", "nmod") and head.i >= span.end and noun in COMPANY_PARTS:
        yield {"ORG": 3.0, "PERSON": -2.0}
    if root.dep_ == "poss" and noun in ORG_PARTS:
        yield {"ORG": 1.5, "PERSON": -1.5}
    if root.dep_ == "pobj" and head.lower_ in ("in", "of") and head.head.lemma_.lower() in HOLDINGS:
        yield {"ORG": 3.0 if head.lower_ == "in" else 2.0}


def _member_cues(span: Span) -> Iterator[Votes]:
    """ "Zubrexo engineer Vello Quill", "an analyst at Zubrexo", "fighters of Zubrexo", "the leader of Zubrexo",
    "Vello Quill of Zubrexo"."""
    root, head = span.root, span.root.head
    if has_staff(span):
        yield {"ORG": 1.0, "PERSON": -2.0}
    if root.dep_ == "pobj" and head.lower_ == "of" and _ends_full_name(head.head):
        yield {"ORG": 1.0, "PERSON": -1.5}
    if root.dep_ != "pobj" or head.head.pos_ != "NOUN":
        return
    noun = head.head.lemma_.lower()
    if head.lower_ == "at" and noun in PERSON_NOUNS:
        yield {"ORG": 0.5}
    if head.lower_ == "of" and noun in MEMBERS:
        yield {"ORG": 0.7, "PERSON": -1.5}


def _ends_full_name(token: Token) -> bool:
    return token.ent_type_ == "PERSON" and token.ent_iob_ == "I"


def has_staff(span: Span) -> bool:
    """ "Zubrexo engineer Vello Quill", "Rovers captain Quill"; persons have supporters and aides instead."""
    root, head = span.root, span.root.head
    noun = head.lemma_.lower()
    return root.dep_ in ("compound", "nmod") and head.i == span.end and noun in PERSON_NOUNS and noun not in FOLLOWERS


def _clause_cues(span: Span) -> Iterator[Votes]:
    """ "Zubrexo rose 3%", "Zubrexo sold its shares", "2% of Zubrexo", "developed by Zubrexo"."""
    root, head = span.root, span.root.head
    moves = root.dep_ == "nsubj" and head.lemma_ in PRICE_MOVES
    if moves and any(child.ent_type_ == "PERCENT" for child in head.children):
        yield {"ORG": 2.0, "PERSON": -2.0}
    if root.dep_ == "nsubj" and any(child.dep_ == "dobj" and _is_of_it(child) for child in head.children):
        yield {"ORG": 0.7, "PERSON": -1.5}
    if root.dep_ == "pobj" and head.lower_ == "of" and head.head.ent_type_ == "PERCENT":
        yield {"ORG": 1.0, "PERSON": -1.5}
    if root.dep_ == "pobj" and head.lower_ == "by" and head.head.lemma_ in MAKING and len(span) == 1:
        yield {"ORG": 0.8, "PERSON": -0.5}


def _is_of_it(noun: Token) -> bool:
    return any(child.lower_ == "its" for child in noun.children)


def _example_cue(span: Span) -> Iterator[Votes]:
    """ "carmakers such as Zubrexo", "banks including Zubrexo", "carmakers Zubrexo and Vello"."""
    first = span.root
    while first.dep_ == "conj" and first.head.pos_ == "PROPN":
        first = first.head
    head = first.head
    before = span.doc[span.start - 1] if span.start else None
    if before is not None and before.tag_ == "NNS":
        yield from _votes_of(before)
    elif first.dep_ == "pobj" and head.lower_ in _EXAMPLES and head.head.tag_ == "NNS":
        yield from _votes_of(head.head)


def _votes_of(several: Token) -> Iterator[Votes]:
    kind = kind_of(noun_lemma(several))
    if kind:
        yield {kind: 2.0, "PERSON": -1.0}


def listed_votes(name: str) -> Votes:
    """Of a listed company's name; but persons are called Ford too."""
    return {"ORG": 2.0} if is_listed_company(name) and not is_given_name(name) else {}
