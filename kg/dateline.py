"""What stands before the first sentence of a report: where and when it was written ("OSLO, Norway (May 4, 2031) —")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.gazetteer import cities, country, country_of_seat, is_large_city, region

#: The standard library's follow the locale of the machine that builds.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = rf"(?:{'|'.join(MONTHS)}|[A-Z][a-z]{{2,3}}\.?)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
#: A day with its year: "May 4, 2031", "4 May 2031", "2031-05-04".
DATE = rf"(?:{_MONTH} {_DAY},? \d{{4}}|{_DAY} {_MONTH},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? "
_OTHER_DAY = rf"(?:{_MONTH} {_DAY}|{_DAY} {_MONTH})"
_PLACE = r"(?P<place>[A-Z][A-Z’'. -]*[A-Z])(?P<within>(?:, [A-Z][\w. -]*?)*)"
_AGENCY = r"(?: ?\([A-Z][A-Za-z ]{1,29}\)| ?/[A-Z][A-Za-z ]{1,29}/)"
_WHEN = rf"(?P<when>,? [(–—-]? ?(?:(?P<date>{DATE})|{_OTHER_DAY})\)?)"
_DATELINE = re.compile(rf"{_PLACE}(?P<agency>{_AGENCY})?{_WHEN}?(?P<wire>{_AGENCY})? ?[–—-]{{1,2}} ")
#: A place without capitals; behind a dash that another closes stands an aside: "Oslo – Norway's capital – grew".
_NAMED = re.compile(
    rf"(?P<place>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*)(?P<more>(?:, [A-Z][\w. ]*)*{_AGENCY}?){_WHEN}?"
    r" (?P<dash>[–—]|--?) (?=[A-Z“\"])(?![^.]* (?:[–—]|--?) )"
)
_DATED = re.compile(rf"{WEEKDAY}(?P<date>{DATE}) (?=[A-Z“\"])")


@dataclass(frozen=True)
class Dateline:
    """``end`` characters of the line belong to it; the first ``place_end`` name the place in capitals. ``date`` is in
    its own words, blank without a year; ``agencies`` are characters [start, end)."""

    end: int
    date: str
    place_end: int = 0
    agencies: tuple[tuple[int, int], ...] = ()


@lru_cache(maxsize=1)
def datelines(text: str) -> Mapping[int, Dateline]:
    """The datelines of a text, by where their lines begin. Kept for the text at hand, which several ask for."""
    found: dict[int, Dateline] = {}
    start = 0
    for line in text.split("\n"):
        dateline = dateline_of(line)
        if dateline is not None:
            found[start] = dateline
        start += len(line) + 1
    return found


def dateline_of(line: str) -> Dateline | None:
    """The dateline that a line begins with. A place and a dash alone are one where the place is known: "ROME – " and
    "Rome – " are, "NATO – " is not."""
    dated = _DATED.match(line)
    if dated is not None:
        return Dateline(dated.end(), dated["date"])
    found = _DATELINE.match(line)
    if found is None or not (found["within"] or found["agency"] or found["when"] or _is_place(found["place"])):
        return _named(line)
    agencies = tuple(found.span(name) for name in ("agency", "wire") if found[name])
    return Dateline(found.end(), found["date"] or "", found.end("place"), agencies)


def _named(line: str) -> Dateline | None:
    """As in "Rome, Italy - Ministers met", "Rome, 4 May 2031 - Ministers met"; a hyphen alone joins: "Kenya - Uganda
    border closed"."""
    found = _NAMED.match(line)
    if found is None or not (_is_well_known(found["place"]) or (found["more"] and found["date"])):
        return None
    if not (found["more"] or found["when"] or found["dash"] != "-"):
        return None
    return Dateline(found.end(), found["date"] or "")


def _is_well_known(name: str) -> bool:
    return is_large_city(name) or country(name) is not None or country_of_seat(name) is not None


def _is_place(capitals: str) -> bool:
    name = capitals.title()
    return bool(cities(name)) or country(name) is not None or region(name) is not None
