"""Pure rules from an annotated Doc to its claims."""

from kg.extract.claims import extract_claims

__all__ = ["extract_claims"]
