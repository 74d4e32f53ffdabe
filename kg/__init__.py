"""newskg: news articles in, a knowledge graph out.

>>> import kg
>>> graph = kg.build_graph(["seeds"])
>>> written = kg.write_graph(graph, "output")
>>> answer = kg.query(kg.load("output"), "SELECT ?person WHERE { ?person a kg:Person }")

The names are imported when first used, so that ``kg query`` need not wait for the language library.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.build import build_graph, write_graph
    from kg.errors import KgError
    from kg.rdf.load import load
    from kg.rdf.query import query
    from kg.rdf.validate import validate
    from kg.records import Article, Claim, Entity, Evidence, KnowledgeGraph, Mention, Statement
    from kg.settings import Settings

_HOMES = {
    "kg.build": ("build_graph", "write_graph"),
    "kg.errors": ("KgError",),
    "kg.rdf": ("load", "query", "validate"),
    "kg.records": ("Article", "Claim", "Entity", "Evidence", "KnowledgeGraph", "Mention", "Statement"),
    "kg.settings": ("Settings",),
}

__all__ = [
    "Article",
    "Claim",
    "Entity",
    "Evidence",
    "KgError",
    "KnowledgeGraph",
    "Mention",
    "Settings",
    "Statement",
    "build_graph",
    "load",
    "query",
    "validate",
    "write_graph",
]


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
