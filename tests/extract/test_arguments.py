"""Arguments that are values, on parses written by hand."""

import pytest
from documents import document, triples

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


LOST = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 {owner}/{owner}/{tag}/{dep}/3 job/job/NN/dobj/1 and/and/CC/cc/3
    {second} ./././punct/1
"""


@pytest.mark.parametrize(
    ("owner", "second", "expected"),
    [
        pytest.param("her/PRP$/poss", "house/house/NN/conj/3", "her job and house", id="an owner of both"),
        pytest.param("her/PRP$/poss", "Alba/Alba/NNP/conj/3", "Alba", id="a name stands alone"),
        pytest.param("her/PRP$/poss", "a/a/DT/det/6 house/house/NN/conj/3", "a house", id="an article of its own"),
        pytest.param("the/DT/det", "house/house/NN/conj/3", "house", id="no owner"),
    ],
)
def test_a_bare_second_noun_keeps_its_owner(owner: str, second: str, expected: str) -> None:
    word, tag, dep = owner.split("/")
    claims = extract_claims(document(LOST.format(owner=word, tag=tag, dep=dep, second=second)))
    objects = [claim.object.text for claim in claims if claim.rule == "direct-object"]
    assert objects[-1] == expected


UNIVERSITY = """
    She/she/PRP/nsubj/1 left/leave/VBD/ROOT/1 the/the/DT/det/3 University/University/NNP/dobj/1/ORG
    of/of/IN/prep/3/ORG Kenya/Kenya/NNP/pobj/4/ORG {link} Lagos/Lagos/NNP/{dep}/3/ORG ./././punct/1
"""


@pytest.mark.parametrize(
    ("link", "dep", "expected"),
    [
        pytest.param(",/,/,/punct/3/ORG", "appos", "the University of Kenya, Lagos", id="a name parted by a comma"),
        pytest.param("and/and/CC/cc/3/ORG", "conj", "the University of Kenya", id="a coordination"),
    ],
)
def test_a_name_is_not_cut(link: str, dep: str, expected: str) -> None:
    claims = extract_claims(document(UNIVERSITY.format(link=link, dep=dep)))
    assert claims[0].object.text == expected


MANNER = """
    They/they/PRP/nsubj/1 disliked/dislike/VBD/ROOT/1 the/the/DT/det/3 reason/reason/NN/dobj/1 for/for/IN/prep/7
    which/which/WDT/pobj/4 Ruiz/Ruiz/NNP/nsubj/7/PERSON sang/sing/VBD/relcl/3 songs/song/NNS/dobj/7 ./././punct/1
"""


def test_a_clause_is_no_part_of_its_own_arguments() -> None:
    claims = extract_claims(document(MANNER))
    found = {(claim.subject.text, claim.object.text) for claim in claims}
    assert ("They", "the reason for which Ruiz sang songs") in found
    assert ("Ruiz", "the reason") in found


FIRM = """
    The/the/DT/det/1 firm/firm/NN/nsubj/3 Alma/Alma/NNP/appos/1/ORG sells/sell/VBZ/ROOT/3 ships/ship/NNS/dobj/3
    ./././punct/3
"""


def test_the_name_behind_a_description_belongs_to_it() -> None:
    claims = extract_claims(document(FIRM))
    assert {claim.subject.text for claim in claims if claim.rule == "direct-object"} == {"The firm Alma"}


CHOSE = """
    Berg/Berg/NNP/nsubj/1/PERSON chose/choose/VBD/ROOT/1 between/between/IN/prep/1 the/the/DT/det/4 bank/bank/NN/pobj/2
    and/and/CC/cc/4 the/the/DT/det/7 town/town/NN/conj/4 ./././punct/1
"""


def test_what_stands_between_two_things_names_both() -> None:
    assert triples(CHOSE, "prepositional") == [("Berg", "chose between", "the bank and the town")]
