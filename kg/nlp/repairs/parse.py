"""Words and labels of the parse that several repairs ask for, what they ask of a verb, and what they do to it."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lexicon import FINITE_TAGS

ARTICLES = frozenset({"a", "an", "the"})
#: Verbs that only link a subject to what is said of it.
LINKING = frozenset({"be", "become", "remain"})
#: Labels of subjects that are noun phrases, and of all.
NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
SUBJECTS = NOUN_SUBJECTS | {"expl", "csubj", "csubjpass"}


def make_subject(noun: Token, verb: Token) -> None:
    """Hang the noun on the verb as its subject, in place."""
    noun.head = verb
    noun.dep_ = "nsubjpass" if any(child.dep_ == "auxpass" for child in verb.children) else "nsubj"


def is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE_TAGS or any(
        child.tag_ in FINITE_TAGS for child in verb.children if child.dep_.startswith("aux")
    )


def subjects_of(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in SUBJECTS]
