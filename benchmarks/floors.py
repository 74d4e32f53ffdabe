"""Holds measured scores against floors.json, so that no change lowers one silently."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).parent
Scores = Mapping[str, Mapping[str, float]]


def against_floors(scores: Scores, written: str) -> int:
    """Print the scores (by part and name) beside their floors and write them to that file; 1 where one fell below."""
    floors = json.loads((HERE / "floors.json").read_text("utf-8"))
    rounded = {part: {name: round(score, 3) for name, score in found.items()} for part, found in scores.items()}
    (HERE / written).write_text(json.dumps(rounded, indent=2, ensure_ascii=False) + "\n", "utf-8")
    fallen = []
    for part, found in rounded.items():
        print(part, *(f"{name} {score:g} (floor {floors[part][name]:g})" for name, score in found.items()), sep="   ")
        fallen += [f"{part} {name}" for name, score in found.items() if score < floors[part][name]]
    if fallen:
        print(f"below its floor: {', '.join(fallen)}", file=sys.stderr)
    return 1 if fallen else 0
