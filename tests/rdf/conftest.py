"""A graph of invented people, places and words, among them the nastiest that news could hold."""

import hashlib
from datetime import date

import pytest

from kg.rdf import to_rdf
from kg.records import (
    Article,
    Decision,
    Entity,
    EntityType,
    Evidence,
    KnowledgeGraph,
    Literal,
    Mention,
    MentionKind,
    Modality,
    Polarity,
    Relation,
    Statement,
)
from kg.vocab import KG

BASE = "https://example.org/test/"
NASTY = 'He said: "It\'s """over""" \\ \\n\r\n\tand \x01\x1f\x7f\x85\u2028\ufeff done" 😀 é e\u0301 <>{}|^` %s % ©'
QUOTE = 'We will "win" this'


def ent(name: str) -> str:
    return f"{BASE}entity/{name}"


def known(name: str, label: str) -> Relation:
    return Relation(f"{KG._NS}{name}", label, True)


def article(id: str, text: str, **known_of_it) -> Article:
    return Article(id, text, f"{id}.txt", hashlib.sha256(text.encode()).hexdigest(), **known_of_it)


def evidence(number: int, article: str, sentence: str, start: int = 0, **more) -> Evidence:
    words = {"subject_text": "he", "predicate_text": "met", "object_text": "the leader", "rule": "svo"} | more
    confidence = words.pop("confidence", 0.9)
    iri = f"{BASE}evidence/{number:04x}"
    return Evidence(iri, article, sentence, start, start + len(sentence), confidence=confidence, **words)


def statement(
    number: int, subject: str, relation: Relation, object: str | Literal, *found: Evidence, **more
) -> Statement:
    standard = {
        "label": f"statement {number}",
        "polarity": Polarity.AFFIRMED,
        "modality": Modality.ASSERTED,
        "plain": True,
        "confidence": 0.9437,
        "articles": len({piece.article for piece in found}),
        "publishers": 1,
    }
    return Statement(f"{BASE}statement/{number:04x}", subject, relation, object, evidence=found, **(standard | more))


@pytest.fixture(scope="session")
def knowledge() -> KnowledgeGraph:
    articles = (
        article("000_a", "Ada Quill met Bo Trent.", title="Quill meets Trent", published=date(2031, 5, 4)),
        article(
            "b c/ü#1",
            NASTY,
            title=NASTY,
            url="https://news.example/a b|c?q=<1>&x=%zz",
            publisher='The "Daily" \\ Pot',
            author="Ann\nLee",
        ),
        article("plain", "Trent denied it.", url="not a url"),
    )
    mention = Mention("000_a", 0, 9, 4, 9, "Ada Quill", "Ada Quill", MentionKind.NAME, EntityType.PERSON, 1)
    entities = (
        Entity(ent("ada-quill"), "Ada Quill", "Person", ("Quill", "A. <Quill> {}|^`"), mentions=(mention,)),
        Entity(ent("bo-trent"), 'Bo "Bö" Trent\\', "Person", ("李波", "😀 Bo"), former=(ent("bo"),)),
        Entity(
            ent("far-isle"),
            "Far Isle",
            "Country",
            same_as=("http://www.wikidata.org/entity/Q1", "https://sws.geonames.org/12/"),
            latitude=-12.3456789,
            longitude=100.0,
        ),
        Entity(ent("nasty"), NASTY, "Concept"),
        Entity(ent("mayor"), "mayor", "Office"),
    )
    population = known("population", "has population")
    impress = Relation(f"{BASE}relation/impress", "impress", False)
    statements = (
        statement(
            1,
            ent("ada-quill"),
            known("met", "met"),
            ent("bo-trent"),
            evidence(1, "000_a", "Ada Quill met Bo Trent."),
            evidence(2, "b c/ü#1", NASTY, subject_text=NASTY),
            label='Ada Quill met Bo "Bö" Trent\\',
            date="2031-05-04",
            place=ent("far-isle"),
        ),
        statement(
            2,
            ent("ada-quill"),
            known("said", "said"),
            Literal(0, 5, QUOTE, QUOTE),
            evidence(3, "b c/ü#1", "it's over", 14),
            date="2031-05",
        ),
        statement(3, ent("bo-trent"), impress, ent("nasty"), evidence(4, "plain", "Trent"), date="2031"),
        statement(
            4,
            ent("bo-trent"),
            known("endorses", "endorses"),
            ent("ada-quill"),
            evidence(5, "plain", "Trent denied it.", attributed_to=ent("bo-trent"), confidence=0.5),
            polarity=Polarity.NEGATED,
            modality=Modality.REPORTED,
            plain=False,
            date="2031-05-01/2031-05-09",
            contradicts=(f"{BASE}statement/0005",),
        ),
        statement(
            5,
            ent("bo-trent"),
            known("endorses", "endorses"),
            ent("ada-quill"),
            evidence(6, "plain", "Trent", attributed_to=ent("ada-quill")),
            modality=Modality.REPORTED,
            plain=False,
            date="--05-04",
            contradicts=(f"{BASE}statement/0004",),
        ),
        statement(6, ent("far-isle"), population, Literal(0, 2, "12", "12", "integer"),
                  evidence(7, "plain", "it"), modality=Modality.PLANNED, plain=False),
        statement(7, ent("far-isle"), population, Literal(0, 9, "about 12", "about 12", "integer"),
                  evidence(8, "plain", "it"), date="2031-05-01/.."),
        statement(8, ent("bo-trent"), known("holdsOffice", "holds the office of"), ent("mayor"),
                  evidence(9, "plain", "Trent")),
        statement(9, ent("far-isle"), known("strikes", "strikes"), ent("nasty"), evidence(10, "plain", "Trent"),
                  modality=Modality.POSSIBLE, plain=False),
    )  # fmt: skip
    decisions = (
        Decision("b#2", "a#1", True, 0.87654, ("same surname",)),
        Decision("a#1", "c#3", False, 0.1, ("other first name", "…")),
    )
    return KnowledgeGraph(BASE, articles, entities, statements, decisions)


@pytest.fixture
def nasty() -> str:
    return NASTY


@pytest.fixture
def rdf(knowledge):
    return to_rdf(knowledge)
