"""Words and labels of the parse that several repairs ask for, and what they all do to it."""

from __future__ import annotations

from spacy.tokens import Token

ARTICLES = frozenset({"a", "an", "the"})
#: Tags of finite verbs.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Labels of subjects that are noun phrases, and of all.
NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
SUBJECTS = NOUN_SUBJECTS | {"expl", "csubj", "csubjpass"}
#: Types of entities that are times.
TIMES = frozenset({"DATE", "TIME"})


def make_subject(noun: Token, verb: Token) -> None:
    """Hang the noun on the verb as its subject, in place."""
    noun.head = verb
    noun.dep_ = "nsubjpass" if any(child.dep_ == "auxpass" for child in verb.children) else "nsubj"
