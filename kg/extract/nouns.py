"""Claims of noun phrases: events and relations told by a noun."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import agents, antecedent, subjects
from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import NUMBER_ENTITIES, TIME_ENTITIES
from kg.extract.syntax import children, conjuncts, is_name, is_verb, phrase, prepositions
from kg.records import PredicateKey

_HAS = PredicateKey("", "possessive", "agent", "patient")


def nominal_event(sentence: Sentence) -> Iterator[Draft]:
    """As in "Putin's meeting with Netanyahu", "Israeli attacks on targets", "attacks on the town by rebels"."""
    for noun in _common_nouns(sentence):
        actors = _actors(noun)
        for preposition, target in prepositions(noun):
            if preposition.lower_ in ("of", "by", "between") or _is_measure(target):
                continue
            key = PredicateKey(noun.lemma_.lower(), "noun", "agent", preposition.lower_)
            for actor in actors:
                if actor.i != target.i:
                    yield Draft(noun, actor, _noun_words(noun, preposition), target, key)


def nominal_between(sentence: Sentence) -> Iterator[Draft]:
    """As in "the talks between Russia and Israel", "the 13th meeting between the two leaders"."""
    for noun in _common_nouns(sentence):
        key = PredicateKey(noun.lemma_.lower(), "noun", "agent", "with")
        for child in children(noun, "prep"):
            if child.lower_ != "between":
                continue
            for first in children(child, "pobj"):
                sides = conjuncts(first)
                if len(sides) == 1 and first.tag_ in ("NNS", "NNPS", "PRP"):
                    sides = [first, first]
                for index, side in enumerate(sides):
                    for other in sides[index + 1 :]:
                        yield Draft(noun, side, _noun_words(noun, child), other, key)


def nominal_shared_subject(sentence: Sentence) -> Iterator[Draft]:
    """As in "Ahead of the meeting with Putin, the premier met …": the clause's subject takes part in the meeting."""
    for noun in _common_nouns(sentence):
        if _actors(noun) or not any(child.lower_ in ("the", "this") for child in children(noun, "det")):
            continue
        for preposition, target in prepositions(noun):
            if preposition.lower_ != "with" or _is_measure(target) or not is_name(target):
                continue
            key = PredicateKey(noun.lemma_.lower(), "noun", "agent", "with")
            for subject in _clause_subjects(noun):
                if subject.i not in (noun.i, target.i):
                    yield Draft(noun, subject, _noun_words(noun, preposition), target, key)


def possessive_name(sentence: Sentence) -> Iterator[Draft]:
    """As in "Liberman's Yisrael Beytenu party", "his Likud": somebody's thing that has a name."""
    for noun in sentence.span:
        if noun.pos_ not in ("NOUN", "PROPN") or noun.ent_type_ in TIME_ENTITIES | NUMBER_ENTITIES:
            continue
        for owner in _possessors(noun):
            named = is_name(noun) or any(is_name(child) for child in children(noun, "compound", "appos", "nmod"))
            if named and owner.i != noun.i and noun.ent_type_ != "PERSON":
                words = tuple(word for word in phrase(noun) if word.i > owner.i and word.dep_ != "case")
                yield Draft(noun, owner, (), noun, _HAS, object_words=words, unspoken="has")


def _possessors(noun: Token) -> list[Token]:
    return [owner for child in children(noun, "poss") for owner in conjuncts(child)]


def _common_nouns(sentence: Sentence) -> Iterator[Token]:
    for token in sentence.span:
        if token.pos_ == "NOUN" and token.ent_type_ not in TIME_ENTITIES:
            yield token


def _actors(noun: Token) -> list[Token]:
    """Possessors or "by" first, else a nationality or name before the noun: "Israeli attacks", "IDF strikes"."""
    found = [actor for actor in agents(noun) if actor.ent_type_ not in TIME_ENTITIES]
    if found:
        return found
    named = [child for child in children(noun, "amod", "compound", "nmod") if child.ent_type_ in ("NORP", "GPE", "ORG")]
    return [actor for child in named for actor in [child, *children(child, "conj")] if actor.i < noun.i]


def _noun_words(noun: Token, preposition: Token) -> tuple[Token, ...]:
    return (noun, preposition)


def _is_measure(token: Token) -> bool:
    return token.ent_type_ in TIME_ENTITIES | NUMBER_ENTITIES


def _clause_subjects(noun: Token) -> list[Token]:
    for ancestor in noun.ancestors:
        if is_verb(ancestor):
            return [antecedent(subject) for subject in subjects(ancestor)]
    return []
