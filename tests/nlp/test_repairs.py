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


LIST = """
    Novak/Novak/NNP/nsubj/5/PERSON ,/,/,/punct/0 Meyer/Meyer/NNP/appos/0/PERSON and/and/CC/cc/2
    Diallo/Diallo/NNP/conj/2/PERSON resigned/resign/VBD/ROOT/5 ./././punct/5
"""
REPLACED = """
    They/they/PRP/nsubj/1 replaced/replace/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON with/with/IN/prep/2
    Berg/Berg/NNP/pobj/3/PERSON ./././punct/1
"""
MEETING = """
    The/the/DT/det/1 meeting/meeting/NN/nsubj/6 with/with/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON in/in/IN/prep/3
    Oslo/Oslo/NNP/pobj/4/GPE ended/end/VBD/ROOT/6 ./././punct/6
"""
ACCUSED = """
    They/they/PRP/nsubj/1 accused/accuse/VBD/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 of/of/IN/prep/3
    fraud/fraud/NN/pobj/4 ./././punct/1
"""


def test_a_list_of_persons_is_no_apposition() -> None:
    doc = repairs(document(LIST))
    assert (doc[2].dep_, doc[2].head) == ("conj", doc[0])


@pytest.mark.parametrize(
    ("tokens", "preposition", "holder"),
    [(REPLACED, 3, "replaced"), (MEETING, 4, "meeting"), (ACCUSED, 4, "accused")],
)
def test_a_complement_of_the_event_leaves_the_name(tokens: str, preposition: int, holder: str) -> None:
    assert repairs(document(tokens))[preposition].head.text == holder


def test_a_name_keeps_its_own_complement() -> None:
    assert repairs(document(MEETING.replace("in/in", "of/of")))[4].head.text == "Ruiz"


TEACHER = """
    {article}/{article}/DT/det/2 former/former/JJ/amod/2 teacher/teacher/NN/npadvmod/5 ,/,/,/punct/5
    Ruiz/Ruiz/NNP/nsubj/5/PERSON won/win/VBD/ROOT/5 ./././punct/5
"""


@pytest.mark.parametrize(("article", "label"), [("A", "appos"), ("This", "npadvmod")])
def test_what_stands_before_the_subject_describes_it(article: str, label: str) -> None:
    doc = repairs(document(TEACHER.format(article=article)))
    assert (doc[2].dep_, doc[2].head == doc[4]) == (label, label == "appos")


def test_a_person_is_no_bank() -> None:
    tokens = """
        The/the/DT/det/1 head/head/NN/nsubj/7 of/of/IN/prep/1 Volta/Volta/NNP/pobj/2/ORG ,/,/,/punct/3
        Ruiz/Ruiz/NNP/appos/3/PERSON ,/,/,/punct/3 resigned/resign/VBD/ROOT/7 ./././punct/7
    """
    assert repairs(document(tokens))[5].head.text == "head"
