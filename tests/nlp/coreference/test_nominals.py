"""The sieves over definite noun phrases, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import PRESIDENT, chain, discourse, named, run, subject

from kg.nlp.coreference import names, nominals
from kg.nlp.coreference.anaphors import anaphors


@pytest.mark.parametrize(
    ("description", "person"),
    [
        (("the", "Chilean", "leader"), "Rosa Soto"),
        (("the", "Chilean", "president"), "Rosa Soto"),
        (("the", "Peruvian", "premier"), "Luis Vega"),
        (("the", "Peruvian", "leader"), "Luis Vega"),
        (("the", "premier"), "Luis Vega"),
        (("the", "Bolivian", "president"), ""),
        (("the", "Chilean", "general"), ""),
    ],
)
def test_roles_mean_whoever_has_them(description: tuple[str, ...], person: str) -> None:
    state = run(discourse(PRESIDENT, subject(*description)), nominals.definite_roles)
    found = chain(state, " ".join(description))
    assert len(found) == (2 if person else 1)
    assert found[0].endswith(person or found[0])


def test_an_apposition_describes() -> None:
    sentence = "Soto/NNP/nsubj/5/B-PERSON ,/./punct/0 a/DT/det/3 student/NN/appos/0 ,/./punct/0 left/VBD/ROOT/5/leave"
    state = run(discourse(sentence, subject("the", "student")), nominals.definite_roles)
    assert len(chain(state, "the student")) == 2


def test_a_copula_describes() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON is/VBZ/ROOT/1/be a/DT/det/3 lawyer/NN/attr/1"
    state = run(discourse(sentence, subject("the", "lawyer")), nominals.definite_roles)
    assert chain(state, "the lawyer") == ["Soto", "the lawyer"]


def test_a_definite_phrase_repeats_a_head_but_brings_no_new_word() -> None:
    sentences = (subject("the", "secret", "treaty"), subject("the", "treaty"), subject("the", "old", "treaty"))
    state = run(discourse(*sentences), nominals.same_heads)
    assert chain(state, "the treaty") == ["the secret treaty", "the treaty"]
    assert chain(state, "the old treaty") == ["the old treaty"]


def test_a_definite_noun_means_the_name_that_ends_in_it() -> None:
    state = run(discourse(named("Neruda Foundation", "ORG"), subject("the", "foundation")), nominals.same_heads)
    assert chain(state, "the foundation") == ["Neruda Foundation", "the foundation"]


def test_one_owner_has_one_father() -> None:
    sentence = "Soto/NNP/nsubj/1/B-PERSON saw/VBD/ROOT/1/see his/PRP$/poss/3 father/NN/dobj/1"
    again = "His/PRP$/poss/1 father/NN/nsubj/2 left/VBD/ROOT/2/leave"
    state = run(discourse(sentence, again), anaphors, nominals.owned_heads)
    assert chain(state, "His father") == ["his father", "His father"]


NAMED = (
    "A/DT/det/1 man/NN/nsubj/5 named/VBN/acl/1/name Ana/NNP/compound/4/B-PERSON Lopez/NNP/oprd/2/I-PERSON "
    "left/VBD/ROOT/5/leave"
)
IDENTIFIED = (
    "The/DT/det/1 victim/NN/nsubjpass/{verb} {helpers} identified/VBN/ROOT/{verb}/identify as/IN/prep/{verb} "
    "Ana/NNP/compound/{name}/B-PERSON Lopez/NNP/pobj/{link}/I-PERSON"
)


@pytest.mark.parametrize(
    ("sentence", "who", "lopez"),
    [
        (NAMED, "A man named Ana Lopez", True),
        (IDENTIFIED.format(verb=3, link=4, name=6, helpers="was/VBD/auxpass/3"), "The victim", True),
        (IDENTIFIED.format(verb=4, link=5, name=7, helpers="was/VBD/auxpass/4 not/RB/neg/4"), "The victim", False),
        (IDENTIFIED.format(verb=4, link=5, name=7, helpers="may/MD/aux/4 be/VB/auxpass/4"), "The victim", False),
    ],
)
def test_who_is_identified_as_ana_lopez_is_she(sentence: str, who: str, lopez: bool) -> None:
    state = run(discourse(sentence), nominals.identified)
    assert chain(state, who) == ([who, "Ana Lopez"] if lopez else [who])


def introduced(title: str, given: str, surname: str) -> str:
    """As "Soto's former lawyer Ana Lopez left"."""
    *before, noun = title.split()
    last = len(before) + 4
    words = [f"{word}/JJ/amod/{last}" for word in before]
    tokens = [f"Soto/NNP/poss/{last}/B-PERSON", "'s/POS/case/0", *words, f"{noun}/NN/compound/{last}"]
    tokens += [f"{given}/NNP/compound/{last}/B-PERSON", f"{surname}/NNP/nsubj/{last + 1}/I-PERSON"]
    return " ".join([*tokens, f"left/VBD/ROOT/{last + 1}/leave"])


def somebody_s(owner: str, title: str) -> str:
    """As "Soto's lawyer won"."""
    *before, noun = title.split()
    last = len(before) + 2
    words = [f"{word}/JJ/amod/{last}" for word in before]
    tokens = [f"{owner}/NNP/poss/{last}/B-PERSON", "'s/POS/case/0", *words, f"{noun}/NN/nsubj/{last + 1}"]
    return " ".join([*tokens, f"won/VBD/ROOT/{last + 1}/win"])


@pytest.mark.parametrize(
    ("title", "owner", "later", "lopez"),
    [
        ("lawyer", "Soto", "lawyer", True),
        ("young lawyer", "Soto", "lawyer", True),
        ("lawyer", "Vega", "lawyer", False),
        ("lawyer", "Soto", "young lawyer", False),
        ("former lawyer", "Soto", "lawyer", False),
        ("secretary", "Soto", "lawyer", False),
    ],
)
def test_somebody_s_lawyer_is_who_was_introduced_so(title: str, owner: str, later: str, lopez: bool) -> None:
    state = discourse(introduced(title, "Ana", "Lopez"), somebody_s(owner, later))
    run(state, names.exact_names, nominals.owned_roles)
    expected = [f"Soto 's {title} Ana Lopez"] if lopez else []
    assert chain(state, f"{owner} 's {later}") == [*expected, f"{owner} 's {later}"]


def test_one_of_two_lawyers_is_neither() -> None:
    state = discourse(
        introduced("lawyer", "Ana", "Lopez"), introduced("lawyer", "Tom", "Berg"), somebody_s("Soto", "lawyer")
    )
    run(state, names.exact_names, nominals.owned_roles)
    assert chain(state, "Soto 's lawyer") == ["Soto 's lawyer"]


def test_the_talks_are_rather_those_called_so_than_the_talks_with_somebody() -> None:
    with_soto = "the/DT/det/1 talks/NNS/nsubj/4/talk with/IN/prep/1 Soto/NNP/pobj/2/B-PERSON ended/VBD/ROOT/4/end"
    talks = subject("the", "talks", lemma="talk")
    state = run(discourse(talks, with_soto, subject("The", "talks", lemma="talk")), nominals.same_heads)
    assert chain(state, "The talks") == ["the talks", "The talks"]
    state = run(discourse(with_soto, subject("The", "talks", lemma="talk")), nominals.same_heads)
    assert chain(state, "The talks") == ["the talks with Soto", "The talks"]
