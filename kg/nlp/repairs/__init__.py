"""Regular mistakes of the small English models, put right before anything else reads the Doc."""

from kg.nlp.repairs.order import repairs

__all__ = ["repairs"]
