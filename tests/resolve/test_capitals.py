"""What describes a capital is the city, whether or not an article names it."""

from __future__ import annotations

import pytest
from resolve_records import article, mention

from kg.ontology import Ontology
from kg.records import Chain, EntityType, Extract, KnowledgeGraph, MentionKind
from kg.resolve import Relations, resolve
from kg.resolve.capitals import described_capitals

PLACE = EntityType.PLACE


def described(words: str, article_id: str = "a", chain: int | None = None) -> Extract:
    found = mention(words, article_id, chain, PLACE, MentionKind.NOMINAL)
    chains = () if chain is None else (Chain(chain, article_id, (found,), PLACE),)
    return Extract(article(article_id), (found,), chains, (), (), ())


@pytest.mark.parametrize(
    "words",
    [
        "the Kenyan capital",
        "Kenya's capital",
        "Kenya’s capital city",
        "the capital of Kenya",
        "The capital of Kenya, which",
    ],
)
def test_a_capital_is_known_by_its_state(words: str) -> None:
    assert [city.name for _, city in described_capitals(described(words))] == ["Nairobi"]


@pytest.mark.parametrize(
    "words", ["Kenyan capital", "the Kenyan capital markets", "the capital", "the capital of Ruiz"]
)
def test_other_capital_is_no_city(words: str) -> None:
    assert not [*described_capitals(described(words))]


def test_a_description_of_what_the_article_names_stays_with_the_name() -> None:
    spoken = mention("the Kenyan capital", "a", 0, PLACE, MentionKind.NOMINAL)
    named = Chain(0, "a", (mention("Nairobi", "a", 0, PLACE, start=40), spoken), PLACE, "Nairobi")
    assert not [*described_capitals(Extract(article(), named.mentions, (named,), (), (), ()))]


def built(ontology: Ontology, *extracts: Extract) -> KnowledgeGraph:
    return resolve(extracts, ontology, Relations([], ontology, "https://news.test/"), "https://news.test/")


@pytest.mark.parametrize("chain", [None, 3])
def test_it_is_one_with_the_city_that_another_article_names(ontology: Ontology, chain: int | None) -> None:
    spoken = described("the Kenyan capital", "a", chain)
    names = (mention("Nairobi", "b", 0, PLACE), mention("Kenya", "b", 1, PLACE, start=40))
    chains = tuple(Chain(number, "b", (name,), PLACE, name.name) for number, name in enumerate(names))
    named = Extract(article("b"), names, chains, (), (), ())
    (city,) = (item for item in built(ontology, spoken, named).entities if item.type == "City")
    assert (city.label, len(city.mentions)) == ("Nairobi", 2)
    (alone,) = built(ontology, spoken).entities
    assert (alone.label, alone.type, len(alone.mentions)) == ("Nairobi", "City", 1)
