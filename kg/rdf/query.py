"""SPARQL over a graph: reading only, and never beyond the graph."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from rdflib import XSD, Graph, Literal
from rdflib.query import Result
from rdflib.term import Node

from kg.errors import QueryError
from kg.rdf.load import in_oxigraph
from kg.rdf.names import PREFIXES, bind_all, empty_graph, prefixes_of
from kg.rdf.tokens import fill, reading_only

_Term = TypeVar("_Term", Node, Node | None)
_WHERE = re.compile(r"error at (\d+):(\d+)")
_REASON = re.compile(r"\b(?:Prefix not found|[A-Z][a-z]+(?: [\w?()]+){3,})")  # among the tokens that it expected


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave, as a table: SELECT its variables, ASK one cell ``answer``, CONSTRUCT and DESCRIBE subject,
    predicate and object. ``rows`` holds rdflib terms, None where unbound. ``graph`` is there for CONSTRUCT and
    DESCRIBE alone, ``truth`` for ASK. ``prefixes`` shorten the IRIs when shown."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Node | None, ...], ...]
    truth: bool | None = None
    graph: Graph | None = None
    prefixes: Mapping[str, str] = field(default_factory=dict)


def query(graph: Graph, sparql: str, values: Mapping[str, str | Node] | None = None) -> Answer:
    """Run SELECT, ASK, CONSTRUCT or DESCRIBE. The contract's prefixes and the graph's own need no declaration.

    ``values`` stand for ``$name`` in the query (a string as a plain literal). Raises QueryError for a syntax error,
    an update, SERVICE or FROM, and a value that the query has no place for.
    """
    source = in_oxigraph(graph)
    prefixes = PREFIXES | prefixes_of(graph)
    text = reading_only(fill(sparql, values or {}))
    try:
        return _answer(source.query(text, initNs=prefixes), prefixes)
    except SyntaxError as error:
        raise _syntax_error(text, error, prefixes) from error


def _answer(result: Result, prefixes: Mapping[str, str]) -> Answer:
    if result.type == "ASK":
        truth = bool(result.askAnswer)
        return Answer(("answer",), ((Literal(truth),),), truth=truth, prefixes=prefixes)
    if result.type == "SELECT":
        variables = result.vars or []
        rows = tuple(tuple(_plain(row.get(variable)) for variable in variables) for row in result.bindings)
        return Answer(tuple(map(str, variables)), rows, prefixes=prefixes)
    found = empty_graph()
    bind_all(found, prefixes)
    for subject, predicate, value in result.graph or ():
        found.add((subject, predicate, _plain(value)))
    return Answer(("subject", "predicate", "object"), tuple(sorted(found)), graph=found, prefixes=prefixes)


def _plain(term: _Term) -> _Term | Literal:
    """Oxigraph types every string as xsd:string, which rdflib takes for another literal than the plain one."""
    return Literal(str(term)) if isinstance(term, Literal) and term.datatype == XSD.string else term


def _syntax_error(sparql: str, error: SyntaxError, prefixes: Mapping[str, str]) -> QueryError:
    message = str(error.msg)
    place, reason = _WHERE.search(message), _REASON.search(message)
    line, column = (int(place[1]), int(place[2])) if place else (1, 1)
    before = "".join(sparql.splitlines()[line - 1 : line])[: column - 1][-40:]
    problem = f"The query has a syntax error in line {line} at column {column}, after {before.strip()!r}"
    if reason and reason[0] == "Prefix not found":
        return QueryError(f"{problem}: unknown prefix.", f"Declare it, or use one of: {', '.join(sorted(prefixes))}.")
    return QueryError(f"{problem}{f': {reason[0]}' if reason else ''}.", "Mend it there; SPARQL 1.1 is what is read.")
