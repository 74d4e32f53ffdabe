"""The features of a claim on parses written by hand, the model, and the weights that ship with the program."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from documents import document

from kg.extract import extract_claims
from kg.extract.claims import read_claims
from kg.extract.confidence import WEIGHTS, Features, Weights, confidence, sentence_features
from kg.extract.draft import sentences
from kg.extract.rules import RULES

STRUCK = """
    Kenya/Kenya/NNP/nsubj/1/GPE struck/strike/VBD/ROOT/1 rebel/rebel/NN/compound/3 camps/camp/NNS/dobj/1 ./././punct/1
"""
WANTS = """
    She/she/PRP/nsubj/1 wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
BOTH = """
    Kenya/Kenya/NNP/nsubj/3/GPE and/and/CC/cc/0 Uganda/Uganda/NNP/conj/0/GPE signed/sign/VBD/ROOT/3
    the/the/DT/det/5 treaty/treaty/NN/dobj/3 ./././punct/3
"""
HANDCUFFED = """
    The/the/DT/det/1 police/police/NN/nsubj/2 handcuffed/handcuff/VBD/ROOT/2 him/he/PRP/dobj/2
    to/to/IN/prep/2 the/the/DT/det/6 bars/bar/NNS/pobj/4 ./././punct/2
"""
ASIDE = """
    Kenya/Kenya/NNP/nsubj/1/GPE met/meet/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON ,/,/,/punct/1 with/with/IN/prep/1
    Berg/Berg/NNP/pobj/4/PERSON ./././punct/1
"""
OF_BOYS = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 caps/cap/NNS/dobj/1 of/of/IN/prep/2 boys/boy/NNS/pobj/3
    eating/eat/VBG/acl/4 figs/fig/NNS/dobj/5 ./././punct/1
"""
PAID = """
    Kenya/Kenya/NNP/nsubj/1/GPE paid/pay/VBD/ROOT/1 twenty/twenty/CD/dobj/1/CARDINAL ./././punct/1
"""
TWO_SUBJECTS = """
    Trade/trade/NN/nsubj/2 ministers/minister/NNS/nsubj/2 signed/sign/VBD/ROOT/2 the/the/DT/det/4
    treaty/treaty/NN/dobj/2 ./././punct/2
"""
TWO_OBJECTS = """
    Kenya/Kenya/NNP/nsubj/1/GPE won/win/VBD/ROOT/1 cups/cup/NNS/dobj/1 medals/medal/NNS/dobj/1 ./././punct/1
"""
NO_SUBJECT_SAID = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 helped/help/VBD/ccomp/1 Kenya/Kenya/NNP/dobj/2/GPE ./././punct/1
"""


def features_of(tokens: str, rule: str) -> Features:
    return next(features for claim, features in read_claims(document(tokens)) if claim.rule == rule)


def test_the_features_of_a_plain_claim() -> None:
    found = features_of(STRUCK, "direct-object")
    assert {name: value for name, value in found.items() if value} == {
        "rule=direct-object": 1.0,
        "clause=ROOT": 1.0,
        "sentence-words": 5 / 50,
        "predicate-words": 1 / 8,
        "subject-distance": 1 / 20,
        "subject-name": 1.0,
        "object-distance": 2 / 20,
    }


@pytest.mark.parametrize(
    ("tokens", "rule", "feature", "value"),
    [
        pytest.param(WANTS, "direct-object", "subject-understood", 1, id="the subject of another verb"),
        pytest.param(BOTH, "direct-object", "subject-understood", 0, id="a coordinated subject is the verb's own"),
        pytest.param(WANTS, "direct-object", "subject-pronoun", 1, id="a pronoun"),
        pytest.param(WANTS, "direct-object", "clause=xcomp", 1, id="an open complement"),
        pytest.param(WANTS, "direct-object", "depth", 1 / 6, id="one clause deep"),
        pytest.param(WANTS, "direct-object", "verb-after-subject", 1, id="a verb between"),
        pytest.param(HANDCUFFED, "prepositional", "preposition-apart", 1, id="an object before the preposition"),
        pytest.param(WANTS, "direct-object", "understood=xcomp", 1, id="the subject of another verb, by its clause"),
        pytest.param(HANDCUFFED, "prepositional", "preposition-behind-mark", 0, id="no comma before the preposition"),
        pytest.param(ASIDE, "prepositional", "preposition-behind-mark", 1, id="a comma before the preposition"),
        pytest.param(STRUCK, "direct-object", "subject-in-phrase", 0, id="a subject beside its verb"),
        pytest.param(PAID, "direct-object", "object-number", 1, id="a number"),
    ],
)
def test_a_claim_has_the_feature(tokens: str, rule: str, feature: str, value: float) -> None:
    assert features_of(tokens, rule)[feature] == value


def test_the_noun_inside_a_phrase_may_not_be_the_subject() -> None:
    found = [found for claim, found in read_claims(document(OF_BOYS)) if claim.subject.text == "boys"]
    assert [features["subject-in-phrase"] for features in found] == [1.0]


@pytest.mark.parametrize(
    ("doubtful", "features"),
    [
        pytest.param("police", {"claim", "subject", "subject-path"}, id="the subject"),
        pytest.param("handcuffed", {"claim", "anchor", "predicate"}, id="the verb"),
        pytest.param("to", {"claim", "object-path", "predicate"}, id="the preposition"),
        pytest.param("the", {"claim", "inside-object"}, id="a word of the object"),
        pytest.param("bars", {"claim", "object", "object-path", "inside-object"}, id="the object"),
        pytest.param(".", set(), id="a word outside"),
    ],
)
def test_the_parser_doubts_a_part_of_the_claim(doubtful: str, features: set[str]) -> None:
    doc = document(HANDCUFFED)
    doc._.certainties = tuple(0.75 if token.text == doubtful else 1.0 for token in doc)
    found = next(found for claim, found in read_claims(doc) if claim.rule == "prepositional")
    assert found["doubt-sentence"] == pytest.approx(0.25 / len(doc))
    assert {name.removeprefix("doubt-") for name, value in found.items() if value == 0.25} == features


def test_nothing_is_doubted_of_a_parser_that_does_not_tell() -> None:
    assert not any(value for name, value in features_of(HANDCUFFED, "prepositional").items() if "doubt" in name)


@pytest.mark.parametrize(
    ("tokens", "odd"),
    [
        pytest.param(TWO_SUBJECTS, 1, id="two subjects"),
        pytest.param(TWO_OBJECTS, 1, id="two objects"),
        pytest.param(NO_SUBJECT_SAID, 1, id="a complement without a subject"),
        pytest.param(WANTS, 0, id="an open complement needs no subject"),
        pytest.param(BOTH, 0, id="coordinated subjects are one subject"),
    ],
)
def test_a_parse_that_cannot_be_right_is_odd(tokens: str, odd: int) -> None:
    sentence = next(sentences(document(tokens)))
    assert sentence_features(sentence)["odd-parse"] == odd


@pytest.mark.parametrize("tokens", [STRUCK, WANTS, BOTH, HANDCUFFED, TWO_SUBJECTS, NO_SUBJECT_SAID])
def test_features_are_in_the_unit_range(tokens: str) -> None:
    for _, features in read_claims(document(tokens)):
        assert all(0 <= value <= 1 for value in features.values())


def test_a_claim_has_the_confidence_of_its_features() -> None:
    doc = document(HANDCUFFED)
    assert [claim.confidence for claim in extract_claims(doc)] == [confidence(found) for _, found in read_claims(doc)]


def test_the_confidence_is_the_logistic_of_the_weighted_sum() -> None:
    weights = Weights(1.0, {"near": 2.0, "odd": -3.0})
    assert confidence({}, weights) == 0.731
    assert confidence({"near": 0.5}, weights) == 0.881
    assert confidence({"near": 0.5, "odd": 1.0}, weights) == 0.269
    assert confidence({"unheard-of": 1.0}, weights) == 0.731


@pytest.mark.parametrize(("intercept", "expected"), [(-1000.0, 0.25), (0.0, 0.5), (1000.0, 0.875)])
def test_no_confidence_is_beyond_the_bounds(intercept: float, expected: float) -> None:
    assert confidence({}, Weights(intercept, {}, lowest=0.25, highest=0.875)) == expected


def test_a_rule_that_the_weights_do_not_know_starts_at_the_mean() -> None:
    assert confidence({"rule=unheard-of": 1.0}) == confidence({})


def test_an_odd_parse_makes_a_claim_less_likely() -> None:
    found = features_of(STRUCK, "direct-object")
    assert confidence({**found, "odd-parse": 1.0}) < confidence(found)


def test_the_weights_that_ship_are_of_features_that_exist() -> None:
    content = json.loads((files("kg.extract") / WEIGHTS).read_text("utf-8"))
    assert content["claims"] >= content["right"] > 0
    assert 0 < content["lowest"] < content["highest"] < 1
    assert list(content["weights"]) == sorted(content["weights"])
    rules = {f"rule={rule.name}" for rule in RULES}
    known = rules | {name for tokens in (STRUCK, WANTS) for _, found in read_claims(document(tokens)) for name in found}
    assert {name for name in content["weights"] if not name.startswith(("clause=", "understood="))} <= known
