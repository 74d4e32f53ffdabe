"""The sieves over nouns that tell a kind of thing, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import chain, discourse, named, run, subject

from kg.nlp.coreference import kinds


def test_the_city_and_the_adjective_state_mean_the_last_such_name() -> None:
    cities = (named("Chile", "GPE"), named("Valparaiso", "GPE"))
    state = run(discourse(*cities, subject("the", "city"), subject("the", "calm", "state")), kinds.class_nouns)
    assert chain(state, "the city") == ["Valparaiso", "the city"]
    assert chain(state, "the calm state") == ["Chile", "the calm state"]


@pytest.mark.parametrize(("name", "one"), [("Green Future", True), ("Supreme Court", False)])
def test_the_party_means_the_last_organization_that_may_be_one(name: str, one: bool) -> None:
    state = run(discourse(named(name, "ORG"), subject("the", "party")), kinds.class_nouns)
    assert chain(state, "the party") == ([name] if one else []) + ["the party"]


def test_a_city_may_be_told_by_the_name_of_where_it_lies() -> None:
    resort = "the/DT/det/3 Coral/NNP/compound/2/B-LOC Sea/NNP/compound/3/I-LOC resort/NN/nsubj/4 left/VBD/ROOT/4/leave"
    state = run(discourse(named("Cairns", "GPE"), resort), kinds.class_nouns)
    assert chain(state, "the Coral Sea resort") == ["Cairns", "the Coral Sea resort"]
    state = run(discourse(named("Cairns", "GPE"), subject("the", "calm", "resort")), kinds.class_nouns)
    assert chain(state, "the calm resort") == ["the calm resort"]


FERRY = (
    "The/DT/det/4 Greek/JJ/amod/2/B-NORP ferry/NN/compound/4 Blue/NNP/compound/4/B-PRODUCT "
    "Aurora/NNP/nsubj/5/I-PRODUCT sank/VBD/ROOT/5/sink"
)


@pytest.mark.parametrize("words", [("the", "ferry"), ("the", "vessel"), ("the", "Greek", "ship")])
def test_the_ferry_is_what_was_called_so(words: tuple[str, ...]) -> None:
    state = run(discourse(FERRY, subject(*words)), kinds.described_things)
    assert chain(state, " ".join(words)) == ["The Greek ferry Blue Aurora", " ".join(words)]


@pytest.mark.parametrize("words", [("the", "tanker"), ("the", "Chilean", "ferry"), ("the", "old", "ferry")])
def test_the_ferry_is_none_of_another_kind(words: tuple[str, ...]) -> None:
    state = run(discourse(FERRY, subject(*words)), kinds.described_things)
    assert chain(state, " ".join(words)) == [" ".join(words)]


def test_the_storm_is_the_cyclone_of_that_name() -> None:
    state = run(discourse(named("Cyclone Iris", "EVENT"), subject("the", "storm")), kinds.described_things)
    assert chain(state, "the storm") == ["Cyclone Iris", "the storm"]


def test_what_shares_the_verb_is_not_meant() -> None:
    sentence = "Aurora/NNP/nsubj/1/B-ORG sued/VBD/ROOT/1/sue the/DT/det/3 company/NN/dobj/1"
    state = run(discourse(named("Borealis", "ORG"), sentence), kinds.class_nouns)
    assert chain(state, "the company") == ["the company"]


def test_the_dutch_maker_is_the_only_organization_beside_it() -> None:
    maker = ("the", "Dutch", "maker")
    state = run(discourse(named("Aurora", "ORG"), subject(*maker)), kinds.only_companies)
    assert chain(state, "the Dutch maker") == ["Aurora", "the Dutch maker"]
    both = "Aurora/NNP/nsubj/1/B-ORG sued/VBD/ROOT/1/sue Borealis/NNP/dobj/1/B-ORG"
    state = run(discourse(both, subject(*maker)), kinds.only_companies)
    assert chain(state, "the Dutch maker") == ["the Dutch maker"]


def test_the_dutch_maker_is_no_swedish_one() -> None:
    swedish = "Swedish/JJ/amod/2/B-NORP maker/NN/compound/2 Aurora/NNP/nsubj/3/B-ORG left/VBD/ROOT/3/leave"
    state = run(discourse(swedish, subject("the", "Dutch", "maker")), kinds.only_companies)
    assert chain(state, "the Dutch maker") == ["the Dutch maker"]
