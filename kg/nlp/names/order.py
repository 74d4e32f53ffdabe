"""The model's entities, repaired: boundaries, missing names, types by evidence over the whole document.

``doc.ents`` holds the outer names. Names within names ("Israeli" in "Israeli Defence Ministry", "Texas" in "University
of Texas"), which ``doc.ents`` cannot hold, are in ``doc.spans["kg_nested"]``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from kg.nlp.names import bounds, extents, recall, types
from kg.nlp.names.nested import nested
from kg.nlp.names.titles import join_titles

NESTED = "kg_nested"

Repair = Callable[[Doc, Iterable[Span]], Iterable[Span]]

#: Each takes what the one before leaves.
REPAIRS: tuple[Repair, ...] = (
    bounds.split_at_breaks,
    bounds.split_at_dashes,
    bounds.split_coordinations,
    bounds.split_affiliations,
    bounds.trim,
    bounds.split_possessors,
    bounds.split_dates,
    extents.join,
    extents.extend,
    extents.complete,
    extents.bridge,
    join_titles,
    bounds.strip_titles,
    bounds.strip_offices,
    bounds.strip_demonyms,
    bounds.drop_common,
    recall.add_datelines,
    recall.add_demonyms,
    recall.add_repeats,
    extents.extend_beginnings,
    recall.add_phrases,
    recall.add_repeats,
    bounds.split_locations,
    types.retype,
    bounds.mark_languages,
    recall.mark_families,
    extents.name_buildings,
)


@Language.component("kg_names", requires=["doc.ents", "token.dep"], assigns=["doc.ents"])
def names(doc: Doc) -> Doc:
    """Write ``doc.ents`` and ``doc.spans["kg_nested"]``."""
    spans: Iterable[Span] = doc.ents
    for repair in REPAIRS:
        spans = list(repair(doc, spans))
    doc.ents = filter_spans(spans)
    doc.spans[NESTED] = list(nested(doc, doc.ents))
    return doc
