"""The wheel alone, in another virtual environment and run from another folder, builds the same graph."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from kg.rdf import to_rdf, write_turtle
from kg.records import KnowledgeGraph

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("kg", "ontology", "setup.cfg", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel; the dependencies come from the environment that runs the tests."""
    pytest.importorskip("setuptools", minversion="77", reason="building the wheel needs setuptools")
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, source / part)
    pip = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, source], check=True)
    wheel = next(folder.glob("newskg-*.whl"))
    venv.create(folder / "venv")
    python = folder / "venv" / "bin" / "python"
    subprocess.run([*pip, "--python", python, "install", "--no-deps", "--no-index", wheel], check=True)
    packages = next((folder / "venv" / "lib").glob("python*/site-packages"))
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return folder / "venv"


def test_the_wheel_builds_the_same_graph_elsewhere(
    environment: Path, seeds: Path, seeds_graph: KnowledgeGraph, tmp_path: Path
) -> None:
    shutil.copytree(seeds, tmp_path / "news")
    command = [environment / "bin" / "kg", "build", "news", "-o", "out"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, env=clean_environment())
    assert (tmp_path / "out" / "graph.ttl").read_bytes() == write_turtle(to_rdf(seeds_graph))
    assert (tmp_path / "out" / "graph.html").stat().st_size > 500_000


def test_the_wheel_brings_its_own_copy(environment: Path, tmp_path: Path) -> None:
    code = "import kg, kg.resources as r; print(kg.__file__); print(r.ontology_folder())"
    shown = subprocess.run(
        [environment / "bin" / "python", "-c", code],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
        env=clean_environment(),
    ).stdout.splitlines()
    assert all(str(environment) in line for line in shown)


def clean_environment() -> dict[str, str]:
    """Without a PYTHONPATH, which would put the checkout before the wheel."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
