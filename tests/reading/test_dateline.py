"""The day of writing is taken from the head of a text that tells it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.reading import read_sources
from kg.reading.dateline import told_day
from kg.reading.lines import split_lines

DAY = date(2031, 5, 4)


@pytest.mark.parametrize(
    "line",
    [
        "Sunday, May 4, 2031",
        "Sun. 4 May 2031",
        "Published: 4th May 2031, 10:15 GMT",
        "Posted on May 4 2031 at 10.15 a.m.",
        "2031-05-04",
        "Last updated 2031-05-04 | 10:15",
        "Sunday, May 4, 2031 On Saturday, the council of Oslo met.",
        "OSLO, May 4, 2031 (Wire) — The council met.",
        "OSLO (4 May 2031) - The council met.",
        "LYON, France (May 4, 2031) — The council met.",
        "ST. JOHN'S, Newfoundland, Sept. 4, 2031 — The council met.",
    ],
)
def test_a_line_or_a_dateline_tells_the_day(line: str) -> None:
    expected = date(2031, 9, 4) if "Sept" in line else DAY
    assert told_day(split_lines(f"Council meets\nBy Ann Lee\n\n{line}\n\nIt met on June 7, 2029.")) == expected


@pytest.mark.parametrize(
    "line",
    [
        "OSLO — The council met on May 4, 2031.",
        "May 4, 2031 was a warm day.",
        "The council met on Sunday, May 4, 2031",
        "OSLO, May 4 (Wire) — The council met.",
        "February 30, 2031",
        "Foo 4, 2031",
        "NATO, which May 4, 2031 - said it",
    ],
)
def test_other_dates_are_not_the_day_of_writing(line: str) -> None:
    assert told_day(split_lines(f"Council meets\n{line}\n")) is None


def test_only_the_head_of_a_text_counts() -> None:
    assert told_day(split_lines("Text.\n" * 6 + "May 4, 2031")) is None


def test_an_empty_text_tells_no_day() -> None:
    assert told_day([]) is None


@pytest.mark.parametrize("told", ["", "2031-06-01"])
def test_what_the_metadata_tell_goes_before_the_text(told: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Council meets\n\nOSLO (May 4, 2031) — The council of Oslo met on Saturday.\n")
    (tmp_path / "metadata.csv").write_text(f"file,published\na.txt,{told}\n")
    (article,), _ = read_sources([str(tmp_path)])
    assert article.published == (date(2031, 6, 1) if told else DAY)
