"""How likely an antecedent is: its features, and what the weights make of them."""

from __future__ import annotations

import pytest
from coreference_docs import discourse, named

from kg.nlp.coreference.chances import Features, Weights, chance, pair_features
from kg.nlp.coreference.salience import salience
from kg.nlp.coreference.state import Discourse

SAID = "Aurora/NNP/nsubj/1/B-ORG said/VBD/ROOT/1/say it/PRP/nsubj/3 won/VBD/ccomp/1/win"


def features(state: Discourse, pronoun: str, other: str) -> Features:
    names = [item.name for item in state.candidates]
    index = names.index(pronoun)
    return pair_features(state, index, names.index(other), salience(state, index))


def test_every_feature_is_a_share() -> None:
    found = features(discourse(named("Borealis", "ORG"), SAID), "it", "Borealis")
    assert all(0.0 <= value <= 1.0 for value in found.values())


def test_rivals_and_distance() -> None:
    state = discourse(named("Borealis", "ORG"), SAID)
    near, far = features(state, "it", "Aurora"), features(state, "it", "Borealis")
    assert (near["first"], near["nearest"], near["governing"], near["sentences=0"]) == (1.0, 1.0, 1.0, 1.0)
    assert (far["first"], far["nearest"], far["governing"], far["sentences=1"]) == (0.0, 0.0, 0.0, 1.0)


def test_those_that_a_coordination_is_made_of_are_no_rivals() -> None:
    both = "Soto/NNP/nsubj/3/B-PERSON and/CC/cc/0 Vega/NNP/conj/0/B-PERSON met/VBD/ROOT/3/meet"
    state = discourse(both, "They/PRP/nsubj/1 left/VBD/ROOT/1/leave")
    assert features(state, "They", "Soto and Vega")["nearest"] == 1.0
    assert features(state, "They", "Soto")["nearest"] == 0.0


def test_the_chance_is_that_of_the_logistic_function() -> None:
    weights = {"it": Weights(-1.0, {"first": 1.0, "far": -2.0})}
    assert chance({"first": 1.0, "unknown": 1.0}, "it", weights) == pytest.approx(0.5)
    assert chance({"first": 1.0, "far": 1.0}, "it", weights) == pytest.approx(0.119, abs=0.001)


def test_the_learned_weights_know_it_and_they() -> None:
    state = discourse(named("Borealis", "ORG"), SAID)
    near, far = (chance(features(state, "it", name), "it") for name in ("Aurora", "Borealis"))
    assert near > far
