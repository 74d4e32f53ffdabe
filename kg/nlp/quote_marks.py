"""Where the quotations of a text stand: from the marks alone, without spaCy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

_MARK = re.compile(r"[“”\"‘]|``|''")
_OPENING = frozenset({"“", "``"})
_CLOSING = frozenset({"”", "''"})
_SINGLE_END = re.compile(r"(?<=\S)’(?!\w)")
_SINGLE_START = re.compile(r"(?<!\w)['‘](?=\w)")
_SURE_SINGLE_END = re.compile(r"(?<=[.,!?…])[’'](?!\w)")
#: What stands between two line breaks.
PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Quoted:
    """Characters ``[start, end)``, marks included. ``continues``: it goes on with the quotation before it."""

    start: int
    end: int
    continues: bool = False


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """The marks between two line breaks: pairs, the last that opens without a partner, the end of one that closes
    before any other."""

    start: int  # its first character that is no blank
    end: int
    pairs: list[tuple[int, int]]
    unclosed: int | None
    unopened: int | None

    def takes_up(self) -> bool:
        """Whether it goes on with a quotation that the paragraph before left open."""
        first = self.pairs[0][0] if self.pairs else self.unclosed
        return self.unopened is not None or first == self.start


def find_quotations(text: str) -> Iterator[Quoted]:
    """The quotations in text order.

    One that runs over paragraphs, whether or not each opens it again, gives one a paragraph. A mark that stays without
    a partner is no quotation: it is more often a slip, or an inch.
    """
    paragraphs = list(_paragraphs(text))
    running = False
    for paragraph, after in zip_longest(paragraphs, paragraphs[1:]):
        pairs = list(paragraph.pairs)
        if running and paragraph.unopened is not None:
            pairs.insert(0, (paragraph.start, paragraph.unopened))
        runs_on = paragraph.unclosed is not None and after is not None and after.takes_up()
        if runs_on and paragraph.unclosed is not None:
            pairs.append((paragraph.unclosed, paragraph.end))
        else:
            pairs += _closed_by_single(text, paragraph.unclosed, paragraph.end)
        yield from (Quoted(start, end, running and number == 0) for number, (start, end) in enumerate(pairs))
        running = runs_on


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    running = False
    for match in PARAGRAPH.finditer(text):
        paragraph = _pair(text, *match.span(), running=running)
        running = paragraph.unclosed is not None
        yield paragraph


def _pair(text: str, start: int, end: int, *, running: bool) -> _Paragraph:
    """``running``: the paragraph before leaves a quotation open, so that a mark may close that."""
    pairs: list[tuple[int, int]] = []
    opened = unopened = None
    marks = list(_MARK.finditer(text, start, end))
    straight = sum(mark.group() == '"' for mark in marks)  # how many are still to come
    for mark in marks:
        straight -= mark.group() == '"'
        if pairs and mark.start() < pairs[-1][1]:
            continue
        if mark.group() == "‘":
            close = _single_end(text, mark.start(), end) if opened is None else None
            pairs += [(mark.start(), close)] if close else []
        elif _opens(text, mark, opened is not None, 0 if running else straight):
            pairs += _closed_by_single(text, opened, mark.start())
            opened = mark.start()
        elif opened is not None:
            pairs.append((opened, mark.end()))
            opened = None
        elif not pairs and not _is_measure(text, mark):
            unopened = unopened or mark.end()
        running = running and mark.group() == "‘"
    return _Paragraph(start, end, pairs, opened, unopened)


def _opens(text: str, mark: re.Match[str], inside: bool, straight: int) -> bool:
    """Whether a mark opens: by its shape; a straight one by the blanks around it, where they tell, else by turns."""
    if mark.group() in _OPENING or mark.group() in _CLOSING:
        return mark.group() in _OPENING
    if _is_measure(text, mark) and not inside:
        return False
    space_before = not _before(text, mark).strip(" \t\n([{—–-‘“")
    space_after = not text[mark.end() : mark.end() + 1].strip()
    if space_before != space_after and (inside or space_before):
        return space_before
    # By its blanks it closes, but nothing is open: the blank is a slip if another mark can close it.
    return not inside and straight % 2 == 1


def _before(text: str, mark: re.Match[str]) -> str:
    return text[max(mark.start() - 1, 0) : mark.start()]


def _is_measure(text: str, mark: re.Match[str]) -> bool:
    """6 ft 2": an inch or a second."""
    return mark.group() == '"' and _before(text, mark).isdigit()


def _closed_by_single(text: str, start: int | None, end: int) -> list[tuple[int, int]]:
    """The quotation that a double mark opens at ``start`` and a single one closes, if there is one: “It was right.’"""
    close = _SURE_SINGLE_END.search(text, start + 1, end) if start is not None else None
    if start is None or close is None or _SINGLE_START.search(text, start + 1, close.start()):
        return []  # that is the end of a quotation within
    return [(start, close.end())]


def _single_end(text: str, start: int, end: int) -> int | None:
    """Where ‘…’ ends. A mark after punctuation ends it for sure; else the first that is no apostrophe inside a word.

    "the ‘90s" opens nothing, nor does a mark within a word.
    """
    if text[max(start - 1, 0) : start].isalnum() or text[start + 1 : start + 3].isdigit():
        return None
    limit = text.find("‘", start + 1, end)
    ends = [match.end() for match in _SINGLE_END.finditer(text, start + 1, limit if limit > 0 else end)]
    sure = [close for close in ends if text[close - 2] in ".,!?…"]
    return next(iter(sure or ends), None)
