"""The files that ship with the program.

A wheel carries the ``ontology`` folder as the package ``kg.ontology_files``; in a source tree that package does not
exist, and the folder lies beside ``kg``.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Python 3.10 has it elsewhere
    from importlib.resources.abc import Traversable

_PACKAGE = "kg.ontology_files"
_BESIDE_KG = Path(__file__).resolve().parent.parent / "ontology"


def ontology_folder() -> Traversable:
    """The folder that holds news.ttl, shapes.ttl and queries/."""
    try:
        return files(_PACKAGE)
    except ModuleNotFoundError:
        return _BESIDE_KG


def ontology_file(*parts: str) -> Traversable:
    """One file of it: ``ontology_file("queries", "who-met-whom.rq").read_text("utf-8")``."""
    place = ontology_folder()
    for part in parts:  # joinpath takes a single part on Python 3.10
        place = place / part
    return place
