"""Phrases for relations that have only a label."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from kg.nlp import load_pipeline
from kg.ontology import load_ontology
from kg.phrases import check_phrases, read_phrases
from kg.phrases.labels import with_label_phrases
from kg.settings import DEFAULT_MODEL

HEAD = """\
@prefix ex: <https://example.org/works#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:Film a owl:Class . ex:Person a owl:Class . ex:Country a owl:Class .
ex:Studio a owl:Class ; rdfs:label "film company" .
"""


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline(DEFAULT_MODEL)


def written(folder: Path, label: str, target: str) -> Path:
    path = folder / "works.ttl"
    ends = f" ; rdfs:range ex:{target}" if target else ""
    path.write_text(f'{HEAD}ex:P1 a owl:ObjectProperty ; rdfs:label "{label}" ; rdfs:domain ex:Film{ends} .', "utf-8")
    return path


@pytest.mark.parametrize(
    ("label", "target", "keys"),
    [
        (
            "conductor",
            "Person",
            {("conductor", "role", "agent", "of", True), ("conduct", "verb", "agent", "patient", True)},
        ),
        ("inspired by", "Film", {("inspire", "verb", "patient", "agent", False)}),
        ("isSequelOf", "Film", {("sequel", "role", "agent", "of", False)}),
        ("similar to", "Film", {("similar", "adjective", "agent", "to", False)}),
        ("satirizes", "Person", {("satirize", "verb", "agent", "patient", False)}),
        ("prize won", "", {("win", "verb", "agent", "patient", False)}),
        ("recording place", "Country", {("record", "verb", "patient", "in", False)}),
        ("place of recording", "Country", {("record", "verb", "patient", "in", False)}),
        ("release date", "", {("release", "verb", "patient", "time", False)}),
        ("distribution company", "Studio", {("distribute", "verb", "agent", "patient", True)}),
        ("country", "Country", {("locate", "verb", "patient", "in", False)}),
    ],
)
def test_what_a_label_says(
    nlp: Language, tmp_path: Path, label: str, target: str, keys: set[tuple[str, str, str, str, bool]]
) -> None:
    ontology = load_ontology([written(tmp_path, label, target)], built_in=False)
    readings = read_phrases(nlp, with_label_phrases(nlp, ontology))
    found = {(key.lemma, key.pos, key.subject, key.object, turned) for item in readings for key, turned in item.keys}
    assert keys <= found


def test_phrases_that_are_there_stay(nlp: Language) -> None:
    ontology = load_ontology()
    assert with_label_phrases(nlp, ontology) == ontology


def test_a_check_shows_what_was_made(nlp: Language, tmp_path: Path) -> None:
    path = written(tmp_path, "conductor", "Person")
    found = check_phrases(nlp, load_ontology([path]), [path])
    assert found.problems == ()
    assert ("P1", "Y conducts X", ('verb "conduct": Y acts, X undergoes it',)) in [
        (item.relation, item.phrase, item.keys) for item in found.phrases
    ]
