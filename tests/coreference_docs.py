"""Parsed documents written by hand, a token a line, so that the tests don't hang on a statistical model, and the chains
that sieves make of them."""

from __future__ import annotations

from collections.abc import Callable

from spacy.lang.en import English
from spacy.tokens import Doc

from kg.nlp import extensions  # noqa: F401  (declares the attributes)
from kg.nlp.coreference.anaphors import anaphors
from kg.nlp.coreference.names import Links
from kg.nlp.coreference.pronouns import antecedent, fitting, most_salient
from kg.nlp.coreference.salience import salience
from kg.nlp.coreference.state import Discourse
from kg.nlp.mentions import detect
from kg.nlp.mentions.phrases import Candidate
from kg.nlp.mentions.words import Pronoun
from kg.records import Article, Quote, Span

_VOCAB = English().vocab  # no model: lexical attributes only
_POS = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), "VERB"),
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


PRESIDENT = (
    "Chilean/JJ/amod/1/B-NORP President/NNP/compound/3 Rosa/NNP/compound/3/B-PERSON Soto/NNP/nsubj/4/I-PERSON "
    "met/VBD/ROOT/4/meet Peruvian/JJ/amod/7/B-NORP Prime/NNP/compound/7 Minister/NNP/compound/9 "
    "Luis/NNP/compound/9/B-PERSON Vega/NNP/dobj/4/I-PERSON"
)


def named(subject: str, label: str) -> str:
    first, *rest = subject.split()
    last = len(rest)
    dep = ["compound"] * last + ["nsubj"]
    heads = [last] * last + [last + 1]
    marks = [f"B-{label}"] + [f"I-{label}"] * last
    tokens = [f"{w}/NNP/{d}/{h}/{m}" for w, d, h, m in zip([first, *rest], dep, heads, marks, strict=True)]
    return " ".join([*tokens, f"left/VBD/ROOT/{last + 1}/leave"])


def subject(*words: str, lemma: str = "") -> str:
    """A sentence "the … noun left"."""
    last = len(words) - 1
    tokens = []
    for index, word in enumerate(words):
        if index == last:
            tokens.append(f"{word}/{'NNS' if lemma else 'NN'}/nsubj/{last + 1}/{lemma or word.lower()}")
        elif word in ("the", "The"):
            tokens.append(f"{word}/DT/det/{last}")
        elif word == "two":
            tokens.append(f"{word}/CD/nummod/{last}")
        else:
            tokens.append(f"{word}/JJ/amod/{last}" + ("/B-NORP" if word[0].isupper() else ""))
    return " ".join([*tokens, f"left/VBD/ROOT/{last + 1}/leave"])


def undoubted(discourse: Discourse) -> Links:
    """The sieve ``anaphors`` as its rules have it, however unlikely what they choose is by the learned weights."""

    def choose(discourse: Discourse, index: int, pronoun: Pronoun) -> int | None:
        found = fitting(discourse, index, pronoun, salience(discourse, index))
        return antecedent(discourse, index, pronoun) if pronoun.reflexive else most_salient(discourse, found, pronoun)

    return anaphors(discourse, choose)


def run(state: Discourse, *sieves: Callable[[Discourse], Links]) -> Discourse:
    for sieve in sieves:
        for anaphor, found in sieve(state):
            state.link(found, anaphor)
    return state


def chain(state: Discourse, text: str, last: bool = True) -> list[str]:
    """The texts of the cluster of the candidate of that text, the last such one."""
    spans = [state.doc[item.start : item.end].text for item in state.candidates]
    index = len(spans) - 1 - spans[::-1].index(text) if last else spans.index(text)
    return [spans[member] for member in state.cluster(index).members]


def mentions(*sentences: str) -> list[str]:
    """The texts of all candidates."""
    doc = parsed(*sentences)
    return [doc[item.start : item.end].text for item in detect(doc)]


def find(name: str, *sentences: str) -> Candidate:
    """The first candidate of that name."""
    return next(item for item in detect(parsed(*sentences)) if item.name == name)
