"""Pure rules from an annotated Doc to its claims."""

from kg.extract.claims import extract_claims
from kg.extract.coverage import covers, left_over

__all__ = ["covers", "extract_claims", "left_over"]
