"""Titles of works as one name, on parses written by hand."""

from __future__ import annotations

import pytest
from documents import document

from kg.nlp.titles import mend_titles

QUOTED = """
    She/she/PRP/nsubj/1 painted/paint/VBD/ROOT/1 “/“/``/punct/3 Farmers/farmer/NNS/dobj/1 and/and/CC/cc/3
    Herders/herder/NNS/conj/3 ”/”/''/punct/3 ./././punct/1
"""
CLAUSE = """
    Her/her/PRP$/poss/1 film/film/NN/nsubj/3 “/“/``/punct/3 Stay/stay/VB/csubj/8 Where/where/WRB/advmod/6
    You/you/PRP/nsubj/6 Are/be/VBP/advcl/3 ”/”/''/punct/3 won/win/VBD/ROOT/8 ./././punct/8
"""
WORK = """
    She/she/PRP/nsubj/1 saw/see/VBD/ROOT/1 the/the/DT/det/3 film/film/NN/dobj/1 Leaving/leave/VBG/acl/3/WORK_OF_ART
    the/the/DT/det/6/WORK_OF_ART Coast/coast/NN/dobj/4/WORK_OF_ART ./././punct/1
"""
INFINITIVE = """
    He/he/PRP/nsubj/1 paid/pay/VBD/ROOT/1 for/for/IN/prep/1 To/to/TO/aux/4 Plant/plant/VB/pcomp/2
    Trees/tree/NNS/dobj/4/WORK_OF_ART On/on/IN/prep/4/WORK_OF_ART Mars/Mars/NNP/pobj/6/WORK_OF_ART ./././punct/1
"""
SUBTITLE = """
    He/he/PRP/nsubj/1 spoke/speak/VBD/ROOT/1 in/in/IN/prep/1 Nightfall/Nightfall/NNP/pobj/2 :/:/:/punct/1
    The/the/DT/det/7 Second/second/JJ/amod/7 Season/season/NN/npadvmod/1 ./././punct/1
"""
BEHIND_CLASS = """
    He/he/PRP/nsubj/1 wrote/write/VBD/ROOT/1 the/the/DT/det/3 comedy/comedy/NN/dobj/1 Slower/Slower/NNP/appos/3/ORG
    by/by/IN/prep/1 the/the/DT/det/7 Hour/Hour/NNP/pobj/5 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "start", "end", "head", "label"),
    [
        pytest.param(QUOTED, 3, 6, 1, "dobj", id="in quotation marks"),
        pytest.param(CLAUSE, 3, 7, 1, "appos", id="a clause behind its noun"),
        pytest.param(WORK, 4, 7, 3, "appos", id="a work with a verb"),
        pytest.param(INFINITIVE, 3, 8, 2, "pobj", id="an infinitive"),
        pytest.param(SUBTITLE, 3, 8, 2, "pobj", id="a subtitle"),
        pytest.param(BEHIND_CLASS, 4, 8, 3, "appos", id="small words behind a class"),
    ],
)
def test_a_title_is_one_name(tokens: str, start: int, end: int, head: int, label: str) -> None:
    doc = document(tokens)
    mend_titles(doc)
    assert [(span.start, span.end) for span in doc.ents] == [(start, end)]
    *others, last = [word for word in doc[start:end] if not word.is_punct]
    assert (last.head.i, last.dep_) == (head, label)
    assert {(word.head.i, word.dep_) for word in others} == {(last.i, "compound")}
    assert {word.pos_ for word in (*others, last)} == {"PROPN"}


def test_the_noun_before_a_title_takes_the_place_of_its_clause() -> None:
    doc = document(CLAUSE)
    mend_titles(doc)
    assert (doc[1].head.text, doc[1].dep_) == ("won", "nsubj")


@pytest.mark.parametrize(
    "tokens",
    [
        pytest.param(
            "“/“/``/punct/1 Praise/praise/VBP/ccomp/5 God/God/NNP/dobj/1 ”/”/''/punct/1 he/he/PRP/nsubj/5 "
            "said/say/VBD/ROOT/5 ./././punct/5",
            id="something said",
        ),
        pytest.param(
            "He/he/PRP/nsubj/1 left/leave/VBD/ROOT/1 Kano/Kano/NNP/dobj/1 :/:/:/punct/6 The/the/DT/det/5 "
            "Wall/wall/NN/nsubj/6 fell/fall/VBD/conj/1 ./././punct/1",
            id="a clause behind a colon",
        ),
        pytest.param(
            "Photo/photo/NN/ROOT/0 :/:/:/punct/0 The/the/DT/det/4 Old/Old/NNP/compound/4 Port/Port/NNP/appos/0",
            id="a caption",
        ),
        pytest.param(
            "He/he/PRP/nsubj/1 saw/see/VBD/ROOT/1 the/the/DT/det/3 film/film/NN/dobj/1 Orla/Orla/NNP/appos/3 "
            "in/in/IN/prep/1 the/the/DT/det/7 Hague/Hague/NNP/pobj/5/GPE ./././punct/1",
            id="a place behind a film",
        ),
    ],
)
def test_what_is_no_title_stays(tokens: str) -> None:
    doc = document(tokens)
    before = [(token.head.i, token.dep_, token.ent_type_) for token in doc]
    mend_titles(doc)
    assert [(token.head.i, token.dep_, token.ent_type_) for token in doc] == before
