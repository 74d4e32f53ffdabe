"""Runs of words, on Docs written by hand."""

from collections.abc import Iterable

import pytest
from documents import document
from spacy.tokens import Doc, Token

from kg.extract.runs import balanced, contiguous, trim, words_text

FOUNDER = """
    In/in/IN/prep/6 May/May/NNP/pobj/0/DATE a/a/DT/det/3 co/co/NN/nsubj/6 -/-/NN/nsubj/6 founder/founder/NN/nsubj/6
    left/leave/VBD/ROOT/6 ./././punct/6
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(", rain .", "rain", id="punctuation"),
        pytest.param("rain , and", "rain", id="a dangling and"),
        pytest.param(", and", "", id="nothing left"),
        pytest.param("“ rain ” song", "“ rain ” song", id="quotation marks closed inside"),
        pytest.param("song “ rain ”", "song “ rain ”", id="quotation marks opened inside"),
        pytest.param('" rain " song', '" rain " song', id="straight quotation marks closed inside"),
        pytest.param('song " rain "', 'song " rain "', id="straight quotation marks opened inside"),
        pytest.param("“ rain", "rain", id="an opening mark alone"),
        pytest.param('rain "', "rain", id="a closing mark alone"),
        pytest.param("Kano ( Kenya )", "Kano ( Kenya )", id="brackets opened inside"),
        pytest.param("Kano (", "Kano", id="a bracket alone"),
        pytest.param("Kano ( )", "Kano", id="brackets around nothing"),
        pytest.param("#3", "#3", id="the mark of a number"),
    ],
)
def test_trim(words: str, expected: str) -> None:
    assert _spaced(trim(list(_plain(words)))) == expected


@pytest.mark.parametrize(
    ("around", "expected"),
    [pytest.param(1, "In May", id="before a gap"), pytest.param(4, "co - founder", id="behind a gap")],
)
def test_an_unbroken_run_of_words(around: int, expected: str) -> None:
    doc = document(FOUNDER)
    assert _spaced(contiguous([doc[index] for index in (0, 1, 3, 4, 5)], doc[around])) == expected


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        pytest.param("the “ Queen of the Road ” left", 3, "the “ Queen of the Road ”", id="the rest of a title"),
        pytest.param("“ Queen , ” left", 2, "Queen", id="marks with no more than a comma inside"),
        pytest.param("“ Queen of the Road left", 2, "“ Queen", id="no closing mark"),
        pytest.param("a “ Queen that is and was there ” left", 3, "a “ Queen", id="a clause"),
        pytest.param("Kano ( Kenya ) left", 3, "Kano ( Kenya )", id="a bracket that comes next"),
        pytest.param("Kano ( West Kenya ) left", 3, "Kano", id="a bracket that does not"),
    ],
)
def test_what_is_opened_is_closed(text: str, count: int, expected: str) -> None:
    doc = document(" ".join(f"{word}/{word}/{'VBZ' if word == 'is' else 'NN'}/dep/0" for word in text.split()))
    assert _spaced(balanced(list(doc[:count]), doc[0])) == expected


@pytest.mark.parametrize(
    ("indices", "expected"),
    [
        pytest.param((3, 4, 5), "co-founder", id="the text's own spelling"),
        pytest.param((6, 0), "left in", id="a word from the front of the sentence loses its capital"),
        pytest.param((0, 1), "In May", id="at its place it keeps it"),
        pytest.param((2, 6), "a left", id="a gap is one blank"),
        pytest.param((6, 1), "left May", id="a name keeps its capital"),
    ],
)
def test_the_text_of_words(indices: tuple[int, ...], expected: str) -> None:
    doc = document(FOUNDER)
    assert words_text([doc[index] for index in indices]) == expected


def _plain(words: str) -> Doc:
    return document(" ".join(f"{text}/{text}/NN/{'cc' if text == 'and' else 'dep'}/0" for text in words.split()))


def _spaced(words: Iterable[Token]) -> str:
    return " ".join(token.text for token in words)
