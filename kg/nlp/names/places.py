"""What the gazetteers and the words around a name say of its being a place: cues, each with its votes."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kg import gazetteer
from kg.nlp.names.words import CLASS_NOUNS, LOCATIVE, OF_PLACES

#: A vote is a label with its weight. The model's own label counts 1 an occurrence; weights are measured on news texts
#: in the order of how seldom the cue errs (class noun in the name, gazetteer, title, description, verb, preposition).
Votes = dict[str, float]

_PLACING = LOCATIVE | {"from", "of", "to"}


def place_cues(span: Span) -> Iterator[Votes]:
    yield from _preposition_cue(span)
    yield from _phrase_cues(span)
    if span.label_ == "GPE" and not _is_placed(span):
        # What the model takes for a place that nothing else tells is one: mostly a company, a band or a person.
        yield {"GPE": -0.7, "ORG": 0.35, "PERSON": 0.25}


def _preposition_cue(span: Span) -> Iterator[Votes]:
    """ "in Zubria", "on Twitter"."""
    if span.start and span.root.dep_ == "pobj":
        before = span.doc[span.start - 1].lower_
        if before in LOCATIVE:
            yield {"PERSON": -1.5, "GPE" if before == "in" else "ORG": 1.0}


def _phrase_cues(span: Span) -> Iterator[Votes]:
    """ "Livorno, Tuscany", "the city of X", "the siege of X"."""
    root, head = span.root, span.root.head
    if root.dep_ == "appos" and head.ent_type_ == "GPE" and head.i < span.start:
        yield {"GPE": 1.5}
    if root.dep_ == "pobj" and head.lower_ == "of" and _has_place(head.head):
        yield {"GPE": 2.0}


def _has_place(noun: Token) -> bool:
    return CLASS_NOUNS.get(noun.lower_) == "GPE" or noun.lemma_.lower() in OF_PLACES


def _is_placed(span: Span) -> bool:
    """Whether a gazetteer knows the place, as more than a small town, or the text puts something there: "in Kfar
    Saba", "Evanston, Illinois"."""
    if is_territory(span.text) or gazetteer.is_large_city(span.text):
        return True
    before = span.doc[span.start - 1].lower_ if span.start else ""
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
    return {"GPE": 1.5} if gazetteer.is_large_city(name) else {}
