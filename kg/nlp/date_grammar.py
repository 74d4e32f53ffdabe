"""The forms in which English writes dates, each with its reading.

Own rules instead of a date library, because the granularity of the words must survive ("last month" is 2019-08, not a
day). ``dateparser``, tried for the job, also reads "Thursday" on a Thursday as a week before, "the 1990s" as a time of
day and "late August" not at all, and takes 0.2 to 1.4 ms an expression.

In a pattern a blank stands for any gap between two words of a paragraph, and case matters in month names alone ("may").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.dateline import MONTHS
from kg.nlp import date_values as values
from kg.nlp.date_values import HOLIDAYS, NUMBERS, WEEKDAYS, Reading


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a date.

    ``doubtful``: the words alone may be something else (a name, an amount), so that the sentence must speak for a date.
    """

    pattern: re.Pattern[str]
    reading: Reading
    doubtful: bool = False


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_GAP = r"(?:[ \xa0]+\n?|\n)"  # a wrapped line is a gap, an empty line is not
_SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_MONTH = rf"(?P<month>(?-i:{_any(MONTHS)}|{_any(name.upper() for name in MONTHS)}|{_SHORT_MONTH}))"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
_FIRST = r"(?P<first>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_BARE_YEAR = r"(?P<year>1\d{3}|20\d\d)"
_YEAR = rf"{_BARE_YEAR}(?![\w%]|[.,:/]\d)"
_WEEKDAY = rf"(?P<weekday>{_any(WEEKDAYS)})(?!\w)"
_DATED = rf"(?:(?:{_any(WEEKDAYS)}|mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?,? )?"  # the weekday before a full date
_PART = r"(?:(?:late|early|mid)(?:-| )(?:in )?)?"
_UNIT = r"(?P<unit>day|weekend|week|month|year|decade)"
_NUMBER = rf"(?P<number>\d{{1,4}}|{_any(NUMBERS)})"
_FEW = r"several|(?:a )?few|some|a couple(?: of)?"
_TO = r"(?: ?[-–—] ?| (?:to|through|until|till) )"
_TIME_OF_DAY = r"(?: (?-i:morning|afternoon|evening|night)\b)?"
_HOLIDAY = _any(HOLIDAYS).replace("'", "[’']")


def _form(pattern: str, reading: Reading, doubtful: bool = False) -> Form:
    # No date starts inside a word, an amount or a longer number; a dash before it may be a range's.
    return Form(re.compile(r"(?<![\w$£€.,:/])" + pattern.replace(" ", _GAP), re.IGNORECASE), reading, doubtful)


#: In order of precedence: of two that overlap the earlier wins, so that the most specific stands first.
FORMS: tuple[Form, ...] = (
    _form(r"(?P<year>\d{4})-(?P<first>\d\d)-(?P<second>\d\d)(?![\w-])", values.iso),
    _form(
        r"(?P<first>\d\d?)(?:/|(?P<dot>\.))(?P<second>\d\d?)(?(dot)\.|/)(?P<year>(?:19|20)\d\d)(?![\w/])",
        values.numeric,
    ),
    _form(r"9/11(?![\w/])", values.september_11),
    _form(rf"{_FIRST}{_TO}(?:the )?{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?", values.days),
    _form(rf"between (?:the )?{_FIRST} and (?:the )?{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?", values.days),
    _form(rf"{_MONTH} {_FIRST}{_TO}{_DAY}(?:,? {_YEAR})?", values.days),
    _form(rf"{_DATED}{_MONTH} (?:the )?{_DAY},? {_YEAR}", values.day),
    _form(rf"{_DATED}{_DAY} (?:of )?{_MONTH},? (?P<year>[1-9]\d{{2,3}})(?![\w%]|[.,:/]\d)", values.day),
    # "January 23 – March 9, 2014": the first takes the year of the second.
    _form(rf"{_DATED}{_MONTH} (?:the )?{_DAY}(?={_TO}(?-i:[A-Z][a-z]+\.?) \d\d?,? {_YEAR})?", values.day),
    _form(rf"{_DATED}{_DAY} (?:of )?{_MONTH}(?={_TO}\d\d? (?-i:[A-Z][a-z]+\.?) {_YEAR})?", values.day),
    _form(rf"(?P<holiday>{_HOLIDAY})\b(?:,? {_YEAR})?", values.holiday),
    _form(rf"{_MONTH} (?:of )?(?:(?:the|that) )?(?P<which>same|that|following|previous) year\b", values.told_month),
    _form(rf"{_PART}{_MONTH},? (?:of |in )?{_YEAR}", values.month),
    _form(rf"{_MONTH}(?=(?:{_TO}| and )(?-i:[A-Z][a-z]+),? (?:of |in )?{_YEAR})", values.month),
    _form(rf"{_PART}(?:(?P<which>last|next|this) )?{_MONTH}(?!\w)", values.month, doubtful=True),
    _form(rf"{_BARE_YEAR}[-–/](?P<short>\d\d)(?![\w%-])", values.years),
    _form(rf"(?:the )?{_PART}(?:(?P<decade>(?:1\d|20)\d0)s|[’'](?P<short>\d0)s)\b", values.decade),
    _form(rf"the {_PART}(?P<decade>(?:1\d|20)\d0)[’']s\b", values.decade),
    _form(r"(?P<year>[1-9]\d{1,3}) (?:AD|CE)\b", values.year),
    _form(rf"{_PART}{_YEAR}(?!(?:-| )years?\b)(?:[’']s)?", values.year, doubtful=True),
    _form(r"the day (?:before yesterday|after tomorrow)\b", values.near_day),
    _form(rf"(?:today|tonight|(?:yesterday|tomorrow){_TIME_OF_DAY})\b", values.near_day),
    _form(r"(?:this (?:morning|afternoon|evening)|last (?:night|evening))\b", values.near_day),
    _form(
        rf"(?:(?P<which>last|next|this past|this coming|this|past|coming) )?{_WEEKDAY}(?! the \d){_TIME_OF_DAY}",
        values.weekday,
    ),
    _form(rf"{_NUMBER}(?:-| ){_UNIT}s? ago\b", values.ago),
    _form(rf"{_NUMBER} {_UNIT}s? (?:from now|hence)\b", values.from_now),
    _form(rf"{_NUMBER} {_UNIT}s? (?P<way>later|earlier|afterwards)\b", values.later),
    _form(rf"(?:{_NUMBER}|{_FEW}) {_UNIT}s? (?:ago|before|after|prior to|following)\b", values.open_date),
    _form(rf"(?:(?:that|the) same|that|the (?P<which>following|next|previous)) {_UNIT}\b", values.told_period),
    _form(rf"the {_UNIT} (?P<which>before)(?= ?[,.;:)])", values.told_period),
    _form(rf"the (?:last|past|previous) (?:{_NUMBER} )?{_UNIT}(?(number)s?)\b(?! of\b)", values.span_to_now),
    _form(rf"(?P<which>this past|last|this|next|coming|past) {_UNIT}\b", values.period),
    _form(r"the (?P<unit>weekend)\b", values.period),
    _form(r"(?:last|this|next) (?:spring|summer|autumn|fall|winter|quarter)\b", values.open_date),
    _form(rf"the (?:end|start|beginning|middle) of (?:the|this) {_UNIT}\b", values.period),
)

#: Every match of a form holds one of these and reaches no farther from it than so many characters.
_CUE = re.compile(
    r"\d|day|tomorrow|tonight|night|evening|morning|afternoon|week|month|year|decade|spring|summer|autumn|fall|winter"
    rf"|quarter|hallow|christmas|(?-i:\b(?:{_any(name[:3] for name in (*MONTHS, *map(str.upper, MONTHS)))}))",
    re.IGNORECASE,
)
_REACH = 40


def matches(text: str) -> Iterator[tuple[Form, re.Match[str]]]:
    """All matches of all forms by precedence, overlapping ones too."""
    places = _places(text)
    for form in FORMS:
        for start, end in places:
            yield from ((form, match) for match in form.pattern.finditer(text, start, end))


def _places(text: str) -> list[tuple[int, int]]:
    """Where to look: around the cues, because the forms are too many to run over everything."""
    places: list[tuple[int, int]] = []
    for cue in _CUE.finditer(text):
        start, end = max(0, cue.start() - _REACH), cue.end() + _REACH
        if places and start <= places[-1][1]:
            places[-1] = (places[-1][0], end)
        else:
            places.append((start, end))
    return places
