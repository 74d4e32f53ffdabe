"""The day of writing, where a text tells it at its head: in a line of its own ("Published: Sunday, 4 May 2031, 10:15")
or in the dateline of its first sentence ("OSLO, Norway (May 4, 2031) —")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kg.reading.lines import Line

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.?)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_MONTH} {_DAY},? \d{{4}}|{_DAY} {_MONTH},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? "
_LABEL = r"(?i:(?:last )?(?:published|posted|updated|issued|date)(?: on| at)?:? )"
_TIME = r"(?:,? (?:at |[–—|-] )?\d{1,2}[:.]\d\d\b.{0,16})?"
#: A line that is a date; with its weekday it may stand before the first sentence.
_LINE = re.compile(rf"(?:{_WEEKDAY}(?P<first>{_DATE})(?= |$)|{_LABEL}?(?:{_WEEKDAY})?(?P<whole>{_DATE}){_TIME}$)")
#: Places in capitals, maybe with their country, before the date; an agency may follow it, a dash must.
_DATELINE = re.compile(
    rf"[A-Z][A-Z’'./ -]+(?:, [A-Z][\w. ]+)*,? [(–—-]? ?(?P<date>{_DATE})\)?(?: \([\w ]+\)| ?/[\w ]+/)? ?[–—-]"
)
_HEAD = 6  # lines: title, byline, picture, date


def told_day(lines: Sequence[Line]) -> date | None:
    """The first day that one of the first lines tells; None where there is none, or no such day in the calendar."""
    for line in lines[:_HEAD]:
        found = _LINE.match(line.text) or _DATELINE.match(line.text)
        if found is not None:
            return _day_of(next(value for value in found.groupdict().values() if value))
    return None


def _day_of(words: str) -> date | None:
    try:
        if re.match(r"\d{4}-", words):
            return date.fromisoformat(words)
        one, other, year = words.replace(",", " ").split()
        name, day = (one, other) if one[0].isalpha() else (other, one)
        return date(int(year), _month(name), int(re.sub(r"\D", "", day)))
    except ValueError:
        return None


def _month(name: str) -> int:
    """1 to 12, or 0, which no calendar has."""
    stem = name.rstrip(".").lower()
    return next((number for number, month in enumerate(_MONTHS, 1) if month.startswith(stem)), 0)
