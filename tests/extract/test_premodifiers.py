"""Claims of what stands before a name, on parses written by hand."""

import pytest
from documents import document, triples

from kg.extract import extract_claims

FOUNDER = """
    Volta/Volta/NNP/compound/1/ORG founder/founder/NN/compound/6 and/and/CC/cc/1 majority/majority/NN/compound/4
    owner/owner/NN/conj/1 Ana/Ana/NNP/compound/6/PERSON Ruiz/Ruiz/NNP/nsubj/7/PERSON left/leave/VBD/ROOT/7
    ./././punct/7
"""
STRIKER = """
    Leeds/Leeds/NNP/nmod/3/ORG and/and/CC/cc/0 Chile/Chile/NNP/conj/0/GPE striker/striker/NN/compound/5
    Ana/Ana/NNP/compound/5/PERSON Ruiz/Ruiz/NNP/nsubj/6/PERSON scored/score/VBD/ROOT/6 ./././punct/6
"""
AIDE = """
    Berg/Berg/NNP/compound/1/PERSON adviser/adviser/NN/compound/3 Ana/Ana/NNP/compound/3/PERSON
    Ruiz/Ruiz/NNP/nsubj/4/PERSON left/leave/VBD/ROOT/4 ./././punct/4
"""


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        pytest.param(FOUNDER, [("founder", "Volta"), ("majority owner", "Volta")], id="two roles"),
        pytest.param(STRIKER, [("striker", "Leeds"), ("striker", "Chile")], id="two bodies"),
        pytest.param(AIDE, [("adviser", "Berg")], id="a person's"),
    ],
)
def test_each_role_in_each_body(tokens: str, expected: list[tuple[str, str]]) -> None:
    claims = [("Ana Ruiz", f"is {role} of", body) for role, body in expected]
    assert triples(tokens, "described-by-body") == claims


def test_two_roles_are_one_description() -> None:
    assert triples(FOUNDER, "description") == [("Ana Ruiz", "is", "Volta founder and majority owner")]


TITLED = "{word}/{word}/NNP/compound/2 Ana/Ana/NNP/compound/2/PERSON Ruiz/Ruiz/NNP/nsubj/3/PERSON left/leave/VBD/ROOT/3"


@pytest.mark.parametrize(("word", "held"), [("Minister", True), ("Analyst", False), ("Goalkeeper", False)])
def test_a_post_before_a_name_is_held_and_a_calling_is_not(word: str, held: bool) -> None:
    tokens = TITLED.format(word=word).replace(f"/{word}/NNP", f"/{word.lower()}/NNP")
    (claim,) = [claim for claim in extract_claims(document(tokens)) if claim.rule == "title"]
    assert claim.object.text == word and (claim.key.pos == "title") is held
