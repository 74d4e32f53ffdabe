"""The commands, as a user runs them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main

GOOD = "Maria Lopez, the president of Peru, met Omar Diallo in Lima on Monday.\n"
SPANISH = (
    "El presidente del gobierno viajó ayer a la capital para reunirse con los ministros de economía y de trabajo. "
    "La reunión terminó sin acuerdo, según fuentes del ministerio, y continuará la próxima semana en otra ciudad."
)


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    article = folder / "lopez.txt"
    article.write_text(GOOD, "utf-8")
    result = run("build", article, "-o", folder / "out")
    assert result.exit_code == 0, result.output
    return folder / "out"


def test_build_writes_its_files_and_tells_what_is_in_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    result = run("build", tmp_path / "a.txt", "-o", tmp_path / "out")
    assert result.exit_code == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    lists = {"statements.jsonl", "entities.jsonl", "entities.csv", "resolution.jsonl"}
    assert names == {"graph.ttl", "graph.html", *lists}
    for word in ("articles", "1 read, 0 skipped", "entities", "Person 2", "statements", "relations", "time"):
        assert word in result.stdout


def test_corrections_are_followed_in_every_build(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    fixes = tmp_path / "fixes.csv"
    fixes.write_text("correction,name,other\nlabel,Maria Lopez,Maria Lopez Vega\ntype,Omar Diallo,Group\n", "utf-8")
    for _ in range(2):
        result = run("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--corrections", fixes)
        assert result.exit_code == 0, result.output
        rows = list(csv.DictReader((tmp_path / "out" / "entities.csv").read_text("utf-8").splitlines()))
        assert {"Maria Lopez Vega": "Person", "Omar Diallo": "Group"}.items() <= {
            r["label"]: r["type"] for r in rows
        }.items()
        assert "fixes.csv, line 2: label Maria Lopez Vega" in (tmp_path / "out" / "resolution.jsonl").read_text("utf-8")


@pytest.mark.parametrize("content", ["", "correction,name,other\nsame,Maria Lopez,Nobody Atall\n", None])
def test_corrections_that_cannot_be_followed_are_one_clear_line(tmp_path: Path, content: str | None) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    if content is not None:
        (tmp_path / "fixes.csv").write_text(content, "utf-8")
    result = run("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--corrections", tmp_path / "fixes.csv")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1 and "fixes.csv" in result.stderr
    assert not (tmp_path / "out").exists()


def test_infer_adds_edges_that_are_counted_nowhere(built: Path, tmp_path: Path) -> None:
    (tmp_path / "lopez.txt").write_text(GOOD, "utf-8")
    assert run("build", tmp_path / "lopez.txt", "-o", tmp_path / "out", "--infer").exit_code == 0
    back = 'ASK { ?a rdfs:label "Omar Diallo"@en . ?b rdfs:label "Maria Lopez"@en . ?a kg:met ?b }'
    assert run("query", tmp_path / "out", back, "--format", "csv").stdout.split() == ["answer", "true"]
    assert run("query", built, back, "--format", "csv").stdout.split() == ["answer", "false"]
    assert run("validate", tmp_path / "out").exit_code == 0
    for name in ("statements.jsonl", "entities.jsonl"):
        assert (tmp_path / "out" / name).read_bytes() == (built / name).read_bytes()


@pytest.mark.parametrize("kind", ["missing", "empty-folder", "empty", "binary", "spanish", "huge", "broken"])
def test_one_bad_source_is_named_with_what_to_do_and_the_others_are_built(tmp_path: Path, kind: str) -> None:
    good, bad = tmp_path / "good.txt", make_bad(tmp_path, kind)
    good.write_text(GOOD, "utf-8")
    result = run("build", good, bad, "-o", tmp_path / "out")
    lines = result.stderr.splitlines()
    assert result.exit_code == 0
    assert len(lines) == 1
    assert bad.name in lines[0] and lines[0].startswith("skipped ") and lines[0].endswith(".")
    assert (tmp_path / "out" / "graph.ttl").exists()


@pytest.mark.parametrize("kind", ["missing", "empty-folder", "empty", "binary", "spanish", "huge"])
def test_the_exit_status_is_1_when_nothing_could_be_built(tmp_path: Path, kind: str) -> None:
    bad = make_bad(tmp_path, kind)
    result = run("build", bad, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert bad.name in result.stderr
    assert "Traceback" not in result.output
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["build"],
        ["build", "x.txt", "--base", "not an iri"],
        ["build", "x.txt", "--min-confidence", "7"],
        ["build", "x.txt", "--no-built-in"],
        ["query", "out"],
        ["query", "out", "ASK {}", "--format", "xlsx"],
        ["annotate", "x.txt", "--published", "Thursday"],
        ["nonsense"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr


def test_an_unknown_model_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    result = run("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--model", "en_no_such_model")
    assert result.exit_code == 1
    assert "en_no_such_model" in result.stderr and "pip install" in result.stderr


def test_a_broken_ontology_is_one_clear_line_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    (tmp_path / "my.ttl").write_text("@prefix my: <https://example.org/my#> .\nmy:x a ours:Ship .\n", "utf-8")
    result = run("build", tmp_path / "a.txt", "-o", tmp_path / "out", "--ontology", tmp_path / "my.ttl")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {tmp_path / 'my.ttl'}, line 2: The prefix ours: has not been declared.")
    assert len(result.stderr.splitlines()) == 1


def test_an_output_that_is_a_file_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    result = run("build", tmp_path / "a.txt", "-o", tmp_path / "a.txt")
    assert result.exit_code == 2
    assert "a.txt" in result.stderr


def test_extract_lines_keeps_the_tokens(tmp_path: Path) -> None:
    sentences = tmp_path / "s.txt"
    sentences.write_text("Maria Lopez met Omar Diallo .\n\nKenya 's army struck rebel camps .\n", "utf-8")
    result = run("extract", sentences, "--lines")
    rows = [line.split("\t") for line in result.stdout.splitlines()]
    assert ["1", "Maria Lopez", "met", "Omar Diallo"] in [row[:4] for row in rows]
    assert ["3", "Kenya 's army", "struck", "rebel camps"] in [row[:4] for row in rows]
    assert all(len(row) == 5 and 0 <= float(row[4]) <= 1 for row in rows)


def test_extract_reads_standard_input_and_writes_json_lines() -> None:
    result = run("extract", "-", "--format", "jsonl", stdin=GOOD)
    claims = [json.loads(line) for line in result.stdout.splitlines()]
    met = next(claim for claim in claims if claim["predicate"] == "met")
    assert (met["subject"]["name"], met["object"]["name"], met["place"]) == ("Maria Lopez", "Omar Diallo", "Lima")
    assert GOOD[met["sentence"]["start"] : met["sentence"]["end"]] == GOOD.strip()


def test_extract_leaves_out_claims_below_the_confidence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    assert run("extract", tmp_path / "a.txt", "--min-confidence", "1").stdout == ""


def test_annotate_gives_offsets_of_the_text_as_read(tmp_path: Path) -> None:
    text = "Maria Lopez met reporters on Monday. “We will stay,” she said.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    found = json.loads(run("annotate", tmp_path / "a.txt", "--published", "2030-05-01").stdout)
    assert found.keys() == {"mentions", "chains", "dates", "quotes"}
    for mention in found["mentions"]:
        assert text[mention["start"] : mention["end"]] == mention["text"]
        assert mention["start"] <= mention["head_start"] < mention["head_end"] <= mention["end"]
    assert [(date["text"], date["value"]) for date in found["dates"]] == [("Monday", "2030-04-29")]
    assert [(text[q["start"] : q["end"]], q["speaker"]) for q in found["quotes"]] == [("“We will stay,”", "she")]
    ana = next(chain for chain in found["chains"] if chain["name"] == "Maria Lopez")
    assert {found["mentions"][number]["text"] for number in ana["mentions"]} >= {"Maria Lopez", "she"}


def test_query_answers_as_a_table_and_in_other_formats(built: Path) -> None:
    sparql = "SELECT ?who WHERE { ?s kg:met ?o . ?s rdfs:label ?who }"
    assert "Maria Lopez" in run("query", built, sparql).stdout
    assert run("query", built, sparql, "--format", "csv").stdout.splitlines() == ["who", "Maria Lopez"]


def test_query_runs_and_lists_canned_queries(built: Path) -> None:
    listed = run("query", built, "--list").stdout
    assert "who-met-whom" in listed
    assert "Omar Diallo" in run("query", built, "--name", "who-met-whom").stdout
    assert "Maria Lopez" in run("query", built, "--name", "about", "--set", "name=Omar Diallo").stdout


@pytest.mark.parametrize("sparql", ["SELECT ?x WHERE {", "DROP ALL", "SELECT ?x WHERE { ?x nope:y ?z }"])
def test_a_bad_query_is_one_clear_line(built: Path, sparql: str) -> None:
    result = run("query", built, sparql)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1 and result.stderr.startswith("Error: ")


def test_validate_says_that_a_built_graph_conforms(built: Path) -> None:
    result = run("validate", built)
    assert (result.exit_code, result.stdout) == (0, "The graph conforms to its shapes.\n")


def test_validate_names_what_is_wrong_and_exits_with_1(built: Path, tmp_path: Path) -> None:
    turtle = (built / "graph.ttl").read_text("utf-8")
    file = tmp_path / "mended.ttl"
    file.write_text(turtle.replace("kg:polarity kg:Affirmed ;", "", 1), "utf-8")
    result = run("validate", file)
    assert result.exit_code == 1
    assert all(line.startswith(("stm:", "ent:")) for line in result.stdout.splitlines())
    assert "A statement has exactly one polarity: kg:Affirmed or kg:Negated. Give it one of the two." in result.stdout


def test_a_missing_graph_is_one_clear_line(tmp_path: Path) -> None:
    result = run("query", tmp_path, "ASK { ?s ?p ?o }")
    assert result.exit_code == 1
    assert "kg build" in result.stderr


def make_bad(folder: Path, kind: str) -> Path:
    path = folder / f"{kind}.txt"
    if kind == "empty-folder":
        path = folder / kind
        path.mkdir()
    elif kind == "empty":
        path.touch()
    elif kind == "binary":
        path.write_bytes(bytes(range(256)) * 40)
    elif kind == "spanish":
        path.write_text(SPANISH, "utf-8")
    elif kind == "huge":
        path.write_text("The minister met the press. " * 180_000, "utf-8")
    elif kind == "broken":
        path = folder / "broken.jsonl"
        path.write_text(json.dumps({"text": GOOD.replace("Lopez", "Vega")}) + "\n{not json\n", "utf-8")
    return path


SHIPPING = """\
@prefix my: <https://example.org/ships#> .
@prefix kg: <https://w3id.org/newskg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
my:chartered a owl:ObjectProperty ;
    rdfs:label "chartered"@en ; rdfs:domain kg:Agent ; rdfs:range kg:Product ;
    kg:phrase "X chartered Y"@en .
"""


@pytest.fixture
def shipping(tmp_path: Path) -> Path:
    path = tmp_path / "shipping.ttl"
    path.write_text(SHIPPING, "utf-8")
    return path


def test_ontology_list_shows_relations_with_phrases(shipping: Path) -> None:
    lines = run("ontology", "list").stdout.splitlines()
    assert any(line.startswith("met: Agent ▶ Agent, symmetric, event. ") for line in lines)
    assert "    X met Y" in lines
    alone = run("ontology", "list", "--ontology", shipping, "--no-built-in").stdout.splitlines()
    assert alone == ["chartered: Agent ▶ Product.", "    X chartered Y"]


def test_ontology_check_says_what_is_understood(shipping: Path) -> None:
    result = run("ontology", "check", shipping)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "chartered:",
        '    X chartered Y  ▶  verb "charter": X acts, Y undergoes it',
        "Phrases understood: 1 of 1. Mistakes: 0.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("rdfs:range kg:Product ;", "rdfs:range ;", "line 6: "),
        ("rdfs:range kg:Product ;", "", "line 5: chartered has no value of rdfs:range; it needs one. Give it one"),
        ("rdfs:domain kg:Agent ;", "", "line 5: chartered has no value of rdfs:domain"),
        ('rdfs:label "chartered"@en ;', "", "line 5: chartered has no value of rdfs:label"),
        ("X chartered Y", "chartered by", "line 7: The phrase 'chartered by' does not name one subject and one object"),
        ("X chartered Y", "[Boat] chartered Y", "line 7: The phrase '[Boat] chartered Y' names the unknown class Boat"),
        ("my:chartered a", "our:chartered a", "line 5: The prefix our: has not been declared. Declare it above"),
        ("kg:Agent", "kg:Agnt", "kg:Agnt is no term of the built-in ontology. Did you mean kg:Agent?"),
        ("X chartered Y", "X chartered Y gladly", 'Of "X chartered Y gladly" would be lost: "gladly"'),
    ],
)
def test_ontology_check_names_file_line_and_remedy(shipping: Path, old: str, new: str, said: str) -> None:
    shipping.write_text(SHIPPING.replace(old, new), "utf-8")
    result = run("ontology", "check", shipping)
    assert result.exit_code == 1
    assert any(line.startswith(str(shipping)) and said in line for line in result.stdout.splitlines())
