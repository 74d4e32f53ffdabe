"""What stands before the first sentence of a report is told from its words."""

from __future__ import annotations

import pytest

from kg.dateline import dateline_of


@pytest.mark.parametrize(
    ("dateline", "date"),
    [
        ("OSLO — ", ""),
        ("OSLO (AP) — ", ""),
        ("OSLO, Norway - ", ""),
        ("OSLO, May 4 (Wire) - ", ""),
        ("OSLO, May 4, 2031 (Wire) — ", "May 4, 2031"),
        ("OSLO (4 May 2031) - ", "4 May 2031"),
        ("NEW YORK – ", ""),
        ("ST. JOHN'S, Newfoundland, Sept. 4, 2031 — ", "Sept. 4, 2031"),
        ("SMALLTOWN, Ohio (AP) -- ", ""),
        ("Sunday, May 4, 2031 ", "May 4, 2031"),
    ],
)
def test_datelines(dateline: str, date: str) -> None:
    found = dateline_of(f"{dateline}The council met on June 7, 2029 – at last.")
    assert found is not None and (found.end, found.date) == (len(dateline), date)


@pytest.mark.parametrize(
    ("dateline", "date"),
    [
        ("Oslo — ", ""),
        ("Oslo, Norway - ", ""),
        ("Norway (AP) - ", ""),
        ("Oslo, 4 May 2031 - ", "4 May 2031"),
        ("Oslo, May 4 – ", ""),
        ("Smalltown, Ohio, May 4, 2031 - ", "May 4, 2031"),
    ],
)
def test_datelines_without_capitals(dateline: str, date: str) -> None:
    found = dateline_of(f"{dateline}The council met. It left – at last.")
    assert found is not None and (found.end, found.date) == (len(dateline), date)


@pytest.mark.parametrize(
    "line",
    [
        "NATO – the alliance – met in Oslo.",
        "The council met — at last.",
        "OSLO-based firms met.",
        "OSLO met.",
        "Oslo — the capital — slept.",
        "Oslo – Norway’s capital – slept.",
        "Kenya - Uganda border closed.",
        "Group F — Sweden won.",
        "Ruiz, 4 May 2031 - He left.",
        "Sunday, May 4, 2031",
        "A - B",
        "",
    ],
)
def test_other_lines(line: str) -> None:
    assert dateline_of(line) is None
