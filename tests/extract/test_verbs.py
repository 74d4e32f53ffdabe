"""Claims of verbs, on parses written by hand."""

import pytest
from documents import document

from kg.extract import extract_claims

STRUCK = """
    Kenya/Kenya/NNP/nsubj/1/GPE struck/strike/VBD/ROOT/1 rebel/rebel/NN/compound/3 camps/camp/NNS/dobj/1
    and/and/CC/cc/3 depots/depot/NNS/conj/3 ./././punct/1
"""
GAVE = """
    Maria/Maria/NNP/compound/1/PERSON Lopez/Lopez/NNP/nsubj/2/PERSON gave/give/VBD/ROOT/2
    the/the/DT/det/4 committee/committee/NN/dative/2 a/a/DT/det/6 report/report/NN/dobj/2 ./././punct/2
"""
MET_WITH = """
    Anna/Anna/NNP/compound/1/PERSON Berg/Berg/NNP/nsubj/2/PERSON met/meet/VBD/ROOT/2 with/with/IN/prep/2
    Omar/Omar/NNP/compound/5/PERSON Diallo/Diallo/NNP/pobj/3/PERSON in/in/IN/prep/2
    Lagos/Lagos/NNP/pobj/6/GPE on/on/IN/prep/2 Thursday/Thursday/NNP/pobj/8/DATE ./././punct/2
"""
HANDCUFFED = """
    The/the/DT/det/1 police/police/NN/nsubj/2 handcuffed/handcuff/VBD/ROOT/2 him/he/PRP/dobj/2
    to/to/IN/prep/2 the/the/DT/det/6 bars/bar/NNS/pobj/4 ./././punct/2
"""
DESTROYED = """
    The/the/DT/det/1 bridge/bridge/NN/nsubjpass/3 was/be/VBD/auxpass/3 destroyed/destroy/VBN/ROOT/3
    by/by/IN/agent/3 the/the/DT/det/6 army/army/NN/pobj/4 ./././punct/3
"""
SHOT_DOWN = """
    The/the/DT/det/1 plane/plane/NN/nsubj/8 that/that/WDT/nsubjpass/4 was/be/VBD/auxpass/4
    shot/shoot/VBN/relcl/1 down/down/RP/prt/4 by/by/IN/agent/4 rebels/rebel/NNS/pobj/6
    carried/carry/VBD/ROOT/8 doctors/doctor/NNS/dobj/8 ./././punct/1
"""
HELD_TALKS = """
    Kenya/Kenya/NNP/nsubj/1/GPE held/hold/VBD/ROOT/1 talks/talk/NNS/dobj/1 with/with/IN/prep/2
    Uganda/Uganda/NNP/pobj/3/GPE ./././punct/1
"""
SIGNED = """
    The/the/DT/det/1 ministry/ministry/NN/nsubj/2 signed/sign/VBD/ROOT/2 a/a/DT/det/4
    series/series/NN/dobj/2 of/of/IN/prep/4 agreements/agreement/NNS/pobj/5 with/with/IN/prep/6
    Norway/Norway/NNP/pobj/7/GPE ./././punct/2
"""
KEEN = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2
    keen/keen/JJ/acomp/2 on/on/IN/prep/3 a/a/DT/det/6 deal/deal/NN/pobj/4 ./././punct/2
"""
LEADER = """
    Anna/Anna/NNP/compound/1/PERSON Berg/Berg/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2 the/the/DT/det/4
    leader/leader/NN/attr/2 of/of/IN/prep/4 the/the/DT/det/7 alliance/alliance/NN/pobj/5 ./././punct/2
"""
SAID = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/5 the/the/DT/det/4
    talks/talk/NNS/nsubj/5 were/be/VBD/ccomp/1 important/important/JJ/acomp/5 ./././punct/1
"""
WANTS = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
SPEAKING = """
    Speaking/speak/VBG/advcl/5 to/to/IN/prep/0 reporters/reporter/NNS/pobj/1 ,/,/,/punct/5
    Berg/Berg/NNP/nsubj/5/PERSON praised/praise/VBD/ROOT/5 Diallo/Diallo/NNP/dobj/5/PERSON ./././punct/5
"""
PRIOR = """
    Prior/prior/RB/advmod/6 to/to/IN/prep/0 meeting/meet/VBG/pcomp/1 Diallo/Diallo/NNP/dobj/2/PERSON
    ,/,/,/punct/6 Berg/Berg/NNP/nsubj/6/PERSON met/meet/VBD/ROOT/6 Ruiz/Ruiz/NNP/dobj/6/PERSON
    ./././punct/6
"""
MET = """
    Berg/Berg/NNP/nsubj/3/PERSON and/and/CC/cc/0 Diallo/Diallo/NNP/conj/0/PERSON met/meet/VBD/ROOT/3
    in/in/IN/prep/3 Oslo/Oslo/NNP/pobj/4/GPE ./././punct/3
"""

READY = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2 very/very/RB/advmod/4
    tired/tired/JJ/acomp/2 ./././punct/2
"""
NO_LONGER = """
    Kenya/Kenya/NNP/nsubj/3/GPE no/no/RB/neg/2 longer/long/RBR/advmod/3 supports/support/VBZ/ROOT/3
    Uganda/Uganda/NNP/dobj/3/GPE ./././punct/3
"""
FRONTED = """
    In/in/IN/prep/3 Lagos/Lagos/NNP/pobj/0/GPE Kenya/Kenya/NNP/nsubj/3/GPE signed/sign/VBD/ROOT/3
    the/the/DT/det/5 treaty/treaty/NN/dobj/3 ./././punct/3
"""
BECAUSE = """
    The/the/DT/det/1 match/match/NN/nsubjpass/3 was/be/VBD/auxpass/3 stopped/stop/VBN/ROOT/3
    because/because/IN/prep/3 of/of/IN/pcomp/4 rain/rain/NN/pobj/4 ./././punct/3
"""

PLAN = """
    Kenya/Kenya/NNP/nsubj/1/GPE launched/launch/VBD/ROOT/1 a/a/DT/det/3 plan/plan/NN/dobj/1 to/to/TO/aux/5
    protect/protect/VB/acl/3 rivers/river/NNS/dobj/5 ./././punct/1
"""
RIGGING = """
    Kenya/Kenya/NNP/nsubj/1/GPE accused/accuse/VBD/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 of/of/IN/prep/1
    rigging/rig/VBG/pcomp/4 the/the/DT/det/7 vote/vote/NN/dobj/5 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(
            STRUCK,
            "direct-object",
            [("Kenya", "struck", "rebel camps"), ("Kenya", "struck", "depots")],
            id="direct_object",
        ),
        pytest.param(GAVE, "indirect-object", [("Maria Lopez", "gave", "the committee")], id="indirect_object"),
        pytest.param(
            MET_WITH,
            "prepositional",
            [("Anna Berg", "met with", "Omar Diallo"), ("Anna Berg", "met in", "Lagos")],
            id="prepositional",
        ),
        pytest.param(
            HANDCUFFED,
            "prepositional",
            [("The police", "handcuffed him to", "the bars")],
            id="an object before the preposition",
        ),
        pytest.param(
            DESTROYED, "prepositional", [("The bridge", "was destroyed by", "the army")], id="a passive with its agent"
        ),
        pytest.param(SHOT_DOWN, "prepositional", [("The plane", "was shot down by", "rebels")], id="a relative clause"),
        pytest.param(HELD_TALKS, "light-verb", [("Kenya", "held talks with", "Uganda")], id="a light verb"),
        pytest.param(
            SIGNED,
            "light-verb",
            [("The ministry", "signed a series of agreements with", "Norway")],
            id="a measured object",
        ),
        pytest.param(KEEN, "adjective", [("Omar Diallo", "is keen on", "a deal")], id="a quality of something"),
        pytest.param(READY, "adjective", [("Omar Diallo", "is", "very tired")], id="a quality"),
        pytest.param(
            RIGGING,
            "direct-object",
            [("Kenya", "accused", "the bank"), ("the bank", "rigging", "the vote")],
            id="whoever is accused does it",
        ),
        pytest.param(NO_LONGER, "direct-object", [("Kenya", "no longer supports", "Uganda")], id="no longer"),
        pytest.param(
            FRONTED, "prepositional", [("Kenya", "signed the treaty", "In Lagos")], id="at the front of the clause"
        ),
        pytest.param(
            BECAUSE, "prepositional", [("The match", "was stopped because of", "rain")], id="two prepositions"
        ),
        pytest.param(LEADER, "copula", [("Anna Berg", "is", "the leader of the alliance")], id="an attribute"),
        pytest.param(SAID, "complement-clause", [("Berg", "said", "the talks were important")], id="a clause"),
        pytest.param(WANTS, "direct-object", [("Berg", "wants to meet", "Diallo")], id="an open complement"),
        pytest.param(SPEAKING, "direct-object", [("Berg", "praised", "Diallo")], id="a participle"),
        pytest.param(
            PRIOR,
            "direct-object",
            [("Berg", "meeting", "Diallo"), ("Berg", "met", "Ruiz")],
            id="a preposition with a verb",
        ),
        pytest.param(WANTS, "infinitive", [("Berg", "wants", "to meet Diallo")], id="an aim of the verb"),
        pytest.param(
            PLAN, "infinitive", [("Kenya", "launched a plan", "to protect rivers")], id="an aim of the object"
        ),
        pytest.param(MET, "reciprocal", [("Berg", "met", "Diallo")], id="several who meet"),
        pytest.param(MET_WITH, "time", [("Anna Berg", "met on", "Thursday")], id="a date"),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    claims = [claim for claim in extract_claims(document(tokens)) if claim.rule == rule]
    assert [(claim.subject.text, claim.predicate, claim.object.text) for claim in claims] == expected
