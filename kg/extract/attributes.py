"""Claims of what a thing's attribute is: "the runway length of Alba is 900 metres", "Alba's owner is Ruiz", "Alba has a
population of 900". The attribute is the relation, and its value the object."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import Clause
from kg.extract.draft import Draft, Sentence
from kg.extract.syntax import (
    OBJECTS,
    children,
    conjuncts,
    is_measure,
    phrase,
    possessors,
    preposition_words,
    prepositional_objects,
    prepositions,
    role_of,
)
from kg.records import PredicateKey

_NAMING = ("compound", "nmod", "amod")


def attribute(sentence: Sentence) -> Iterator[Draft]:
    """Of a thing with a possessor, an "of" or a "has" it is told what it is."""
    for clause in sentence.clauses:
        if clause.verb.lemma_ == "be":
            yield from _of_subject(clause)
            yield from _of_complement(clause)
        elif clause.verb.lemma_ == "have":
            yield from _had(clause)


def part_of_thing(sentence: Sentence) -> Iterator[Draft]:
    """As in "salt is an ingredient in – bread", "Alba is a film by – Ruiz"; what persons are in, for or from something
    the rule of roles tells."""
    for clause in sentence.clauses:
        for noun in children(clause.verb, "attr") if clause.verb.lemma_ == "be" else ():
            for preposition, target in prepositions(noun) if noun.pos_ == "NOUN" else ():
                words = preposition_words(preposition, target)
                key = PredicateKey(noun.lemma_.lower(), "role", "agent", role_of(words))
                predicate = (*clause.group, *phrase(noun, complements=False), *words)
                if preposition.lower_ != "of" and not is_measure(target):
                    yield from (Draft(noun, subject, predicate, target, key) for subject in clause.subjects)


def _of_subject(clause: Clause) -> Iterator[Draft]:
    """As in "Alba's owner is – Ruiz", "the length of Alba is – 900 metres"."""
    for noun in clause.subjects:
        for owner in _owners(noun):
            for value in _values(clause.verb):
                yield _told(clause.verb, owner, noun, value)


def _of_complement(clause: Clause) -> Iterator[Draft]:
    """As in "Ruiz is the team manager of – Alba"; a bare "manager of" is a role."""
    for noun in children(clause.verb, "attr"):
        for owner in _owners(noun) if children(noun, *_NAMING) else ():
            yield from (_told(clause.verb, owner, noun, subject) for subject in clause.subjects)


def _had(clause: Clause) -> Iterator[Draft]:
    """As in "Alba has a population of – 900", "has – Ruiz as its owner"."""
    for noun in children(clause.verb, *OBJECTS):
        for subject in clause.subjects if noun.pos_ == "NOUN" else ():
            yield from (_told(clause.verb, subject, noun, value) for value in _of(noun))
    for link in children(clause.verb, "prep"):
        for noun in prepositional_objects(link) if link.lower_ == "as" else ():
            for value in children(clause.verb, *OBJECTS):
                yield from (_told(clause.verb, subject, noun, value) for subject in clause.subjects)


def _told(anchor: Token, owner: Token, noun: Token, value: Token) -> Draft:
    words = _naming(noun, owner)
    named = " ".join(word.lemma_.lower() if word.pos_ == "NOUN" else word.lower_ for word in words)
    return Draft(anchor, owner, tuple(words), value, PredicateKey(named, "role", "of", "agent"), unspoken="has")


def _owners(noun: Token) -> list[Token]:
    return [*possessors(noun), *_of(noun)] if noun.pos_ == "NOUN" else []


def _of(noun: Token) -> list[Token]:
    """What follows the "of" of a noun, or of what completes it: "the height above the sea of Alba"."""
    links = [child for child in children(noun, "prep") if child.lower_ == "of"]
    inner = [
        target for child in children(noun, "prep") if child not in links for target in prepositional_objects(child)
    ]
    own = [target for link in links[-1:] for target in prepositional_objects(link)]
    return own or [target for other in inner for target in _of(other)]


def _values(verb: Token) -> list[Token]:
    found = [part for child in children(verb, "attr", "acomp") for part in conjuncts(child)]
    return [value for value in found if value.i > verb.i and value.pos_ in ("PROPN", "NOUN", "NUM", "SYM")]


def _naming(noun: Token, owner: Token) -> list[Token]:
    """The noun with what makes it one kind of attribute: "population density", "elevation above the sea level"."""
    first = owner.i + 1 if owner.i < noun.i else 0
    own = [noun, *(child for child in children(noun, *_NAMING) if first <= child.i < noun.i)]
    links = [child for child in children(noun, "prep") if child.lower_ != "of" and child.i > noun.i]
    behind = [word for link in links for word in (link, *prepositional_objects(link))]
    inner = [child for word in behind for child in children(word, "compound") if child not in behind]
    return sorted((*own, *behind, *inner), key=lambda word: word.i)
