"""When and where, on parses written by hand."""

from documents import document, with_dates

from kg.extract import extract_claims
from kg.records import Claim

MET_WITH = """
    Anna/Anna/NNP/compound/1/PERSON Berg/Berg/NNP/nsubj/2/PERSON met/meet/VBD/ROOT/2 with/with/IN/prep/2
    Omar/Omar/NNP/compound/5/PERSON Diallo/Diallo/NNP/pobj/3/PERSON in/in/IN/prep/2
    Lagos/Lagos/NNP/pobj/6/GPE on/on/IN/prep/2 Thursday/Thursday/NNP/pobj/8/DATE ./././punct/2
"""
FLEW = """
    Berg/Berg/NNP/nsubj/1/PERSON flew/fly/VBD/ROOT/1 on/on/IN/prep/1 Thursday/Thursday/NNP/pobj/2/DATE
    to/to/IN/prep/1 Lagos/Lagos/NNP/pobj/4/GPE ,/,/,/punct/5 where/where/WRB/advmod/9
    she/she/PRP/nsubj/9 met/meet/VBD/relcl/5 Diallo/Diallo/NNP/dobj/9/PERSON ./././punct/1
"""
AHEAD = """
    Ahead/ahead/RB/advmod/8 of/of/IN/prep/0 the/the/DT/det/3 meeting/meeting/NN/pobj/1
    with/with/IN/prep/3 Diallo/Diallo/NNP/pobj/4/PERSON ,/,/,/punct/8 Berg/Berg/NNP/nsubj/8/PERSON
    visited/visit/VBD/ROOT/8 Oslo/Oslo/NNP/dobj/8/GPE ./././punct/8
"""


def claims(tokens: str) -> dict[str, Claim]:
    doc = with_dates(document(tokens), ("Thursday", "2030-05-02"))
    return {claim.object.text: claim for claim in extract_claims(doc)}


def test_a_clause_has_its_own_date_and_place() -> None:
    met = claims(MET_WITH)["Omar Diallo"]
    assert met.when is not None and met.when.value == "2030-05-02"
    assert met.where is not None and met.where.text == "Lagos"


def test_where_a_journey_led_is_the_place_of_what_follows() -> None:
    met = claims(FLEW)["Diallo"]
    assert met.when is not None and met.when.value == "2030-05-02"
    assert met.where is not None and met.where.text == "Lagos"


def test_between_two_dates_is_one_time() -> None:
    tokens = """
        Between/between/IN/prep/4 2028/2028/CD/pobj/0/DATE and/and/CC/cc/1 2030/2030/CD/conj/1/DATE
        fought/fight/VBD/ROOT/4 Kenya/Kenya/NNP/nsubj/4/GPE rebels/rebel/NNS/dobj/4 ./././punct/4
    """
    doc = with_dates(document(tokens), ("2028", "2028"), ("2030", "2030"))
    fought = next(claim for claim in extract_claims(doc) if claim.rule == "direct-object")
    assert fought.when is not None
    assert (fought.when.text, fought.when.value) == ("2028 and 2030", "2028/2030")


def test_what_comes_before_something_has_not_its_place() -> None:
    met = next(claim for claim in extract_claims(document(AHEAD)) if claim.rule == "nominal-shared-subject")
    assert met.where is None
