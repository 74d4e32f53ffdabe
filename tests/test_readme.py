"""The README's examples, run as they stand there."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.build import write_graph
from kg.cli import main
from kg.records import KnowledgeGraph

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def block(language: str, after: str) -> str:
    """The first code block of that language after a heading."""
    found = re.search(rf"```{language}\n(.*?)```", README[README.index(after) :], re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def checkout(tmp_path: Path, seeds: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(seeds, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_query_gives_the_answer_shown(checkout: Path, seeds_graph: KnowledgeGraph) -> None:
    write_graph(seeds_graph, "output")
    arguments = shlex.split(block("sh", "## A query"))
    assert arguments[0] == ".venv/bin/kg"
    result = CliRunner().invoke(main, arguments[1:])
    shown = block("text", "## A query")
    assert [line.rstrip() for line in result.stdout.splitlines()] == shown.splitlines()


def test_the_worked_example_of_an_ontology(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    chapter = "## Teach it a relation"
    Path("shipping.ttl").write_text(block("turtle", chapter), "utf-8")
    Path("ships.txt").write_text(block("text", chapter), "utf-8")
    commands = re.split(r"^\.venv/bin/kg ", block("sh", chapter), flags=re.MULTILINE)[1:]
    results = [CliRunner().invoke(main, shlex.split(command)) for command in commands]
    assert [result.exit_code for result in results] == [0, 0, 0]
    assert "Phrases understood: 10 of 10. Mistakes: 0." in results[0].stdout
    shown = block("text", "Then see what is understood")
    assert [line.rstrip() for line in results[2].stdout.splitlines()] == shown.splitlines()


def test_the_python_example_runs(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(block("python", "## From Python"), "README.md", "exec"), {})
    assert "Benjamin Netanyahu met Vladimir Putin 2019-09-12 5" in capsys.readouterr().out
    assert (checkout / "output" / "graph.html").exists()


def test_the_files_it_names_exist() -> None:
    for link in re.findall(r"!?\[[^\]]*\]\(([^)#]+)\)", README):
        assert (ROOT / link).exists(), link
