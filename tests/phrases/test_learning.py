"""Phrases that examples teach."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from spacy.language import Language

from kg.cli import main
from kg.errors import SourceError
from kg.nlp import load_pipeline
from kg.ontology import load_ontology
from kg.phrases import Example, Learned, learn_phrases, read_examples
from kg.phrases.learning import phrases_for
from kg.phrases.lexicon import Lexicon
from kg.records import PredicateKey
from kg.settings import DEFAULT_MODEL

ONTOLOGY = """\
@prefix ex: <https://example.org/clubs#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:P1 a owl:ObjectProperty ; rdfs:label "club" .
ex:P2 a owl:ObjectProperty ; rdfs:label "opponent" .
"""
PLAYS = ("Maria Lopez", "P1", "Helvia United")
SENTENCES = [
    "Maria Lopez played for Helvia United in May.",
    "Maria Lopez plays for Helvia United.",
    "Helvia United was beaten by Maria Lopez.",
]


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline(DEFAULT_MODEL)


@pytest.fixture
def ontology(tmp_path: Path) -> Path:
    path = tmp_path / "clubs.ttl"
    path.write_text(ONTOLOGY, "utf-8")
    return path


def examples(*relations: str) -> list[Example]:
    return [Example(text, ((PLAYS[0], name, PLAYS[2]),)) for text, name in zip(SENTENCES, relations, strict=True)]


def test_a_wording_of_several_examples_is_learned(nlp: Language, ontology: Path) -> None:
    learned = learn_phrases(nlp, load_ontology([ontology]), examples("P1", "P1", "P2"))
    assert learned == (Learned("P1", "X plays for Y", 2, 2),)


def test_one_that_is_mostly_wrong_is_not(nlp: Language, ontology: Path) -> None:
    others = [Example(f"{PLAYS[0]} plays for {name}.", ((PLAYS[0], "P2", name),)) for name in ("Alba", "Oslo", "Lyon")]
    more = [*examples("P1", "P1", "P2"), *others]
    (learned,) = learn_phrases(nlp, load_ontology([ontology]), more)
    assert (learned.relation, learned.right, learned.joined) == ("P2", 3, 5)


@pytest.mark.parametrize(
    ("key", "inverted", "text"),
    [
        (("publish", "verb", "agent", "patient"), True, "Y publishes X"),
        (("write", "verb", "patient", "in"), False, "X is written in Y"),
        (("release", "verb", "patient", "time"), False, "X is released on Y"),
        (("fly as pilot", "verb", "agent", "of"), False, "X flies as pilot of Y"),
        (("be", "verb", "agent", "from"), False, "X is from Y"),
        (("tributary", "role", "agent", "of"), False, "X is a tributary of Y"),
        (("voyage", "noun", "agent", "to"), True, "Y's voyage to X"),
        (("close", "adjective", "agent", "to"), False, "X is close to Y"),
        (("", "possessive", "agent", "patient"), True, "Y's X"),
    ],
)
def test_phrases_are_written_from_keys(
    nlp: Language, key: tuple[str, str, str, str], inverted: bool, text: str
) -> None:
    assert next(iter(phrases_for(PredicateKey(*key), inverted, Lexicon(nlp)))) == text


def test_the_command_prints_what_build_reads(ontology: Path, tmp_path: Path) -> None:
    rows = [dict(zip(("subject", "relation", "object"), PLAYS, strict=True), sentence=text) for text in SENTENCES[:2]]
    (tmp_path / "examples.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    result = CliRunner().invoke(main, ["ontology", "learn", str(ontology), str(tmp_path / "examples.jsonl")])
    assert result.exit_code == 0, result.output
    (tmp_path / "learned.ttl").write_text(result.stdout, "utf-8")
    both = load_ontology([ontology, tmp_path / "learned.ttl"])
    assert "X plays for Y" in [phrase.text for phrase in both.relations["P1"].phrases]


def test_relations_go_by_name_label_and_iri(ontology: Path, tmp_path: Path) -> None:
    triples = [
        {"subject": "A", "relation": name, "object": "B"} for name in ("P1", "club", "https://example.org/clubs#P2")
    ]
    path = tmp_path / "examples.jsonl"
    path.write_text(json.dumps({"sentence": "A met B.", "triples": triples}), "utf-8")
    (example,) = read_examples(path, load_ontology([ontology]))
    assert [relation for _, relation, _ in example.triples] == ["P1", "P1", "P2"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 2: it is no JSON"),
        ('["A met B."]', "line 2: sentence, subject, relation and object are needed"),
        ('{"sentence": "A met B.", "subject": "A", "relation": "P1"}', "line 2: sentence, subject"),
        ('{"sentence": "A met B.", "subject": "A", "relation": "P9", "object": "B"}', "no relation 'P9'"),
    ],
)
def test_mistakes_name_the_line(ontology: Path, tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "examples.jsonl"
    path.write_text(f"\n{line}\n", "utf-8")
    with pytest.raises(SourceError, match=r"examples\.jsonl") as caught:
        read_examples(path, load_ontology([ontology]))
    assert said in caught.value.problem
