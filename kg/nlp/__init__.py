"""The only writer of Doc: model loading, names, dates, quotations, coreference."""

from kg.nlp.model import annotate, annotate_tokens, load_pipeline

__all__ = ["annotate", "annotate_tokens", "load_pipeline"]
