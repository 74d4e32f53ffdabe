"""What the dependents of a word make of its claims: negation and modality, on parses written by hand."""

from datetime import date

import pytest
from documents import document, stance_of_claim, with_dates

NEITHER = """
    Neither/neither/CC/det/1 Kenya/Kenya/NNP/nsubj/4/GPE nor/nor/CC/cc/1 Uganda/Uganda/NNP/conj/1/GPE
    signed/sign/VBD/ROOT/4 the/the/DT/det/6 treaty/treaty/NN/dobj/4 ./././punct/4
"""
NOR = """
    Kenya/Kenya/NNP/nsubj/2/GPE neither/neither/CC/preconj/2 signed/sign/VBD/ROOT/2 the/the/DT/det/4
    treaty/treaty/NN/dobj/2 nor/nor/CC/cc/2 left/leave/VBD/conj/2 the/the/DT/det/8 bloc/bloc/NN/dobj/6
    ./././punct/2
"""
FEW = """
    Few/few/JJ/amod/1 voters/voter/NNS/nsubj/2 trust/trust/VBP/ROOT/2 the/the/DT/det/4 police/police/NN/dobj/2
    ./././punct/2
"""
NOT_ONLY = """
    Berg/Berg/NNP/nsubj/3/PERSON not/not/RB/preconj/3 only/only/RB/advmod/1 won/win/VBD/ROOT/3 the/the/DT/det/5
    race/race/NN/dobj/3 but/but/CC/cc/3 also/also/RB/advmod/8 broke/break/VBD/conj/3 the/the/DT/det/10
    record/record/NN/dobj/8 ./././punct/3
"""
NO_FEWER = """
    No/no/DT/det/4 fewer/few/JJR/amod/3 than/than/IN/quantmod/3 forty/forty/CD/nummod/4 states/state/NNS/nsubj/5
    signed/sign/VBD/ROOT/5 the/the/DT/det/7 treaty/treaty/NN/dobj/5 ./././punct/5
"""
NEARLY = """
    The/the/DT/det/1 bank/bank/NN/nsubj/3 nearly/nearly/RB/advmod/3 lost/lose/VBD/ROOT/3 its/its/PRP$/poss/5
    licence/licence/NN/dobj/3 ./././punct/3
"""
AT_NO_POINT = """
    At/at/IN/prep/5 no/no/DT/det/2 point/point/NN/pobj/0 did/do/VBD/aux/5 Berg/Berg/NNP/nsubj/5/PERSON
    visit/visit/VB/ROOT/5 the/the/DT/det/7 camp/camp/NN/dobj/5 ./././punct/5
"""
PROBABLY = """
    Berg/Berg/NNP/nsubj/3/PERSON will/will/MD/aux/3 probably/probably/RB/advmod/3 visit/visit/VB/ROOT/3
    Lagos/Lagos/NNP/dobj/3/GPE ./././punct/3
"""
HAD = """
    Had/have/VBD/aux/2 Kenya/Kenya/NNP/nsubj/2/GPE raised/raise/VBN/advcl/8 rates/rate/NNS/dobj/2 ,/,/,/punct/8
    investors/investor/NNS/nsubj/8 would/would/MD/aux/8 have/have/VB/aux/8 sold/sell/VBN/ROOT/8 the/the/DT/det/10
    bonds/bond/NNS/dobj/8 ./././punct/8
"""
WOULD = """
    The/the/DT/det/1 plan/plan/NN/nsubj/3 would/would/MD/aux/3 hurt/hurt/VB/ROOT/3 the/the/DT/det/5
    farmers/farmer/NNS/dobj/3 ./././punct/3
"""
SAID_WOULD = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 Kenya/Kenya/NNP/nsubj/4/GPE would/would/MD/aux/4
    sell/sell/VB/ccomp/1 the/the/DT/det/6 bank/bank/NN/dobj/4 ./././punct/1
"""
BOTH_IF = """
    If/if/IN/mark/2 Kenya/Kenya/NNP/nsubj/2/GPE signs/sign/VBZ/advcl/13 the/the/DT/det/4 treaty/treaty/NN/dobj/2
    and/and/CC/cc/2 Uganda/Uganda/NNP/nsubj/7/GPE leaves/leave/VBZ/conj/2 the/the/DT/det/9 bloc/bloc/NN/dobj/7
    ,/,/,/punct/13 Berg/Berg/NNP/nsubj/13/PERSON will/will/MD/aux/13 resign/resign/VB/ROOT/13 ./././punct/13
"""

NEITHER_CLEAR = """
    The/the/DT/det/1 plan/plan/NN/nsubj/2 is/be/VBZ/ROOT/2 neither/neither/CC/preconj/4 clear/clear/JJ/acomp/2
    nor/nor/CC/cc/4 right/right/JJ/conj/4 ./././punct/2
"""
PERHAPS_NOT = """
    This/this/DT/nsubj/1 is/be/VBZ/ROOT/1 ,/,/,/punct/1 perhaps/perhaps/RB/advmod/1 ,/,/,/punct/1 not/not/RB/neg/8
    the/the/DT/det/8 best/good/JJS/amod/8 plan/plan/NN/attr/1 ./././punct/1
"""
HARDLY = """
    Hardly/hardly/RB/advmod/2 any/any/DT/det/2 minister/minister/NN/nsubj/3 supported/support/VBD/ROOT/3
    the/the/DT/det/5 plan/plan/NN/dobj/3 ./././punct/3
"""
HARDLY_A_MONTH_OLD = """
    Hardly/hardly/RB/advmod/1 old/old/JJ/amod/2 ministers/minister/NNS/nsubj/3 supported/support/VBD/ROOT/3
    the/the/DT/det/5 plan/plan/NN/dobj/3 ./././punct/3
"""
LITTLE = """
    Berg/Berg/NNP/nsubj/1/PERSON wrote/write/VBD/ROOT/1 very/very/RB/advmod/3 little/little/JJ/dobj/1 ./././punct/1
"""
NEVER_AGAIN = """
    Never/never/RB/neg/1 again/again/RB/advmod/4 did/do/VBD/aux/4 Berg/Berg/NNP/nsubj/4/PERSON
    trust/trust/VB/ROOT/4 the/the/DT/det/6 bank/bank/NN/dobj/4 ./././punct/4
"""
AS_NEVER_BEFORE = """
    Berg/Berg/NNP/nsubj/1/PERSON trusts/trust/VBZ/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 as/as/IN/mark/6
    never/never/RB/neg/6 before/before/RB/advmod/1 ./././punct/1
"""
NOT_MEN = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 the/the/DT/det/3 home/home/NN/attr/1 of/of/IN/prep/3 apes/ape/NNS/pobj/4
    ,/,/,/punct/3 not/not/RB/neg/3 men/man/NNS/appos/3 ./././punct/1
"""
HAD_NOT = """
    Had/have/VBD/aux/3 Berg/Berg/NNP/nsubj/3/PERSON not/not/RB/neg/3 waited/wait/VBN/advcl/10 for/for/IN/prep/3
    the/the/DT/det/6 bank/bank/NN/pobj/4 ,/,/,/punct/10 Diallo/Diallo/NNP/nsubj/10/ORG would/would/MD/aux/10
    resign/resign/VB/ROOT/10 ./././punct/10
"""
OFTEN = """
    Berg/Berg/NNP/nsubj/3/PERSON would/would/MD/aux/3 often/often/RB/advmod/3 visit/visit/VB/ROOT/3 the/the/DT/det/5
    bank/bank/NN/dobj/3 ./././punct/3
"""
TRIP = """
    Berg/Berg/NNP/nsubj/1/PERSON left/leave/VBD/ROOT/1 Oslo/Oslo/NNP/dobj/1/GPE in/in/IN/prep/1
    1890/1890/CD/pobj/3/DATE ./././punct/1 The/the/DT/det/7 trip/trip/NN/nsubj/9 would/would/MD/aux/9
    change/change/VB/ROOT/9 Norway/Norway/NNP/dobj/9/GPE ./././punct/9
"""
GO_ON = """
    Berg/Berg/NNP/nsubj/2/PERSON would/would/MD/aux/2 go/go/VB/ROOT/2 on/on/RP/prt/2 to/to/TO/aux/5
    found/found/VB/xcomp/2 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/2
"""
THOUGH = """
    Berg/Berg/NNP/nsubj/1/PERSON returned/return/VBD/ROOT/1 in/in/IN/prep/1 {year}/{year}/CD/pobj/2 ,/,/,/punct/1
    {though}/{though}/IN/mark/8 he/he/PRP/nsubj/8 would/would/MD/aux/8 leave/leave/VB/advcl/1
    Oslo/Oslo/NNP/dobj/8/GPE ./././punct/1
"""
TO_WHICH = """
    In/in/IN/prep/3 350/350/CD/pobj/0 Berg/Berg/NNP/nsubj/3/PERSON {found} a/a/DT/det/5 town/town/NN/dobj/3
    that/that/WDT/nsubj/8 would/would/MD/aux/8 rule/rule/VB/relcl/5 Norway/Norway/NNP/dobj/8/GPE ./././punct/3
"""


@pytest.mark.parametrize(
    ("tokens", "target", "polarity", "modality", "speaker"),
    [
        pytest.param(NEITHER, "the treaty", "negated", "asserted", None, id="neither … nor, subjects"),
        pytest.param(NOR, "the bloc", "negated", "asserted", None, id="neither … nor, verbs"),
        pytest.param(FEW, "the police", "negated", "asserted", None, id="few"),
        pytest.param(NOT_ONLY, "the race", "affirmed", "asserted", None, id="not only"),
        pytest.param(NO_FEWER, "the treaty", "affirmed", "asserted", None, id="no fewer than"),
        pytest.param(NEARLY, "its licence", "negated", "asserted", None, id="nearly"),
        pytest.param(AT_NO_POINT, "the camp", "negated", "asserted", None, id="at no point did"),
        pytest.param(PROBABLY, "Lagos", "affirmed", "possible", None, id="will probably"),
        pytest.param(HAD, "rates", "affirmed", "conditional", None, id="had it raised"),
        pytest.param(HAD, "the bonds", "affirmed", "conditional", None, id="would have sold"),
        pytest.param(WOULD, "the farmers", "affirmed", "conditional", None, id="would"),
        pytest.param(SAID_WOULD, "the bank", "affirmed", "planned", "Berg", id="said it would"),
        pytest.param(BOTH_IF, "the treaty", "affirmed", "conditional", None, id="if"),
        pytest.param(BOTH_IF, "the bloc", "affirmed", "conditional", None, id="if … and"),
        pytest.param(NEITHER_CLEAR, "clear", "negated", "asserted", None, id="is neither"),
        pytest.param(PERHAPS_NOT, "not the best plan", "negated", "possible", None, id="is, perhaps, not"),
        pytest.param(HARDLY, "the plan", "negated", "asserted", None, id="hardly any"),
        pytest.param(HARDLY_A_MONTH_OLD, "the plan", "affirmed", "asserted", None, id="hardly before an adjective"),
        pytest.param(LITTLE, "very little", "affirmed", "asserted", None, id="the object is little"),
        pytest.param(NEVER_AGAIN, "the bank", "negated", "asserted", None, id="never again did"),
        pytest.param(AS_NEVER_BEFORE, "the bank", "affirmed", "asserted", None, id="as never before"),
        pytest.param(NOT_MEN, "apes", "affirmed", "asserted", None, id="not, behind a noun"),
        pytest.param(HAD_NOT, "the bank", "negated", "conditional", None, id="had it not waited for"),
        pytest.param(OFTEN, "the bank", "affirmed", "asserted", None, id="would often"),
        pytest.param(GO_ON, "the bank", "affirmed", "asserted", None, id="would go on to"),
    ],
)
def test_what_stands_beside_the_verb(
    tokens: str, target: str, polarity: str, modality: str, speaker: str | None
) -> None:
    assert stance_of_claim(document(tokens), target) == (polarity, modality, speaker)


@pytest.mark.parametrize(("year", "modality"), [(2020, "asserted"), (1891, "conditional")])
def test_in_a_history_would_tells_what_became_of_things(year: int, modality: str) -> None:
    doc = with_dates(document(TRIP, published=date(year, 1, 1)), ("1890", "1890"))
    assert stance_of_claim(doc, "Norway") == ("affirmed", modality, None)


def test_dates_of_no_year_tell_no_history() -> None:
    doc = with_dates(document(TRIP), ("1890", "--08-09"))
    assert stance_of_claim(doc, "Norway") == ("affirmed", "conditional", None)


@pytest.mark.parametrize(
    ("tokens", "target", "modality"),
    [
        pytest.param(THOUGH.format(though="though", year="350"), "Oslo", "asserted", id="though he would leave"),
        pytest.param(THOUGH.format(though="though", year="3500"), "Oslo", "conditional", id="in no year"),
        pytest.param(THOUGH.format(though="because", year="350"), "Oslo", "planned", id="because he would leave"),
        pytest.param(TO_WHICH.format(found="found/find/VBD/ROOT/3"), "Norway", "asserted", id="found what would rule"),
        pytest.param(TO_WHICH.format(found="planned/plan/VBD/ROOT/3"), "Norway", "conditional", id="planned it"),
    ],
)
def test_in_a_history_would_tells_the_same_in_clauses_of_their_own(tokens: str, target: str, modality: str) -> None:
    doc = document(tokens, published=date(2020, 1, 1))
    assert stance_of_claim(doc, target) == ("affirmed", modality, None)
