"""Claims of quotations, on parses written by hand."""

import pytest
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


FRAGMENT = """
    Berg/Berg/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 the/the/DT/det/3 plan/plan/NN/nsubjpass/7 “/“/``/punct/7
    must/must/MD/aux/7 be/be/VB/auxpass/7 changed/change/VBN/ccomp/1 ”/”/''/punct/7 ./././punct/1
"""
AIM = """
    Berg/Berg/NNP/nsubj/1/PERSON responded/respond/VBD/ROOT/1 “/“/``/punct/4 to/to/TO/aux/4 sell/sell/VB/advcl/1
    the/the/DT/det/6 bank/bank/NN/dobj/4 ”/”/''/punct/4 ./././punct/1
"""
BESIDE = """
    Berg/Berg/NNP/nsubj/1/PERSON {verb} it/it/PRP/dobj/1 {mark}/{mark}/:/punct/1 “/“/``/punct/6
    Kenya/Kenya/NNP/nsubj/6/GPE sold/sell/VBD/{dep}/{head} the/the/DT/det/8 bank/bank/NN/dobj/6 ”/”/''/punct/6
    ./././punct/6
"""


@pytest.mark.parametrize(("tokens", "quotation"), [(FRAGMENT, "“must be changed”"), (AIM, "“to sell the bank”")])
def test_words_that_are_no_sentence_are_not_all_that_is_said(tokens: str, quotation: str) -> None:
    assert all(claim.rule != "quotation" for claim in extract_claims(document(tokens, quotes=[(quotation, "Berg")])))


@pytest.mark.parametrize(
    ("verb", "mark", "predicate"),
    [
        ("reminded/remind/VBD/ROOT/1", ":", "reminded"),
        ("described/describe/VBD/ROOT/1", ":", "said"),
        ("denied/deny/VBD/ROOT/1", ":", "said"),
        ("sold/sell/VBD/ROOT/1", ":", "said"),
        ("reminded/remind/VBD/ROOT/1", ".", "said"),
    ],
)
def test_what_the_verb_beside_a_quotation_does_not_tell(verb: str, mark: str, predicate: str) -> None:
    dep, head = ("ccomp", 1) if mark == ":" else ("ROOT", 6)
    found = claims(BESIDE.format(verb=verb, mark=mark, dep=dep, head=head), ("“Kenya sold the bank”", "Berg"))
    assert found["“Kenya sold the bank”"].predicate == predicate


REMIND = """
    Trips/trip/NNS/nsubj/1 remind/remind/VBP/ROOT/1 him/he/PRP/dobj/1 :/:/:/punct/1 “/“/``/punct/6 I/I/PRP/nsubj/6
    left/leave/VBD/ccomp/1 Oslo/Oslo/NNP/dobj/6/GPE ./././punct/6 ”/”/''/punct/6
"""


def test_a_verb_that_speaks_to_the_speaker_is_not_his() -> None:
    said = claims(REMIND, ("“I left Oslo.”", "him"))["“I left Oslo.”"]
    assert (said.subject.text, said.predicate) == ("him", "said")
