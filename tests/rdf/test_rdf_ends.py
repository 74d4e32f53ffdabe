"""Statements keep to the domains and ranges of their relations."""

import pytest
from rdflib import OWL, RDF, RDFS, XSD, Literal, URIRef

from kg.rdf import derived_shapes, validate
from kg.vocab import KG

BASE = "https://example.org/test/"
SHIP, BOARDED = URIRef("https://example.org/ships#Ship"), URIRef("https://example.org/ships#boarded")
ADA, BO, ISLE = (URIRef(f"{BASE}entity/{name}") for name in ("ada-quill", "bo-trent", "far-isle"))
MET, SAID = (URIRef(f"{BASE}statement/{number}") for number in ("0001", "0002"))


def kg(name):
    return URIRef(f"{KG._NS}{name}")


def findings(rdf):
    return validate(rdf, derived_shapes(rdf)).findings


def declare(rdf, above="Product"):
    """The user's relation ship:boarded, said of Ada and the isle."""
    rdf.add((SHIP, RDF.type, OWL.Class))
    rdf.add((SHIP, RDFS.subClassOf, kg(above)))
    rdf.add((BOARDED, RDFS.domain, kg("Agent")))
    rdf.add((BOARDED, RDFS.range, SHIP))
    rdf.set((MET, RDF.predicate, BOARDED))
    rdf.set((MET, RDF.object, ISLE))


def test_a_good_graph_keeps_to_them(rdf):
    assert findings(rdf) == ()


@pytest.mark.parametrize("end", [RDF.subject, RDF.object])
def test_who_is_of_another_class_is_named(rdf, end):
    rdf.set((rdf.value(MET, end), RDF.type, kg("Work")))
    (finding,) = {item for item in findings(rdf) if "kg:met" in item.problem}
    name, what = ("ent:ada-quill", "subject") if end == RDF.subject else ("ent:bo-trent", "object")
    assert str(finding) == (
        f"{name} rdf:type kg:Work: The {what} of kg:met is of the class kg:Agent. "
        "Give it another class, or say it with another relation."
    )


@pytest.mark.parametrize("name", ["Agent", "Country", "PoliticalParty", "Concept"])
def test_a_class_below_is_as_good_and_so_is_no_class(rdf, name):
    rdf.set((ADA, RDF.type, kg(name)))
    assert not [item for item in findings(rdf) if "kg:met" in item.problem]


def test_what_is_denied_or_planned_is_checked_too(rdf):
    rdf.set((MET, KG.modality, KG.Planned))
    rdf.set((BO, RDF.type, kg("Work")))
    assert [item for item in findings(rdf) if "kg:met" in item.problem]


def test_a_literal_is_no_thing_and_a_thing_no_literal(rdf):
    rdf.set((MET, RDF.object, Literal("Bo")))
    rdf.set((SAID, RDF.object, BO))
    said = [item.problem for item in findings(rdf)]
    assert said == ["The object of kg:met is of the class kg:Agent.", "The object of kg:said is a literal."]


def test_the_relations_that_a_graph_declares_are_checked(rdf):
    declare(rdf)
    rdf.set((ISLE, RDF.type, kg("Event")))
    assert any("boarded> is of the class" in item.problem or "boarded" in item.problem for item in findings(rdf))


@pytest.mark.parametrize("type_", [SHIP, kg("Product"), kg("Weapon"), kg("Entity"), kg("Concept")])
def test_of_a_users_class_the_class_above_is_good_enough(rdf, type_):
    declare(rdf)
    rdf.set((ISLE, RDF.type, type_))
    assert not [item for item in findings(rdf) if "boarded" in item.problem]


def test_a_users_class_counts_where_the_class_above_it_does(rdf):
    declare(rdf, above="Person")
    rdf.set((MET, RDF.predicate, kg("met")))
    rdf.set((ISLE, RDF.type, SHIP))
    assert not [item for item in findings(rdf) if "kg:met" in item.problem]


def test_a_declared_literal(rdf):
    declare(rdf)
    rdf.set((BOARDED, RDFS.range, XSD.decimal))
    assert any(item.problem.endswith("is a literal.") for item in findings(rdf))
