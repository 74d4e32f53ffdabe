"""Claims of verbs: what a clause says of its subjects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from spacy.tokens import Span, Token

from kg.extract.clauses import Clause, is_reporting_tail
from kg.extract.subjects import antecedent
from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import RECIPROCALS
from kg.extract.quotations import quoted_mostly
from kg.extract.syntax import (
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    children,
    conjuncts,
    content_noun,
    contiguous,
    is_infinitive,
    is_measure,
    is_name,
    is_time,
    is_verb,
    phrase,
    possessors,
    preposition_words,
    prepositions,
    role_of,
    trim,
)
from kg.records import PredicateKey

#: What completes a copula or "make", "elect".
_COMPLEMENTS = ("acomp", "attr", "oprd")
#: Prepositions that a verb selects more often than they say where, when or with whom.
_SELECTED = frozenset("against as from into of on to upon".split())
#: What a passive may be followed by.
_AFTER_PASSIVE = (*OBJECTS, *PREPOSITIONS, *_COMPLEMENTS, "xcomp", "ccomp", "advcl", "npadvmod")
_DEFINITE = frozenset("the this that these those his her its their my our your".split())


def direct_object(sentence: Sentence) -> Iterator[Draft]:
    """As in "Israel struck targets", "the plane was shot down" has none."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "patient")
        for target in clause.objects:
            if target.tag_ not in ("WP", "WDT"):  # "what terrorism is" asks for its object
                yield from _drafts(clause, clause.group, target, key)


def indirect_object(sentence: Sentence) -> Iterator[Draft]:
    """As in "gave the prime minister a majority": gave – the prime minister."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "recipient")
        for child in children(clause.verb, "dative"):
            if child.pos_ != "ADP":
                for target in conjuncts(child):
                    yield from _drafts(clause, clause.group, target, key)


def prepositional(sentence: Sentence) -> Iterator[Draft]:
    """As in "met with Putin", "was struck by Israel", "handcuffed him to the bars": one claim a preposition."""
    for clause in sentence.clauses:
        for words, target in _adjuncts(clause):
            if words[0].lower_ != "according" and not is_time(target):
                yield from _prepositional(clause, words, target)


def _adjuncts(clause: Clause) -> Iterator[tuple[list[Token], Token]]:
    """(words of the preposition, its object): "close to", "far from" are prepositions too."""
    for preposition, target in prepositions(clause.verb):
        yield preposition_words(preposition, target), target
    for adverb in children(clause.verb, "advmod"):
        for preposition, target in prepositions(adverb):
            yield [adverb, *preposition_words(preposition, target)], target


def _prepositional(clause: Clause, words: list[Token], target: Token) -> Iterator[Draft]:
    held = _object_before(clause, words[0])
    lemma = clause.lemma
    if held is not None and is_bare_noun(held):
        lemma = f"{lemma} {content_noun(held).lemma_.lower()}"
    role = "agent" if clause.passive and words[0].dep_ == "agent" else role_of(words)
    key = PredicateKey(lemma, "verb", clause.subject_role, role)
    yield from _adjunct(clause, words, target, key)


def prepositional_clause(sentence: Sentence) -> Iterator[Draft]:
    """As in "reacted by – proposing a law", "left after – meeting the board"."""
    for clause in sentence.clauses:
        for preposition in children(clause.verb, "prep"):
            for content in children(preposition, "pcomp"):
                if not is_verb(content) or preposition.i < clause.verb.i:
                    continue
                key = PredicateKey(clause.lemma, "verb", clause.subject_role, f"{preposition.lower_} clause")
                said = _clause_words(content, after=preposition)
                words = (*clause.group, *_held(clause, preposition), preposition)
                if said is not None:
                    yield from (Draft(clause.verb, subject, words, said, key) for subject in clause.subjects)


def light_verb(sentence: Sentence) -> Iterator[Draft]:
    """As in "held talks with Putin", "launched a raid on the town": the object belongs to the predicate."""
    for clause in sentence.clauses:
        for held in children(clause.verb, *OBJECTS):
            noun = content_noun(held)
            if not is_bare_noun(held):
                continue
            for preposition, target in prepositions(noun):
                if preposition.lower_ == "of" or is_time(target):
                    continue
                words = preposition_words(preposition, target)
                kept = [word for word in phrase(held) if word.i < preposition.i]
                lemma = f"{clause.lemma} {noun.lemma_.lower()}"
                key = PredicateKey(lemma, "verb", clause.subject_role, role_of(words))
                yield from _drafts(clause, (*clause.group, *kept, *words), target, key)


def noun_in_predicate(sentence: Sentence) -> Iterator[Draft]:
    """As in "took control of the town", "led to talks with Kenya": a noun of the predicate and what completes it."""
    for clause in sentence.clauses:
        for lead, noun in _nouns_of_predicate(clause):
            for preposition, target in prepositions(noun):
                if is_measure(target) or (not lead and preposition.lower_ != "of"):
                    continue
                words = (*lead, *(word for word in phrase(noun) if word.i < preposition.i), preposition)
                lemma = " ".join([clause.lemma, *(word.lower_ for word in lead), noun.lemma_.lower()])
                key = PredicateKey(lemma, "verb", clause.subject_role, preposition.lower_)
                held = _held(clause, lead[0]) if lead else ()
                yield from _drafts(clause, (*clause.group, *held, *words), target, key)


def _nouns_of_predicate(clause: Clause) -> Iterator[tuple[tuple[Token, ...], Token]]:
    """(words before it, noun): direct objects, and objects of the prepositions that follow the verb. Names, measures
    ("one of") and what is somebody's own ("his visit to") are complete without their complements."""
    for held in children(clause.verb, *OBJECTS):
        noun = content_noun(held)
        if noun.pos_ == "NOUN" and not is_name(noun):
            yield (), noun
    for preposition, target in prepositions(clause.verb):
        if preposition.i > clause.verb.i and target.pos_ == "NOUN" and not is_name(target) and not possessors(target):
            yield tuple(preposition_words(preposition, target)), content_noun(target)


def adjective(sentence: Sentence) -> Iterator[Draft]:
    """As in "is important", and with its preposition "is keen on a deal"."""
    for clause in sentence.clauses:
        for quality in _qualities(clause):
            key = PredicateKey(clause.lemma, "copula", clause.subject_role, "quality")
            complements = list(prepositions(quality))
            if not complements and not children(quality, "xcomp"):  # "able to meet" is told by "meet"
                yield from _drafts(clause, clause.group, quality, key, words=_quality_words(quality))
            for preposition, target in complements:
                words = preposition_words(preposition, target)
                key = PredicateKey(quality.lemma_.lower(), "adjective", clause.subject_role, role_of(words))
                yield from _drafts(clause, (*clause.group, quality, *words), target, key)


def _qualities(clause: Clause) -> list[Token]:
    return [part for child in children(clause.verb, "acomp") for part in conjuncts(child) if part.pos_ == "ADJ"]


def _quality_words(quality: Token) -> tuple[Token, ...]:
    """As in "very important", "three hours long"."""
    own = [child for child in quality.children if child.i < quality.i and child.dep_ in ("advmod", "neg", "npadvmod")]
    return (*(word for child in own for word in child.subtree), quality)


def copula(sentence: Sentence) -> Iterator[Draft]:
    """As in "Terrorism is a threat"."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "copula", clause.subject_role, "attribute")
        for child in children(clause.verb, "attr", "oprd"):
            for target in conjuncts(child):
                if target.tag_ not in ("WP", "WDT", "WRB") and target.pos_ in ("NOUN", "PROPN", "NUM", "PRON"):
                    yield from _drafts(clause, clause.group, target, key)


def complement_clause(sentence: Sentence) -> Iterator[Draft]:
    """As in "Putin said that the ties are close and that he is happy": the object is the clause."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "content")
        for content in _contents(clause):
            said = _clause_words(content, after=clause.verb)
            if said is not None and not quoted_mostly(said):
                yield from (Draft(clause.verb, subject, clause.group, said, key) for subject in clause.subjects)


def _contents(clause: Clause) -> Iterator[Token]:
    """The verbs of the clauses that the verb governs, with those coordinated with them that have a subject."""
    for child in children(clause.verb, "ccomp"):
        if child.i > clause.verb.i and children(child, *SUBJECTS, "expl") and not is_reporting_tail(child):
            yield child
            yield from (other for other in children(child, "conj") if is_verb(other) and children(other, *SUBJECTS))


def _clause_words(verb: Token, after: Token) -> Span | None:
    """The words of a clause without its "that" and without the clauses coordinated with it."""
    siblings = {word.i for other in children(verb, "conj") if children(other, *SUBJECTS) for word in other.subtree}
    marks = {mark.i for mark in children(verb, "mark")}
    words = trim([word for word in verb.subtree if word.i > after.i and word.i not in siblings | marks])
    return verb.doc[words[0].i : words[-1].i + 1] if words else None


def infinitive(sentence: Sentence) -> Iterator[Draft]:
    """As in "were encouraged – to submit designs", "travelled – to meet her", "launched a plan – to win", "was able –
    to come"."""
    for clause in sentence.clauses:
        held = [child for child in children(clause.verb, *OBJECTS, "acomp") if child.i > clause.verb.i]
        aims = [
            *children(clause.verb, "xcomp", "advcl"),
            *(aim for item in held for aim in children(item, "acl", "xcomp")),
        ]
        for child in aims:
            if not is_infinitive(child) or child.i < clause.verb.i:
                continue
            words = trim([word for word in child.subtree if word.i > clause.verb.i])
            before = [word for item in held for word in phrase(item) if word.i < words[0].i]
            key = PredicateKey(clause.lemma, "verb", clause.subject_role, "infinitive")
            for subject in clause.subjects:
                yield Draft(
                    clause.verb, subject, (*clause.group, *before), child.doc[words[0].i : words[-1].i + 1], key
                )


def time(sentence: Sentence) -> Iterator[Draft]:
    """As in "took place this weekend", "was founded in 1978", "left two days later"."""
    for clause in sentence.clauses:
        if clause.verb.lemma_ == "be" and not children(clause.verb, *_COMPLEMENTS):
            continue
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "time")
        for child in children(clause.verb, "npadvmod", "advmod"):
            if is_time(child):
                later = tuple(trim(list(child.subtree))) if child.pos_ == "ADV" else ()
                yield from _drafts(clause, (*clause.group, *_held(clause, child)), child, key, later)
        for words, target in _adjuncts(clause):
            if is_time(target):
                yield from _adjunct(clause, words, target, key)


def bare_passive(sentence: Sentence) -> Iterator[Draft]:
    """As in "Ten people were killed": were – killed. With anything that follows the claim is told by that."""
    key = PredicateKey("be", "copula", "agent", "quality")
    for clause in sentence.clauses:
        if not children(clause.verb, "auxpass") or children(clause.verb, *_AFTER_PASSIVE) or any(_adjuncts(clause)):
            continue
        helpers = tuple(word for word in clause.group if word.i < clause.verb.i)
        done = clause.verb.doc[clause.verb.i : clause.group[-1].i + 1]  # with its particle: "shot down"
        yield from (Draft(clause.verb, subject, helpers, done, key) for subject in clause.subjects)


def reciprocal(sentence: Sentence) -> Iterator[Draft]:
    """As in "Putin and Netanyahu met", "the two leaders met": each of them with each other."""
    for clause in sentence.clauses:
        if clause.verb.lemma_ not in RECIPROCALS or clause.objects or _has_partner(clause):
            continue
        key = PredicateKey(clause.lemma, "verb", "agent", "with")
        members = clause.subjects if len(clause.subjects) > 1 else clause.subjects * 2
        for subject, other in combinations(members, 2):
            if subject.i != other.i or subject.tag_ in ("NNS", "NNPS", "PRP"):
                yield Draft(clause.verb, subject, clause.group, other, key)


def _has_partner(clause: Clause) -> bool:
    return any(preposition.lower_ in ("with", "against") for preposition, _ in prepositions(clause.verb))


def _drafts(
    clause: Clause,
    predicate: tuple[Token, ...],
    target: Token,
    key: PredicateKey,
    words: tuple[Token, ...] = (),
) -> Iterator[Draft]:
    target = antecedent(target)
    for subject in clause.subjects:
        if subject.i != target.i:
            yield Draft(clause.verb, subject, predicate, target, key, object_words=words)


def _adjunct(clause: Clause, preposition: Sequence[Token], target: Token, key: PredicateKey) -> Iterator[Draft]:
    """The preposition closes the predicate, also where it stands at the front of the clause: "In May Kenya signed the
    treaty" – signed the treaty in – May."""
    yield from _drafts(clause, (*clause.group, *_held(clause, preposition[0]), *preposition), target, key)


def _object_before(clause: Clause, preposition: Token) -> Token | None:
    held = [child for child in children(clause.verb, *OBJECTS) if child.i < preposition.i]
    return held[0] if held and held[0].tag_ not in ("WDT", "WP") else None


def _held(clause: Clause, adjunct: Token) -> list[Token]:
    """The words of the object or of what completes the verb ("was happy", "relies on coal") that the predicate of an
    adjunct keeps: those between the two, or all where the adjunct stands at the front."""
    end = adjunct.i if adjunct.i > clause.verb.i else clause.verb.sent.end
    after = [child for child in children(clause.verb, *OBJECTS, *_COMPLEMENTS) if child.i > clause.verb.i]
    held = phrase(after[0]) if after else _closest_adjunct(clause, adjunct)
    return [word for word in held if word.i < end]


def _closest_adjunct(clause: Clause, adjunct: Token) -> list[Token]:
    """Right after a verb without an object these prepositions belong to its meaning: to "lead to" is not to lead."""
    for preposition, target in prepositions(clause.verb) if not clause.passive else ():
        if preposition.i != clause.group[-1].i + 1 or preposition.i >= adjunct.i:
            continue
        if preposition.lower_ in _SELECTED - {adjunct.lower_} and not is_time(target):
            return [*preposition_words(preposition, target), *phrase(target)]
    return []


def is_bare_noun(noun: Token) -> bool:
    """A common noun that points at nothing in particular: "talks", "a raid", "no support"."""
    if noun.pos_ != "NOUN" or is_name(content_noun(noun)):
        return False
    return not any(child.dep_ == "poss" or child.lower_ in _DEFINITE or is_name(child) for child in noun.lefts)
