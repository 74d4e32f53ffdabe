"""A small graph made by hand, with text that would break a careless page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.records import (
    Article,
    Entity,
    Evidence,
    KnowledgeGraph,
    Literal,
    Modality,
    Polarity,
    Relation,
    Statement,
)

BASE = "https://example.org/newskg/"
HOSTILE = "</script><img src=x onerror=\"window.hacked=1\"> & 'co' \u2028"
MEETING = "Mira Tolen met Osk Varden in Portbray on Monday."

MET = Relation("https://w3id.org/newskg#met", "met", True)
LEADS = Relation("https://w3id.org/newskg#leads", "leads", True)
ENDORSES = Relation("https://w3id.org/newskg#endorses", "endorses", True)
SAID = Relation("https://w3id.org/newskg#said", "said", True)
LAUDED = Relation(f"{BASE}relation/laud", "lauded", False)


def entity(name: str, type_: str, label: str | None = None, **more: tuple[str, ...]) -> Entity:
    return Entity(f"{BASE}entity/{name}", label or name.title(), type_, **more)


MIRA = entity("mira", "Person", "Mira Tolen", aliases=("Tolen",), same_as=("http://www.wikidata.org/entity/Q1",))
OSK = entity("osk", "Person", "Osk Varden", same_as=("javascript:alert(1)",))
PARTY = entity("party", "PoliticalParty", "Harbour Party")
PORTBRAY = entity("portbray", "City", "Portbray")
BRIDGE = entity("bridge", "Concept", "human bridge")
WEIRD = entity("weird", "NeverHeardOf", HOSTILE)
LONELY = entity("lonely", "Person", "Lone Lindqvist")

URL = "https://example.org/a1"
ARTICLES = (
    Article("a1", MEETING, "a1.txt", "1", title="Tolen meets Varden", url=URL, publisher="Bay News"),
    Article("a2", "…", "a2.txt", "2", title=HOSTILE, url="javascript:alert(2)", published=date(2021, 3, 1)),
)
Parts = tuple[str, str, str]


def evidence(name: str, sentence: str, parts: Parts, article: str = "a1", speaker: str | None = None) -> Evidence:
    iri = f"{BASE}evidence/{name}"
    return Evidence(iri, article, sentence, 0, len(sentence), *parts, "transitive", 0.9, speaker)


def statement(name: str, subject: Entity, relation: Relation, object_: Entity | Literal, *proof: Evidence) -> Statement:
    target = object_.iri if isinstance(object_, Entity) else object_
    label = f"{subject.label} {relation.label} {object_.label if isinstance(object_, Entity) else object_.value}"
    articles = len({one.article for one in proof})
    return Statement(
        f"{BASE}statement/{name}", subject.iri, relation, target, label, Polarity.AFFIRMED, Modality.ASSERTED,
        True, 0.9, proof, articles, articles,
    )  # fmt: skip


def sample_graph() -> KnowledgeGraph:
    met = statement(
        "met", MIRA, MET, OSK,
        evidence("met1", MEETING, ("Mira Tolen", "met", "Osk Varden")),
        evidence("met2", f"She met him {HOSTILE}.", ("She", "met", "him"), "a2", OSK.iri),
    )  # fmt: skip
    again = evidence("again", "Tolen plans to meet Varden again.", ("Tolen", "meet", "Varden"))
    endorsed = evidence("end", "Varden did not endorse Tolen.", ("Varden", "endorse", "Tolen"))
    quote = Literal(0, 9, "We agreed", "We agreed")
    statements = (
        replace(met, date="2021-03-01", place=PORTBRAY.iri),
        replace(statement("met-again", MIRA, MET, OSK, again), modality=Modality.PLANNED, plain=False),
        replace(statement("endorses", OSK, ENDORSES, MIRA, endorsed), polarity=Polarity.NEGATED, plain=False),
        statement("leads", MIRA, LEADS, PARTY, evidence("l", "Tolen leads a party.", ("Tolen", "leads", "a party"))),
        statement("said", MIRA, SAID, quote, evidence("s", "“We agreed”, Tolen said.", ("Tolen", "said", "We agreed"))),
        statement("laud", OSK, LAUDED, BRIDGE, evidence("b", "He lauded a bridge.", ("He", "lauded", "a bridge"))),
        statement("weird", WEIRD, MET, OSK, evidence("w", HOSTILE, ("img", "src", "x"), "a2")),
    )
    return KnowledgeGraph(BASE, ARTICLES, (MIRA, OSK, PARTY, PORTBRAY, BRIDGE, WEIRD, LONELY), statements)
