"""Compiled phrases are what reading them gives, whatever has happened to the cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from spacy.language import Language

from kg.nlp import load_pipeline
from kg.ontology import Filled, Ontology, Phrase, load_ontology
from kg.phrases import cache, compiled_phrases, read_phrases
from kg.phrases.reading import Keys, read_filled
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
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many sentences were read by the extractor, each time that it was asked."""
    done: list[int] = []

    def counted(nlp: Language, filled: Sequence[Filled]) -> list[Keys]:
        done.append(len(filled))
        return read_filled(nlp, filled)

    monkeypatch.setattr(cache, "read_filled", counted)
    return done


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_the_second_time_gives_the_same_and_reads_nothing(
    nlp: Language, ontology: Ontology, reads: list[int], tmp_path: Path
) -> None:
    first = compiled_phrases(nlp, ontology, tmp_path / "new" / "folder")
    again = compiled_phrases(nlp, ontology, tmp_path / "new" / "folder")
    assert first == again == read_phrases(nlp, ontology)
    assert len(reads) == 1


@pytest.mark.parametrize("damage", ["", "[", "{}", "[]", '[{"sentence": "met"}]', "[1]", "null", "\udcff"])
def test_a_damaged_file_is_written_again(
    nlp: Language, ontology: Ontology, reads: list[int], tmp_path: Path, damage: str
) -> None:
    expected = compiled_phrases(nlp, ontology, tmp_path)
    sound = only_file(tmp_path).read_bytes()
    only_file(tmp_path).write_bytes(damage.encode("utf-8", "surrogateescape"))
    assert compiled_phrases(nlp, ontology, tmp_path) == expected
    assert only_file(tmp_path).read_bytes() == sound
    assert len(reads) == 2


def test_a_key_that_lacks_a_part_is_damage_too(nlp: Language, ontology: Ontology, tmp_path: Path) -> None:
    expected = compiled_phrases(nlp, ontology, tmp_path)
    file = only_file(tmp_path)
    file.write_text(file.read_text("utf-8").replace(', "verb"', "", 1), "utf-8")
    assert compiled_phrases(nlp, ontology, tmp_path) == expected


def test_only_what_is_new_is_read(nlp: Language, ontology: Ontology, reads: list[int], tmp_path: Path) -> None:
    compiled_phrases(nlp, ontology, tmp_path)
    met = ontology.relations["met"]
    more = replace(met, phrases=(*met.phrases, Phrase("X dined with Y", "Agent", "Agent")))
    agent = replace(ontology.classes["Agent"], sample_names=("Jane Miller", "Carl Brown"))
    longer = replace(ontology, relations={**ontology.relations, "met": more})
    renamed = replace(longer, classes={**ontology.classes, "Agent": agent})
    assert compiled_phrases(nlp, longer, tmp_path) == read_phrases(nlp, longer)
    assert compiled_phrases(nlp, renamed, tmp_path) == read_phrases(nlp, renamed)
    assert compiled_phrases(nlp, ontology, tmp_path) == read_phrases(nlp, ontology)
    assert reads[0] > 20 and reads[1] == 1 and reads[2] > 20 and len(reads) == 3


def test_a_file_that_grew_too_long_keeps_what_is_in_use(
    nlp: Language, ontology: Ontology, reads: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_MOST_SENTENCES", 3)
    said = replace(ontology, relations={"said": ontology.relations["said"]})
    for _ in range(2):
        compiled_phrases(nlp, said, tmp_path)
        compiled_phrases(nlp, ontology, tmp_path)
    assert compiled_phrases(nlp, ontology, tmp_path) == read_phrases(nlp, ontology)
    assert len(reads) == 2


@pytest.mark.parametrize("changed", ["model", "model file", "program", "library"])
def test_what_else_decides_a_reading_decides_the_file(
    nlp: Language,
    ontology: Ontology,
    reads: list[int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    changed: str,
) -> None:
    compiled_phrases(nlp, ontology, tmp_path / "cache")
    if changed == "model":
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
    assert reads[0] == reads[1] and len(reads) == 2
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_a_folder_that_cannot_be_written_costs_only_time(
    nlp: Language, ontology: Ontology, reads: list[int], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    for _ in range(2):
        assert compiled_phrases(nlp, ontology, tmp_path / "file" / "cache") == read_phrases(nlp, ontology)
    assert len(reads) == 2


def test_old_files_are_thrown_away(nlp: Language, ontology: Ontology, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"phrases-{number}.json").touch()
    compiled_phrases(nlp, ontology, tmp_path)
    assert len(list(tmp_path.iterdir())) == 4
    assert any(file.stat().st_size for file in tmp_path.iterdir())
