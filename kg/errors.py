"""What went wrong in a user's terms: what was given, what is allowed, what to do."""

from __future__ import annotations


class KgError(Exception):
    """A mistake that the user can mend. ``problem`` says what was given and what is allowed, ``remedy`` what to do."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


class SourceError(KgError):
    """A source of articles cannot be read."""


class ModelError(KgError):
    """The language model cannot be loaded or lacks a part."""


class OntologyError(KgError):
    """An ontology file cannot be read or used."""


class CorrectionError(KgError):
    """A file of corrections cannot be read, or what it says cannot be done."""


class QueryError(KgError):
    """A query cannot be run."""


class GraphError(KgError):
    """A built graph cannot be found or read."""
