"""What follows from plain facts by the ontology: the other direction of symmetric and inverse relations, and the
relations above a relation.

Three axioms of OWL (owl:SymmetricProperty, owl:inverseOf, rdfs:subPropertyOf), followed to the end. A general reasoner
such as owlrl would add thousands of triples that say nothing of the news, and could not say from which statement an
edge follows.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.ontology import Ontology, OntologyRelation
from kg.records import Inferred, KnowledgeGraph, Literal, Modality, Polarity, Relation, Statement

#: A relation, and whether subject and object change places.
Step = tuple[OntologyRelation, bool]


@dataclass(frozen=True)
class _Edge:
    """``object`` is an entity's IRI, or the words of a literal."""

    subject: str
    relation: str
    object: str
    literal: bool = False


def infer(graph: KnowledgeGraph, ontology: Ontology) -> tuple[Inferred, ...]:
    """The edges that follow from the plain ones, sorted by IRI. Left out is what an article states or denies itself."""
    steps = consequences(ontology)
    settled = {_edge(item) for item in graph.statements if item.plain or _denied(item)}
    sources: dict[_Edge, list[Statement]] = defaultdict(list)
    for item in graph.statements:
        if item.plain:
            for edge in _following(item, steps.get(item.relation.iri, ())):
                sources[edge].append(item)
    labels = {entity.iri: entity.label for entity in graph.entities}
    words = {relation.iri: relation.label for relation in ontology.relations.values()}
    found = (_inferred(edge, sources[edge], labels, words, graph.base) for edge in sources.keys() - settled)
    return tuple(sorted(found, key=lambda item: item.iri))


def consequences(ontology: Ontology) -> Mapping[str, tuple[Step, ...]]:
    """Relation's IRI ▶ all that follows from it, the nearest first, without the relation itself as it stands."""
    inverses = _inverses(ontology)
    return {item.iri: tuple(_upwards(item, ontology, inverses)[1:]) for item in ontology.relations.values()}


def _upwards(start: OntologyRelation, ontology: Ontology, inverses: Mapping[str, list[str]]) -> list[Step]:
    found = [(start, False)]
    for item, swapped in found:
        steps = [(ontology.relations[name], swapped) for name in item.parents]
        steps += [(ontology.relations[name], not swapped) for name in inverses[item.name]]
        steps += [(item, not swapped)] if item.symmetric else []
        found += [step for step in steps if step not in found]
    return found


def _inverses(ontology: Ontology) -> Mapping[str, list[str]]:
    """Said of one of the two, it holds for both."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, relation in ontology.relations.items():
        if relation.inverse is not None:
            found[name].append(relation.inverse)
            found[relation.inverse].append(name)
    return found


def _edge(item: Statement) -> _Edge:
    if isinstance(item.object, Literal):
        return _Edge(item.subject, item.relation.iri, item.object.value, True)
    return _Edge(item.subject, item.relation.iri, item.object)


def _denied(item: Statement) -> bool:
    return item.polarity is Polarity.NEGATED and item.modality is Modality.ASSERTED


def _following(item: Statement, steps: Iterable[Step]) -> Iterator[_Edge]:
    edge = _edge(item)
    for relation, swapped in steps:
        if not swapped:
            yield _Edge(edge.subject, relation.iri, edge.object, edge.literal)
        elif not edge.literal:  # a literal has no edges of its own
            yield _Edge(edge.object, relation.iri, edge.subject)


def _inferred(
    edge: _Edge, sources: list[Statement], labels: Mapping[str, str], words: Mapping[str, str], base: str
) -> Inferred:
    identity = "\x1f".join(("inferred", edge.subject, edge.relation, edge.object))
    label = words[edge.relation]
    end = f"“{edge.object}”" if edge.literal else labels[edge.object]
    return Inferred(
        iri=f"{base}statement/{hashlib.sha256(identity.encode()).hexdigest()[:16]}",
        subject=edge.subject,
        relation=Relation(edge.relation, label, True),
        object=sources[0].object if edge.literal else edge.object,
        label=f"{labels[edge.subject]} {label} {end}",
        sources=tuple(sorted(item.iri for item in sources)),
    )
