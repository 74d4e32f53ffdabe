"""Which dates can mean the same time."""

import pytest

from kg.resolve.dates import assign, compatible


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("2019-09-12", "2019-09-12", True),
        ("2019-09", "2019-09-12", True),
        ("2019", "2019-09-12", True),
        ("--09-12", "2019-09-12", True),
        ("2019-09-10/2019-09-14", "2019-09-12", True),
        ("2019-09-12", "2019-09-13", False),
        ("--09-13", "2019-09-12", False),
        ("2019-09-10/2019-09-11", "2019-09-12", False),
        ("2018", "2019-09-12", False),
        ("201", "2019", False),
    ],
)
def test_compatible(left: str, right: str, same: bool) -> None:
    assert compatible(left, right) is same
    assert compatible(right, left) is same


def test_a_missing_or_coarse_date_goes_to_the_only_fine_one() -> None:
    day = "2019-09-12"
    assert assign([None, "2019-09", "--09-12", day]) == {None: day, "2019-09": day, "--09-12": day, day: day}


def test_between_two_days_a_missing_date_stays_missing() -> None:
    assert assign([None, "2019-09-12", "2019-09-20"])[None] is None
    assert assign(["2019-09", "2019-09-12", "2019-09-20"])["2019-09"] == "2019-09"


def test_without_any_date_there_is_none() -> None:
    assert assign([None]) == {None: None}
