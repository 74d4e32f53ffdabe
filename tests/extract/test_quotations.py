"""Claims of quotations, on parses written by hand."""

from documents import document

from kg.extract import extract_claims
from kg.records import Claim

SPLIT = """
    “/“/``/punct/3 The/the/DT/det/2 talks/talk/NNS/nsubj/10 ,/,/,/punct/10 ”/”/''/punct/10
    Berg/Berg/NNP/nsubj/6/PERSON said/say/VBD/parataxis/10 ,/,/,/punct/6 “/“/``/punct/10 really/really/RB/advmod/10
    saved/save/VBD/ROOT/10 the/the/DT/det/12 truce/truce/NN/dobj/10 ”/”/''/punct/10 ./././punct/10
"""
SCARE = """
    Berg/Berg/NNP/nsubj/1/PERSON praised/praise/VBD/ROOT/1 the/the/DT/det/5 “/“/``/punct/5 new/new/JJ/amod/5
    quality/quality/NN/dobj/1 ”/”/''/punct/5 of/of/IN/prep/5 ties/tie/NNS/pobj/7 ./././punct/1
"""
SAYS = """
    “/“/``/punct/3 Kenya/Kenya/NNP/nsubj/2/GPE sold/sell/VBD/ccomp/8 the/the/DT/det/4 bank/bank/NN/dobj/2 ,/,/,/punct/8
    ”/”/''/punct/8 Berg/Berg/NNP/nsubj/8/PERSON said/say/VBD/ROOT/8 ./././punct/8
"""


def claims(tokens: str, *quotes: tuple[str, str]) -> dict[str, Claim]:
    """By the words of the object."""
    return {claim.object.text: claim for claim in extract_claims(document(tokens, quotes=quotes))}


def test_a_quotation_is_said_by_its_speaker() -> None:
    said = claims(SAYS, ("“Kenya sold the bank,”", "Berg"))["“Kenya sold the bank,”"]
    assert (said.subject.text, said.predicate, said.modality.value) == ("Berg", "said", "asserted")


def test_a_claim_within_a_quotation_is_its_speakers() -> None:
    sold = claims(SAYS, ("“Kenya sold the bank,”", "Berg"))["the bank"]
    assert sold.speaker is not None
    assert (sold.speaker.text, sold.modality.value) == ("Berg", "reported")


def test_a_claim_that_a_split_quotation_makes_is_its_speakers() -> None:
    saved = claims(SPLIT, ("“The talks,”", "Berg"), ("“really saved the truce”", "Berg"))["the truce"]
    assert saved.speaker is not None
    assert (saved.subject.text, saved.speaker.text) == ("The talks", "Berg")


def test_scare_quotes_are_nobodys_words() -> None:
    found = extract_claims(document(SCARE, quotes=[("“new quality”", "Berg")]))
    assert found
    assert {(claim.modality.value, claim.speaker, claim.key.lemma == "say") for claim in found} == {
        ("asserted", None, False)
    }
