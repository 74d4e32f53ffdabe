"""The built-in ontology keeps its promises; the loader says what is wrong with a user's."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from rdflib import Graph
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.errors import OntologyError
from kg.ontology import Ontology, OntologyClass, Phrase, load_ontology
from kg.resources import ontology_file
from kg.vocab import KG

COARSE = ["Person", "Organization", "Place", "Event", "Group", "Work", "Product", "Office", "Entity"]
#: Names that rules, queries and tests elsewhere rely on.
RELIED_ON = "met said holdsOffice leads strikes supports visited annexes memberOf bornIn immigratedTo spokespersonFor"

GOOD = """\
@prefix my: <https://example.org/ships#> .
@prefix kg: <https://w3id.org/newskg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

my:Ship a owl:Class ; rdfs:label "ship"@en ; kg:sampleName "Ever Given"@en , "Titanic"@en .
my:Ferry a owl:Class ; rdfs:label "ferry"@en ; rdfs:subClassOf my:Ship .
my:sank a owl:ObjectProperty ;
    rdfs:label "sank"@en ; rdfs:label "versenkte"@de ;
    rdfs:domain my:Ship ;
    rdfs:range my:Ship ;
    kg:phrase "X sank Y"@en , "[Ferry:Y] fell to [Ship:X]"@en .
my:weighs a owl:DatatypeProperty ;
    rdfs:label "weighs"@en ; rdfs:domain my:Ship ; rdfs:range xsd:decimal ;
    kg:phrase "X weighs Y tons"@en .
my:foreign a owl:ObjectProperty .
"""


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="module")
def turtle() -> Graph:
    return Graph().parse(data=ontology_file("news.ttl").read_text("utf-8"), format="turtle")


def load(folder: Path, text: str) -> Ontology:
    path = folder / "my.ttl"
    path.write_text(text, "utf-8")
    return load_ontology([path], built_in=False)


def problem_with(folder: Path, old: str, new: str) -> OntologyError:
    """The error for GOOD with one mistake in it."""
    assert old in GOOD
    with pytest.raises(OntologyError) as caught:
        load(folder, GOOD.replace(old, new))
    assert str(folder / "my.ttl") in caught.value.problem
    assert caught.value.remedy
    return caught.value


# the built-in ontology


def test_size(ontology: Ontology) -> None:
    assert len(ontology.classes) >= 35
    assert len(ontology.relations) >= 120


def test_every_class_is_described(ontology: Ontology) -> None:
    for item in ontology.classes.values():
        assert item.label and item.comment, item.name


def test_classes_have_one_root_and_no_cycle(ontology: Ontology) -> None:
    for name in COARSE:
        assert ontology.is_a(name, "Entity")
    roots = {name for name, item in ontology.classes.items() if not item.parents}
    assert roots == {"Entity"}  # these two are lists of values
    for name, item in ontology.classes.items():
        assert not any(ontology.is_a(parent, name) for parent in item.parents), name


def test_every_relation_is_described(ontology: Ontology, turtle: Graph) -> None:
    for relation in ontology.relations.values():
        assert relation.label and relation.definition, relation.name
        assert turtle.value(KG._NS[relation.name], RDFS.comment), relation.name
        assert relation.domain in ontology.classes
        assert relation.literal or relation.range in ontology.classes
        assert len(relation.phrases) >= 3, relation.name


def test_the_relations_that_others_rely_on(ontology: Ontology) -> None:
    assert set(RELIED_ON.split()) <= set(ontology.relations)
    assert ontology.relations["met"].symmetric and ontology.relations["met"].event
    assert ontology.relations["said"].literal and ontology.relations["said"].range == "string"
    assert not ontology.relations["leads"].event


def test_a_symmetric_relation_has_the_same_class_on_both_sides(ontology: Ontology) -> None:
    for relation in ontology.relations.values():
        assert not relation.symmetric or relation.domain == relation.range, relation.name


def test_a_part_of_a_relation_stays_within_its_classes(ontology: Ontology) -> None:
    for relation in ontology.relations.values():
        for parent in (ontology.relations[name] for name in relation.parents):
            assert ontology.is_a(relation.domain, parent.domain), relation.name
            assert ontology.is_a(relation.range, parent.range), relation.name


def test_phrases_keep_to_the_classes_of_their_relation(ontology: Ontology) -> None:
    for relation in ontology.relations.values():
        for phrase in relation.phrases:
            assert ontology.is_a(phrase.subject_class, relation.domain), phrase.text
            assert ontology.is_a(phrase.object_class, relation.range), phrase.text


def test_no_phrase_means_two_relations_of_the_same_things(ontology: Ontology) -> None:
    by_text = defaultdict(list)
    for relation in ontology.relations.values():
        for phrase in relation.phrases:
            by_text[phrase.text].append(phrase)
    for phrases in by_text.values():
        for one, other in combinations(phrases, 2):
            same = [
                ontology.is_a(a, b) or ontology.is_a(b, a)
                for a, b in ((one.subject_class, other.subject_class), (one.object_class, other.object_class))
            ]
            assert not all(same), one.text


def test_stand_ins_differ(ontology: Ontology) -> None:
    for relation in ontology.relations.values():
        for phrase in relation.phrases:
            subject, target = ontology.stand_ins(phrase)
            assert subject and target and subject != target, phrase.text


def test_the_program_s_own_terms_are_declared(turtle: Graph) -> None:
    for name in KG.__annotations__:
        if not name.startswith("_"):
            term = KG[name]
            assert turtle.value(term, RDF.type), name
            assert turtle.value(term, RDFS.label) and turtle.value(term, RDFS.comment), name


def test_alignments_of_properties_are_declared_as_owl_dl_wants(turtle: Graph) -> None:
    for predicate in (OWL.equivalentProperty, OWL.inverseOf):
        for other in turtle.objects(None, predicate):
            assert (other, RDF.type, OWL.ObjectProperty) in turtle, other
    for predicate in (SKOS.closeMatch, SKOS.relatedMatch, SKOS.definition, KG._NS.plover):
        assert (predicate, RDF.type, OWL.AnnotationProperty) in turtle


def test_header(turtle: Graph) -> None:
    header = turtle.value(None, RDF.type, OWL.Ontology)
    said = {str(predicate).rsplit("/", 1)[-1].rsplit("#", 1)[-1] for predicate in turtle.predicates(header)}
    assert {"title", "description", "creator", "created", "license", "versionInfo"} <= said


# the classes


def test_a_country_is_a_place_and_an_agent(ontology: Ontology) -> None:
    assert ontology.is_a("Country", "Place") and ontology.is_a("Country", "Agent")
    assert ontology.is_a("Country", "Country")
    assert not ontology.is_a("Place", "Country")
    assert not ontology.is_a("Unheard", "Entity")


def test_sample_names_come_from_the_nearest_class_above() -> None:
    thing = OntologyClass("", "Thing", "thing", "", (), ("A", "B"))
    ship = OntologyClass("", "Ship", "ship", "", ("Thing",), ("C", "D"))
    ferry = OntologyClass("", "Ferry", "ferry", "", ("Ship",))
    ontology = Ontology({item.name: item for item in (thing, ship, ferry)}, {})
    assert ontology.sample_names("Ferry") == ("C", "D")
    assert ontology.stand_ins(Phrase("X met Y", "Ferry", "Ship")) == ("C", "D")
    assert ontology.stand_ins(Phrase("X met Y", "Ferry", "Thing")) == ("C", "A")


def test_classes_above_each_other_are_no_endless_loop() -> None:
    ontology = Ontology(
        {"A": OntologyClass("", "A", "a", "", ("B",)), "B": OntologyClass("", "B", "b", "", ("A",))}, {}
    )
    assert ontology.is_a("A", "B") and ontology.is_a("B", "A")


# phrases


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("X met Y", "Ann met Bob Ray"),
        ("X's talks with Y", "Ann's talks with Bob Ray"),
        ("Y got support from X", "Bob Ray got support from Ann"),
        ("[Person]'s [Party]", "Ann's Bob Ray"),
        ("[Party:Y] leader [Person:X] spoke", "Bob Ray leader Ann spoke"),
        ("[Party:Y] leader [Person]", "Bob Ray leader Ann"),
        ("X sent an X-ray to Y", "Ann sent an X-ray to Bob Ray"),
    ],
)
def test_filled(text: str, sentence: str) -> None:
    filled = Phrase(text, "Person", "Party").filled("Ann", "Bob Ray")
    assert filled.text == sentence
    assert filled.text[slice(*filled.subject)] == "Ann"
    assert filled.text[slice(*filled.object)] == "Bob Ray"


# a user's file


def test_a_user_s_file(tmp_path: Path) -> None:
    ontology = load(tmp_path, GOOD)
    assert [name for name, item in ontology.classes.items() if item.added] == ["Ferry", "Ship"]
    assert list(ontology.relations) == ["sank", "weighs"]  # what is only declared is somebody else's
    sank, weighs = ontology.relations["sank"], ontology.relations["weighs"]
    assert (sank.iri, sank.label) == ("https://example.org/ships#sank", "sank")
    assert not (sank.event or sank.symmetric or sank.literal)
    assert sank.phrases == (Phrase("X sank Y", "Ship", "Ship"), Phrase("[Ferry:Y] fell to [Ship:X]", "Ship", "Ferry"))
    assert weighs.literal and weighs.range == "decimal"
    assert ontology.stand_ins(weighs.phrases[0]) == ("Ever Given", "42")


def test_what_owl_says_of_relations(tmp_path: Path) -> None:
    more = """
my:metAtSea a owl:ObjectProperty , owl:SymmetricProperty , owl:FunctionalProperty , kg:EventRelation ;
    rdfs:label "met at sea"@en ; rdfs:domain my:Ship ; rdfs:range my:Ship ; rdfs:subPropertyOf my:passed .
my:passed a owl:ObjectProperty ; owl:inverseOf my:wasPassedBy ;
    rdfs:label "passed"@en ; rdfs:domain my:Ship ; rdfs:range my:Ship .
my:wasPassedBy a owl:ObjectProperty ; rdfs:label "was passed by"@en ; rdfs:domain my:Ship ; rdfs:range my:Ship .
"""
    relations = load(tmp_path, GOOD + more).relations
    met = relations["metAtSea"]
    assert met.symmetric and met.functional and met.event and met.parents == ("passed",)
    assert relations["passed"].inverse == "wasPassedBy"


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"nowhere\.ttl: cannot be read"):
        load_ontology([tmp_path / "nowhere.ttl"])


def test_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "my.ttl"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(OntologyError, match="not UTF-8"):
        load_ontology([path])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("rdfs:domain my:Ship ;\n", "rdfs:domain ;\n", "line 11: "),  # syntax
        ("my:Ferry a", "ours:Ferry a", "line 8: The prefix ours: has not been declared"),
        ('rdfs:label "sank"@en ;', "", "line 9: sank has no value of rdfs:label"),
        ("    rdfs:domain my:Ship ;\n", "", "line 9: sank has no value of rdfs:domain"),
        ("    rdfs:range my:Ship ;\n", "", "line 9: sank has no value of rdfs:range"),
        ("range my:Ship", "range my:Ship , my:Ferry", "line 9: sank has 2 values of rdfs:range"),
        ("range my:Ship", "range my:Boat", "line 9: rdfs:range of sank is https://example.org/ships#Boat"),
        ('"X sank Y"', '"X sank"', "line 13: The phrase 'X sank' does not name one subject and one object"),
        ('"X sank Y"', '"X sank X"', "line 13: The phrase 'X sank X' does not name"),
        ('"X sank Y"', '"X sank Y by Y"', "line 13: The phrase 'X sank Y by Y' does not name"),
        ('"X sank Y"', '"[Boat] sank Y"', "line 13: The phrase '[Boat] sank Y' names the unknown class Boat"),
        (' , "Titanic"@en', "", "line 8: Phrases speak of Ferry, which has fewer than two stand-in names"),
        ("my:foreign a owl:ObjectProperty", 'my:foreign kg:phrase "X hit Y"', "line 17: foreign has phrases but"),
        ("my:foreign a owl:ObjectProperty", 'kg:Ship a owl:Class ; rdfs:label "b"', "names the unknown class Ship"),
    ],
)
def test_mistakes_name_file_line_and_remedy(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert said in problem_with(tmp_path, old, new).problem
