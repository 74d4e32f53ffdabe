"""Claims of what something is: qualities, attributes, what was done to it, and that it is there."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import Clause
from kg.extract.contrasts import denial_of
from kg.extract.draft import Draft, Sentence
from kg.extract.predicates import COMPLEMENTS, adjuncts, drafts, held_words, made
from kg.extract.runs import trim
from kg.extract.syntax import (
    OBJECTS,
    PREPOSITIONS,
    children,
    conjuncts,
    is_measure,
    phrase,
    preposition_words,
    prepositions,
    role_of,
)
from kg.lexicon import REGARDS
from kg.records import PredicateKey
from kg.words import hyphenated

#: What a passive may be followed by.
_AFTER_PASSIVE = (*OBJECTS, *PREPOSITIONS, *COMPLEMENTS, "xcomp", "ccomp", "advcl", "npadvmod")


def adjective(sentence: Sentence) -> Iterator[Draft]:
    """As in "is important", and with its preposition "is keen on a deal"."""
    for clause in sentence.clauses:
        for quality in _qualities(clause):
            key = PredicateKey(clause.lemma, "copula", clause.subject_role, "quality")
            completed = children(quality, *PREPOSITIONS, "xcomp", "ccomp")  # "able to meet": by "meet"
            if not completed and not _is_compared(quality):
                yield from drafts(clause, clause.group, quality, key, words=_quality_words(quality))
            for preposition, target in prepositions(quality):
                words = preposition_words(preposition, target)
                key = PredicateKey(quality.lemma_.lower(), "adjective", clause.subject_role, role_of(words))
                yield from drafts(clause, (*clause.group, *_quality_words(quality), *words), target, key)
        yield from _regarded(clause)


def _regarded(clause: Clause) -> Iterator[Draft]:
    """As in "described the ruling as – deeply unfair"."""
    key = PredicateKey(clause.lemma, "verb", clause.subject_role, "as")
    regarded = clause.verb.lemma_ in REGARDS
    for link in [child for child in children(clause.verb, "prep") if regarded and child.lower_ == "as"]:
        linked = children(link, "amod", "acomp", "pcomp")
        for quality in [part for child in linked for part in conjuncts(child)]:
            if quality.pos_ == "ADJ" and quality.i > link.i > clause.verb.i:
                predicate = (*clause.group, *held_words(clause, link), link)
                yield from drafts(clause, predicate, quality, key, words=_quality_words(quality))


def _qualities(clause: Clause) -> list[Token]:
    """What somebody is, or "was found", "was declared"; of "found her guilty" others are."""
    labels = ("acomp", "oprd") if clause.passive else ("acomp",)
    told = [child for child in children(clause.verb, *labels) if clause.verb.lemma_ == "be" or not _is_added(child)]
    return [part for child in told for part in conjuncts(child) if part.pos_ == "ADJ"]


def _is_added(quality: Token) -> bool:
    """As in "prices fell, data showed, far worse than": a comma parts it from the verb."""
    return quality.i > quality.head.i and quality.doc[quality.left_edge.i - 1].text == ","


def _is_compared(quality: Token) -> bool:
    """As in "as strong today as it was", "so dark that": the quality alone tells something else."""
    return any(word.lower_ in ("as", "so", "too") for word in children(quality, "advmod")) and bool(
        children(quality, "advcl", "ccomp") or children(quality.head, "advcl", "ccomp")
    )


def _quality_words(quality: Token) -> tuple[Token, ...]:
    """As in "very important", "three hours long", "mean-spirited"."""
    own = [child for child in quality.children if child.i < quality.i and child.dep_ in ("advmod", "neg", "npadvmod")]
    own = [child for child in own if child != denial_of(quality)]
    return (*(word for child in own for word in child.subtree), *hyphenated(quality))


def copula(sentence: Sentence) -> Iterator[Draft]:
    """As in "Terrorism is a threat", "called it a threat"."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "copula", clause.subject_role, "attribute")
        for child in (*children(clause.verb, "attr"), *made(clause.verb)):
            described = _described(clause, child)
            predicate = (*clause.group, *(word for noun in described for word in phrase(noun)))
            late = (
                child.dep_ == "oprd" and child.doc[child.left_edge.i - 1].text == ","
            )  # "named officers, a wise move"
            for target in conjuncts(child) if not late else ():
                exists = target in clause.subjects  # "there were votes and talks"
                if not exists and (_is_attribute(target) or (described and target.pos_ == "ADJ")):
                    quality = described and target.pos_ == "ADJ"
                    words = trim(list(target.doc[target.left_edge.i : target.i + 1])) if quality else []
                    yield from drafts(clause, predicate, target, key, tuple(words))


def _described(clause: Clause, complement: Token) -> list[Token]:
    """The object of which a complement tells what it is called, made or held for: "called it – a farce"."""
    objects = [child for child in children(clause.verb, *OBJECTS) if clause.verb.i < child.i < complement.i]
    return objects[:1] if complement.dep_ in ("oprd", "ccomp") else []


def _is_attribute(target: Token) -> bool:
    """A noun, or what stands for one: "the deepest in the region"."""
    noun = target.pos_ in ("NOUN", "PROPN", "NUM", "PRON") or (target.pos_ == "ADJ" and bool(children(target, "det")))
    return noun and target.tag_ not in ("WP", "WDT", "WRB")


def bare_passive(sentence: Sentence) -> Iterator[Draft]:
    """As in "Ten people were killed": were – killed. With anything that follows the claim is told by that."""
    key = PredicateKey("be", "copula", "agent", "quality")
    for clause in sentence.clauses:
        passive = children(clause.verb, "auxpass", "nsubjpass")  # "dozens injured" may leave out its "were"
        helped = [word.tag_ for word in clause.group if word.dep_ == "auxpass" and passive]
        if not helped or "VBG" in helped or children(clause.verb, *_AFTER_PASSIVE) or any(adjuncts(clause)):
            continue
        helpers = tuple(word for word in clause.group if word.i < clause.verb.i)
        done = clause.verb.doc[clause.verb.i : clause.group[-1].i + 1]  # with its particle: "shot down"
        yield from (Draft(clause.verb, subject, helpers, done, key) for subject in clause.subjects)


def existence(sentence: Sentence) -> Iterator[Draft]:
    """As in "There was an explosion in Kano": an explosion – was in – Kano."""
    for clause in sentence.clauses:
        for noun in clause.subjects if children(clause.verb, "expl") else ():
            for preposition, target in prepositions(noun):
                words = preposition_words(preposition, target)
                if role_of(words) in ("as", "of") or is_measure(target):  # "there is no such thing as luck"
                    continue
                key = PredicateKey(clause.lemma, "verb", "agent", role_of(words))
                there = tuple(word for word in phrase(noun) if word.i < preposition.i)
                yield Draft(clause.verb, noun, (*clause.group, *words), target, key, subject_words=there)
