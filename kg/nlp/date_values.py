"""What the forms of English dates come to: from a match and its setting to ISO 8601 at the granularity of the words.

Pure calendar reasoning, without spaCy; ``date_grammar`` holds the forms.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kg.dateline import MONTHS

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TO_TWENTY = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty""".split()
NUMBERS = {word: number for number, word in enumerate(_TO_TWENTY, 1)}
NUMBERS |= {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50}
#: Words that move a period or a weekday away from the present one.
_STEPS = {
    **dict.fromkeys(("last", "past", "this past", "previous", "before"), -1),
    **dict.fromkeys(("next", "coming", "this coming", "following"), 1),
}
#: Holidays that fall on the same day every year and whose name means nothing else.
HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "may day": (5, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}

#: What the words around a date speak of: what happened then, what was, what will be, or neither.
DONE, PAST, OPEN, FUTURE = -2, -1, 0, 1

#: How much farther away a day counts as when it lies ahead (first) or behind (second). Weights and no bans: a day ahead
#: stands in clauses of the past ("the vote planned for October 3 was called off"), one just behind in clauses of the
#: future ("is to run from September 3 to 30"). With twelve, the month behind loses to the same month of next year, and
#: the month ahead to the same month of this year or the last where it tells when something happened ("began in March").
_WEIGHTS = {DONE: (12.0, 1.0), PAST: (3.0, 1.0), OPEN: (1.2, 1.0), FUTURE: (1.0, 12.0)}

#: A story of more than so many years before publication is history, whose days are not the nearest ones.
_RECENT_YEARS = 10


@dataclass(frozen=True, slots=True)
class Setting:
    """What an expression is read against.

    ``published`` is the day of writing, ``told`` the last value before it in the text, ``direction`` tells on demand
    (it costs a walk over the parse) whether the words around speak of DONE, PAST or FUTURE.
    """

    published: date | None
    told: str | None
    direction: Callable[[], int]

    @property
    def today(self) -> str | None:
        return self.published.isoformat() if self.published else None


Match = re.Match[str]
Reading = Callable[[Match, Setting], str | None]


# The calendar ---------------------------------------------------------------------------------------------------------


def iso_day(year: int, month: int, day: int) -> str | None:
    """None where the calendar has no such day."""
    if not 1 <= year <= 9999 or not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"


def iso_month(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"


def shift(start: str | None, count: int, unit: str) -> str | None:
    """``start`` moved by so many units, at the unit's granularity: 2019-09-12 less two years is 2017.

    None where there is no start, or one too coarse to count from: three days after 2019 is no date.
    """
    parts = [int(part) for part in start.split("-")] if start and re.fullmatch(r"\d{4}(-\d\d){0,2}", start) else []
    if parts and unit in ("year", "decade"):
        year = parts[0] + count * (10 if unit == "decade" else 1)
        return f"{year:04d}" if 0 < year < 10_000 else None
    if len(parts) > 1 and unit == "month":
        months = parts[0] * 12 + parts[1] - 1 + count
        return iso_month(months // 12, months % 12 + 1) if months >= 12 else None
    if len(parts) == 3 and unit in ("day", "week"):
        try:
            return str(date(*parts) + timedelta(days=count * (7 if unit == "week" else 1)))
        except OverflowError:
            return None
    return None


def week_of(day: str | None, unit: str = "week") -> str | None:
    """Monday to Sunday of the week of that day, or its weekend."""
    if day is None:
        return None
    weekday = date.fromisoformat(day).weekday()
    first = 0 if unit == "week" else 5
    return f"{shift(day, first - weekday, 'day')}/{shift(day, 6 - weekday, 'day')}"


def _nearest(values: list[tuple[int, str]], direction: int) -> str:
    """Of (distance from publication, value) the likeliest."""
    ahead, behind = _WEIGHTS[direction]
    return min((abs(distance) * (ahead if distance > 0 else behind), value) for distance, value in values)[1]


def _story_year(setting: Setting) -> int | None:
    """The year a history is telling of: "On 4 July 1831 … On July 14 he was arrested".

    Only a day or a month long ago sets the scene; a bare year ("who came in 1978") and recent dates are asides.
    """
    if not setting.told or not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", setting.told):
        return None
    year = int(setting.told[:4])
    history = setting.published is None or year < setting.published.year - _RECENT_YEARS
    return year if history and setting.direction() <= PAST else None


def _yearless(month: int, day: int, setting: Setting) -> str | None:
    """A day whose year is left out: the year of the story, else the one that brings it nearest to publication."""
    year = _story_year(setting)
    if year is not None:
        return iso_day(year, month, day)
    published = setting.published
    if published is None:
        return f"--{month:02d}-{day:02d}" if iso_day(2000, month, day) else None
    days = [iso_day(published.year + offset, month, day) for offset in (-1, 0, 1)]
    dated = [((date.fromisoformat(value) - published).days, value) for value in days if value]
    return _nearest(dated, setting.direction()) if dated else None


# The readings of the forms --------------------------------------------------------------------------------------------


def _word(match: Match, group: str) -> str:
    """What the group matched, in lower case; "" where it matched nothing or the form has no such group."""
    return (match.groupdict().get(group) or "").lower()


def _month_number(match: Match) -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name[:3].lower() == _word(match, "month")[:3])


def _count(match: Match) -> int:
    """The number of units, 1 where none is given."""
    word = _word(match, "number")
    return int(word) if word.isdigit() else NUMBERS.get(word, 1)


def day(match: Match, setting: Setting) -> str | None:
    """A day of a month, with its year or without."""
    month, number = _month_number(match), int(match["day"])
    year = _word(match, "year")
    return iso_day(int(year), month, number) if year else _yearless(month, number, setting)


def holiday(match: Match, setting: Setting) -> str | None:
    month, number = HOLIDAYS[_word(match, "holiday").replace("’", "'")]
    year = _word(match, "year")
    return iso_day(int(year), month, number) if year else _yearless(month, number, setting)


def iso(match: Match, setting: Setting) -> str | None:
    return iso_day(int(match["year"]), int(match["first"]), int(match["second"]))


def september_11(match: Match, setting: Setting) -> str | None:
    """9/11, which nobody writes for another year's."""
    return "2001-09-11"


def numeric(match: Match, setting: Setting) -> str | None:
    """12/09/2019: where both orders are dates, the one nearer to publication; without publication it stays open."""
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    day_first, month_first = iso_day(year, second, first), iso_day(year, first, second)
    published = setting.published
    if _word(match, "dot") or day_first == month_first or not (day_first and month_first):
        return day_first or (None if _word(match, "dot") else month_first)  # with dots the day is first
    if published is None:
        return None
    return min(day_first, month_first, key=lambda value: abs(date.fromisoformat(value) - published))


def days(match: Match, setting: Setting) -> str | None:
    """As in "3 to 5 May", "September 1-10, 2019": an interval, because the two share their month."""
    last = day(match, setting)
    first = f"{last[:-2]}{int(match['first']):02d}" if last else ""
    return f"{first}/{last}" if last and first < last else None


def month(match: Match, setting: Setting) -> str | None:
    """As in "May 2004"; "in January": by tense the nearest; "next March"."""
    number, published = _month_number(match), setting.published
    which, year = _word(match, "which"), _word(match, "year")
    told = int(year) if year else None if which else _story_year(setting)
    if told is not None:
        return iso_month(told, number)
    if published is None:
        return f"--{number:02d}"
    ahead = (number - published.month) % 12
    distances = {"last": [ahead - 12], "next": [ahead or 12]}.get(which, [ahead - 12, ahead])
    values = [(distance, shift(setting.today, distance, "month") or "") for distance in distances]
    return _nearest(values, setting.direction())


def year(match: Match, setting: Setting) -> str | None:
    return match["year"].zfill(4)


def years(match: Match, setting: Setting) -> str | None:
    """As in "1892–94": an interval, because the two share their century."""
    first, last = match["year"], match["year"][:2] + match["short"]
    return f"{first}/{last}" if first < last else None


def decade(match: Match, setting: Setting) -> str | None:
    first = int(_word(match, "decade") or f"19{match['short']}")
    return f"{first}/{first + 9}"


def near_day(match: Match, setting: Setting) -> str | None:
    """today, tonight, this morning, last night, the day before yesterday."""
    words = match.group().lower()
    days = -1 if words.startswith(("yesterday", "last")) else 1 if words.startswith("tomorrow") else 0
    if words.startswith("the"):
        days = -2 if words.endswith("yesterday") else 2
    return shift(setting.today, days, "day")


def weekday(match: Match, setting: Setting) -> str | None:
    """The latest such day up to publication for what was, the next for what will be."""
    if setting.published is None:
        return None
    ahead = (WEEKDAYS.index(_word(match, "weekday")) - setting.published.weekday()) % 7
    step = _STEPS.get(_word(match, "which"), 0)
    if step == 1:
        ahead = ahead or 7
    elif step == -1 or (ahead and setting.direction() != FUTURE):
        ahead -= 7
    return shift(setting.today, ahead, "day")


def period(match: Match, setting: Setting) -> str | None:
    """last month, this year, next week, the end of the year."""
    unit, step = _word(match, "unit"), _STEPS.get(_word(match, "which"), 0)
    over = unit == "weekend" and step == 0 and setting.published and setting.published.weekday() < 5
    return _period(setting.today, unit, -1 if over and setting.direction() <= PAST else step)


def _period(start: str | None, unit: str, step: int) -> str | None:
    if unit in ("week", "weekend"):
        return week_of(shift(start, step, "week"), unit)
    return shift(start, step, unit if unit in ("month", "year", "decade") else "day")


def span_to_now(match: Match, setting: Setting) -> str | None:
    """As in "the past month": the time that ends with the publication, at the unit's granularity."""
    start = shift(setting.today, -_count(match), _word(match, "unit"))
    return f"{start}/{(setting.today or '')[: len(start)]}" if start else None


def ago(match: Match, setting: Setting) -> str | None:
    return shift(setting.today, -_count(match), _word(match, "unit"))


def from_now(match: Match, setting: Setting) -> str | None:
    return shift(setting.today, _count(match), _word(match, "unit"))


def later(match: Match, setting: Setting) -> str | None:
    """As in "two years later", "a day earlier" count from the date told last."""
    step = -1 if _word(match, "way") == "earlier" else 1
    return shift(setting.told, step * _count(match), _word(match, "unit"))


def told_period(match: Match, setting: Setting) -> str | None:
    """As in "that year", "the following day", "the previous month": beside the date told last."""
    return _period(setting.told, _word(match, "unit"), _STEPS.get(_word(match, "which"), 0))


def told_month(match: Match, setting: Setting) -> str | None:
    """As in "in March of the same year"."""
    found = shift(setting.told, _STEPS.get(_word(match, "which"), 0), "year")
    return iso_month(int(found), _month_number(match)) if found else None


def open_date(match: Match, setting: Setting) -> str | None:
    """As in "five days before the election": only an event that no calendar knows would fix it."""
    return None
