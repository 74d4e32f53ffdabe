"""The queries that ship with the program: ontology/queries/*.rq."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from kg.errors import QueryError
from kg.rdf.tokens import parameters
from kg.resources import ontology_file


@dataclass(frozen=True, slots=True)
class CannedQuery:
    """``comment`` is the file's opening ``#`` lines; ``parameters`` the names of the ``$name`` that may be given."""

    name: str
    comment: str
    text: str
    parameters: tuple[str, ...]


def canned_queries() -> dict[str, CannedQuery]:
    """All of them by name, sorted."""
    files = (file for file in ontology_file("queries").iterdir() if file.name.endswith(".rq"))
    queries = (_read(file.name.removesuffix(".rq"), file.read_text("utf-8")) for file in files)
    return {query.name: query for query in sorted(queries, key=lambda query: query.name)}


def canned_query(name: str) -> CannedQuery:
    """The one of that name. Raises QueryError where there is none."""
    queries = canned_queries()
    if name not in queries:
        raise QueryError(f"There is no query named {name!r}.", f"Take one of: {', '.join(queries)}.")
    return queries[name]


def _read(name: str, text: str) -> CannedQuery:
    opening = takewhile(lambda line: line.startswith("#"), text.splitlines())
    comment = " ".join(line.lstrip("# ") for line in opening)
    return CannedQuery(name, comment, text, parameters(text))
