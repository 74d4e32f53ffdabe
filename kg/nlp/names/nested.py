"""Names within names: "Texas" in "University of Texas"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from kg import gazetteer
from kg.lexicon import PLACE_ENTITIES
from kg.nlp.names.bounds import is_name
from kg.nlp.names.recall import Forms, forms_of, is_form
from kg.nlp.names.words import DIRECTIONS, PERSON_NOUNS


def nested(doc: Doc, spans: Sequence[Span]) -> Iterator[Span]:
    """Names within names: places and peoples by the gazetteer, others by their standing alone elsewhere."""
    forms = forms_of(spans)
    for span in spans:
        if len(span) > 1 and is_name(span) and not _is_whole(span):
            yield from _within(span, forms)


def _is_whole(span: Span) -> bool:
    """Whether no part of it is a name: a person, "New Mexico", "North America", "Palm Springs"."""
    if span.label_ == "PERSON" or gazetteer.country(span.text) or gazetteer.region(span.text):
        return True
    return span.label_ in PLACE_ENTITIES and (span[0].lower_ in DIRECTIONS or bool(gazetteer.cities(span.text)))


def _within(span: Span, forms: Forms) -> Iterator[Span]:
    position = span.start
    while position < span.end:
        found = _at(span, position, forms)
        if found is not None:
            yield found
        position = found.end if found is not None else position + 1


def _at(span: Span, start: int, forms: Forms) -> Span | None:
    """The name that starts there, shorter than the one around it and without its head word: "Court" in "Supreme Court"
    means the same court."""
    doc = span.doc
    for words, label in forms.get(doc[start].lower_, ()):
        end = start + len(words)
        inside = end <= span.end and is_form(doc[start:end], words)
        if inside and not start <= span.root.i < end:
            return Span(doc, start, end, label)
    for length in (3, 2, 1):
        if length < min(len(span), span.end - start + 1):
            place = _place_label(doc[start : start + length])
            if place:
                return Span(doc, start, start + length, place)
    return None


def _place_label(part: Span) -> str | None:
    text = part.text
    if part.start > 0 and part.doc[part.start - 1].lower_ in PERSON_NOUNS:
        return None  # "Queen Victoria Hospital"
    if gazetteer.country(text) or gazetteer.region(text):
        return "GPE"
    if gazetteer.country_of_demonym(text):
        return "NORP"
    return "GPE" if gazetteer.is_large_city(text) else None
