"""A good graph conforms to shapes.ttl; whatever breaks the contract is found and named."""

import pytest
from rdflib import PROV, RDF, RDFS, SDO, SKOS, XSD, BNode, Graph, Literal, URIRef

from kg.rdf import contract_shapes, load, to_rdf, validate, write_turtle
from kg.vocab import GEO, KG

BASE = "https://example.org/test/"
STM, EVI, ADA = URIRef(f"{BASE}statement/0001"), URIRef(f"{BASE}evidence/0001"), URIRef(f"{BASE}entity/ada-quill")
BO, ISLE, REL = URIRef(f"{BASE}entity/bo-trent"), URIRef(f"{BASE}entity/far-isle"), URIRef(f"{BASE}relation/impress")
GHOST = URIRef(f"{BASE}entity/ghost")
ART = "article"  # stands for the first article

DROPPED = [
    (STM, RDF.type, KG.Statement),
    (STM, RDF.type, RDF.Statement),
    *((STM, p, None) for p in (RDF.subject, RDF.predicate, RDF.object, RDFS.label, KG.polarity, KG.modality)),
    *((STM, p, None) for p in (KG.confidence, KG.articleCount, KG.publisherCount, KG.evidence)),
    *((EVI, p, None) for p in (PROV.wasDerivedFrom, KG.sentence, KG.start, KG.end, KG.subjectText)),
    *((EVI, p, None) for p in (KG.predicateText, KG.objectText, KG.rule, KG.confidence, RDF.type)),
    *((ART, p, None) for p in (RDF.type, SDO.identifier, KG.sourceFile, KG.sha256)),
    *((ADA, p, None) for p in (RDF.type, RDFS.label)),
    *((BO, p, None) for p in (RDF.type, RDFS.label)),
    *((ISLE, p, None) for p in (RDF.type, RDFS.label)),
    (REL, RDF.type, KG.OpenRelation),
    (REL, RDF.type, RDF.Property),
    (REL, RDFS.label, None),
]
ADDED = [
    (STM, RDF.subject, BO),
    (STM, RDF.object, Literal("x")),
    (STM, RDFS.label, Literal("other", lang="en")),
    (STM, RDFS.label, Literal("autre", lang="fr")),
    (STM, KG.date, Literal("2030", datatype=XSD.gYear)),
    (STM, KG.startDate, Literal("2030", datatype=XSD.gYear)),
    (STM, KG.place, BO),
    (STM, KG.polarity, KG.Negated),
    (STM, KG.modality, KG.Planned),
    (STM, KG.evidence, ADA),
    (STM, KG.contradicts, BO),
    (EVI, PROV.wasDerivedFrom, BO),
    (EVI, KG.attributedTo, GHOST),
    (EVI, KG.attributedTo, Literal("Ada")),
    (EVI, KG.sentence, Literal("Another.")),
    (ART, SDO.headline, Literal("Another")),
    (ADA, RDFS.label, Literal("Ada")),
    (ADA, SKOS.altLabel, Literal("Ada Quill", lang="en")),
    (ADA, SKOS.altLabel, Literal("Ada")),
    (ADA, KG._NS["met"], ISLE),  # an edge that no statement says
    (GHOST, KG._NS["met"], ADA),
    (BO, KG._NS["endorses"], ADA),  # stated as denied and as reported only
    (BNode(), RDF.type, KG._NS["Person"]),
    (GHOST, RDF.type, KG.Evidence),
]
CHANGED = [
    (STM, RDF.subject, GHOST),
    (STM, RDF.subject, Literal("Ada")),
    (STM, RDF.object, GHOST),
    (STM, KG.date, Literal("soon")),
    (STM, KG.date, Literal("2031-13-45", datatype=XSD.date)),
    (STM, KG.place, GHOST),
    (STM, KG.polarity, KG.Asserted),
    (STM, KG.polarity, KG.Negated),  # the plain edge is still there
    (STM, KG.modality, KG.Planned),
    (STM, KG.confidence, Literal("1.5", datatype=XSD.decimal)),
    (STM, KG.confidence, Literal("0.5", datatype=XSD.double)),
    (STM, KG.articleCount, Literal(0)),
    (STM, KG.publisherCount, Literal(9)),
    (EVI, KG.start, Literal(-1)),
    (EVI, KG.end, Literal(0)),
    (EVI, KG.end, Literal(22)),  # a character less than the sentence has
    (EVI, KG.sentence, Literal("")),
    (ART, KG.sha256, Literal("abc")),
    (ART, SDO.datePublished, Literal("yesterday")),
    (ISLE, GEO.lat, Literal("91.0", datatype=XSD.decimal)),
    (ISLE, GEO.long, Literal("east")),
]


@pytest.fixture(scope="module")
def shapes():
    return contract_shapes()


def resolved(triple, rdf):
    article = next(iter(sorted(rdf.subjects(RDF.type, SDO.NewsArticle))))
    return tuple(article if part == ART else part for part in triple)


def names(triple):
    return "-".join(str(part).rsplit("/", 1)[-1].rsplit("#", 1)[-1] or "empty" for part in triple if part is not None)


def assert_found(rdf, shapes):
    report = validate(rdf, shapes)
    assert not report.conforms
    assert all(finding.problem and finding.remedy and finding.node for finding in report.findings)


def test_a_good_graph_conforms(rdf, tmp_path):
    assert str(validate(rdf)) == "The graph conforms to its shapes.\n"
    (tmp_path / "graph.ttl").write_bytes(write_turtle(rdf))
    assert validate(load(tmp_path)).conforms


@pytest.mark.parametrize("triple", DROPPED, ids=names)
def test_what_is_missing_is_found(rdf, shapes, triple):
    size = len(rdf)
    rdf.remove(resolved(triple, rdf))
    assert len(rdf) < size
    assert_found(rdf, shapes)


@pytest.mark.parametrize("triple", ADDED, ids=names)
def test_what_is_too_much_is_found(rdf, shapes, triple):
    rdf.add(resolved(triple, rdf))
    assert_found(rdf, shapes)


@pytest.mark.parametrize("triple", CHANGED, ids=names)
def test_what_is_wrong_is_found(rdf, shapes, triple):
    rdf.set(resolved(triple, rdf))
    assert_found(rdf, shapes)


def test_a_finding_names_the_node_the_problem_and_the_remedy(rdf):
    rdf.set((STM, KG.confidence, Literal("1.5", datatype=XSD.decimal)))
    (finding,) = validate(rdf).findings
    assert str(finding) == (
        "stm:0001 kg:confidence 1.5: Statements and evidence have exactly one confidence, a decimal from 0 to 1. "
        "Give it one such number."
    )


def test_a_plain_edge_without_a_statement_is_named(rdf):
    rdf.add((GHOST, KG._NS["met"], ADA))
    (line,) = (line for line in str(validate(rdf)).splitlines() if "plain edge" in line)
    assert line.startswith("ent:ghost kg:met: The plain edge to ")
    assert "ada-quill" in line and "Leave the edge out" in line


def test_own_shapes(knowledge):
    shapes = Graph().parse(
        format="turtle",
        data="""@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix kg: <https://w3id.org/newskg#> .
        <urn:s> a sh:NodeShape ; sh:targetClass kg:Person ;
            sh:property [ sh:path kg:age ; sh:minCount 1 ; sh:message "No age." ] .""",
    )
    report = validate(to_rdf(knowledge), shapes)
    assert [finding.node for finding in report.findings] == ["ent:ada-quill", "ent:bo-trent"]
    assert {finding.problem for finding in report.findings} == {"No age."}
