"""What verbs and adjectives make of their complements, on parses written by hand."""

import pytest
from documents import document, stance_of_claim

SO = """
    Berg/Berg/NNP/nsubj/1/PERSON was/be/VBD/ROOT/1 so/so/RB/advmod/3 sure/sure/JJ/acomp/1 that/that/IN/mark/6
    he/he/PRP/nsubj/6 sold/sell/VBD/ccomp/3 the/the/DT/det/8 bank/bank/NN/dobj/6 ./././punct/1
"""
SURE = """
    Berg/Berg/NNP/nsubj/1/PERSON was/be/VBD/ROOT/1 sure/sure/JJ/acomp/1 that/that/IN/mark/5 Kenya/Kenya/NNP/nsubj/5/GPE
    sold/sell/VBD/ccomp/2 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/1
"""
SEEMED = """
    It/it/PRP/nsubj/1 seemed/seem/VBD/ROOT/1 that/that/IN/mark/4 Kenya/Kenya/NNP/nsubj/4/GPE sold/sell/VBD/ccomp/1
    the/the/DT/det/6 bank/bank/NN/dobj/4 ./././punct/1
"""
CONCERNED = """
    Voters/voter/NNS/nsubjpass/2 are/be/VBP/auxpass/2 concerned/concern/VBN/ROOT/2 Kenya/Kenya/NNP/nsubj/5/GPE
    will/will/MD/aux/5 sell/sell/VB/ccomp/2 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/2
"""
AND_WORRIED = """
    Voters/voter/NNS/nsubj/1 waited/wait/VBD/ROOT/1 and/and/CC/cc/1 were/be/VBD/conj/1 worried/worried/JJ/acomp/3
    that/that/IN/mark/7 Kenya/Kenya/NNP/nsubj/7/GPE sold/sell/VBD/ccomp/4 the/the/DT/det/9 bank/bank/NN/dobj/7
    ./././punct/1
"""
MAKES_SURE = """
    Berg/Berg/NNP/nsubj/1/PERSON made/make/VBD/ROOT/1 sure/sure/JJ/acomp/1 that/that/IN/mark/5
    Kenya/Kenya/NNP/nsubj/5/GPE sold/sell/VBD/ccomp/2 the/the/DT/det/7 bank/bank/NN/dobj/5 ./././punct/1
"""
LET = """
    Let/let/VB/ROOT/0 them/they/PRP/nsubj/2 sell/sell/VB/ccomp/0 the/the/DT/det/4 bank/bank/NN/dobj/2 ./././punct/0
"""
TWEETED = """
    Berg/Berg/NNP/nsubj/1/PERSON tweeted/tweet/VBD/ROOT/1 using/use/VBG/xcomp/1 his/his/PRP$/poss/4
    phone/phone/NN/dobj/2 ./././punct/1
"""
ADMITTED = """
    Berg/Berg/NNP/nsubj/1/PERSON admitted/admit/VBD/ROOT/1 using/use/VBG/xcomp/1 his/his/PRP$/poss/4
    phone/phone/NN/dobj/2 ./././punct/1
"""
SAYS_SELLING = """
    Berg/Berg/NNP/nsubj/1/PERSON says/say/VBZ/ROOT/1 Kenya/Kenya/NNP/nsubj/3/GPE selling/sell/VBG/ccomp/1
    the/the/DT/det/5 bank/bank/NN/dobj/3
"""
PRETENDED = """
    Berg/Berg/NNP/nsubj/1/PERSON pretended/pretend/VBD/ROOT/1 to/to/TO/aux/3 sell/sell/VB/xcomp/1 the/the/DT/det/5
    bank/bank/NN/dobj/3 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "target", "polarity", "modality", "speaker"),
    [
        pytest.param(SO, "the bank", "affirmed", "asserted", None, id="so sure that"),
        pytest.param(MAKES_SURE, "the bank", "affirmed", "asserted", None, id="made sure that"),
        pytest.param(SURE, "the bank", "affirmed", "reported", "Berg", id="sure that"),
        pytest.param(SEEMED, "the bank", "affirmed", "possible", None, id="it seemed that"),
        pytest.param(CONCERNED, "the bank", "affirmed", "possible", "Voters", id="are concerned"),
        pytest.param(AND_WORRIED, "the bank", "affirmed", "possible", "Voters", id="waited and were worried that"),
        pytest.param(LET, "the bank", "affirmed", "possible", None, id="let them!"),
        pytest.param(TWEETED, "his phone", "affirmed", "asserted", None, id="tweeted using"),
        pytest.param(ADMITTED, "his phone", "affirmed", "reported", "Berg", id="admitted using"),
        pytest.param(SAYS_SELLING, "the bank", "affirmed", "reported", "Berg", id="a headline's says it selling"),
        pytest.param(PRETENDED, "the bank", "negated", "asserted", None, id="pretended to"),
    ],
)
def test_the_complement(tokens: str, target: str, polarity: str, modality: str, speaker: str | None) -> None:
    assert stance_of_claim(document(tokens), target) == (polarity, modality, speaker)
