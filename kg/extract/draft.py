"""What a rule yields: a claim still in terms of the parse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from kg.extract.clauses import Clause
from kg.records import EntityType, PredicateKey


@dataclass(frozen=True)
class Sentence:
    """A sentence and its clauses: what a rule reads."""

    span: Span
    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Draft:
    """``anchor`` is the word whose place in the sentence decides stance, date and place. ``subject`` and ``object`` are
    head words (an object may also be a stretch of text: a clause, a quotation); ``subject_words`` and ``object_words``
    narrow them to some words of their phrases. ``object_type`` is set where the rule knows what the object is."""

    anchor: Token
    subject: Token
    predicate: tuple[Token, ...]
    object: Token | Span
    key: PredicateKey
    subject_words: tuple[Token, ...] = ()
    object_words: tuple[Token, ...] = ()
    object_type: EntityType | None = None
    unspoken: str = "is"  # the predicate of a claim that has no word for it
    describes: bool = False  # the object says what the subject is, and is no other thing
    presupposed: bool = False  # holds whatever the sentence says: "the Likud leader Ana Ruiz may come"


Find = Callable[[Sentence], Iterator[Draft]]


@dataclass(frozen=True)
class Rule:
    """``name`` is the phenomenon's; ``confidence`` in [0, 1] the share of its claims that are right."""

    name: str
    find: Find
    confidence: float
    tentative: bool = False  # see Claim
