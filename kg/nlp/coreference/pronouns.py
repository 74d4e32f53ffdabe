"""The antecedents of third-person pronouns: each must agree, must not be ruled out by the syntax, and wins by
salience."""

from __future__ import annotations

from kg.nlp.coreference.chances import chance, pair_features
from kg.nlp.coreference.salience import WEIGHTS, Salience, salience
from kg.nlp.coreference.state import PERSONAL, Cluster, Discourse
from kg.nlp.coreference.syntax import barred, own_subject, takes_plural
from kg.nlp.mentions import words
from kg.records import EntityType

#: Below it a pronoun stays undecided: a wrong one makes a false fact, an undecided one leaves a fact out.
LEAST_CHANCE = 0.2
_GENDERS = frozenset(("male", "female"))
_NOT_IT = PERSONAL | {EntityType.OFFICE}


def antecedent(discourse: Discourse, index: int, pronoun: words.Pronoun) -> int | None:
    """The most salient fitting candidate, or None where nothing fits or where that is likely wrong."""
    if pronoun.reflexive:
        return own_subject(discourse, index, pronoun)
    salient = salience(discourse, index)
    possible = fitting(discourse, index, pronoun, salient)
    found = most_salient(discourse, possible, pronoun)
    if found is None or pronoun.gender in _GENDERS:
        return found
    return found if chance(pair_features(discourse, index, found, salient), family(pronoun)) >= LEAST_CHANCE else None


def family(pronoun: words.Pronoun) -> str:
    """Which weights are its own."""
    return "they" if pronoun.number == "plural" else "it"


def fitting(discourse: Discourse, index: int, pronoun: words.Pronoun, salient: Salience) -> Salience:
    """The clusters in reach that agree and that the syntax does not rule out."""
    others = {id(discourse.cluster(other)) for other in barred(discourse, index)}
    return {
        key: value
        for key, value in salient.items()
        if key not in others and agrees(discourse.cluster(value[1]), pronoun)
    }


def most_salient(discourse: Discourse, found: Salience, pronoun: words.Pronoun) -> int | None:
    values = ((value + _suits(discourse, nearest, pronoun), nearest) for value, nearest in found.values())
    return max(values, default=(0.0, None))[1]


def agrees(cluster: Cluster, pronoun: words.Pronoun) -> bool:
    """Whether number, gender and kind allow the pronoun to mean the cluster."""
    if pronoun.number == "plural":
        return cluster.number != "singular" or cluster.type in (EntityType.ORGANIZATION,)
    if cluster.number == "plural":
        return False
    if pronoun.gender == "neuter":
        return cluster.type not in _NOT_IT and cluster.gender in ("", "neuter")
    return cluster.type is EntityType.PERSON and cluster.gender in ("", pronoun.gender)


def _suits(discourse: Discourse, other: int, pronoun: words.Pronoun) -> float:
    """What speaks for the cluster beyond salience."""
    if pronoun.number != "plural":
        return 0.0
    cluster = discourse.cluster(other)
    several = cluster.number == "plural" or any(takes_plural(discourse.head(member)) for member in cluster.members)
    people = cluster.type in PERSONAL or (several and cluster.type is EntityType.ORGANIZATION)
    return WEIGHTS["people as they"] * people + WEIGHTS["group as they"] * (not several)
