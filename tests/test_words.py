"""Tests of kg/words.py."""

from __future__ import annotations

from documents import document

from kg.words import words_of


def test_words_are_made_once_and_show_what_is_mended() -> None:
    doc = document("Rain/rain/NN/nsubj/1 fell/fall/VBD/ROOT/1")
    words = words_of(doc)
    doc[0].tag_ = "NNP"
    assert words_of(doc) is words
    assert [word.tag_ for word in words] == ["NNP", "VBD"]


def test_another_doc_has_its_own_words() -> None:
    first = document("Rain/rain/NN/nsubj/1 fell/fall/VBD/ROOT/1")
    second = document("Snow/snow/NN/nsubj/1 fell/fall/VBD/ROOT/1")
    assert [word.text for doc in (first, second, first) for word in words_of(doc)][::2] == ["Rain", "Snow", "Rain"]
