"""The headline of a plain text, where its first line looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.reading.lines import split_lines
from kg.records import Skip

_MAX_LENGTH = 160  # characters
_MIN_WORDS = 2
_DATE = re.compile(r"(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+\.? \d\d?,?|\d\d? [A-Z][a-z]+\.?) \d{4}")
_NO_END = (".", ",", ":", ";", ".”", '."', ".’", ".'")  # a question or an exclamation may be a headline


def guess_title(text: str, skips: Sequence[Skip]) -> str:
    """The first line that is news, where text follows it and it is no sentence; blank otherwise."""
    skipped = {skip.start for skip in skips}
    lines = [line for line in split_lines(text) if line.start not in skipped]
    if len(lines) < 2:
        return ""
    first = lines[0].text
    right_size = len(first) <= _MAX_LENGTH and len(first.split()) >= _MIN_WORDS
    is_other = first.endswith(_NO_END) or first.islower() or _DATE.fullmatch(first)
    return first if right_size and not is_other else ""
