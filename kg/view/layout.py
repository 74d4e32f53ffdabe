"""Places nodes once, in Python, so that the page opens at rest and is the same for the same graph."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import count
from math import cos, floor, pi, sin

import networkx as nx
import numpy as np

Box = tuple[float, float]  # width and height that a node takes up with its label
Point = tuple[int, int]
Points = dict[str, np.ndarray]
Cell = tuple[int, int]

SEED = 7
GRAVITY = 0.05  # pulls in what hangs on by one edge, so that the picture fills its frame
EDGE_LENGTH = 175.0
ROOMY_LENGTH = 250.0  # in a component so small that there is room for every edge's label
ROOMY = 12  # nodes
CELL = 24.0
SCREEN = 1.1  # width to height of the canvas between its side panels
STEPS = 500
PUSHES = 200
STRETCHES = 9


def place(boxes: Mapping[str, Box], edges: Iterable[tuple[str, str]]) -> dict[str, Point]:
    """A position for each node that has an edge."""
    graph = nx.Graph()
    pairs = {(min(pair), max(pair)) for pair in edges}
    graph.add_nodes_from(sorted({name for pair in pairs for name in pair}))
    graph.add_edges_from(sorted(pairs))
    components = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    placed = [_component(graph, part, boxes) for part in components]
    points = _packed(placed, boxes, pairs)
    return {name: (round(x), round(y)) for name, (x, y) in sorted(points.items())}


def _component(graph: nx.Graph, names: list[str], boxes: Mapping[str, Box]) -> Points:
    if len(names) < 3:
        return {name: np.array([i * ROOMY_LENGTH, 0.0]) for i, name in enumerate(names)}
    part = nx.Graph()  # a copy in order: a subgraph view would be iterated in the order of a set
    part.add_nodes_from(names)
    part.add_edges_from(sorted((min(edge), max(edge)) for edge in graph.edges(names)))
    steps = _steps(len(names))
    found = nx.forceatlas2_layout(part, max_iter=steps, seed=SEED, gravity=GRAVITY, strong_gravity=True)
    points = np.array([found[name] for name in names], dtype=float)
    points = _scaled(points, [(names.index(a), names.index(b)) for a, b in part.edges])
    points = _pushed_apart(points, np.array([boxes[name] for name in names], dtype=float))
    return dict(zip(names, points, strict=True))


def _steps(size: int) -> int:
    """A step takes the square of the size: a big graph gets a rougher layout rather than minutes."""
    return max(40, min(STEPS, 15_000_000 // size**2))


def _scaled(points: np.ndarray, edges: list[tuple[int, int]]) -> np.ndarray:
    lengths = [float(np.linalg.norm(points[a] - points[b])) for a, b in edges if a != b]
    length = ROOMY_LENGTH if len(points) <= ROOMY else EDGE_LENGTH
    return points * (length / max(float(np.mean(lengths)), 1e-9))


def _pushed_apart(points: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Moves nodes until no label lies on another: of each overlapping pair both give way where they overlap least."""
    first, second = np.triu_indices(len(points), k=1)
    need = (boxes[first] + boxes[second]) / 2
    points = points.copy()
    for push in range(PUSHES):
        apart = points[first] - points[second]
        overlap = need - np.abs(apart)
        touching = (overlap > 0).all(axis=1)
        if not touching.any():
            break
        if push < STRETCHES and touching.sum() > len(points):  # pushing a crowd would line it up in columns
            points *= 1.12
            continue
        apart, overlap = apart[touching], overlap[touching]
        across = overlap == overlap.min(axis=1, keepdims=True)
        move = np.where(across, np.where(apart < 0, -1.0, 1.0) * (overlap + 1) / 2, 0.0)
        np.add.at(points, first[touching], move / 2)
        np.subtract.at(points, second[touching], move / 2)
    return points


def _packed(parts: Iterable[Points], boxes: Mapping[str, Box], pairs: Collection[tuple[str, str]]) -> Points:
    """Sets each component, the biggest first, into the free spot nearest to the centre of the picture."""
    taken: set[Cell] = set()
    points: Points = {}
    for part in parts:
        centre = np.mean([*part.values()], axis=0)
        part = {name: point - centre for name, point in part.items()}
        cells = _cells(part, boxes, [pair for pair in pairs if pair[0] in part])
        right, down = next(spot for spot in _spots() if not any((x + spot[0], y + spot[1]) in taken for x, y in cells))
        taken |= {(x + right, y + down) for x, y in cells}
        points |= {name: point + np.array([right, down]) * CELL for name, point in part.items()}
    return points


def _cells(part: Points, boxes: Mapping[str, Box], pairs: Iterable[tuple[str, str]]) -> list[Cell]:
    """The squares of a grid that nodes, labels and edges take up, with a margin."""
    areas = [(*part[name], boxes[name][0] / 2 + CELL, boxes[name][1] / 2 + CELL) for name in part]
    for a, b in pairs:
        areas += [(*(part[a] + (part[b] - part[a]) * share), CELL, CELL) for share in np.linspace(0, 1, 9)]
    found: set[Cell] = set()
    for x, y, wide, high in areas:
        columns = range(floor((x - wide) / CELL), floor((x + wide) / CELL) + 1)
        rows = range(floor((y - high) / CELL), floor((y + high) / CELL) + 1)
        found.update((column, row) for column in columns for row in rows)
    return sorted(found)


def _spots() -> Iterator[Cell]:
    """Steps from the centre outwards, on ellipses of the screen's shape."""
    for radius in count():
        for step in range(6 * radius or 1):
            angle = 2 * pi * step / (6 * radius or 1)
            yield round(radius * SCREEN * cos(angle)), round(radius * sin(angle))
