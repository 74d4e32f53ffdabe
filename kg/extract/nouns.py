"""Claims of noun phrases: events and relations told by a noun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from spacy.tokens import Token

from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import HOPES, TEMPORAL_LINKS, TRIAL_NOUNS
from kg.extract.runs import contiguous
from kg.extract.subjects import agents, antecedent, subjects
from kg.extract.syntax import (
    OBJECTS,
    children,
    conjuncts,
    is_duration,
    is_measure,
    is_name,
    is_time,
    is_verb,
    lack_of,
    phrase,
    possessors,
    prepositional_objects,
    prepositions,
)
from kg.lexicon import PERSON_NOUNS, ROLE_NOUNS
from kg.records import PredicateKey
from kg.words import hyphenated, noun_lemma

#: Prepositions that say where or what a thing is as often as what it bears on.
_DESCRIBING = frozenset({"in", "at", "near", "during", "after", "before", "since", "under", "of"})
#: These say where or when a thing is, the others belong to it: "their hope for peace", "his house in Oslo".
_WHERE_OR_WHEN = (_DESCRIBING - {"of"}) | {"by", "through", "until"}
_NO_PARTNER = frozenset({"by", "between", "including", "like", "such", "than"})
_SCENE = frozenset("at in during after before following of since for until alongside".split())
#: What tells more of a noun than whose it is.
_TELLING = ("amod", "compound", "nmod", "prep", "acl")
#: Nouns of what is tried or wished.
_ATTITUDES = TRIAL_NOUNS | HOPES
_HAS_NAMED = PredicateKey("", "possessive", "agent", "patient")
_HAS = PredicateKey("have", "possessive", "agent", "patient")


def nominal_event(sentence: Sentence) -> Iterator[Draft]:
    """As in "Putin's meeting with Netanyahu", "attacks on the town by rebels", "the purchase of the ship by Kenya"."""
    for noun in _common_nouns(sentence):
        actors = _actors(noun)
        for preposition, target in _partners(noun) if actors else ():
            if _bears_on(noun, preposition):
                yield from _event(noun, actors, preposition, target)


def nominal_modifier(sentence: Sentence) -> Iterator[Draft]:
    """As in "Israeli attacks on targets", "Iran's presence in Syria", "the resignation of Ruiz from the board": the
    modifier may be the agent, or just describe; the place may be the other side, or just where it is; the noun may be
    no event at all.
    """
    for noun in _common_nouns(sentence):
        actors = _actors(noun)
        doers = actors or _modifiers(noun)
        for preposition, target in _partners(noun):
            if not actors or not _bears_on(noun, preposition):
                yield from _event(noun, doers or _named_after_of(noun, target), preposition, target)


def _bears_on(noun: Token, preposition: Token) -> bool:
    """Beside "by" who stands after "of" undergoes the event."""
    undergoes = preposition.lower_ == "of" and not possessors(noun)
    return undergoes or preposition.lower_ not in _DESCRIBING


def _named_after_of(noun: Token, other: Token) -> list[Token]:
    named = [target for preposition, target in prepositions(noun) if preposition.lower_ == "of" and is_name(target)]
    return [] if other in named else named


def _partners(noun: Token) -> Iterator[tuple[Token, Token]]:
    for preposition, target in prepositions(noun):
        timed = is_measure(target) or is_duration(preposition, target)
        if preposition.lower_ not in _NO_PARTNER and not timed:
            yield preposition, target


def _event(noun: Token, actors: list[Token], preposition: Token, target: Token) -> Iterator[Draft]:
    key = PredicateKey(noun_lemma(noun), "noun", "agent", preposition.lower_)
    lack = lack_of(noun)
    denied = (lack, noun.head) if lack is not None else ()
    for actor in actors:
        if actor.i != target.i:
            yield Draft(noun, actor, (*denied, *hyphenated(noun), preposition), target, key)


def nominal_between(sentence: Sentence) -> Iterator[Draft]:
    """As in "the talks between Russia and Israel", "the 13th meeting between the two leaders"."""
    for noun in _common_nouns(sentence):
        key = PredicateKey(noun_lemma(noun), "noun", "agent", "with")
        for child in children(noun, "prep"):
            if child.lower_ != "between":
                continue
            for first in children(child, "pobj"):
                sides = conjuncts(first)
                if len(sides) == 1 and first.tag_ in ("NNS", "NNPS", "PRP"):
                    sides = [first, first]
                yield from (
                    Draft(noun, side, (*hyphenated(noun), child), other, key) for side, other in combinations(sides, 2)
                )


def nominal_shared_subject(sentence: Sentence) -> Iterator[Draft]:
    """As in "Ahead of the meeting with Putin, the premier met …": the clause's subject takes part in the meeting."""
    for noun in _common_nouns(sentence):
        if _actors(noun) or not _is_definite(noun) or not _sets_the_scene(noun):
            continue
        for preposition, target in prepositions(noun):
            if preposition.lower_ != "with" or is_measure(target) or not is_name(target):
                continue
            key = PredicateKey(noun_lemma(noun), "noun", "agent", "with")
            for subject in _clause_subjects(noun):
                if subject.i not in (noun.i, target.i):
                    yield Draft(noun, subject, (*hyphenated(noun), preposition), target, key)


def possessive_name(sentence: Sentence) -> Iterator[Draft]:
    """As in "Liberman's Yisrael Beytenu party": somebody's thing that has a name."""
    return (draft for draft in _possessions(sentence, _is_named_thing, _HAS_NAMED) if draft.subject.pos_ != "PRON")


def possessive_noun(sentence: Sentence) -> Iterator[Draft]:
    """As in "Google's headquarters": what is spoken of as somebody's."""
    return (draft for draft in _possessions(sentence, _is_unnamed_thing, _HAS) if draft.subject.pos_ != "PRON")


def possessive_pronoun(sentence: Sentence) -> Iterator[Draft]:
    """As in "his Likud party"; "its Washington" may be anything."""
    return (draft for draft in _possessions(sentence, _is_named_thing, _HAS_NAMED) if draft.subject.pos_ == "PRON")


def _possessions(sentence: Sentence, wanted: Callable[[Token], bool], key: PredicateKey) -> Iterator[Draft]:
    for first in sentence.with_child("poss"):
        noun = _possessed(first)
        if noun.pos_ in ("NOUN", "PROPN") and wanted(noun) and not _is_superlative(first):
            for owner in possessors(first):
                if _in_one_name(owner, noun):
                    continue
                words = tuple(word for word in _core(noun) if word.i > owner.i and word.dep_ != "case")
                yield Draft(
                    noun, antecedent(owner), (), noun, key, object_words=words, unspoken="has", presupposed=True
                )


def _possessed(noun: Token) -> Token:
    """Of "people's summer houses" the parser may take the summer for theirs."""
    while noun.dep_ in ("compound", "nmod") and noun.head.i > noun.i and noun.head.pos_ == noun.pos_:
        if noun.head.ent_type_ == "PERSON":  # "Kenya's Prime Minister Ruiz"
            break
        noun = noun.head
    return noun


def _core(noun: Token) -> list[Token]:
    """The noun's words with what completes it: where and when ("his house in Oslo last May") is no part of it."""
    behind = [child for child in children(noun, "prep", "npadvmod") if child.i > noun.i]
    left = [child for child in behind if child.dep_ == "npadvmod" or _tells_where_or_when(child)]
    cut = {word.i for child in left for word in child.subtree}
    return contiguous([word for word in phrase(noun) if word.i not in cut], noun)


def _tells_where_or_when(preposition: Token) -> bool:
    if preposition.lower_ == "of":
        return False
    targets = prepositional_objects(preposition)
    timed = any(is_measure(target) or is_duration(preposition, target) for target in targets)
    return timed or preposition.lower_ in _WHERE_OR_WHEN


def _is_named_thing(noun: Token) -> bool:
    parts = [noun, *children(noun, "compound", "nmod")]
    if noun.ent_type_ == "PERSON" or is_measure(noun):
        return False
    return any(part.pos_ == "PROPN" and not is_measure(part) for part in parts)


def _is_unnamed_thing(noun: Token) -> bool:
    if noun.pos_ != "NOUN" or _is_superlative(noun) or noun.lemma_.lower() == "name":
        return False  # everything has a name
    if _is_happening(noun):
        return False
    return not is_measure(noun) and not _is_named_thing(noun)


def _is_happening(noun: Token) -> bool:
    """As in "after Berg's arrest", "Berg's death in 1987", "Berg's attempt": these are no things that one has."""
    if noun.dep_ == "pobj" and noun.head.lower_ in TEMPORAL_LINKS:
        return True
    links = children(noun, "prep")
    timed = any(is_time(target) for link in links for target in children(link, "pobj"))
    return timed or (noun.lemma_.lower() in _ATTITUDES and not children(noun, *_TELLING))


def _is_superlative(noun: Token) -> bool:
    """Not so of a name; the world has no "largest bank"."""
    return noun.pos_ == "NOUN" and any(child.tag_ in ("JJS", "RBS") for child in children(noun, "amod"))


def _in_one_name(owner: Token, noun: Token) -> bool:
    """As in "Prime Minister's Questions", "watched The King's Cook", whose names these are."""
    if all(word.ent_iob_ == "I" for word in noun.doc[owner.i + 1 : noun.i + 1]):
        return True
    first = owner.left_edge
    titled = first.lower_ in ("the", "a", "an") and first.text[0].isupper() and not first.is_sent_start
    office = owner.lemma_.lower() in ROLE_NOUNS and owner.pos_ == noun.pos_ == "PROPN" and not children(owner, "det")
    return noun.text[0].isupper() and (titled or (office and not owner.ent_type_))


def _common_nouns(sentence: Sentence) -> Iterator[Token]:
    """The nouns that may tell an event; "Berg's aide for Oslo" tells none."""
    for token in sentence.tokens:
        if token.pos_ == "NOUN" and not is_time(token) and token.lemma_.lower() not in PERSON_NOUNS:
            yield token


def _actors(noun: Token) -> list[Token]:
    """Possessors, else who stands after "by"; of "their lack of support" those of the lack."""
    lack = lack_of(noun)
    return [actor for actor in agents(noun if lack is None else lack) if not is_time(actor)]


def _modifiers(noun: Token) -> list[Token]:
    """A nationality or a name before the noun: "Israeli attacks", "IDF strikes"."""
    named = [child for child in children(noun, "amod", "compound", "nmod") if child.ent_type_ in ("NORP", "GPE", "ORG")]
    return [actor for child in named for actor in [child, *children(child, "conj")] if actor.i < noun.i]


def _sets_the_scene(noun: Token) -> bool:
    """The noun says when or where the clause takes place, or is its object: "at the talks", "called the talks long"."""
    return noun.head.lower_ in _SCENE or (noun.dep_ in (*OBJECTS, "nsubj") and is_verb(noun.head))


def _is_definite(noun: Token) -> bool:
    """As in "the meeting", "Thursday's meeting"."""
    return any(child.lower_ in ("the", "this") or is_measure(child) for child in children(noun, "det", "poss"))


def _clause_subjects(noun: Token) -> list[Token]:
    for ancestor in noun.ancestors:
        if is_verb(ancestor):
            return [antecedent(subject) for subject in subjects(ancestor)]
    return []
