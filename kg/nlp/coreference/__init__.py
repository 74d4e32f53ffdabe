"""Coreference within an article: which mentions mean the same thing."""

from kg.nlp.coreference.component import coreference, resolve

__all__ = ["coreference", "resolve"]
