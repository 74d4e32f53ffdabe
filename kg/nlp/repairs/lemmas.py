"""Lemmas that the lemmatizer gets wrong."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from kg.words import words_of

_ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][bcdfglmnprtvz]")  # ends as "hop": its forms double the consonant
_SIBILANT = ("s", "x", "z", "ch", "sh", "o")


def mend_lemmas(doc: Doc) -> None:
    """Give verbs the "e" at the end of their lemma back, in place."""
    for token in words_of(doc):
        if token.tag_ in ("VBG", "VBD", "VBN", "VBZ"):
            _mend_lemma(token)


def _mend_lemma(verb: Token) -> None:
    """The lemmatizer takes "hoping" and "hopes" for "hop", whose forms would be "hopping" and "hops"."""
    form, lemma = verb.lower_, verb.lemma_
    undoubled = form in (f"{lemma}ing", f"{lemma}ed") and _ONE_SYLLABLE.fullmatch(lemma)
    if undoubled or (form == f"{lemma}es" and not lemma.endswith(_SIBILANT)):
        verb.lemma_ = f"{lemma}e"
