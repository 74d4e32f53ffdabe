"""Titles of works as one name, on parses written by hand."""

from __future__ import annotations

import pytest
from documents import document

from kg.nlp.repairs.titles import mend_titles

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
GAME = """
    He/he/PRP/nsubj/1 won/win/VBD/ROOT/1 in/in/IN/prep/1 Night/Night/NNP/compound/4 Sky/Sky/NNP/pobj/2 :/:/:/punct/1
    Last/Last/NNP/compound/7 Flight/Flight/NNP/dobj/1 ./././punct/1
"""
DATED = """
    She/she/PRP/nsubj/1 sang/sing/VBD/ROOT/1 in/in/IN/prep/1 Road/Road/NNP/pobj/2 to/to/IN/prep/1 the/the/DT/det/6
    Coast/Coast/NNP/pobj/4 (/(/-LRB-/punct/6 1958/1958/CD/appos/6/DATE )/)/-RRB-/punct/6 ./././punct/1
"""
PLAIN_DATED = """
    She/she/PRP/nsubj/1 sang/sing/VBD/ROOT/1 in/in/IN/prep/1 Night/Night/NNP/compound/4 Sky/Sky/NNP/pobj/2
    (/(/-LRB-/punct/4 1958/1958/CD/appos/4/DATE )/)/-RRB-/punct/4 ./././punct/1
"""
INNER_COMMA = """
    He/he/PRP/nsubj/1 wrote/write/VBD/ROOT/1 “/“/``/punct/3 Kano/Kano/NNP/dobj/1/GPE ,/,/,/punct/3 City/City/NNP/appos/3
    of/of/IN/prep/5 Light/Light/NNP/pobj/6 ”/”/''/punct/3 ./././punct/1
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
        pytest.param(GAME, 3, 8, 2, "pobj", id="a subtitle without an article"),
        pytest.param(INNER_COMMA, 3, 8, 1, "dobj", id="a comma in quotation marks"),
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


def test_small_words_before_a_year_in_brackets() -> None:
    doc = document(DATED)
    mend_titles(doc)
    assert [span.text for span in doc.ents] == ["Road to the Coast", "1958"]
    assert (doc[6].head.text, doc[6].dep_) == ("in", "pobj")


CAMPAIGN = """
    He/he/PRP/nsubj/1 began/begin/VBD/ROOT/1 his/his/PRP$/dobj/1 Never/never/RB/advmod/4 Look/look/VB/xcomp/1
    Back/back/RB/advmod/4 tour/tour/NN/dobj/4 in/in/IN/prep/4 Oslo/Oslo/NNP/pobj/7/GPE ./././punct/1
"""


def test_capitalised_verbs_before_a_noun_describe_it() -> None:
    doc = document(CAMPAIGN)
    mend_titles(doc)
    assert (doc[6].head.text, doc[6].dep_) == ("began", "dobj")
    assert {(word.head.text, word.dep_) for word in doc[3:6]} == {("tour", "compound")}
    assert (doc[2].head.text, doc[2].dep_) == ("tour", "poss")


ROLE = """
    He/he/PRP/nsubj/1 starred/star/VBD/ROOT/1 in/in/IN/prep/1 Alma/Alma/NNP/pobj/2/WORK_OF_ART as/as/IN/prep/3
    Rex/Rex/NNP/pobj/4 by/by/IN/prep/3 Berg/Berg/NNP/pobj/6/PERSON ./././punct/1
"""


def test_who_somebody_played_is_no_part_of_the_title() -> None:
    doc = document(ROLE)
    mend_titles(doc)
    assert [doc[index].head.text for index in (4, 6)] == ["starred", "Alma"]


def test_a_verb_coordinated_with_a_title_is_coordinated_with_the_verb_above() -> None:
    doc = document(GAME.replace("./././punct/1", "and/and/CC/cc/7 left/leave/VBD/conj/7"))
    mend_titles(doc)
    assert (doc[9].head.text, doc[9].dep_) == ("won", "conj")


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
        pytest.param(PLAIN_DATED, id="a name before a year"),
        pytest.param(GAME.replace("Sky/Sky/NNP/pobj/2", "Sky/Sky/NNP/pobj/2/GPE"), id="a place before a colon"),
        pytest.param(CAMPAIGN.replace("tour/tour/NN", "Tour/Tour/NNP"), id="capitals throughout"),
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
