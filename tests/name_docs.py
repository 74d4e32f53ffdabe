"""Docs with a model's entities, written by hand for the tests of names."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc, Span

import kg.nlp.extensions  # noqa: F401  (declares Doc._.leanings and the others)

VOCAB = English().vocab  # no model: lexical attributes only
_POS = {
    "NNP": "PROPN", "NNPS": "PROPN", "NN": "NOUN", "NNS": "NOUN", "VBD": "VERB", "VBZ": "VERB", "VB": "VERB",
    "DT": "DET",
    "IN": "ADP", "CC": "CCONJ", "JJ": "ADJ", "CD": "NUM", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "POS": "PART",
    ".": "PUNCT", ",": "PUNCT", ":": "PUNCT", "HYPH": "PUNCT", "RB": "ADV", "_SP": "SPACE", "AUX": "AUX",
}  # fmt: skip
_LEMMAS = {
    "said": "say", "was": "be", "is": "be", "beat": "beat", "spoke": "speak", "scored": "score", "fell": "fall",
    "sailed": "sail", "built": "build", "banks": "bank", "workers": "worker", "members": "member", "nurses": "nurse",
}  # fmt: skip
_TIGHT = {"'s", "’s", ",", ".", ":"}


def parse(text: str, *ents: tuple[str, str], tight: str = "") -> Doc:
    """``text`` is "word/TAG/dep/head …", the head by its first occurrence, itself for a root; ``|`` starts a sentence.

    ``ents`` are the model's, found in text order; ``tight`` are words with no blank around them.
    """
    rows = [row.split("/") for row in text.replace("| ", "").split()]
    words = [row[0].replace("\\n", "\n") for row in rows]
    starts, count = {0}, 0
    for item in text.split():
        starts, count = (starts | {count}, count) if item == "|" else (starts, count + 1)
    spaces = [
        index + 1 == len(words) or not ({words[index + 1]} & _TIGHT or {word, words[index + 1]} & set(tight.split()))
        for index, word in enumerate(words)
    ]
    heads = [words.index(row[3]) if len(row) > 3 else index for index, row in enumerate(rows)]
    doc = Doc(
        VOCAB,
        words=words,
        spaces=spaces,
        tags=[row[1] for row in rows],
        pos=[_POS.get(row[1], "X") for row in rows],
        deps=[row[2] if len(row) > 2 else "ROOT" for row in rows],
        heads=heads,
        lemmas=[_LEMMAS.get(word, word) for word in words],
        sent_starts=[index in starts for index in range(len(words))],
    )
    doc.ents = [_find(doc, phrase, label) for phrase, label in ents]
    return doc


def _find(doc: Doc, phrase: str, label: str) -> Span:
    wanted = phrase.split(" ")
    taken = {token.i for span in doc.ents for token in span}
    for start in range(len(doc)):
        if [token.text for token in doc[start : start + len(wanted)]] == wanted and start not in taken:
            return Span(doc, start, start + len(wanted), label)
    raise AssertionError(phrase)


def spans(found: object) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in sorted(found)]  # type: ignore[call-overload]
