"""Who does what a verb tells, on parses written by hand."""

import pytest
from documents import triples, word

from kg.extract.subjects import is_passive, subjects

SPEAKING = """
    Speaking/speak/VBG/advcl/5 to/to/IN/prep/0 reporters/reporter/NNS/pobj/1 ,/,/,/punct/5
    Berg/Berg/NNP/nsubj/5/PERSON praised/praise/VBD/ROOT/5 Diallo/Diallo/NNP/dobj/5/PERSON ./././punct/5
"""
PRIOR = """
    Prior/prior/RB/advmod/6 to/to/IN/prep/0 meeting/meet/VBG/pcomp/1 Diallo/Diallo/NNP/dobj/2/PERSON
    ,/,/,/punct/6 Berg/Berg/NNP/nsubj/6/PERSON met/meet/VBD/ROOT/6 Ruiz/Ruiz/NNP/dobj/6/PERSON
    ./././punct/6
"""
LOST = """
    The/the/DT/det/1 man/man/NN/nsubj/4 who/who/WP/nsubj/3 lost/lose/VBD/relcl/1 resigned/resign/VBD/ROOT/4
    ./././punct/4
"""
EXPLOSIONS = """
    There/there/EX/expl/1 were/be/VBD/ROOT/1 two/two/CD/nummod/3/CARDINAL explosions/explosion/NNS/attr/1
    and/and/CC/cc/3 a/a/DT/det/6 fire/fire/NN/conj/3 ./././punct/1
"""
LEAVE = """
    To/to/TO/aux/1 leave/leave/VB/csubj/2 was/be/VBD/ROOT/2 wrong/wrong/JJ/acomp/2 ./././punct/2
"""
UPON = """
    upon/upon/IN/prep/2 hearing/hearing/NN/pobj/0 Ruiz/Ruiz/NNP/nsubj/3/PERSON left/leave/VBD/ROOT/3 ./././punct/3
"""
CAME = """
    Berg/Berg/NNP/nsubj/1/PERSON came/come/VBD/ROOT/1 and/and/CC/cc/1 left/leave/VBD/conj/1 ./././punct/1
"""
VOTE = """
    A/a/DT/det/1 vote/vote/NN/nsubj/7 to/to/TO/aux/4 be/be/VB/auxpass/4 held/hold/VBN/acl/1 in/in/IN/prep/4
    May/May/NNP/pobj/5/DATE failed/fail/VBD/ROOT/7 ./././punct/7
"""
LANTERNS = """
    They/they/PRP/nsubj/1 carried/carry/VBD/ROOT/1 lanterns/lantern/NNS/dobj/1 ,/,/,/punct/2 given/give/VBN/conj/1
    away/away/RB/advmod/4 by/by/IN/agent/4 others/other/NNS/pobj/6 ./././punct/1
"""
WERE_GIVEN = """
    They/they/PRP/nsubj/1 came/come/VBD/ROOT/1 and/and/CC/cc/1 were/be/VBD/auxpass/4 given/give/VBN/conj/1
    maps/map/NNS/dobj/4 ./././punct/1
"""
HAS_BUILT = """
    Berg/Berg/NNP/nsubj/2/PERSON has/have/VBZ/aux/2 built/build/VBN/ROOT/2 and/and/CC/cc/2 sold/sell/VBN/conj/2
    boats/boat/NNS/dobj/4 ./././punct/2
"""
BUILT = """
    The/the/DT/det/1 boats/boat/NNS/nsubjpass/3 were/be/VBD/auxpass/3 built/build/VBN/ROOT/3 and/and/CC/cc/3
    sold/sell/VBN/conj/3 ./././punct/3
"""
FORCED = """
    The/the/DT/det/1 army/army/NN/nsubj/2 forced/force/VBD/ROOT/2 the/the/DT/det/4 truck/truck/NN/dobj/2 to/to/TO/aux/6
    stop/stop/VB/xcomp/2 ./././punct/2
"""
PROMISED = """
    Berg/Berg/NNP/nsubj/1/PERSON promised/promise/VBD/ROOT/1 the/the/DT/det/3 workers/worker/NNS/dobj/1 to/to/TO/aux/5
    reopen/reopen/VB/xcomp/1 the/the/DT/det/7 mine/mine/NN/dobj/5 ./././punct/1
"""
CALLED_ON = """
    Berg/Berg/NNP/nsubj/1/PERSON called/call/VBD/ROOT/1 on/on/IN/prep/1 Diallo/Diallo/NNP/pobj/2/PERSON to/to/TO/aux/5
    resign/resign/VB/xcomp/1 ./././punct/1
"""
CRANE = """
    The/the/DT/det/1 miners/miner/NNS/nsubj/2 used/use/VBD/ROOT/2 a/a/DT/det/4 crane/crane/NN/dobj/2 to/to/TO/aux/6
    lift/lift/VB/xcomp/2 the/the/DT/det/8 roof/roof/NN/dobj/6 ./././punct/2
"""
BOUGHT = """
    Berg/Berg/NNP/nsubj/1/PERSON bought/buy/VBD/ROOT/1 a/a/DT/det/3 hall/hall/NN/dobj/1 to/to/TO/aux/5
    open/open/VB/xcomp/1 a/a/DT/det/7 museum/museum/NN/dobj/5 ./././punct/1
"""
SITE = """
    The/the/DT/det/1 firm/firm/NN/nsubj/2 built/build/VBD/ROOT/2 a/a/DT/det/4 site/site/NN/dobj/2 to/to/TO/aux/6
    launch/launch/VB/advcl/2 rockets/rocket/NNS/dobj/6 ./././punct/2
"""
HIRED = """
    The/the/DT/det/1 firm/firm/NN/nsubj/2 hired/hire/VBD/ROOT/2 pilots/pilot/NNS/dobj/2 to/to/TO/aux/5
    fly/fly/VB/xcomp/2 planes/plane/NNS/dobj/5 ./././punct/2
"""
KEEN = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 keen/keen/JJ/acomp/1 to/to/TO/aux/4 meet/meet/VB/xcomp/2
    Ruiz/Ruiz/NNP/dobj/4/PERSON ./././punct/1
"""
GAVE_TIME = """
    The/the/DT/det/1 court/court/NN/nsubj/2 gave/give/VBD/ROOT/2 them/they/PRP/dative/2 time/time/NN/dobj/2
    to/to/TO/aux/6 think/think/VB/xcomp/2 ./././punct/2
"""
HIRED_BY = """
    Hired/hire/VBN/advcl/5 by/by/IN/agent/0 Ruiz/Ruiz/NNP/pobj/1/PERSON ,/,/,/punct/5 Berg/Berg/NNP/nsubj/5/PERSON
    built/build/VBD/ROOT/5 a/a/DT/det/7 boat/boat/NN/dobj/5 ./././punct/5
"""
DANCED = """
    Berg/Berg/NNP/nsubj/1/PERSON sang/sing/VBD/ROOT/1 as/as/IN/mark/4 they/they/PRP/nsubj/4 left/leave/VBD/advcl/1
    ./././punct/1
"""
WALKING = """
    The/the/DT/det/1 risk/risk/NN/nsubjpass/4 can/can/MD/aux/4 be/be/VB/auxpass/4 avoided/avoid/VBN/ROOT/4
    by/by/IN/prep/4 walking/walk/VBG/pcomp/5 home/home/RB/advmod/6 ./././punct/4
"""
WALKED = """
    Berg/Berg/NNP/nsubj/1/PERSON lost/lose/VBD/ROOT/1 weight/weight/NN/dobj/1 by/by/IN/prep/1 walking/walk/VBG/pcomp/3
    ./././punct/1
"""
ACCUSED = """
    Berg/Berg/NNP/nsubj/1/PERSON accused/accuse/VBD/ROOT/1 Kenya/Kenya/NNP/dobj/1/GPE of/of/IN/prep/1
    using/use/VBG/pcomp/3 spies/spy/NNS/dobj/4 ./././punct/1
"""
ACCUSED_PASSIVE = """
    Kenya/Kenya/NNP/nsubjpass/2/GPE was/be/VBD/auxpass/2 accused/accuse/VBN/ROOT/2 of/of/IN/prep/2 using/use/VBG/pcomp/3
    spies/spy/NNS/dobj/4 ./././punct/2
"""
STOPPED = """
    Berg/Berg/NNP/nsubj/1/PERSON stopped/stop/VBD/ROOT/1 the/the/DT/det/3 car/car/NN/dobj/1 from/from/IN/prep/1
    leaving/leave/VBG/pcomp/4 ./././punct/1
"""
THANKED = """
    Berg/Berg/NNP/nsubj/1/PERSON thanked/thank/VBD/ROOT/1 them/they/PRP/dobj/1 before/before/IN/prep/1
    leaving/leave/VBG/pcomp/3 ./././punct/1
"""
ARMING = """
    Kenya/Kenya/NNP/poss/2/GPE 's/'s/POS/case/0 attempt/attempt/NN/nsubj/6 at/at/IN/prep/2 arming/arm/VBG/pcomp/3
    rebels/rebel/NNS/dobj/4 failed/fail/VBD/ROOT/6 ./././punct/6
"""
ATTACK = """
    Attempts/attempt/NNS/nsubj/6 by/by/IN/prep/0 Kenya/Kenya/NNP/pobj/1/GPE to/to/TO/aux/4 attack/attack/VB/acl/0
    Kano/Kano/NNP/dobj/4/GPE failed/fail/VBD/ROOT/6 ./././punct/6
"""
ATTEMPT = """
    Kenya/Kenya/NNP/poss/2/GPE 's/'s/POS/case/0 attempt/attempt/NN/nsubj/6 to/to/TO/aux/4 attack/attack/VB/acl/2
    Kano/Kano/NNP/dobj/4/GPE failed/fail/VBD/ROOT/6 ./././punct/6
"""
HAT = """
    The/the/DT/det/1 boy/boy/NN/nsubj/5 wearing/wear/VBG/acl/1 a/a/DT/det/4 hat/hat/NN/dobj/2 left/leave/VBD/ROOT/5
    ./././punct/5
"""
LAUNCHED = """
    Kenya/Kenya/NNP/nsubj/1/GPE launched/launch/VBD/ROOT/1 a/a/DT/det/3 plan/plan/NN/dobj/1 to/to/TO/aux/5
    win/win/VB/acl/3 the/the/DT/det/7 cup/cup/NN/dobj/5 ./././punct/1
"""
PRICE = """
    It/it/PRP/nsubj/1 was/be/VBD/ROOT/1 a/a/DT/det/3 price/price/NN/attr/1 to/to/TO/aux/5 pay/pay/VB/relcl/3
    ./././punct/1
"""
FIRST = """
    Berg/Berg/NNP/nsubj/1/PERSON was/be/VBD/ROOT/1 the/the/DT/det/4 first/first/JJ/amod/4/ORDINAL woman/woman/NN/attr/1
    to/to/TO/aux/6 win/win/VB/relcl/4 the/the/DT/det/8 cup/cup/NN/dobj/6 ./././punct/1
"""
LAW = """
    A/a/DT/det/1 law/law/NN/nsubj/5 to/to/TO/aux/3 ban/ban/VB/relcl/1 cars/car/NNS/dobj/3 passed/pass/VBD/ROOT/5
    ./././punct/5
"""
FOLLOWS = """
    The/the/DT/det/1 rules/rule/NNS/nsubj/2 are/be/VBP/ROOT/2 as/as/IN/mark/4 follows/follow/VBZ/advcl/2 ./././punct/2
"""
GOOD_AT = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 good/good/JJ/acomp/1 at/at/IN/prep/2 painting/paint/VBG/pcomp/3
    boats/boat/NNS/dobj/4 ./././punct/1
"""
MEN = """
    The/the/DT/det/1 men/man/NNS/nsubj/7 whom/whom/WP/dobj/4 Berg/Berg/NNP/nsubj/4/PERSON asked/ask/VBD/relcl/1
    to/to/TO/aux/6 leave/leave/VB/xcomp/4 sang/sing/VBD/ROOT/7 ./././punct/7
"""
COUNTED = """
    Berg/Berg/NNP/nsubj/1/PERSON counted/count/VBD/ROOT/1 on/on/IN/prep/1 them/they/PRP/pobj/2 to/to/TO/aux/5
    win/win/VB/xcomp/1 ./././punct/1
"""
TWO = """
    The/the/DT/det/1 army/army/NN/nsubj/5 and/and/CC/cc/1 the/the/DT/det/4 police/police/NN/conj/1 left/leave/VBD/ROOT/5
    and/and/CC/cc/5 sang/sing/VBD/conj/5 ./././punct/5
"""
QUOTED = """
    The/the/DT/det/1 paper/paper/NN/nsubj/2 quoted/quote/VBD/ROOT/2 Berg/Berg/NNP/dobj/2/PERSON as/as/IN/prep/2
    saying/say/VBG/pcomp/4 no/no/UH/intj/5 ./././punct/2
"""
REST_GOING = """
    The/the/DT/det/1 rest/rest/NN/nsubj/6 going/go/VBG/acl/1 home/home/RB/advmod/2 ,/,/,/punct/6
    Ruiz/Ruiz/NNP/nsubj/6/PERSON spoke/speak/VBD/ROOT/6 ./././punct/6
"""
TWO_BESIDE = """
    This/this/DT/nsubj/3 year/year/NN/npadvmod/3 lamps/lamp/NNS/nsubj/3 shone/shine/VBD/ROOT/3 ./././punct/3
"""
DATED = """
    Ruiz/Ruiz/NNP/nsubj/4/PERSON (/(/-LRB-/punct/2 1950/1950/CD/nsubj/4/DATE )/)/-RRB-/punct/2 was/be/VBD/ROOT/4
    a/a/DT/det/6 doctor/doctor/NN/attr/4 who/who/WP/nsubj/8 treated/treat/VBD/relcl/6 Berg/Berg/NNP/dobj/8/PERSON
    ./././punct/4
"""
IT_WAS = """
    It/it/PRP/nsubj/1 was/be/VBD/ROOT/1 a/a/DT/det/3 doctor/doctor/NN/attr/1 who/who/WP/nsubj/5 sang/sing/VBD/relcl/3
    ./././punct/1
"""
DUG = """
    Deep/deep/RB/advmod/1 dug/dig/VBN/nsubj/2 let/let/VB/ROOT/2 them/they/PRP/nsubj/4 go/go/VB/ccomp/2 ./././punct/2
"""
RISING = """
    The/the/DT/det/1 rising/rise/VBG/nsubj/2 failed/fail/VBD/ROOT/2 ./././punct/2
"""
IT_TOOK = """
    It/it/PRP/nsubj/1 took/take/VBD/ROOT/1 hours/hour/NNS/dobj/1 to/to/TO/aux/4 come/come/VB/{place} ./././punct/1
"""
IT_IS_FAIR = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 fair/fair/JJ/acomp/1 to/to/TO/aux/4 ask/ask/VB/advcl/1 ./././punct/1
"""
WHICH_HE_DID = """
    They/they/PRP/nsubj/1 wanted/want/VBD/ROOT/1 the/the/DT/det/3 work/work/NN/dobj/1 {comma}
    which/which/WDT/dobj/{verb}
    he/he/PRP/nsubj/{verb} did/do/VBD/relcl/3 ./././punct/1
"""
AS_HAD = """
    As/as/IN/mark/2 Ruiz/Ruiz/NNP/nsubj/2/PERSON had/have/VBD/advcl/5 {object} before/before/RB/advmod/2
    Berg/Berg/NNP/nsubj/{verb}/PERSON
    left/leave/VBD/ROOT/{verb} ./././punct/{verb}
"""
AS_MEASURED = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 new/new/JJ/acomp/1 as/as/IN/mark/4 shown/show/VBN/advcl/1 by/by/IN/agent/4
    tests/test/NNS/pobj/5 ./././punct/1
"""
END = """
    It/it/PRP/nsubj/1 left/leave/VBD/ROOT/1 him/he/PRP/dobj/1 at/at/IN/prep/1 wits/wit/NNS/pobj/3 end/end/{tag}/acl/4
    with/with/IN/prep/5 fear/fear/NN/pobj/6 ./././punct/1
"""
LIKE_PAINTING = """
    Like/like/IN/prep/4 painting/paint/VBG/pcomp/0 walls/wall/NNS/dobj/1 I/I/PRP/nsubj/4 enjoy/enjoy/VBP/ROOT/4
    it/it/PRP/dobj/4 ./././punct/4
"""


@pytest.mark.parametrize(
    ("tokens", "verb", "expected"),
    [
        pytest.param(TWO, "left", ["army", "police"], id="its own, coordinated"),
        pytest.param(TWO, "sang", ["army", "police"], id="those of the verb it is coordinated with"),
        pytest.param(LOST, "lost", ["man"], id="a relative pronoun stands for its noun"),
        pytest.param(EXPLOSIONS, "were", ["explosions", "fire"], id="what there is"),
        pytest.param(LEAVE, "was", [], id="a clause as the subject"),
        pytest.param(CAME, "left", ["Berg"], id="a finite verb coordinated with its like"),
        pytest.param(BUILT, "sold", ["boats"], id="a participle coordinated with its like"),
        pytest.param(WERE_GIVEN, "given", ["They"], id="a coordinated participle with its auxiliary"),
        pytest.param(LANTERNS, "given", [], id="a participle coordinated with a finite verb"),
        pytest.param(FORCED, "stop", ["truck"], id="object control: even a thing"),
        pytest.param(MEN, "leave", ["men"], id="object control: a relative pronoun"),
        pytest.param(PROMISED, "reopen", ["Berg"], id="subject control"),
        pytest.param(CRANE, "lift", ["miners"], id="subject control: a tool does not act"),
        pytest.param(CALLED_ON, "resign", ["Diallo"], id="an appeal: whom it addresses"),
        pytest.param(HIRED, "fly", ["pilots"], id="another verb: an object that can act"),
        pytest.param(GAVE_TIME, "think", ["them"], id="another verb: a recipient that can act"),
        pytest.param(BOUGHT, "open", ["Berg"], id="another verb: things don't act"),
        pytest.param(KEEN, "meet", ["Berg"], id="of a quality"),
        pytest.param(SITE, "launch", ["firm"], id="of a purpose"),
        pytest.param(SPEAKING, "Speaking", ["Berg"], id="an -ing form beside the main clause"),
        pytest.param(HIRED_BY, "Hired", ["Berg"], id="a participle beside the main clause"),
        pytest.param(FOLLOWS, "follows", [], id="a finite adverbial clause has its own or none"),
        pytest.param(PRIOR, "meeting", ["Berg"], id="after a preposition"),
        pytest.param(GOOD_AT, "painting", ["Berg"], id="after the preposition of a quality"),
        pytest.param(WALKED, "walking", ["Berg"], id="by doing something"),
        pytest.param(WALKING, "walking", [], id="by doing something, of a passive"),
        pytest.param(ACCUSED, "using", ["Kenya"], id="of which the object is accused"),
        pytest.param(ACCUSED_PASSIVE, "using", ["Kenya"], id="of which the subject is accused"),
        pytest.param(STOPPED, "leaving", ["car"], id="from which the object is kept"),
        pytest.param(QUOTED, "saying", ["Berg"], id="as which the object is described"),
        pytest.param(THANKED, "leaving", ["Berg"], id="another preposition after an object"),
        pytest.param(ARMING, "arming", ["Kenya"], id="after a noun's preposition: its possessor"),
        pytest.param(ATTACK, "attack", ["Kenya"], id="of a noun: its agent"),
        pytest.param(ATTEMPT, "attack", ["Kenya"], id="of a noun: its possessor"),
        pytest.param(LAUNCHED, "win", ["Kenya"], id="of an object: the subject"),
        pytest.param(FIRST, "win", ["Berg"], id="of an attribute: the subject"),
        pytest.param(PRICE, "pay", [], id="of an attribute that singles nothing out"),
        pytest.param(VOTE, "held", [], id="of a noun with no agent"),
        pytest.param(HAT, "wearing", ["boy"], id="a participle after its noun"),
        pytest.param(LEAVE, "leave", [], id="an infinitive as the subject"),
        pytest.param(REST_GOING, "spoke", ["Ruiz"], id="of two the last, behind a comma"),
        pytest.param(TWO_BESIDE, "shone", [], id="two in one phrase: a misread sentence"),
        pytest.param(DATED, "was", ["Ruiz"], id="a date beside it is none"),
        pytest.param(DATED, "treated", ["Ruiz"], id="who is said to be one who did it"),
        pytest.param(IT_WAS, "sang", ["doctor"], id="of it was a doctor who the doctor"),
        pytest.param(DUG, "let", [], id="a verb is none"),
        pytest.param(RISING, "failed", ["rising"], id="a verb with an article is a noun"),
        pytest.param(IT_TOOK.format(place="xcomp/1"), "took", [], id="it took time to"),
        pytest.param(IT_TOOK.format(place="acl/2"), "took", ["It"], id="it took the time to"),
        pytest.param(IT_IS_FAIR, "is", [], id="it is fair to, with the infinitive on the verb"),
        pytest.param(WHICH_HE_DID.format(comma=",/,/,/punct/3", verb=7), "did", [], id="which he did"),
        pytest.param(WHICH_HE_DID.format(comma="", verb=6), "did", ["he"], id="the work which he did"),
        pytest.param(AS_HAD.format(object="", verb=5), "had", [], id="as Ruiz had"),
        pytest.param(AS_HAD.format(object="one/one/CD/dobj/2", verb=6), "had", ["Ruiz"], id="as Ruiz had one"),
        pytest.param(AS_MEASURED, "shown", [], id="as shown by"),
        pytest.param(END.format(tag="VBP"), "end", [], id="a finite form is no participle"),
        pytest.param(END.format(tag="VBG"), "end", ["wits"], id="a participle"),
        pytest.param(UPON, "left", [], id="a noun behind a fronted phrase that the parser puts inside it"),
        pytest.param(LIKE_PAINTING, "painting", [], id="an example of what is done"),
    ],
)
def test_who_does_it(tokens: str, verb: str, expected: list[str]) -> None:
    assert [word.text for word in subjects(word(tokens, verb))] == expected


@pytest.mark.parametrize(
    ("tokens", "verb", "expected"),
    [
        pytest.param(ACCUSED_PASSIVE, "accused", True, id="an auxiliary"),
        pytest.param(BUILT, "sold", True, id="coordinated with a passive"),
        pytest.param(HAS_BUILT, "sold", False, id="coordinated with an active participle"),
        pytest.param(HAS_BUILT, "built", False, id="an active participle"),
        pytest.param(HIRED_BY, "Hired", True, id="a participle alone"),
        pytest.param(HIRED_BY, "built", False, id="a finite verb"),
    ],
)
def test_passives(tokens: str, verb: str, expected: bool) -> None:
    assert is_passive(word(tokens, verb)) is expected


DESCRIBED = """
    {name} ,/,/,/punct/0 a/a/DT/det/3 doctor/doctor/NN/appos/0 who/who/WP/nsubj/5 treated/treat/VBD/relcl/3
    Berg/Berg/NNP/dobj/5/PERSON ,/,/,/punct/0 left/leave/VBD/ROOT/8 ./././punct/8
"""


@pytest.mark.parametrize(
    ("name", "who"),
    [
        pytest.param("Ruiz/Ruiz/NNP/nsubj/8/PERSON", "Ruiz", id="a person"),
        pytest.param("Oslo/Oslo/NNP/nsubj/8/GPE", "a doctor", id="a place is no doctor"),
    ],
)
def test_who_is_described_does_what_the_description_tells(name: str, who: str) -> None:
    assert (who, "treated", "Berg") in triples(DESCRIBED.format(name=name), "direct-object")
