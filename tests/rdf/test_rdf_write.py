"""Every field of every record is found back in the graph, in the contract's shape."""

from dataclasses import replace

import pyoxigraph
import pytest
from rdflib import OWL, PROV, RDF, RDFS, SDO, SKOS, XSD, BNode, Literal, URIRef

from kg.errors import GraphError, KgError
from kg.rdf import check_base, to_rdf
from kg.rdf.literals import date
from kg.records import Literal as Value
from kg.vocab import GEO, KG, article_iri

BASE = "https://example.org/test/"


def ent(name):
    return f"{BASE}entity/{name}"


NAMES = {"ada": URIRef(ent("ada-quill")), "bo": URIRef(ent("bo-trent")), "isle": URIRef(ent("far-isle"))}


def stm(number):
    return URIRef(f"{BASE}statement/{number:04x}")


def texts(rdf, subject, predicate):
    return sorted(str(value) for value in rdf.objects(subject, predicate))


def test_every_entity_field_is_there(knowledge, rdf):
    for entity in knowledge.entities:
        node = URIRef(entity.iri)
        assert rdf.value(node, RDF.type) == URIRef(f"{KG._NS}{entity.type}")
        assert rdf.value(node, RDFS.label) == Literal(entity.label, lang="en")
        assert texts(rdf, node, SKOS.altLabel) == sorted(entity.aliases)
        assert texts(rdf, node, OWL.sameAs) == sorted((*entity.same_as, *entity.former))
    assert rdf.value(NAMES["isle"], GEO.lat).n3() == '"-12.34568"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    assert str(rdf.value(NAMES["isle"], GEO.long)) == "100.00000"


def test_every_statement_field_is_there(knowledge, rdf):
    for statement in knowledge.statements:
        node = URIRef(statement.iri)
        assert {KG.Statement, RDF.Statement} == set(rdf.objects(node, RDF.type))
        assert texts(rdf, node, RDF.subject) == [statement.subject]
        assert texts(rdf, node, RDF.predicate) == [statement.relation.iri]
        value = statement.object.value if isinstance(statement.object, Value) else statement.object
        assert texts(rdf, node, RDF.object) == [value]
        assert rdf.value(node, RDFS.label) == Literal(statement.label, lang="en")
        assert rdf.value(node, KG.polarity) == KG[statement.polarity.value.capitalize()]
        assert rdf.value(node, KG.modality) == KG[statement.modality.value.capitalize()]
        assert str(rdf.value(node, KG.confidence)) == "0.944"
        assert int(rdf.value(node, KG.articleCount)) == statement.articles
        assert int(rdf.value(node, KG.publisherCount)) == statement.publishers
        assert texts(rdf, node, KG.place) == ([statement.place] if statement.place else [])
        assert texts(rdf, node, KG.contradicts) == list(statement.contradicts)
        assert texts(rdf, node, KG.evidence) == sorted(evidence.iri for evidence in statement.evidence)


def test_every_evidence_field_is_there(knowledge, rdf):
    articles = {article.id: article for article in knowledge.articles}
    for evidence in (evidence for statement in knowledge.statements for evidence in statement.evidence):
        node = URIRef(evidence.iri)
        assert rdf.value(node, RDF.type) == KG.Evidence
        assert str(rdf.value(node, PROV.wasDerivedFrom)) == article_iri(BASE, articles[evidence.article])
        assert rdf.value(node, KG.sentence) == Literal(evidence.sentence)
        assert (int(rdf.value(node, KG.start)), int(rdf.value(node, KG.end))) == (evidence.start, evidence.end)
        assert rdf.value(node, KG.subjectText) == Literal(evidence.subject_text)
        assert rdf.value(node, KG.predicateText) == Literal(evidence.predicate_text)
        assert rdf.value(node, KG.objectText) == Literal(evidence.object_text)
        assert rdf.value(node, KG.rule) == Literal(evidence.rule)
        assert float(rdf.value(node, KG.confidence)) == evidence.confidence
        assert texts(rdf, node, KG.attributedTo) == ([evidence.attributed_to] if evidence.attributed_to else [])


def test_every_article_field_is_there(knowledge, rdf):
    for article in knowledge.articles:
        node = URIRef(article_iri(BASE, article))
        assert rdf.value(node, RDF.type) == SDO.NewsArticle
        for predicate, value in [
            (SDO.identifier, article.id),
            (SDO.headline, article.title),
            (SDO.publisher, article.publisher),
            (SDO.author, article.author),
            (KG.sourceFile, article.source),
            (KG.sha256, article.sha256),
        ]:
            assert texts(rdf, node, predicate) == ([value] if value else [])
    first = URIRef(article_iri(BASE, knowledge.articles[0]))
    assert rdf.value(first, SDO.datePublished) == Literal("2031-05-04", datatype=XSD.date)


def test_a_url_is_an_iri_where_it_can_be(rdf):
    urls = set(rdf.objects(None, SDO.url))
    assert urls == {URIRef("https://news.example/a%20b%7Cc?q=%3C1%3E&x=%25zz"), Literal("not a url")}


def test_plain_edges_exist_only_where_a_statement_is_plain(knowledge, rdf):
    edges = {(ent("ada-quill"), "met", ent("bo-trent")), (ent("ada-quill"), "said", 'We will "win" this')}
    for subject, relation, value in edges:
        found = texts(rdf, URIRef(subject), URIRef(f"{KG._NS}{relation}"))
        assert found == [value]
    assert not list(rdf.triples((None, URIRef(f"{KG._NS}endorses"), None)))
    plain = sum(statement.plain for statement in knowledge.statements)
    entities = [URIRef(entity.iri) for entity in knowledge.entities]
    described = {RDF.type, RDFS.label, SKOS.altLabel, OWL.sameAs, GEO.lat, GEO.long}
    assert plain == sum(p not in described for entity in entities for p in rdf.predicates(entity))


def test_dates_are_typed_by_their_granularity(rdf):
    assert rdf.value(stm(1), KG.date) == Literal("2031-05-04", datatype=XSD.date)
    assert rdf.value(stm(2), KG.date) == Literal("2031-05", datatype=XSD.gYearMonth)
    assert rdf.value(stm(3), KG.date) == Literal("2031", datatype=XSD.gYear)
    assert rdf.value(stm(5), KG.date) == Literal("--05-04", datatype=XSD.gMonthDay)
    assert rdf.value(stm(4), KG.date) is None
    assert rdf.value(stm(4), KG.startDate) == Literal("2031-05-01", datatype=XSD.date)
    assert rdf.value(stm(4), KG.endDate) == Literal("2031-05-09", datatype=XSD.date)
    assert rdf.value(stm(7), KG.endDate) is None
    assert date("soon") == Literal("soon")


def test_values_are_typed_and_an_ill_typed_one_stays_a_string(rdf):
    assert rdf.value(stm(6), RDF.object) == Literal("12", datatype=XSD.integer)
    assert rdf.value(stm(7), RDF.object) == Literal("about 12")


def test_an_open_relation_keeps_its_own_words(rdf):
    relation = URIRef(f"{BASE}relation/impress")
    assert set(rdf.objects(relation, RDF.type)) == {KG.OpenRelation, RDF.Property}
    assert rdf.value(relation, RDFS.label) == Literal("impress", lang="en")
    assert not list(rdf.predicate_objects(KG._NS["met"]))


def test_no_blank_node_and_only_valid_iris(rdf):
    for term in {term for triple in rdf for term in triple}:
        assert not isinstance(term, BNode)
        if isinstance(term, URIRef):
            pyoxigraph.NamedNode(str(term))


def test_a_character_that_no_parser_takes_is_replaced_without_moving_offsets(knowledge):
    entity = replace(knowledge.entities[0], label="a\x00b\ud800c\uffff")
    rdf = to_rdf(replace(knowledge, entities=(entity, *knowledge.entities[1:])))
    assert str(rdf.value(NAMES["ada"], RDFS.label)) == "a\ufffdb\ufffdc\ufffd"


def test_an_iri_of_a_record_is_encoded_or_refused(knowledge):
    spaced = replace(knowledge.entities[3], iri=ent("a b\n{}"))
    rdf = to_rdf(replace(knowledge, entities=(spaced,), statements=()))
    assert URIRef(ent("a%20b%0A%7B%7D")) in set(rdf.subjects())
    with pytest.raises(GraphError, match="no absolute IRI"):
        to_rdf(replace(knowledge, entities=(replace(spaced, iri="nowhere"),), statements=()))


def test_evidence_of_an_unknown_article_is_refused(knowledge):
    with pytest.raises(GraphError, match="which the graph lacks"):
        to_rdf(replace(knowledge, articles=knowledge.articles[:1]))


def test_article_iris_are_percent_safe_and_tell_contents_apart(knowledge):
    odd = knowledge.articles[1]
    assert article_iri(BASE, odd) == f"{BASE}article/b%20c%2F%C3%BC%231-{odd.sha256[:8]}"
    assert article_iri(BASE, odd) != article_iri(BASE, replace(odd, sha256="f" * 64))


@pytest.mark.parametrize("base", ["https://example.org/newskg/", "http://a/b#", "urn:newskg:x/", "http://é.example/"])
def test_a_good_base_is_taken(base):
    assert check_base(base) == base


@pytest.mark.parametrize(
    "base", ["", "example.org/", "ftp://a/", "https:///", "https://a b/", "http://[x/", "https://a", "urn:x/", "//a/"]
)
def test_a_bad_base_is_refused_with_a_remedy(base):
    with pytest.raises(KgError) as caught:
        check_base(base)
    assert repr(base) in caught.value.problem
    assert "Give" in caught.value.remedy
