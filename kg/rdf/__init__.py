"""RDF: write a graph, load it, ask it, validate it."""

from kg.rdf.canned import CannedQuery, canned_queries, canned_query
from kg.rdf.ends import derived_shapes
from kg.rdf.formats import FORMATS, format_result
from kg.rdf.lines import decision_lines, entity_lines, entity_rows, statement_lines
from kg.rdf.load import load
from kg.rdf.names import check_base
from kg.rdf.query import Answer, query
from kg.rdf.turtle import write_turtle
from kg.rdf.validate import Finding, Report, contract_shapes, validate
from kg.rdf.write import to_rdf

__all__ = [
    "FORMATS",
    "Answer",
    "CannedQuery",
    "Finding",
    "Report",
    "canned_queries",
    "canned_query",
    "check_base",
    "contract_shapes",
    "decision_lines",
    "derived_shapes",
    "entity_lines",
    "entity_rows",
    "format_result",
    "load",
    "query",
    "statement_lines",
    "to_rdf",
    "validate",
    "write_turtle",
]
