"""The model's entities, repaired: boundaries, missing names, types by evidence over the whole document."""

from kg.nlp.names.order import names

__all__ = ["names"]
