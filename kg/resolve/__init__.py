"""Mentions of many articles ▶ entities; claims ▶ relations ▶ statements."""

from kg.resolve.graph import resolve
from kg.resolve.relations import Pattern, Relations, canonical_pattern

__all__ = ["Pattern", "Relations", "canonical_pattern", "resolve"]
