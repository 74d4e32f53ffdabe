"""Writes docs/queries.md: every canned query with its question, its text and its answer on the seed articles.

usage: python docs/write_queries.py

Run it from anywhere, after a change of a query, the ontology or the rules. The same sources give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rdflib import Graph, Literal
from rdflib.term import Node

from kg.build import build_graph
from kg.rdf import canned_queries, format_result, query, to_rdf
from kg.rdf.canned import CannedQuery
from kg.rdf.query import Answer

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "queries.md"
#: Values for the queries that say little without one.
EXAMPLES: dict[str, dict[str, str]] = {
    "about": {"name": "Shoigu"},
    "in-a-month": {"month": "2019-08"},
    "sources": {"name": "met Sergei Shoigu"},
    "who-said-what": {"name": "Putin"},
    "who-said-what-about-whom": {"speaker": "Putin", "about": "Israel"},
}
MAX_ROWS = 8
MAX_CELL = 60  # characters
INTRODUCTION = """\
# The canned queries

They stand in `ontology/queries/`; `kg query DIR --name NAME` runs one, `--set KEY=VALUE` gives it a value, `--list`
lists them. Below each is its answer on the five seed articles (`kg build seeds -o output`): the first rows, long cells
cut. This page is written by `python docs/write_queries.py`.
"""


def main() -> None:
    TARGET.write_text(page(to_rdf(build_graph([str(ROOT / "seeds")]))), "utf-8")
    print(f"wrote {TARGET.relative_to(ROOT)}")


def page(seeds: Graph) -> str:
    """The whole page, in Markdown."""
    parts = [_section(canned, seeds) for canned in canned_queries().values()]
    return "\n".join([INTRODUCTION, *parts])


def _section(canned: CannedQuery, seeds: Graph) -> str:
    values = EXAMPLES.get(canned.name, {})
    answer = query(seeds, canned.text, values)
    body = "".join(line for line in canned.text.splitlines(keepends=True) if not line.startswith("#"))
    lines = [f"## {canned.name}", "", canned.comment, "", "```sparql", body.rstrip(), "```", ""]
    lines += ["```sh", _command(canned.name, values), "```", "", "```text", *_table(answer), "```", ""]
    return "\n".join(lines)


def _command(name: str, values: dict[str, str]) -> str:
    settings = [f'--set {key}="{value}"' for key, value in values.items()]
    return " ".join(["kg query output --name", name, *settings])


def _table(answer: Answer) -> Iterator[str]:
    shown = replace(answer, rows=tuple(tuple(map(_cut, row)) for row in answer.rows[:MAX_ROWS]))
    yield from (line.rstrip() for line in format_result(shown, terminal=False).splitlines())
    if len(answer.rows) > MAX_ROWS:
        yield f"… and {len(answer.rows) - MAX_ROWS} more"


def _cut(cell: Node | None) -> Node | None:
    if not isinstance(cell, Literal) or len(cell) <= MAX_CELL:
        return cell
    return Literal(cell[: MAX_CELL - 1].rstrip() + "…")


if __name__ == "__main__":
    main()
