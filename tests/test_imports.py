"""The direction of imports: each room knows only the rooms below it, and each library lives in its own room."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

KG = Path(__file__).resolve().parent.parent / "kg"

LEAVES = {"records", "settings", "errors", "vocab", "resources", "gazetteer", "given_names", "lexicon", "names"}
LEAVES |= {"words", "dateline", "companies"}
#: room ▶ the rooms of kg that it may import besides itself.
ALLOWED = {
    **{leaf: set() for leaf in LEAVES},
    "vocab": {"records"},
    "dateline": {"gazetteer"},
    "companies": {"names", "vocab"},
    "ontology": LEAVES,
    "reading": LEAVES,
    "nlp": LEAVES,
    "extract": LEAVES,
    "resolve": LEAVES | {"ontology"},
    "rdf": LEAVES | {"ontology"},
    "view": LEAVES | {"ontology"},
    "present": LEAVES | {"ontology", "phrases"},
    "phrases": LEAVES | {"ontology", "nlp", "extract", "resolve"},
    "analysis": LEAVES | {"nlp", "extract"},
    "build": LEAVES | {"analysis", "ontology", "phrases", "reading", "nlp", "resolve", "rdf", "view"},
    "cli": LEAVES | {"build", "ontology", "present", "rdf"},
    "__init__": LEAVES | {"build", "rdf"},  # only for type checkers: at run time it imports on demand
}
#: library ▶ the rooms that may import it.
HOMES = {
    "spacy": {"words", "nlp", "extract", "phrases", "analysis", "build"},
    "pebble": {"analysis"},
    "rdflib": {"rdf", "ontology", "vocab"},
    "pyoxigraph": {"rdf", "ontology", "vocab"},
    "pyshacl": {"rdf"},
    "pyvis": {"view"},
    "networkx": {"view"},
    "trafilatura": {"reading"},
    "faker": {"given_names"},
    "pytickersymbols": {"companies"},
    "platformdirs": {"phrases"},
    "click": {"cli"},
    "rich": {"cli", "rdf"},
}


def modules() -> list[Path]:
    return sorted(KG.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(KG).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Dotted names that a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            submodules = {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "kg" else set()
            found |= submodules or {node.module}
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(KG)))
def test_imports_point_down(path: Path) -> None:
    rooms = {name.split(".")[1] for name in imported(path) if name.startswith("kg.")}
    assert rooms - {room(path)} <= ALLOWED[room(path)]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(KG)))
def test_libraries_stay_at_home(path: Path) -> None:
    for name in {name.split(".")[0] for name in imported(path)} & HOMES.keys():
        assert room(path) in HOMES[name], f"{name} belongs in {HOMES[name]}"


def test_records_know_nothing_of_kg() -> None:
    assert not {name for name in imported(KG / "records.py") if name.startswith("kg")}


def test_every_room_is_listed() -> None:
    assert {room(path) for path in modules()} == ALLOWED.keys()
