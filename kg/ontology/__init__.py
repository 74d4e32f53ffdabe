"""Classes, relations and their example phrases: the built-in ontology and what users add to it."""

from kg.ontology.files import mistake_in
from kg.ontology.model import ANYTHING, Filled, Ontology, OntologyClass, OntologyRelation, Phrase
from kg.ontology.read import load_ontology, problems_in
from kg.ontology.terms import added_prefixes, added_terms

__all__ = [
    "ANYTHING",
    "Filled",
    "Ontology",
    "OntologyClass",
    "OntologyRelation",
    "Phrase",
    "added_prefixes",
    "added_terms",
    "load_ontology",
    "mistake_in",
    "problems_in",
]
