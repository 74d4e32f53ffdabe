"""How far a name reaches: its other words, which the model left out or took for another name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Doc, Span, Token

from kg import gazetteer
from kg.nlp.names.bounds import is_capitalised, is_credit, is_name
from kg.nlp.names.words import ORG_NOUNS, TITLES

_PROPER = frozenset({"NNP", "NNPS"})
_COMPLEMENT = frozenset({"for", "of", "on"})
_UNPLACED = frozenset({"ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW"})  # labels of which a part of a name may be
_WITHIN = frozenset({"compound", "nmod"})


def join(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Two adjacent entities that the parse makes one compound: "Valeska" and "Paris"."""
    held: Span | None = None
    for span in sorted(spans):
        if held is not None and _are_one(held, span):
            held = Span(doc, held.start, span.end, span.label_)
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def _are_one(left: Span, right: Span) -> bool:
    adjacent = left.end == right.start and left.root.dep_ == "compound" and right.start <= left.root.head.i < right.end
    if not adjacent or not is_name(left) or not is_name(right) or "NORP" in (left.label_, right.label_):
        return False
    proper = all(token.tag_ in _PROPER for token in (*left, *right))
    return proper and not (gazetteer.country(left.text) or gazetteer.country_of_demonym(left.text))


def extend(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Take in the capitalised words that the parse joins to a name: "Barack [Obama]", "[Deseret] News"."""
    spans = list(spans)
    taken = {token.i for span in spans for token in span}
    for span in spans:
        start, end = span.start, span.end
        if is_name(span) and span.label_ != "NORP":
            while start > 0 and start - 1 not in taken and _belongs(doc[start - 1], span):
                start -= 1
            while end < len(doc) and end not in taken and _heads(doc[end], doc[end - 1]):
                end += 1
        taken.update(range(start, end))
        yield span if (start, end) == (span.start, span.end) else Span(doc, start, end, span.label_)


def complete(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """What an organization is for or of belongs to its name: "Foundation [for the Visual Arts]"."""
    spans = list(spans)
    labels = {token.i: span.label_ for span in spans for token in span}
    end = 0
    for span in sorted(spans):
        if span.start < end:
            continue  # it is part of the name before
        end = _complement_end(span, labels) if span.label_ == "ORG" else span.end
        yield span if end == span.end else Span(doc, span.start, end, span.label_)


def _complement_end(span: Span, labels: Mapping[int, str]) -> int:
    """The end of the name with its complement; that of the span where it has none, or one that is a name by itself."""
    doc, first = span.doc, span.end + 1
    if span[-1].lower_ not in ORG_NOUNS or span.end >= len(doc) or doc[span.end].lower_ not in _COMPLEMENT:
        return span.end
    first += first < len(doc) and doc[first].lower_ == "the"
    last = first
    while _goes_on(doc, last, labels) or (_is_of(doc, last) and last > first and _goes_on(doc, last + 1, labels)):
        last += 1
    return last if last > first and doc[span.end].head.i < span.end else span.end


def _goes_on(doc: Doc, index: int, labels: Mapping[int, str]) -> bool:
    return index < len(doc) and _is_proper(doc[index]) and labels.get(index, "ORG") in _UNPLACED


def _is_of(doc: Doc, index: int) -> bool:
    return index < len(doc) and doc[index].lower_ == "of"


def _is_proper(token: Token) -> bool:
    return token.tag_ in _PROPER and is_capitalised(token)


def _belongs(token: Token, span: Span) -> bool:
    """Whether the token modifies a word of the name."""
    modifies = token.dep_ in _WITHIN and span.start <= token.head.i < span.end
    return modifies and _is_proper(token) and token.lower_ not in TITLES


def _heads(token: Token, last: Token) -> bool:
    """Whether the token is the head of the compound whose last known word is given."""
    headed = last.dep_ in _WITHIN and last.head.i == token.i and not token.is_sent_start
    return headed and _is_proper(token) and token.lower_ not in TITLES and not is_credit(token)
