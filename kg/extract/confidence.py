"""How likely a claim is right: a logistic model over its rule, its lengths, the shape of its parse and how sure the
parser is of it.

The weights in confidence.json are learned by benchmarks/train_confidence.py. Every feature is in [0, 1], so that the
weights can be compared by eye; one that the weights don't know counts as 0, so that a new rule starts at the mean.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import takewhile
from typing import NamedTuple

from spacy.tokens import Token

from kg.extract.clauses import Clause
from kg.extract.draft import Draft, Sentence
from kg.extract.syntax import SUBJECTS, ancestors, is_name, is_verb
from kg.words import words_of

Features = dict[str, float]
WEIGHTS = "confidence.json"
_LONGEST_SENTENCE, _LONGEST_PREDICATE, _FARTHEST, _DEEPEST = 50, 8, 20, 6  # all beyond counts the same
_DIGITS = 3


class Weights(NamedTuple):
    """No confidence is below ``lowest`` or above ``highest``: more extreme ones rest on too few examples."""

    intercept: float
    by_feature: Mapping[str, float]
    lowest: float = 0.0
    highest: float = 1.0


def confidence(features: Features, weights: Weights | None = None) -> float:
    """The chance that a claim with these features is right, by the package's weights or by other ones."""
    weights = weights or _weights()
    score = weights.intercept + sum(weights.by_feature.get(name, 0.0) * value for name, value in features.items())
    chance = (1 + math.tanh(score / 2)) / 2  # the logistic function; exp would overflow
    return min(max(round(chance, _DIGITS), weights.lowest), weights.highest)


@cache
def _weights() -> Weights:
    content = json.loads((files("kg.extract") / WEIGHTS).read_text("utf-8"))
    return Weights(content["intercept"], content["weights"], content["lowest"], content["highest"])


def sentence_features(sentence: Sentence) -> Features:
    """What all claims of a sentence share."""
    return {
        "sentence-words": _scaled(len(sentence.tokens), _LONGEST_SENTENCE),
        "odd-parse": float(any(_is_odd(clause) for clause in sentence.clauses)),
        "doubt-sentence": _mean_doubt(sentence),
    }


def _mean_doubt(sentence: Sentence) -> float:
    certainties = sentence.span.doc._.certainties[sentence.span.start : sentence.span.end]
    return 1 - sum(certainties) / len(certainties) if certainties else 0.0


def _is_odd(clause: Clause) -> bool:
    """No English clause has two subjects or two direct objects, and no finite complement lacks a subject: where the
    parse has one, it is wrong somewhere."""
    labels = [child.dep_ for child in clause.verb.children]
    if any(labels.count(label) > 1 for label in (*SUBJECTS, "dobj")):
        return True
    return clause.verb.dep_ == "ccomp" and not {*SUBJECTS, "expl", "csubj"} & set(labels)


def claim_features(rule: str, draft: Draft) -> Features:
    """What tells a claim from the others of its sentence."""
    found = {f"rule={rule}": 1.0, **_of_subject(draft), **_of_object(draft), **_of_predicate(draft), **_doubts(draft)}
    if is_verb(draft.anchor):
        found[f"clause={draft.anchor.dep_}"] = 1.0
        if found["subject-understood"]:
            found[f"understood={draft.anchor.dep_}"] = 1.0
    found["depth"] = _scaled(sum(1 for _ in ancestors(draft.anchor)), _DEEPEST)
    return found


def _of_subject(draft: Draft) -> Features:
    subject, anchor = draft.subject, draft.anchor
    between = words_of(anchor.doc)[subject.i + 1 : anchor.i]
    return {
        "subject-distance": _distance(subject, anchor),
        "subject-after": float(subject.i > anchor.i),
        "subject-name": float(is_name(subject)),
        "subject-pronoun": float(subject.pos_ == "PRON"),
        "subject-understood": float(is_verb(anchor) and not _is_own_subject(subject, anchor)),
        "subject-in-phrase": float(subject == anchor.head and subject.dep_ == "pobj"),
        "verb-after-subject": float(any(word.pos_ == "VERB" for word in between)),
    }


def _is_own_subject(subject: Token, verb: Token) -> bool:
    """The parse gives the verb this subject, alone or in a coordination; others are understood from the context."""
    while subject.dep_ == "conj":
        subject = subject.head
    return subject.head.i == verb.i and subject.dep_ in SUBJECTS


def _of_object(draft: Draft) -> Features:
    """How far off a quotation stands says nothing."""
    target = draft.object
    return {
        "object-distance": _distance(draft.anchor, target) if isinstance(target, Token) else 0.0,
        "object-number": float(isinstance(target, Token) and target.pos_ in ("NUM", "SYM")),
    }


def _of_predicate(draft: Draft) -> Features:
    """A preposition that stands apart from its verb may as well belong to the noun before it, and to anything where a
    comma or a bracket parts them."""
    last = draft.predicate[-1] if draft.predicate else draft.anchor
    apart = last.pos_ == "ADP" and last.i > draft.anchor.i + 1
    between = draft.anchor.doc[draft.anchor.i + 1 : last.i]
    return {
        "predicate-words": _scaled(len(draft.predicate), _LONGEST_PREDICATE),
        "preposition-apart": float(apart),
        "preposition-behind-mark": float(apart and any(word.is_punct for word in between)),
    }


def _doubts(draft: Draft) -> Features:
    """How unsure the parser is of the most doubtful word: of all from the first to the last that the claim is made of,
    of those by which subject and object hang on the anchor, and of some by themselves. Quotations are no matter of the
    parser's."""
    subject, anchor = draft.subject, draft.anchor
    target = draft.object if isinstance(draft.object, Token) else draft.subject
    first, _, last = sorted((subject.i, anchor.i, target.i))
    places = {
        "doubt-claim": range(first, last + 1),
        "doubt-subject-path": _path(subject, anchor),
        "doubt-object-path": _path(target, anchor),
        "doubt-subject": [subject.i],
        "doubt-anchor": [anchor.i],
        "doubt-object": [target.i],
        "doubt-inside-object": [word.i for word in target.subtree],
        "doubt-predicate": [word.i for word in draft.predicate],
    }
    certainties = anchor.doc._.certainties
    if not certainties:
        return dict.fromkeys(places, 0.0)
    return {name: 1 - min((certainties[index] for index in words), default=1.0) for name, words in places.items()}


def _path(word: Token, top: Token) -> list[int]:
    """The word and those above it, up to the top, which is left out."""
    return [word.i, *(parent.i for _, parent in takewhile(lambda step: step[1].i != top.i, ancestors(word)))]


def _distance(one: Token, other: Token) -> float:
    return _scaled(abs(one.i - other.i), _FARTHEST)


def _scaled(count: int, most: int) -> float:
    return min(count, most) / most
