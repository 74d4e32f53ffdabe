"""What a rule yields: a claim still in terms of the parse."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from kg.extract.clauses import Clause, clauses
from kg.extract.syntax import children
from kg.records import EntityType, PredicateKey


@dataclass(frozen=True)
class Sentence:
    """What a rule reads: a sentence with its tokens, clauses and entities, each looked up once for all rules."""

    span: Span
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]
    entities: tuple[Span, ...]

    def with_child(self, label: str) -> list[Token]:
        """The tokens that have a child with this label, in text order."""
        return self._with_child.get(label, [])

    @cached_property
    def _with_child(self) -> dict[str, list[Token]]:
        found: dict[str, list[Token]] = {}
        for token in self.tokens:
            for label in {child.dep_ for child in children(token)}:
                found.setdefault(label, []).append(token)
        return found


def sentences(doc: Doc) -> Iterator[Sentence]:
    """The sentences of a Doc in text order."""
    entities = deque(doc.ents)
    for span in doc.sents:
        tokens, inside = tuple(span), []
        while entities and entities[0].start < span.end:
            inside.append(entities.popleft())
        yield Sentence(span, tokens, tuple(clauses(tokens)), tuple(inside))


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
    unspoken: str = ""  # words of the predicate that the sentence leaves out: "is", before those it has
    describes: bool = False  # the object says what the subject is, and is no other thing
    presupposed: bool = False  # holds whatever the sentence says: "the Likud leader Ana Ruiz may come"


Find = Callable[[Sentence], Iterator[Draft]]


@dataclass(frozen=True)
class Rule:
    """``name`` is the phenomenon's."""

    name: str
    find: Find
    tentative: bool = False  # see Claim
    partial: bool = False  # see Claim
