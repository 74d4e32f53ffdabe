"""Claims whose object is a clause or an infinitive, on parses written by hand."""

import pytest
from documents import document, triples

from kg.extract import extract_claims

SAID = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/5 the/the/DT/det/4
    talks/talk/NNS/nsubj/5 were/be/VBD/ccomp/1 important/important/JJ/acomp/5 ./././punct/1
"""
TWO_CLAUSES = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/4 talks/talk/NNS/nsubj/4 ended/end/VBD/ccomp/1
    and/and/CC/cc/4 that/that/IN/mark/8 Kenya/Kenya/NNP/nsubj/8/GPE left/leave/VBD/conj/4 ./././punct/1
"""
SHARED = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 talks/talk/NNS/nsubj/3 ended/end/VBD/ccomp/1 and/and/CC/cc/3
    failed/fail/VBD/conj/3 ./././punct/1
"""
FIRE = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 there/there/EX/expl/3 was/be/VBD/ccomp/1 a/a/DT/det/5
    fire/fire/NN/attr/3 ./././punct/1
"""
LEAVING = """
    Berg/Berg/NNP/nsubj/1/PERSON considered/consider/VBD/ROOT/1 leaving/leave/VBG/ccomp/1 ./././punct/1
"""
TAIL = """
    Talks/talk/NNS/nsubj/2 will/will/MD/aux/2 resume/resume/VB/ccomp/8 on/on/IN/prep/2 Monday/Monday/NNP/pobj/3/DATE
    ,/,/,/punct/8 the/the/DT/det/7 minister/minister/NN/nsubj/8 said/say/VBD/ROOT/8 ./././punct/8
"""
REPORTING_TAIL = """
    Ruiz/ruiz/NNP/nsubj/1/PERSON believes/believe/VBZ/ROOT/1 talks/talk/NNS/nsubj/3 ended/end/VBD/ccomp/1 ,/,/,/punct/1
    the/the/DT/det/6 minister/minister/NN/nsubj/7 said/say/VBD/ccomp/1 ./././punct/1
"""
TWO_SAID = """
    Berg/Berg/NNP/nsubj/3/PERSON and/and/CC/cc/0 Ruiz/Ruiz/NNP/conj/0/PERSON said/say/VBD/ROOT/3 that/that/IN/mark/6
    talks/talk/NNS/nsubj/6 ended/end/VBD/ccomp/3 ./././punct/3
"""
WANTS = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
PLAN = """
    Kenya/Kenya/NNP/nsubj/1/GPE launched/launch/VBD/ROOT/1 a/a/DT/det/3 plan/plan/NN/dobj/1 to/to/TO/aux/5
    protect/protect/VB/acl/3 rivers/river/NNS/dobj/5 ./././punct/1
"""
SUBMIT = """
    Children/child/NNS/nsubjpass/2 were/be/VBD/auxpass/2 encouraged/encourage/VBN/ROOT/2 to/to/TO/aux/4
    submit/submit/VB/xcomp/2 designs/design/NNS/dobj/4 ./././punct/2
"""
TRAVELLED = """
    Ruiz/ruiz/NNP/nsubj/1/PERSON travelled/travel/VBD/ROOT/1 to/to/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE to/to/TO/aux/5
    meet/meet/VB/advcl/1 her/she/PRP/dobj/5 ./././punct/1
"""
ABLE = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 able/able/JJ/acomp/1 to/to/TO/aux/4 come/come/VB/xcomp/2 ./././punct/1
"""
FRONT = """
    To/to/TO/aux/1 win/win/VB/advcl/6 the/the/DT/det/3 cup/cup/NN/dobj/1 ,/,/,/punct/6 Berg/Berg/NNP/nsubj/6/PERSON
    trained/train/VBD/ROOT/6 in/in/IN/prep/6 Oslo/Oslo/NNP/pobj/7/GPE ./././punct/6
"""
LET = """
    They/they/PRP/nsubj/1 let/let/VBD/ROOT/1 Berg/Berg/NNP/nsubj/3/PERSON go/go/VB/ccomp/1 ./././punct/1
"""
STOPPED = """
    Berg/Berg/NNP/nsubj/1/PERSON stopped/stop/VBD/ROOT/1 singing/sing/VBG/xcomp/1 ./././punct/1
"""
QUOTED = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 “/“/``/punct/4 talks/talk/NNS/nsubj/4 ended/end/VBD/ccomp/1
    early/early/RB/advmod/4 ”/”/''/punct/4 ./././punct/1
"""
WHETHER = """
    They/they/PRP/nsubj/1 asked/ask/VBD/ROOT/1 whether/whether/IN/mark/4 talks/talk/NNS/nsubj/4 ended/end/VBD/ccomp/1
    ./././punct/1
"""
SEMICOLON = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 talks/talk/NNS/nsubj/3 ended/end/VBD/ccomp/1 ;/;/:/punct/3
    then/then/RB/advmod/6 left/leave/VBD/conj/3 ./././punct/1
"""
SOURCE = """
    Berg/Berg/NNP/nsubj/1/PERSON saw/see/VBD/ROOT/1 talks/talk/NNS/nsubj/3 fail/fail/VB/ccomp/1 ,/,/,/punct/3
    according/accord/VBG/prep/3 to/to/IN/prep/5 Ruiz/Ruiz/NNP/pobj/6/PERSON ./././punct/1
"""
WHICH_LED = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 so/so/RB/advmod/1 (/(/-LRB-/punct/5 which/which/WDT/nsubj/5
    helped/help/VBD/ccomp/1 )/)/-RRB-/punct/5 ./././punct/1
"""
WHERE = """
    Berg/Berg/NNP/nsubj/1/PERSON taught/teach/VBD/ROOT/1 ,/,/,/punct/1 where/where/WRB/advmod/5 he/he/PRP/nsubj/5
    rose/rise/VBD/ccomp/1 ./././punct/1
"""
DOES = """
    Berg/Berg/NNP/nsubj/1/PERSON {verb} {object} Ruiz/Ruiz/NNP/nsubj/{head}/PERSON called/call/VBD/ccomp/1
    Alma/Alma/NNP/oprd/{head} ./././punct/1
"""
WANTED = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 the/the/DT/det/3 show/show/NN/attr/1 they/they/PRP/nsubj/5
    wanted/want/VBD/relcl/3 to/to/TO/aux/7 see/see/VB/xcomp/5 ./././punct/1
"""
CALLED_ON = """
    Berg/Berg/NNP/nsubj/1/PERSON called/call/VBD/ROOT/1 on/on/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON to/to/TO/aux/5
    resign/resign/VB/xcomp/1 ./././punct/1
"""
SET_UP = """
    Rooms/room/NNS/nsubjpass/2 were/be/VBD/auxpass/2 built/build/VBN/ROOT/2 for/for/IN/mark/6 guests/guest/NNS/nsubj/6
    to/to/TO/aux/6 play/play/VB/advcl/2 ./././punct/2
"""


ASKED = """
    Asked/ask/VBN/advcl/6 whether/whether/IN/mark/3 it/it/PRP/nsubj/3 rained/rain/VBD/ccomp/0 ,/,/,/punct/6
    Berg/Berg/NNP/nsubj/6/PERSON left/leave/VBD/ROOT/6 ./././punct/6
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(SAID, "complement-clause", [("Berg", "said", "the talks were important")], id="a clause"),
        pytest.param(
            TWO_CLAUSES,
            "complement-clause",
            [("Berg", "said", "talks ended"), ("Berg", "said", "Kenya left")],
            id="coordinated clauses",
        ),
        pytest.param(
            SHARED,
            "complement-clause",
            [("Berg", "said", "talks ended and failed")],
            id="a coordinated verb without a subject stays",
        ),
        pytest.param(FIRE, "complement-clause", [("Berg", "said", "there was a fire")], id="a clause with there"),
        pytest.param(LEAVING, "complement-clause", [], id="a clause without a subject"),
        pytest.param(TAIL, "complement-clause", [], id="a clause before its verb"),
        pytest.param(
            REPORTING_TAIL,
            "complement-clause",
            [("Ruiz", "believes", "talks ended")],
            id="a reporting tail is no content",
        ),
        pytest.param(
            TWO_SAID,
            "complement-clause",
            [("Berg", "said", "talks ended"), ("Ruiz", "said", "talks ended")],
            id="several who say it",
        ),
        pytest.param(WANTS, "infinitive", [("Berg", "wants", "to meet Diallo")], id="an aim of the verb"),
        pytest.param(
            PLAN, "infinitive", [("Kenya", "launched a plan", "to protect rivers")], id="an aim of the object"
        ),
        pytest.param(SUBMIT, "infinitive", [("Children", "were encouraged", "to submit designs")], id="of a passive"),
        pytest.param(TRAVELLED, "infinitive", [("Ruiz", "travelled", "to meet her")], id="a purpose"),
        pytest.param(ABLE, "infinitive", [("Berg", "is able", "to come")], id="of a quality"),
        pytest.param(FRONT, "infinitive", [], id="a purpose at the front"),
        pytest.param(LET, "infinitive", [], id="a bare verb"),
        pytest.param(STOPPED, "infinitive", [], id="an -ing form"),
        pytest.param(WHETHER, "complement-clause", [("They", "asked", "whether talks ended")], id="a question"),
        pytest.param(
            SEMICOLON, "complement-clause", [("Berg", "said", "talks ended")], id="no further than a semicolon"
        ),
        pytest.param(SOURCE, "complement-clause", [("Berg", "saw", "talks fail")], id="without its source"),
        pytest.param(WHICH_LED, "complement-clause", [], id="an aside about it"),
        pytest.param(WHERE, "complement-clause", [], id="a clause of place"),
        pytest.param(
            DOES.format(verb="does/do/VBZ/ROOT/1", object="", head=3), "complement-clause", [], id="a verb of doing"
        ),
        pytest.param(
            DOES.format(verb="learned/learn/VBD/ROOT/1", object="", head=3),
            "complement-clause",
            [("Berg", "learned", "Ruiz called Alma")],
            id="a verb of knowing",
        ),
        pytest.param(
            DOES.format(verb="learned/learn/VBD/ROOT/1", object="Latin/Latin/NNP/dobj/1", head=4),
            "complement-clause",
            [],
            id="a verb of knowing that has its object",
        ),
        pytest.param(WANTED, "infinitive", [], id="an infinitive whose object stands before it"),
        pytest.param(ASKED, "complement-clause", [], id="what one is asked"),
        pytest.param(CALLED_ON, "infinitive", [("Berg", "called on Ruiz", "to resign")], id="whom one calls on"),
        pytest.param(SET_UP, "infinitive", [("Rooms", "were built", "for guests to play")], id="for whom it is"),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, rule) == expected


def test_a_clause_that_is_mostly_a_quotation_is_told_by_the_quotation() -> None:
    doc = document(QUOTED, quotes=[("“talks ended early”", "Berg")])
    assert {claim.rule for claim in extract_claims(doc)} & {"quotation", "complement-clause"} == {"quotation"}
    partly = document(QUOTED, quotes=[("“talks", "Berg")])
    assert "complement-clause" in {claim.rule for claim in extract_claims(partly)}
