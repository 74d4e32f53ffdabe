"""Repairs of the parse and the lemmas, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs


@pytest.mark.parametrize(
    ("form", "wrong", "tag", "right"),
    [
        ("hoping", "hop", "VBG", "hope"),
        ("hopes", "hop", "VBZ", "hope"),
        ("raced", "rac", "VBD", "race"),
        ("hopping", "hop", "VBG", "hop"),
        ("visiting", "visit", "VBG", "visit"),
        ("goes", "go", "VBZ", "go"),
        ("passes", "pass", "VBZ", "pass"),
        ("meeting", "meet", "VBG", "meet"),
    ],
)
def test_lemmas(form: str, wrong: str, tag: str, right: str) -> None:
    assert repairs(document(f"{form}/{wrong}/{tag}/ROOT/0"))[0].lemma_ == right


STOLEN = """
    After/after/IN/prep/10 talks/talk/NNS/pobj/0 with/with/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON ,/,/,/punct/3
    the/the/DT/det/6 minister/minister/NN/appos/3 who/who/WP/nsubj/8 resigned/resign/VBD/relcl/1 ,/,/,/punct/10
    met/meet/VBD/ROOT/10 Diallo/Diallo/NNP/dobj/10/PERSON ./././punct/10
"""


def test_a_subject_taken_for_an_apposition_goes_back_to_its_verb_with_its_relative_clause() -> None:
    doc = repairs(document(STOLEN))
    minister, resigned, met = doc[6], doc[8], doc[10]
    assert (minister.head, minister.dep_) == (met, "nsubj")
    assert resigned.head == minister


def test_a_verb_with_a_subject_keeps_its_apposition() -> None:
    tokens = """
        Ruiz/Ruiz/NNP/nsubj/4/PERSON ,/,/,/punct/0 the/the/DT/det/3 minister/minister/NN/appos/0
        met/meet/VBD/ROOT/4 Diallo/Diallo/NNP/dobj/4/PERSON ./././punct/4
    """
    doc = repairs(document(tokens))
    assert doc[3].dep_ == "appos"
