"""Pure rules from an annotated Doc to its claims."""

from kg.extract.claims import extract_claims
from kg.extract.coverage import covers

__all__ = ["covers", "extract_claims"]
