"""From an article's text to the text that the model reads: as long, character for character.

Skipped spans become blanks, lines wrapped at a fixed width are joined, and headlines in Title Case lose the capitals
that are no part of a name, because the model takes every capital for a name. So do places of datelines, whose agency is
blank. No offset moves, so that whatever is found holds for the text as read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.dateline import dateline_of
from kg.records import Article

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_HEADLINE_MAX = 200  # characters: longer lines are no headlines
_WRAP_MAX = 100  # characters: no line of text wrapped at a fixed width is longer
_FINAL = (".", "!", "?", '"', "”", ":", ";")
_MIN_CAPITALS = 0.6  # share of capitalised words over three letters that makes a line Title Case


def analysis_text(article: Article) -> str:
    """The text to parse: ``len(analysis_text(a)) == len(a.text)``."""
    return _truecase_datelines(_truecase_headlines(_unwrap(_blank_skips(article))))


def _blank_skips(article: Article) -> str:
    characters = list(article.text)
    for skip in article.skips:
        for index in range(skip.start, skip.end):
            if characters[index] != "\n":
                characters[index] = " "
    return "".join(characters)


def _unwrap(text: str) -> str:
    """Turn the line breaks of text wrapped at a fixed width into blanks; everywhere else a line break ends a block."""
    lines = [line for line in text.split("\n") if line.strip()]
    broken = sum(not line.rstrip().endswith(_FINAL) for line in lines)
    wrapped = len(lines) >= 6 and max(map(len, lines)) <= _WRAP_MAX and broken > len(lines) / 2
    return re.sub(r"(?<=\S)\n(?=\S)", " ", text) if wrapped else text


def _truecase_headlines(text: str) -> str:
    """Lower-case the words of Title Case lines that the running text does not write with a capital."""
    lines = text.split("\n")
    headlines = {number for number, line in enumerate(lines) if _is_title_case(line)}
    if not headlines or len(headlines) == sum(bool(line.strip()) for line in lines):
        return text
    names = _capitalised_in_running_text(line for number, line in enumerate(lines) if number not in headlines)
    return "\n".join(
        _lower_common_words(line, names) if number in headlines else line for number, line in enumerate(lines)
    )


def _truecase_datelines(text: str) -> str:
    """ "OSLO (Wire) – " becomes "Oslo        – "."""
    return "\n".join(map(_truecase_dateline, text.split("\n")))


def _truecase_dateline(line: str) -> str:
    dateline = dateline_of(line)
    if dateline is None:
        return line
    place = _WORD.sub(lambda match: match.group().capitalize(), line[: dateline.place_end])
    line = place + line[dateline.place_end :]
    for start, end in dateline.agencies:
        line = line[:start] + " " * (end - start) + line[end:]
    return line


def _is_title_case(line: str) -> bool:
    if len(line) > _HEADLINE_MAX or line.rstrip().endswith((".", ".”", '."')):
        return False
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= _MIN_CAPITALS * len(words)


def _capitalised_in_running_text(lines: Iterable[str]) -> frozenset[str]:
    """Words that stand with a capital elsewhere than at the start of a sentence, or never without one."""
    inside, first, small = set[str](), set[str](), set[str]()
    for line in lines:
        for match in _WORD.finditer(line):
            before, word = line[: match.start()].rstrip(" \"“”‘’'("), _stem(match.group())
            starts = not before or before[-1] in ".!?:"
            (small if not word[:1].isupper() else first if starts else inside).add(word)
    return frozenset(inside | {word for word in first if word.lower() not in small})


def _stem(word: str) -> str:
    return word.split("’")[0].split("'")[0]


def _lower_common_words(line: str, names: frozenset[str]) -> str:
    def lower(match: re.Match[str]) -> str:
        word = match.group()
        keep = _stem(word) in names or not word[1:].islower() or len(word.lower()) != len(word)
        return word if keep else word.lower()

    return _WORD.sub(lower, line)
