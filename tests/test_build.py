"""The stages together: the same input gives the same bytes, and one bad article stops no other."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pyoxigraph
import pytest
import rdflib

from kg import analysis
from kg import build as stages
from kg.errors import SourceError
from kg.rdf import to_rdf, validate, write_turtle
from kg.records import KnowledgeGraph
from kg.settings import Settings


@pytest.fixture(scope="module")
def written(seeds_graph: KnowledgeGraph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stages.write_graph(seeds_graph, tmp_path_factory.mktemp("seeds")).folder


def test_two_builds_give_the_same_bytes_whatever_the_order_of_the_sources(
    seeds: Path, written: Path, tmp_path: Path
) -> None:
    files = sorted(str(path) for path in seeds.glob("*.txt"))
    again = stages.write_graph(stages.build_graph(files[::-1]), tmp_path).folder
    for name in sorted(path.name for path in written.iterdir()):
        assert (again / name).read_bytes() == (written / name).read_bytes(), name


def test_three_parsers_read_the_same_number_of_triples(written: Path) -> None:
    turtle = written / "graph.ttl"
    graph = rdflib.Graph().parse(turtle)
    assert not [term for triple in graph for term in triple if isinstance(term, rdflib.BNode)]
    store = pyoxigraph.Store()
    store.load(path=str(turtle), format=pyoxigraph.RdfFormat.TURTLE)
    assert len(graph) == len(store) > 1000
    rapper = shutil.which("rapper")
    if rapper is None:
        pytest.skip("rapper is not installed (Debian package raptor2-utils)")
    counted = subprocess.run([rapper, "-q", "-i", "turtle", "-o", "ntriples", turtle], capture_output=True, check=True)
    assert len(counted.stdout.splitlines()) == len(graph)


def test_the_graph_conforms_to_its_shapes(seeds_graph: KnowledgeGraph) -> None:
    report = validate(to_rdf(seeds_graph))
    assert report.conforms, str(report)


def test_an_article_that_cannot_be_analysed_is_named_and_the_others_are_built(
    seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract = analysis.extract_article

    def fail_once(nlp: object, article: object, min_confidence: float) -> object:
        if article.id.startswith("001"):
            raise ValueError("no such token")
        return extract(nlp, article, min_confidence)

    monkeypatch.setattr(analysis, "extract_article", fail_once)
    graph = stages.build_graph([str(seeds / name) for name in ("001_748bc29fd20531e6.txt", "002_5b54a4f99fe10dbb.txt")])
    assert [article.id[:3] for article in graph.articles] == ["002"]
    assert [(item.source[:3], "no such token" in item.reason) for item in graph.skipped] == [("001", True)]


def test_the_base_starts_every_iri_of_the_data(seeds: Path) -> None:
    base = "https://news.test/graph/"
    graph = stages.build_graph([str(seeds / "002_5b54a4f99fe10dbb.txt")], Settings(base=base))
    turtle = write_turtle(to_rdf(graph))
    turtle = turtle.decode() if isinstance(turtle, bytes) else turtle
    assert base in turtle and "example.org" not in turtle


def test_a_confidence_nothing_reaches_leaves_no_statement(seeds: Path) -> None:
    graph = stages.build_graph([str(seeds / "002_5b54a4f99fe10dbb.txt")], Settings(min_confidence=1.0))
    assert graph.statements == ()


def test_progress_is_told_for_each_article(seeds: Path) -> None:
    told: list[tuple[int, int]] = []
    files = sorted(str(path) for path in seeds.glob("00[12]*.txt"))
    stages.build_graph(files, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_a_folder_that_cannot_be_written_is_a_clear_error(seeds_graph: KnowledgeGraph, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SourceError, match="Cannot write"):
        stages.write_graph(seeds_graph, tmp_path / "file" / "out")


def test_no_sources_no_articles() -> None:
    assert stages.build_graph([]).articles == ()
