"""Listed companies are known by their names, with their legal form or without."""

import pytest

from kg.companies import company_iri, company_words, is_listed_company


@pytest.mark.parametrize(
    ("name", "iri"),
    [
        ("Siemens", "http://dbpedia.org/resource/Siemens"),
        ("Siemens AG", "http://dbpedia.org/resource/Siemens"),
        ("Goldman Sachs", "http://dbpedia.org/resource/Goldman_Sachs"),
        ("L'Oréal", "http://dbpedia.org/resource/L'Oréal"),
        ("AT&T", "http://dbpedia.org/resource/AT&T"),
    ],
)
def test_a_listed_company_has_an_iri(name: str, iri: str) -> None:
    assert is_listed_company(name) and company_iri(name) == iri


@pytest.mark.parametrize("name", ["Oslo", "Ana Ruiz", "Siemens Stadium", ""])
def test_nothing_else_is_one(name: str) -> None:
    assert not is_listed_company(name) and company_iri(name) is None


def test_a_page_of_another_name_tells_of_another_thing() -> None:
    assert is_listed_company("Apollo Commercial Real Estate Finance")
    assert company_iri("Apollo Commercial Real Estate Finance") is None


def test_words_that_end_several_names_are_words_of_companies() -> None:
    assert {"energy", "pharmaceuticals"} <= company_words() and "smith" not in company_words()
