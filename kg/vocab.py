"""Namespaces. ``KG`` is closed: a term that is not declared here raises AttributeError."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace

from kg.records import Article

WD = Namespace("http://www.wikidata.org/entity/")
GN = Namespace("https://sws.geonames.org/")
DBR = Namespace("http://dbpedia.org/resource/")
SEM = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
GEO = Namespace("http://www.w3.org/2003/01/geo/wgs84_pos#")


class KG(DefinedNamespace):
    """The terms that the program itself writes; relations and classes of the domain are read from the ontology."""

    _NS = Namespace("https://w3id.org/newskg#")
    _fail = True

    # what a graph is made of
    Statement: URIRef
    InferredStatement: URIRef
    Evidence: URIRef
    OpenRelation: URIRef
    Polarity: URIRef
    Modality: URIRef
    EventRelation: URIRef
    OnePerClass: URIRef
    Affirmed: URIRef
    Negated: URIRef
    Asserted: URIRef
    Reported: URIRef
    Planned: URIRef
    Possible: URIRef
    Conditional: URIRef
    # what is said of a statement
    date: URIRef
    startDate: URIRef  # of an interval, which has no date
    endDate: URIRef
    place: URIRef
    polarity: URIRef
    modality: URIRef
    confidence: URIRef
    articleCount: URIRef
    publisherCount: URIRef
    evidence: URIRef
    contradicts: URIRef
    # what is said of a piece of evidence
    sentence: URIRef
    start: URIRef
    end: URIRef
    subjectText: URIRef
    predicateText: URIRef
    objectText: URIRef
    attributedTo: URIRef
    rule: URIRef
    # what is said of an article
    sourceFile: URIRef
    sha256: URIRef
    # what the ontology says of its relations and classes
    phrase: URIRef
    plover: URIRef
    sampleName: URIRef


def slug(text: str, separator: str = "-") -> str:
    """``text`` as the readable last part of an IRI: ASCII letters, digits and ``separator``; may be empty."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", separator, ascii_text.lower()).strip(separator)


def article_iri(base: str, article: Article) -> str:
    """``base`` + ``article/`` + id + ``-`` + 8 digits of sha256: other content of the same name is another article."""
    return f"{base}article/{quote(article.id, safe='')}-{article.sha256[:8]}"
