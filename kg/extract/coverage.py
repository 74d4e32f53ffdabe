"""Whether a claim's key says all that a phrase says: "spoke highly of" is more than "spoke of"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from kg.records import PredicateKey

_UNSAID = frozenset("agent patient recipient attribute quality content infinitive time".split())
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})


def covers(key: PredicateKey, doc: Doc, names: Sequence[tuple[int, int]]) -> bool:
    """Every content word of a one-sentence ``doc`` outside the characters ``names`` is a word of the key.

    Where the key is a noun's, the verb that makes the phrase a sentence ("X, head of Y, spoke") does not count.
    """
    return not left_over(key, doc, names)


def left_over(key: PredicateKey, doc: Doc, names: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words for which ``covers`` says no, in text order."""
    words = {*key.lemma.replace("-", " ").split(), *_said(key.subject), *_said(key.object)}
    return tuple(
        token.text
        for token in doc
        if token.pos_ in _CONTENT and not _within(token, names) and not _only_frames(token, key)
        if token.lemma_.lower() not in words and token.lower_ not in words
    )


def _said(role: str) -> list[str]:
    """The words of a role that is a preposition: no word of a phrase stands for "agent"."""
    return [] if role in _UNSAID else role.split()


def _within(token: Token, names: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.idx < end for start, end in names)


def _only_frames(token: Token, key: PredicateKey) -> bool:
    return key.pos != "verb" and token.dep_ == "ROOT" and token.pos_ in ("VERB", "AUX")
