"""Claims of what a verb reaches by prepositions, on parses written by hand."""

import pytest
from documents import document, triples

from kg.extract import extract_claims
from kg.records import PredicateKey

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
BECAUSE = """
    The/the/DT/det/1 match/match/NN/nsubjpass/3 was/be/VBD/auxpass/3 stopped/stop/VBN/ROOT/3
    because/because/IN/prep/3 of/of/IN/pcomp/4 rain/rain/NN/pobj/4 ./././punct/3
"""
FRONTED = """
    In/in/IN/prep/3 Lagos/Lagos/NNP/pobj/0/GPE Kenya/Kenya/NNP/nsubj/3/GPE signed/sign/VBD/ROOT/3
    the/the/DT/det/5 treaty/treaty/NN/dobj/3 ./././punct/3
"""
CLOSE = """
    Berg/Berg/NNP/nsubj/1/PERSON lives/live/VBZ/ROOT/1 close/close/RB/advmod/1 to/to/IN/prep/2 the/the/DT/det/5
    port/port/NN/pobj/3 ./././punct/1
"""
ACCORDING = """
    According/accord/VBG/prep/6 to/to/IN/prep/0 Berg/Berg/NNP/pobj/1/PERSON ,/,/,/punct/6 the/the/DT/det/5
    port/port/NN/nsubj/6 closed/close/VBD/ROOT/6 ./././punct/6
"""
RANGE = """
    Berg/Berg/NNP/nsubj/1/PERSON ruled/rule/VBD/ROOT/1 from/from/IN/prep/1 May/May/NNP/pobj/2/DATE to/to/IN/prep/1/DATE
    July/July/NNP/pobj/4/DATE ./././punct/1
"""
RANGE_YEARS = """
    Berg/Berg/NNP/nsubj/1/PERSON worked/work/VBD/ROOT/1 in/in/IN/prep/1 Kano/Kano/NNP/pobj/2/GPE from/from/IN/prep/1
    2010/2010/CD/pobj/4/DATE until/until/IN/prep/1 2014/2014/CD/pobj/6/DATE ./././punct/1
"""
FROM_TO = """
    Berg/Berg/NNP/nsubj/1/PERSON flew/fly/VBD/ROOT/1 from/from/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE to/to/IN/prep/1
    Kano/Kano/NNP/pobj/4/GPE ./././punct/1
"""
LATER = """
    Berg/Berg/NNP/nsubj/1/PERSON resigned/resign/VBD/ROOT/1 two/two/CD/nummod/3/DATE days/day/NNS/npadvmod/4/DATE
    later/later/RB/advmod/1/DATE ./././punct/1
"""
MONDAY = """
    Berg/Berg/NNP/nsubj/1/PERSON left/leave/VBD/ROOT/1 the/the/DT/det/3 party/party/NN/dobj/1
    Monday/Monday/NNP/npadvmod/1/DATE ./././punct/1
"""
IN_MAY = """
    In/in/IN/prep/3 May/May/NNP/pobj/0/DATE Kenya/Kenya/NNP/nsubj/3/GPE signed/sign/VBD/ROOT/3 the/the/DT/det/5
    treaty/treaty/NN/dobj/3 ./././punct/3
"""
SINCE = """
    Kenya/Kenya/NNP/nsubj/1/GPE was/be/VBD/ROOT/1 keen/keen/JJ/acomp/1 since/since/IN/prep/1 the/the/DT/det/5
    war/war/NN/pobj/3 ./././punct/1
"""
WAS_MAY = """
    The/the/DT/det/1 vote/vote/NN/nsubj/2 was/be/VBD/ROOT/2 in/in/IN/prep/2 May/May/NNP/pobj/3/DATE ./././punct/2
"""
WAS_ILL = """
    Berg/Berg/NNP/nsubj/1/PERSON was/be/VBD/ROOT/1 ill/ill/JJ/acomp/1 in/in/IN/prep/1 May/May/NNP/pobj/3/DATE
    ./././punct/1
"""
BY_CLOSING = """
    Kenya/Kenya/NNP/nsubj/1/GPE reacted/react/VBD/ROOT/1 by/by/IN/prep/1 closing/close/VBG/pcomp/2 the/the/DT/det/5
    border/border/NN/dobj/3 ./././punct/1
"""
AFTER_LOSING = """
    Berg/Berg/NNP/nsubj/1/PERSON made/make/VBD/ROOT/1 the/the/DT/det/3 offer/offer/NN/dobj/1 after/after/IN/prep/1
    losing/lose/VBG/pcomp/4 Kano/Kano/NNP/dobj/5/GPE ./././punct/1
"""
AFTER_MEETING = """
    After/after/IN/prep/5 meeting/meet/VBG/pcomp/0 Ruiz/Ruiz/NNP/dobj/1/PERSON ,/,/,/punct/5
    Berg/Berg/NNP/nsubj/5/PERSON left/leave/VBD/ROOT/5 ./././punct/5
"""
AFTER_HOW = """
    Kenya/Kenya/NNP/nsubj/1/GPE asked/ask/VBD/ROOT/1 about/about/IN/prep/1 how/how/WRB/advmod/5 talks/talk/NNS/nsubj/5
    ended/end/VBD/pcomp/2 ./././punct/1
"""
MADE_PEACE = """
    Kenya/Kenya/NNP/nsubj/1/GPE made/make/VBD/ROOT/1 peace/peace/NN/dobj/1 with/with/IN/prep/1
    Uganda/Uganda/NNP/pobj/3/GPE ./././punct/1
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
RAID = """
    The/the/DT/det/1 army/army/NN/nsubj/2 launched/launch/VBD/ROOT/2 a/a/DT/det/4 raid/raid/NN/dobj/2 on/on/IN/prep/4
    the/the/DT/det/7 town/town/NN/pobj/5 ./././punct/2
"""
RAID_MAY = """
    The/the/DT/det/1 army/army/NN/nsubj/2 launched/launch/VBD/ROOT/2 a/a/DT/det/4 raid/raid/NN/dobj/2 in/in/IN/prep/4
    May/May/NNP/pobj/5/DATE ./././punct/2
"""
TREATY = """
    Kenya/Kenya/NNP/nsubj/1/GPE signed/sign/VBD/ROOT/1 the/the/DT/det/3 treaty/treaty/NN/dobj/1 with/with/IN/prep/3
    Uganda/Uganda/NNP/pobj/4/GPE ./././punct/1
"""
CONTROL = """
    The/the/DT/det/1 rebels/rebel/NNS/nsubj/2 took/take/VBD/ROOT/2 control/control/NN/dobj/2 of/of/IN/prep/3
    the/the/DT/det/6 town/town/NN/pobj/4 ./././punct/2
"""
LED_TALKS = """
    The/the/DT/det/1 vote/vote/NN/nsubj/2 led/lead/VBD/ROOT/2 to/to/IN/prep/2 talks/talk/NNS/pobj/3 with/with/IN/prep/4
    Kenya/Kenya/NNP/pobj/5/GPE ./././punct/2
"""
LED_BAN = """
    The/the/DT/det/1 clash/clash/NN/nsubj/2 led/lead/VBD/ROOT/2 to/to/IN/prep/2 a/a/DT/det/5 ban/ban/NN/pobj/3
    on/on/IN/prep/5 arms/arm/NNS/pobj/6 in/in/IN/prep/5 May/May/NNP/pobj/8/DATE ./././punct/2
"""
IN_TALKS = """
    In/in/IN/prep/6 talks/talk/NNS/pobj/0 with/with/IN/prep/1 Kenya/Kenya/NNP/pobj/2/GPE the/the/DT/det/5
    party/party/NN/nsubj/6 lost/lose/VBD/ROOT/6 ./././punct/6
"""
ONE_OF = """
    Berg/Berg/NNP/nsubj/1/PERSON met/meet/VBD/ROOT/1 one/one/CD/dobj/1/CARDINAL of/of/IN/prep/2 the/the/DT/det/5
    miners/miner/NNS/pobj/3 ./././punct/1
"""
HIS_SPEECH = """
    The/the/DT/det/1 visit/visit/NN/nsubj/2 ended/end/VBD/ROOT/2 with/with/IN/prep/2 his/his/PRP$/poss/5
    speech/speech/NN/pobj/3 in/in/IN/prep/5 Oslo/Oslo/NNP/pobj/6/GPE ./././punct/2
"""
NAMED = """
    The/the/DT/det/1 visit/visit/NN/nsubj/2 ended/end/VBD/ROOT/2 with/with/IN/prep/2 Berg/Berg/NNP/pobj/3/PERSON
    of/of/IN/prep/4 Oslo/Oslo/NNP/pobj/5/GPE ./././punct/2
"""
IN_WHICH = """
    The/the/DT/det/1 town/town/NN/nsubj/6 in/in/IN/prep/5 which/which/WDT/pobj/2 they/they/PRP/nsubj/5
    met/meet/VBD/relcl/1 is/be/VBZ/ROOT/6 small/small/JJ/acomp/6 ./././punct/6
"""
FELL = """
    Sales/sale/NNS/nsubj/1 fell/fall/VBD/ROOT/1 {amount} in/in/IN/prep/1 May/May/NNP/pobj/4/DATE ./././punct/1
"""
MANNER = """
    They/they/PRP/nsubj/1 disliked/dislike/VBD/ROOT/1 the/the/DT/det/3 way/way/NN/dobj/1 in/in/IN/prep/7
    which/which/WDT/pobj/4 Ruiz/Ruiz/NNP/nsubj/7/PERSON sang/sing/VBD/relcl/3 ./././punct/1
"""
WHAT_IN = """
    They/they/PRP/nsubj/1 repeat/repeat/VBP/ROOT/1 what/what/WP/dobj/4 Ruiz/Ruiz/NNP/nsubj/4/PERSON
    proposed/propose/VBD/ccomp/1 in/in/IN/prep/4 Oslo/Oslo/NNP/pobj/5/GPE ./././punct/1
"""
BEFORE_HE_LEFT = """
    Berg/Berg/NNP/nsubj/1/PERSON wrote/write/VBD/ROOT/1 the/the/DT/det/3/TIME night/night/NN/npadvmod/1/TIME
    before/before/IN/mark/6 he/he/PRP/nsubj/6 left/leave/VBD/advcl/1 ./././punct/1
"""
OF_TWENTY = """
    Of/of/IN/prep/3 twenty/twenty/CD/pobj/0/CARDINAL Berg/Berg/NNP/nsubj/3/PERSON met/meet/VBD/ROOT/3
    three/three/CD/dobj/3 ./././punct/3
"""
I_THINK = """
    In/in/IN/prep/4 that/that/DT/det/2 sense/sense/NN/pobj/0 I/I/PRP/nsubj/4 think/think/VBP/ROOT/4 it/it/PRP/nsubj/6
    helped/help/VBD/ccomp/4 ./././punct/4
"""
VOTES_DUE = """
    Kenya/Kenya/NNP/nsubj/1/GPE waited/wait/VBD/ROOT/1 ,/,/,/punct/1 with/with/IN/prep/1 {votes} ./././punct/1
"""
SUCH_AS = """
    Kenya/Kenya/NNP/nsubj/1/GPE sold/sell/VBD/ROOT/1 oil/oil/NN/dobj/1 ,/,/,/punct/1 such/such/JJ/amod/5
    as/as/IN/prep/1 kerosene/kerosene/NN/pobj/5 ./././punct/1
"""
IN_PART = """
    It/it/PRP/nsubj/1 lay/lie/VBD/ROOT/1 in/in/IN/prep/1 {part} ./././punct/1
"""
AS_HAD = """
    She/she/PRP/nsubj/1 fell/fall/VBD/ROOT/1 ,/,/,/punct/1 as/as/IN/mark/5 Berg/Berg/NNP/nsubj/5/PERSON
    had/have/VBD/advcl/1 before/before/IN/prep/5 her/she/PRP/pobj/6 ./././punct/1
"""
AFTER_HE = """
    She/she/PRP/nsubj/1 left/leave/VBD/ROOT/1 two/two/CD/nummod/3/DATE days/day/NNS/npadvmod/6/DATE
    after/after/IN/mark/6 he/he/PRP/nsubj/6 came/come/VBD/advcl/1 ./././punct/1
"""
MAY_1750 = """
    In/in/IN/prep/5 May/May/NNP/pobj/0/DATE ,/,/,/punct/5/DATE 1750/1750/CD/npadvmod/5/DATE Berg/Berg/NNP/nsubj/5/PERSON
    left/leave/VBD/ROOT/5 Oslo/Oslo/NNP/dobj/5/GPE ./././punct/5
"""
EARLY_IN = """
    Berg/Berg/NNP/nsubj/1/PERSON left/leave/VBD/ROOT/1 early/early/RB/advmod/1/DATE in/in/IN/prep/2/DATE
    May/May/NNP/pobj/3/DATE ./././punct/1
"""
CALLED = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON called/call/VBD/ROOT/1 it/it/PRP/dobj/1 “/“/``/punct/1 {inside} to/to/IN/prep/1
    all/all/DT/pobj/{to} ”/”/''/punct/1 ./././punct/1
"""
IN_FACT_OF = """
    The/the/DT/det/1 vote/vote/NN/nsubj/2 failed/fail/VBD/ROOT/2 in/in/IN/prep/2 fact/fact/NN/pobj/3 of/of/IN/prep/4
    course/course/NN/pobj/5 ./././punct/2
"""
WITH_LOSSES = """
    Kenya/Kenya/NNP/nsubj/1/GPE waited/wait/VBD/ROOT/1 {comma} with/with/IN/prep/1 Chad/Chad/NNP/nsubj/{losing}/GPE
    losing/lose/VBG/pcomp/{link} ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(OF_TWENTY, "prepositional", [], id="of how many"),
        pytest.param(I_THINK, "prepositional", [], id="a phrase of the thought"),
        pytest.param(
            VOTES_DUE.format(votes="votes/vote/NNS/pobj/3 planned/plan/VBN/acl/4"),
            "prepositional",
            [],
            id="a clause of its own",
        ),
        pytest.param(
            VOTES_DUE.format(votes="open/open/JJ/amod/5 arms/arm/NNS/pobj/3"),
            "prepositional",
            [("Kenya", "waited with", "open arms")],
            id="with a noun",
        ),
        pytest.param(
            WITH_LOSSES.format(comma=",/,/,/punct/1", losing=5, link=3),
            "prepositional-clause",
            [],
            id="a clause of its own with its subject",
        ),
        pytest.param(
            WITH_LOSSES.format(comma="", losing=4, link=2),
            "prepositional-clause",
            [("Kenya", "waited with", "Chad losing")],
            id="a clause with its subject",
        ),
        pytest.param(SUCH_AS, "prepositional", [], id="an example"),
        pytest.param(
            IN_PART.format(part="great/great/JJ/amod/4 part/part/NN/pobj/2"), "prepositional", [], id="a degree"
        ),
        pytest.param(
            IN_PART.format(part="a/a/DT/det/4 part/part/NN/pobj/2 of/of/IN/prep/4 Oslo/Oslo/NNP/pobj/5/GPE"),
            "prepositional",
            [("It", "lay in", "a part of Oslo")],
            id="a part of something",
        ),
        pytest.param(
            IN_PART.format(part="addition/addition/NN/pobj/2 to/to/IN/prep/3 that/that/DT/pobj/4"),
            "prepositional",
            [],
            id="a conjunct with a complement",
        ),
        pytest.param(
            IN_PART.format(part="the/the/DT/det/5 other/other/JJ/amod/5 hand/hand/NN/pobj/2"),
            "prepositional",
            [],
            id="the other hand",
        ),
        pytest.param(IN_FACT_OF, "noun-in-predicate", [], id="a comment has no nouns of the predicate"),
        pytest.param(
            CALLED.format(inside="a/a/DT/det/5 threat/threat/NN/oprd/1", to=6),
            "prepositional",
            [],
            id="inside a quotation",
        ),
        pytest.param(
            CALLED.format(inside="", to=4), "prepositional", [("Ruiz", "called it to", "all")], id="a quotation itself"
        ),
        pytest.param(AS_HAD, "prepositional", [], id="a verb that stands for another"),
        pytest.param(AFTER_HE, "time", [], id="how long after"),
        pytest.param(MAY_1750, "time", [("Berg", "left Oslo in", "May, 1750")], id="a date with a comma"),
        pytest.param(EARLY_IN, "time", [("Berg", "left early in", "May")], id="early in a time"),
    ],
)
def test_what_a_phrase_is_told_of(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, rule) == expected


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(
            MET_WITH,
            "prepositional",
            [("Anna Berg", "met with", "Omar Diallo"), ("Anna Berg", "met with Omar Diallo in", "Lagos")],
            id="two adjuncts and a time",
        ),
        pytest.param(MET_WITH, "time", [("Anna Berg", "met with Omar Diallo on", "Thursday")], id="a date"),
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
        pytest.param(
            BECAUSE, "prepositional", [("The match", "was stopped because of", "rain")], id="two prepositions"
        ),
        pytest.param(
            FRONTED, "prepositional", [("Kenya", "signed the treaty in", "Lagos")], id="at the front of the clause"
        ),
        pytest.param(
            CLOSE, "prepositional", [("Berg", "lives close to", "the port")], id="an adverb with a preposition"
        ),
        pytest.param(ACCORDING, "prepositional", [], id="who says it takes no part"),
        pytest.param(RANGE, "prepositional", [], id="a range of times is no adjunct"),
        pytest.param(RANGE, "time", [("Berg", "ruled from", "May to July")], id="a range of times"),
        pytest.param(
            RANGE_YEARS, "prepositional", [("Berg", "worked in", "Kano")], id="a range of years is no adjunct"
        ),
        pytest.param(RANGE_YEARS, "time", [("Berg", "worked from", "2010 until 2014")], id="a range of years"),
        pytest.param(
            FROM_TO,
            "prepositional",
            [("Berg", "flew from", "Oslo"), ("Berg", "flew from Oslo to", "Kano")],
            id="a range of places is two adjuncts",
        ),
        pytest.param(LATER, "time", [("Berg", "resigned", "two days later")], id="a measured later"),
        pytest.param(MONDAY, "time", [("Berg", "left the party", "Monday")], id="a time without a preposition"),
        pytest.param(IN_MAY, "time", [("Kenya", "signed the treaty in", "May")], id="a time at the front"),
        pytest.param(WAS_MAY, "time", [], id="when something is"),
        pytest.param(WAS_ILL, "time", [("Berg", "was ill in", "May")], id="a time of a quality"),
        pytest.param(
            BY_CLOSING,
            "prepositional-clause",
            [("Kenya", "reacted by", "closing the border")],
            id="a clause after a preposition",
        ),
        pytest.param(
            AFTER_LOSING,
            "prepositional-clause",
            [("Berg", "made the offer after", "losing Kano")],
            id="a clause after an object and a preposition",
        ),
        pytest.param(AFTER_MEETING, "prepositional-clause", [], id="a clause at the front"),
        pytest.param(
            AFTER_HOW,
            "prepositional-clause",
            [("Kenya", "asked about", "how talks ended")],
            id="a question after a preposition",
        ),
        pytest.param(HELD_TALKS, "light-verb", [("Kenya", "held talks with", "Uganda")], id="a light verb"),
        pytest.param(
            SIGNED,
            "light-verb",
            [("The ministry", "signed a series of agreements with", "Norway")],
            id="a measured object",
        ),
        pytest.param(RAID, "light-verb", [("The army", "launched a raid on", "the town")], id="an indefinite object"),
        pytest.param(RAID_MAY, "light-verb", [], id="an indefinite object with a time"),
        pytest.param(TREATY, "light-verb", [], id="a definite object"),
        pytest.param(CONTROL, "light-verb", [], id="of what the object is"),
        pytest.param(
            CONTROL, "noun-in-predicate", [("The rebels", "took control of", "the town")], id="an object and its of"
        ),
        pytest.param(
            LED_TALKS,
            "noun-in-predicate",
            [("The vote", "led to talks with", "Kenya")],
            id="a noun after a preposition and its complement",
        ),
        pytest.param(
            LED_BAN, "noun-in-predicate", [("The clash", "led to a ban on", "arms")], id="times do not complete a noun"
        ),
        pytest.param(IN_TALKS, "noun-in-predicate", [], id="a noun at the front"),
        pytest.param(ONE_OF, "noun-in-predicate", [], id="a measure"),
        pytest.param(HIS_SPEECH, "noun-in-predicate", [], id="what is somebody's own"),
        pytest.param(NAMED, "noun-in-predicate", [], id="a name"),
        pytest.param(
            FELL.format(amount="8/8/CD/nummod/3/PERCENT %/%/NN/npadvmod/1/PERCENT"),
            "measure",
            [("Sales", "fell", "8 %")],
            id="by how much",
        ),
        pytest.param(
            FELL.format(amount="8/8/CD/nummod/3/PERCENT %/%/NN/npadvmod/1/PERCENT"),
            "time",
            [("Sales", "fell 8 % in", "May")],
            id="how much in the predicate",
        ),
        pytest.param(
            FELL.format(amount="ten/ten/CD/nummod/3 times/time/NNS/npadvmod/1"),
            "measure",
            [("Sales", "fell", "ten times")],
            id="how often",
        ),
        pytest.param(
            FELL.format(amount="last/last/JJ/amod/3/DATE week/week/NN/npadvmod/1/DATE"), "measure", [], id="no time"
        ),
        pytest.param(FELL.format(amount="all/all/DT/det/3 ways/way/NNS/npadvmod/1"), "measure", [], id="no number"),
        pytest.param(
            FELL.format(amount="4/4/CD/npadvmod/1/CARDINAL -/-/HYPH/punct/2"), "measure", [], id="a part of a score"
        ),
        pytest.param(MANNER, "prepositional", [], id="the manner in which is told by the clause"),
        pytest.param(WHAT_IN, "prepositional", [], id="what is not told"),
        pytest.param(BEFORE_HE_LEFT, "time", [], id="a time measured from another"),
        pytest.param(
            IN_WHICH, "prepositional", [("they", "met in", "The town")], id="a relative pronoun after a preposition"
        ),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, rule) == expected


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(HANDCUFFED, "prepositional", ("handcuff *", "agent", "to"), id="a star for a pronoun"),
        pytest.param(MADE_PEACE, "prepositional", ("make peace", "agent", "with"), id="an object is part of it"),
        pytest.param(DESTROYED, "prepositional", ("destroy", "patient", "agent"), id="who acts in a passive"),
        pytest.param(SHOT_DOWN, "prepositional", ("shoot down", "patient", "agent"), id="a particle"),
        pytest.param(BECAUSE, "prepositional", ("stop", "patient", "because of"), id="two prepositions"),
        pytest.param(CLOSE, "prepositional", ("live", "agent", "close to"), id="an adverb with a preposition"),
        pytest.param(BY_CLOSING, "prepositional-clause", ("react", "agent", "by"), id="a clause"),
        pytest.param(HELD_TALKS, "light-verb", ("hold talk", "agent", "with"), id="a light verb"),
        pytest.param(SIGNED, "light-verb", ("sign agreement", "agent", "with"), id="what is measured"),
        pytest.param(CONTROL, "noun-in-predicate", ("take control", "agent", "of"), id="an object and its of"),
        pytest.param(LED_TALKS, "noun-in-predicate", ("lead to talk", "agent", "with"), id="a noun of a preposition"),
        pytest.param(IN_MAY, "time", ("sign treaty", "agent", "time"), id="a time at the front"),
        pytest.param(SINCE, "prepositional", ("be keen", "agent", "since"), id="what completes a copula"),
    ],
)
def test_the_key(tokens: str, rule: str, expected: tuple[str, str, str]) -> None:
    lemma, subject, target = expected
    found = [claim.key for claim in extract_claims(document(tokens)) if claim.rule == rule]
    assert found == [PredicateKey(lemma, "verb", subject, target)]
