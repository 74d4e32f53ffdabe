"""The canned queries on the seed articles: each has right answers where the articles hold one, and docs/queries.md
shows every one of them as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import Graph

from kg.rdf import canned_queries, canned_query, query

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "queries.md").read_text("utf-8")

Row = dict[str, str]


def run(graph: Graph, canned: str, /, **values: str) -> list[Row]:
    answer = query(graph, canned_query(canned).text, values)
    return [{column: str(cell or "") for column, cell in zip(answer.columns, row, strict=True)} for row in answer.rows]


def holds(rows: list[Row], **wanted: str) -> bool:
    """Whether some row has all these cells."""
    return any(all(row[column] == cell for column, cell in wanted.items()) for row in rows)


def test_there_are_enough_and_each_has_an_answer_without_values(seeds_rdf: Graph) -> None:
    queries = canned_queries()
    assert len(queries) >= 12
    assert [name for name in queries if not run(seeds_rdf, name)] == []


@pytest.mark.parametrize(
    ("name", "values", "wanted"),
    [
        ("about", {"name": "Shoigu"}, {"statement": "Benjamin Netanyahu met Sergei Shoigu", "when": "2019-09-12"}),
        ("best-corroborated", {}, {"statement": "Benjamin Netanyahu met Vladimir Putin", "articles": "5"}),
        ("co-mentions", {}, {"one": "Benjamin Netanyahu", "other": "Vladimir Putin", "articles": "5"}),
        ("co-mentions", {"name": "Putin"}, {"one": "Vladimir Putin", "other": "Sochi"}),
        ("events-in-a-place", {"place": "sochi"}, {"statement": "Benjamin Netanyahu met Vladimir Putin"}),
        ("events-in-a-place", {"place": "Ukraine"}, {"statement": "Benjamin Netanyahu visited Ukraine"}),
        ("in-a-month", {"month": "2019-08"}, {"statement": "Benjamin Netanyahu visited Ukraine", "when": "2019-08"}),
        ("in-a-month", {"month": "2019-09", "name": "Shoigu"}, {"statement": "Benjamin Netanyahu met Sergei Shoigu"}),
        ("new-this-week", {}, {"statement": "Benjamin Netanyahu met Vladimir Putin", "first": "2019-09-12"}),
        ("offices", {}, {"who": "Vladimir Putin", "what": "Russian President"}),
        ("offices", {}, {"who": "Benny Gantz", "relation": "leads", "what": "Blue and White"}),
        ("sources", {"name": "met Sergei Shoigu"}, {"file": "004_fa9c02c91d7a62d2.txt"}),
        ("timeline", {"name": "Liberman"}, {"statement": "Avigdor Liberman immigrated to Israel", "when": "1978"}),
        ("who-met-whom", {}, {"when": "2019-09-12", "where": "Sochi", "articles": "5"}),
        ("not-facts", {}, {"statement": "Benjamin Netanyahu annexes West Bank (planned)", "modality": "Planned"}),
    ],
)
def test_the_answer_is_among_the_rows(seeds_rdf: Graph, name: str, values: Row, wanted: Row) -> None:
    assert holds(run(seeds_rdf, name, **values), **wanted)


def test_values_narrow_the_answer(seeds_rdf: Graph) -> None:
    assert all(row["when"] == "2019-08" for row in run(seeds_rdf, "in-a-month", month="2019-08"))
    assert all("Shoigu" in row["one"] for row in run(seeds_rdf, "co-mentions", name="Shoigu"))
    assert {row["where"] for row in run(seeds_rdf, "events-in-a-place", place="sochi")} == {"Sochi"}
    assert run(seeds_rdf, "new-this-week", since="2030-01-01") == []
    assert all("liberman" in row["statement"].lower() for row in run(seeds_rdf, "timeline", name="Liberman"))


def test_whether_putin_supported_netanyahu_is_contradicted(seeds_rdf: Graph) -> None:
    pairs = [
        {row["file"][:3], row["otherFile"][:3]}
        for row in run(seeds_rdf, "contradictions")
        if "supports Benjamin Netanyahu" in row["statement"]
    ]
    assert {"000", "003"} in pairs
    assert holds(run(seeds_rdf, "denied"), statement="Vladimir Putin supports Benjamin Netanyahu (negated)")


def test_who_said_what(seeds_rdf: Graph) -> None:
    said = run(seeds_rdf, "who-said-what", name="Putin")
    assert any("results of the Knesset election" in row["words"] for row in said)
    about = run(seeds_rdf, "who-said-what-about-whom", speaker="Putin", about="Knesset")
    assert {row["who"] for row in about} == {"Vladimir Putin"}
    assert all("knesset" in f"{row['what']} {row['words']}".lower() for row in about)


def test_no_strike_is_told_as_a_fact_that_is_only_possible(seeds_rdf: Graph) -> None:
    by_who = {(row["who"], row["modality"]) for row in run(seeds_rdf, "strikes")}
    assert ("Israel", "Asserted") in by_who and ("Iran", "Asserted") not in by_who


@pytest.mark.parametrize("name", sorted(canned_queries()))
def test_the_page_shows_the_query_and_an_answer(name: str) -> None:
    section = re.search(rf"(?ms)^## {name}\n(.*?)(?=^## |\Z)", PAGE)
    assert section is not None, "Run: python docs/write_queries.py"
    canned = canned_query(name)
    body = "\n".join(line for line in canned.text.splitlines() if not line.startswith("#")).strip()
    assert canned.comment in section[1] and body in section[1], "Run: python docs/write_queries.py"
    answer = re.search(r"(?s)```text\n(.*?)\n```", section[1])
    assert answer is not None and len(answer[1].splitlines()) > 2 and "(no rows)" not in answer[1]
