"""The antecedents of third-person pronouns, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import PRESIDENT, chain, discourse, named, parsed, quoted, run, undoubted

from kg.nlp.coreference import names, resolve
from kg.nlp.coreference.anaphors import anaphors


def test_he_is_the_subject_before() -> None:
    state = run(discourse(PRESIDENT, "She/PRP/nsubj/1 left/VBD/ROOT/1/leave"), undoubted)
    assert chain(state, "She")[0].endswith("Rosa Soto")


def test_an_object_is_not_the_subject_of_its_verb() -> None:
    again = "Soto/NNP/nsubj/1/B-PERSON thanked/VBD/ROOT/1/thank him/PRP/dobj/1"
    state = run(discourse(PRESIDENT, again), names.person_names, undoubted)
    assert chain(state, "him") == ["Peruvian Prime Minister Luis Vega", "him"]


ACCUSED = (
    "Lund/NNP/nsubj/1/B-PERSON accused/VBD/ROOT/1/accuse it/PRP/dobj/1 of/IN/prep/1 "
    "threatening/VBG/pcomp/3/threaten Chile/NNP/dobj/4/B-GPE"
)


@pytest.mark.parametrize(("named", "before"), [("Peru", ["Peru", "it"]), ("Chile", ["it"]), ("Santiago", ["it"])])
def test_a_pronoun_is_none_of_the_names_that_its_verb_governs_after_it(named: str, before: list[str]) -> None:
    first = f"{named}/NNP/nsubj/1/B-GPE left/VBD/ROOT/1/leave"
    assert chain(run(discourse(first, ACCUSED), names.exact_names, undoubted), "it") == before


def test_it_is_rather_what_is_named_alone_than_one_of_two() -> None:
    sentence = (
        "Peru/NNP/nsubj/3/B-GPE and/CC/cc/0 Chile/NNP/conj/0/B-GPE know/VBD/ROOT/3 what/WP/attr/6 "
        "terrorism/NN/nsubj/6 is/VBZ/ccomp/3/be and/CC/cc/3 fight/VB/conj/3 it/PRP/dobj/8"
    )
    assert chain(run(discourse(sentence), undoubted), "it") == ["terrorism", "it"]


def test_the_issue_of_x_is_no_antecedent() -> None:
    sentence = (
        "Soto/NNP/nsubj/1/B-PERSON raised/VBD/ROOT/1/raise the/DT/det/3 issue/NN/dobj/1 of/IN/prep/3 "
        "Chile/NNP/pobj/4/B-GPE"
    )
    again = "It/PRP/nsubj/1 left/VBD/ROOT/1/leave"
    assert chain(run(discourse(sentence, again), undoubted), "It") == ["Chile", "It"]


def test_a_reflexive_is_the_subject_of_its_verb() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON saw/VBD/ROOT/1/see Vega/NNP/dobj/1/B-PERSON"
    again = "Vega/NNP/nsubj/1/B-PERSON thanked/VBD/ROOT/1/thank himself/PRP/dobj/1"
    state = run(discourse(sentence, again), undoubted)
    assert chain(state, "himself") == ["Vega", "himself"]


def test_the_subject_of_said_is_who_the_clause_speaks_of() -> None:
    sentence = (
        "Soto/NNP/nsubj/3/B-PERSON with/IN/prep/0 Vega/NNP/pobj/1/B-PERSON said/VBD/ROOT/3/say that/IN/mark/6 "
        "he/PRP/nsubj/6 left/VBD/ccomp/3/leave"
    )
    state = run(discourse(sentence), undoubted)
    assert chain(state, "he")[0].startswith("Soto")


def test_a_phrase_does_not_own_itself() -> None:
    sentence = (
        "Soto/NNP/nsubj/1/B-PERSON saw/VBD/ROOT/1/see his/PRP$/poss/4 rival/NN/compound/4 Vega/NNP/dobj/1/B-PERSON"
    )
    assert chain(run(discourse(sentence), undoubted), "his") == ["Soto", "his"]


def test_a_fronted_phrase_may_speak_of_the_subject_to_come() -> None:
    sentence = "At/IN/prep/4 his/PRP$/poss/2 briefing/NN/pobj/0 Soto/NNP/nsubj/4/B-PERSON left/VBD/ROOT/4/leave"
    assert chain(run(discourse(sentence), undoubted), "his") == ["his", "Soto"]


def test_things_and_persons_take_their_own_pronouns() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON left/VBD/ROOT/1/leave Chile/NNP/dobj/1/B-GPE"
    again = "It/PRP/nsubj/1 thanked/VBD/ROOT/1/thank her/PRP/dobj/1"
    state = run(discourse(sentence, again), undoubted)
    assert chain(state, "It") == ["Chile", "It"]
    assert chain(state, "her") == ["Soto", "her"]


def test_gender_that_a_pronoun_told_keeps_the_other_out() -> None:
    sentences = (
        "Mrs/NNP/compound/1 Soto/NNP/nsubj/2/B-PERSON left/VBD/ROOT/2/leave",
        "He/PRP/nsubj/1 stayed/VBD/ROOT/1/stay",
    )
    assert chain(run(discourse(*sentences), undoubted), "He") == ["He"]


def test_a_given_name_suggests_the_gender() -> None:
    she, he = "She/PRP/nsubj/1 left/VBD/ROOT/1/leave", "He/PRP/nsubj/1 left/VBD/ROOT/1/leave"
    state = discourse(named("Rosa Soto", "PERSON"), named("Pedro Vega", "PERSON"), she, he)
    assert chain(run(state, undoubted), "She") == ["Rosa Soto", "She"]
    assert chain(state, "He") == ["Pedro Vega", "He"]


def test_a_text_that_knows_he_alone_knows_the_gender_better_than_the_given_name() -> None:
    sentences = (named("Rosa Soto", "PERSON"), "He/PRP/nsubj/1 left/VBD/ROOT/1/leave")
    assert chain(run(discourse(*sentences), undoubted), "He") == ["Rosa Soto", "He"]


def test_he_in_a_quotation_is_not_its_speaker() -> None:
    words = "He/PRP/nsubj/1 won/VBD/ccomp/4/win ,/./punct/4 Soto/NNP/nsubj/4/B-PERSON said/VBD/ROOT/4/say"
    doc = quoted(parsed(named("Soto", "PERSON"), words), "He won", "Soto said")
    assert "He" not in chain(resolve(doc), "Soto")


def test_it_in_what_is_coordinated_with_a_thing_is_that_thing() -> None:
    sentence = (
        "Soto/NNP/nsubj/1/B-PERSON flew/VBD/ROOT/1/fly to/IN/prep/1 Lima/NNP/pobj/2/B-GPE to/IN/aux/5 "
        "discuss/VB/advcl/1 Peru/NNP/dobj/5/B-GPE and/CC/cc/6 harm/NN/conj/6 it/PRP/nsubj/10 does/VBZ/relcl/8/do"
    )
    assert chain(run(discourse(sentence), undoubted), "it") == ["Peru", "it"]


def test_they_are_rather_the_team_that_takes_a_plural_than_people_named_long_before() -> None:
    people = "Soto/NNP/nsubj/3/B-PERSON and/CC/cc/0 Vega/NNP/conj/0/B-PERSON met/VBD/ROOT/3/meet"
    won = "Aurora/NNP/nsubj/2/B-ORG {verb} won/VBN/ROOT/2/win"
    again = "They/PRP/nsubj/1 left/VBD/ROOT/1/leave"
    plural = discourse(people, won.format(verb="have/VBP/aux/2"), again)
    assert chain(run(plural, undoubted), "They") == ["Aurora", "They"]
    singular = discourse(people, won.format(verb="has/VBZ/aux/2"), again)
    assert chain(run(singular, undoubted), "They") == ["Soto and Vega", "They"]


def test_what_is_unlikely_stays_undecided() -> None:
    said = "Soto/NNP/nsubj/1/B-PERSON made/VBD/ROOT/1/make it/PRP/dobj/1"
    sentences = ("rain/NN/ROOT/0", *[named("Soto", "PERSON")] * 3, said)
    assert chain(run(discourse(*sentences), undoubted), "it") == ["it"]
    sentences = (named("Chile", "GPE"), *[named("Soto", "PERSON")] * 2, said)
    assert chain(run(discourse(*sentences), undoubted), "it") == ["Chile", "it"]
    assert chain(run(discourse(*sentences), anaphors), "it") == ["it"]
