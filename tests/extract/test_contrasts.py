"""What is denied of one of several, on parses written by hand."""

import pytest
from documents import document, stance_of_claim

VISITED = """
    Ruiz/Ruiz/NNP/nsubj/{verb}/PERSON {helpers} Rome/Rome/NNP/dobj/{verb}/GPE {link} Milan/Milan/NNP/conj/{first}/GPE
    ./././punct/{verb}
"""
BUT_NOT = VISITED.format(verb=1, helpers="visited/visit/VBD/ROOT/1", link="but/but/CC/cc/2 not/not/RB/neg/5", first=2)
NOT_BUT = VISITED.format(verb=1, helpers="visited/visit/VBD/ROOT/1 not/not/RB/neg/3", link="but/but/CC/cc/3", first=3)
DID_NOT = VISITED.format(
    verb=3,
    helpers="did/do/VBD/aux/3 not/not/RB/neg/3 visit/visit/VB/ROOT/3",
    link="but/but/CC/cc/4",
    first=4,
)
NOT_ONLY = VISITED.format(
    verb=1,
    helpers="visited/visit/VBD/ROOT/1 not/not/RB/preconj/4 only/only/RB/advmod/2",
    link="but/but/CC/cc/4",
    first=4,
)
FOR = """
    Ruiz/Ruiz/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 jailed/jail/VBN/ROOT/2 for/for/IN/prep/2
    Rome/theft/NN/pobj/3 but/but/CC/cc/2 not/not/RB/neg/7 for/for/IN/prep/2 Milan/murder/NN/pobj/7 ./././punct/2
"""


@pytest.mark.parametrize(
    ("tokens", "rome", "milan"),
    [
        pytest.param(BUT_NOT, "affirmed", "negated", id="A but not B"),
        pytest.param(NOT_BUT, "negated", "affirmed", id="not A but B"),
        pytest.param(DID_NOT, "negated", "affirmed", id="the verb denied"),
        pytest.param(NOT_ONLY, "affirmed", "affirmed", id="not only"),
        pytest.param(FOR, "affirmed", "negated", id="prepositions"),
    ],
)
def test_one_of_two_is_denied(tokens: str, rome: str, milan: str) -> None:
    doc = document(tokens)
    assert (stance_of_claim(doc, "Rome")[0], stance_of_claim(doc, "Milan")[0]) == (rome, milan)
