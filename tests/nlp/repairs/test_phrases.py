"""Appositions and complements hung on the word they belong to, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

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


@pytest.mark.parametrize(
    ("tokens", "preposition", "holder"),
    [
        pytest.param(ACCUSED.replace("accused/accuse", "visited/visit"), 4, "bank", id="of, after another verb"),
        pytest.param(
            MEETING.replace("with/with", "in/in").replace("/PERSON", "/GPE"), 4, "Ruiz", id="a place in a place"
        ),
    ],
)
def test_a_noun_keeps_its_own_complement(tokens: str, preposition: int, holder: str) -> None:
    assert repairs(document(tokens))[preposition].head.text == holder


def test_a_day_is_not_when_a_span_is_spent() -> None:
    tokens = """
        They/they/PRP/nsubj/1 sent/send/VBD/ROOT/1 him/he/PRP/dobj/1 to/to/IN/prep/1 years/year/NNS/pobj/3/DATE
        in/in/IN/prep/4 prison/prison/NN/pobj/5 on/on/IN/prep/4 Monday/Monday/NNP/pobj/7/DATE ./././punct/1
    """
    doc = repairs(document(tokens))
    assert (doc[5].head.text, doc[7].head.text) == ("years", "sent")


@pytest.mark.parametrize(
    ("time", "holder"),
    [
        pytest.param("to/to/IN/prep/1 years/year/NNS/pobj/2/DATE", "years", id="a span that one is sentenced to"),
        pytest.param("on/on/IN/prep/1 Monday/Monday/NNP/pobj/2/DATE", "brought", id="a day"),
    ],
)
def test_where_a_time_is_spent(time: str, holder: str) -> None:
    tokens = f"""
        They/they/PRP/nsubj/1 brought/bring/VBD/ROOT/1 {time} in/in/IN/prep/3 prison/prison/NN/pobj/4 ./././punct/1
    """
    assert repairs(document(tokens))[4].head.text == holder


NOT_MILAN = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON visited/visit/VBD/ROOT/1 Rome/Rome/NNP/dobj/1/GPE ,/,/,/punct/2 not/not/RB/neg/2
    Milan/Milan/NNP/appos/2/GPE ./././punct/1
"""


def test_what_is_denied_is_no_apposition() -> None:
    doc = repairs(document(NOT_MILAN))
    assert (doc[5].dep_, doc[5].head.text, doc[4].head.text) == ("conj", "Rome", "Milan")


OFFERED = """
    It/it/PRP/nsubj/1 {verb}/VBD/ROOT/1 other/other/JJ/amod/4 {first}/compound/4 refunds/refund/NNS/dobj/1 ./././punct/1
"""


@pytest.mark.parametrize(
    ("verb", "first", "dep"),
    [
        pytest.param("offered/offer", "passengers/passenger/NNS", "dative", id="who gets them"),
        pytest.param("offered/offer", "passenger/passenger/NN", "compound", id="a singular modifies"),
        pytest.param("offered/offer", "sports/sport/NNS", "compound", id="no persons"),
        pytest.param("read/read", "passengers/passenger/NNS", "compound", id="nothing is given"),
    ],
)
def test_persons_before_what_is_given_get_it(verb: str, first: str, dep: str) -> None:
    doc = repairs(document(OFFERED.format(verb=verb, first=first)))
    assert (doc[3].dep_, doc[2].head.i) == (dep, 3 if dep == "dative" else 4)
