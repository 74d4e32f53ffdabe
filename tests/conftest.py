"""What several test files share: the seed articles' graph, built once."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Graph

from kg.build import build_graph
from kg.rdf import to_rdf
from kg.records import KnowledgeGraph

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@pytest.fixture(scope="session")
def seeds() -> Path:
    return SEEDS


@pytest.fixture(scope="session")
def seeds_graph() -> KnowledgeGraph:
    return build_graph([str(SEEDS)])


@pytest.fixture(scope="session")
def seeds_rdf(seeds_graph: KnowledgeGraph) -> Graph:
    return to_rdf(seeds_graph)
