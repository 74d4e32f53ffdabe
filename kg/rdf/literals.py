"""Values as RDF literals. Their written form is fixed here: rdflib would rewrite it (``normalize``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rdflib import XSD, Literal, URIRef

from kg.vocab import KG

_UNPARSABLE = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")  # raptor or UTF-8 itself cannot carry these
_DATE_FORMS = (
    (re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]"), XSD.date),
    (re.compile(r"[0-9]{4}-[0-9][0-9]"), XSD.gYearMonth),
    (re.compile(r"[0-9]{4}"), XSD.gYear),
    (re.compile(r"--[0-9][0-9]-[0-9][0-9]"), XSD.gMonthDay),
    (re.compile(r"--[0-9][0-9]"), XSD.gMonth),
)
_NUMBER_FORMS = {
    "integer": re.compile(r"[+-]?[0-9]+"),
    "decimal": re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)"),
    "double": re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"),
}
_OPEN_ENDS = ("", "..")


def text(value: str) -> Literal:
    """A plain string; a character that some parser refuses becomes U+FFFD, so that no offset moves."""
    return Literal(_UNPARSABLE.sub("\ufffd", value))


def english(value: str) -> Literal:
    """A string tagged ``@en``."""
    return Literal(_UNPARSABLE.sub("\ufffd", value), lang="en")


def integer(value: int) -> Literal:
    return Literal(str(value), datatype=XSD.integer, normalize=False)


def decimal(value: float, digits: int) -> Literal:
    """``value`` with exactly ``digits`` decimals."""
    return Literal(f"{value:.{digits}f}", datatype=XSD.decimal, normalize=False)


def date(value: str) -> Literal:
    """An ISO 8601 date, typed by its granularity; a plain string where it is none (which shapes.ttl reports)."""
    datatype = next((datatype for form, datatype in _DATE_FORMS if form.fullmatch(value)), None)
    return Literal(value, datatype=datatype, normalize=False) if datatype else text(value)


def dates(value: str) -> Iterator[tuple[URIRef, Literal]]:
    """A statement's date: kg:date, or for an interval ``A/B`` kg:startDate and kg:endDate."""
    first, slash, last = value.partition("/")
    if not slash:
        yield KG.date, date(value)
        return
    for predicate, end in ((KG.startDate, first), (KG.endDate, last)):
        if end not in _OPEN_ENDS:
            yield predicate, date(end)


def typed(value: str, datatype: str) -> Literal:
    """``value`` as the XSD type of that local name; a plain string where it is no such date or number: strict loaders
    refuse a whole file for one ill-typed literal."""
    if datatype == "date":
        return date(value)
    form = _NUMBER_FORMS.get(datatype)
    if datatype == "string" or (form and not form.fullmatch(value)):
        return text(value)
    return Literal(value, datatype=XSD[datatype], normalize=False)
