"""Mentions of many articles ▶ entities; claims ▶ relations ▶ statements."""

from kg.resolve.corrections import Correction, read_corrections
from kg.resolve.graph import resolve
from kg.resolve.inference import infer
from kg.resolve.predication import about_the_described
from kg.resolve.relations import Pattern, Relations, canonical, canonical_pattern

__all__ = [
    "Correction",
    "Pattern",
    "Relations",
    "about_the_described",
    "canonical",
    "canonical_pattern",
    "infer",
    "read_corrections",
    "resolve",
]
