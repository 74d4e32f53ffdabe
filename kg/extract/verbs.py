"""Claims of verbs with their objects."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from spacy.tokens import Token

from kg.extract.clauses import Clause, amount_behind
from kg.extract.draft import Draft, Sentence
from kg.extract.lexicon import (
    CAUSATIVES,
    KEEPING,
    LIGHT_VERBS,
    NEGATIVE_WITH_FROM,
    PUT_VERBS,
    RAISING,
    RECIPROCALS,
    TURNS,
)
from kg.extract.predicates import drafts, is_bare_noun, made
from kg.extract.quotations import quote_at
from kg.extract.subjects import caught
from kg.extract.syntax import (
    OBJECTS,
    children,
    conjuncts,
    content_noun,
    is_infinitive,
    is_measure,
    is_time,
    phrase,
    phrase_outside,
    prepositions,
)
from kg.lexicon import REGARDS
from kg.records import PredicateKey
from kg.words import noun_lemma


def direct_object(sentence: Sentence) -> Iterator[Draft]:
    """As in "Israel struck targets", "the plane was shot down" has none."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "patient")
        for target in clause.objects:
            if not _tells_too_little(clause, target):
                yield from drafts(clause, (*clause.group, *_for_oneself(clause)), target, key)


def _for_oneself(clause: Clause) -> list[Token]:
    """Of "taught himself Spanish": without it others are taught."""
    return [child for child in children(clause.verb, "dative") if _is_reflexive(child)]


def _tells_too_little(clause: Clause, target: Token) -> bool:
    """As in "what terrorism is", "found themselves", "took – place", "put – the browser" without "at risk", "a town
    that they caught a glimpse of", "called – it" without "a farce", "spent – two years"."""
    verb = clause.verb
    if target.tag_ in ("WP", "WDT", "IN") or _is_reflexive(target) or _is_idiom(clause, target):
        return True
    placed = verb.lemma_ in PUT_VERBS and any(prepositions(verb))
    links = [*children(verb, "prep"), *children(target, "prep")] if verb.dep_ == "relcl" else []
    stranded = any(not children(child) for child in links)
    named = any(child.i > target.i and child.pos_ != "VERB" for child in made(verb))
    spent = verb.lemma_ == "spend" and is_time(target)
    return placed or stranded or named or spent or _is_completed(verb, target) or _is_said_apart(clause, target)


def _is_completed(verb: Token, target: Token) -> bool:
    """As in "viewed – the plan" without "as a threat", "prevented – the raid" without "from failing", "forced – him"
    without "to leave", "kept – her" without "waiting"."""
    links = [link for link in children(verb, "prep") if link.i > max(verb.i, target.i)]
    if verb.lemma_ in KEEPING and _is_kept(verb, target):
        return True
    if verb.lemma_ in NEGATIVE_WITH_FROM:
        return any(link.lower_ == "from" and children(link, "pcomp") for link in links)
    aims = [aim for aim in children(verb, "xcomp") if aim.i > target.i and is_infinitive(aim)]
    if verb.lemma_ in CAUSATIVES | RAISING and aims:
        return True
    if verb.lemma_ in ("bring", "take") and any(
        link.lower_ == "to" and is_measure(end) for link, end in prepositions(verb)
    ):
        return True  # "bringing – the toll" without "to nine"
    regarded = verb.lemma_ in REGARDS and any(link.lower_ == "as" for link in links)
    return regarded or (verb.lemma_ in TURNS and any(link.lower_ == "into" for link in links))


def _is_kept(verb: Token, target: Token) -> bool:
    """As in "kept her waiting"; the parser may hang "waiting" on her."""
    behind = [child for child in children(verb, "xcomp") if child.left_edge.i == target.right_edge.i + 1]
    behind += children(target, "acl")[:1] if verb.lemma_ in ("keep", "leave") else []
    kept = any(child.tag_ == "VBG" and child.nbor(-1).text != "," for child in behind)
    return kept or any(target in caught(aim) for aim in children(verb, "advcl"))


def _is_said_apart(clause: Clause, target: Token) -> bool:
    """Of "said: “The town is safe, the safest place”" the parser makes the last words an object of "said"."""
    quote = quote_at(target)
    return quote is not None and quote_at(clause.verb) is None and target.doc[target.left_edge.i].idx > quote.start


def _is_reflexive(target: Token) -> bool:
    """As in "found themselves in a bind"."""
    return "Reflex=Yes" in str(target.morph)


def _is_idiom(clause: Clause, noun: Token) -> bool:
    """As in "took place in May", "took part in the talks": what follows tells more than "took – part"."""
    bare = noun.tag_ == "NN" and not any(child.i < noun.i for child in children(noun))
    followed = any(prepositions(clause.verb)) or any(prepositions(noun)) or any(map(is_time, children(clause.verb)))
    return bare and clause.verb.lemma_ in LIGHT_VERBS and followed


def gapped(sentence: Sentence) -> Iterator[Draft]:
    """As in "Kenya won three medals and Ghana two": Ghana – won – two."""
    for clause in sentence.clauses:
        for held in children(clause.verb, *OBJECTS, "npadvmod"):
            role = "patient" if held.dep_ in OBJECTS else "amount"
            key = PredicateKey(clause.lemma, "verb", clause.subject_role, role)
            for noun in children(held, "conj"):
                amount = amount_behind(noun)
                if amount is not None and noun.pos_ in ("NOUN", "PROPN"):
                    words = tuple(word for word in phrase(noun) if word.i < amount.left_edge.i)
                    yield Draft(clause.verb, noun, clause.group, amount, key, subject_words=words)


def indirect_object(sentence: Sentence) -> Iterator[Draft]:
    """As in "gave the prime minister a majority": gave a majority – the prime minister."""
    for clause in sentence.clauses:
        key = PredicateKey(clause.lemma, "verb", clause.subject_role, "recipient")
        given = [phrase_outside(noun, clause.verb) for noun in clause.objects[:1]]
        for child in children(clause.verb, "dative"):
            for target in conjuncts(child) if child.pos_ != "ADP" else ():
                for words in given:
                    yield from drafts(clause, (*clause.group, *words), target, key)


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
    return any(preposition.lower_ in ("with", "against", "to") for preposition, _ in prepositions(clause.verb))


def joint_action(sentence: Sentence) -> Iterator[Draft]:
    """As in "Russia and Israel signed an agreement": with each other, if such things are done with others, which the
    ontology tells."""
    for clause in sentence.clauses:
        held = [noun for noun in children(clause.verb, *OBJECTS) if is_bare_noun(noun)]
        if held and len(clause.subjects) > 1 and not _has_partner(clause):
            noun = content_noun(held[0])
            key = PredicateKey(f"{clause.lemma} {noun_lemma(noun)}", "verb", "agent", "with")
            predicate = (*clause.group, *(word for word in phrase(held[0]) if word.i > clause.verb.i))
            for subject, other in combinations(clause.subjects, 2):
                yield Draft(clause.verb, subject, predicate, other, key)
