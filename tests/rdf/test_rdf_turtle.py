"""graph.ttl: the same bytes for the same graph, and the same triples for every parser."""

import random
import shutil
import subprocess

import pyoxigraph
import pytest
from rdflib import RDFS, BNode, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from kg.rdf import to_rdf, write_turtle
from kg.rdf.names import bind, empty_graph


@pytest.fixture
def turtle(tmp_path, rdf):
    path = tmp_path / "graph.ttl"
    path.write_bytes(write_turtle(rdf))
    return path


def test_rdflib_reads_back_the_very_graph(turtle, rdf):
    assert set(Graph().parse(turtle)) == set(rdf)


def test_oxigraph_reads_as_many_triples(turtle, rdf):
    assert len(set(pyoxigraph.parse(path=turtle))) == len(rdf)


@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper (raptor2-utils) is not installed")
def test_rapper_reads_the_same_triples(turtle, rdf):
    result = subprocess.run(["rapper", "-q", "-i", "turtle", turtle], capture_output=True, check=True)
    assert not result.stderr
    assert set(Graph().parse(data=result.stdout, format="nt")) == set(rdf)


def test_the_bytes_do_not_hang_on_the_order_of_triples(knowledge, rdf):
    for seed in range(5):
        triples = list(rdf)
        random.Random(seed).shuffle(triples)
        other = empty_graph()
        bind(other, knowledge.base)
        for triple in triples:
            other.add(triple)
        assert write_turtle(other) == write_turtle(rdf)


def test_reading_order(knowledge, turtle):
    text = turtle.read_text("utf-8")
    article = f"art:000_a-{knowledge.articles[0].sha256[:8]}"
    subjects = ["ent:ada-quill", "ent:bo-trent", "rel:impress", "stm:0001", "stm:0002", "evi:0001", article]
    places = [text.index(f"\n{subject} a ") for subject in subjects]
    assert places == sorted(places)
    assert "kg:confidence 0.944 ;" in text and "kg:articleCount 2 ;" in text
    assert '"2031-05-04"^^xsd:date' in text and "a kg:Statement, rdf:Statement ;" in text


def test_names_that_would_need_escapes_are_written_in_full(nasty):
    graph = empty_graph()
    bind(graph, "http://e/")
    for name in ("a.", "-a", "a%20b", "a~b", "é", "a(b)", "0a", "", "a/b"):
        graph.add((URIRef(f"http://e/entity/{name}"), RDFS.label, Literal(nasty)))
    text = write_turtle(graph)
    assert b"<http://e/entity/a.>" in text and b"ent:0a rdfs" in text
    assert set(Graph().parse(data=text, format="turtle")) == set(graph)


def test_blank_nodes_of_a_query_are_written_too():
    graph = empty_graph()
    graph.add((BNode(), RDFS.label, Literal("x")))
    assert isomorphic(Graph().parse(data=write_turtle(graph), format="turtle"), graph)


def test_two_writes_are_the_same(knowledge):
    assert write_turtle(to_rdf(knowledge)) == write_turtle(to_rdf(knowledge))
