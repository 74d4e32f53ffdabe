"""Records ▶ pyvis Network: one node an entity, one edge for all statements of one subject, relation and object."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import sqrt
from textwrap import wrap

from pyvis.network import Network

from kg.records import Entity, KnowledgeGraph, Relation, Statement
from kg.view.layout import Box, Point, place
from kg.view.style import NodeStyle, node_styles, words

MAX_NODES = 1000  # what a browser still moves smoothly; the others are found by search and in the lists
LINE = 18  # characters of a label's line
MAX_LINES = 3


@dataclass(frozen=True, slots=True)
class Edge:
    """All statements that say the same of the same two entities."""

    subject: str
    relation: Relation
    object: str
    statements: tuple[str, ...]


def edges_of(graph: KnowledgeGraph) -> list[Edge]:
    """The edges between the drawn entities. Statements with a literal object are listed in the panel instead."""
    entities = drawn(graph)
    groups: dict[tuple[str, Relation, str], list[str]] = defaultdict(list)
    for statement in sorted(graph.statements, key=lambda one: one.iri):
        if isinstance(statement.object, str) and {statement.subject, statement.object} <= entities:
            groups[statement.subject, statement.relation, statement.object].append(statement.iri)
    return [Edge(*key, tuple(iris)) for key, iris in sorted(groups.items())]


def drawn(graph: KnowledgeGraph) -> set[str]:
    """The entities that get a node: in a very big graph those with the most evidence."""
    weight = weights(graph)
    order = sorted((entity.iri for entity in graph.entities), key=lambda iri: (-weight[iri], iri))
    return set(order[:MAX_NODES])


def weights(graph: KnowledgeGraph) -> Counter[str]:
    """How much the articles say of each entity: its mentions and the articles of its statements."""
    weight = Counter({entity.iri: len(entity.mentions) for entity in graph.entities})
    for statement in graph.statements:
        for iri in _ends(statement):
            weight[iri] += statement.articles
    return weight


def styles_of(graph: KnowledgeGraph) -> dict[str, NodeStyle]:
    """One choice of styles for nodes, legend and panel."""
    return node_styles(entity.type for entity in graph.entities)


def build_network(graph: KnowledgeGraph) -> Network:
    """``x`` and ``y`` place a node among all edges; ``known`` places it where only known relations are shown."""
    edges = edges_of(graph)
    linked = {iri for edge in edges for iri in (edge.subject, edge.object)}
    entities = [entity for entity in sorted(graph.entities, key=lambda one: one.iri) if entity.iri in linked]
    weight, styles = weights(graph), styles_of(graph)
    sizes = {entity.iri: _size(weight[entity.iri]) for entity in entities}
    boxes = {entity.iri: _box(entity, sizes[entity.iri]) for entity in entities}
    everywhere = place(boxes, [(edge.subject, edge.object) for edge in edges])
    known = place(boxes, [(edge.subject, edge.object) for edge in edges if edge.relation.known])
    network = Network(directed=True)
    for entity in entities:
        size = sizes[entity.iri]
        x, y = _above_label(everywhere[entity.iri], boxes[entity.iri], size)
        core = _above_label(known[entity.iri], boxes[entity.iri], size) if entity.iri in known else None
        network.add_node(entity.iri, x=x, y=y, known=core, **_node(entity, styles[entity.type], size))
    _add_edges(network, edges)
    return network


def _ends(statement: Statement) -> Collection[str]:
    return {statement.subject, statement.object} if isinstance(statement.object, str) else {statement.subject}


def _size(weight: int) -> int:
    return round(min(34.0, 9 + 2.6 * sqrt(weight)))


def _font_size(size: int) -> int:
    return round(13 + size / 4)


def _lines(label: str) -> list[str]:
    return wrap(" ".join(label.split()), LINE, max_lines=MAX_LINES, placeholder=" …") or ["?"]


def _box(entity: Entity, size: int) -> Box:
    """About what the node and its label below take up, as the font's metrics are known to the browser only."""
    lines, font = _lines(entity.label), _font_size(size)
    width = max(len(line) for line in lines) * font * 0.56
    return max(width, 2 * size) + 14, 2 * size + len(lines) * font * 1.15 + 16


def _above_label(centre: Point, box: Box, size: int) -> Point:
    """From the centre of node and label together to the centre of the node."""
    return centre[0], round(centre[1] - box[1] / 2 + size)


def _node(entity: Entity, style: NodeStyle, size: int) -> dict[str, object]:
    return {
        "label": "\n".join(_lines(entity.label)),
        "title": f"{entity.label} ({words(entity.type)})",
        "shape": style.shape,
        "color": style.color,
        "size": size,
        "font": {"size": _font_size(size)},
        "type": entity.type,
    }


def _add_edges(network: Network, edges: Collection[Edge]) -> None:
    curves = _curves(edges)
    for number, edge in enumerate(edges):
        network.add_edge(
            edge.subject,
            edge.object,
            id=f"edge-{number}",
            name=edge.relation.label if edge.relation.known else f"“{edge.relation.label}”",
            known=edge.relation.known,
            smooth=curves[edge],
            statements=list(edge.statements),
        )


def _curves(edges: Collection[Edge]) -> Mapping[Edge, object]:
    """Edges between the same two nodes are bent apart, whichever way they point."""
    parallel: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        parallel[min(edge.subject, edge.object), max(edge.subject, edge.object)].append(edge)
    curves: dict[Edge, object] = {}
    for (first, _), group in parallel.items():
        step = min(0.22, 1.0 / len(group))
        for number, edge in enumerate(group):
            bend = step * (number - (len(group) - 1) / 2)
            clockwise = (bend > 0) == (edge.subject == first)
            kind = "curvedCW" if clockwise else "curvedCCW"
            curves[edge] = {"enabled": True, "type": kind, "roundness": round(abs(bend), 3)} if bend else False
    return curves
