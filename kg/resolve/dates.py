"""Which dates can mean the same day, and how the claims of one event are grouped by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def compatible(left: str, right: str) -> bool:
    """Whether two ISO 8601 values can mean one time: the same, or one a coarser or open form of the other."""
    if left == right:
        return True
    if "/" in left or "/" in right:
        return any(_within(a, b) for a, b in ((left, right), (right, left)))
    if left.startswith("--") or right.startswith("--"):
        return left.lstrip("-")[-5:] == right.lstrip("-")[-5:] and len(left) != len(right)
    return left.startswith(f"{right}-") or right.startswith(f"{left}-")


def _within(day: str, interval: str) -> bool:
    if "/" in day or "/" not in interval or day.startswith("--"):
        return False
    start, end = interval.split("/", 1)
    return start[: len(day)] <= day <= end[: len(day)]


def assign(dates: Iterable[str | None]) -> Mapping[str | None, str | None]:
    """Each date given ▶ the date of the statement it belongs to.

    A coarse or missing date goes to the only finer one it is compatible with; where there are several it stays by
    itself, as nothing tells which is meant.
    """
    given = set(dates)
    fullest = sorted(date for date in given if date is not None and not _has_finer(date, given))
    assigned: dict[str | None, str | None] = {}
    for date in given:
        fitting = [full for full in fullest if date is None or compatible(date, full)]
        assigned[date] = fitting[0] if len(fitting) == 1 else date
    return assigned


def _has_finer(date: str, given: Iterable[str | None]) -> bool:
    return any(other is not None and compatible(date, other) and _detail(other) > _detail(date) for other in given)


def _detail(date: str) -> int:
    """How exactly a value fixes a time: intervals and open years least, days most."""
    return 1 if "/" in date or date.startswith("--") else len(date)
