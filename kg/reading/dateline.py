"""The day of writing, where a text tells it at its head: in a line of its own ("Published: Sunday, 4 May 2031, 10:15")
or in the dateline of its first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kg.dateline import DATE, MONTHS, WEEKDAY, dateline_of
from kg.reading.lines import Line

_LABEL = r"(?i:(?:last )?(?:published|posted|updated|issued|date)(?: on| at)?:? )"
_TIME = r"(?:,? (?:at |[–—|-] )?\d{1,2}[:.]\d\d\b.{0,16})?"
_LINE = re.compile(rf"{_LABEL}?(?:{WEEKDAY})?(?P<date>{DATE}){_TIME}")
_HEAD = 6  # lines: title, byline, picture, date


def told_day(lines: Sequence[Line]) -> date | None:
    """The first day that one of the first lines tells; None where there is none, or no such day in the calendar."""
    for line in lines[:_HEAD]:
        alone, before = _LINE.fullmatch(line.text), dateline_of(line.text)
        words = alone["date"] if alone is not None else before.date if before is not None else ""
        if words:
            return _day_of(words)
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
    stem = name.rstrip(".")
    return next((number for number, month in enumerate(MONTHS, 1) if month.startswith(stem)), 0)
