"""Marks that open and close within a stretch of words, those of treebanks included."""

import pytest
from documents import document

from kg.extract.marks import closes_inside, opened, opens_inside

TANKS = "the/the/DT/det/2 ``/``/``/punct/2 tanks/tank/NNS/ROOT/2 ''/''/''/punct/2"
HALF = "the/the/DT/det/2 (/(/-LRB-/punct/2 tanks/tank/NNS/ROOT/2"


def test_the_marks_of_the_penn_treebank_belong_together() -> None:
    words = list(document(TANKS))
    assert opened(words) is None
    assert closes_inside(words)
    assert opened(words[:-1]) == 1


def test_a_bracket_without_its_other_half_is_open() -> None:
    assert opened(list(document(HALF))) == 1


@pytest.mark.parametrize(("first", "inside"), [(0, False), (1, False)])
def test_what_does_not_close_opens_nothing_inside(first: int, inside: bool) -> None:
    assert opens_inside(list(document(HALF))[first:]) is inside
