"""How far a name reaches: its other words, which the model left out or took for another name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Doc, Span, Token

from kg import gazetteer
from kg.lexicon import MEASURE_ENTITIES
from kg.nlp.names.bounds import capitalised, is_capitalised, is_credit, is_name, is_tight_hyphen
from kg.nlp.names.places import is_territory
from kg.nlp.names.words import CLASS_NOUNS, DESCRIBING, NAMED_BUILDINGS, ORG_NOUNS, TITLES, UNKNOWN

_PROPER = frozenset({"NNP", "NNPS"})
_CONTENT = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_FOREIGN = frozenset({"FW", "UH"})
_COMPLEMENT = frozenset({"for", "of", "on"})
_UNPLACED = frozenset({"ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW"})  # labels of which a part of a name may be
_WITHIN = frozenset({"compound", "nmod"})


def join(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Two adjacent entities that the parse makes one compound: "Valeska" and "Paris"."""
    held: Span | None = None
    for span in sorted(spans):
        if held is not None and _are_one(held, span):
            held = Span(doc, held.start, span.end, held.label_ if _is_unfinished(held) else span.label_)
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def _are_one(left: Span, right: Span) -> bool:
    between = left.doc[left.end : right.start]
    if _is_unfinished(left) and len(between) <= 1 and all(map(_is_small, between)) and _is_proper(right[0]):
        return True
    adjacent = left.end == right.start and left.root.dep_ == "compound" and right.start <= left.root.head.i < right.end
    if not adjacent or not is_name(left) or not is_name(right) or "NORP" in (left.label_, right.label_):
        return False
    proper = all(token.tag_ in _PROPER for token in (*left, *right))
    return proper and not (gazetteer.country(left.text) or gazetteer.country_of_demonym(left.text))


def _is_unfinished(span: Span) -> bool:
    """No person's name ends in a small letter: "Juan De la [Vega]", "Anna von [der Linden]"."""
    return span.label_ == "PERSON" and len(span) > 1 and span[0].is_title and _is_small(span[-1])


def _is_small(token: Token) -> bool:
    return bool(token.is_lower and token.is_alpha)


def extend(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Take in the capitalised words that the parse joins to a name: "Barack [Obama]", "[Deseret] News"."""
    spans = list(spans)
    taken = {token.i for span in spans for token in span}
    for span in spans:
        start, end = span.start, span.end
        if is_name(span) and span.label_ != "NORP":
            while start > 0 and start - 1 not in taken and _belongs(doc[start - 1], span):
                start -= 1
            start = _hyphenated_start(doc, start, taken)
            while start > 1 and start - 2 not in taken and is_particle(doc[start - 1]) and _is_proper(doc[start - 2]):
                start -= 2
            if end < len(doc) and end not in taken and _is_unfinished(span) and _is_proper(doc[end]):
                end += 1
            while end < len(doc) and end not in taken and _heads(doc[end], doc[end - 1]):
                end += 1
        taken.update(range(start, end))
        yield span if (start, end) == (span.start, span.end) else Span(doc, start, end, span.label_)


def is_particle(token: Token) -> bool:
    """ "de" in "Banco de Vello"."""
    return _is_small(token) and token.tag_ in _PROPER | _FOREIGN


def extend_beginnings(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Take in the first word of a sentence, whose capital alone made no name: "[Ragnhild] Quill"."""
    spans = list(spans)
    taken = {token.i for span in spans for token in span}
    for span in spans:
        alone = len(span) == 1 and span.start > 0 and span.start - 1 not in taken and is_name(span)
        yield Span(doc, span.start - 1, span.end, span.label_) if alone and _begins(span) else span


def _begins(span: Span) -> bool:
    first = span.doc[span.start - 1]
    described = first.lower_ in DESCRIBING or first.lower_ in CLASS_NOUNS
    return bool(first.is_sent_start) and _belongs(first, span) and not described


def _hyphenated_start(doc: Doc, start: int, taken: set[int]) -> int:
    """Where the hyphenated name begins of which the token at ``start`` is the last part: "Hay-on-Wye"."""
    first = start
    while first > 1 and is_tight_hyphen(doc[first - 1]) and first - 2 not in taken:
        first -= 2
    return first if doc[first].tag_ in _PROPER and is_capitalised(doc[first]) else start


def bridge(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """A preposition with a capital, within a sentence of common words, joins what stands around it ("Doctors [Without]
    Borders"), and so does a verb what follows it ("Save [the Children]")."""
    spans = list(spans)
    for token in capitalised(doc):
        if not token.is_sent_start and _is_among_common_words(token) and (_is_between(token) or _governs_name(token)):
            start, end = _run_around(token)
            inside = [span for span in spans if span.start < end and start < span.end]
            label = inside[0].label_ if inside else UNKNOWN
            spans = [span for span in spans if span not in inside]
            spans.append(Span(doc, start, end, label))
    return spans


def _is_among_common_words(token: Token) -> bool:
    sentence = [other for other in token.sent if other.is_alpha]
    return 3 * sum(other.is_lower for other in sentence) > len(sentence)


def _is_between(token: Token) -> bool:
    within = token.pos_ == "ADP" and token.i + 1 < token.sent.end
    return within and _is_free(token.nbor(-1)) and _is_free(token.nbor())


def _governs_name(token: Token) -> bool:
    """ "Save the Children", not after a colon or a quotation mark, where a sentence begins."""
    within = token.tag_ == "VB" and token.i + 2 < token.sent.end and not token.nbor(-1).is_punct
    return within and token.nbor().text == "the" and _is_free(token.nbor(2))


def _is_free(token: Token) -> bool:
    return token.is_title and token.pos_ in _CONTENT and token.ent_type_ not in MEASURE_ENTITIES


def _run_around(token: Token) -> tuple[int, int]:
    """The capitalised words around it in its sentence: first token and the one after the last."""
    start, end = token.i, token.i + 1
    while start > token.sent.start and token.doc[start - 1].is_title:
        start -= 1
    if token.pos_ == "VERB":
        end += 1
    while end < token.sent.end and token.doc[end].is_title:
        end += 1
    return start, end


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
    """The end of the name with its complement; that of the span where it has none, or one that is a name by itself, as
    in "sat in the Senate for the Quill Party"."""
    doc, first = span.doc, span.end + 1
    if span[-1].lower_ not in ORG_NOUNS or span.end >= len(doc) or doc[span.end].lower_ not in _COMPLEMENT:
        return span.end
    first += first < len(doc) and doc[first].lower_ == "the"
    last = first
    while _goes_on(doc, last, labels) or (_is_of(doc, last) and last > first and _goes_on(doc, last + 1, labels)):
        last += 1
    body = last > first and doc[span.end].lower_ == "for" and doc[last - 1].lower_ in ORG_NOUNS
    return last if last > first and not body and doc[span.end].head.i < span.end else span.end


def _goes_on(doc: Doc, index: int, labels: Mapping[int, str]) -> bool:
    return index < len(doc) and _is_proper(doc[index]) and labels.get(index, "ORG") in _UNPLACED


def _is_of(doc: Doc, index: int) -> bool:
    return index < len(doc) and doc[index].lower_ == "of"


def _is_proper(token: Token) -> bool:
    """Also a foreign word within a sentence: "the newspaper O Dia"."""
    return (token.tag_ in _PROPER or (token.tag_ in _FOREIGN and not token.is_sent_start)) and is_capitalised(token)


def _belongs(token: Token, span: Span) -> bool:
    """Whether the token modifies a word of the name."""
    modifies = token.dep_ in _WITHIN and span.start <= token.head.i < span.end
    return modifies and _is_proper(token) and token.lower_ not in TITLES


def _heads(token: Token, last: Token) -> bool:
    """Whether the token is the head of the compound whose last known word is given."""
    headed = last.dep_ in _WITHIN and last.head.i == token.i and not token.is_sent_start
    return headed and _is_proper(token) and token.lower_ not in TITLES and not is_credit(token)


def name_buildings(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "the Ann Quill [hospital]": the noun belongs to the name, unless it only tells where: "the Lagos hospital"."""
    spans = list(spans)
    buildings = [_building(span) for span in spans if _names_building(span)]
    inside = {token.i for building in buildings for token in building}
    yield from (span for span in spans if span.start not in inside)
    yield from buildings


def _building(span: Span) -> Span:
    """With all words before it that the noun after it has as a compound."""
    doc, start = span.doc, span.start
    while start > 0 and doc[start - 1].dep_ == "compound" and doc[start - 1].head.i == span.end:
        start -= 1
    return Span(doc, start, span.end + 1, "FAC")


def _names_building(span: Span) -> bool:
    noun = span.root.head
    if noun.i != span.end or noun.lower_ not in NAMED_BUILDINGS or not noun.is_lower or not is_name(span):
        return False
    return span.label_ != "NORP" and not is_territory(span.text) and not gazetteer.cities(span.text)
