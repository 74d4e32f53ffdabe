"""Polarity, modality and speaker, on parses written by hand."""

import pytest
from documents import document

from kg.extract import extract_claims

STRUCK = """
    Kenya/Kenya/NNP/nsubj/1/GPE struck/strike/VBD/ROOT/1 rebel/rebel/NN/compound/3 camps/camp/NNS/dobj/1
    and/and/CC/cc/3 depots/depot/NNS/conj/3 ./././punct/1
"""
THANK = """
    Berg/Berg/NNP/nsubj/3/PERSON did/do/VBD/aux/3 not/not/RB/neg/3 thank/thank/VB/ROOT/3
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/3
"""
IMPRESS = """
    Berg/Berg/NNP/nsubj/1/PERSON failed/fail/VBD/ROOT/1 to/to/TO/aux/3 impress/impress/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
WILL = """
    Berg/Berg/NNP/nsubj/2/PERSON will/will/MD/aux/2 visit/visit/VB/ROOT/2 Lagos/Lagos/NNP/dobj/2/GPE
    ./././punct/2
"""
WANTS = """
    Berg/Berg/NNP/nsubj/1/PERSON wants/want/VBZ/ROOT/1 to/to/TO/aux/3 meet/meet/VB/xcomp/1
    Diallo/Diallo/NNP/dobj/3/PERSON ./././punct/1
"""
MAY = """
    Berg/Berg/NNP/nsubj/2/PERSON may/may/MD/aux/2 visit/visit/VB/ROOT/2 Lagos/Lagos/NNP/dobj/2/GPE
    ./././punct/2
"""
TRIED = """
    Rebels/rebel/NNS/nsubj/1 tried/try/VBD/ROOT/1 to/to/TO/aux/3 attack/attack/VB/xcomp/1
    the/the/DT/det/5 town/town/NN/dobj/3 ./././punct/1
"""
IF = """
    If/if/IN/mark/2 Berg/Berg/NNP/nsubj/2/PERSON visits/visit/VBZ/advcl/7 Lagos/Lagos/NNP/dobj/2/GPE
    ,/,/,/punct/7 Diallo/Diallo/NNP/nsubj/7/PERSON will/will/MD/aux/7 resign/resign/VB/ROOT/7
    ./././punct/7
"""
REPORTEDLY = """
    Kenya/Kenya/NNP/nsubj/2/GPE reportedly/reportedly/RB/advmod/2 bombed/bomb/VBD/ROOT/2
    the/the/DT/det/4 camp/camp/NN/dobj/2 ./././punct/2
"""
ACCORDING = """
    According/accord/VBG/prep/6 to/to/IN/prep/0 the/the/DT/det/3 ministry/ministry/NN/pobj/1
    ,/,/,/punct/6 Kenya/Kenya/NNP/nsubj/6/GPE bombed/bomb/VBD/ROOT/6 the/the/DT/det/8
    camp/camp/NN/dobj/6 ./././punct/6
"""
SAID = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/5 the/the/DT/det/4
    talks/talk/NNS/nsubj/5 were/be/VBD/ccomp/1 important/important/JJ/acomp/5 ./././punct/1
"""
DENIED = """
    Berg/Berg/NNP/nsubj/1/PERSON denied/deny/VBD/ROOT/1 that/that/IN/mark/4 Kenya/Kenya/NNP/nsubj/4/GPE
    bombed/bomb/VBD/ccomp/1 the/the/DT/det/6 camp/camp/NN/dobj/4 ./././punct/1
"""
STATEMENT = """
    Berg/Berg/NNP/nsubj/1/PERSON repeated/repeat/VBD/ROOT/1 his/his/PRP$/poss/3
    statement/statement/NN/dobj/1 that/that/IN/mark/7 he/he/PRP/nsubj/7 would/would/MD/aux/7
    annex/annex/VB/acl/3 the/the/DT/det/9 valley/valley/NN/dobj/7 ./././punct/1
"""
QUESTION = """
    Did/do/VBD/aux/2 Berg/Berg/NNP/nsubj/2/PERSON meet/meet/VB/ROOT/2 Diallo/Diallo/NNP/dobj/2/PERSON
    ?/?/./punct/2
"""

UNLESS = """
    Unless/unless/IN/mark/2 Kenya/Kenya/NNP/nsubj/2/GPE signs/sign/VBZ/advcl/6 ,/,/,/punct/6
    Berg/Berg/NNP/nsubj/6/PERSON will/will/MD/aux/6 leave/leave/VB/ROOT/6 Lagos/Lagos/NNP/dobj/6/GPE ./././punct/6
"""
NOT_SAID = """
    Berg/Berg/NNP/nsubj/3/PERSON did/do/VBD/aux/3 not/not/RB/neg/3 say/say/VB/ROOT/3 that/that/IN/mark/6
    Kenya/Kenya/NNP/nsubj/6/GPE bombed/bomb/VBD/ccomp/3 the/the/DT/det/8 camp/camp/NN/dobj/6 ./././punct/3
"""

NO_LONGER = """
    Kenya/Kenya/NNP/nsubj/3/GPE no/no/RB/neg/2 longer/long/RBR/advmod/3 supports/support/VBZ/ROOT/3
    Uganda/Uganda/NNP/dobj/3/GPE ./././punct/3
"""


@pytest.mark.parametrize(
    ("tokens", "target", "polarity", "modality", "speaker"),
    [
        pytest.param(STRUCK, "rebel camps", "affirmed", "asserted", None, id="plain"),
        pytest.param(THANK, "Diallo", "negated", "asserted", None, id="negated"),
        pytest.param(IMPRESS, "Diallo", "negated", "asserted", None, id="failed to"),
        pytest.param(WILL, "Lagos", "affirmed", "planned", None, id="will"),
        pytest.param(WANTS, "Diallo", "affirmed", "planned", None, id="wants to"),
        pytest.param(MAY, "Lagos", "affirmed", "possible", None, id="may"),
        pytest.param(TRIED, "the town", "affirmed", "possible", None, id="tried to"),
        pytest.param(IF, "Lagos", "affirmed", "conditional", None, id="if"),
        pytest.param(REPORTEDLY, "the camp", "affirmed", "reported", None, id="reportedly"),
        pytest.param(ACCORDING, "the camp", "affirmed", "reported", "the ministry", id="according to"),
        pytest.param(SAID, "important", "affirmed", "reported", "Berg", id="said that"),
        pytest.param(DENIED, "the camp", "negated", "reported", "Berg", id="denied that"),
        pytest.param(NO_LONGER, "Uganda", "negated", "asserted", None, id="no longer"),
        pytest.param(UNLESS, "Lagos", "affirmed", "conditional", None, id="unless"),
        pytest.param(NOT_SAID, "the camp", "affirmed", "possible", None, id="did not say that"),
        pytest.param(STATEMENT, "the valley", "affirmed", "planned", "his", id="a statement that he would"),
    ],
)
def test_a_claim_has_the_stance(tokens: str, target: str, polarity: str, modality: str, speaker: str | None) -> None:
    claim = next(claim for claim in extract_claims(document(tokens)) if claim.object.text == target)
    assert (claim.polarity.value, claim.modality.value) == (polarity, modality)
    assert (claim.speaker.text if claim.speaker else None) == speaker


def test_a_question_claims_nothing() -> None:
    assert extract_claims(document(QUESTION)) == ()
