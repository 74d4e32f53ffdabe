"""A capital that acts stands for its state; where something is in it, it is the city."""

from __future__ import annotations

import pytest
from resolve_records import chain, mention

from kg.ontology import Ontology
from kg.records import (
    Article,
    Chain,
    Claim,
    EntityType,
    Extract,
    KnowledgeGraph,
    Mention,
    MentionKind,
    PredicateKey,
    Span,
)
from kg.resolve import Relations, resolve

BASE = "https://news.test/"
PLACE = EntityType.PLACE


def built(ontology: Ontology, text: str, actor: str = "", role: str = "agent", lemma: str = "warn") -> KnowledgeGraph:
    """From a text in which the capital is Nairobi and Kenya is named; ``actor`` is the subject of a claim."""
    spots = [start for start in range(len(text)) if text.startswith("Nairobi", start)]
    capital = Chain(0, "a", tuple(named("Nairobi", 0, start) for start in spots), PLACE, "Nairobi")
    country = Chain(1, "a", (named("Kenyan", 1, text.index("Kenyan"), EntityType.GROUP),), EntityType.GROUP, "Kenyan")
    person = Chain(2, "a", (named("Berg", 2, text.index("Berg"), EntityType.PERSON),), EntityType.PERSON, "Berg")
    mentions = tuple(item for chain in (capital, country, person) for item in chain.mentions)
    ends = {item.start: item for item in mentions}
    claims = []
    if actor:
        key = PredicateKey(lemma, "verb", role, "patient")
        subject = ends[text.index(actor)]
        claims = [Claim("a", Span(0, len(text)), subject, lemma, person.mentions[0], key, "direct-object")]
    extract = Extract(
        Article("a", text, "a.txt", "0" * 64), mentions, (capital, country, person), (), (), tuple(claims)
    )
    return resolve([extract], ontology, Relations([], ontology, BASE), BASE)


def named(name: str, chain: int, start: int, type: EntityType = PLACE) -> Mention:
    return mention(name, chain=chain, type=type, kind=MentionKind.NAME, start=start)


def texts(graph: KnowledgeGraph, label: str) -> list[int]:
    return [item.start for entity in graph.entities if entity.label == label for item in entity.mentions]


def test_a_capital_that_acts_is_its_state_and_the_evidence_keeps_its_name(ontology: Ontology) -> None:
    graph = built(ontology, "Nairobi warned Berg, a Kenyan tenor.", "Nairobi")
    assert {entity.label for entity in graph.entities} == {"Kenya", "Berg"}
    (statement,) = graph.statements
    assert statement.subject.endswith("/kenya") and statement.evidence[0].subject_text == "Nairobi"


@pytest.mark.parametrize(
    "text",
    [
        "A treaty with Nairobi helped Berg, a Kenyan tenor.",
        "A bridge between Oslo and Nairobi, said Berg, a Kenyan tenor.",
        "Money from the Nairobi government reached Berg, a Kenyan tenor.",
        "A treaty with Nairobi helped Berg, a Kenyan tenor. It is important to Nairobi.",
    ],
)
def test_a_capital_that_is_a_party_is_its_state(ontology: Ontology, text: str) -> None:
    assert not texts(built(ontology, text), "Nairobi") and texts(built(ontology, text), "Kenya")


@pytest.mark.parametrize(
    "text",
    [
        "Berg, a Kenyan tenor, sang in Nairobi.",
        "Berg, a Kenyan tenor, likes Nairobi.",
        "Berg flew from Nairobi to a Kenyan port.",
    ],
)
def test_a_capital_where_something_happens_is_the_city(ontology: Ontology, text: str) -> None:
    assert len(texts(built(ontology, text), "Nairobi")) == 1


def test_one_article_can_use_it_both_ways(ontology: Ontology) -> None:
    text = "Nairobi warned Berg, a Kenyan tenor, who lives in Nairobi."
    graph = built(ontology, text, "Nairobi")
    assert texts(graph, "Nairobi") == [text.rindex("Nairobi")]
    assert 0 in texts(graph, "Kenya")


def test_what_cities_do_as_well_makes_no_state(ontology: Ontology) -> None:
    assert texts(built(ontology, "Nairobi hosts Berg, a Kenyan tenor.", "Nairobi", lemma="host"), "Nairobi")


def test_only_a_state_that_the_article_names_is_meant(ontology: Ontology) -> None:
    graph = built(ontology, "A treaty with Nairobi helped Berg, a Kenyan tenor.")
    assert not texts(graph, "Nairobi")
    elsewhere = chain(0, "Lisbon", type=PLACE)
    text = Article("a", "with Lisbon", "a.txt", "0" * 64)
    only = Extract(text, elsewhere.mentions, (elsewhere,), (), (), ())
    assert [entity.label for entity in resolve([only], ontology, Relations([], ontology, BASE), BASE).entities] == [
        "Lisbon"
    ]


def test_a_capital_whose_role_is_told_is_the_city(ontology: Ontology) -> None:
    text = "Kenya's capital is Nairobi."
    kenya, nairobi = named("Kenya", 0, 0), named("Nairobi", 1, text.index("Nairobi"))
    chains = tuple(Chain(item.chain or 0, "a", (item,), PLACE, item.name) for item in (kenya, nairobi))
    key = PredicateKey("capital", "role", "of", "agent")
    claim = Claim("a", Span(0, len(text)), kenya, "has capital", nairobi, key, "attribute")
    extract = Extract(Article("a", text, "a.txt", "0" * 64), (kenya, nairobi), chains, (), (), (claim,))
    graph = resolve([extract], ontology, Relations([], ontology, BASE), BASE)
    assert {entity.label: entity.type for entity in graph.entities} == {"Kenya": "Country", "Nairobi": "City"}
