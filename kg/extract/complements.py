"""Claims whose object is a clause or an infinitive."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import Clause, gap, held_before, is_reporting_tail
from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import BELIEFS, FACTIVES, HOPES, PLAN_NOUNS, RESULTS, WISHES
from kg.extract.predicates import clause_words, held_words
from kg.extract.quotations import quoted_mostly
from kg.extract.stance_complements import is_clause
from kg.extract.syntax import OBJECTS, SUBJECTS, children, is_infinitive, is_verb
from kg.lexicon import SPEECH_VERBS, WH_TAGS
from kg.records import PredicateKey

#: Verbs that news joins with a clause without "that" (Huddleston & Pullum 2002, 11.3.1).
_WITH_CLAUSES = SPEECH_VERBS | BELIEFS | FACTIVES | HOPES | RESULTS | WISHES | frozenset("feel hear".split())

#: "as", "when", "because": conjunctions of time and reason (Quirk et al. 1985, 15.25–15.45).
_CIRCUMSTANCES = frozenset("after as because before once since until when whenever".split())


def complement_clause(sentence: Sentence) -> Iterator[Draft]:
    """As in "Putin said that the ties are close and that he is happy": the object is the clause."""
    for clause in sentence.clauses:
        if clause.passive and clause.verb.dep_ == "advcl" and not children(clause.verb, "auxpass"):
            continue  # "Asked whether he knew it, Berg left": no asking of his
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "content")
        for content in _contents(clause):
            said = clause_words(content, after=clause.verb)
            if said is not None and not quoted_mostly(said):
                yield from (Draft(clause.verb, subject, clause.group, said, key) for subject in clause.subjects)


def _contents(clause: Clause) -> Iterator[Token]:
    """The verbs of the clauses that the verb governs, with those coordinated with them that have a subject."""
    for child in children(clause.verb, "ccomp"):
        if child.i > clause.verb.i and _is_content(clause, child):
            yield child
            yield from (other for other in children(child, "conj") if is_verb(other) and children(other, *SUBJECTS))


def _is_content(clause: Clause, content: Token) -> bool:
    """Not so "(which led to trouble)", ", where he became a judge", and what a verb of doing would have without "that"
    ("does a show with Ruiz called Alma")."""
    told = children(content, *SUBJECTS, "expl")
    if not told or is_reporting_tail(content) or any(subject.tag_ == "WDT" for subject in told):
        return False
    start = content.left_edge
    if start.lower_ == "where" and start.i > 0 and start.nbor(-1).text == ",":
        return False
    bare = is_clause(content) and not children(content, "mark") and start.tag_ not in WH_TAGS
    verbs = SPEECH_VERBS if children(clause.verb, *OBJECTS) else _WITH_CLAUSES | {"be"}
    return not bare or clause.passive or clause.verb.lemma_ in verbs


def adverbial_clause(sentence: Sentence) -> Iterator[Draft]:
    """As in "left – because the talks had failed", "cheered – as the ship came in": when or why."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "clause")
        for content in children(clause.verb, "advcl") if not children(clause.verb, "ccomp") else ():
            held = held_words(clause, content.left_edge)
            said = clause_words(content, after=clause.verb) if _is_circumstance(clause, content) else None
            if said is not None and (held or clause.verb.pos_ == "VERB"):  # of "it was when he left" nothing is told
                words = (*clause.group, *held)
                yield from (Draft(clause.verb, subject, words, said, key) for subject in clause.subjects)


def _is_circumstance(clause: Clause, content: Token) -> bool:
    """Whether it is a finite clause behind the verb that a conjunction of time or reason begins; "as though it rained"
    and "as Kenya does" compare."""
    start = content.left_edge
    own = start.head == content and start.dep_ in ("mark", "advmod") and bool(children(content, *SUBJECTS))
    compared = start.nbor().lower_ in ("if", "though") or (start.lower_ == "as" and content.lemma_ == "do")
    return own and not compared and start.lower_ in _CIRCUMSTANCES and start.i > clause.verb.i


def infinitive(sentence: Sentence) -> Iterator[Draft]:
    """As in "were encouraged – to submit designs", "travelled – to meet her", "launched a plan – to win", "was able –
    to come"."""
    for clause in sentence.clauses:
        held = [child for child in children(clause.verb, *OBJECTS, "acomp") if child.i > clause.verb.i]
        aims = children(clause.verb, "xcomp", "advcl")
        aims += [aim for item in held for aim in children(item, "acl", "xcomp")]
        for aim in aims:
            if is_infinitive(aim) and aim.i > clause.verb.i and not _is_modal(clause, aim):
                yield from _infinitive(clause, aim)


def _is_modal(clause: Clause, aim: Token) -> bool:
    """As in "the exhibit is to run": a future, where "the goal is to win" tells what the goal is."""
    goals = PLAN_NOUNS | {"idea", "job", "mission", "purpose", "role", "step", "task", "way"}
    bare = clause.verb.lemma_ == "be" and aim.head == clause.verb and not held_before(clause.verb, aim)
    return bare and not any(subject.lemma_.lower() in goals for subject in clause.subjects)


def _infinitive(clause: Clause, aim: Token) -> Iterator[Draft]:
    said = clause_words(aim, after=clause.verb)
    if said is None or gap(aim):
        return
    predicate = (*clause.group, *held_before(clause.verb, aim))
    key = PredicateKey(clause.lemma, "verb", clause.subject_role, "infinitive")
    yield from (Draft(clause.verb, subject, predicate, said, key) for subject in clause.subjects)
