"""Where a name starts and ends: each function maps the spans of a document to better ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from kg import gazetteer, given_names, lexicon
from kg.lexicon import MEASURE_ENTITIES, PLACE_ENTITIES
from kg.nlp.names.words import (
    CALENDAR,
    CLASS_NOUNS,
    CREDITS,
    DESCRIBING,
    FULL_NAME,
    LANGUAGE_VERBS,
    ORG_NOUNS,
    PERSON_NOUNS,
    PORTFOLIO_HEADS,
    TITLES,
    UNKNOWN,
)

_Test = Callable[[Token], bool]

_DASHES = frozenset({"-", "–", "—", "--", "―", "/", "|"})
_TITLED_WORKS = frozenset({"WORK_OF_ART", "LAW"})  # their words are free: "The Old Man and the Sea"
_PEOPLE = frozenset({"people", "men", "women", "children", "workers", "citizens"})
_BEFORE_PORTFOLIOS = frozenset({"the", "shadow"})
_LOCATING = frozenset({"in", "on"})
_OPEN_END = frozenset({".", "!"})  # "Inc.", "Jr.", "Yahoo!"


def is_capitalised(token: Token) -> bool:
    """Also "#IStand" and "iPhone"; numbers are not."""
    return bool(token.text != token.lower_)


def capitalised(doc: Doc) -> list[Token]:
    """The tokens for which ``is_capitalised`` holds, without making an object of every other one."""
    as_written, lowered = doc.to_array(["ORTH", "LOWER"]).T
    return [doc[index] for index in (as_written != lowered).nonzero()[0].tolist()]


def is_name(span: Span) -> bool:
    return span.label_ not in MEASURE_ENTITIES


def split_at_breaks(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """No entity crosses a line break or a sentence's start."""
    for span in spans:
        yield from _split(span, lambda token: "\n" in token.text, lambda token: bool(token.is_sent_start))


def split_at_dashes(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Avigdor Lieberman - met": a dash between blanks ends a name."""
    for span in spans:
        if is_name(span) and span.label_ not in _TITLED_WORKS:
            yield from _split(span, _is_loose_dash, lambda token: False)
        else:
            yield span


def split_coordinations(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """As in "Lopez and Diallo": two names where the article knows each by itself, a body and another ("Vello Bank and
    Quill"), or persons' full names; "Trinidad and Tobago" is one."""
    known = list(spans)
    joints = [next((token.i for token in span if token.lower_ == "and"), span.start) for span in known]
    single = [span for span, at in zip(known, joints, strict=True) if at == span.start and is_name(span)]
    labels = {form: span.label_ for span in single for form in (span[-1].text, span.text)}
    for span, at in zip(known, joints, strict=True):
        parts = [doc[span.start : at], doc[at + 1 : span.end]]
        if is_name(span) and all(len(part) and part.text in labels for part in parts):
            yield from (Span(doc, part.start, part.end, labels[part.text]) for part in parts)
        elif span.label_ == "ORG" and len(parts[0]) > 1 and len(parts[1]) and parts[0][-1].lower_ in ORG_NOUNS:
            yield from (Span(doc, part.start, part.end, "ORG") for part in parts)
        elif is_name(span) and span.label_ not in _TITLED_WORKS and _are_persons(parts):
            yield from (Span(doc, part.start, part.end, "PERSON") for part in parts)
        else:
            yield span


def split_affiliations(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Anna Quill of Vello University": a person, and what she is of; "Bank of Vello" is one."""
    for span in spans:
        joint = next((token.i for token in span if token.lower_ == "of"), span.start)
        person, body = doc[span.start : joint], doc[joint + 1 : span.end]
        classes = any(token.lower_ in CLASS_NOUNS for token in person)
        if not is_name(span) or not len(body) or classes or span.label_ in _TITLED_WORKS or not _are_persons([person]):
            yield span
            continue
        yield Span(doc, person.start, person.end, "PERSON")
        yield Span(doc, body.start, body.end, "ORG" if span.label_ == "PERSON" else span.label_)


def _are_persons(parts: Sequence[Span]) -> bool:
    """Whether all are as long as full names, and one begins with a given name: "Noah Quill and Vello Rodt"."""
    capitals = all(len(part) in FULL_NAME and all(token.tag_ == "NNP" for token in part) for part in parts)
    return capitals and any(given_names.is_given_name(part[0].text) for part in parts)


def split_possessors(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Liberman's Yisrael Beytenu" is two names, but "St. Patrick's Cathedral" is one."""
    for span in spans:
        marks = [token for token in span if token.tag_ == "POS" and span.start < token.i < span.end - 1]
        if not marks or span.label_ in _TITLED_WORKS or not is_name(span) or not _stands_alone(span, marks[0]):
            yield span
            continue
        owner = Span(doc, span.start, marks[0].i, span.label_)
        # The label is that of what is possessed; its possessor is a country or, mostly, a person.
        yield owner if gazetteer.country(owner.text) else Span(doc, owner.start, owner.end, "PERSON")
        yield Span(doc, marks[0].i + 1, span.end, UNKNOWN if span.label_ == "PERSON" else span.label_)


def _stands_alone(span: Span, mark: Token) -> bool:
    """Whether both the possessor and what it possesses are names of their own."""
    after = span.doc[mark.i + 1 : span.end]
    if mark.nbor(-1).lower_ in _PEOPLE:
        return False  # "People's Republic", "Children's Hospital"
    proper = mark.nbor(-1).pos_ == "PROPN" and is_capitalised(after[0]) and is_capitalised(after[-1])
    return proper and not (len(after) == 1 and after[0].lower_ in CLASS_NOUNS)


def trim(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """No determiner, punctuation, possessive mark or common word at either end of a name."""
    for span in spans:
        if gazetteer.city(span.text):  # The Hague
            yield span
            continue
        start, end = span.start, span.end
        loose = _is_loose_work if span.label_ in _TITLED_WORKS else _is_loose if is_name(span) else _is_blank
        while start < end and loose(doc[start]):
            start += 1
        while end > start and not _is_final(doc, end) and (loose(doc[end - 1]) or is_credit(doc[end - 1])):
            end -= 1
        if start < end:
            yield span if (start, end) == (span.start, span.end) else Span(doc, start, end, span.label_)


def split_dates(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "September 17" is a date, also before "Israeli parliamentary election"."""
    for span in spans:
        end = span.start
        while end < span.end and _is_calendar(doc[end], first=end == span.start):
            end += 1
        if not is_name(span) or end == span.start or (end == span.start + 1 and end < span.end):
            yield span  # "May", "March of the Living"
            continue
        yield Span(doc, span.start, end, "DATE")
        if end < span.end:
            yield Span(doc, end, span.end, span.label_)


def _is_calendar(token: Token, first: bool) -> bool:
    return token.lower_ in CALENDAR or (not first and token.text[0].isdigit())


def strip_demonyms(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Russian Black Sea", "Palestinian West Bank", "Israeli Benjamin Netanyahu": the adjective is outside the name.

    It is part of an organization's or event's name ("Israeli Defence Ministry") and of a short one ("Indian Ocean").
    """
    spans = list(spans)
    known = {span.text for span in spans}
    for span in spans:
        rest = doc[span.start + 1 : span.end]
        if len(rest) and is_name(span) and gazetteer.country_of_demonym(span[0].text):
            outside = span.label_ == "PERSON" or (span.label_ in PLACE_ENTITIES and len(rest) > 1) or rest.text in known
            yield Span(doc, rest.start, rest.end, span.label_) if outside else span
        else:
            yield span


def split_locations(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Aurora in Bonaire", where the article also speaks of the Aurora: where a thing is, is no part of its name."""
    spans = list(spans)
    labels = {span.text: span.label_ for span in spans if is_name(span)}
    for span in spans:
        joint = next((token.i for token in span[1:-1] if token.lower_ in _LOCATING), span.start)
        thing, place = doc[span.start : joint], doc[joint + 1 : span.end]
        if not is_name(span) or len(thing) == 0 or thing.text not in labels:
            yield span
            continue
        yield Span(doc, thing.start, thing.end, labels[thing.text])
        yield Span(doc, place.start, place.end, "NORP" if gazetteer.country_of_demonym(place.text) else "GPE")


def strip_offices(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "NASA Administrator", "Chair of the Judiciary Committee": whose office it is has a name, the office has none."""
    for span in spans:
        start, end = span.start, span.end
        if span.label_ == "ORG":
            if end - start > 1 and doc[end - 1].lower_ in lexicon.ROLE_NOUNS and is_capitalised(doc[end - 2]):
                end -= 1
            if end - start > 2 and doc[start].lower_ in TITLES and doc[start + 1].lower_ == "of":
                start += 2 + (doc[start + 2].lower_ == "the")
        yield span if (start, end) == (span.start, span.end) else Span(doc, start, end, span.label_)


def strip_titles(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Prime Minister Benjamin Netanyahu": the title is outside the name, and so is a description that has a capital
    only because it begins a sentence: "Sponsor Zubrexo"."""
    for span in spans:
        start = span.start
        if len(span) > 1 and span[0].is_sent_start and span[0].lower_ in DESCRIBING - TITLES:
            start += 1
        if span.label_ == "PERSON":
            while start < span.end - 1 and (doc[start].lower_ in TITLES or doc[start].text == "."):
                start += 1
        yield span if start == span.start else Span(doc, start, span.end, span.label_)


def mark_languages(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "in English", "speaks Russian"."""
    for span in spans:
        yield Span(doc, span.start, span.end, "LANGUAGE") if span.label_ == "NORP" and _is_language(span) else span


def _is_language(span: Span) -> bool:
    token = span[0]
    if len(span) > 1 or any(child.dep_ in ("det", "poss", "nummod") for child in token.children):
        return False
    spoken = token.dep_ == "dobj" and token.head.lemma_ in LANGUAGE_VERBS
    written = token.dep_ == "pobj" and token.head.lower_ in ("in", "into")
    return (spoken or written) and not token.text.endswith("s")


def drop_common(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """What the model takes for a name although the article writes it as a common word."""
    common = lower_words(doc)
    for span in spans:
        if not is_name(span) or not (_is_sentence_word(span, common) or _is_no_name(span)):
            yield span


def _split(span: Span, is_separator: _Test, is_start: _Test) -> Iterator[Span]:
    start = span.start
    for token in span:
        if is_separator(token):
            if start < token.i:
                yield Span(span.doc, start, token.i, span.label_)
            start = token.i + 1
        elif token.i > start and is_start(token):
            yield Span(span.doc, start, token.i, span.label_)
            start = token.i
    if start < span.end:
        yield span if start == span.start else Span(span.doc, start, span.end, span.label_)


def _is_loose_dash(token: Token) -> bool:
    return token.text in _DASHES and bool(token.whitespace_) and token.i > 0 and bool(token.nbor(-1).whitespace_)


def is_tight_hyphen(token: Token) -> bool:
    """ "Counter-Strike"."""
    return token.text == "-" and not token.whitespace_ and not token.nbor(-1).whitespace_


def _is_blank(token: Token) -> bool:
    return token.is_space or token.tag_ == "POS"


def _is_loose_work(token: Token) -> bool:
    return token.is_space or token.is_quote or token.tag_ == "POS" or (token.is_punct and token.text in ",;:-–—")


def _is_loose(token: Token) -> bool:
    if token.is_space or token.tag_ in ("POS", "PRP$", "PRP") or token.pos_ == "DET":
        return True
    if token.is_punct or token.pos_ == "SYM":
        return token.text != "#"
    return token.text.islower() and token.pos_ != "PROPN" and not token.text[0].isdigit()


def is_credit(token: Token) -> bool:
    """ "International Space Station Image: NASA"."""
    return token.lower_ in CREDITS and token.i + 1 < len(token.doc) and token.nbor().text == ":"


def _is_final(doc: Doc, end: int) -> bool:
    """Whether the point before ``end`` belongs to the name: "Acme Inc." within a sentence."""
    if end < 2 or doc[end - 1].text not in _OPEN_END or doc[end - 2].whitespace_:
        return False
    return end < len(doc) and not doc[end].is_sent_start and not doc[end].is_space


def _is_no_name(span: Span) -> bool:
    """A word in lower case, a title ("Prime Minister") or part of one ("Defense Minister"), a plural ("Rabbis")."""
    if not any(is_capitalised(token) for token in span) or all(token.lower_ in TITLES for token in span):
        return True
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    words = [token for token in span if token.lower_ not in _BEFORE_PORTFOLIOS]
    if after in PORTFOLIO_HEADS and len(words) == 1 and span.label_ not in ("GPE", "NORP", "PERSON"):
        return not span.text.isupper()
    return len(span) == 1 and span.label_ != "PERSON" and is_plural_role(span[0])


def is_plural_role(token: Token) -> bool:
    return token.lower_.endswith("s") and token.lower_[:-1] in PERSON_NOUNS


def _is_sentence_word(span: Span, common: frozenset[str]) -> bool:
    """A single word with a capital only because it starts a sentence or line."""
    return len(span) == 1 and is_sentence_word(span[0], common)


def is_sentence_word(token: Token, common: frozenset[str]) -> bool:
    """Whether a sentence's first word is one that the article elsewhere writes in lower case."""
    return bool(token.is_sent_start) and not token.text.isupper() and token.lower_ in common


def lower_words(doc: Doc) -> frozenset[str]:
    """The words that the article writes in lower case."""
    as_written, lowered = doc.to_array(["ORTH", "LOWER"]).T
    return frozenset(doc.vocab.strings[key] for key in set(as_written[as_written == lowered].tolist()))
