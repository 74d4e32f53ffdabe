"""All candidates of a document, on hand-parsed sentences."""

from __future__ import annotations

from coreference_docs import find, mentions

from kg.records import EntityType


def test_a_possessor_and_what_it_owns_are_two_mentions() -> None:
    sentence = (
        "Odhiambo/NNP/poss/3/B-PERSON 's/POS/case/0 Jubilee/NNP/compound/3/B-ORG party/NN/nsubj/4 won/VBD/ROOT/4/win"
    )
    assert mentions(sentence) == ["Odhiambo 's Jubilee party", "Odhiambo 's"]
    assert find("Jubilee", sentence).type is EntityType.ORGANIZATION


def test_a_coordination_is_a_mention_besides_its_conjuncts() -> None:
    sentence = "Odhiambo/NNP/nsubj/3/B-PERSON and/CC/cc/0 Mwangi/NNP/conj/0/B-PERSON met/VBD/ROOT/3/meet"
    assert mentions(sentence) == ["Odhiambo and Mwangi", "Odhiambo", "Mwangi"]
