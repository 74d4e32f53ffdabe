"""What is made of plain RDFS and OWL files, which know nothing of the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.ontology import ANYTHING, Ontology, added_terms, load_ontology, problems_in
from kg.ontology.plain import alternatives, is_of_values, nearest_class, words_of

PLAIN = """\
@prefix ex: <https://example.org/books#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

ex:City a owl:Class ; rdfs:label "City" .
ex:Q571 a rdfs:Class ; rdfs:label "volume" .
ex:ComicBook a owl:Class .
ex:Day a owl:Class ; rdfs:label "calendar date" .
ex:illustrator a owl:ObjectProperty ; skos:altLabel "drawn by" ; rdfs:label "illustrator" ; rdfs:domain ex:Q571 .
ex:printedIn a rdf:Property ; rdfs:range ex:City .
ex:firstSold a owl:ObjectProperty ; rdfs:domain ex:Q571 , ex:ComicBook ; rdfs:range ex:Day .
ex:pages a owl:ObjectProperty ; rdfs:range xsd:integer .
ex:weight a owl:ObjectProperty ; rdfs:range ex:Kilogram .
ex:birthPlace a owl:ObjectProperty ; rdfs:range ex:City .
ex:P26 a owl:ObjectProperty ; rdfs:label "wedded to" .
"""


@pytest.fixture(scope="module")
def ontology(tmp_path_factory: pytest.TempPathFactory) -> Ontology:
    return load_ontology([written(tmp_path_factory.mktemp("plain"))], built_in=False)


def written(folder: Path) -> Path:
    path = folder / "books.ttl"
    path.write_text(PLAIN, "utf-8")
    return path


def test_it_is_no_mistake(tmp_path: Path) -> None:
    assert problems_in([written(tmp_path)]) == ()


@pytest.mark.parametrize(
    ("name", "above"),
    [("ex:City", "City"), ("Q571", "Book"), ("ComicBook", "Book"), ("Day", "Entity")],
)
def test_classes_are_below_ours_of_that_name(ontology: Ontology, name: str, above: str) -> None:
    assert ontology.classes[name].added and ontology.classes[name].parents == (above,)


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("illustrator", ("Q571", ANYTHING)),
        ("printedIn", ("Entity", "ex:City")),
        ("firstSold", ("Entity", ANYTHING)),  # of two domains neither is sure; a date is no thing
        ("pages", ("Entity", "integer")),
        ("weight", ("Entity", ANYTHING)),
    ],
)
def test_ends_may_be_missing(ontology: Ontology, name: str, ends: tuple[str, str]) -> None:
    relation = ontology.relations[name]
    assert (relation.domain, relation.range) == ends and relation.literal == (name == "pages")


def test_a_relation_is_called_by_its_labels_else_by_its_name(ontology: Ontology) -> None:
    assert ontology.relations["illustrator"].called == ("illustrator", "drawn by")
    assert ontology.relations["printedIn"].called == ("printed in",)
    assert ontology.relations["printedIn"].label == "printed in"


def test_what_means_the_same_as_a_relation_of_ours_takes_its_phrases(ontology: Ontology) -> None:
    assert "X was born in Y" in [phrase.text for phrase in ontology.relations["birthPlace"].phrases]
    assert {phrase.object_class for phrase in ontology.relations["P26"].phrases} >= {"Entity", "date"}
    assert ontology.relations["illustrator"].phrases == ()


def test_the_graph_says_no_more_of_a_range_than_the_file(ontology: Ontology) -> None:
    (weight,) = (term for term in added_terms(ontology) if term.name == "weight")
    assert [link.rsplit("#")[-1] for link, _ in weight.links] == ["domain"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("cityServed", "city served"),
        ("LCCN_number", "LCCN number"),
        ("Member of", "member of"),
        ("isPartOf", "is part of"),
    ],
)
def test_names_as_words(name: str, words: str) -> None:
    assert words_of(name) == words


def test_alternatives() -> None:
    assert alternatives(["author/editor", "Author"]) == ("author", "editor")


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("film production company", "Company"),
        ("company film", "Film"),
        ("head of company", "Person"),
        ("history of company", None),
        ("painter", "Person"),
        ("accompany", None),
    ],
)
def test_the_nearest_class(label: str, found: str | None) -> None:
    assert nearest_class([label], {"company": "Company", "film": "Film"}) == found


@pytest.mark.parametrize(("label", "expected"), [("calendar date", True), ("Year", True), ("dated book", False)])
def test_classes_of_values(label: str, expected: bool) -> None:
    assert is_of_values(label) is expected
