"""How likely the most salient candidate is what an "it" or "they" means: a logistic model over the pronoun's place, the
candidate's, and what lies between. Such pronouns often mean a clause, or nothing that the text has named.

The weights in chances.json are learned by benchmarks/train_pronouns.py. Every feature is in [0, 1]; one that the
weights don't know counts as 0.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from spacy.tokens import Token

from kg import lexicon
from kg.nlp.coreference.salience import Salience
from kg.nlp.coreference.state import PERSONAL, Discourse
from kg.nlp.coreference.syntax import clause_subject, first_conjunct, governing_subject, is_placing
from kg.nlp.mentions import words
from kg.nlp.mentions.pronouns import pronoun_of
from kg.records import EntityType, MentionKind

Features = dict[str, float]
WEIGHTS = "chances.json"
_MOST_SALIENT, _MOST_MENTIONS, _FARTHEST = 30.0, 6, 8  # all beyond counts the same
_ROLES = frozenset(("subj", "dobj", "pobj", "poss", "nested", "appos", "conj"))
_CLAUSES = frozenset(("ccomp", "xcomp", "advcl", "csubj"))
_LIGHT_VERBS = frozenset(("do", "make", "say", "know", "see", "get", "mean"))  # whose "it" is mostly a clause
_INDEFINITE = frozenset(("a", "an", "some", "any", "no"))


class Weights(NamedTuple):
    intercept: float
    by_feature: Mapping[str, float]


def chance(features: Features, family: str, learned: Mapping[str, Weights] | None = None) -> float:
    """The chance that the pronoun means the candidate, by the package's weights or by other ones; ``family`` is "it" or
    "they"."""
    weights = (learned or _weights())[family]
    score = weights.intercept + sum(weights.by_feature.get(name, 0.0) * value for name, value in features.items())
    return (1 + math.tanh(score / 2)) / 2  # the logistic function; exp would overflow


@cache
def _weights() -> dict[str, Weights]:
    content = json.loads((files("kg.nlp.coreference") / WEIGHTS).read_text("utf-8"))
    return {family: Weights(item["intercept"], item["weights"]) for family, item in content.items()}


def pair_features(discourse: Discourse, index: int, other: int, salient: Salience) -> Features:
    """What tells whether the pronoun means the cluster of the other candidate, its nearest member in reach; ``salient``
    are all clusters in reach."""
    return {
        **_of_pronoun(discourse, index),
        **_of_candidate(discourse, other),
        **_of_both(discourse, index, other),
        **_of_rivals(discourse, other, salient),
    }


def _of_pronoun(discourse: Discourse, index: int) -> Features:
    """What tells whether it means a thing of the text at all."""
    token, role = discourse.head(index), discourse.candidates[index].role
    verb, quoted = token.head, discourse.quote_at(index) is not None
    labels = {child.dep_ for child in verb.rights} if role == "subj" else set()
    copula = role == "subj" and verb.lemma_ == "be"
    return {
        f"as={role}": 1.0,
        "copula": float(copula),
        "copula-noun": float(copula and "attr" in labels),
        "copula-adjective": float(copula and "acomp" in labels),
        "passive": float(token.dep_ == "nsubjpass"),
        "modal": float(role == "subj" and any(child.tag_ == "MD" for child in verb.children)),
        "clause-after": float((copula or token.dep_ == "nsubjpass") and bool(labels & _CLAUSES)),
        "quoted": float(quoted),
        "quoted-copula": float(quoted and copula),
        "first-word": float(bool(token.is_sent_start)),
        "speaks": float(_speaks(discourse, index)),
        "light": float(token.dep_ == "dobj" and verb.lemma_ in _LIGHT_VERBS),
    }


def _of_candidate(discourse: Discourse, other: int) -> Features:
    item, cluster = discourse.candidates[other], discourse.cluster(other)
    found = {
        f"role={item.role if item.role in _ROLES else 'other'}": 1.0,
        f"kind={item.kind.value}": 1.0,
        f"type={_kind(discourse, other)}": 1.0,
        f"number={cluster.number}": 1.0,
        "named": float(cluster.named),
        "people": float(cluster.type in PERSONAL),
        "mentions": min(len(cluster.members), _MOST_MENTIONS) / _MOST_MENTIONS,
        "one": float(len(cluster.members) == 1),
        "joined": float(item.joined),
        "placing": float(cluster.type is EntityType.PLACE and is_placing(discourse.head(other))),
    }
    if item.kind is MentionKind.NOMINAL and not item.conjuncts:
        found[f"article={_article(discourse.head(other))}"] = 1.0
    return found


def _of_both(discourse: Discourse, index: int, other: int) -> Features:
    item, earlier, token = discourse.candidates[index], discourse.candidates[other], discourse.head(index)
    subject = clause_subject(token)
    found = {
        f"sentences={abs(item.sentence - earlier.sentence)}": 1.0,
        "parallel": float(earlier.role == item.role),
        "parallel-subject": float(earlier.role == item.role == "subj"),
        "forward": float(earlier.head > item.head),
        "same-quote": float((discourse.quote_at(index) is None) == (discourse.quote_at(other) is None)),
        "again": float(_is_again(discourse, index, other)),
        "governing": float(earlier.head == governing_subject(token)),
        "own-subject": float(item.role != "subj" and subject is not None and earlier.head == subject.i),
        "coordinated": float(earlier.head == first_conjunct(token)),
    }
    if _speaks(discourse, index):
        found[f"speaks={_kind(discourse, other)}"] = 1.0
    return found


def _of_rivals(discourse: Discourse, other: int, salient: Salience) -> Features:
    """Where it stands among all in reach, by salience and by how recently they were mentioned: the more there are, the
    less is sure. Those that it is made of ("Ana and Tom") are no rivals."""
    value, nearest = salient[id(discourse.cluster(other))]
    own = {id(discourse.cluster(part)) for part in discourse.cluster(other).parts}
    rivals = [found for key, found in salient.items() if key not in own]
    rank = sum(rival > value for rival, _ in rivals)
    order = sum(place > nearest for _, place in rivals)
    return {
        "salience": min(value, _MOST_SALIENT) / _MOST_SALIENT,
        "rank": min(rank, _FARTHEST) / _FARTHEST,
        "first": float(rank == 0),
        "order": min(order, _FARTHEST) / _FARTHEST,
        "nearest": float(order == 0),
    }


def _speaks(discourse: Discourse, index: int) -> bool:
    verb = discourse.head(index).head
    return discourse.candidates[index].role == "subj" and verb.lemma_.lower() in lexicon.SPEECH_VERBS


def _kind(discourse: Discourse, other: int) -> str:
    cluster = discourse.cluster(other)
    if cluster.parts:
        return "several"
    return "country" if cluster.type is EntityType.PLACE and cluster.country else cluster.type.value


def _is_again(discourse: Discourse, index: int, other: int) -> bool:
    """Whether some member is a pronoun of the same kind."""
    own = pronoun_of(discourse.candidates[index])
    return any(pronoun_of(discourse.candidates[member]) == own for member in discourse.cluster(other).members)


def _article(head: Token) -> str:
    determiner = next((child.lower_ for child in head.lefts if child.dep_ in ("det", "poss")), "")
    if determiner in words.DETERMINERS_DEFINITE:
        return "definite"
    return "indefinite" if determiner in _INDEFINITE else "other" if determiner else "none"
