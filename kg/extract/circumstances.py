"""When and where: the date and the place that the sentence gives to an event."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.extract.lexicon import DATE_BOUNDS, PLACE_NOUNS, TEMPORAL_LINKS
from kg.extract.syntax import OBJECTS, children, is_verb, preposition_words, prepositional_objects, prepositions
from kg.lexicon import PLACE_ENTITIES
from kg.records import DateExpression

_AT = frozenset({"in", "at", "near", "inside", "outside", "on"})
_TOWARDS = frozenset({"to", "into"})


class Circumstances:
    """The dates of a Doc by the word they belong to, ready to be asked for an anchor."""

    def __init__(self, doc: Doc) -> None:
        self._dates: dict[int, DateExpression] = {}
        for expression in _intervals(doc):
            owner = _owner(doc, expression)
            if owner is not None:
                self._dates.setdefault(owner.i, expression)

    def when(self, anchor: Token) -> DateExpression | None:
        """The date of the event: its own, else that of the clause it is told in."""
        for token in _same_event(anchor):
            if token.i in self._dates:
                return self._dates[token.i]
        return None

    def where(self, anchor: Token) -> Token | None:
        """Head word of the place."""
        for token in _same_event(anchor):
            place = _place_of(token, arrived=token.i != anchor.i)
            if place is not None:
                return place
        return None


def _intervals(doc: Doc) -> Iterator[DateExpression]:
    """The dates of a Doc, "between 2015 and 2019" as one."""
    text, dates = doc._.article.text, list(doc._.dates)
    while dates:
        first = dates.pop(0)
        before = text[: first.start].rstrip().lower()
        if dates and before.endswith("between") and text[first.end : dates[0].start].strip() == "and":
            first = _interval(first, dates.pop(0), text)
        yield first


def _interval(first: DateExpression, last: DateExpression, text: str) -> DateExpression:
    value = f"{first.value}/{last.value}" if first.value and last.value else None
    return DateExpression(first.start, last.end, text[first.start : last.end], value)


def _owner(doc: Doc, expression: DateExpression) -> Token | None:
    """The verb or noun that a date is said of; None where it only bounds a time ("since 2015")."""
    span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
    if span is None:
        return None
    token = span.root
    while token.head.i != token.i:
        if token.lower_ in DATE_BOUNDS and token.pos_ in ("ADP", "SCONJ"):
            return None
        token = token.head
        if is_verb(token) or (token.pos_ == "NOUN" and not span.start <= token.i < span.end):
            return token
    return None


def _same_event(anchor: Token) -> Iterator[Token]:
    """The anchor and the words above it whose time and place are its own too."""
    token = anchor
    yield token
    while token.head.i != token.i and _goes_on(token):
        token = token.head
        if is_verb(token) or token.pos_ == "NOUN":
            yield token


def _goes_on(token: Token) -> bool:
    if token.lower_ in TEMPORAL_LINKS:
        return False
    if not is_verb(token):
        return token.dep_ not in ("appos", "relcl", "root")
    if token.dep_ == "relcl":
        return any(child.lower_ in ("where", "when", "which") for child in children(token, "advmod", "prep"))
    linked = {child.lower_ for child in children(token, "mark", "advmod")} & TEMPORAL_LINKS
    return token.dep_ in ("advcl", "xcomp", "pcomp", "acl") and not linked


def _place_of(token: Token, *, arrived: bool) -> Token | None:
    """As in "met in Sochi", "strikes targets in Syria"; after a journey where it led: "flew to Sochi, where he met"."""
    allowed = _AT | _TOWARDS if arrived else _AT
    holders = [token]
    if is_verb(token):
        holders += children(token, *OBJECTS)
    else:  # "attacks on targets in Syria" are in Syria
        holders += [target for _, target in prepositions(token) if target.pos_ == "NOUN"]
    for holder in holders:
        for preposition, target in prepositions(holder):
            # "in support of Ukraine" is nowhere
            simple = len(preposition_words(preposition, target)) == 1
            if preposition.lower_ in allowed and simple and is_place(target):
                return target
    return None


def is_place(token: Token) -> bool:
    if token.ent_type_ in PLACE_ENTITIES:
        return True
    return token.lemma_.lower() in PLACE_NOUNS and place_in_name(token) is not None


def place_in_name(token: Token) -> Token | None:
    """The name in "the city of Sochi"."""
    for child in children(token, "prep"):
        if child.lower_ == "of":
            return next((part for part in prepositional_objects(child) if part.ent_type_ in PLACE_ENTITIES), None)
    return None
