"""KnowledgeGraph ▶ RDF, in the shape that docs and shapes.ttl describe: the contract of graph.ttl."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rdflib import OWL, PROV, RDF, RDFS, SDO, SKOS, Graph, Literal, URIRef

from kg import records
from kg.errors import GraphError
from kg.rdf.literals import date, dates, decimal, english, integer, text, typed
from kg.rdf.names import bind, empty_graph, iri
from kg.records import (
    Article,
    Entity,
    Evidence,
    Inferred,
    KnowledgeGraph,
    Modality,
    Polarity,
    Relation,
    Statement,
    Term,
)
from kg.vocab import GEO, KG, article_iri

Pair = tuple[URIRef, URIRef | Literal]
Triple = tuple[URIRef, URIRef, URIRef | Literal]

POLARITY = {Polarity.AFFIRMED: KG.Affirmed, Polarity.NEGATED: KG.Negated}
MODALITY = {
    Modality.ASSERTED: KG.Asserted,
    Modality.REPORTED: KG.Reported,
    Modality.PLANNED: KG.Planned,
    Modality.POSSIBLE: KG.Possible,
    Modality.CONDITIONAL: KG.Conditional,
}
CONFIDENCE_DIGITS = 3
COORDINATE_DIGITS = 5  # a metre


def to_rdf(graph: KnowledgeGraph) -> Graph:
    """The graph as RDF 1.1: no blank node, every IRI valid, prefixes bound.

    Raises GraphError where an IRI of a record is no absolute IRI or an article of an evidence is not in the graph.
    """
    rdf = empty_graph()
    bind(rdf, graph.base, graph.prefixes)
    for triple in _triples(graph):
        rdf.add(triple)
    return rdf


def _triples(graph: KnowledgeGraph) -> Iterator[Triple]:
    articles = {article.id: article_iri(graph.base, article) for article in graph.articles}
    classes = {term.name: term.iri for term in graph.terms}
    for term in graph.terms:
        yield from _about(term.iri, _term(term))
    for entity in graph.entities:
        yield from _about(entity.iri, _entity(entity, classes))
    for statement in graph.statements:
        yield from _plain_edge(statement)
        yield from _about(statement.relation.iri, _relation(statement.relation))
        yield from _about(statement.iri, _statement(statement))
        for evidence in statement.evidence:
            yield from _about(evidence.iri, _evidence(evidence, articles))
    for inferred in graph.inferred:
        yield iri(inferred.subject), iri(inferred.relation.iri), _object(inferred)
        yield from _about(inferred.iri, _inferred(inferred))
    for article in graph.articles:
        yield from _about(articles[article.id], _article(article))


def _about(subject: str, pairs: Iterable[Pair]) -> Iterator[Triple]:
    node = iri(subject)
    return ((node, predicate, value) for predicate, value in pairs)


def _term(term: Term) -> Iterator[Pair]:
    for kind in term.kinds:
        yield RDF.type, iri(kind)
    yield RDFS.label, english(term.label)
    if term.definition:
        yield SKOS.definition, english(term.definition)
    for predicate, other in term.links:
        yield iri(predicate), iri(other)


def _entity(entity: Entity, added_classes: Mapping[str, str]) -> Iterator[Pair]:
    yield RDF.type, iri(added_classes.get(entity.type, f"{KG._NS}{entity.type}"))
    yield RDFS.label, english(entity.label)
    for alias in entity.aliases:
        yield SKOS.altLabel, english(alias)
    for same in (*entity.same_as, *entity.former):
        yield OWL.sameAs, iri(same)
    if entity.latitude is not None and entity.longitude is not None:
        yield GEO.lat, decimal(entity.latitude, COORDINATE_DIGITS)
        yield GEO.long, decimal(entity.longitude, COORDINATE_DIGITS)


def _relation(relation: Relation) -> Iterator[Pair]:
    if relation.known:
        return  # the ontology describes it
    yield RDF.type, KG.OpenRelation
    yield RDF.type, RDF.Property
    yield RDFS.label, english(relation.label)


def _plain_edge(statement: Statement) -> Iterator[Triple]:
    if statement.plain:
        yield iri(statement.subject), iri(statement.relation.iri), _object(statement)


def _object(statement: Statement | Inferred) -> URIRef | Literal:
    if isinstance(statement.object, records.Literal):
        return typed(statement.object.value, statement.object.datatype)
    return iri(statement.object)


def _statement(statement: Statement) -> Iterator[Pair]:
    yield RDF.type, KG.Statement
    yield RDF.type, RDF.Statement
    yield RDF.subject, iri(statement.subject)
    yield RDF.predicate, iri(statement.relation.iri)
    yield RDF.object, _object(statement)
    yield RDFS.label, english(statement.label)
    if statement.date:
        yield from dates(statement.date)
    if statement.place:
        yield KG.place, iri(statement.place)
    yield KG.polarity, POLARITY[statement.polarity]
    yield KG.modality, MODALITY[statement.modality]
    yield KG.confidence, decimal(statement.confidence, CONFIDENCE_DIGITS)
    yield KG.articleCount, integer(statement.articles)
    yield KG.publisherCount, integer(statement.publishers)
    for other in statement.contradicts:
        yield KG.contradicts, iri(other)
    for evidence in statement.evidence:
        yield KG.evidence, iri(evidence.iri)


def _inferred(inferred: Inferred) -> Iterator[Pair]:
    """No rdf:Statement: who asks for statements asks for what articles say."""
    yield RDF.type, KG.InferredStatement
    yield RDF.subject, iri(inferred.subject)
    yield RDF.predicate, iri(inferred.relation.iri)
    yield RDF.object, _object(inferred)
    yield RDFS.label, english(inferred.label)
    for source in inferred.sources:
        yield PROV.wasDerivedFrom, iri(source)


def _evidence(evidence: Evidence, articles: dict[str, str]) -> Iterator[Pair]:
    if evidence.article not in articles:
        raise GraphError(
            f"The evidence {evidence.iri} is from the article {evidence.article!r}, which the graph lacks.",
            "Add the article to the graph, or leave the evidence out.",
        )
    yield RDF.type, KG.Evidence
    yield PROV.wasDerivedFrom, iri(articles[evidence.article])
    yield KG.sentence, text(evidence.sentence)
    yield KG.start, integer(evidence.start)
    yield KG.end, integer(evidence.end)
    yield KG.subjectText, text(evidence.subject_text)
    yield KG.predicateText, text(evidence.predicate_text)
    yield KG.objectText, text(evidence.object_text)
    yield KG.rule, text(evidence.rule)
    yield KG.confidence, decimal(evidence.confidence, CONFIDENCE_DIGITS)
    if evidence.attributed_to:
        yield KG.attributedTo, iri(evidence.attributed_to)


def _article(article: Article) -> Iterator[Pair]:
    yield RDF.type, SDO.NewsArticle
    yield SDO.identifier, text(article.id)
    for predicate, value in (
        (SDO.headline, article.title),
        (SDO.publisher, article.publisher),
        (SDO.author, article.author),
    ):
        if value:
            yield predicate, text(value)
    if article.published:
        yield SDO.datePublished, date(article.published.isoformat())
    if article.url:
        yield SDO.url, _url(article.url)
    yield KG.sourceFile, text(article.source)
    yield KG.sha256, text(article.sha256)


def _url(url: str) -> URIRef | Literal:
    try:
        return iri(url)
    except GraphError:  # what a file calls its url may be anything
        return text(url)
