"""Arguments that are values, on parses written by hand."""

import pytest
from documents import document

from kg.extract import extract_claims
from kg.records import Literal

COST = """
    The/the/DT/det/1 tunnel/tunnel/NN/nsubj/2 cost/cost/VBD/ROOT/2 300/300/CD/nummod/4/CARDINAL
    {noun}/{lemma}/NNS/dobj/2 ./././punct/2
"""


def test_money_is_a_value_though_the_model_saw_only_a_number() -> None:
    (claim,) = extract_claims(document(COST.format(noun="euros", lemma="euro")))
    assert isinstance(claim.object, Literal)
    assert (claim.object.value, claim.object.datatype) == ("300 euros", "string")


def test_counted_things_are_things() -> None:
    (claim,) = extract_claims(document(COST.format(noun="lives", lemma="life")))
    assert not isinstance(claim.object, Literal)


@pytest.mark.parametrize(("percent", "value"), [("%", "9.8 %"), ("percent", "9.8 %")])
def test_a_percent_sign_stays_with_its_number(percent: str, value: str) -> None:
    tokens = f"""
        Wages/wage/NNS/nsubj/1 reached/reach/VBD/ROOT/1 9.8/9.8/CD/nummod/3/PERCENT
        {percent}/{percent}/NN/dobj/1/PERCENT ./././punct/1
    """
    (claim,) = extract_claims(document(tokens))
    assert isinstance(claim.object, Literal) and claim.object.value == value
