"""Claims of titles, appositions and roles, on parses written by hand."""

import pytest
from documents import document

from kg.extract import extract_claims

PRESIDENT = """
    Kenyan/Kenyan/NNP/amod/1/NORP President/President/NNP/compound/3 Anna/Anna/NNP/compound/3/PERSON
    Berg/Berg/NNP/nsubj/4/PERSON spoke/speak/VBD/ROOT/4 ./././punct/4
"""
HEAD = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/9/PERSON ,/,/,/punct/1 head/head/NN/appos/1
    of/of/IN/prep/3 the/the/DT/det/7 Unity/Unity/NNP/compound/7 party/party/NN/pobj/4 ,/,/,/punct/1
    spoke/speak/VBD/ROOT/9 ./././punct/9
"""
SPOKESMAN = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 spokesman/spokesman/NN/nsubj/5
    Omar/Omar/NNP/compound/4/PERSON Diallo/Diallo/NNP/appos/2/PERSON resigned/resign/VBD/ROOT/5
    ./././punct/5
"""
LEADER = """
    Anna/Anna/NNP/compound/1/PERSON Berg/Berg/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2 the/the/DT/det/4
    leader/leader/NN/attr/2 of/of/IN/prep/4 the/the/DT/det/7 alliance/alliance/NN/pobj/5 ./././punct/2
"""

STRIKER = """
    Unity/Unity/NNP/compound/3/ORG leader/leader/NN/compound/3 Anna/Anna/NNP/compound/3/PERSON
    Berg/Berg/NNP/nsubj/4/PERSON spoke/speak/VBD/ROOT/4 ./././punct/4
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(PRESIDENT, "title", [("Anna Berg", "is", "Kenyan President")], id="title"),
        pytest.param(HEAD, "apposition", [("Omar Diallo", "is", "head of the Unity party")], id="apposition"),
        pytest.param(HEAD, "role", [("Omar Diallo", "is head of", "the Unity party")], id="role in an apposition"),
        pytest.param(SPOKESMAN, "role", [("Omar Diallo", "is spokesman of", "Berg")], id="role of an owner"),
        pytest.param(
            STRIKER, "described-by-body", [("Anna Berg", "is leader of", "Unity")], id="a body before the role"
        ),
        pytest.param(STRIKER, "description", [("Anna Berg", "is", "Unity leader")], id="a description before a name"),
        pytest.param(LEADER, "role", [("Anna Berg", "is the leader of", "the alliance")], id="role as an attribute"),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    claims = [claim for claim in extract_claims(document(tokens)) if claim.rule == rule]
    assert [(claim.subject.text, claim.predicate, claim.object.text) for claim in claims] == expected


@pytest.mark.parametrize("word", ["Mr.", "Playstation", "Former"])
def test_forms_of_address_names_and_former_posts_are_no_office(word: str) -> None:
    name = "Anna/Anna/NNP/compound/2/PERSON Berg/Berg/NNP/nsubj/3/PERSON"
    tokens = f"{word}/{word}/NNP/compound/2 {name} spoke/speak/VBD/ROOT/3"
    assert not [claim for claim in extract_claims(document(tokens)) if claim.rule == "title"]
