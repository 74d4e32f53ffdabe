"""What the text says of the kind of thing that one occurrence of a name names: cues, each with its votes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from kg import gazetteer
from kg.lexicon import FINITE_TAGS, PLACE_ENTITIES
from kg.nlp.names.bodies import body_cues
from kg.nlp.names.forms import in_dateline, is_company, is_storm
from kg.nlp.names.places import Votes, is_territory, place_cues
from kg.nlp.names.words import (
    CLASS_NOUNS,
    DIRECTIONS,
    FULL_NAME,
    KINDS_AFTER,
    MADE_NOUNS,
    PERSON_NOUNS,
    SHARED_NOUNS,
    SPEECH,
    TITLES,
    UNKNOWN,
    kind_of,
)
from kg.words import noun_lemma

_HE_OR_SHE = frozenset({"he", "she"})
_OWNERS = frozenset({"his", "her", "my"})
_OWNER_REACH = 3  # words between an owner and the noun: "his secular Russian rival"
_ORDINAL = re.compile("[IVX]+")  # of rulers and popes
_MODIFIERS = frozenset({"compound", "nmod", "amod", "poss"})
_WHO = frozenset({"who", "whose", "whom"})


def certain_label(span: Span) -> str | None:
    """The label of what has a form that nothing else has, so that the model's labels don't count: "Acme SE", "Typhoon
    Ida", "OSLO (May 4) –"."""
    if is_company(span):
        return "ORG"
    if is_storm(span):
        return "EVENT"
    return "GPE" if in_dateline(span) else None


def cues(span: Span) -> Iterator[Votes]:
    label = class_label(span)
    if label:
        yield {label: 4.0}
    if is_plural(span):
        yield {"PERSON": -2.0, UNKNOWN: 0.5}
    yield from _shape_cues(span)
    yield from _title_cue(span)
    yield from _kind_cues(span)
    yield from body_cues(span)
    yield from _nation_cue(span)
    yield from _neighbour_cues(span)
    yield from _noun_cues(span)
    yield from _clause_cues(span)
    yield from place_cues(span)


def _shape_cues(span: Span) -> Iterator[Votes]:
    """ "NATO", "IE9", "Windows 10", "Casablanca (1942)", "“Vello Quill”", "Transparency Zubria"."""
    if _is_dated(span.doc, span.end):
        yield {"WORK_OF_ART": 2.0}
    if len(span) == 2 and _ORDINAL.fullmatch(span[1].text):
        yield {"PERSON": 1.2}  # "Vello II"
    if _is_quoted(span):
        yield {"WORK_OF_ART": 2.0 if len(span) > 1 else 1.0}
    if len(span) > 1 and gazetteer.country(span[-1].text) and not is_territory(span.text):
        yield {"ORG": 0.7, "PERSON": -1.5}
    if len(span) == 1 and span.text.isalpha() and span.text.isupper() and len(span.text) > 1:
        yield {UNKNOWN: 1.5} if _is_of_somebody(span.root) else {"ORG": 1.0}
    if len(span) == 1 and span.text[0].isupper() and span.text[-1].isdigit():
        yield {"PRODUCT": 1.5}
    elif span.end < len(span.doc) and span.doc[span.end].dep_ == "nummod" and span.doc[span.end].head.i < span.end:
        yield {"PRODUCT": 1.0}


def _is_of_somebody(token: Token) -> bool:
    """ "its GDP", "the country's GDP": common nouns and pronouns own things rather than bodies."""
    return any(child.dep_ == "poss" and child.pos_ in ("NOUN", "PRON") for child in token.children)


def _is_dated(doc: Doc, end: int) -> bool:
    """Whether a year in brackets follows."""
    if end + 2 >= len(doc) or doc[end].text != "(":
        return False
    return doc[end + 1].shape_ == "dddd" and doc[end + 2].text == ")"


def _is_quoted(span: Span) -> bool:
    """Whether quotation marks stand right before and after it, with or without a comma."""
    doc, end = span.doc, span.end
    end += end < len(doc) and doc[end].text == ","
    return span.start > 0 and end < len(doc) and doc[span.start - 1].is_quote and doc[end].is_quote


def class_label(span: Span) -> str | None:
    """By the class noun in it: "Ministry of Defence", "Likud Party", "Mount Sinai"."""
    if len(span) < 2 and not (span.start and span.doc[span.start - 1].pos_ in ("DET", "PRON")):
        return None  # a class noun alone is a name of its own, unless it is "the Church", "our Nation"
    if is_territory(span.text):  # the Soviet Union is no union
        return None
    if len(span) > 1 and span[0].lower_ in ("mount", "lake", "cape"):
        return "LOC"
    if span[0].lower_ == "house":
        return "ORG"  # "the House", "House of Lords", but not "Opera House"
    for token in (span.root, span[-1]):
        if token.lower_ in CLASS_NOUNS and token.text[:1].isupper():
            return CLASS_NOUNS[token.lower_]
    one = len(span) > 1 and span[-1].tag_ not in ("NNS", "NNPS")  # unlike "Save the Children"
    return "PERSON" if one and span[-1].lemma_.lower() in PERSON_NOUNS else None


def _title_cue(span: Span) -> Iterator[Votes]:
    """ "President Putin", "actor Dennis Hopper", "Mr. Smith"."""
    if span.start == 0:
        return
    before = span.doc[span.start - 1]
    if before.text == "." and span.start > 1:
        before = span.doc[span.start - 2]
    byline = before.lower_ == "by" and before.is_sent_start
    described = before.lemma_.lower() in PERSON_NOUNS and before.tag_ != "NNS"  # "people Wikinews observed"
    if byline or before.lower_ in TITLES or described:
        owners = {token.lower_ for token in span.doc[max(before.i - _OWNER_REACH, 0) : before.i]}
        shared = before.lemma_.lower() in SHARED_NOUNS and not owners & _OWNERS  # companies have "its rival", not "his"
        yield {"PERSON": 1.0 if shared else 3.0}


def _kind_cues(span: Span) -> Iterator[Votes]:
    """By the nouns beside it, in lower case: "the airline Zubrexo", "Zubria's Quill orbiter"."""
    doc = span.doc
    before = doc[span.start - 1] if span.start else None
    noun = _noun_before(span)
    kind = kind_of(noun_lemma(noun)) if noun is not None else None  # a brother-in-law is no law
    if kind:
        yield {kind: 3.0, "PERSON": -1.0}
    made = doc[span.end : span.end + 2]  # "the Quill rover", "an Ariane 6 rocket"
    if span.root.dep_ in _MODIFIERS and span.root.head in made and span.root.head.lower_ in MADE_NOUNS:
        owned = before is not None and before.tag_ == "POS"  # else it may be the maker's name: "the Zubrexo orbiter"
        yield {UNKNOWN: 3.0 if owned else 1.2, "PERSON": -2.0}


def _noun_before(span: Span) -> Token | None:
    """ "the airline Zubrexo", "an airline, Zubrexo", whatever the parse."""
    doc, at = span.doc, span.start - 1
    apart = at > 0 and doc[at].text == ","
    noun = doc[at - apart] if at >= apart else None
    if noun is None or not noun.is_lower or noun.tag_ not in ("NN", "NNP"):
        return None
    one = any(child.lower_ in ("a", "an") for child in noun.lefts)
    return noun if one or not apart else None


def _nation_cue(span: Span) -> Iterator[Votes]:
    """ "Zubria's Vello Quill", "Vello Quill of Zubria": as news tells where a person comes from, but of several at once
    ("Zubria's Revolutionary Guards") it speaks as of a body."""
    several = span.root.tag_ in ("NNS", "NNPS")
    if len(span) not in FULL_NAME or several or class_label(span) or span[0].lower_ in DIRECTIONS:
        return
    doc, start, end = span.doc, span.start, span.end
    owned = start > 1 and doc[start - 1].tag_ == "POS" and gazetteer.country(doc[start - 2].text)
    of = end + 1 < len(doc) and doc[end].lower_ == "of" and gazetteer.country(doc[end + 1].text)
    if owned or of:
        yield {"PERSON": 1.5}


def _neighbour_cues(span: Span) -> Iterator[Votes]:
    """ "Yisrael Beytenu party", "the journal Nature", "the Solent", "on Twitter"."""
    if span.root.dep_ == "compound" and span.root.head.i == span.end:
        label = KINDS_AFTER.get(span.root.head.lower_)
        if label:
            yield {label: 2.0, "PERSON": -1.0 if label in PLACE_ENTITIES else 0.0}
    if not span.start:
        return
    before = span.doc[span.start - 1]
    if before.lower_ == "the" and before.head.i < span.end:
        yield {"PERSON": -1.5}


def _noun_cues(span: Span) -> Iterator[Votes]:
    """ "X, leader of …", "X is a city", "the city of X", "the siege of X"."""
    root, head = span.root, span.root.head
    if root.dep_ == "appos":
        yield from _noun_vote(head)
    yield from (vote for child in root.children if child.dep_ == "appos" for vote in _noun_vote(child))
    if root.dep_ == "nsubj" and head.lemma_ == "be":
        yield from (vote for child in head.children if child.dep_ == "attr" for vote in _noun_vote(child))


def _clause_cues(span: Span) -> Iterator[Votes]:
    """ "X, who …", "X, which …", "X said", "X … . She …"."""
    root, head = span.root, span.root.head
    for child in root.children:
        if child.dep_ == "relcl" and any(token.lower_ in _WHO for token in child.subtree):
            yield {"PERSON": 2.0}
        elif child.dep_ == "relcl" and any(token.lower_ == "which" and token.head == child for token in child.lefts):
            yield {"PERSON": -2.0, "ORG": 0.5}
    if root.dep_ != "nsubj":
        return
    if span.label_ == UNKNOWN and head.tag_ in FINITE_TAGS and head.lemma_ != "be":
        yield {"ORG": 0.5}
    if head.lemma_ in SPEECH:
        yield {"PERSON": 1.2}
    after = span.doc[span.end : span.sent.end + 1]
    if any(token.lower_ in _HE_OR_SHE and token.dep_ == "nsubj" for token in after):
        yield {"PERSON": 1.0}


def _noun_vote(token: Token) -> Iterator[Votes]:
    """What a description says of its name: "X, leader of …", "Y, a city in …"."""
    if token.pos_ != "NOUN":
        return
    noun = token.lemma_.lower()
    kind = kind_of(noun)
    if noun in PERSON_NOUNS:
        yield {"PERSON": 0.7 if noun in SHARED_NOUNS else 2.0}
    elif kind:
        yield {kind: 2.0}


def is_plural(span: Span) -> bool:
    """ "the Polaroids", "20 Leopards": several of a kind, and of persons news speaks by name."""
    counted = any(child.dep_ in ("det", "nummod") for child in span.root.children)
    return counted and span.root.tag_ in ("NNS", "NNPS")
