"""RDF ▶ Turtle: the same graph gives the same bytes, in the order in which one reads it.

Written here because neither library's serializer will do: rdflib's orders subjects by how often they are referred to
and is slow; Oxigraph's runs subjects together and escapes names in ways that rdflib cannot read back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

import pyoxigraph
from rdflib import OWL, PROV, RDF, RDFS, SDO, SKOS, XSD, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from kg.rdf.names import prefixes_of, shorten
from kg.vocab import GEO, KG

#: After all else: the entities.
_SECTIONS = (
    *(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty),
    *(KG.OpenRelation, KG.Statement, KG.InferredStatement, KG.Evidence, SDO.NewsArticle),
)
_PREDICATES: dict[Node, int] = {
    predicate: rank
    for rank, predicate in enumerate(
        (
            *(RDF.type, RDF.subject, RDF.predicate, RDF.object, RDFS.label, SKOS.altLabel, OWL.sameAs),
            *(GEO.lat, GEO.long, KG.date, KG.startDate, KG.endDate, KG.place, KG.polarity, KG.modality),
            *(PROV.wasDerivedFrom, KG.sentence, KG.start, KG.end, KG.subjectText, KG.predicateText, KG.objectText),
            *(KG.attributedTo, KG.rule, KG.confidence, KG.articleCount, KG.publisherCount, KG.contradicts),
            *(SDO.headline, SDO.identifier, SDO.author, SDO.publisher, SDO.datePublished, SDO.url),
            *(KG.sourceFile, KG.sha256, KG.evidence),
        )
    )
}
_BARE = {XSD.integer: re.compile(r"[+-]?[0-9]+"), XSD.decimal: re.compile(r"[+-]?[0-9]*\.[0-9]+")}


def write_turtle(graph: Graph) -> bytes:
    """``graph`` as Turtle in UTF-8: entities, users' terms, open relations, statements, what follows from these,
    evidence, articles, each sorted by IRI."""
    prefixes = dict(sorted(prefixes_of(graph).items()))
    head = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in prefixes.items())
    return "".join((head, *_blocks(graph, prefixes))).encode()


def _blocks(graph: Graph, prefixes: Mapping[str, str]) -> Iterator[str]:
    sections = {subject: rank for rank, kind in enumerate(_SECTIONS, 1) for subject in graph.subjects(RDF.type, kind)}
    subjects = sorted(set(graph.subjects()), key=lambda subject: (sections.get(subject, 0), subject))
    for subject in subjects:
        lines = _lines(graph.predicate_objects(subject), prefixes)
        body = " ;\n    ".join(lines)
        yield f"\n{_term(subject, prefixes)} {body} .\n"


def _lines(pairs: Iterable[tuple[Node, Node]], prefixes: Mapping[str, str]) -> Iterator[str]:
    ordered = sorted(pairs, key=lambda pair: (_PREDICATES.get(pair[0], len(_PREDICATES)), pair[0]))
    for predicate, group in groupby(ordered, key=lambda pair: pair[0]):
        verb = "a" if predicate == RDF.type else _term(predicate, prefixes)
        yield f"{verb} {', '.join(sorted(_term(value, prefixes) for _, value in group))}"


def _term(term: Node, prefixes: Mapping[str, str]) -> str:
    if isinstance(term, Literal):
        return _literal(term, prefixes)
    if isinstance(term, BNode):
        return f"_:{term}"
    return shorten(str(term), prefixes) or f"<{term}>"


def _literal(literal: Literal, prefixes: Mapping[str, str]) -> str:
    bare = _BARE.get(literal.datatype) if literal.datatype else None
    if bare and bare.fullmatch(literal):
        return str(literal)
    quoted = str(pyoxigraph.Literal(str(literal)))  # with all escapes
    if literal.language:
        return f"{quoted}@{literal.language}"
    if literal.datatype in (None, XSD.string):
        return quoted
    return f"{quoted}^^{_term(URIRef(literal.datatype or ''), prefixes)}"
