"""Shapes made from the ontology: what each relation starts from and leads to.

They are made for the relations that a graph speaks of, of the built-in ontology and of those that the graph declares
itself, and hold all its statements, not only plain edges. Where the program knows too little of a thing to class it, it
says so by kg:Concept, and by a class above the users' one; neither is a mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rdflib import OWL, RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from kg.ontology import Ontology, load_ontology
from kg.rdf.names import PREFIXES, prefixes_of, shorten
from kg.vocab import KG

_CONCEPT = URIRef(f"{KG._NS}Concept")


@dataclass(frozen=True)
class _Classes:
    """The classes above each class, itself among them; ``built_in`` are those that the program gives to things."""

    above: Mapping[Node, tuple[Node, ...]]
    built_in: frozenset[Node]

    def allowed(self, need: Node) -> list[Node]:
        """The classes of which a thing may be where the ontology asks for ``need``."""
        known = next((item for item in self.above.get(need, ()) if item in self.built_in), need)
        below = {item for item, above in self.above.items() if known in above or need in above}
        vague = set() if need in self.built_in else set(self.above.get(known, ()))
        return sorted(below | vague | {need, _CONCEPT}, key=str)


def derived_shapes(graph: Graph) -> Graph:
    """SHACL for the domains and ranges of the relations of ``graph``."""
    ontology = load_ontology()
    classes, ends = _classes(ontology, graph), _ends(ontology, graph)
    prefixes = PREFIXES | prefixes_of(graph)
    shapes = Graph()
    for relation in sorted(set(graph.objects(None, RDF.predicate)) & ends.keys(), key=str):
        name = shorten(str(relation), prefixes) or str(relation)
        for end, need, what in zip((RDF.subject, RDF.object), ends[relation], ("subject", "object"), strict=True):
            said = f"The {what} of {name} is {_article(need, prefixes)}."
            _add_shape(shapes, relation, end, said, None if _is_datatype(need) else classes.allowed(need))
    return shapes


def _classes(ontology: Ontology, graph: Graph) -> _Classes:
    built_in = {URIRef(item.iri): item for item in ontology.classes.values()}
    parents: dict[Node, list[Node]] = {
        iri: [URIRef(ontology.classes[name].iri) for name in item.parents] for iri, item in built_in.items()
    }
    for item in graph.subjects(RDF.type, OWL.Class):
        parents.setdefault(item, sorted(graph.objects(item, RDFS.subClassOf), key=str))
    return _Classes({item: _upwards(item, parents) for item in parents}, frozenset(built_in))


def _upwards(start: Node, parents: Mapping[Node, Iterable[Node]]) -> tuple[Node, ...]:
    """Nearest first."""
    found = [start]
    for item in found:
        found += [above for above in parents.get(item, ()) if above not in found]
    return tuple(found)


def _ends(ontology: Ontology, graph: Graph) -> dict[Node, tuple[Node, Node]]:
    """Relation ▶ (domain, range); the range is a datatype where the object is a literal."""
    return dict([*_declared_ends(graph), *_built_in_ends(ontology)])


def _built_in_ends(ontology: Ontology) -> Iterator[tuple[Node, tuple[Node, Node]]]:
    for item in ontology.relations.values():
        target = XSD[item.range] if item.literal else URIRef(ontology.classes[item.range].iri)
        yield URIRef(item.iri), (URIRef(ontology.classes[item.domain].iri), target)


def _declared_ends(graph: Graph) -> Iterator[tuple[Node, tuple[Node, Node]]]:
    for relation, domain in graph.subject_objects(RDFS.domain):
        for target in graph.objects(relation, RDFS.range):
            yield relation, (domain, target)


def _is_datatype(need: Node) -> bool:
    return str(need).startswith(str(XSD))


def _article(need: Node, prefixes: Mapping[str, str]) -> str:
    return "a literal" if _is_datatype(need) else f"of the class {shorten(str(need), prefixes) or need}"


def _add_shape(shapes: Graph, relation: Node, end: Node, said: str, classes: list[Node] | None) -> None:
    """From the relation to its statements, to their subjects or objects, to the classes of these."""
    shape, inverse, of_end = BNode(), BNode(), BNode()
    shapes.add((inverse, SH.inversePath, RDF.predicate))
    path = Collection(shapes, BNode(), [inverse, end])
    shapes += [(shape, RDF.type, SH.PropertyShape), (shape, SH.targetNode, relation), (shape, SH.path, path.uri)]
    remedy = Literal("Give it another class, or say it with another relation.")
    for item in (shape, of_end):
        shapes += [(item, SH.message, Literal(said)), (item, SH.description, remedy)]
    shapes.add((shape, SH.nodeKind, SH.Literal if classes is None else SH.IRI))
    if classes is not None:
        allowed = Collection(shapes, BNode(), classes)
        shapes += [(shape, SH.property, of_end), (of_end, SH.path, RDF.type), (of_end, SH["in"], allowed.uri)]
