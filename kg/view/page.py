"""Template ▶ HTML: everything that the page needs is inside it."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from kg.records import KnowledgeGraph
from kg.view.details import details
from kg.view.network import build_network, styles_of
from kg.view.style import DISPUTED, STATUSES, status_keys, words

VIS_NETWORK = "lib/vis-9.1.2/vis-network.min.js"
SCRIPTS = ("dom.js", "model.js", "labels.js", "canvas.js", "panel.js", "controls.js", "main.js")


def render_page(graph: KnowledgeGraph, title: str = "What the news says") -> str:
    """The explorer as one HTML file that fetches nothing: the same graph gives the same bytes."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(_own_file("template.html"))
    return template.render(
        title=title,
        counts={"articles": len(graph.articles), "entities": len(graph.entities), "statements": len(graph.statements)},
        types=_types(graph),
        statuses=_statuses(graph),
        disputed=DISPUTED,
        data=_json_for_script(_data(graph)),
        style=Markup(_own_file("explorer.css")),
        vis_network=Markup(_vis_network()),
        scripts=Markup("\n".join(_own_file(name) for name in SCRIPTS)),
    )


def _data(graph: KnowledgeGraph) -> dict[str, object]:
    network = build_network(graph)
    return {
        **details(graph),
        "nodes": network.nodes,
        "edges": network.edges,
        "statuses": {
            status.key: {"label": status.label, "prefix": status.prefix, "dashes": list(status.dashes)}
            for status in (*STATUSES, DISPUTED)
        },
        "styles": {name: {"shape": style.shape, "color": style.color} for name, style in styles_of(graph).items()},
    }


def _types(graph: KnowledgeGraph) -> list[dict[str, object]]:
    """The rows of the legend of nodes, the most frequent type first."""
    count, styles = Counter(entity.type for entity in graph.entities), styles_of(graph)
    return [
        {"name": name, "label": words(name), "count": count[name], "style": styles[name]}
        for name in sorted(count, key=lambda name: (-count[name], name))
    ]


def _statuses(graph: KnowledgeGraph) -> list[dict[str, object]]:
    """The rows of the legend of lines: those that the graph has."""
    count = Counter(status_keys(statement)[0] for statement in graph.statements)
    return [{"status": status, "count": count[status.key]} for status in STATUSES if count[status.key]]


def _json_for_script(data: object) -> Markup:
    """JSON that cannot end its script element. Non-ASCII, lone surrogates included, is escaped by json itself."""
    text = json.dumps(data, sort_keys=True, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def _own_file(name: str) -> str:
    return (files("kg.view") / name).read_text(encoding="utf-8")


@cache
def _vis_network() -> str:
    """vis-network as pyvis ships it, less the pointer to its source map, which a browser's tools would fetch."""
    text = (files("pyvis") / VIS_NETWORK).read_text(encoding="utf-8")
    return text.split("//# sourceMappingURL=")[0]
