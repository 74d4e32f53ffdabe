"""Lists of judged items: drawn at random, read from a sheet, kept without the words of the texts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from judged import (
    RIGHT,
    WRONG,
    Item,
    SheetError,
    draw,
    read_list,
    read_sheet,
    score,
    to_row,
    write_list,
    write_sheet,
)

from kg.records import Span

TEXT = "Ana Ruiz met\nTom Berg. Ana Ruiz denied meeting Tom Berg, Lee said."
MET = Item("talks", Span(0, 22), Span(0, 8), Span(13, 21), "met", "direct-object", "affirmed", "asserted")
DENIED = Item(
    "talks", Span(23, 66), Span(23, 31), Span(47, 55), "meeting", "direct-object", "negated", "reported", Span(57, 60)
)


def many(count: int) -> list[Item]:
    return [replace(MET, document=f"talks-{number:03}") for number in range(count)]


def filled(path: Path, *verdicts: tuple[str, str]) -> Path:
    """A sheet of MET and DENIED with these verdicts and causes."""
    known = [to_row(item, *verdict) for item, verdict in zip((MET, DENIED), verdicts, strict=False)]
    write_sheet(path, [MET, DENIED], {"talks": TEXT}, known)
    return path


def test_a_draw_is_the_same_whatever_the_order_of_the_items() -> None:
    items = many(50)
    assert draw(items, 10, seed=1) == draw(reversed(items), 10, seed=1)


def test_another_seed_draws_another_sample() -> None:
    assert draw(many(50), 10, seed=1) != draw(many(50), 10, seed=2)


def test_a_draw_is_in_text_order_and_holds_each_item_once() -> None:
    drawn = draw([*many(50), *many(50)], 60, seed=1)
    assert drawn == many(50)


def test_an_item_that_goes_changes_one_place_of_the_sample() -> None:
    before = draw(many(50), 10, seed=1)
    after = draw([item for item in many(50) if item != before[0]], 10, seed=1)
    assert len(set(before) & set(after)) == 9


def test_every_item_is_drawn_about_as_often_as_any_other() -> None:
    drawn = [item for seed in range(400) for item in draw(many(20), 5, seed)]
    assert all(70 <= drawn.count(item) <= 130 for item in many(20))  # 100 expected, standard deviation 8.7


@pytest.mark.parametrize(
    "other",
    [
        replace(MET, subject=Span(4, 8)),
        replace(MET, object=Span(17, 21)),
        replace(MET, predicate="met with"),
        replace(MET, polarity="negated"),
        replace(MET, modality="planned"),
        replace(MET, speaker=Span(57, 60)),
        replace(MET, relation="met"),
        replace(MET, subject=MET.object, object=MET.subject),
    ],
)
def test_what_says_something_else_has_another_id(other: Item) -> None:
    assert other.id != MET.id


def test_the_rule_that_found_it_does_not_matter() -> None:
    assert replace(MET, rule="reciprocal", sentence=Span(0, 23)).id == MET.id


def test_the_sheet_shows_what_is_judged_on_one_line(tmp_path: Path) -> None:
    lines = filled(tmp_path / "sheet.tsv").read_text("utf-8").splitlines()
    assert lines[1].split("\t")[:4] == [
        "",
        "",
        "Ana Ruiz | met | Tom Berg (affirmed, asserted)",
        "Ana Ruiz met Tom Berg.",
    ]
    assert "Ana Ruiz | meeting | Tom Berg (negated, reported by Lee)" in lines[2]


def test_a_filled_sheet_becomes_a_list_without_the_words_of_the_text(tmp_path: Path) -> None:
    rows = read_sheet(filled(tmp_path / "sheet.tsv", (RIGHT, ""), (WRONG, "wrong-speaker")))
    write_list(tmp_path / "gold" / "list.csv", rows)
    assert read_list(tmp_path / "gold" / "list.csv") == [to_row(MET, RIGHT), to_row(DENIED, WRONG, "wrong-speaker")]
    kept = (tmp_path / "gold" / "list.csv").read_text("utf-8")
    assert not any(word in kept for word in ("Ruiz", "Berg", "Lee", "meeting"))


@pytest.mark.parametrize(
    ("verdicts", "problem"),
    [
        ([(RIGHT, "")], "Item 2 of sheet.tsv has the verdict ''"),
        ([("rihgt", ""), (RIGHT, "")], "Item 1 of sheet.tsv has the verdict 'rihgt'"),
        ([(RIGHT, ""), (WRONG, "")], "Item 2 of sheet.tsv is wrong and has the cause ''"),
        ([(RIGHT, "wrong-speaker"), (RIGHT, "")], "Item 1 of sheet.tsv is right and has the cause 'wrong-speaker'"),
        ([(WRONG, "Ruiz met Berg"), (RIGHT, "")], "has the cause 'Ruiz met Berg'"),
    ],
)
def test_a_sheet_that_is_not_filled_in_says_where(
    tmp_path: Path, verdicts: list[tuple[str, str]], problem: str
) -> None:
    with pytest.raises(SheetError, match=problem):
        read_sheet(filled(tmp_path / "sheet.tsv", *verdicts))


def test_the_score_tells_what_todays_program_makes_of_the_list() -> None:
    said, lost, still_wrong, gone = many(4)
    right = [to_row(item, RIGHT) for item in (said, lost)]
    wrong = [to_row(item, WRONG, "wrong-speaker") for item in (still_wrong, gone)]
    found = score([*right, *wrong], [said, still_wrong])
    assert (found.right_kept, found.right_lost) == ((right[0],), (right[1],))
    assert (found.wrong_kept, found.wrong_gone) == ((wrong[0],), (wrong[1],))
    assert found.kept == 0.5


def test_a_missing_sheet_and_a_missing_column_are_named(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="Make a sheet with draw"):
        read_sheet(tmp_path / "none.tsv")
    (tmp_path / "cut.tsv").write_text("verdict\tcause\nright\t\n", "utf-8")
    with pytest.raises(SheetError, match="lacks the columns id, document"):
        read_sheet(tmp_path / "cut.tsv")


def test_a_sheet_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="Give a path in a folder that exists"):
        filled(tmp_path / "none" / "sheet.tsv")
