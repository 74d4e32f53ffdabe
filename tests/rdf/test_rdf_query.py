"""SPARQL reads the graph and nothing else, and its answers come in every format."""

import csv
import io
import json
import socket
import threading

import pytest
from pyoxigraph import QueryResultsFormat, parse_query_results
from rdflib import Graph, Literal, URIRef

from kg.errors import QueryError
from kg.rdf import FORMATS, canned_queries, canned_query, format_result, load, query, write_turtle


@pytest.fixture
def stored(tmp_path, rdf):
    (tmp_path / "graph.ttl").write_bytes(write_turtle(rdf))
    return load(tmp_path)


LABELS = "SELECT ?thing ?label WHERE { ?thing a kg:Person ; rdfs:label ?label } ORDER BY ?label"


def test_select_over_a_stored_graph_and_one_in_memory(stored, rdf):
    for graph in (stored, rdf):
        answer = query(graph, LABELS)
        assert answer.columns == ("thing", "label")
        assert [str(label) for _, label in answer.rows] == ["Ada Quill", 'Bo "Bö" Trent\\']


def test_strings_come_back_as_plain_literals(stored, nasty):
    rows = query(stored, "SELECT ?s WHERE { ?e kg:sentence ?s ; kg:start 0 }").rows
    assert (Literal(nasty),) in rows


def test_what_is_unbound_is_none(stored):
    answer = query(stored, "SELECT ?x ?y WHERE { VALUES ?x { 1 } OPTIONAL { ?x kg:date ?y } }")
    assert answer.rows == ((Literal(1), None),)


def test_ask(stored):
    yes = query(stored, "ASK { ?s kg:polarity kg:Negated }")
    no = query(stored, "ASK { ?s kg:endorses ?o }")
    assert (yes.truth, no.truth) == (True, False)
    assert format_result(yes, "csv") == "answer\ntrue\n"
    assert json.loads(format_result(no, "json")) == {"head": {}, "boolean": False}


@pytest.mark.parametrize("sparql", ["CONSTRUCT { ?s kg:met ?o } WHERE { ?s kg:met ?o }", "DESCRIBE ent:ada-quill"])
def test_graphs(stored, sparql):
    answer = query(stored, sparql)
    assert answer.columns == ("subject", "predicate", "object")
    assert len(answer.rows) == len(answer.graph) > 0
    turtle = format_result(answer, "ttl")
    assert "ent:ada-quill" in turtle
    assert set(Graph().parse(data=turtle, format="turtle")) == set(answer.graph)


def test_a_plain_table_is_aligned_and_on_one_line_a_row(stored):
    text = format_result(query(stored, "SELECT ?e ?s WHERE { ?e kg:sentence ?s } ORDER BY ?e LIMIT 3"), terminal=False)
    lines = text.splitlines()
    assert len(lines) == 5
    assert lines[0].startswith("e         s") and lines[1].startswith("--------  -")
    assert lines[2] == "evi:0001  Ada Quill met Bo Trent."
    assert "\x01" not in text and "\x7f" not in text


def test_a_table_on_a_terminal_is_drawn_and_takes_no_markup(stored):
    answer = query(stored, 'SELECT ("[bold]x[/bold]" AS ?y) {}')
    assert "[bold]x[/bold]" in format_result(answer, terminal=True)


def test_wide_characters_stay_aligned(stored):
    names = query(stored, 'SELECT ?a ?b { VALUES (?a ?b) { ("李波" 1) ("xyzw" 2) } }')
    assert format_result(names, terminal=False).splitlines()[2:] == ["李波  1", "xyzw  2"]


def test_no_rows_are_said_to_be_none(stored):
    for terminal in (True, False):
        nothing = query(stored, "SELECT ?x { ?x kg:nothing ?y }")
        assert format_result(nothing, terminal=terminal).endswith("(no rows)\n")


def test_csv_keeps_every_character(stored, nasty):
    text = format_result(query(stored, "SELECT ?e ?s { ?e kg:sentence ?s } ORDER BY ?e"), "csv")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0] == ["e", "s"]
    assert rows[2] == ["https://example.org/test/evidence/0002", nasty]


def test_json_and_tsv_are_what_oxigraph_reads_as_sparql_results(stored):
    answer = query(stored, "SELECT ?e ?s ?n ?l { ?e kg:sentence ?s ; kg:start ?n OPTIONAL { ?e rdfs:label ?l } }")
    for format, known in (("json", QueryResultsFormat.JSON), ("tsv", QueryResultsFormat.TSV)):
        result = parse_query_results(format_result(answer, format).encode(), format=known)
        read = {tuple(cell and cell.value for cell in row) for row in result}
        assert read == {tuple(None if cell is None else str(cell) for cell in row) for row in answer.rows}
    assert '"Ada Quill"@en' in format_result(query(stored, LABELS), "tsv")


def test_formats_that_do_not_fit(stored):
    answer = query(stored, LABELS)
    with pytest.raises(QueryError, match="CONSTRUCT"):
        format_result(answer, "ttl")
    with pytest.raises(QueryError, match="csv"):
        format_result(answer, "xls")
    assert set(FORMATS) == {"table", "csv", "json", "tsv", "ttl"}


@pytest.mark.parametrize(
    ("sparql", "said"),
    [
        ("SELEC ?x", "line 1 at column"),
        ("", "line 1 at column 1"),
        ("SELECT *\nWHERE { ?x nope:a ?y }", "line 2.*unknown prefix.*Declare it.*schema"),
        ("SELECT ?z (COUNT(?x) AS ?n) { ?x ?y ?z }", "variable that is unbound"),
        ("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "would change"),
        ("PREFIX a: <urn:a> DELETE WHERE { ?s ?p ?o }", "would change"),
        ("LOAD <http://localhost/>", "would change"),
        ("SELECT * FROM <http://localhost/> { ?s ?p ?o }", "FROM"),
    ],
)
def test_a_query_that_cannot_be_run_is_explained(stored, sparql, said):
    size = len(stored)
    with pytest.raises(QueryError, match=f"(?s){said}"):
        query(stored, sparql)
    assert len(stored) == size


@pytest.mark.parametrize(
    "sparql",
    [
        "PREFIX add: <urn:> PREFIX from: <urn:> SELECT * { ?s add:load from:clear }",
        "SELECT * { ?s kg:service ?service ; rdfs:label 'a SERVICE', \"service\" ; ?p <http://x/Service> } # SERVICE",
        "# DELETE\nSELECT * { ?s ?p 'insert' }",
    ],
)
def test_words_that_only_look_forbidden_are_allowed(stored, sparql):
    query(stored, sparql)


def test_service_in_a_string_still_matches(stored):
    graph = Graph().add((URIRef("urn:service"), URIRef("urn:p"), Literal("the Service")))
    assert query(graph, "SELECT ?p { <urn:service> ?p 'the Service' }").rows == ((URIRef("urn:p"),),)


def test_no_query_reaches_the_network(stored):
    with socket.create_server(("127.0.0.1", 0)) as server:
        address, called = f"http://127.0.0.1:{server.getsockname()[1]}/", []

        def accept():
            try:
                server.accept()[0].close()
                called.append(True)
            except OSError:  # closed at the end of the test
                pass

        threading.Thread(target=accept, daemon=True).start()
        for sparql in (
            f"SELECT * {{ SERVICE <{address}> {{ ?a ?b ?c }} }}",
            f"SELECT * {{ service silent<{address}> {{ ?a ?b ?c }} }}",
            f"PREFIX x: <{address}> SELECT * {{ ?s ?p ?o SERVICEx:a {{ ?a ?b ?c }} }}",
            f"PREFIX x: <{address}> SELECT * {{ ?s ?p ?o FILTER(1<1)SERVICEx:a#>\n{{ ?a ?b ?c }} }}",
            f"PREFIX x: <{address}> SELECT * {{ ?s ?p x:a.SERVICE<{address}>{{ ?a ?b ?c }} }}",
            f"SELECT * {{ ?s ?p ?o . \\u0053ERVICE <{address}> {{ ?a ?b ?c }} }}",
        ):
            with pytest.raises(QueryError):
                query(stored, sparql)
        assert not called


def test_values_stand_for_parameters(stored):
    sparql = "SELECT ?x { ?x rdfs:label ?label FILTER(STR(?label) = $name) } # $name"
    assert query(stored, sparql, {"name": 'Bo "Bö" Trent\\'}).rows[0][0].endswith("bo-trent")
    assert query(stored, sparql, {"name": '") || (1 = 1'}).rows == ()
    iri = URIRef("https://example.org/test/entity/ada-quill")
    assert query(stored, "SELECT ?l { $x kg:met/rdfs:label ?l }", {"x": iri}).rows
    with pytest.raises(QueryError, match=r"no \$nme.*name"):
        query(stored, sparql, {"nme": "x"})


def test_every_canned_query_runs_says_what_it_is_for_and_finds_something(stored):
    queries = canned_queries()
    assert len(queries) >= 7 and list(queries) == sorted(queries)
    for name, canned in queries.items():
        assert canned.comment and canned.name == name
        assert query(stored, canned.text).rows, name


def run(stored, canned, **values):
    answer = query(stored, canned_query(canned).text, values)
    return [dict(zip(answer.columns, (cell and str(cell) for cell in row), strict=True)) for row in answer.rows]


def test_canned_answers(stored):
    (met,) = run(stored, "who-met-whom")
    assert met == {
        "who": "Ada Quill",
        "whom": 'Bo "Bö" Trent\\',
        "when": "2031-05-04",
        "where": "Far Isle",
        "articles": "2",
    }
    (said,) = run(stored, "who-said-what", name="quill")
    assert (said["speaker"], said["words"]) == ("Ada Quill", 'We will "win" this')
    assert not run(stored, "who-said-what", name="trent")
    not_facts = {
        row["statement"]: (row["polarity"], row["modality"], row["speakers"]) for row in run(stored, "not-facts")
    }
    assert not_facts["statement 4"] == ("Negated", "Reported", 'Bo "Bö" Trent\\')
    assert set(not_facts) == {"statement 4", "statement 5", "statement 6", "statement 9"}
    assert run(stored, "best-corroborated")[0]["articles"] == "2"
    assert [row["what"] for row in run(stored, "offices")] == ["mayor"]
    assert run(stored, "strikes")[0]["modality"] == "Possible"
    about = run(stored, "about", name="A. <quill>")
    assert {row["statement"] for row in about} == {
        'Ada Quill met Bo "Bö" Trent\\',
        *(f"statement {i}" for i in (2, 4, 5)),
    }
    assert {row["when"] for row in about} == {"2031-05-04", "2031-05", "2031-05-01/2031-05-09", "--05-04"}
    assert [row["file"] for row in run(stored, "sources", name="ada quill met")] == ["000_a.txt", "b c/ü#1.txt"]


def test_an_unknown_canned_query_is_answered_with_the_known(stored):
    with pytest.raises(QueryError, match="who-met-whom"):
        canned_query("nope")
