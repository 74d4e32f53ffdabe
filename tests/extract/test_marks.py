"""Marks that open and close within a stretch of words, those of treebanks included."""

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


def test_what_is_not_closed_opens_nothing_inside() -> None:
    assert not opens_inside(list(document(HALF)))
