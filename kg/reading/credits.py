"""Photo credits: who took a picture says nothing about the news."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.reading.lines import Line, only_names

_MAX_CREDIT = 140  # characters
_MAX_WORDS = 14

_PICTURE = r"(?:(?:file|stock|handout)\s+)?(?:photo(?:graph|s)?|image|picture|pic|illustration)s?"
_LABEL = re.compile(
    rf"(?:{_PICTURE}(?:\s+(?:credits?|source|copyright|courtesy(?:\s+of)?|by|via))?\s*[:©]\s*©?"
    rf"|{_PICTURE}\s+(?:by|via|courtesy(?:\s+of)?)\b"
    r"|credits?\s*:"
    r"|©)\s*",
    re.IGNORECASE,
)
# Picture agencies: without a label before it, only a line that names one is taken for a credit.
_AGENCY = re.compile(
    r"\b(?:AP|AFP|dpa|EPA|EPA-EFE|GPO|UPI|TASS|Reuters|REUTERS|Getty Images|Sputnik|Xinhua|Anadolu|Flash90|RIA Novosti"
    r"|Shutterstock|Alamy|iStock|Flickr|Wikimedia(?: Commons)?|Creative Commons)\b"
)
_AGENCY_SIGN = re.compile(r"[/|]|\bvia\b|^AP Photo\b|^Getty Images$")  # "Reuters" alone may be part of a dateline
_SENTENCE_END = re.compile(r"[.!?…][\"”’)\]]*\s+")
_CAPITAL_LABEL = re.compile(  # within a line: "… in Sochi Image: Jane Roe"
    r"(?<=\s)(?:(?:File |Handout )?(?:Photo|PHOTO|Image|IMAGE|Picture|PICTURE)s?\b[^:.]{0,15}:|©)"
)
_PARENTHESIS = re.compile(r"[(\[]([^()\[\]]{3,140})[)\]]\.?")


def photo_credits(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    for line in lines:
        start = credit_start(line.text)
        if start is not None:
            yield line.start + start, line.end
        for match in _PARENTHESIS.finditer(line.text):
            at_end = match.end() == len(line.text)
            if _is_labelled(match[1]) or (at_end and _names_agency(match[1])):
                yield line.start + match.start(), line.start + match.end()


def caption_slugs(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """A picture's key words, in lower case, over its credit: "netanyahu putin"."""
    for line, following in pairwise(lines):
        words = len(line.text.split())
        if line.text.islower() and line.text[-1].isalnum() and words <= 8 and credit_start(following.text) == 0:
            yield line.start, line.end


def credit_start(line: str) -> int | None:
    """Where in ``line`` the credit starts that goes on to its end."""
    shortest = max(0, len(line) - _MAX_CREDIT)
    ends = [match.end() for match in _SENTENCE_END.finditer(line, shortest)]
    labels = [match.start() for match in _CAPITAL_LABEL.finditer(line, shortest)]
    for start in sorted({0, *ends, *labels}):
        tail = line[start:]
        if _is_labelled(tail) or _names_agency(tail):
            return start
    return None


def _is_labelled(text: str) -> bool:
    label = _LABEL.match(text) if len(text) <= _MAX_CREDIT else None
    return label is not None and only_names(text[label.end() :], _MAX_WORDS)


def _names_agency(text: str) -> bool:
    if len(text) > _MAX_CREDIT or not _AGENCY.search(text) or not _AGENCY_SIGN.search(text):
        return False
    return only_names(text, _MAX_WORDS)
