"""Docs built by hand, so that tests of rules don't hang on a statistical model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import spacy
from spacy.tokens import Doc, Span, Token

import kg.nlp.extensions  # noqa: F401  (declares Doc._.mentions and the others)
from kg.extract import extract_claims
from kg.records import Article, Chain, DateExpression, EntityType, Mention, MentionKind, Quote

_POS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON",
    "WDT": "PRON", "EX": "PRON", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "RB": "ADV", "RBR": "ADV", "WRB": "SCONJ",
    "IN": "ADP", "TO": "PART", "POS": "PART", "RP": "ADP", "MD": "AUX", "DT": "DET", "WP$": "DET", "CD": "NUM",
    "CC": "CCONJ",
}  # fmt: skip
_REFLEXIVE = ("self", "selves")
_VOCAB = spacy.blank("en").vocab  # with the lexical attributes of English


def document(tokens: str, published: date | None = None, quotes: Sequence[tuple[str, str]] = ()) -> Doc:
    """``tokens`` are "text/lemma/tag/dep/head[/entity]" parted by blanks; heads count from 0 within the document.

    ``quotes`` are (quotation, speaker) pairs of strings of the text.
    """
    rows = [row.rsplit("/", 5) if row.count("/") == 5 else [*row.rsplit("/", 4), ""] for row in tokens.split()]
    words = [row[0] for row in rows]
    doc = Doc(
        _VOCAB,
        words=words,
        spaces=[_space_after(word, following) for word, following in zip(words, [*words[1:], "."], strict=True)],
        lemmas=[row[1] for row in rows],
        tags=[row[2] for row in rows],
        pos=[_pos(row[2], row[3]) for row in rows],
        deps=[row[3] for row in rows],
        heads=[int(row[4]) for row in rows],
        morphs=["Reflex=Yes" if row[0].endswith(_REFLEXIVE) else "" for row in rows],
    )
    doc.ents = _entities(doc, [row[5] for row in rows])
    doc._.article = Article("test", doc.text, "test.txt", "", published=published)
    doc._.quotes = tuple(_quote(doc.text, quotation, speaker) for quotation, speaker in quotes)
    return doc


def stance_of_claim(doc: Doc, target: str) -> tuple[str, str, str | None]:
    """Polarity, modality and speaker of the claim whose object is ``target``."""
    claim = next(claim for claim in extract_claims(doc) if claim.object.text == target)
    return claim.polarity.value, claim.modality.value, claim.speaker.text if claim.speaker else None


def word(tokens: str, text: str) -> Token:
    """The first word of ``text`` in the document of ``tokens``."""
    return next(token for token in document(tokens) if token.text == text)


def triples(tokens: str, rule: str) -> list[tuple[str, str, str]]:
    """Subject, predicate and object of the claims of one rule, as the text has them."""
    claims = [claim for claim in extract_claims(document(tokens)) if claim.rule == rule]
    return [(claim.subject.text, claim.predicate, claim.object.text) for claim in claims]


def with_dates(doc: Doc, *dates: tuple[str, str]) -> Doc:
    """Set the dates: (words of the text, ISO value) pairs."""
    doc._.dates = tuple(DateExpression(*_place(doc.text, words), words, value) for words, value in dates)
    return doc


def with_plural(doc: Doc, words: str, head: str, members: Sequence[str]) -> Doc:
    """Let ``words`` stand for the things named ``members``, as coreference does for "the two leaders"."""
    start, end = _place(doc.text, words)
    head_start, head_end = _place(doc.text, head)
    mention = Mention("test", start, end, head_start, head_end, words, words, MentionKind.NOMINAL, EntityType.PERSON, 0)
    ids = range(1, len(members) + 1)
    singles = [Chain(number, "test", (), EntityType.PERSON, name) for number, name in zip(ids, members, strict=True)]
    doc._.mentions = (mention,)
    doc._.chains = (Chain(0, "test", (mention,), EntityType.PERSON, None, tuple(ids)), *singles)
    return doc


def _pos(tag: str, dep: str) -> str:
    if tag.startswith("VB"):
        return "AUX" if dep in ("aux", "auxpass") else "VERB"
    return _POS.get(tag, "PUNCT")


def _space_after(word: str, following: str) -> bool:
    return following not in (".", ",", "?", "'s", "’", "”", ")", "-") and word not in ("“", "‘", "(", "-")


def _entities(doc: Doc, labels: Sequence[str]) -> list[Span]:
    """Neighbouring tokens with one label are one entity."""
    found: list[Span] = []
    for index, label in enumerate(labels):
        if not label:
            continue
        if found and found[-1].end == index and found[-1].label_ == label:
            found[-1] = Span(doc, found[-1].start, index + 1, label)
        else:
            found.append(Span(doc, index, index + 1, label))
    return found


def _quote(text: str, quotation: str, speaker: str) -> Quote:
    from kg.records import Span as Characters

    return Quote(*_place(text, quotation), Characters(*_place(text, speaker)) if speaker else None)


def _place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)
