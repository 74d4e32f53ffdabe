"""The antecedents of third-person pronouns: each must agree, must not be ruled out by the syntax, and wins by
salience."""

from __future__ import annotations

from kg.nlp.coreference.salience import WEIGHTS, salience
from kg.nlp.coreference.state import PERSONAL, Cluster, Discourse
from kg.nlp.coreference.syntax import barred, own_subject
from kg.nlp.mentions import words
from kg.records import EntityType

_NOT_IT = PERSONAL | {EntityType.OFFICE}


def antecedent(discourse: Discourse, index: int, pronoun: words.Pronoun) -> int | None:
    """The most salient fitting candidate, or None where nothing fits."""
    if pronoun.reflexive:
        return own_subject(discourse, index, pronoun)
    others = {id(discourse.cluster(other)) for other in barred(discourse, index)}
    fitting = {
        key: value
        for key, value in salience(discourse, index).items()
        if key not in others and agrees(discourse.cluster(value[1]), pronoun)
    }
    if not fitting:
        return None
    return max(fitting.values(), key=lambda value: (value[0] + _suits(discourse, value[1], pronoun), value[1]))[1]


def agrees(cluster: Cluster, pronoun: words.Pronoun) -> bool:
    """Whether number, gender and kind allow the pronoun to mean the cluster."""
    if pronoun.number == "plural":
        return cluster.number != "singular" or cluster.type in (EntityType.ORGANIZATION,)
    if cluster.number == "plural":
        return False
    if pronoun.gender == "neuter":
        return cluster.type not in _NOT_IT and cluster.gender in ("", "neuter")
    return cluster.type is EntityType.PERSON and cluster.gender in ("", pronoun.gender)


def _suits(discourse: Discourse, index: int, pronoun: words.Pronoun) -> float:
    """What speaks for the cluster beyond salience."""
    if pronoun.number != "plural":
        return 0.0
    cluster = discourse.cluster(index)
    weight = WEIGHTS["people as they"] if cluster.type in PERSONAL else 0.0
    return weight if cluster.number == "plural" else weight + WEIGHTS["group as they"]
