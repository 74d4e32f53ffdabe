"""A relation that a user teaches by two phrases shows up in the graph."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef

from kg.build import build_graph
from kg.rdf import query, to_rdf, validate, write_turtle
from kg.records import KnowledgeGraph
from kg.settings import Settings
from kg.vocab import KG

SHIP = "https://example.org/shipping#"
ONTOLOGY = f"""\
@prefix ship: <{SHIP}> .
@prefix kg: <https://w3id.org/newskg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

ship:Ship a owl:Class ; rdfs:label "ship"@en ; rdfs:subClassOf kg:Product .
ship:chartered a owl:ObjectProperty ;
    rdfs:label "chartered"@en ; rdfs:domain kg:Agent ; rdfs:range ship:Ship ;
    kg:phrase "X chartered Y"@en , "X hired Y"@en .
ship:sailsFor a owl:ObjectProperty ;
    rdfs:label "sails for"@en ; rdfs:domain ship:Ship ; rdfs:range kg:Place ;
    kg:phrase "X sailed to Y"@en , "X's voyage to Y"@en .
"""
TEXT = (
    "The container ship Aurora Star was chartered by Hapag-Lloyd in May. "
    "Lisa Brandt said that another cargo ship's voyage to Singapore went well. "
    "Maria Lopez was hired by Hapag-Lloyd in June."
)


def build(folder: Path, **settings: object) -> KnowledgeGraph:
    (folder / "ships.ttl").write_text(ONTOLOGY, "utf-8")
    (folder / "a.txt").write_text(TEXT, "utf-8")
    return build_graph([str(folder / "a.txt")], Settings(ontologies=(folder / "ships.ttl",), **settings))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeGraph:
    return build(tmp_path_factory.mktemp("ships"))


@pytest.fixture(scope="module")
def rdf(graph: KnowledgeGraph) -> Graph:
    return to_rdf(graph)


def test_the_passive_of_a_phrase_is_the_relation(rdf: Graph) -> None:
    pattern = '?a rdfs:label "Hapag-Lloyd"@en . ?b rdfs:label "Aurora Star"@en . ?a ship:chartered ?b'
    assert query(rdf, f"ASK {{ {pattern} }}").truth


def test_a_name_that_the_text_calls_by_the_class_is_of_it(rdf: Graph) -> None:
    assert query(rdf, 'ASK { ?a rdfs:label "Aurora Star"@en ; a ship:Ship }').truth


def test_a_thing_without_a_name_may_be_of_the_class(rdf: Graph) -> None:
    assert query(rdf, 'ASK { ?a a ship:Ship ; rdfs:label "cargo ship"@en . ?s rdf:subject ?a }').truth


def test_types_decide_between_relations_of_one_wording(graph: KnowledgeGraph) -> None:
    """A person is hired, but not chartered."""
    (hired,) = (item for item in graph.statements if "Maria Lopez" in item.label)
    assert hired.relation.iri == str(KG._NS["hired"])


def test_the_graph_declares_the_users_terms_under_their_prefix(rdf: Graph) -> None:
    chartered = URIRef(f"{SHIP}chartered")
    assert (chartered, RDF.type, OWL.ObjectProperty) in rdf
    assert (chartered, RDFS.range, URIRef(f"{SHIP}Ship")) in rdf
    assert (URIRef(f"{SHIP}Ship"), RDF.type, OWL.Class) in rdf
    turtle = write_turtle(rdf).decode()
    assert f"@prefix ship: <{SHIP}> ." in turtle and "\nship:chartered a owl:ObjectProperty ;" in turtle


def test_such_a_graph_conforms(rdf: Graph) -> None:
    assert validate(rdf).conforms, str(validate(rdf))


def test_the_built_in_relations_may_be_left_out(tmp_path: Path, graph: KnowledgeGraph) -> None:
    alone = build(tmp_path, built_in_relations=False)
    known = {item.relation.iri for item in alone.statements if item.relation.known}
    assert known == {f"{SHIP}chartered", f"{SHIP}sailsFor"}
    (hired,) = (item for item in alone.statements if "Maria Lopez" in item.label)
    assert not hired.relation.known  # what fits no type is no wrong fact


def test_without_the_file_nothing_of_it_is_known(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    plain = build_graph([str(tmp_path / "a.txt")])
    assert plain.terms == plain.prefixes == ()
    assert all(SHIP not in item.relation.iri for item in plain.statements)


PLAIN = """\
@prefix ex: <https://example.org/stage#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:Opera a owl:Class ; rdfs:label "opera" .
ex:Person a owl:Class ; rdfs:label "human" .
ex:R1 a owl:ObjectProperty ; rdfs:label "conductor" ; rdfs:domain ex:Opera ; rdfs:range ex:Person .
ex:R2 a owl:ObjectProperty ; rdfs:label "date of premiere" .
ex:inspiredBy a owl:ObjectProperty .
"""


def test_an_ontology_without_phrases_is_read_by_its_labels(tmp_path: Path) -> None:
    (tmp_path / "stage.ttl").write_text(PLAIN, "utf-8")
    told = "The opera Belisar was conducted by Maria Lopez. Belisar was inspired by Hamlet. It premiered on 5 May 2010."
    (tmp_path / "a.txt").write_text(told, "utf-8")
    settings = Settings(ontologies=(tmp_path / "stage.ttl",), built_in_relations=False)
    graph = build_graph([str(tmp_path / "a.txt")], settings)
    labels = {item.label for item in graph.statements if item.relation.known}
    assert {"Belisar conductor Maria Lopez", "Belisar inspired by Hamlet"} <= labels
    assert validate(to_rdf(graph)).conforms
