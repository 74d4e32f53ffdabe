"""The sieves over names, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import chain, discourse, named, run

from kg.nlp.coreference import names


def test_exact_names_link_whatever_their_article_and_case() -> None:
    state = run(discourse(named("Codelco", "ORG"), named("CODELCO", "ORG")), names.exact_names)
    assert chain(state, "CODELCO") == ["Codelco", "CODELCO"]


def test_a_surname_means_whom_the_text_introduced_with_it() -> None:
    sentences = (named("Rosa Soto", "PERSON"), named("Ana Soto", "PERSON"), named("Soto", "PERSON"))
    state = run(discourse(*sentences), names.exact_names, names.person_names)
    assert chain(state, "Soto") == ["Rosa Soto", "Soto"]
    assert chain(state, "Ana Soto") == ["Ana Soto"]


def test_a_headline_surname_means_the_person_named_in_full_below() -> None:
    state = run(discourse(named("Soto", "PERSON"), named("Rosa Soto", "PERSON")), names.person_names)
    assert chain(state, "Soto") == ["Soto", "Rosa Soto"]


@pytest.mark.parametrize("other", ["Aleksei Petrov", "Alexei P. Petrov"])
def test_one_letter_or_an_initial_apart_is_one_person(other: str) -> None:
    state = run(discourse(named("Alexei Petrov", "PERSON"), named(other, "PERSON")), names.person_names)
    assert chain(state, other) == (["Alexei Petrov", other] if "P." in other else [other])


def test_spelling_variants_of_a_surname_are_one_person() -> None:
    state = run(discourse(named("Omar Rahmann", "PERSON"), named("Omar Rahman", "PERSON")), names.person_names)
    assert chain(state, "Omar Rahman") == ["Omar Rahmann", "Omar Rahman"]


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("CDF", "Chilean Defense Forces", True),
        ("UDP", "University of Diego Portales", True),
        ("V8", "Valparaiso 8", True),
        ("Chile", "Chilean Defense Forces", False),
        ("CDX", "Chilean Defense Forces", False),
    ],
)
def test_acronyms(short: str, long: str, expected: bool) -> None:
    assert names.is_acronym(short, long) is expected


def test_an_organization_may_drop_its_first_words_and_a_place_may_not() -> None:
    sentences = (named("Chilean Supreme Court", "ORG"), named("Supreme Court", "ORG"))
    state = run(discourse(*sentences), names.organization_names)
    assert chain(state, "Supreme Court") == ["Chilean Supreme Court", "Supreme Court"]
    state = run(discourse(named("South Dakota", "GPE"), named("Dakota", "GPE")), names.organization_names)
    assert chain(state, "Dakota") == ["Dakota"]


def test_what_stands_behind_a_preposition_is_no_short_form() -> None:
    long = (
        "Institute/NNP/nsubj/5/B-ORG of/IN/prep/0/I-ORG the/DT/det/4/I-ORG Wild/NNP/compound/4/I-ORG "
        "Orchids/NNP/pobj/1/I-ORG left/VBD/ROOT/5/leave"
    )
    state = run(discourse(long, named("Wild Orchids", "ORG"), named("Institute", "ORG")), names.organization_names)
    assert chain(state, "Wild Orchids") == ["Wild Orchids"]
    assert chain(state, "Institute") == ["Institute of the Wild Orchids", "Institute"]


def test_a_single_word_behind_of_may_stand_for_the_whole() -> None:
    long = "Ministry/NNP/nsubj/3/B-ORG of/IN/prep/0/I-ORG Energy/NNP/pobj/1/I-ORG left/VBD/ROOT/3/leave"
    state = run(discourse(long, named("Energy", "ORG")), names.organization_names)
    assert chain(state, "Energy") == ["Ministry of Energy", "Energy"]


def test_a_short_form_may_keep_its_complement() -> None:
    parts = "Court/NNP/nsubj/3/B-ORG of/IN/prep/0/I-ORG Appeal/NNP/pobj/1/I-ORG ruled/VBD/ROOT/3/rule"
    longer = (
        "Chilean/NNP/compound/1/B-ORG Court/NNP/nsubj/4/I-ORG of/IN/prep/1/I-ORG Appeal/NNP/pobj/2/I-ORG "
        "ruled/VBD/ROOT/4/rule"
    )
    state = run(discourse(longer, parts), names.organization_names)
    assert chain(state, "Court of Appeal") == ["Chilean Court of Appeal", "Court of Appeal"]


def test_a_country_has_several_names() -> None:
    state = run(discourse(named("UK", "GPE"), named("United Kingdom", "GPE")), names.countries)
    assert chain(state, "UK") == ["UK", "United Kingdom"]
