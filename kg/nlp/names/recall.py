"""Names that the model missed: the rest of a name, its other occurrences, capitalised phrases, demonyms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Doc, Span, Token

from kg import gazetteer
from kg.lexicon import PLACE_ENTITIES
from kg.nlp.names.bounds import (
    capitalised,
    is_capitalised,
    is_credit,
    is_name,
    is_plural_role,
    is_sentence_word,
    lower_words,
)
from kg.nlp.names.words import CALENDAR, CLASS_NOUNS, DIRECTIONS, ORG_NOUNS, TITLES, UNKNOWN

#: First word, in lower case ▶ the names that start with it, as words and label.
Forms = dict[str, list[tuple[tuple[str, ...], str]]]

_PROPER = frozenset({"NNP", "NNPS"})
_COMPLEMENT = frozenset({"for", "of", "on"})
_UNPLACED = frozenset({"ORG", "WORK_OF_ART", "PRODUCT", "FAC", "LAW"})  # labels of which a part of a name may be
_WITHIN = frozenset({"compound", "nmod"})
_HYPHENS = frozenset({"-", "–"})
_MIN_PART = 3  # letters of a surname that alone stands for its bearer
_MIN_LETTERS = 2


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


def add_phrases(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Runs of proper nouns that no entity covers."""
    spans = list(spans)
    taken = {token.i for span in spans for token in span}
    common = lower_words(doc)
    yield from spans
    for first, last in _runs(doc, taken):
        while first < last and (doc[first].lower_ in TITLES or is_sentence_word(doc[first], common)):
            first += 1
        while first < last and is_credit(doc[last - 1]):
            last -= 1
        if first < last and _is_worth_it(doc[first:last], common):
            yield Span(doc, first, last, UNKNOWN)


def _runs(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Where proper nouns stand side by side, or joined by hyphens, within a sentence: first token and the one after."""
    start = end = -1
    for token in capitalised(doc):
        if token.i in taken or token.tag_ not in _PROPER:
            continue
        follows = token.i == end or (token.i == end + 1 and end not in taken and _is_tight_hyphen(doc[end]))
        if start >= 0 and (not follows or token.is_sent_start):
            yield start, end
            start = -1
        start, end = (token.i if start < 0 else start), token.i + 1
    if start >= 0:
        yield start, end


def _is_tight_hyphen(token: Token) -> bool:
    """ "Counter-Strike"."""
    return token.text == "-" and not token.whitespace_ and not token.nbor(-1).whitespace_


def _is_worth_it(run: Span, common: frozenset[str]) -> bool:
    """Whether a run of proper nouns is a name: most tagging errors are single words, or common nouns with a capital."""
    if all(token.lower_ in TITLES or token.lower_ in CLASS_NOUNS or token.lower_ in CALENDAR for token in run):
        return False
    if run[-1].lower_ in TITLES:
        return False  # "Defense Minister": a description, though it has capitals
    after = run.doc[run.end] if run.end < len(run.doc) else None
    if after is not None and (after.lower_ in TITLES or (after.text == "-" and not run[-1].whitespace_)):
        return False  # "Home Secretary", "Booker Prize-winning"
    if sum(character.isalpha() for character in run.text) < _MIN_LETTERS or run[0].text[0] == "@":
        return False
    first = run[0]

    doubtful = first.is_sent_start or first.tag_ == "NNPS" or first.lower_ in common or is_plural_role(first)
    return len(run) > 1 or not doubtful


def add_repeats(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Other occurrences of a name of the article, and of a person's surname."""
    spans = list(spans)
    yield from spans
    forms = _forms(spans)
    taken = {token.i for span in spans for token in span}
    for token in capitalised(doc):
        if token.i in taken:
            continue
        for words, label in forms.get(token.lower_, ()):
            end = token.i + len(words)
            if _is_form(doc[token.i : end], words) and taken.isdisjoint(range(token.i, end)):
                taken.update(range(token.i, end))
                yield Span(doc, token.i, end, label)
                break


def _forms(spans: Iterable[Span]) -> Forms:
    """The names of the article and its people's surnames, the longest first."""
    labels: dict[tuple[str, ...], str] = {}
    for span in spans:
        if not is_name(span) or not is_capitalised(span[0]):
            continue
        labels.setdefault(tuple(token.text for token in span), span.label_)
        if span.label_ == "PERSON" and len(span) > 1 and len(span[-1]) >= _MIN_PART:
            labels.setdefault((span[-1].text,), span.label_)
    forms: Forms = defaultdict(list)
    for words, label in sorted(labels.items(), key=lambda item: (-len(item[0]), item)):
        forms[words[0].lower()].append((words, label))
    return forms


def _is_form(span: Span, words: Sequence[str]) -> bool:
    """Whether the text has that name there; several words also with other capitals: "Playstation Two"."""
    found = [token.text for token in span]
    if found == list(words):
        return True
    same = len(found) > 1 and [word.lower() for word in found] == [word.lower() for word in words]
    return same and all(word.islower() or is_capitalised(token) for token, word in zip(span, words, strict=True))


def add_demonyms(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Israeli", "Russians": NORP wherever they stand alone; "Russian-Israeli" is one of each."""
    spans = [span for span in spans if not _is_joined_demonyms(span)]
    yield from spans
    taken = {token.i for span in spans for token in span}
    for token in capitalised(doc):
        if token.i not in taken and gazetteer.country_of_demonym(token.text):
            yield Span(doc, token.i, token.i + 1, "NORP")


def _is_joined_demonyms(span: Span) -> bool:
    words = [token.text for token in span if token.text not in _HYPHENS]
    return 1 < len(words) < len(span) and all(map(gazetteer.country_of_demonym, words))


def nested(doc: Doc, spans: Sequence[Span]) -> Iterator[Span]:
    """Names within names: places and peoples by the gazetteer, others by their standing alone elsewhere."""
    forms = _forms(spans)
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
        inside = end <= span.end and _is_form(doc[start:end], words)
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
    if gazetteer.country(text) or gazetteer.region(text):
        return "GPE"
    if gazetteer.country_of_demonym(text):
        return "NORP"
    return "GPE" if gazetteer.is_large_city(text) else None
