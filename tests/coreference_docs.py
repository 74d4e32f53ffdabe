"""Parsed documents written by hand, a token a line, so that the tests don't hang on a statistical model."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc

from kg.nlp import extensions  # noqa: F401  (declares the attributes)
from kg.nlp.coreference_state import Discourse
from kg.nlp.mentions import detect
from kg.records import Article, Quote, Span

_VOCAB = English().vocab  # no model: lexical attributes only
_POS = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBZ"), "VERB"),
    **dict.fromkeys(("PRP", "PRP$", "WP"), "PRON"),
    "NNP": "PROPN",
    "JJ": "ADJ",
    "DT": "DET",
    "IN": "ADP",
    "CD": "NUM",
    "CC": "CCONJ",
    "POS": "PART",
    "RB": "ADV",
    "MD": "AUX",
    ".": "PUNCT",
}


def parsed(*sentences: str) -> Doc:
    """A sentence is "word/TAG/dep/head[/lemma][/LABEL]" by blanks; ``head`` counts from the sentence's first word, 0.

    A label opens an entity with "B-" and goes on with "I-"; a lemma is given where it is not the word in lower case.
    """
    rows, offset = [], 0
    for sentence in sentences:
        tokens = [item.split("/") for item in sentence.split()]
        rows += [(word, tag, dep, int(head) + offset, rest) for word, tag, dep, head, *rest in tokens]
        offset += len(tokens)
    words = [row[0] for row in rows]
    doc = Doc(
        _VOCAB,
        words=words,
        tags=[row[1] for row in rows],
        pos=["AUX" if row[0] in ("is", "was") else _POS[row[1]] for row in rows],
        deps=[row[2] for row in rows],
        heads=[row[3] for row in rows],
        lemmas=[next((item for item in row[4] if item[1:2] != "-"), row[0].lower()) for row in rows],
        ents=[next((item for item in row[4] if item[1:2] == "-"), "O") for row in rows],
    )
    doc._.article = Article(id="a", text=doc.text, source="a.txt", sha256="")
    return doc


def discourse(*sentences: str) -> Discourse:
    doc = parsed(*sentences)
    return Discourse(doc, detect(doc))


def quoted(doc: Doc, quote: str, speaker: str) -> Doc:
    """The document with that text as a quotation of that speaker."""
    start, said_by = doc.text.index(quote), doc.text.index(speaker)
    doc._.quotes = (Quote(start, start + len(quote), Span(said_by, said_by + len(speaker))),)
    return doc
