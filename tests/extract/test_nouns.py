"""Claims of noun phrases, on parses written by hand."""

import pytest
from documents import document

from kg.extract import extract_claims

MEETING = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 meeting/meeting/NN/nsubj/5 with/with/IN/prep/2
    Diallo/Diallo/NNP/pobj/3/PERSON ended/end/VBD/ROOT/5 ./././punct/5
"""
ATTACKS = """
    Kenyan/kenyan/JJ/amod/1/NORP attacks/attack/NNS/nsubj/5 on/on/IN/prep/1 rebel/rebel/NN/amod/4
    camps/camp/NNS/pobj/2 killed/kill/VBD/ROOT/5 farmers/farmer/NNS/dobj/5 ./././punct/5
"""
TALKS = """
    The/the/DT/det/1 talks/talk/NNS/nsubj/6 between/between/IN/prep/1 Kenya/Kenya/NNP/pobj/2/GPE
    and/and/CC/cc/3 Uganda/Uganda/NNP/conj/3/GPE ended/end/VBD/ROOT/6 ./././punct/6
"""
AHEAD = """
    Ahead/ahead/RB/advmod/8 of/of/IN/prep/0 the/the/DT/det/3 meeting/meeting/NN/pobj/1
    with/with/IN/prep/3 Diallo/Diallo/NNP/pobj/4/PERSON ,/,/,/punct/8 Berg/Berg/NNP/nsubj/8/PERSON
    visited/visit/VBD/ROOT/8 Oslo/Oslo/NNP/dobj/8/GPE ./././punct/8
"""
LACK = """
    Diallo/Diallo/NNP/poss/2/PERSON 's/'s/POS/case/0 lack/lack/NN/nsubj/7 of/of/IN/prep/2 support/support/NN/pobj/3
    for/for/IN/prep/4 Berg/Berg/NNP/pobj/5/PERSON hurt/hurt/VBD/ROOT/7 ./././punct/7
"""
PARTY = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/poss/4/PERSON 's/'s/POS/case/1/PERSON
    Unity/Unity/NNP/compound/4 party/party/NN/nsubj/5 won/win/VBD/ROOT/5 the/the/DT/det/7
    election/election/NN/dobj/5 ./././punct/5
"""
PURCHASE = """
    The/the/DT/det/1 purchase/purchase/NN/nsubj/7 of/of/IN/prep/1 ships/ship/NNS/pobj/2 by/by/IN/prep/1
    Kenya/Kenya/NNP/pobj/4/GPE was/be/VBD/auxpass/7 stopped/stop/VBN/ROOT/7 ./././punct/7
"""
RESIGNATION = """
    The/the/DT/det/1 resignation/resignation/NN/nsubj/7 of/of/IN/prep/1 Berg/Berg/NNP/pobj/2/PERSON from/from/IN/prep/1
    the/the/DT/det/6 board/board/NN/pobj/4 surprised/surprise/VBD/ROOT/7 Kenya/Kenya/NNP/dobj/7/GPE ./././punct/7
"""
STUDENTS = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 students/student/NNS/nsubj/5 including/include/VBG/prep/2
    Diallo/Diallo/NNP/pobj/3/PERSON spoke/speak/VBD/ROOT/5 ./././punct/5
"""
QUESTIONS = """
    Minister/Minister/NNP/poss/2/EVENT 's/'s/POS/case/0/EVENT Questions/Questions/NNPS/nsubj/3/EVENT
    began/begin/VBD/ROOT/3 ./././punct/3
"""
LARGEST = """
    The/the/DT/det/1 world/world/NN/poss/4 's/'s/POS/case/1 largest/large/JJS/amod/4 bank/bank/NN/nsubj/5
    closed/close/VBD/ROOT/5 ./././punct/5
"""
WHOSE = """
    A/a/DT/det/1 farmer/farmer/NN/nsubj/5 whose/whose/WP$/poss/3 house/house/NN/nsubj/4 burned/burn/VBD/relcl/1
    spoke/speak/VBD/ROOT/5 ./././punct/5
"""
WORK = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 {noun}/{noun}/NN/nsubj/8 for/for/IN/prep/2 the/the/DT/det/5
    {target}/{target}/NN/pobj/3 of/of/IN/prep/5 peace/peace/NN/pobj/6 ended/end/VBD/ROOT/8 ./././punct/8
"""
HOUSE = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 house/house/NN/nsubj/7 of/of/IN/prep/2 cards/card/NNS/pobj/3
    in/in/IN/prep/2 Oslo/Oslo/NNP/pobj/5/GPE closed/close/VBD/ROOT/7 ./././punct/7
"""
SCHOOL = """
    {article}/{article}/DT/det/1 {owner}/poss/3 's/'s/POS/case/1 school/school/NN/nsubj/4 closed/close/VBD/ROOT/4
    ./././punct/4
"""
DEGREE = """
    Berg/Berg/NNP/nsubj/1/PERSON holds/hold/VBZ/ROOT/1 a/a/DT/det/3 doctor/doctor/NN/poss/5 's/'s/POS/case/3
    degree/degree/NN/dobj/1 ./././punct/1
"""
SUMMER = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 summer/summer/NN/compound/3 house/house/NN/nsubj/4
    burned/burn/VBD/ROOT/4 ./././punct/4
"""
DEPUTY = """
    Kenya/Kenya/NNP/poss/2/GPE 's/'s/POS/case/0 Minister/Minister/NNP/compound/3 Berg/Berg/NNP/nsubj/4/PERSON
    spoke/speak/VBD/ROOT/4 ./././punct/4
"""
COOK = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 {article}/the/DT/det/3 King/King/NNP/poss/5 's/'s/POS/case/3
    Cook/Cook/NNP/dobj/1 ./././punct/1
"""
HAPPENING = """
    {link}/in/IN/prep/5 Berg/Berg/NNP/poss/3/PERSON 's/'s/POS/case/1 flight/flight/NN/pobj/0 rain/rain/NN/nsubj/5
    fell/fall/VBD/ROOT/5 ./././punct/5
"""
ATTEMPT = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 attempt/attempt/NN/nsubj/3 failed/fail/VBD/ROOT/3 ./././punct/3
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(MEETING, "nominal-event", [("Berg", "meeting with", "Diallo")], id="possessor and partner"),
        pytest.param(
            LACK, "nominal-event", [("Diallo", "lack of support for", "Berg")], id="who lacks what a noun tells"
        ),
        pytest.param(
            ATTACKS, "nominal-modifier", [("Kenyan", "attacks on", "rebel camps")], id="a nationality as the agent"
        ),
        pytest.param(TALKS, "nominal-between", [("Kenya", "talks between", "Uganda")], id="both sides"),
        pytest.param(
            AHEAD, "nominal-shared-subject", [("Berg", "meeting with", "Diallo")], id="the clause's subject takes part"
        ),
        pytest.param(PURCHASE, "nominal-event", [("Kenya", "purchase of", "ships")], id="of and by"),
        pytest.param(
            RESIGNATION, "nominal-modifier", [("Berg", "resignation from", "the board")], id="who stands after of"
        ),
        pytest.param(STUDENTS, "nominal-event", [], id="an example is no partner"),
        pytest.param(QUESTIONS, "possessive-name", [], id="a possessive within a name"),
        pytest.param(LARGEST, "possessive-noun", [], id="the world has no largest bank"),
        pytest.param(
            HOUSE, "possessive-noun", [("Berg", "has", "house of cards")], id="where it is is no part of a thing"
        ),
        pytest.param(
            WORK.format(noun="work", target="cause"),
            "nominal-event",
            [("Berg", "work for", "the cause of peace")],
            id="whom an event is for",
        ),
        pytest.param(WORK.format(noun="work", target="remainder"), "nominal-event", [], id="how long an event is"),
        pytest.param(WORK.format(noun="aide", target="cause"), "nominal-event", [], id="a person is no event"),
        pytest.param(
            WORK.format(noun="work", target="cause"),
            "possessive-noun",
            [("Berg", "has", "work for the cause of peace")],
            id="what completes a thing",
        ),
        pytest.param(
            WORK.format(noun="work", target="remainder"), "possessive-noun", [("Berg", "has", "work")], id="how long"
        ),
        pytest.param(WORK.format(noun="name", target="cause"), "possessive-noun", [], id="everything has a name"),
        pytest.param(SCHOOL.format(article="a", owner="girls/girl/NNS"), "possessive-noun", [], id="for whom it is"),
        pytest.param(DEGREE, "possessive-noun", [], id="the kind of a degree"),
        pytest.param(
            SCHOOL.format(article="the", owner="girls/girl/NNS"),
            "possessive-noun",
            [("the girls", "has", "school")],
            id="whose it is",
        ),
        pytest.param(HAPPENING.format(link="After"), "possessive-noun", [], id="what happens"),
        pytest.param(
            HAPPENING.format(link="In"), "possessive-noun", [("Berg", "has", "flight")], id="what may be a thing"
        ),
        pytest.param(ATTEMPT, "possessive-noun", [], id="what is tried"),
        pytest.param(SUMMER, "possessive-noun", [("Berg", "has", "summer house")], id="the head of a compound"),
        pytest.param(DEPUTY, "possessive-name", [("Kenya", "has", "Minister")], id="a title before a name"),
        pytest.param(COOK.format(article="The"), "possessive-name", [], id="a title of a work"),
        pytest.param(COOK.format(article="the"), "possessive-name", [("the King", "has", "Cook")], id="somebody's own"),
        pytest.param(WHOSE, "possessive-noun", [("A farmer", "has", "house")], id="whose"),
        pytest.param(
            PARTY, "possessive-name", [("Omar Diallo", "has", "Unity party")], id="a thing with a name and its owner"
        ),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    claims = [claim for claim in extract_claims(document(tokens)) if claim.rule == rule]
    assert [(claim.subject.text, claim.predicate, claim.object.text) for claim in claims] == expected
