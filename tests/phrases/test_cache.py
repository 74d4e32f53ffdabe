"""Compiled phrases are what reading them gives, whatever has happened to the cache."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from spacy.language import Language

from kg.nlp import load_pipeline
from kg.ontology import Ontology, Phrase, load_ontology
from kg.phrases import cache, compiled_phrases, read_phrases
from kg.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline(DEFAULT_MODEL)


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    """Two relations are enough."""
    whole = load_ontology()
    return replace(whole, relations={name: whole.relations[name] for name in ("met", "said")})


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Ontology]:
    """Grows by one each time the phrases are read by the extractor."""
    done: list[Ontology] = []

    def counted(nlp: Language, ontology: Ontology) -> object:
        done.append(ontology)
        return read_phrases(nlp, ontology)

    monkeypatch.setattr(cache, "read_phrases", counted)
    return done


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_the_second_time_gives_the_same_and_reads_nothing(
    nlp: Language, ontology: Ontology, reads: list[Ontology], tmp_path: Path
) -> None:
    first = compiled_phrases(nlp, ontology, tmp_path / "new" / "folder")
    again = compiled_phrases(nlp, ontology, tmp_path / "new" / "folder")
    assert first == again == read_phrases(nlp, ontology)
    assert len(reads) == 1


@pytest.mark.parametrize("damage", ["", "[", "{}", "[]", '[{"relation": "met"}]', "[1]", "null", "\udcff"])
def test_a_damaged_file_is_written_again(
    nlp: Language, ontology: Ontology, reads: list[Ontology], tmp_path: Path, damage: str
) -> None:
    expected = compiled_phrases(nlp, ontology, tmp_path)
    sound = only_file(tmp_path).read_bytes()
    only_file(tmp_path).write_bytes(damage.encode("utf-8", "surrogateescape"))
    assert compiled_phrases(nlp, ontology, tmp_path) == expected
    assert only_file(tmp_path).read_bytes() == sound
    assert len(reads) == 2


def test_a_key_that_is_missing_is_damage_too(nlp: Language, ontology: Ontology, tmp_path: Path) -> None:
    expected = compiled_phrases(nlp, ontology, tmp_path)
    file = only_file(tmp_path)
    file.write_text(file.read_text("utf-8").replace('"lemma"', '"word"', 1), "utf-8")
    assert compiled_phrases(nlp, ontology, tmp_path) == expected


@pytest.mark.parametrize("changed", ["phrase", "stand-in", "model", "model file", "program", "library"])
def test_what_decides_a_reading_decides_the_file(
    nlp: Language,
    ontology: Ontology,
    reads: list[Ontology],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    changed: str,
) -> None:
    compiled_phrases(nlp, ontology, tmp_path / "cache")
    if changed == "phrase":
        said = replace(ontology.relations["said"], phrases=(Phrase("X whispered Y", "Agent", "string"),))
        ontology = replace(ontology, relations={**ontology.relations, "said": said})
    elif changed == "stand-in":
        agent = replace(ontology.classes["Agent"], sample_names=("Jane Miller", "Carl Brown"))
        ontology = replace(ontology, classes={**ontology.classes, "Agent": agent})
    elif changed == "model":
        monkeypatch.setitem(nlp.meta, "version", "99")
    elif changed == "model file":
        (tmp_path / "model").mkdir()
        (tmp_path / "model" / "weights").touch()
        monkeypatch.setattr(nlp, "_path", tmp_path / "model")
    elif changed == "program":
        (tmp_path / "program").mkdir()
        monkeypatch.setattr(cache, "_SOURCES", tmp_path / "program")
    else:
        monkeypatch.setattr(cache, "version", lambda library: "99")
    compiled_phrases(nlp, ontology, tmp_path / "cache")
    assert len(reads) == 2
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_a_folder_that_cannot_be_written_costs_only_time(
    nlp: Language, ontology: Ontology, reads: list[Ontology], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        assert compiled_phrases(nlp, ontology, tmp_path / "file" / "cache") == read_phrases(nlp, ontology)
    assert len(reads) == 2


def test_old_files_are_thrown_away(nlp: Language, ontology: Ontology, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"phrases-{number}.json").touch()
    compiled_phrases(nlp, ontology, tmp_path)
    assert len(list(tmp_path.iterdir())) == 8
    assert any(file.stat().st_size for file in tmp_path.iterdir())
