"""What the gazetteers and the words around a name say of its being a place: cues, each with its votes."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kg import gazetteer
from kg.lexicon import PLACE_ENTITIES
from kg.nlp.names.words import CLASS_NOUNS, DIRECTIONS, LOCATIVE, MOTION, OF_PLACES, PERSON_NOUNS, PLANETS

#: A vote is a label with its weight. The model's own label counts 1 an occurrence; weights are measured on news texts
#: in the order of how seldom the cue errs (class noun in the name, gazetteer, title, description, verb, preposition).
Votes = dict[str, float]

#: What stands at or on something is mostly at work there, or on a network.
_BY_PREPOSITION = {"at": ("ORG", 0.4), "on": ("ORG", 1.0), "via": ("ORG", 1.0)}
_UNDECIDED = PLACE_ENTITIES | {"", "PRODUCT", "NORP"}
_THE_LANDSCAPE = {"in": 0.7, "along": 1.5, "across": 0.7, "off": 0.7}
_TOWARDS = frozenset({"to", "from", "for", "at", "near", "off"})
_PLACING = LOCATIVE | {"from", "of", "to"}


def place_cues(span: Span) -> Iterator[Votes]:
    yield from _preposition_cues(span)
    if len(span) == 1 and span[0].lower_ in PLANETS and span.text.istitle():
        yield {"LOC": 1.2}
    yield from _phrase_cues(span)
    if span.label_ == "GPE" and not _is_placed(span):
        # What the model takes for a place that nothing else tells is one: mostly a company, a band or a person.
        yield {"GPE": -0.7, "ORG": 0.35, "PERSON": 0.25}


def _preposition_cues(span: Span) -> Iterator[Votes]:
    """ "in Zubria", "on Twitter", "in the Zubrel", "works in Zubria and Vello", "the road at Vello", "sailed to
    Vello"."""
    preposition = _preposition(span)
    if preposition is None:
        return
    word, of = preposition.lower_, preposition.head
    if span.doc[span.start - 1].lower_ == "the":
        if word in _THE_LANDSCAPE:
            yield {"PERSON": -0.5, "LOC": _THE_LANDSCAPE[word]}
        return
    if any(child.i < span.start for child in span.root.lefts):
        return  # "in his Zubria": no name of a place
    is_place = (
        (word in LOCATIVE and _is_place_noun(of))
        or (word in _TOWARDS and of.pos_ == "VERB" and of.lemma_ in MOTION)
        or (word == "from" and preposition.i > 0 and preposition.nbor(-1).lemma_ in PERSON_NOUNS)
    )
    if is_place:
        yield {"PERSON": -1.0, "GPE": 1.2}
    if word in LOCATIVE:
        by_word = _BY_PREPOSITION.get(word, ("GPE", 1.2 if len(span) == 1 else 1.0))
        label, weight = ("GPE", 0.4) if is_place and word in _BY_PREPOSITION else by_word
        yield {"PERSON": -1.5, label: weight} if span.root.dep_ == "pobj" else {"PERSON": -1.0, label: 0.7 * weight}


def _preposition(span: Span) -> Token | None:
    """The preposition that governs the name, or the series of places that it is in."""
    first = _first_of(span)
    if first.dep_ != "pobj" or first.head.i >= span.start:
        return None
    # After "In Zubria, Vello and Quill" there may follow what they did, which the parser takes for a series of places.
    return first.head if first == span.root or not first.head.is_sent_start else None


def _first_of(span: Span) -> Token:
    """The first of the series that the name is in, as far back as names may be places."""
    first = span.root
    while first.dep_ == "conj" and first.head.ent_type_ in _UNDECIDED:
        first = first.head
    return first


def _is_place_noun(noun: Token) -> bool:
    return noun.is_lower and (noun.lemma_ in OF_PLACES or CLASS_NOUNS.get(noun.lemma_) in PLACE_ENTITIES)


def _phrase_cues(span: Span) -> Iterator[Votes]:
    """ "Livorno, Tuscany", "the city of X", "the siege of X"."""
    root, head = span.root, span.root.head
    if root.dep_ == "appos" and head.ent_type_ == "GPE" and head.i < span.start:
        yield {"GPE": 1.5}
    if _first_of(span).dep_ == "pobj" and _is_in_territory(span):
        yield {"GPE": 0.8, "PERSON": -0.5}
    if root.dep_ == "pobj" and head.lower_ == "of" and _has_place(head.head):
        yield {"GPE": 2.0}


def _is_in_territory(span: Span) -> bool:
    """ "Vello in Zubria", "Vello in northern Zubria"."""
    doc, at = span.doc, span.end + 1
    if at >= len(doc) or doc[at - 1].lower_ != "in":
        return False
    at += at + 1 < len(doc) and doc[at].lower_ in DIRECTIONS
    return gazetteer.country(doc[at].text) is not None or gazetteer.region(doc[at].text) is not None


def _has_place(noun: Token) -> bool:
    return CLASS_NOUNS.get(noun.lemma_.lower()) == "GPE" or noun.lemma_.lower() in OF_PLACES


def _is_placed(span: Span) -> bool:
    """Whether a gazetteer knows the place, as more than a small town, or the text puts something there: "in Kfar
    Saba", "Evanston, Illinois"."""
    if is_territory(span.text) or gazetteer.is_large_city(span.text):
        return True
    doc, at = span.doc, span.start - 1
    if at > 0 and doc[at].lower_ == "the" and doc[at].head.i < span.end and doc[at - 1].lower_ in LOCATIVE:
        return True
    before = doc[at].lower_ if at >= 0 else ""
    return before in _PLACING or any(child.ent_type_ == "GPE" for child in span.root.children)


def is_territory(name: str) -> bool:
    found = gazetteer.country(name) or gazetteer.region(name) or gazetteer.country_of_demonym(name)
    return bool(found) or gazetteer.is_world_region(name) or gazetteer.is_known_place(name)


def gazetteer_votes(name: str) -> Votes:
    if gazetteer.country(name):
        return {"GPE": 5.0}
    if gazetteer.country_of_demonym(name):
        return {"NORP": 5.0}
    if gazetteer.region(name) or gazetteer.is_known_place(name):
        return {"GPE": 3.0}
    if gazetteer.is_world_region(name):
        return {"LOC": 5.0}
    return {"GPE": 1.5} if gazetteer.is_large_city(name) or gazetteer.country_of_seat(name) else {}
