"""What a graph has to say of the classes and relations that only a user's ontology declares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rdflib.namespace import OWL, RDFS, XSD

from kg.ontology.model import ANYTHING, Ontology, OntologyClass, OntologyRelation
from kg.records import Term
from kg.vocab import KG


def added_terms(ontology: Ontology) -> tuple[Term, ...]:
    """The classes and relations of users' files, sorted by IRI."""
    classes = (_class(item, ontology) for item in ontology.classes.values() if item.added)
    relations = (_relation(item, ontology) for item in ontology.relations.values() if item.added)
    return tuple(sorted((*classes, *relations), key=lambda term: term.iri))


def added_prefixes(ontology: Ontology) -> tuple[tuple[str, str], ...]:
    """(prefix, IRI) of the namespaces of these terms, as the users' files call them."""
    spaces = {re.sub(r"[^#/]*$", "", term.iri) for term in added_terms(ontology)}
    return tuple(sorted((prefix, iri) for prefix, iri in ontology.prefixes.items() if iri in spaces))


def _class(item: OntologyClass, ontology: Ontology) -> Term:
    links = tuple((str(RDFS.subClassOf), ontology.classes[name].iri) for name in item.parents)
    return Term(item.iri, item.name, item.label, item.comment, (str(OWL.Class),), links)


def _relation(item: OntologyRelation, ontology: Ontology) -> Term:
    kinds, links = tuple(_kinds(item)), tuple(_links(item, ontology))
    return Term(item.iri, item.name, item.label, item.definition, kinds, links)


def _kinds(item: OntologyRelation) -> Iterator[str]:
    yield str(OWL.DatatypeProperty if item.literal else OWL.ObjectProperty)
    if item.symmetric:
        yield str(OWL.SymmetricProperty)
    if item.functional:
        yield str(OWL.FunctionalProperty)
    if item.event:
        yield str(KG.EventRelation)


def _links(item: OntologyRelation, ontology: Ontology) -> Iterator[tuple[str, str]]:
    yield str(RDFS.domain), ontology.classes[item.domain].iri
    if item.range != ANYTHING:
        yield str(RDFS.range), str(XSD[item.range]) if item.literal else ontology.classes[item.range].iri
    for name in item.parents:
        yield str(RDFS.subPropertyOf), ontology.relations[name].iri
    if item.inverse is not None:
        yield str(OWL.inverseOf), ontology.relations[item.inverse].iri
