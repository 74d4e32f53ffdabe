"""What `kg ontology check` has to say of users' phrases."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language

from kg.nlp import load_pipeline
from kg.ontology import load_ontology
from kg.phrases import Check, check_phrases
from kg.phrases.check import in_words
from kg.records import PredicateKey
from kg.settings import DEFAULT_MODEL

HEAD = """\
@prefix my: <https://example.org/ships#> .
@prefix kg: <https://w3id.org/newskg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""
SHIP = 'my:Ship a owl:Class ; rdfs:label "ship"@en ; rdfs:subClassOf kg:Product .\n'


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline(DEFAULT_MODEL)


def relation(name: str, *phrases: str, domain: str = "kg:Agent", target: str = "my:Ship") -> str:
    said = "".join(f' ; kg:phrase "{text}"@en' for text in phrases)
    ends = f"rdfs:domain {domain} ; rdfs:range {target}"
    return f'my:{name} a owl:ObjectProperty ; rdfs:label "{name}"@en ; {ends}{said} .\n'


def checked(nlp: Language, folder: Path, *turtle: str, built_in: bool = True) -> Check:
    path = folder / "my.ttl"
    path.write_text(HEAD + "".join(turtle), "utf-8")
    return check_phrases(nlp, load_ontology([path], built_in=built_in), [path])


def test_it_tells_in_words_what_was_understood(nlp: Language, tmp_path: Path) -> None:
    found = checked(nlp, tmp_path, SHIP, relation("chartered", "X chartered Y", "X's charter of Y"))
    assert [(item.relation, item.phrase, item.keys) for item in found.phrases] == [
        ("chartered", "X chartered Y", ('verb "charter": X acts, Y undergoes it',)),
        ("chartered", "X's charter of Y", ('noun "charter": X has it, Y after "of"',)),
    ]
    assert found.problems == found.notes == ()


@pytest.mark.parametrize(
    ("key", "inverted", "words"),
    [
        (("sail", "verb", "agent", "to"), False, 'verb "sail": X acts, Y after "to"'),
        (("get support", "verb", "agent", "from"), True, 'verb "get support": Y acts, X after "from"'),
        (("captain", "role", "agent", "of"), False, 'role "captain": X is it, Y after "of"'),
        (("", "title", "agent", "patient"), False, "title: X holds it, Y undergoes it"),
        (("say", "verb", "agent", "content"), False, 'verb "say": X acts, Y is what is said'),
    ],
)
def test_keys_in_words(key: tuple[str, str, str, str], inverted: bool, words: str) -> None:
    assert in_words(PredicateKey(*key), inverted) == words


@pytest.mark.parametrize(
    ("turtle", "said", "remedy"),
    [
        ((SHIP, relation("holed", "X hit Y gladly")), 'line 6: Of "X hit Y gladly" would be lost: "gladly"', "without"),
        ((SHIP, relation("holed", "X Y")), 'line 6: In "X Y" no claim about X and Y was found', "short clause"),
        ((SHIP, relation("holed", "[Place] hit [Ship]")), "line 6: \"[Place] hit [Ship]\" speaks of Place", "[Agent]"),
        ((SHIP, relation("of_of")), 'line 6: of_of has no phrase, and none could be made of "of of"', "kg:phrase"),
        (
            (SHIP, relation("holed", "X hit Y"), relation("pierced", "Y was hit by X")),
            'line 6: "X hit Y" (holed) and "Y was hit by X" (pierced) say the same',
            "types",
        ),
        (('kg:met kg:phrase "X condemned Y"@en .',), '"X condemned Y" (condemns) and "X condemned Y" (met)', "types"),
    ],
)  # fmt: skip
def test_what_has_to_be_mended(nlp: Language, tmp_path: Path, turtle: tuple[str, ...], said: str, remedy: str) -> None:
    (problem,) = checked(nlp, tmp_path, *turtle).problems
    assert problem.problem.startswith(f"{tmp_path / 'my.ttl'}, line ") and said in problem.problem
    assert remedy in problem.remedy


def test_a_part_of_another_relation_needs_no_phrase_of_its_own(nlp: Language, tmp_path: Path) -> None:
    part = "my:rammed rdfs:subPropertyOf my:holed ."
    found = checked(nlp, tmp_path, SHIP, relation("holed"), relation("rammed", "X rammed Y"), part)
    assert found.problems == ()


def test_types_tell_relations_of_one_wording_apart(nlp: Language, tmp_path: Path) -> None:
    turtle = (SHIP, relation("boarded", "X took Y"), relation("occupied", "X took Y", target="kg:Place"))
    assert checked(nlp, tmp_path, *turtle, built_in=False).problems == ()


def test_a_user_s_relation_goes_before_the_built_in_one(nlp: Language, tmp_path: Path) -> None:
    turtle = relation("dinedWith", "X met with Y", target="kg:Agent")
    found = checked(nlp, tmp_path, turtle)
    assert found.problems == ()
    assert found.notes and all('"X met with Y" (dinedWith) goes before the built-in' in note for note in found.notes)
    assert checked(nlp, tmp_path, turtle, built_in=False).notes == ()
