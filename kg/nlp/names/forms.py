"""Names that tell by their form or their place what they name: companies, storms, places in datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from string import ascii_uppercase

from rigour.names import extract_org_types
from spacy.tokens import Doc, Span

from kg import gazetteer
from kg.dateline import Dateline, datelines

_STORMS = frozenset({"cyclone", "hurricane", "typhoon", "storm", "depression"})
_TROPICAL = frozenset({"tropical", "subtropical", "super", "winter"})  # before the word for the storm's kind
_NUMERAL = re.compile("[IVX]+")


def is_company(span: Span) -> bool:
    """Whether it ends in a legal form, written as one: "Acme SE", "Acme GmbH", but not "Juneau AK" or "Pius II"."""
    if len(span) < 2:
        return False
    form = span[-1].text
    is_written_so = form == "plc" or form[1:] != form[1:].lower() or (len(form) > 2 and form.istitle())
    if not is_written_so or _NUMERAL.fullmatch(form) or not is_legal_form(form):
        return False
    return len(form) > 2 or not gazetteer.cities(span[:-1].text)  # "CA" is also California


@lru_cache(maxsize=4096)
def is_legal_form(word: str) -> bool:
    """As rigour knows them, of all countries. Case and a slash do not count: "A/S" is "AS"."""
    form = word.casefold().replace("/", "")
    return any(found == form for found, _ in extract_org_types(f"x {form}"))


def slashed_forms() -> list[str]:
    """The legal forms of two letters, with a slash between: "A/S"."""
    forms = (f"{first}/{second}" for first, second in product(ascii_uppercase, repeat=2))
    return [form for form in forms if is_legal_form(form)]


def is_storm(span: Span) -> bool:
    """ "Hurricane Ida", "Tropical Storm Ida"."""
    kind = 1 if span[0].lower_ in _TROPICAL else 0
    return len(span) == kind + 2 and span[kind].lower_ in _STORMS and span[kind].text.istitle()


def dateline_places(doc: Doc) -> Iterator[Span]:
    """The places at the beginning of lines' datelines, "OSLO" in "OSLO, May 4 –", in the text as read."""
    for start, dateline in _datelines(doc).items():
        place = doc.char_span(start, start + dateline.place_end, label="GPE")
        if place is not None and len(place):
            yield place


def in_dateline(span: Span) -> bool:
    """Whether it is such a place."""
    dateline = _datelines(span.doc).get(span.start_char)
    return dateline is not None and span.end_char - span.start_char == dateline.place_end


def _datelines(doc: Doc) -> Mapping[int, Dateline]:
    return datelines(doc._.article.text if doc._.article else doc.text)
