"""What a type of node and a kind of statement look like. Colours of statements are in explorer.css (light and dark)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.records import Modality, Polarity, Statement


@dataclass(frozen=True, slots=True)
class NodeStyle:
    """``shape`` is one that vis-network draws with the label below, and a symbol of template.html."""

    shape: str
    color: str


# Shape and colour both tell the type, so that it can be read without telling colours apart; places share a hue.
KNOWN_TYPES = {
    "Person": NodeStyle("dot", "#3b82c4"),
    "Organization": NodeStyle("square", "#dd7a2c"),
    "PoliticalParty": NodeStyle("square", "#b8943a"),
    "Country": NodeStyle("hexagon", "#2f9e6e"),
    "City": NodeStyle("triangleDown", "#2f9e6e"),
    "Place": NodeStyle("triangleDown", "#7da83f"),
    "Region": NodeStyle("hexagon", "#7da83f"),
    "Event": NodeStyle("star", "#d2507a"),
    "Office": NodeStyle("diamond", "#8b67c7"),
    "Group": NodeStyle("triangle", "#4aa3b5"),
    "Work": NodeStyle("square", "#a08679"),
    "Product": NodeStyle("triangle", "#a08679"),
    "Concept": NodeStyle("diamond", "#8a94a3"),
    "Thing": NodeStyle("dot", "#8a94a3"),
}
# The ontology may grow classes that this room has never heard of.
SPARE_STYLES = tuple(
    NodeStyle(shape, color)
    for color in ("#c0563f", "#5f7fd0", "#3d9a96", "#b06ab3")
    for shape in ("square", "diamond", "triangle", "hexagon")
)


def node_styles(types: Iterable[str]) -> dict[str, NodeStyle]:
    """A style for each type, the same for the same types."""
    names = sorted(set(types))
    unknown = [name for name in names if name not in KNOWN_TYPES]
    spare = {name: SPARE_STYLES[i % len(SPARE_STYLES)] for i, name in enumerate(unknown)}
    return {name: KNOWN_TYPES.get(name) or spare[name] for name in names}


def words(name: str) -> str:
    """A class as people read it: "PoliticalParty" is "Political party"."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[^A-Z]+", name)
    return " ".join(parts[:1] + [part if part.isupper() else part.lower() for part in parts[1:]])


@dataclass(frozen=True, slots=True)
class Status:
    """How a statement is put. ``prefix`` starts the label of its edge; ``dashes`` are pixels on and off."""

    key: str
    label: str
    hint: str
    prefix: str = ""
    dashes: tuple[int, ...] = ()


# From the strongest to the weakest: an edge is drawn as the strongest of its visible statements.
STATUSES = (
    Status("fact", "Stated as fact", "An article says it in its own voice."),
    Status("reported", "Claimed", "Somebody says so; the article doesn't.", "claimed: ", (2, 4)),
    Status("planned", "Planned", "Announced or intended, not done.", "planned: ", (11, 5)),
    Status("possible", "Possible", "It may, might or could be so.", "possible: ", (6, 4)),
    Status("conditional", "Under a condition", "Only if something else happens.", "if: ", (11, 4, 2, 4)),
    Status("denied", "Denied", "Said not to be so.", "denied: ", (5, 5)),
)
# No status of a statement, but of an edge that has statements of both kinds.
DISPUTED = Status("disputed", "Stated and denied", "Some articles state it as fact, others deny it.", "disputed: ")


def status_keys(statement: Statement) -> list[str]:
    """All that keeps a statement from being a plain fact, what it is drawn as first."""
    keys = ["denied"] if statement.polarity is Polarity.NEGATED else []
    if statement.modality is not Modality.ASSERTED:
        keys.append(statement.modality.value)
    return keys or ["fact"]
