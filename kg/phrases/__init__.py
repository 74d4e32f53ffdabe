"""The ontology's example phrases, read by the very extractor that reads the news.

What comes out of a phrase is the key under which the claims of the news are looked up, so that a relation is taught by
examples alone.
"""

from kg.phrases.cache import compiled_phrases
from kg.phrases.check import Check, Understood, check_phrases
from kg.phrases.examples import read_examples
from kg.phrases.learning import Example, Learned, as_turtle, learn_phrases
from kg.phrases.reading import Reading, patterns, read_phrases

__all__ = [
    "Check",
    "Example",
    "Learned",
    "Reading",
    "Understood",
    "as_turtle",
    "check_phrases",
    "compiled_phrases",
    "learn_phrases",
    "patterns",
    "read_examples",
    "read_phrases",
]
