"""The antecedents of "the two leaders", "his country", "the Italian", on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import PRESIDENT, chain, discourse, named, parsed, run, subject

from kg.nlp.coreference import coreference, resolve
from kg.nlp.coreference.anaphors import anaphors


def one(nation: str) -> str:
    return f"the/DT/det/1 {nation}/NNP/nsubj/2/B-NORP won/VBD/ROOT/2/win"


@pytest.mark.parametrize(("nation", "whose"), [("Italian", "Ana Rojas"), ("Chilean", "Soto"), ("Russian", "Ana Rojas")])
def test_the_italian_is_the_most_salient_person_of_no_other_country(nation: str, whose: str) -> None:
    state = run(discourse(PRESIDENT, named("Ana Rojas", "PERSON"), one(nation)), anaphors)
    assert whose in chain(state, f"the {nation}")[0]


def test_the_russian_is_no_chilean() -> None:
    assert chain(run(discourse(PRESIDENT, one("Russian")), anaphors), "the Russian") == ["the Russian"]


def test_the_two_leaders_are_the_two_who_lead() -> None:
    third = named("Ana Rojas", "PERSON")
    doc = coreference(parsed(PRESIDENT, third, subject("The", "two", "leaders", lemma="leader")))
    pair = next(chain for chain in doc._.chains if chain.members)
    assert {doc._.chains[member].name for member in pair.members} == {"Rosa Soto", "Luis Vega"}
    assert pair.gender == "plural"


def test_two_leaders_in_particular_are_none_of_those_before() -> None:
    two = "Two/CD/nummod/1 leaders/NNS/nsubj/2/leader left/VBD/ROOT/2/leave"
    state = run(discourse(PRESIDENT, two), anaphors)
    assert chain(state, "Two leaders") == ["Two leaders"] and not state.cluster(len(state.candidates) - 1).parts


def test_two_plurals_of_the_same_two_are_one_chain() -> None:
    twice = [subject("The", "two", "leaders", lemma="leader"), subject("The", "two", "men", lemma="man")]
    state = resolve(parsed(PRESIDENT, *twice))
    assert chain(state, "The two men") == ["The two leaders", "The two men"]


def test_the_two_countries_are_those_of_the_leaders() -> None:
    doc = coreference(
        parsed(
            named("Peru", "GPE"), named("Chile", "GPE"), PRESIDENT, subject("the", "two", "countries", lemma="country")
        )
    )
    pair = next(chain for chain in doc._.chains if chain.members)
    assert {doc._.chains[member].name for member in pair.members} == {"Peru", "Chile"}


def test_the_two_countries_far_from_both_are_those_of_before() -> None:
    two = subject("the", "two", "countries", lemma="country")
    others = [subject("the", "rain")] * 5
    doc = coreference(parsed(named("Peru", "GPE"), named("Chile", "GPE"), two, *others, two))
    pair = next(chain for chain in doc._.chains if chain.members)
    assert [mention.text for mention in pair.mentions] == ["the two countries"] * 2


def test_his_country_is_that_of_his_office() -> None:
    again = "She/PRP/nsubj/1 left/VBD/ROOT/1/leave her/PRP$/poss/3 country/NN/dobj/1"
    state = resolve(parsed(named("Peru", "GPE"), named("Chile", "GPE"), PRESIDENT, again))
    assert chain(state, "her country") == ["Chile", "her country"]
