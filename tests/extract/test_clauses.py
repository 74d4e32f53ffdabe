"""Clauses: the words of their predicates and their objects, on parses written by hand."""

import pytest
from documents import document

from kg.extract.clauses import Clause, clauses, reporting_tail

JOINED_AGED = """
    Berg/Berg/NNP/nsubj/1/PERSON left/leave/VBD/ROOT/1 aged/age/VBN/advcl/1 14/14/CD/dobj/2 ./././punct/1
"""
COLON = """
    It/it/PRP/nsubj/1 {verb} {held} :/:/:/punct/1 rain/rain/NN/dobj/1 ./././punct/1
"""
SECOND = """
    They/they/PRP/nsubj/1 own/own/VBP/ROOT/1 shops/shop/NNS/dobj/1 {comma} bars/bar/NNS/dobj/1 ./././punct/1
"""
NOT_JUST = """
    They/they/PRP/nsubj/4 did/do/VBD/aux/4 not/not/RB/neg/4 just/just/RB/advmod/4 win/win/VB/ROOT/4 ./././punct/4
"""
REOPENED = """
    They/they/PRP/nsubj/3 re/re/VB/punct/3 -/-/HYPH/punct/3 opened/open/VBD/ROOT/3 it/it/PRP/dobj/3 ./././punct/3
"""
FLOCKED = """
    Fans/fan/NNS/nsubj/1 flocked/flock/VBD/ROOT/1 to/to/TO/aux/3 see/see/VB/xcomp/1 them/they/PRP/dobj/3 ./././punct/1
"""
LAUNCHED = """
    Kenya/Kenya/NNP/nsubj/1/GPE launched/launch/VBD/ROOT/1 a/a/DT/det/3 plan/plan/NN/dobj/1 to/to/TO/aux/5
    win/win/VB/acl/3 the/the/DT/det/7 cup/cup/NN/dobj/5 ./././punct/1
"""
PROMISED = """
    Berg/Berg/NNP/nsubj/1/PERSON promised/promise/VBD/ROOT/1 the/the/DT/det/3 workers/worker/NNS/dobj/1 to/to/TO/aux/5
    reopen/reopen/VB/xcomp/1 the/the/DT/det/7 mine/mine/NN/dobj/5 ./././punct/1
"""
CRANE = """
    The/the/DT/det/1 miners/miner/NNS/nsubj/2 used/use/VBD/ROOT/2 a/a/DT/det/4 crane/crane/NN/dobj/2 to/to/TO/aux/6
    lift/lift/VB/xcomp/2 the/the/DT/det/8 roof/roof/NN/dobj/6 ./././punct/2
"""
UNABLE = """
    Berg/Berg/NNP/nsubj/6/PERSON ,/,/,/punct/0 unable/unable/JJ/amod/0 to/to/TO/aux/4 meet/meet/VB/xcomp/2
    them/they/PRP/dobj/4 left/leave/VBD/ROOT/6 ./././punct/6
"""
FIRST = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 the/the/DT/det/3 first/first/JJ/attr/1/ORDINAL to/to/TO/aux/5
    have/have/VB/relcl/3 a/a/DT/det/7 boat/boat/NN/dobj/5 ./././punct/1
"""
TOLD = """
    Berg/Berg/NNP/nsubj/1/PERSON told/tell/VBD/ROOT/1 him/he/PRP/dobj/1 to/to/TO/aux/4 go/go/VB/xcomp/1 ./././punct/1
"""
KEEN = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 keen/keen/JJ/acomp/1 to/to/TO/aux/4 meet/meet/VB/xcomp/2
    them/they/PRP/dobj/4 ./././punct/1
"""
EAGER = """
    Berg/Berg/NNP/nsubj/1/PERSON seems/seem/VBZ/ROOT/1 eager/eager/JJ/oprd/1 to/to/TO/aux/4 meet/meet/VB/xcomp/2
    them/they/PRP/dobj/4 ./././punct/1
"""
TRIED = """
    Berg/Berg/NNP/nsubj/1/PERSON tried/try/VBD/ROOT/1 hard/hard/RB/advmod/1 to/to/TO/aux/4 win/win/VB/xcomp/1
    the/the/DT/det/6 cup/cup/NN/dobj/4 ./././punct/1
"""
PLANS = """
    A/a/DT/det/1 law/law/NN/nsubj/7 and/and/CC/cc/1 plans/plan/NNS/conj/1 to/to/TO/aux/5 ban/ban/VB/acl/3
    cars/car/NNS/dobj/5 passed/pass/VBD/ROOT/7 ./././punct/7
"""
ARRESTED = """
    Berg/Berg/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 arrested/arrest/VBN/ROOT/2 and/and/CC/cc/2
    charged/charge/VBN/conj/2 ./././punct/2
"""
HEAR = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1 them/they/PRP/dobj/3
    and/and/CC/cc/3 hear/hear/VB/conj/3 her/she/PRP/dobj/6 ./././punct/1
"""
TO_HEAR = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1 him/he/PRP/dobj/3
    and/and/CC/cc/3 to/to/TO/aux/7 hear/hear/VB/conj/3 her/she/PRP/dobj/7 ./././punct/1
"""
SELLING = """
    Berg/Berg/NNP/nsubj/1/PERSON started/start/VBD/ROOT/1 painting/paint/VBG/xcomp/1 and/and/CC/cc/2
    selling/sell/VBG/conj/2 boats/boat/NNS/dobj/4 ./././punct/1
"""
CAME = """
    Berg/Berg/NNP/nsubj/1/PERSON came/come/VBD/ROOT/1 and/and/CC/cc/1 left/leave/VBD/conj/1 ./././punct/1
"""
TRAIN = """
    To/to/TO/aux/1 win/win/VB/advcl/6 the/the/DT/det/3 cup/cup/NN/dobj/1 ,/,/,/punct/6 Berg/Berg/NNP/nsubj/6/PERSON
    trained/train/VBD/ROOT/6 in/in/IN/prep/6 Oslo/Oslo/NNP/pobj/7/GPE ./././punct/6
"""
ENTER = """
    Berg/Berg/NNP/nsubj/1/PERSON sang/sing/VBD/ROOT/1 for/for/IN/mark/5 her/she/PRP/nsubj/5 to/to/TO/aux/5
    enter/enter/VB/advcl/1 ./././punct/1
"""
NO_LONGER = """
    Berg/Berg/NNP/nsubj/3/PERSON no/no/RB/neg/2 longer/long/RBR/advmod/3 sings/sing/VBZ/ROOT/3 ./././punct/3
"""
BROKE_OFF = """
    The/the/DT/det/1 rebels/rebel/NNS/nsubj/2 broke/break/VBD/ROOT/2 off/off/RP/prt/2 the/the/DT/det/5
    talks/talk/NNS/dobj/2 ./././punct/2
"""
CALLED_OFF = """
    The/the/DT/det/1 rebels/rebel/NNS/nsubj/2 called/call/VBD/ROOT/2 off/off/RP/prt/2 the/the/DT/det/5
    talks/talk/NNS/pobj/3 and/and/CC/cc/5 the/the/DT/det/8 vote/vote/NN/conj/5 ./././punct/2
"""
STEPPED = """
    Berg/Berg/NNP/nsubj/1/PERSON stepped/step/VBD/ROOT/1 down/down/RB/advmod/1 in/in/IN/prep/1 May/May/NNP/pobj/3/DATE
    ./././punct/1
"""
FLEW = """
    Berg/Berg/NNP/nsubj/1/PERSON flew/fly/VBD/ROOT/1 back/back/RB/advmod/1 to/to/IN/prep/2 Oslo/Oslo/NNP/pobj/3/GPE
    ./././punct/1
"""
DROVE = """
    Berg/Berg/NNP/nsubj/1/PERSON drove/drive/VBD/ROOT/1 the/the/DT/det/3 car/car/NN/dobj/1 down/down/RP/prt/1
    ./././punct/1
"""
BANKER = """
    The/the/DT/det/1 banker/banker/NN/nsubj/4 they/they/PRP/nsubj/3 arrested/arrest/VBD/relcl/1 left/leave/VBD/ROOT/4
    ./././punct/4
"""
WHOM = """
    The/the/DT/det/1 banker/banker/NN/nsubj/5 whom/whom/WP/dobj/4 they/they/PRP/nsubj/4 arrested/arrest/VBD/relcl/1
    left/leave/VBD/ROOT/5 ./././punct/5
"""
FLED = """
    The/the/DT/det/1 town/town/NN/nsubj/5 they/they/PRP/nsubj/3 fled/flee/VBD/relcl/1 to/to/IN/prep/3 is/be/VBZ/ROOT/5
    small/small/JJ/acomp/5 ./././punct/5
"""
WHERE = """
    The/the/DT/det/1 town/town/NN/nsubj/5 where/where/WRB/advmod/4 they/they/PRP/nsubj/4 met/meet/VBD/relcl/1
    is/be/VBZ/ROOT/5 small/small/JJ/acomp/5 ./././punct/5
"""
LIVED = """
    The/the/DT/det/1 house/house/NN/nsubj/4 they/they/PRP/nsubj/3 lived/live/VBD/relcl/1 is/be/VBZ/ROOT/4
    small/small/JJ/acomp/4 ./././punct/4
"""
YEAR = """
    The/the/DT/det/1/DATE year/year/NN/nsubj/4/DATE they/they/PRP/nsubj/3 won/win/VBD/relcl/1 was/be/VBD/ROOT/4
    wet/wet/JJ/acomp/4 ./././punct/4
"""
BUY = """
    The/the/DT/det/1 boat/boat/NN/nsubj/6 they/they/PRP/nsubj/3 want/want/VBP/relcl/1 to/to/TO/aux/5 buy/buy/VB/xcomp/3
    is/be/VBZ/ROOT/6 old/old/JJ/acomp/6 ./././punct/6
"""
WON = """
    The/the/DT/det/1 man/man/NN/nsubj/4 that/that/WDT/nsubj/3 won/win/VBD/relcl/1 left/leave/VBD/ROOT/4 ./././punct/4
"""
HELD = """
    The/the/DT/det/1 man/man/NN/nsubj/4 soldiers/soldier/NNS/nsubj/3 held/hold/VBD/relcl/1 left/leave/VBD/ROOT/4
    ./././punct/4
"""
TAIL = """
    Talks/talk/NNS/nsubj/1 failed/fail/VBD/ROOT/1 ,/,/,/punct/1 the/the/DT/det/4 minister/minister/NN/nsubj/5
    said/say/VBD/ccomp/1 ./././punct/5
"""
AS_SAID = """
    Talks/talk/NNS/nsubj/1 failed/fail/VBD/ROOT/1 ,/,/,/punct/1 as/as/IN/mark/6 the/the/DT/det/5
    minister/minister/NN/nsubj/6 said/say/VBD/advcl/1 ./././punct/1
"""
SAID_IT = """
    Talks/talk/NNS/nsubj/1 failed/fail/VBD/ROOT/1 ,/,/,/punct/5 the/the/DT/det/4 minister/minister/NN/nsubj/5
    said/say/VBD/conj/1 it/it/PRP/dobj/5 ./././punct/5
"""
LEFT = """
    Talks/talk/NNS/nsubj/1 failed/fail/VBD/ROOT/1 ,/,/,/punct/5 the/the/DT/det/4 minister/minister/NN/nsubj/5
    left/leave/VBD/conj/1 ./././punct/5
"""
SAYS = """
    The/the/DT/det/1 minister/minister/NN/nsubj/2 says/say/VBZ/ROOT/2 talks/talk/NNS/nsubj/4 failed/fail/VBD/ccomp/2
    ./././punct/2
"""
QUOTED_TAIL = """
    “/"/``/punct/2 Talks/talk/NNS/nsubj/2 failed/fail/VBD/ROOT/2 ”/"/''/punct/2 the/the/DT/det/5
    minister/minister/NN/nsubj/6 said/say/VBD/parataxis/2 ./././punct/2
"""
SAID_AND = """
    Talks/talk/NNS/nsubj/1 failed/fail/VBD/ROOT/1 and/and/CC/cc/1 the/the/DT/det/4 minister/minister/NN/nsubj/5
    said/say/VBD/conj/1 so/so/RB/advmod/5 ./././punct/5
"""
SAID_SO = """
    Talks/talk/NNS/nsubj/1 failed/fail/VBD/ROOT/1 ,/,/,/punct/1 said/say/VBD/conj/1 so/so/RB/advmod/3 ./././punct/1
"""
SHOT_DOWN = """
    The/the/DT/det/1 plane/plane/NN/nsubj/8 that/that/WDT/nsubjpass/4 was/be/VBD/auxpass/4
    shot/shoot/VBN/relcl/1 down/down/RP/prt/4 by/by/IN/agent/4 rebels/rebel/NNS/pobj/6
    carried/carry/VBD/ROOT/8 doctors/doctor/NNS/dobj/8 ./././punct/1
"""
WANTS = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
DASHED = """
    Berg/Berg/NNP/nsubj/1/PERSON won/win/VBD/ROOT/1 gold/gold/NN/dobj/1 –/–/:/punct/1 then/then/RB/advmod/5
    silver/silver/NN/dobj/1
"""
SCORE = """
    Kano/Kano/NNP/nsubj/1 won/win/VBD/ROOT/1 1/1/CD/npadvmod/1 –/–/:/punct/2 the/the/DT/det/5 cup/cup/NN/dobj/1
"""
ATTEND = """
    the/the/DT/det/1 show/show/NN/ROOT/1 they/they/PRP/nsubj/3 wanted/want/VBD/relcl/1 to/to/TO/aux/5
    attend/attend/VB/xcomp/3 {object}
"""
WAY = """
    the/the/DT/det/1 way/way/NN/ROOT/1 they/they/PRP/nsubj/3 worked/build/VBD/relcl/1
"""
GLIMPSE = """
    one/one/CD/ROOT/0 which/which/WDT/dobj/3 they/they/PRP/nsubj/3 enjoy/enjoy/VBP/relcl/0 a/a/DT/det/5
    glimpse/glimpse/NN/dobj/3
"""
PLEADED = """
    Berg/Berg/NNP/nsubj/1/PERSON pleaded/plead/VBD/ROOT/1 with/with/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON to/to/TO/aux/5
    go/go/VB/xcomp/1 ./././punct/1
"""
AIM_TO = """
    Berg/Berg/NNP/nsubj/1/PERSON came/come/VBD/ROOT/1 to/to/TO/aux/3 help/help/VB/advcl/1 and/and/CC/cc/3
    cook/cook/VB/conj/3 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "verb", "expected"),
    [
        pytest.param(ARRESTED, "arrested", "was arrested", id="an auxiliary"),
        pytest.param(SHOT_DOWN, "shot", "was shot down", id="a particle"),
        pytest.param(STEPPED, "stepped", "stepped down", id="an adverb as a particle"),
        pytest.param(DROVE, "drove", "drove down", id="a particle after the object"),
        pytest.param(FLEW, "flew", "flew", id="an adverb with a complement of its own"),
        pytest.param(NO_LONGER, "sings", "no longer sings", id="no longer"),
        pytest.param(WANTS, "meet", "wants to meet", id="an open complement"),
        pytest.param(FLOCKED, "see", "flocked to see", id="an aim of a verb of motion"),
        pytest.param(TRIED, "win", "tried hard to win", id="an open complement after an adverb"),
        pytest.param(PROMISED, "reopen", "promised the workers to reopen", id="an open complement after a recipient"),
        pytest.param(CRANE, "lift", "used a crane to lift", id="an open complement after a tool"),
        pytest.param(TOLD, "go", "to go", id="of object control no frame"),
        pytest.param(KEEN, "meet", "is keen to meet", id="a quality"),
        pytest.param(EAGER, "meet", "seems eager to meet", id="a quality after another verb than be"),
        pytest.param(UNABLE, "meet", "unable to meet", id="a quality without a verb"),
        pytest.param(LAUNCHED, "win", "launched a plan to win", id="an aim of the object"),
        pytest.param(FIRST, "have", "is the first to have", id="an attribute"),
        pytest.param(PLANS, "ban", "to ban", id="an aim of a noun that is no object"),
        pytest.param(TRAIN, "win", "To win", id="an aim at the front"),
        pytest.param(ENTER, "enter", "to enter", id="an aim with a subject of its own"),
        pytest.param(ARRESTED, "charged", "was charged", id="a coordinated participle shares the auxiliary"),
        pytest.param(HEAR, "hear", "wants to hear", id="a coordinated infinitive shares the frame"),
        pytest.param(TO_HEAR, "hear", "wants to hear", id="a coordinated infinitive with its own to"),
        pytest.param(SELLING, "selling", "started selling", id="a coordinated -ing form"),
        pytest.param(CAME, "left", "left", id="a coordinated finite verb shares nothing"),
        pytest.param(PLEADED, "go", "to go", id="whom one pleads with goes"),
        pytest.param(NOT_JUST, "win", "did not just win", id="not just is no denial"),
        pytest.param(REOPENED, "opened", "re - opened", id="with its prefix"),
        pytest.param(AIM_TO, "cook", "came to cook", id="a coordinated aim"),
    ],
)
def test_the_words_of_the_predicate(tokens: str, verb: str, expected: str) -> None:
    assert " ".join(part.text for part in _clause(tokens, verb).group) == expected


@pytest.mark.parametrize(
    ("tokens", "verb", "expected"),
    [
        pytest.param(BROKE_OFF, "broke", ["talks"], id="an object"),
        pytest.param(CALLED_OFF, "called", ["talks", "vote"], id="objects that hang on the particle"),
        pytest.param(BANKER, "arrested", ["banker"], id="a contact relative clause"),
        pytest.param(HELD, "held", ["man"], id="a contact relative clause with a noun as its subject"),
        pytest.param(WHOM, "arrested", ["banker"], id="a relative pronoun stands for its noun"),
        pytest.param(WON, "won", [], id="a relative pronoun as the subject"),
        pytest.param(FLED, "fled", [], id="a stranded preposition"),
        pytest.param(WHERE, "met", [], id="a relative adverb"),
        pytest.param(LIVED, "lived", [], id="a verb without objects"),
        pytest.param(YEAR, "won", [], id="a time"),
        pytest.param(BUY, "want", [], id="an infinitive in the place of the object"),
        pytest.param(SHOT_DOWN, "shot", [], id="a passive relative clause"),
        pytest.param(CAME, "came", [], id="no relative clause"),
        pytest.param(ATTEND.format(object=""), "attend", ["show"], id="left out of an infinitive"),
        pytest.param(ATTEND.format(object="it/it/PRP/dobj/5"), "attend", ["it"], id="an infinitive with its own"),
        pytest.param(ATTEND.format(object=""), "wanted", [], id="not left out of the verb above it"),
        pytest.param(WAY, "worked", [], id="a way is no object"),
        pytest.param(DASHED, "won", ["gold"], id="nothing behind a dash"),
        pytest.param(SCORE, "won", ["cup"], id="a score ends no clause"),
        pytest.param(
            COLON.format(verb="has/have/VBZ/ROOT/1", held="it/it/PRP/dobj/1"), "has", ["it"], id="a colon ends"
        ),
        pytest.param(
            COLON.format(verb="said/say/VBD/ROOT/1", held="it/it/PRP/dobj/1"), "said", ["it", "rain"], id="said:"
        ),
        pytest.param(
            COLON.format(verb="has/have/VBZ/ROOT/1", held="now/now/RB/advmod/1"), "has", ["rain"], id="needed"
        ),
        pytest.param(SECOND.format(comma=",/,/,/punct/1"), "own", ["shops"], id="a late apposition is none"),
        pytest.param(SECOND.format(comma=""), "own", ["shops", "bars"], id="two without a comma"),
        pytest.param(GLIMPSE, "enjoy", ["glimpse"], id="an object beside a relative pronoun"),
    ],
)
def test_objects(tokens: str, verb: str, expected: list[str]) -> None:
    assert [target.text for target in _clause(tokens, verb).objects] == expected


@pytest.mark.parametrize(
    ("tokens", "verb", "expected"),
    [
        pytest.param(BROKE_OFF, "broke", "break off", id="a particle"),
        pytest.param(STEPPED, "stepped", "step down", id="an adverb as a particle"),
        pytest.param(FLEW, "flew", "fly", id="an adverb with a complement of its own"),
        pytest.param(TRIED, "tried", "try", id="an adverb further on"),
    ],
)
def test_the_lemma_holds_the_particle(tokens: str, verb: str, expected: str) -> None:
    assert _clause(tokens, verb).lemma == expected


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        pytest.param(TAIL, "said", id="a verb of saying behind a comma"),
        pytest.param(QUOTED_TAIL, "said", id="a verb of saying behind a quotation mark"),
        pytest.param(SAID_IT, None, id="with an object"),
        pytest.param(SAID_AND, None, id="without a comma"),
        pytest.param(LEFT, None, id="another verb"),
        pytest.param(SAYS, None, id="a verb of saying at the front"),
        pytest.param(AS_SAID, None, id="an adverbial clause"),
        pytest.param(SAID_SO, None, id="without a subject"),
    ],
)
def test_reporting_tails(tokens: str, expected: str | None) -> None:
    tail = reporting_tail(clauses(document(tokens)))
    assert (tail.text if tail else None) == expected


def test_an_age_is_no_clause() -> None:
    assert [clause.verb.text for clause in clauses(document(JOINED_AGED))] == ["left"]


def test_clauses_come_in_the_order_of_the_text_and_auxiliaries_head_none() -> None:
    assert [clause.verb.text for clause in clauses(document(ARRESTED))] == ["arrested", "charged"]


def _clause(tokens: str, verb: str) -> Clause:
    return next(clause for clause in clauses(document(tokens)) if clause.verb.text == verb)
