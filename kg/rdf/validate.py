"""SHACL: does a graph keep the contract, and where not, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from rdflib import RDF, SH, BNode, Graph
from rdflib.term import Node

from kg.rdf.ends import derived_shapes
from kg.rdf.formats import shown
from kg.rdf.names import PREFIXES, bind_all, empty_graph, prefixes_of
from kg.resources import ontology_file


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One place where the graph breaks a shape. ``path`` and ``value`` are "" where the shape has none."""

    node: str
    path: str
    value: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        at = " ".join(part for part in (self.node, self.path, self.value) if part)
        return f"{at}: {self.problem} {self.remedy}".rstrip()


@dataclass(frozen=True, slots=True)
class Report:
    """What validation found, sorted; nothing where the graph conforms. ``str()`` gives a line a finding."""

    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        return not self.findings

    def __str__(self) -> str:
        lines = [str(finding) for finding in self.findings] or ["The graph conforms to its shapes."]
        return "".join(f"{line}\n" for line in lines)


def contract_shapes() -> Graph:
    """ontology/shapes.ttl."""
    return Graph().parse(data=ontology_file("shapes.ttl").read_text("utf-8"), format="turtle")


def validate(graph: Graph, shapes: Graph | None = None) -> Report:
    """Check ``graph`` against ``shapes`` (by default those of the contract and those derived from the ontology). A
    shape's sh:message is what a finding calls the problem, its sh:description the remedy."""
    from pyshacl import validate as run_shacl  # a third of a second that no other command should pay

    copy = _in_memory(graph)
    shapes = contract_shapes() + derived_shapes(copy) if shapes is None else shapes
    _, report, _ = run_shacl(copy, shacl_graph=shapes, inplace=True)
    prefixes = PREFIXES | prefixes_of(graph)
    results = report.subjects(RDF.type, SH.ValidationResult)
    return Report(tuple(sorted({_finding(result, report, shapes, prefixes) for result in results})))


def _in_memory(graph: Graph) -> Graph:
    """A copy: pySHACL asks for single triples, for which rdflib's own store is the fastest."""
    copy = empty_graph()
    bind_all(copy, prefixes_of(graph))
    return copy.__iadd__(graph)


def _finding(result: Node, report: Graph, shapes: Graph, prefixes: dict[str, str]) -> Finding:
    shape = report.value(result, SH.sourceShape)
    node, path, value, problem = (
        shown(report.value(result, predicate), prefixes)
        for predicate in (SH.focusNode, SH.resultPath, SH.value, SH.resultMessage)
    )
    if (shape, SH.targetNode, None) in shapes:  # a check of the whole graph: the culprit is the value
        node, value = value, ""
    path = "" if isinstance(report.value(result, SH.resultPath), BNode) else path  # of several steps
    return Finding(node, path, value, problem, shown(shapes.value(shape, SH.description), prefixes))
