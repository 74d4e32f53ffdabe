"""What several test files share: the seed articles' graph, built once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import Graph

from kg.build import build_graph
from kg.rdf import to_rdf
from kg.records import KnowledgeGraph

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests compile the phrases once, into a folder of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def seeds() -> Path:
    return SEEDS


@pytest.fixture(scope="session")
def seeds_graph() -> KnowledgeGraph:
    return build_graph([str(SEEDS)])


@pytest.fixture(scope="session")
def seeds_rdf(seeds_graph: KnowledgeGraph) -> Graph:
    return to_rdf(seeds_graph)
