"""Who is given as the source of a claim, on parses written by hand."""

import pytest
from documents import document, stance_of_claim

QUOTED = """
    The/the/DT/det/1 agency/agency/NN/nsubj/2 quoted/quote/VBD/ROOT/2 Berg/Berg/NNP/dobj/2/PERSON as/as/IN/prep/2
    saying/say/VBG/pcomp/4 that/that/IN/mark/8 Kenya/Kenya/NNP/nsubj/8/GPE sold/sell/VBD/ccomp/5 the/the/DT/det/10
    bank/bank/NN/dobj/8 ./././punct/2
"""
TOLD = """
    Berg/Berg/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 told/tell/VBN/ROOT/2 that/that/IN/mark/5
    Kenya/Kenya/NNP/nsubj/5/GPE sold/sell/VBD/ccomp/2 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/2
"""
NESTED = """
    Diallo/Diallo/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/4 Berg/Berg/NNP/nsubj/4/PERSON
    told/tell/VBD/ccomp/1 him/he/PRP/dobj/4 that/that/IN/mark/8 Kenya/Kenya/NNP/nsubj/8/GPE sold/sell/VBD/ccomp/4
    the/the/DT/det/10 bank/bank/NN/dobj/8 ./././punct/1
"""
AS_PUT = """
    As/as/IN/mark/2 Berg/Berg/NNP/nsubj/2/PERSON put/put/VBD/advcl/6 it/it/PRP/dobj/2 ,/,/,/punct/6
    Kenya/Kenya/NNP/nsubj/6/GPE sold/sell/VBD/ROOT/6 the/the/DT/det/8 bank/bank/NN/dobj/6 ./././punct/6
"""
VIEW = """
    In/in/IN/prep/7 the/the/DT/det/2 ambassador/ambassador/NN/poss/4 's/'s/POS/case/2 view/view/NN/pobj/0
    ,/,/,/punct/7 Kenya/Kenya/NNP/nsubj/7/GPE violates/violate/VBZ/ROOT/7 the/the/DT/det/9 treaty/treaty/NN/dobj/7
    ./././punct/7
"""
PARENTHESIS = """
    Kenya/Kenya/NNP/nsubj/5/GPE ,/,/,/punct/3 Berg/Berg/NNP/nsubj/3/PERSON said/say/VBD/parataxis/5 ,/,/,/punct/3
    sold/sell/VBD/ROOT/5 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/5
"""
LABEL = """
    Berg/Berg/NNP/npadvmod/3/PERSON :/:/:/punct/3 Kenya/Kenya/NNP/nsubj/3/GPE sold/sell/VBD/ROOT/3
    the/the/DT/det/5 bank/bank/NN/dobj/3
"""
LABEL_AFTER = """
    Kenya/Kenya/NNP/nsubj/1/GPE sold/sell/VBD/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 –/–/:/punct/1
    Berg/Berg/NNP/npadvmod/1/PERSON
"""
BELIEVED = """
    The/the/DT/det/1 farmers/farmer/NNS/nsubjpass/3 are/be/VBP/auxpass/3 believed/believe/VBN/ROOT/3
    to/to/TO/aux/5 own/own/VB/xcomp/3 the/the/DT/det/7 land/land/NN/dobj/5 ./././punct/3
"""
CLAIMS = """
    The/the/DT/det/1 farmers/farmer/NNS/nsubj/2 claim/claim/VBP/ROOT/2 to/to/TO/aux/4 own/own/VB/xcomp/2
    the/the/DT/det/6 land/land/NN/dobj/4 ./././punct/2
"""
ACCUSED = """
    Prosecutors/prosecutor/NNS/nsubj/1 accused/accuse/VBD/ROOT/1 Berg/Berg/NNP/dobj/1/PERSON of/of/IN/prep/1
    taking/take/VBG/pcomp/3 bribes/bribe/NNS/dobj/4 ./././punct/1
"""
SUSPECTED = """
    Berg/Berg/NNP/nsubjpass/2/PERSON is/be/VBZ/auxpass/2 suspected/suspect/VBN/ROOT/2 of/of/IN/prep/2
    taking/take/VBG/pcomp/3 bribes/bribe/NNS/dobj/4 ./././punct/2
"""

SOURCE_IS = """
    Kenya/Kenya/NNP/nsubj/1/GPE sold/sell/VBD/ROOT/1 it/it/PRP/dobj/1 ,/,/,/punct/1 according/accord/VBG/prep/1
    to/to/IN/prep/4 Berg/Berg/NNP/pobj/5/PERSON ,/,/,/punct/6 head/head/NN/appos/6 of/of/IN/prep/8 the/the/DT/det/11
    bank/bank/NN/pobj/9 ./././punct/1
"""
RULES = """
    Berg/Berg/NNP/nsubj/1/PERSON ran/run/VBD/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 {comma}
    according/accord/VBG/prep/1 to/to/IN/prep/{to} the/the/DT/det/{rules} rules/rule/NNS/pobj/{preposition}
    ./././punct/1
"""
OWN_WORDS = """
    Berg/Berg/NNP/nsubj/1/PERSON sold/sell/VBD/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 ,/,/,/punct/1
    being/be/VBG/advcl/1 ,/,/,/punct/1 in/in/IN/prep/1 his/his/PRP$/poss/10 own/own/JJ/amod/10 words/word/NNS/pobj/7
    ,/,/,/punct/1 “/"/``/punct/13 sick/sick/JJ/acomp/5 of/of/IN/prep/13 it/it/PRP/pobj/14 ”/"/''/punct/13 ./././punct/1
"""
EVENT_LABEL = """
    World/World/NNP/compound/1/EVENT Cup/Cup/NNP/dep/5/EVENT day/day/NN/appos/1 five/five/CD/nummod/2/CARDINAL
    :/:/:/punct/1 Kenya/Kenya/NNP/nsubj/6/GPE won/win/VBD/ROOT/6 the/the/DT/det/8 bank/bank/NN/dobj/6
"""
LANGUAGE_LABEL = """
    Greek/greek/NN/nsubj/4/NORP :/:/:/punct/0 Berg/Berg/NNP/appos/0/PERSON ;/;/:/punct/2 was/be/VBD/ROOT/4
    the/the/DT/det/6 bank/bank/NN/attr/4 ./././punct/4
"""
SPORT_LABEL = """
    tennis/tennis/NNP/npadvmod/3 :/:/:/punct/3 Berg/Berg/NNP/nsubj/3/PERSON bought/buy/VBD/ROOT/3 the/the/DT/det/5
    bank/bank/NN/dobj/3
"""
REMARK = """
    Of/of/IN/prep/8 it/it/PRP/pobj/0 ,/,/,/punct/4 Berg/Berg/NNP/nsubj/4/PERSON said/say/VBD/parataxis/8 ,/,/,/punct/4
    “/"/``/punct/8 I/I/PRP/nsubj/8 sold/sell/VBD/ROOT/8 the/the/DT/det/10 bank/bank/NN/dobj/8
    ”/"/''/punct/8 ./././punct/8
"""
AS_TOLD = """
    As/as/IN/mark/2 Berg/Berg/NNP/nsubj/2/PERSON told/tell/VBD/advcl/6 {whom}/{whom}/NNP/dobj/2 ,/,/,/punct/6
    Kenya/Kenya/NNP/nsubj/6/GPE sold/sell/VBD/ROOT/6 the/the/DT/det/8 bank/bank/NN/dobj/6 ./././punct/6
"""
TO_ALMA = AS_TOLD.format(whom="Alma").replace("dobj/2", "dobj/2/ORG")
A_STORY = AS_TOLD.format(whom="stories").replace("NNP/dobj", "NNS/dobj")
REPORTEDLY = """
    The/the/DT/det/1 mill/mill/NN/nsubjpass/6 taken/take/VBN/acl/1 from/from/IN/prep/2 Kenya/Kenya/NNP/pobj/3/GPE
    was/be/VBD/auxpass/6 sold/sell/VBN/ROOT/6 reportedly/reportedly/RB/advmod/6 to/to/IN/prep/6
    Berg/Berg/NNP/pobj/8/PERSON ./././punct/6
"""


@pytest.mark.parametrize(
    ("tokens", "target", "polarity", "modality", "speaker"),
    [
        pytest.param(QUOTED, "the bank", "affirmed", "reported", "Berg", id="quoted him as saying"),
        pytest.param(TOLD, "the bank", "affirmed", "reported", None, id="was told that"),
        pytest.param(NESTED, "the bank", "affirmed", "reported", "Berg", id="the nearest of two"),
        pytest.param(AS_PUT, "the bank", "affirmed", "reported", "Berg", id="as he put it"),
        pytest.param(VIEW, "the treaty", "affirmed", "reported", "the ambassador", id="in his view"),
        pytest.param(PARENTHESIS, "the bank", "affirmed", "reported", "Berg", id="a parenthesis"),
        pytest.param(LABEL, "the bank", "affirmed", "reported", "Berg", id="a headline: X: …"),
        pytest.param(LABEL_AFTER, "the bank", "affirmed", "reported", "Berg", id="a headline: … – X"),
        pytest.param(BELIEVED, "the land", "affirmed", "reported", None, id="is believed to"),
        pytest.param(CLAIMS, "the land", "affirmed", "reported", "The farmers", id="claims to"),
        pytest.param(ACCUSED, "bribes", "affirmed", "reported", "Prosecutors", id="accused of"),
        pytest.param(SUSPECTED, "bribes", "affirmed", "reported", None, id="suspected of"),
        pytest.param(SOURCE_IS, "it", "affirmed", "reported", "Berg", id="according to X, head of Y"),
        pytest.param(SOURCE_IS, "the bank", "affirmed", "asserted", None, id="who the source is, it does not say"),
        pytest.param(
            RULES.format(comma="", to=4, preposition=5, rules=7),
            "the bank",
            "affirmed",
            "asserted",
            None,
            id="by the rules",
        ),
        pytest.param(
            RULES.format(comma=",/,/,/punct/1", to=5, preposition=6, rules=8),
            "the bank",
            "affirmed",
            "reported",
            "the rules",
            id=", according to the rules",
        ),
        pytest.param(EVENT_LABEL, "the bank", "affirmed", "asserted", None, id="an event: …"),
        pytest.param(LANGUAGE_LABEL, "the bank", "affirmed", "asserted", None, id="a language: …"),
        pytest.param(SPORT_LABEL, "the bank", "affirmed", "asserted", None, id="a topic: …"),
        pytest.param(TO_ALMA, "the bank", "affirmed", "reported", "Berg", id="as he told Alma"),
        pytest.param(A_STORY, "the bank", "affirmed", "asserted", None, id="while he told stories"),
        pytest.param(REPORTEDLY, "Berg", "affirmed", "reported", None, id="was reportedly sold"),
        pytest.param(REPORTEDLY, "Kenya", "affirmed", "asserted", None, id="what was reportedly sold was taken"),
    ],
)
def test_the_speaker(tokens: str, target: str, polarity: str, modality: str, speaker: str | None) -> None:
    assert stance_of_claim(document(tokens), target) == (polarity, modality, speaker)


def test_in_his_own_words_holds_for_the_quotation_behind_it() -> None:
    doc = document(OWN_WORDS, quotes=[("“sick of it”", "Berg")])
    assert stance_of_claim(doc, "the bank") == ("affirmed", "asserted", None)


def test_nobody_reports_that_he_said_it_himself() -> None:
    quoted = "“I sold the bank”"
    doc = document(REMARK, quotes=[(quoted, "Berg")])
    assert stance_of_claim(doc, quoted) == ("affirmed", "asserted", None)
    assert stance_of_claim(doc, "the bank") == ("affirmed", "reported", "Berg")
