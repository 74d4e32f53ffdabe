"""Titles of works as one name each: "Cowboys and Indians" is no coordination, "Calling the Shots" no clause.

What the model takes for a work of art, capitalised words in quotation marks, infinitives in capitals ("To Live Again"),
names with a subtitle, names behind "the film", names with small words before a year in brackets, and capitalised verbs
before a noun ("his Never Look Back tour") are titles. They are made one entity and, where the parser takes them apart,
one compound of proper nouns.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from kg.lexicon import FINITE_TAGS
from kg.nlp.names.words import WORK_NOUNS
from kg.nlp.quote_marks import find_quotations
from kg.nlp.repairs.joining import join, outward
from kg.nlp.repairs.parse import ARTICLES, NOUN_SUBJECTS
from kg.words import words_of

_WORK = "WORK_OF_ART"
_LINKS = frozenset({"IN", "DT", "CC", "TO", "RP", "POS", "CD", "HYPH", ":"})
_OPENERS = frozenset({"TO", "IN", "WRB", "VB", "VBG", "VBN"})
_PROPER = frozenset({"NNP", "NNPS"})
_NOUNS = _PROPER | {"NN", "NNS"}
_SMALL = ARTICLES | {"of", "et", "und", "y"}
_VERBS = frozenset({"VB", "VBP", "VBG", "VBN", "VBD", "VBZ"})
_OWNERS = frozenset({"poss", "det"})
#: What stands behind a title tells of the verb: "starred in Alma as Rex".
_NEVER_OF_TITLES = frozenset("alongside as despite opposite since until".split())
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
            if _is_modifier(title):
                _hang_on_noun(title)
            elif _is_torn(title):
                _join(title)
    for title in [span for span in doc.ents if span.label_ == _WORK]:
        _mend_complements(title)


def _titles(doc: Doc) -> Iterator[tuple[int, int]]:
    """Token indices, half-open."""
    yield from _quoted(doc)
    for span in doc.ents:
        if span.label_ == _WORK:
            start, end = _trimmed(doc, span.start, span.end)
            if start < end and _is_capital(doc[start]) and _is_capital(doc[end - 1]):
                yield _grown_left(doc, start), _grown_right(doc, end)
    for token in words_of(doc):
        if token.text == "To" and _is_title_infinitive(token):
            yield _grown_left(doc, token.i), _end_of_capitals(doc, token.i)
        elif token.text == ":":
            yield from _subtitled(token)
        elif token.text == "(":
            yield from _dated(token)
        elif token.tag_ in _VERBS and _is_capital(token):
            yield from _with_verb(token)
        elif token.lower_ in WORK_NOUNS:
            yield from _behind_class(token)


def _subtitled(colon: Token) -> Iterator[tuple[int, int]]:
    """ "Batman: The Animated Series", "in Night Sky: Last Flight", but not "Berlin: The Wall fell", nor "Image: The
    White House"."""
    doc, start = colon.doc, colon.i
    while start > 0 and (doc[start - 1].tag_ in _PROPER or _is_plural(doc[start - 1])) and not doc[start].is_sent_start:
        start -= 1
    if start == colon.i or doc[start].is_sent_start:
        return
    end = _end_of_capitals(doc, colon.i + 1)
    article = end > colon.i + 2 and doc[colon.i + 1].lower_ in ARTICLES and doc[end - 1].tag_ in _NOUNS
    if (article or _goes_on(doc[start : colon.i], doc[colon.i + 1 : end])) and _may_end(doc, end):
        yield start, end


def _is_plural(token: Token) -> bool:
    return token.tag_ == "NNS" and _is_capital(token)


def _goes_on(name: Span, subtitle: Span) -> bool:
    """Whether a name behind a preposition goes on behind the colon: "in Night Sky: Last Flight"."""
    known = {token.ent_type_ for token in (*name, *subtitle)} & {"PERSON", "GPE", "ORG", "NORP", "DATE"}
    led = name.doc[name.start - 1].tag_ == "IN" or name.doc[name.start - 1].pos_ == "NOUN"
    return led and len(subtitle) > 1 and not known and all(token.tag_ in _PROPER for token in subtitle)


def _may_end(doc: Doc, end: int) -> bool:
    return end == len(doc) or doc[end].is_punct or doc[end].tag_ in ("IN", "POS", "CC", "_SP")


def _dated(bracket: Token) -> Iterator[tuple[int, int]]:
    """ "The Road to the Coast (1958)"; "Ruiz (1958)" needs no joining."""
    doc, end = bracket.doc, bracket.i
    year = doc[end + 1 : end + 3].text
    if not (len(year) == 5 and year[:4].isdigit() and year[4] == ")"):
        return
    start, index = end, end - 1
    while index >= 0 and (_is_capital(doc[index]) or _is_small(doc[index])):
        start = index if _is_capital(doc[index]) else start
        if doc[index].is_sent_start or (start == index and doc[index].lower_ in ARTICLES):
            break
        index -= 1
    if any(word.is_lower for word in doc[start:end]) and doc[start].tag_ not in _LINKS - {"DT"}:
        yield start, end


def _is_small(word: Token) -> bool:
    """As within a title: "of", "to the", and the "and" of "You and Me"; "and" between two names parts them."""
    following = word.nbor()
    if word.lower_ in _SMALL:
        return not (word.lower_ == "of" and following.lower_ in ARTICLES and _is_capital(following))
    if word.tag_ in ("IN", "TO"):
        return following.lower_ in ARTICLES and following.is_lower
    return word.lower_ == "and" and following.tag_ == "PRP"


def _with_verb(verb: Token) -> Iterator[tuple[int, int]]:
    """ "His Never Look Back tour"."""
    doc, start = verb.doc, verb.i
    while start and _is_capital(doc[start - 1]) and not doc[start].is_sent_start:
        start -= 1
    end = _end_of_capitals(doc, start)
    if start == 0 or end - start < 2 or end == len(doc) or doc[start].is_sent_start:
        return
    if doc[start - 1].tag_ in ("DT", "PRP$", "POS") and doc[end].tag_ in ("NN", "NNS") and doc[end].is_lower:
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
    if len(capitals) < 2 or capitals[0].i != words.start or words[0].tag_ in FINITE_TAGS:
        return False  # "Thank God"
    return all(_is_capital(word) or word.tag_ in _LINKS or _is_tail(word) or _is_inner(word) for word in words)


def _is_inner(comma: Token) -> bool:
    return comma.text == "," and comma.i + 1 < len(comma.doc) and _is_capital(comma.nbor())


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
    while end + 2 < len(doc) and doc[end].tag_ == "IN" and doc[end + 1].lower_ in ARTICLES:
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
    covered = any(span.start <= title.start and title.end <= span.end and "(" not in span.text for span in within)
    bare = doc[title.start + (title[0].lower_ in ARTICLES) : title.end]
    if covered or any((span.start, span.end) == (bare.start, bare.end) and span.label_ != _WORK for span in within):
        return
    if all(title.start <= span.start and (span.end <= title.end or "(" in span.text) for span in within):
        others = [span for span in doc.ents if span not in within]
        doc.ents = [*others, Span(doc, title.start, title.end, _WORK)]


def _is_torn(title: Span) -> bool:
    """Whether the parser finds a clause, a coordination or a circumstance in it, or more than one of its words has ties
    outside."""
    tied = {word.i for word in outward(title)}
    tied |= {word.i for word in title if any(child not in title for child in word.children if not child.is_punct)}
    return len(tied) > 1 or any(_is_foreign(word, title) or _is_circumstance(word, title) for word in title)


def _is_foreign(word: Token, title: Span) -> bool:
    parted = word.dep_ == "conj" or (word.dep_ == "appos" and word.head in title)
    return word.pos_ in ("VERB", "AUX") or parted


def _is_circumstance(word: Token, title: Span) -> bool:
    """As "to the Coast" in "The Road to the Coast"; of "Alma in Kenya" without quotation marks only Alma may be the
    title, and "of" makes no title longer than it is."""
    marked = title.start > 0 and title.doc[title.start - 1].is_quote
    return word.dep_ == "prep" and word.lower_ != "of" and (marked or word.nbor().lower_ in ARTICLES)


def _join(title: Span) -> None:
    first, *others = outward(title)
    for other in others:
        if not other.is_ancestor(first):
            other.head = first
    join(title)
    last = title[-1]
    last.dep_ = _AS_NOUN.get(last.dep_, last.dep_)
    _make_proper(title)
    verb = next((word for word in last.ancestors if word.pos_ == "VERB"), last)
    for child in [child for child in last.rights if child.dep_ == "conj" and child.pos_ == "VERB"]:
        child.head = verb
    for noun in last.lefts:
        if (
            noun.pos_ == "NOUN"
            and noun.dep_ in NOUN_SUBJECTS
            and noun.i < title.start
            and all(word.is_punct for word in _between(noun, title))
        ):
            _make_apposition(last, noun)


def _make_proper(title: Span) -> None:
    for word in title:
        if not word.is_punct:
            word.tag_, word.pos_, word.lemma_ = "NNP", "PROPN", word.text


def _between(noun: Token, title: Span) -> Span:
    return noun.doc[noun.i + 1 : title.start]


def _make_apposition(name: Token, noun: Token) -> None:
    """Of "Her film "Stay Where You Are" won" the parser makes a clause whose subject is the film."""
    root = name.head.i == name.i
    noun.head, noun.dep_ = (noun if root else name.head), name.dep_
    for child in [child for child in name.children if child.i > name.i and not child.is_punct]:
        child.head = noun
    name.head, name.dep_ = noun, "appos"


def _is_modifier(title: Span) -> bool:
    """As "Never Look Back" in "his Never Look Back tour"."""
    doc = title.doc
    led = title.start > 0 and doc[title.start - 1].dep_ in _OWNERS | {"dobj", "case"}
    verbal = any(word.tag_ in _VERBS or word.dep_ in ("xcomp", "ccomp", "ROOT") for word in title)
    return led and title.end < len(doc) and doc[title.end].tag_ in ("NN", "NNS") and verbal


def _hang_on_noun(title: Span) -> None:
    """The noun behind the title takes its place, and what stands before it."""
    noun, owner = title.doc[title.end], title.doc[title.start - 1]
    join(title.doc[title.start : title.end + 1])
    noun.dep_ = _AS_NOUN.get(noun.dep_, noun.dep_)
    _make_proper(title)
    if owner.dep_ == "case":
        owner = owner.head
    if owner.head == noun.head and owner.dep_ == "dobj":
        noun.dep_ = "dobj"
    owner.head, owner.dep_ = noun, "det" if owner.tag_ == "DT" else "poss"


def _mend_complements(title: Span) -> None:
    """Of "had a part in Alma as a spy" the spy is no part of the title."""
    verb = next((word for word in title.root.ancestors if word.pos_ == "VERB"), title[0])
    for word in title if verb.i < title.start else ():
        for child in [child for child in word.rights if child.i >= title.end and child.dep_ == "prep"]:
            if child.lower_ in _NEVER_OF_TITLES:
                child.head = verb
