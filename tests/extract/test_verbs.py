"""Claims of verbs with their objects, on parses written by hand."""

import pytest
from documents import document, triples

from kg.extract import extract_claims

STRUCK = """
    Kenya/Kenya/NNP/nsubj/1/GPE struck/strike/VBD/ROOT/1 rebel/rebel/NN/compound/3 camps/camp/NNS/dobj/1
    and/and/CC/cc/3 depots/depot/NNS/conj/3 ./././punct/1
"""
FOUND_THEMSELVES = """
    The/the/DT/det/1 troops/troop/NNS/nsubj/2 found/find/VBD/ROOT/2 themselves/themselves/PRP/dobj/2 in/in/IN/prep/2
    a/a/DT/det/6 valley/valley/NN/pobj/4 ./././punct/2
"""
TOOK_PLACE = """
    The/the/DT/det/1 vote/vote/NN/nsubj/2 took/take/VBD/ROOT/2 place/place/NN/dobj/2 in/in/IN/prep/2
    May/May/NNP/pobj/4/DATE ./././punct/2
"""
TOOK_PART = """
    Kenya/Kenya/NNP/nsubj/1/GPE took/take/VBD/ROOT/1 part/part/NN/dobj/1 in/in/IN/prep/2 the/the/DT/det/5
    talks/talk/NNS/pobj/3 ./././punct/1
"""
TOOK_PLACE_MONDAY = """
    The/the/DT/det/1 vote/vote/NN/nsubj/2 took/take/VBD/ROOT/2 place/place/NN/dobj/2 Monday/Monday/NNP/npadvmod/2/DATE
    ./././punct/2
"""
PAID_FEES = """
    Kenya/Kenya/NNP/nsubj/1/GPE paid/pay/VBD/ROOT/1 fees/fee/NNS/dobj/1 in/in/IN/prep/1 May/May/NNP/pobj/3/DATE
    ./././punct/1
"""
MADE_SOAP = """
    Kenya/Kenya/NNP/nsubj/1/GPE made/make/VBD/ROOT/1 soap/soap/NN/dobj/1 ./././punct/1
"""
PAID_FINE = """
    Berg/Berg/NNP/nsubj/1/PERSON paid/pay/VBD/ROOT/1 a/a/DT/det/3 fine/fine/NN/dobj/1 in/in/IN/prep/1
    May/May/NNP/pobj/4/DATE ./././punct/1
"""
LOST_GROUND = """
    The/the/DT/det/1 party/party/NN/nsubj/2 lost/lose/VBD/ROOT/2 ground/ground/NN/dobj/2 in/in/IN/prep/2
    May/May/NNP/pobj/4/DATE ./././punct/2
"""
WHAT_SHE_WANTED = """
    Berg/Berg/NNP/nsubj/1/PERSON told/tell/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON what/what/WP/dobj/5
    she/she/PRP/nsubj/5 wanted/want/VBD/ccomp/1 ./././punct/1
"""
TOLD_TO_STOP = """
    Kenya/Kenya/NNP/nsubj/1/GPE {verb}/VBD/ROOT/1 Berg/Berg/NNP/dobj/1/PERSON to/to/TO/aux/4 stop/stop/VB/xcomp/1
    ./././punct/1
"""
NO_LONGER = """
    Kenya/Kenya/NNP/nsubj/3/GPE no/no/RB/neg/2 longer/long/RBR/advmod/3 supports/support/VBZ/ROOT/3
    Uganda/Uganda/NNP/dobj/3/GPE ./././punct/3
"""
GAVE = """
    Maria/Maria/NNP/compound/1/PERSON Lopez/Lopez/NNP/nsubj/2/PERSON gave/give/VBD/ROOT/2
    the/the/DT/det/4 committee/committee/NN/dative/2 a/a/DT/det/6 report/report/NN/dobj/2 ./././punct/2
"""
TOLD = """
    Maria/Maria/NNP/nsubj/1/PERSON told/tell/VBD/ROOT/1 the/the/DT/det/3 committee/committee/NN/dative/1 ./././punct/1
"""
SOLD = """
    The/the/DT/det/1 mayor/mayor/NN/nsubj/2 sold/sell/VBD/ROOT/2 Diallo/Diallo/NNP/dative/2/PERSON and/and/CC/cc/3
    Lopez/Lopez/NNP/conj/3/PERSON a/a/DT/det/7 boat/boat/NN/dobj/2 ./././punct/2
"""
GAVE_TO = """
    The/the/DT/det/1 mayor/mayor/NN/nsubj/2 gave/give/VBD/ROOT/2 a/a/DT/det/4 boat/boat/NN/dobj/2 to/to/IN/dative/2
    Diallo/Diallo/NNP/pobj/5/PERSON ./././punct/2
"""
MET = """
    Berg/Berg/NNP/nsubj/3/PERSON and/and/CC/cc/0 Diallo/Diallo/NNP/conj/0/PERSON met/meet/VBD/ROOT/3
    in/in/IN/prep/3 Oslo/Oslo/NNP/pobj/4/GPE ./././punct/3
"""
THREE_MET = """
    Berg/Berg/NNP/nsubj/5/PERSON ,/,/,/punct/0 Diallo/Diallo/NNP/conj/0/PERSON and/and/CC/cc/2
    Ruiz/Ruiz/NNP/conj/2/PERSON met/meet/VBD/ROOT/5 ./././punct/5
"""
AGREED_WITH = """
    Berg/Berg/NNP/nsubj/3/PERSON and/and/CC/cc/0 Diallo/Diallo/NNP/conj/0/PERSON agreed/agree/VBD/ROOT/3
    with/with/IN/prep/3 Ruiz/Ruiz/NNP/pobj/4/PERSON ./././punct/3
"""
MET_RUIZ = """
    Berg/Berg/NNP/nsubj/3/PERSON and/and/CC/cc/0 Diallo/Diallo/NNP/conj/0/PERSON met/meet/VBD/ROOT/3
    Ruiz/Ruiz/NNP/dobj/3/PERSON ./././punct/3
"""
CAME = """
    Berg/Berg/NNP/nsubj/3/PERSON and/and/CC/cc/0 Diallo/Diallo/NNP/conj/0/PERSON came/come/VBD/ROOT/3 ./././punct/3
"""
BERG_MET = """
    Berg/Berg/NNP/nsubj/1/PERSON met/meet/VBD/ROOT/1 in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE ./././punct/1
"""
RIGGING = """
    Kenya/Kenya/NNP/nsubj/1/GPE accused/accuse/VBD/ROOT/1 the/the/DT/det/3 bank/bank/NN/dobj/1 of/of/IN/prep/1
    rigging/rig/VBG/pcomp/4 the/the/DT/det/7 vote/vote/NN/dobj/5 ./././punct/1
"""
CALLED_IT = """
    Berg/Berg/NNP/nsubj/1/PERSON called/call/VBD/ROOT/1 it/it/PRP/dobj/1 a/a/DT/det/4 farce/farce/NN/oprd/1
    ./././punct/1
"""
SPENT = """
    Berg/Berg/NNP/nsubj/1/PERSON spent/spend/VBD/ROOT/1 two/two/CD/nummod/3/DATE years/year/NNS/dobj/1/DATE
    in/in/IN/prep/1
    Oslo/Oslo/NNP/pobj/4/GPE ./././punct/1
"""
TAUGHT_HIMSELF = """
    Berg/Berg/NNP/nsubj/1/PERSON taught/teach/VBD/ROOT/1 himself/himself/PRP/dative/1 Latin/Latin/NNP/dobj/1/LANGUAGE
    ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(
            STRUCK,
            "direct-object",
            [("Kenya", "struck", "rebel camps"), ("Kenya", "struck", "depots")],
            id="an object and one coordinated with it",
        ),
        pytest.param(FOUND_THEMSELVES, "direct-object", [], id="a reflexive is no object"),
        pytest.param(TOOK_PLACE, "direct-object", [], id="a light verb and its noun with an adjunct"),
        pytest.param(TOOK_PART, "direct-object", [], id="a light verb whose noun has a complement"),
        pytest.param(TOOK_PLACE_MONDAY, "direct-object", [], id="a light verb and its noun with a time"),
        pytest.param(PAID_FEES, "direct-object", [("Kenya", "paid", "fees")], id="a plural is no idiom"),
        pytest.param(MADE_SOAP, "direct-object", [("Kenya", "made", "soap")], id="a light verb and its noun alone"),
        pytest.param(
            PAID_FINE, "direct-object", [("Berg", "paid", "a fine")], id="a light verb with a determined noun"
        ),
        pytest.param(
            LOST_GROUND, "direct-object", [("The party", "lost", "ground")], id="another verb with a bare noun"
        ),
        pytest.param(WHAT_SHE_WANTED, "direct-object", [("Berg", "told", "Ruiz")], id="an interrogative is no object"),
        pytest.param(
            RIGGING,
            "direct-object",
            [("Kenya", "accused", "the bank"), ("the bank", "rigging", "the vote")],
            id="whoever is accused does it",
        ),
        pytest.param(NO_LONGER, "direct-object", [("Kenya", "no longer supports", "Uganda")], id="no longer"),
        pytest.param(GAVE, "indirect-object", [("Maria Lopez", "gave a report", "the committee")], id="a recipient"),
        pytest.param(
            SOLD,
            "indirect-object",
            [("The mayor", "sold a boat", "Diallo"), ("The mayor", "sold a boat", "Lopez")],
            id="coordinated recipients",
        ),
        pytest.param(GAVE_TO, "indirect-object", [], id="a recipient after a preposition"),
        pytest.param(TOLD, "indirect-object", [], id="a recipient of nothing"),
        pytest.param(
            GAVE_TO, "prepositional", [("The mayor", "gave a boat to", "Diallo")], id="the same by its preposition"
        ),
        pytest.param(MET, "reciprocal", [("Berg", "met", "Diallo")], id="two who meet"),
        pytest.param(
            THREE_MET,
            "reciprocal",
            [("Berg", "met", "Diallo"), ("Berg", "met", "Ruiz"), ("Diallo", "met", "Ruiz")],
            id="three who meet",
        ),
        pytest.param(AGREED_WITH, "reciprocal", [], id="with a partner"),
        pytest.param(MET_RUIZ, "reciprocal", [], id="with an object"),
        pytest.param(CAME, "reciprocal", [], id="a verb that is not reciprocal"),
        pytest.param(BERG_MET, "reciprocal", [], id="nobody meets himself"),
        pytest.param(
            TOLD_TO_STOP.format(verb="forced/force"), "direct-object", [], id="nothing without what one is forced to"
        ),
        pytest.param(
            TOLD_TO_STOP.format(verb="asked/ask"), "direct-object", [("Kenya", "asked", "Berg")], id="who is asked"
        ),
        pytest.param(CALLED_IT, "direct-object", [], id="nothing without what it is called"),
        pytest.param(SPENT, "direct-object", [], id="nothing of time without where it is spent"),
        pytest.param(TAUGHT_HIMSELF, "direct-object", [("Berg", "taught himself", "Latin")], id="for oneself"),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, rule) == expected


def test_what_ends_a_quotation_is_no_object_of_saying() -> None:
    tokens = """
        Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 “/“/``/punct/4 It/it/PRP/nsubj/4 is/be/VBZ/ccomp/1
        new/new/JJ/acomp/4         ,/,/,/punct/4 his/his/PRP$/poss/8 work/work/NN/dobj/1 ”/”/''/punct/4 ./././punct/1
    """
    claims = extract_claims(document(tokens, quotes=[("“It is new, his work”", "Berg")]))
    assert "direct-object" not in {claim.rule for claim in claims}
