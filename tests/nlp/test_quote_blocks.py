"""Quotations without marks: from the line breaks, and from a name below the words."""

import pytest
from documents import document

from kg.nlp.quote_blocks import led_in, repeated, signature, signed
from kg.nlp.quote_marks import Quoted

SIGNED = """
    I/I/PRP/nsubj/1 left/leave/VBD/ROOT/1 Oslo/Oslo/NNP/dobj/1/GPE ./././punct/1 Ana/Ana/NNP/compound/5/PERSON
    Ruiz/Ruiz/NNP/ROOT/5/PERSON
"""
ABOUT_HER = """
    She/she/PRP/nsubj/1 left/leave/VBD/ROOT/1 Oslo/Oslo/NNP/dobj/1/GPE ./././punct/1 Ana/Ana/NNP/compound/5/PERSON
    Ruiz/Ruiz/NNP/ROOT/5/PERSON
"""
DASHED = """
    –/–/:/punct/2 Ana/Ana/NNP/compound/2/PERSON Ruiz/Ruiz/NNP/ROOT/2/PERSON ,/,/,/punct/2 teacher/teacher/NN/appos/2
"""
SENTENCE = """
    Ana/Ana/NNP/compound/1/PERSON Ruiz/Ruiz/NNP/nsubj/3/PERSON ,/,/,/punct/1 left/leave/VBD/ROOT/3 ./././punct/3
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ruiz said:\n\nThe bank is safe. It will open.", ["The bank is safe. It will open."]),
        ("Ruiz named three:\n\n- the bank.\n- the mill.", []),
        ("Ruiz said:\n\nA heading\n\nThe bank is safe.", []),
        ("Ruiz left.\n\nThe bank is safe.", []),
        ("Ruiz said:\n\nThe bank is “safe”. [1] [2]", ["The bank is “safe”."]),
    ],
)
def test_prose_behind_a_colon(text: str, found: list[str]) -> None:
    assert [text[item.start : item.end] for item in led_in(text)] == found


def test_words_in_the_first_person_above_a_name() -> None:
    doc = document(SIGNED)
    ((item, name),) = signed(doc)
    assert (doc.text[item.start : item.end], name.text) == ("I left Oslo.", "Ruiz")


def test_a_name_below_words_about_others_signs_nothing() -> None:
    assert list(signed(document(ABOUT_HER))) == []


def test_a_name_signs_alone_or_behind_a_dash() -> None:
    found = signature(document(DASHED), 0)
    assert found is not None
    assert found.text == "Ruiz"
    assert signature(document(SENTENCE), 0) is None


def test_the_same_words_elsewhere() -> None:
    text = "I left. Ana Ruiz\n\nI left. She went."
    (item,) = repeated(text, Quoted(0, 7))
    assert (item.start, text[item.start : item.end]) == (18, "I left.")
