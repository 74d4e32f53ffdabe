"""A SPARQL query's tokens, as far as needed to fill in ``$name`` and to refuse what goes beyond reading one graph."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rdflib import Literal
from rdflib.term import Node

from kg.errors import QueryError

_TOKEN = re.compile(
    r"""
    (?P<opaque> \#[^\n\r]*
        | \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3} | '{3}(?:[^'\\]|\\.|'(?!''))*'{3}
        | "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*'
        | <[^<>"{}|^`\\\x00-\x20]*> )
    | \?(?P<variable>\w+)
    | \$(?P<parameter>\w+)
    | (?P<prefix>\w*):(?P<local>\w*)
    | (?P<word>\w+)
    """,
    re.DOTALL | re.VERBOSE,
)
_SERVICE = re.compile("s(?=ervice)", re.IGNORECASE)
_READS = frozenset(["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"])
_UPDATES = frozenset(["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"])


def parameters(sparql: str) -> tuple[str, ...]:
    """The names of ``$name`` in the query, each once, in order."""
    names = (match["parameter"] for match in _TOKEN.finditer(sparql))
    return tuple(dict.fromkeys(name for name in names if name))


def fill(sparql: str, values: Mapping[str, str | Node]) -> str:
    """The query with ``values`` for its ``$name``. Raises QueryError for a value that it has no place for."""
    known = parameters(sparql)
    for name in values:
        if name not in known:
            raise QueryError(f"The query has no ${name}.", f"The values that it takes: {', '.join(known) or 'none'}.")
    terms = {name: value if isinstance(value, Node) else Literal(value) for name, value in values.items()}
    return _TOKEN.sub(lambda match: terms[match["parameter"]].n3() if match["parameter"] in terms else match[0], sparql)


def reading_only(sparql: str) -> str:
    """The query, equivalent and safe to run: Oxigraph would follow a SERVICE to any address.

    Raises QueryError for an update, SERVICE and FROM.
    """
    words = [match["word"].upper() for match in _TOKEN.finditer(sparql) if match["word"]]
    if next((word for word in words if word in _READS | _UPDATES), "") in _UPDATES:
        raise QueryError(
            "The query would change the graph.",
            "Ask with SELECT, ASK, CONSTRUCT or DESCRIBE; to change a graph, build it anew with kg build.",
        )
    if "FROM" in words:
        raise QueryError("The query names graphs (FROM), but there is only one.", "Leave FROM out.")
    if any("service" in (match["prefix"] or match["word"] or "").lower() for match in _TOKEN.finditer(sparql)):
        raise QueryError("The query asks another server (SERVICE).", "Ask this graph alone: leave SERVICE out.")
    return _TOKEN.sub(_disarm, sparql)


def _disarm(match: re.Match[str]) -> str:
    """Write "service" in strings, IRIs and comments with an escape. Where these tokens are not Oxigraph's (it reads
    ``1<1)SERVICEx:a#>`` as a comparison, a SERVICE and a comment, not as an IRI) that breaks the keyword."""
    if not match["opaque"]:
        return match[0]
    return _SERVICE.sub(lambda letter: f"\\u{ord(letter[0]):04X}", match[0])
