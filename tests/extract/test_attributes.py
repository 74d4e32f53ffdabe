"""Claims of attributes and their values, on parses written by hand."""

from __future__ import annotations

import pytest
from documents import document

from kg.extract import extract_claims

CAPITAL = """
    The/the/DT/det/1 capital/capital/NN/nsubj/4 of/of/IN/prep/1 Kenya/Kenya/NNP/pobj/2/GPE is/be/VBZ/ROOT/4
    Nairobi/Nairobi/NNP/attr/4/GPE ./././punct/4
"""
LENGTH = """
    Alba/Alba/NNP/poss/3/FAC 's/'s/POS/case/0 runway/runway/NN/compound/3 length/length/NN/nsubj/4 is/be/VBZ/ROOT/4
    900/900/CD/attr/4/CARDINAL ./././punct/4
"""
LABEL = """
    Volta/Volta/NNP/nsubj/1/ORG is/be/VBZ/ROOT/1 the/the/DT/det/4 record/record/NN/compound/4 label/label/NN/attr/1
    of/of/IN/prep/4 Alma/Alma/NNP/pobj/5/WORK_OF_ART ./././punct/1
"""
POPULATION = """
    Kano/Kano/NNP/nsubj/1/GPE has/have/VBZ/ROOT/1 a/a/DT/det/3 population/population/NN/dobj/1 of/of/IN/prep/3
    900/900/CD/pobj/4/CARDINAL ./././punct/1
"""
OWNER = """
    Volta/Volta/NNP/nsubj/1/ORG has/have/VBZ/ROOT/1 Berg/Berg/NNP/dobj/1/PERSON as/as/IN/prep/1 its/its/PRP$/poss/5
    owner/owner/NN/pobj/3 ./././punct/1
"""
NOVEL = """
    Alma/Alma/NNP/nsubj/1/WORK_OF_ART is/be/VBZ/ROOT/1 a/a/DT/det/3 novel/novel/NN/attr/1 by/by/IN/prep/3
    Berg/Berg/NNP/pobj/4/PERSON ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(CAPITAL, "attribute", ("Kenya", "has capital", "Nairobi", "capital"), id="of"),
        pytest.param(LENGTH, "attribute", ("Alba", "has runway length", "900", "runway length"), id="possessor"),
        pytest.param(LABEL, "attribute", ("Alma", "has record label", "Volta", "record label"), id="compound role"),
        pytest.param(POPULATION, "attribute", ("Kano", "has population", "900", "population"), id="has of"),
        pytest.param(OWNER, "attribute", ("Volta", "has owner", "Berg", "owner"), id="has as"),
        pytest.param(NOVEL, "part-of-thing", ("Alma", "is a novel by", "Berg", "novel"), id="part of a thing"),
    ],
)
def test_an_attribute_has_a_value(tokens: str, rule: str, expected: tuple[str, str, str, str]) -> None:
    (claim,) = (claim for claim in extract_claims(document(tokens)) if claim.rule == rule)
    subject = claim.subject.text.removesuffix(" 's").removesuffix("'s")
    assert (subject, claim.predicate, claim.object.text, claim.key.lemma) == expected
    assert claim.tentative  # only what some ontology asks for is told so
