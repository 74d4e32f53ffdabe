"""An answer as text: a table for people, csv, json, tsv and ttl for programs."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from rdflib import BNode, Literal
from rdflib.term import Node
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.errors import QueryError
from kg.rdf.names import shorten
from kg.rdf.query import Answer
from kg.rdf.turtle import write_turtle

_UNSHOWABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")  # an article's text must not steer the terminal


def format_result(answer: Answer, format: str = "table", terminal: bool | None = None) -> str:
    """``answer`` in one of FORMATS, with a final line end. ``terminal`` (by default: whether standard output is one)
    draws the table with rich to the terminal's width; else its columns are aligned and nothing is wrapped.

    csv, json and tsv are SPARQL 1.1's result formats. Raises QueryError for another format, and for ttl of an answer
    that is no graph.
    """
    if format not in FORMATS:
        raise QueryError(f"There is no format {format!r}.", f"Take one of: {', '.join(FORMATS)}.")
    if format == "table" and (sys.stdout.isatty() if terminal is None else terminal):
        return _drawn_table(answer)
    return FORMATS[format](answer)


def _plain_table(answer: Answer) -> str:
    rows = [list(answer.columns), *_cells(answer)]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(answer.columns))]
    rows.insert(1, ["-" * width for width in widths])
    return "".join(f"{_aligned(row, widths)}\n" for row in rows) + _note(answer)


def _drawn_table(answer: Answer) -> str:
    table = Table(*answer.columns)
    for row in _cells(answer):
        table.add_row(*(Text(cell) for cell in row))  # not str: "[…]" is no markup here
    width = shutil.get_terminal_size().columns
    console = Console(file=io.StringIO(), force_terminal=True, width=width)
    with console.capture() as capture:
        console.print(table)
    return capture.get() + _note(answer)


def _note(answer: Answer) -> str:
    return "" if answer.rows else "(no rows)\n"


def _cells(answer: Answer) -> list[list[str]]:
    return [[shown(term, answer.prefixes) for term in row] for row in answer.rows]


def shown(term: Node | None, prefixes: Mapping[str, str]) -> str:
    """A term for people's eyes: an IRI in short, a literal's text on one line, "" for None."""
    if term is None:
        return ""
    text = str(term) if isinstance(term, Literal) else shorten(str(term), prefixes) or str(term)
    return _UNSHOWABLE.sub(" ", text)


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()


def _width(text: str) -> int:
    """In columns of a terminal: East Asian wide characters take two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) != 0 for character in text)


def _csv(answer: Answer) -> str:
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(answer.columns)
    writer.writerows([["" if term is None else str(term) for term in row] for row in answer.rows])
    return output.getvalue()


def _tsv(answer: Answer) -> str:
    lines = [[f"?{column}" for column in answer.columns]]
    lines += [["" if term is None else _one_line(term) for term in row] for row in answer.rows]
    return "".join("\t".join(line) + "\n" for line in lines)


def _one_line(term: Node) -> str:
    """rdflib writes a text with line ends between triple quotes, over several lines; TSV has one a row."""
    if not isinstance(term, Literal):
        return term.n3()
    quoted = json.dumps(str(term), ensure_ascii=False)
    tail = f"@{term.language}" if term.language else f"^^<{term.datatype}>" if term.datatype else ""
    return quoted + tail


def _json(answer: Answer) -> str:
    if answer.truth is not None:
        content: dict[str, Any] = {"head": {}, "boolean": answer.truth}
    else:
        content = {"head": {"vars": answer.columns}, "results": {"bindings": [*_bindings(answer)]}}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _bindings(answer: Answer) -> Iterator[dict[str, dict[str, str]]]:
    for row in answer.rows:
        cells = zip(answer.columns, row, strict=True)
        yield {column: _json_term(term) for column, term in cells if term is not None}


def _json_term(term: Node) -> dict[str, str]:
    if not isinstance(term, Literal):
        return {"type": "bnode" if isinstance(term, BNode) else "uri", "value": str(term)}
    tag = {"xml:lang": term.language} if term.language else {"datatype": str(term.datatype)} if term.datatype else {}
    return {"type": "literal", "value": str(term)} | tag


def _ttl(answer: Answer) -> str:
    if answer.graph is None:
        raise QueryError("ttl is for what CONSTRUCT and DESCRIBE give.", "Take table, csv, json or tsv.")
    return write_turtle(answer.graph).decode()


FORMATS: dict[str, Callable[[Answer], str]] = {
    "table": _plain_table,
    "csv": _csv,
    "json": _json,
    "tsv": _tsv,
    "ttl": _ttl,
}
