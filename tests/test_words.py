"""Tests of kg/words.py."""

from __future__ import annotations

from documents import document

from kg.words import hyphenated, noun_lemma, words_of


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


def test_hyphens_join_words() -> None:
    doc = document("State/state/NN/nmod/4 -/-/HYPH/punct/4 run/run/VBN/amod/4 -/-/HYPH/punct/4 Shops/shop/NNS/ROOT/4")
    assert [word.text for word in hyphenated(doc[4])] == ["State", "-", "run", "-", "Shops"]
    assert noun_lemma(doc[4]) == "state-run-shop"


def test_a_word_behind_a_dash_stands_alone() -> None:
    doc = document("Rain/rain/NN/nsubj/1 fell/fall/VBD/ROOT/1 –/–/:/punct/1 floods/flood/NNS/dep/1")
    assert (hyphenated(doc[3]), noun_lemma(doc[3])) == ([doc[3]], "flood")
