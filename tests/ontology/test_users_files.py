"""What users' files add to the built-in ontology, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.ontology import Ontology, added_prefixes, added_terms, load_ontology, problems_in

HEAD = """\
@prefix my: <https://example.org/ships#> .
@prefix kg: <https://w3id.org/newskg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
SHIP = 'my:Ship a owl:Class ; rdfs:label "ship"@en ; rdfs:subClassOf kg:Product .\n'
SANK = """\
my:sank a owl:ObjectProperty , kg:EventRelation ; rdfs:label "sank"@en ; skos:definition "Sent it down."@en ;
    rdfs:domain kg:Agent ; rdfs:range my:Ship ; rdfs:subPropertyOf my:holed ;
    kg:phrase "X sank Y"@en .
my:holed a owl:ObjectProperty ; rdfs:label "holed"@en ; rdfs:domain kg:Agent ; rdfs:range my:Ship .
"""


@pytest.fixture
def ships(tmp_path: Path) -> Path:
    path = tmp_path / "ships.ttl"
    path.write_text(HEAD + SHIP + SANK, "utf-8")
    return path


def write(folder: Path, text: str) -> Path:
    path = folder / "my.ttl"
    path.write_text(text, "utf-8")
    return path


def test_a_file_adds_to_the_built_in_ontology(ships: Path) -> None:
    built_in, ontology = load_ontology(), load_ontology([ships])
    assert ontology.relations.keys() - built_in.relations.keys() == {"sank", "holed"}
    assert ontology.classes.keys() - built_in.classes.keys() == {"Ship"}
    assert {name for name, item in ontology.relations.items() if item.added} == {"sank", "holed"}
    assert {name: ontology.relations[name] for name in built_in.relations} == built_in.relations
    assert ontology.is_a("Ship", "Product") and ontology.relations["sank"].parents == ("holed",)


def test_it_may_stand_in_place_of_the_built_in_relations(ships: Path) -> None:
    ontology = load_ontology([ships], built_in=False)
    assert list(ontology.relations) == ["holed", "sank"]
    assert ontology.classes == load_ontology([ships]).classes


def test_several_files_add_up_whatever_their_order(ships: Path, tmp_path: Path) -> None:
    more = write(tmp_path, HEAD + 'my:sank kg:phrase "X sent Y to the bottom"@en .')
    both = load_ontology([ships, more])
    assert both == load_ontology([more, ships])
    assert [phrase.text for phrase in both.relations["sank"].phrases] == ["X sank Y", "X sent Y to the bottom"]


def test_a_file_may_add_phrases_to_a_built_in_relation(tmp_path: Path) -> None:
    ontology = load_ontology([write(tmp_path, HEAD + 'kg:met kg:phrase "X broke bread with Y"@en .')])
    texts = [phrase.text for phrase in ontology.relations["met"].phrases]
    assert "X broke bread with Y" in texts and "X met Y" in texts
    assert not ontology.relations["met"].added


def test_a_relation_may_be_called_as_a_built_in_one(tmp_path: Path) -> None:
    met = 'my:met a owl:ObjectProperty ; rdfs:label "met"@en ; rdfs:domain my:Ship ; rdfs:range my:Ship .\n'
    part = met.replace("my:met", "my:rammed") + "my:rammed rdfs:subPropertyOf my:met ."
    ontology = load_ontology([write(tmp_path, HEAD + SHIP + met + part)])
    assert ontology.relations["my:met"].iri == "https://example.org/ships#met"
    assert ontology.relations["met"] == load_ontology().relations["met"]
    assert ontology.relations["rammed"].parents == ("my:met",)


def test_a_class_without_names_takes_those_of_the_class_above(ships: Path) -> None:
    ontology = load_ontology([ships])
    assert ontology.sample_names("Ship") == ontology.sample_names("Product")
    assert (ontology.known_ancestor("Ship"), ontology.known_ancestor("Company")) == ("Product", "Company")


@pytest.mark.parametrize(
    ("description", "found"),
    [("container ship", "Ship"), ("Ship", "Ship"), ("township", None), ("ship owner", None), ("company", None)],
)
def test_a_description_ends_in_the_label_of_a_users_class(ships: Path, description: str, found: str | None) -> None:
    assert load_ontology([ships]).added_class(description) == found


def test_the_graph_declares_what_was_added_and_no_more(ships: Path) -> None:
    ontology = load_ontology([ships])
    ship, holed, sank = added_terms(ontology)
    assert (ship.name, ship.kinds) == ("Ship", ("http://www.w3.org/2002/07/owl#Class",))
    assert ship.links == (("http://www.w3.org/2000/01/rdf-schema#subClassOf", "https://w3id.org/newskg#Product"),)
    assert (holed.name, sank.iri, sank.definition) == ("holed", "https://example.org/ships#sank", "Sent it down.")
    assert [iri.rsplit("#")[-1] for iri in sank.kinds] == ["ObjectProperty", "EventRelation"]
    assert [tuple(iri.rsplit("#")[-1] for iri in link) for link in sank.links] == [
        ("domain", "Agent"),
        ("range", "Ship"),
        ("subPropertyOf", "holed"),
    ]
    assert added_prefixes(ontology) == (("my", "https://example.org/ships#"),)
    assert added_terms(load_ontology()) == added_prefixes(load_ontology()) == ()


@pytest.mark.parametrize(
    ("text", "said", "remedy"),
    [
        ("my:Ship a owl:Class ; rdfs:subClassOf kg:Prodct .", "line 6: kg:Prodct is no term", "kg:Product?"),
        ('my:Ship a owl:Class ; rdfs:label "s"@en ;\n kg:sampelName "A" .', "line 7: kg:sampelName", "kg:sampleName?"),
        (SHIP + SANK.replace("kg:Agent", "kg:Agnt", 1), "kg:Agnt is no term", "kg:Agent?"),
        (
            "@prefix our: <https://example.org/more#> .\n" + SHIP + SHIP.replace("my:", "our:"),
            "line 7: Ship stands for two terms: https://example.org/more#Ship and https://example.org/ships#Ship",
            "say of the other",
        ),
        (
            SHIP.replace("kg:Product", "my:Boat")
            + SHIP.replace("Ship", "Boat").replace("kg:Product", "my:Ship")
            + SANK,
            "line 6: Phrases speak of Ship, which has fewer than two stand-in names",
            "rdfs:subClassOf kg:Product",
        ),
        ('kg:met rdfs:label "encountered"@en .', "line 6: met has 2 values of rdfs:label", "Give it one"),
    ],
)
def test_mistakes_that_only_show_against_the_built_in_ontology(
    tmp_path: Path, text: str, said: str, remedy: str
) -> None:
    path = write(tmp_path, HEAD + text)
    with pytest.raises(OntologyError) as caught:
        load_ontology([path])
    assert caught.value.problem.startswith(str(path)) and said in caught.value.problem
    assert remedy in caught.value.remedy
    assert str(caught.value) in map(str, problems_in([path]))


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = HEAD + SHIP + SANK.replace("rdfs:domain kg:Agent ; rdfs:range my:Ship", "") + "my:x kg:phras my:y ."
    said = [error.problem for error in problems_in([write(tmp_path, text)])]
    assert [sum(word in line for line in said) for word in ("kg:phras ", "sank has")] == [1, 1]


def test_a_sound_file_has_no_problem(ships: Path) -> None:
    assert problems_in([ships]) == ()


def test_equal_files_make_equal_ontologies(ships: Path) -> None:
    assert isinstance(load_ontology([ships]), Ontology)
    assert load_ontology([ships]) == load_ontology([ships])
