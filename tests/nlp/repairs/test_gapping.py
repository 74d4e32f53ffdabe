"""Clauses without their verb, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

WON = "Kenya/Kenya/NNP/nsubj/1/GPE won/win/VBD/ROOT/1 three/three/CD/nummod/3 golds/gold/NNS/dobj/1"
ROSE = "Sales/sale/NNS/nsubj/1 rose/rise/VBD/ROOT/1 5/5/CD/nummod/3/PERCENT percent/percent/NN/npadvmod/1/PERCENT"


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("Ghana/Ghana/NNP/conj/3/GPE two/two/CD/nummod/5", id="a list"),
        pytest.param("Ghana/Ghana/NNP/npadvmod/1/GPE two/two/CD/nummod/5", id="a time"),
        pytest.param("Ghana/Ghana/NNP/compound/6/GPE two/two/CD/conj/3", id="a compound"),
    ],
)
def test_the_second_noun_has_the_second_amount(second: str) -> None:
    doc = repairs(document(f"{WON} and/and/CC/cc/1 {second} ./././punct/1"))
    assert [(doc[i].head.text, doc[i].dep_) for i in (4, 5, 6)] == [
        ("golds", "cc"),
        ("golds", "conj"),
        ("Ghana", "nummod"),
    ]


def test_the_second_amount_may_have_a_unit() -> None:
    profit = "and/and/CC/cc/1 profit/profit/NN/conj/1 3/3/CD/nummod/7/PERCENT percent/percent/NN/npadvmod/1/PERCENT"
    doc = repairs(document(f"{ROSE} {profit} ./././punct/1"))
    assert (doc[5].head.text, doc[7].head.text, doc[7].dep_) == ("percent", "profit", "npadvmod")


@pytest.mark.parametrize(
    "tokens",
    [
        pytest.param(
            f"{WON} and/and/CC/cc/3 a/a/DT/det/6 boat/boat/NN/conj/3 20/20/CD/nummod/8 feet/foot/NNS/npadvmod/9 "
            "long/long/JJ/amod/6 ./././punct/1",
            id="the number goes on",
        ),
        pytest.param(
            "Kenya/Kenya/NNP/nsubj/1/GPE won/win/VBD/ROOT/1 the/the/DT/det/3 gold/gold/NN/dobj/1 and/and/CC/cc/3 "
            "Apollo/Apollo/NNP/conj/3 11/11/CD/nummod/5 ./././punct/1",
            id="no amount before",
        ),
        pytest.param(
            f"{WON} and/and/CC/cc/3 Apollo/Apollo/NNP/compound/6/PRODUCT 11/11/CD/conj/3/PRODUCT ./././punct/1",
            id="a number in a name",
        ),
    ],
)
def test_other_numbers_stay(tokens: str) -> None:
    assert [(word.dep_, word.head.i) for word in repairs(document(tokens))] == [
        (word.dep_, word.head.i) for word in document(tokens)
    ]
