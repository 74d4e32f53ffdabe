"""What follows from plain facts, and what does not."""

from __future__ import annotations

import pytest
from rdflib import PROV, RDF, Graph, URIRef

from kg.ontology import Ontology, OntologyClass, OntologyRelation
from kg.rdf import to_rdf, validate
from kg.records import (
    Article,
    Entity,
    Evidence,
    Inferred,
    KnowledgeGraph,
    Literal,
    Modality,
    Polarity,
    Relation,
    Statement,
)
from kg.resolve import infer
from kg.resolve.inference import consequences
from kg.vocab import KG

BASE, OWN = "https://example.org/t/", "https://example.org/own#"
SENTENCE = "Ada Quill met Bo Trent."


def relation(name: str, **more: object) -> OntologyRelation:
    return OntologyRelation(OWN + name, name, name, "", "Person", "Person", **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def family() -> Ontology:
    relations = (
        relation("met", symmetric=True),
        relation("dinedWith", symmetric=True, parents=("met",)),
        relation("parentOf", inverse="childOf", parents=("relativeOf",)),
        relation("childOf"),
        relation("relativeOf", symmetric=True),
        relation("praised"),
        relation("cried", literal=True, parents=("uttered",)),
        relation("uttered", literal=True),
    )
    person = OntologyClass("", "Person", "person", "")
    return Ontology({"Person": person}, {item.name: item for item in relations})


def statement(number: int, subject: str, name: str, target: str | Literal, **more: object) -> Statement:
    evidence = Evidence(f"{BASE}evidence/{number}", "a", SENTENCE, 0, len(SENTENCE), "", "", "", "rule", 0.9)
    standard: dict[str, object] = {"polarity": Polarity.AFFIRMED, "modality": Modality.ASSERTED, "plain": True, **more}
    return Statement(
        iri=f"{BASE}statement/{number}",
        subject=f"{BASE}entity/{subject}",
        relation=Relation(OWN + name, name, True),
        object=f"{BASE}entity/{target}" if isinstance(target, str) else target,
        label=f"{subject} {name}",
        confidence=0.9,
        evidence=(evidence,),
        articles=1,
        publishers=1,
        **standard,  # type: ignore[arg-type]
    )


def graph(*statements: Statement, inferred: tuple[Inferred, ...] = ()) -> KnowledgeGraph:
    entities = tuple(Entity(f"{BASE}entity/{name}", name.title(), "Person") for name in ("ada", "bo"))
    article = Article("a", SENTENCE, "a.txt", "0" * 64)
    return KnowledgeGraph(BASE, (article,), entities, statements, inferred=inferred)


def edges(found: tuple[Inferred, ...]) -> set[str]:
    return {item.label for item in found}


@pytest.mark.parametrize(
    ("name", "follows"),
    [
        ("met", {"Bo met Ada"}),
        ("dinedWith", {"Bo dinedWith Ada", "Ada met Bo", "Bo met Ada"}),
        ("parentOf", {"Bo childOf Ada", "Ada relativeOf Bo", "Bo relativeOf Ada"}),
        ("childOf", {"Bo parentOf Ada", "Ada relativeOf Bo", "Bo relativeOf Ada"}),
        ("praised", set()),
    ],
)
def test_what_follows_from_a_plain_fact(family: Ontology, name: str, follows: set[str]) -> None:
    assert edges(infer(graph(statement(1, "ada", name, "bo")), family)) == follows


def test_a_literal_has_no_edges_of_its_own(family: Ontology) -> None:
    found = infer(graph(statement(1, "ada", "cried", Literal(0, 3, "Oh!", "Oh!"))), family)
    assert [(item.label, item.relation.iri) for item in found] == [("Ada uttered “Oh!”", f"{OWN}uttered")]


@pytest.mark.parametrize(
    "how",
    [{"polarity": Polarity.NEGATED}, {"modality": Modality.PLANNED}, {"modality": Modality.REPORTED}],
    ids=["denied", "planned", "reported"],
)
def test_nothing_follows_from_what_is_no_plain_fact(family: Ontology, how: dict[str, object]) -> None:
    assert infer(graph(statement(1, "ada", "met", "bo", plain=False, **how)), family) == ()


def test_what_is_stated_or_denied_itself_does_not_follow(family: Ontology) -> None:
    dined = statement(1, "ada", "dinedWith", "bo")
    stated = statement(2, "bo", "met", "ada")
    denied = statement(3, "ada", "met", "bo", plain=False, polarity=Polarity.NEGATED)
    assert edges(infer(graph(dined, stated, denied), family)) == {"Bo dinedWith Ada"}


def test_one_edge_follows_from_all_its_sources_whatever_their_order(family: Ontology) -> None:
    once, again = statement(1, "ada", "met", "bo", date="2030"), statement(2, "ada", "met", "bo", date="2031")
    (found,) = infer(graph(once, again), family)
    assert found.sources == (once.iri, again.iri)
    assert infer(graph(again, once), family) == (found,)


def test_an_open_relation_has_no_consequences(family: Ontology) -> None:
    assert infer(graph(statement(1, "ada", "unheardOf", "bo")), family) == ()


def test_consequences_end_where_relations_go_round(family: Ontology) -> None:
    round_ = Ontology({}, {"a": relation("a", parents=("b",)), "b": relation("b", parents=("a",), inverse="a")})
    assert {(item.name, swapped) for item, swapped in consequences(round_)[f"{OWN}a"]} == {
        ("a", True),
        ("b", False),
        ("b", True),
    }


@pytest.fixture
def rdf(family: Ontology) -> Graph:
    plain = graph(statement(1, "ada", "parentOf", "bo"))
    return to_rdf(graph(*plain.statements, inferred=infer(plain, family)))


def test_the_edge_stands_in_the_graph_with_what_it_follows_from(rdf: Graph) -> None:
    ada, bo = URIRef(f"{BASE}entity/ada"), URIRef(f"{BASE}entity/bo")
    assert (bo, URIRef(f"{OWN}childOf"), ada) in rdf
    (node,) = rdf.subjects(RDF.predicate, URIRef(f"{OWN}childOf"))
    assert (node, RDF.type, KG.InferredStatement) in rdf
    assert (node, PROV.wasDerivedFrom, URIRef(f"{BASE}statement/1")) in rdf
    assert (node, RDF.type, KG.Statement) not in rdf and (node, RDF.type, RDF.Statement) not in rdf
    assert validate(rdf).conforms, str(validate(rdf))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("unmarked", "needs a statement that says the same"),
        ("source", "names the statements that it follows from"),
        ("planned", "Only a plain fact"),
        ("counted", "is never counted"),
    ],
)
def test_shapes_tell_where_an_inferred_edge_is_wrong(rdf: Graph, change: str, said: str) -> None:
    source = URIRef(f"{BASE}statement/1")
    node = next(rdf.subjects(RDF.type, KG.InferredStatement))
    if change == "unmarked":
        rdf.remove((node, None, None))
    elif change == "source":
        rdf.remove((node, PROV.wasDerivedFrom, None))
    elif change == "planned":
        rdf.set((source, KG.modality, KG.Planned))
    else:
        rdf.add((node, KG.evidence, next(rdf.objects(source, KG.evidence))))
    assert said in str(validate(rdf))
