"""Claims of what a verb reaches by prepositions: adjuncts, the nouns that complete its predicate, times."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import Clause
from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import DISCOURSE_NOUNS
from kg.extract.predicates import (
    COMPLEMENTS,
    adjunct_drafts,
    adjuncts,
    clause_words,
    drafts,
    held_words,
    is_bare_noun,
    object_before,
)
from kg.extract.syntax import (
    OBJECTS,
    children,
    content_noun,
    contiguous,
    entity_words,
    is_measure,
    is_name,
    is_time,
    is_verb,
    noun_lemma,
    phrase,
    possessors,
    preposition_words,
    prepositions,
    role_of,
)
from kg.records import PredicateKey

#: "according to Ruiz" tells who says it, "such as Ruiz" gives an example.
_NO_ROLE = frozenset({"according", "including", "such"})
_UNTIL = frozenset({"to", "until", "till", "through"})


def prepositional(sentence: Sentence) -> Iterator[Draft]:
    """As in "met with Putin", "was struck by Israel", "handcuffed him to the bars": one claim a preposition."""
    for clause in sentence.clauses:
        reached = list(adjuncts(clause))
        ends = [_end_of_range(words[0], target) for words, target in reached if is_time(target)]
        for words, target in reached:
            if not _is_comment(clause, words[0], target) and not is_time(target) and target not in ends:
                yield from _prepositional(clause, words, target)


def _prepositional(clause: Clause, words: list[Token], target: Token) -> Iterator[Draft]:
    role = "agent" if clause.passive and words[0].dep_ == "agent" else role_of(words)
    key = PredicateKey(_lemma(clause, words[0]), "verb", clause.subject_role, role)
    yield from adjunct_drafts(clause, words, target, key)


def _is_comment(clause: Clause, preposition: Token, target: Token) -> bool:
    """As in "according to", "in fact", "in order to", "Unfortunately for him, …": nothing of what was done."""
    phrase_of_sentence = target.lemma_ in DISCOURSE_NOUNS and not children(target)
    aim = target.lower_ == "order" and bool(children(target, "acl"))
    before = preposition.doc[max(preposition.i - 1, 0)]
    judged = preposition.i < clause.verb.i and before.tag_ == "RB" and before.lower_.endswith("ly")
    return preposition.lower_ in _NO_ROLE or phrase_of_sentence or aim or judged


def _lemma(clause: Clause, adjunct: Token) -> str:
    """The verb's lemma with the object that leaves its meaning to both ("hold talk", "lose fortune"), a star for one
    that has a name, or with the bare noun that it has taken in: "come under fire"."""
    held = object_before(clause, adjunct)
    if held is not None:
        noun = content_noun(held)
        return f"{clause.lemma} {noun_lemma(noun) if noun.pos_ == 'NOUN' and not is_name(noun) else '*'}"
    for preposition, target in prepositions(clause.verb):
        if clause.verb.i < preposition.i < adjunct.i and target.tag_ == "NN" and is_bare_noun(target):
            return f"{clause.lemma} {role_of(preposition_words(preposition, target))} {noun_lemma(target)}"
    return clause.lemma


def prepositional_clause(sentence: Sentence) -> Iterator[Draft]:
    """As in "reacted by – proposing a law", "left after – meeting the board"."""
    for clause in sentence.clauses:
        for preposition in children(clause.verb, "prep"):
            for content in children(preposition, "pcomp"):
                if not is_verb(content) or preposition.i < clause.verb.i:
                    continue
                key = PredicateKey(clause.lemma, "verb", clause.subject_role, preposition.lower_)
                said = clause_words(content, after=preposition)
                words = (*clause.group, *held_words(clause, preposition), preposition)
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
                lemma = f"{clause.lemma} {noun_lemma(noun)}"
                key = PredicateKey(lemma, "verb", clause.subject_role, role_of(words))
                yield from drafts(clause, (*clause.group, *kept, *words), target, key)


def noun_in_predicate(sentence: Sentence) -> Iterator[Draft]:
    """As in "took control of the town", "led to talks with Kenya": a noun of the predicate and what completes it."""
    for clause in sentence.clauses:
        for lead, noun in _nouns_of_predicate(clause):
            for preposition, target in prepositions(noun):
                if is_measure(target) or (not lead and preposition.lower_ != "of"):
                    continue
                words = (*lead, *(word for word in phrase(noun) if word.i < preposition.i), preposition)
                lemma = " ".join([clause.lemma, *(word.lower_ for word in lead), noun_lemma(noun)])
                key = PredicateKey(lemma, "verb", clause.subject_role, preposition.lower_)
                held = held_words(clause, lead[0]) if lead else ()
                yield from drafts(clause, (*clause.group, *held, *words), target, key)


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


def time(sentence: Sentence) -> Iterator[Draft]:
    """As in "took place this weekend", "was founded in 1978", "left two days later"."""
    for clause in sentence.clauses:
        if clause.verb.lemma_ == "be" and not children(clause.verb, *COMPLEMENTS):
            continue
        for child in children(clause.verb, "npadvmod", "advmod"):
            if is_time(child):
                predicate = (*clause.group, *held_words(clause, child))
                yield from drafts(clause, predicate, child, _time_key(clause, child), _time_words(child))
        last = None
        for link, target in adjuncts(clause):
            if is_time(target) and target != last:
                last = _end_of_range(link[0], target)
                yield from adjunct_drafts(clause, link, target, _time_key(clause, link[0]), _range_words(target, last))


def _time_key(clause: Clause, adjunct: Token) -> PredicateKey:
    return PredicateKey(_lemma(clause, adjunct), "verb", clause.subject_role, "time")


def _end_of_range(preposition: Token, start: Token) -> Token | None:
    """As in "from May to July"."""
    if preposition.lower_ == "from":
        for link in start.doc[start.i + 1 : start.right_edge.i + 2]:
            ends = [part for part in children(link, "pobj") if is_measure(part) or part.pos_ == "NUM"]
            if link.lower_ in _UNTIL and ends:
                return ends[0]
    return None


def _range_words(start: Token, end: Token | None) -> tuple[Token, ...]:
    """ "May to July": a range is one time."""
    first = _time_words(start)
    return first if end is None else tuple(start.doc[first[0].i : _time_words(end)[-1].i + 1])


def _time_words(time: Token) -> tuple[Token, ...]:
    """The words of the phrase and of the whole date, whose parts the parser takes apart: "3 April 1978"."""
    words = {word.i for word in (*(time.subtree if time.pos_ == "ADV" else phrase(time)), *entity_words(time))}
    return tuple(contiguous([time.doc[i] for i in sorted(words)], time))
