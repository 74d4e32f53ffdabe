"""Who wrote an article: no news, but worth keeping as its author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.reading.lines import Line, only_names

_HEAD = 8  # lines: a byline stands at the top
_MAX_LINE = 160  # characters
_MAX_WORDS = 12
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"

_BYLINE = re.compile(
    r"(?:(?:(?:story|written|reported|posted|analysis|opinion)\s+)?by:?|author:)\s+(?P<names>\S.*)", re.IGNORECASE
)
_ROLE = r"(?:correspondents?|reporters?|(?:staff\s)?writers?|contributors?|columnists?|editors?)"
_BYLINE_TAIL = re.compile(  # a section or a place after a dash, a date, what the writer is
    rf"\s*(?:[|•·—–]|,?\s(?:on\s)?{_MONTH}\s\d|,?\s\d|,\s(?=.*\b{_ROLE}$)).*", re.IGNORECASE
)
_CONTRIBUTION = re.compile(
    r"(?P<names>\S.*?)\s+(?:also\s+)?contributed\s+(?:(?:additional\s+)?reporting\b|to\s+this\s+"
    r"(?:report|story|article|piece|dispatch)\b).{0,60}"
)
_DESK = re.compile(
    r"\(?(?:additional\s+)?(?:reporting|writing|editing|compiled)\s+by\s+(?P<names>[^;()]+)(?P<rest>;.*)?\)?\.?",
    re.IGNORECASE,
)
_DESK_LABEL = re.compile(r"(?:\b(?:additional|reporting|writing|editing|compiled|and|by)\s+)+", re.IGNORECASE)


def bylines(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """ "By Jane Roe", under the headline."""
    for line in lines[:_HEAD]:
        if _byline_names(line.text):
            yield line.start, line.end


def contributions(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """ "Jane Roe contributed to this report.", "(Reporting by Jane Roe; Editing by John Doe)"."""
    for line in lines:
        if _contribution_names(line.text):
            yield line.start, line.end


def author(lines: Sequence[Line]) -> str:
    """Whoever the byline names, or a line such as "(Reporting by Jane Roe)"; who only contributed is no author. Blank
    where the text doesn't tell."""
    for line in lines[:_HEAD]:
        if names := _byline_names(line.text):
            return names
    return next(filter(None, (_desk_names(line.text) for line in lines)), "")


def _byline_names(line: str) -> str:
    match = _BYLINE.fullmatch(line) if len(line) <= _MAX_LINE else None
    if match is None or line[-1] in ".!?:":
        return ""
    names = _BYLINE_TAIL.sub("", match["names"])
    return names if names and names[0].isupper() and only_names(names, _MAX_WORDS) else ""


def _contribution_names(line: str) -> str:
    match = _CONTRIBUTION.fullmatch(line) if len(line) <= _MAX_LINE else None
    if match is not None:
        return match["names"] if only_names(match["names"], _MAX_WORDS) else ""
    return _desk_names(line)


def _desk_names(line: str) -> str:
    match = _DESK.fullmatch(line) if len(line) <= _MAX_LINE else None
    if match is None or not only_names(_DESK_LABEL.sub(" ", match["names"] + (match["rest"] or "")), 3 * _MAX_WORDS):
        return ""
    return match["names"].strip(" .")
