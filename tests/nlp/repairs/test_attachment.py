"""Prepositional phrases and times hung on the right word, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

BREAK = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 a/a/DT/det/3 race/race/NN/dobj/1 and/and/CC/cc/1
    after/after/IN/prep/1 a/a/DT/det/7 break/break/NN/pobj/5 won/win/VBD/conj/1 ./././punct/1
"""
BREAK_COMMAS = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 and/and/CC/cc/1 ,/,/,/punct/1 after/after/IN/prep/1 a/a/DT/det/6
    break/break/NN/pobj/4 ,/,/,/punct/1 was/be/VBD/conj/1 rich/rich/JJ/acomp/8 ./././punct/1
"""
YEAR_LATER = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 and/and/CC/cc/1 ,/,/,/punct/1 a/a/DT/det/5/DATE
    year/year/NN/npadvmod/6/DATE later/later/RB/advmod/1/DATE ,/,/,/punct/1 left/leave/VBD/advcl/1 ./././punct/1
"""
AND_AFTER = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 before/before/IN/prep/1 May/May/NNP/pobj/2 and/and/CC/cc/1
    after/after/IN/prep/1 June/June/NNP/pobj/5 ./././punct/1
"""
AND_THEY = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 and/and/CC/cc/1 in/in/IN/prep/1 May/May/NNP/pobj/3/DATE
    they/they/PRP/nsubj/6 won/win/VBD/conj/1 ./././punct/1
"""
PLANS = """
    Kenya/Kenya/NNP/nsubj/1/GPE plans/plan/VBZ/ROOT/1 to/to/TO/aux/3 hold/hold/VB/xcomp/1 votes/vote/NNS/dobj/3
    ,/,/,/punct/1 despite/despite/IN/prep/1 costs/cost/NNS/pobj/6 ./././punct/1
"""
FORCED = """
    Ruiz/Ruiz/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 forced/force/VBN/ROOT/2 to/to/TO/aux/4 leave/leave/VB/xcomp/2
    by/by/IN/agent/2 Berg/Berg/NNP/pobj/5/PERSON ./././punct/2
"""
CENTRE = """
    It/it/PRP/nsubjpass/2 was/be/VBD/auxpass/2 printed/print/VBN/ROOT/2 by/by/IN/agent/2 the/the/DT/det/5/ORG
    Centre/Centre/NNP/pobj/3/ORG for/for/IN/prep/2/ORG Celtic/Celtic/NNP/compound/8/NORP Studies/Studies/NNPS/pobj/6
    ./././punct/2
"""
PAINTING = """
    She/she/PRP/nsubj/1 met/meet/VBD/ROOT/1 him/he/PRP/dobj/1 before/before/IN/prep/1 a/a/DT/det/5
    painting/painting/NN/pobj/3 ,/,/,/punct/1 by/by/IN/prep/1 Ruiz/Ruiz/NNP/pobj/7/PERSON ./././punct/1
"""
STOOD_BY = """
    She/she/PRP/nsubj/1 stood/stand/VBD/ROOT/1 by/by/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON ./././punct/1
"""
BANNED = """
    They/they/PRP/nsubjpass/2 were/be/VBD/auxpass/2 banned/ban/VBN/ROOT/2 from/from/IN/prep/2 holding/hold/VBG/pcomp/3
    rites/rite/NNS/dobj/4 at/at/IN/prep/4 shrines/shrine/NNS/pobj/6 by/by/IN/prep/7 Interpol/Interpol/NNP/pobj/8/ORG
    ./././punct/2
"""
RANGING = """
    It/it/PRP/nsubj/1 got/get/VBD/ROOT/1 gifts/gift/NNS/dobj/1 ranging/range/VBG/acl/2 from/from/IN/prep/3
    pens/pen/NNS/pobj/4 to/to/IN/prep/1 cars/car/NNS/pobj/6 ./././punct/1
"""
BROUGHT = """
    She/she/PRP/nsubj/1 brought/bring/VBD/ROOT/1 a/a/DT/det/3 kite/kite/NN/dobj/1 {word} made/make/VBD/relcl/3
    to/to/TO/dative/5 school/school/NN/pobj/6 on/on/IN/prep/5 Friday/Friday/NNP/pobj/8/DATE ./././punct/1
"""
ALONG = """
    It/it/PRP/nsubjpass/2 was/be/VBD/auxpass/2 sold/sell/VBN/ROOT/2 (/(/-LRB-/punct/2 along/along/IN/prep/2
    with/with/IN/prep/4 two/two/CD/pobj/5 )/)/-RRB-/punct/4 for/for/IN/prep/4 pennies/penny/NNS/pobj/8 ./././punct/2
"""
AGED = """
    She/she/PRP/nsubjpass/2 was/be/VBD/auxpass/2 sent/send/VBN/ROOT/2 home/home/RB/advmod/2 aged/age/VBN/advcl/2
    nine/nine/CD/dobj/4/DATE as/as/IN/prep/4 a/a/DT/det/8 pupil/pupil/NN/pobj/6 ./././punct/2
"""
YEARS = """
    She/she/PRP/nsubj/1 spent/spend/VBD/ROOT/1 two/two/CD/nummod/3/DATE years/year/NNS/dobj/1/DATE at/at/IN/prep/1
    Shell/Shell/NNP/pobj/4/ORG and/and/CC/cc/5 a/a/DT/det/8 year/year/NN/conj/5 as/as/IN/prep/1 head/head/NN/pobj/9
    before/before/IN/prep/1 May/May/NNP/pobj/11 ./././punct/1
"""
TWO_CITIES = """
    She/she/PRP/nsubj/1 met/meet/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/3/GPE
    and/and/CC/cc/4 {name} ./././punct/1
"""
GIVEN_NAME = """
    It/it/PRP/nsubj/1 came/come/VBD/ROOT/1 from/from/IN/prep/1 President/President/NNP/pobj/2 Ana/Ana/NNP/prep/1
    Ruiz/Ruiz/NNP/pobj/4 ./././punct/1
"""
OF_DETROIT = """
    They/they/PRP/nsubj/1 came/come/VBD/ROOT/1 from/from/IN/prep/1 unions/union/NNS/pobj/2 (/(/-LRB-/punct/5
    two/two/CD/appos/3 )/)/-RRB-/punct/5 of/of/IN/prep/1 Detroit/Detroit/NNP/pobj/7/GPE ./././punct/1
"""
BY_FAR = """
    It/it/PRP/nsubjpass/2 was/be/VBD/auxpass/2 described/describe/VBN/ROOT/2 as/as/IN/prep/2 by/by/IN/prep/3
    far/far/RB/pcomp/4 the/the/DT/det/7 best/good/JJS/pobj/3 ./././punct/2
"""
TWO_YEARS = """
    After/after/IN/prep/6 two/two/CD/nummod/2/DATE years/year/NNS/pobj/0/DATE in/in/IN/prep/2 Oslo/Oslo/NNP/pobj/3/GPE
    she/she/PRP/nsubj/6 left/leave/VBD/ROOT/6 ./././punct/6
"""
AS_FORD = """
    He/he/PRP/nsubj/1 starred/star/VBD/ROOT/1 in/in/IN/prep/1 Solaris/Solaris/NNP/pobj/2 as/as/IN/prep/3
    Kelvin/Kelvin/NNP/pobj/4/PERSON ./././punct/1
"""
WITH_BERG = """
    He/he/PRP/nsubj/1 starred/star/VBD/ROOT/1 with/with/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON and/and/CC/cc/3
    Berg/Berg/NNP/conj/3/PERSON in/in/IN/prep/5 Solaris/Solaris/NNP/pobj/6 ./././punct/1
"""
BEYOND_BRACKET = """
    He/he/PRP/nsubj/1 starred/star/VBD/ROOT/1 with/with/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON (/(/-LRB-/punct/3
    in/in/IN/prep/3 May/May/NNP/pobj/5 )/)/-RRB-/punct/3 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "phrase", "head"),
    [
        pytest.param(BREAK, 5, "won", id="behind and"),
        pytest.param(BREAK_COMMAS, 4, "was", id="behind and, between commas"),
        pytest.param(YEAR_LATER, 6, "left", id="a time behind and"),
        pytest.param(AND_AFTER, 5, "lost", id="behind and, without a verb behind it"),
        pytest.param(AND_THEY, 3, "lost", id="a second verb with a subject of its own"),
        pytest.param(PLANS, 6, "hold", id="behind an infinitive"),
        pytest.param(FORCED, 5, "forced", id="an agent behind an infinitive"),
        pytest.param(CENTRE, 6, "Centre", id="inside a name"),
        pytest.param(PAINTING, 7, "painting", id="a person behind an active verb"),
        pytest.param(STOOD_BY, 2, "stood", id="right behind an active verb"),
        pytest.param(BANNED, 8, "banned", id="an agent behind an active gerund"),
        pytest.param(RANGING, 6, "ranging", id="from and to"),
        pytest.param(BROUGHT.format(word="she/she/PRP/nsubj/5"), 6, "brought", id="where a thing is brought"),
        pytest.param(BROUGHT.format(word="she/she/PRP/nsubj/5"), 8, "brought", id="and when"),
        pytest.param(BROUGHT.format(word="that/that/WDT/dobj/5"), 6, "made", id="behind a relative pronoun"),
        pytest.param(AGED, 6, "sent", id="behind an age"),
        pytest.param(ALONG, 8, "sold", id="behind an aside that a preposition opens"),
        pytest.param(YEARS, 9, "year", id="the place of the second object"),
        pytest.param(YEARS, 11, "spent", id="what stands behind it is the verb's"),
        pytest.param(OF_DETROIT, 7, "unions", id="of behind a bracket"),
        pytest.param(BY_FAR, 4, "best", id="a preposition with an adverb"),
        pytest.param(TWO_YEARS, 3, "years", id="after a span of time"),
        pytest.param(AS_FORD, 4, "starred", id="a role is no title's"),
        pytest.param(WITH_BERG, 6, "starred", id="not of the last of several persons"),
        pytest.param(BEYOND_BRACKET, 5, "Ruiz", id="in brackets"),
    ],
)
def test_the_head_is(tokens: str, phrase: int, head: str) -> None:
    assert repairs(document(tokens))[phrase].head.text == head


@pytest.mark.parametrize(
    ("name", "head"),
    [
        pytest.param("Berg/Berg/NNP/conj/4/PERSON in/in/IN/prep/1 Rome/Rome/NNP/pobj/7/GPE", "Ruiz", id="a person"),
        pytest.param("Rome/Rome/NNP/conj/4/GPE", "Oslo", id="a place"),
    ],
)
def test_what_is_like_the_object_is_coordinated_with_it(name: str, head: str) -> None:
    assert repairs(document(TWO_CITIES.format(name=name)))[6].head.text == head


def test_an_agent_is_marked_as_one() -> None:
    assert repairs(document(BANNED))[8].dep_ == "agent"


def test_a_given_name_is_no_preposition() -> None:
    president, ana, ruiz = repairs(document(GIVEN_NAME))[3:6]
    assert [(word.head.text, word.dep_) for word in (president, ana, ruiz)] == [
        ("Ruiz", "compound"),
        ("Ruiz", "compound"),
        ("from", "pobj"),
    ]


@pytest.mark.parametrize(
    ("provided", "head"),
    [
        pytest.param("the/the/DT/det/3 town/town/NN/dobj/1", "provides", id="who is given it"),
        pytest.param("clear/clear/JJ/amod/3 towns/town/NNS/dobj/1", "provides", id="several"),
        pytest.param("a/a/DT/det/3 link/link/NN/dobj/1", "link", id="what is given"),
        pytest.param("clear/clear/JJ/amod/3 proof/proof/NN/dobj/1", "proof", id="something uncounted"),
    ],
)
def test_with_is_of_the_verb_that_gives(provided: str, head: str) -> None:
    tokens = f"""
        Kenya/Kenya/NNP/nsubj/1/GPE provides/provide/VBZ/ROOT/1 {provided} with/with/IN/prep/3
        rice/rice/NN/pobj/4 ./././punct/1
    """
    assert repairs(document(tokens))[4].head.text == head


DRIVEN = """
    Sales/sale/NNS/nsubj/1 rose/rise/VBD/ROOT/1 to/to/IN/prep/1 2/2/CD/nummod/4 {unit}/{lemma}/NNS/pobj/2 ,/,/,/punct/4
    driven/drive/VBN/acl/4 by/by/IN/agent/6 exports/export/NNS/pobj/7 ./././punct/1
"""


@pytest.mark.parametrize(("unit", "lemma", "head"), [("euros", "euro", "rose"), ("cars", "car", "cars")])
def test_no_amount_is_driven_by_anything(unit: str, lemma: str, head: str) -> None:
    doc = repairs(document(DRIVEN.format(unit=unit, lemma=lemma)))
    assert doc[6].head.text == head


CAMP = """
    The/the/DT/det/1 board/board/NN/nsubj/2 {verb}/VBZ/ROOT/2 the/the/DT/det/4 camp/camp/NN/dobj/2 in/in/IN/prep/2
    Mali/Mali/NNP/pobj/5/GPE as/as/IN/prep/2 a/a/DT/det/9 risk/risk/NN/pobj/7 ./././punct/2
"""
ROW = """
    Kenya/Kenya/NNP/nsubj/1/GPE won/win/VBD/ROOT/1 for/for/IN/prep/1 the/the/DT/det/5/DATE sixth/sixth/JJ/amod/5/DATE
    month/month/NN/pobj/2/DATE in/in/IN/prep/1/{type} a/a/DT/det/8/{type} row/row/NN/pobj/6/{type} ./././punct/1
"""


@pytest.mark.parametrize(("verb", "head"), [("sees/see", "camp"), ("leads/lead", "leads")])
def test_what_is_regarded_keeps_its_place(verb: str, head: str) -> None:
    assert repairs(document(CAMP.format(verb=verb)))[5].head.text == head


@pytest.mark.parametrize(("type", "head"), [("DATE", "month"), ("", "won")])
def test_a_time_keeps_what_is_in_it(type: str, head: str) -> None:
    assert repairs(document(ROW.format(type=type).replace("/ ", " ")))[6].head.text == head


THANKS = """
    It/it/PRP/nsubj/1 survived/survive/VBD/ROOT/1 thanks/thank/NNS/{label}/1 to/to/IN/prep/1 a/a/DT/det/5
    loan/loan/NN/pobj/3 ./././punct/1
"""
VOTES = """
    They/they/PRP/nsubj/1 passed/pass/VBD/ROOT/1 it/it/PRP/dobj/1 by/by/IN/prep/1 31/31/CD/nummod/5
    votes/vote/NNS/pobj/3 to/to/IN/prep/1 {target}/pobj/6 ./././punct/1
"""


@pytest.mark.parametrize(("label", "head"), [("npadvmod", "thanks"), ("dobj", "survived")])
def test_thanks_to_is_one_preposition(label: str, head: str) -> None:
    assert repairs(document(THANKS.format(label=label)))[3].head.text == head


@pytest.mark.parametrize(("target", "head"), [("24/24/CD", "votes"), ("Rome/Rome/NNP", "passed")])
def test_votes_are_counted_against_votes(target: str, head: str) -> None:
    assert repairs(document(VOTES.format(target=target)))[6].head.text == head


MEANTIME = """
    In/in/IN/prep/5 the/the/DT/det/3 meantime/meantime/NN/amod/3 {subject}/nsubj/5 are/be/VBP/aux/5
    leaving/leave/VBG/ROOT/5 ./././punct/5
"""


@pytest.mark.parametrize(("subject", "head"), [("crews/crew/NNS", "In"), ("crew/crew/NN", "crew")])
def test_a_preposition_at_the_front_has_a_noun(subject: str, head: str) -> None:
    assert repairs(document(MEANTIME.format(subject=subject)))[2].head.text == head
