"""Plurals and quotations: what happens to a rule's yield before it is a claim."""

from documents import document, triples, with_plural

from kg.extract import extract_claims

LEADERS_MET = """
    The/the/DT/det/2 two/two/CD/nummod/2 leaders/leader/NNS/nsubj/3 met/meet/VBD/ROOT/3
    on/on/IN/prep/3 Thursday/Thursday/NNP/pobj/4/DATE ./././punct/3
"""
QUOTED = """
    “/“/``/punct/5 The/the/DT/det/2 talks/talk/NNS/nsubj/5 with/with/IN/prep/2 Uganda/Uganda/NNP/pobj/3/GPE
    helped/help/VBD/ccomp/9 Kenya/Kenya/NNP/dobj/5/GPE ,/,/,/punct/9 ”/”/''/punct/9 said/say/VBD/ROOT/9
    Berg/Berg/NNP/nsubj/9/PERSON ./././punct/9
"""


def test_a_plural_that_stands_on_both_sides_makes_a_claim_of_each_pair() -> None:
    doc = with_plural(document(LEADERS_MET), "The two leaders", "leaders", ["Berg", "Diallo", "Ruiz"])
    pairs = [(c.subject.chain, c.object.chain) for c in extract_claims(doc) if c.rule == "reciprocal"]
    assert pairs == [(1, 2), (1, 3), (2, 3)]


def test_a_plural_that_stands_for_nobody_known_has_not_met_itself() -> None:
    assert not [claim for claim in extract_claims(document(LEADERS_MET)) if claim.rule == "reciprocal"]


def test_a_quotation_is_said_by_its_speaker_and_so_is_what_it_claims() -> None:
    doc = document(QUOTED, quotes=[("“The talks with Uganda helped Kenya,”", "Berg")])
    claims = {claim.rule: claim for claim in extract_claims(doc)}
    assert claims["quotation"].subject.text == "Berg"
    assert claims["quotation"].modality.value == "asserted"
    helped = claims["direct-object"]
    assert (helped.predicate, helped.object.text) == ("helped", "Kenya")
    assert helped.modality.value == "reported"
    assert helped.speaker is not None and helped.speaker.text == "Berg"


def test_a_claim_stands_in_its_sentence() -> None:
    doc = document(LEADERS_MET)
    for claim in extract_claims(doc):
        assert doc.text[claim.sentence.start : claim.sentence.end] == "The two leaders met on Thursday."


def test_a_quotation_is_not_taken_apart() -> None:
    tokens = """
        They/they/PRP/nsubj/1 praised/praise/VBD/ROOT/1 the/the/DT/det/4 “/“/``/punct/4 queen/queen/NN/dobj/1
        of/of/IN/prep/4 the/the/DT/det/7 road/road/NN/pobj/5 ”/”/''/punct/4 ./././punct/1
    """
    assert triples(tokens, "noun-in-predicate") == []
