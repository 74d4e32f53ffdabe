"""Titles of works as one name each: "Cowboys and Indians" is no coordination, "Calling the Shots" no clause.

What the model takes for a work of art, capitalised words in quotation marks, infinitives in capitals ("To Live Again"),
names with a subtitle, and names behind "the film" are titles. They are made one entity and, where the parser takes them
apart, one compound of proper nouns.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from kg.nlp.joining import join, outward
from kg.nlp.names_words import WORK_NOUNS
from kg.nlp.quote_marks import find_quotations

_WORK = "WORK_OF_ART"
_LINKS = frozenset({"IN", "DT", "CC", "TO", "RP", "POS", "CD", "HYPH", ":"})
_OPENERS = frozenset({"TO", "IN", "WRB", "VB", "VBG", "VBN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PROPER = frozenset({"NNP", "NNPS"})
_NOUNS = _PROPER | {"NN", "NNS"}
_ARTICLES = frozenset({"a", "an", "the"})
#: Labels of what is no name by itself: the "Dozen" of a title is a number to the model.
_NO_NAMES = frozenset({"", "CARDINAL", "ORDINAL", _WORK})
#: What a noun is in the place of a clause.
_AS_NOUN = {"pcomp": "pobj", "xcomp": "dobj", "ccomp": "dobj", "acl": "appos", "relcl": "appos", "csubj": "nsubj"} | {
    "csubjpass": "nsubjpass"
}


def mend_titles(doc: Doc) -> None:
    """Make every title one entity and one compound, in place."""
    for title in filter_spans([doc[start:end] for start, end in _titles(doc) if end - start > 1]):
        if title[0].sent == title[-1].sent:
            _name(title)
            if _is_torn(title):
                _join(title)


def _titles(doc: Doc) -> Iterator[tuple[int, int]]:
    """Token indices, half-open."""
    yield from _quoted(doc)
    for span in doc.ents:
        if span.label_ == _WORK:
            start, end = _trimmed(doc, span.start, span.end)
            if start < end and _is_capital(doc[start]) and _is_capital(doc[end - 1]):
                yield _grown_left(doc, start), _grown_right(doc, end)
    for token in doc:
        if token.text == "To" and _is_title_infinitive(token):
            yield _grown_left(doc, token.i), _end_of_capitals(doc, token.i)
        elif token.text == ":":
            yield from _subtitled(token)
        elif token.lower_ in WORK_NOUNS:
            yield from _behind_class(token)


def _subtitled(colon: Token) -> Iterator[tuple[int, int]]:
    """ "Batman: The Animated Series", but not "Berlin: The Wall fell", nor "Image: The White House"."""
    doc, start = colon.doc, colon.i
    while start > 0 and doc[start - 1].tag_ in _PROPER and not doc[start].is_sent_start:
        start -= 1
    if start == colon.i or doc[start].is_sent_start:
        return
    end = _end_of_capitals(doc, colon.i + 1)
    titled = end > colon.i + 2 and doc[colon.i + 1].lower_ in _ARTICLES and doc[end - 1].tag_ in _NOUNS
    if titled and (end == len(doc) or doc[end].is_punct or doc[end].tag_ in ("IN", "POS")):
        yield start, end


def _behind_class(noun: Token) -> Iterator[tuple[int, int]]:
    """ "The comedy Cheaper by the Dozen"."""
    end = _end_of_capitals(noun.doc, noun.i + 1)
    grown = _grown_right(noun.doc, end)
    if noun.is_lower and end > noun.i + 1 and grown > end:
        yield noun.i + 1, grown


def _quoted(doc: Doc) -> Iterator[tuple[int, int]]:
    """What stands in quotation marks with capitals on all words but links."""
    for quotation in find_quotations(doc.text):
        inside = doc.char_span(quotation.start, quotation.end)
        if inside is None:
            continue
        start, end = _trimmed(doc, inside.start, inside.end)
        if start < end and _is_title(doc[start:end]):
            yield start, end


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Without punctuation at the ends."""
    while start < end and doc[start].is_punct:
        start += 1
    while start < end and doc[end - 1].is_punct:
        end -= 1
    return start, end


def _is_title(words: Span) -> bool:
    capitals = [word for word in words if _is_capital(word)]
    if len(capitals) < 2 or capitals[0].i != words.start or words[0].tag_ in _FINITE:
        return False  # "Thank God"
    return all(_is_capital(word) or word.tag_ in _LINKS or _is_tail(word) for word in words)


def _is_capital(token: Token) -> bool:
    return token.text[0].isupper()


def _is_tail(token: Token) -> bool:
    """The "n't" of "Don't"."""
    return token.i > 0 and not token.nbor(-1).whitespace_ and "'" in token.text.replace("’", "'")


def _grown_left(doc: Doc, start: int) -> int:
    """Over "To Write" before "Love on Her Arms"."""
    while start and _is_opener(doc[start - 1]):
        start -= 1
    return start


def _is_opener(token: Token) -> bool:
    """Within a sentence, whose first word has a capital anyway."""
    return _is_capital(token) and token.tag_ in _OPENERS and not token.is_sent_start


def _grown_right(doc: Doc, end: int) -> int:
    """Over "by the Dozen" behind "Cheaper"."""
    while end + 2 < len(doc) and doc[end].tag_ == "IN" and doc[end + 1].lower_ in _ARTICLES:
        if not _is_capital(doc[end + 2]) or doc[end + 2].ent_type_ not in _NO_NAMES:
            return end
        end = _end_of_capitals(doc, end + 2)
    return end


def _end_of_capitals(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and (_is_capital(doc[end]) or (end > start and _is_tail(doc[end]))):
        if end > start and doc[end].is_sent_start:
            break
        end += 1
    return end


def _is_title_infinitive(token: Token) -> bool:
    """ "To Write" within a sentence that is not all in capitals."""
    if token.is_sent_start or token.i + 1 == len(token.doc) or token.nbor(-1).is_punct:
        return False
    verb = token.nbor()
    plain = any(word.pos_ in ("VERB", "AUX") and word.is_lower for word in token.sent)
    return plain and verb.tag_ == "VB" and _is_capital(verb) and not (token.ent_type_ or verb.is_upper)


def _name(title: Span) -> None:
    """One entity, unless the model has one that reaches beyond it or that is all of its words but articles."""
    doc = title.doc
    within = [span for span in doc.ents if span.start < title.end and title.start < span.end]
    covered = any(span.start <= title.start and title.end <= span.end for span in within)
    bare = doc[title.start + (title[0].lower_ in _ARTICLES) : title.end]
    if covered or any((span.start, span.end) == (bare.start, bare.end) and span.label_ != _WORK for span in within):
        return
    if all(title.start <= span.start and span.end <= title.end for span in within):
        others = [span for span in doc.ents if span not in within]
        doc.ents = [*others, Span(doc, title.start, title.end, _WORK)]


def _is_torn(title: Span) -> bool:
    """Whether the parser finds a clause or a coordination in it, or more than one of its words has ties outside."""
    tied = {word.i for word in outward(title)}
    tied |= {word.i for word in title if any(child not in title for child in word.children if not child.is_punct)}
    return len(tied) > 1 or any(word.pos_ in ("VERB", "AUX") or word.dep_ == "conj" for word in title)


def _join(title: Span) -> None:
    first, *others = outward(title)
    for other in others:
        if not other.is_ancestor(first):
            other.head = first
    join(title)
    last = title[-1]
    last.dep_ = _AS_NOUN.get(last.dep_, last.dep_)
    for word in title:
        if not word.is_punct:
            word.tag_, word.pos_, word.lemma_ = "NNP", "PROPN", word.text
    for noun in last.lefts:
        if (
            noun.pos_ == "NOUN"
            and noun.dep_ in _SUBJECTS
            and noun.i < title.start
            and all(word.is_punct for word in _between(noun, title))
        ):
            _make_apposition(last, noun)


def _between(noun: Token, title: Span) -> Span:
    return noun.doc[noun.i + 1 : title.start]


def _make_apposition(name: Token, noun: Token) -> None:
    """Of "Her film "Stay Where You Are" won" the parser makes a clause whose subject is the film."""
    root = name.head.i == name.i
    noun.head, noun.dep_ = (noun if root else name.head), name.dep_
    for child in [child for child in name.children if child.i > name.i and not child.is_punct]:
        child.head = noun
    name.head, name.dep_ = noun, "appos"
