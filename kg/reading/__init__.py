"""Files, folders and standard input in, articles out."""

from kg.reading.read import read_sources

__all__ = ["read_sources"]
