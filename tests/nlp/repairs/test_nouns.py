"""Appositions and infinitives hung on their nouns, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs.nouns import mend_nouns

BUST = """
    A/a/DT/det/1 bust/bust/NN/ROOT/1 of/of/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON in/in/IN/prep/1 Lagos/Lagos/NNP/pobj/4
    ,/,/,/punct/1 Nigeria/Nigeria/NNP/appos/1/GPE
"""
NHA = """
    The/the/DT/det/1 head/head/NN/nsubj/8 of/of/IN/prep/1 NHA/NHA/NNP/pobj/2/ORG (/(/-LRB-/punct/1
    Health/Health/NNP/compound/6/ORG Agency/Agency/NNP/appos/1/ORG )/)/-RRB-/punct/1 left/leave/VBD/ROOT/8
"""
BORN = """
    Ruiz/Ruiz/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 born/bear/VBN/ROOT/2 in/in/IN/prep/2 Oslo/Oslo/NNP/pobj/3/GPE
    ,/,/,/punct/4 the/the/DT/det/7 {noun}/{noun}/NN/appos/4 of/of/IN/prep/7 Berg/Berg/NNP/pobj/8/PERSON ./././punct/2
"""
DANCER = """
    She/she/PRP/nsubj/1 reached/reach/VBD/ROOT/1 Oslo/Oslo/NNP/dobj/1/GPE with/with/IN/prep/1
    Berg/Berg/NNP/pobj/3/PERSON (/(/-LRB-/punct/4 née/née/FW/compound/7 Moe/Moe/NNP/appos/4 )/)/-RRB-/punct/4
    ,/,/,/punct/2 a/a/DT/det/11 dancer/dancer/NN/appos/2 ./././punct/1
"""
VENUE = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 the/the/DT/det/3 Dome/Dome/NNP/dobj/1/FAC in/in/IN/prep/3
    Oslo/Oslo/NNP/pobj/4/GPE ,/,/,/punct/5 a/a/DT/det/8 {noun}/{noun}/NN/appos/5 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "apposition", "described"),
    [
        pytest.param(BUST, "Nigeria", "Lagos", id="a place behind a place"),
        pytest.param(BUST.replace(",/,/,", "to/to/IN"), "Nigeria", "bust", id="not behind a comma"),
        pytest.param(NHA, "Agency", "NHA", id="brackets behind a name"),
        pytest.param(NHA.replace("/ORG", "/PERSON"), "Agency", "head", id="a person in brackets"),
        pytest.param(BORN.format(noun="daughter"), "daughter", "Ruiz", id="a person behind a place"),
        pytest.param(BORN.format(noun="capital"), "capital", "Oslo", id="a place described"),
        pytest.param(DANCER, "dancer", "Berg", id="a person before brackets"),
        pytest.param(VENUE.format(noun="venue"), "venue", "Dome", id="a building in a place"),
        pytest.param(VENUE.format(noun="town"), "town", "Oslo", id="a town"),
    ],
)
def test_an_apposition_hangs_on_what_it_describes(tokens: str, apposition: str, described: str) -> None:
    doc = document(tokens)
    mend_nouns(doc)
    assert next(token for token in doc if token.text == apposition).head.text == described


def test_an_epithet_belongs_to_its_name() -> None:
    doc = document(
        """
        He/he/PRP/nsubj/1 was/be/VBD/ROOT/1 a/a/DT/det/3 friend/friend/NN/attr/1 of/of/IN/prep/3
        Ivan/Ivan/NNP/pobj/4/PERSON the/the/DT/det/7/PERSON Bold/Bold/NNP/appos/3/PERSON ./././punct/1
        """
    )
    mend_nouns(doc)
    assert [(word.head.text, word.dep_) for word in doc[6:8]] == [("Ivan", "nmod")] * 2


AUTHOR = """
    She/she/PRP/nsubj/1 was/be/VBD/ROOT/1 the/the/DT/det/4 {rank}/{rank}/JJ/amod/4{entity} author/author/NN/attr/1
    since/since/IN/prep/1 1900/1900/CD/pobj/5/DATE to/to/TO/aux/8 win/win/VB/advcl/1 ./././punct/1
"""


@pytest.mark.parametrize(
    ("rank", "entity", "head"),
    [
        pytest.param("second", "/ORDINAL", "author", id="an ordinal"),
        pytest.param("only", "", "author", id="only"),
        pytest.param("young", "", "was", id="no rank"),
    ],
)
def test_an_infinitive_tells_which_is_meant(rank: str, entity: str, head: str) -> None:
    doc = document(AUTHOR.format(rank=rank, entity=entity))
    mend_nouns(doc)
    assert [doc[index].head.text for index in (5, 8)] == [head, head]


def test_an_epithet_above_its_name_stays() -> None:
    tokens = """
        It/it/PRP/nsubj/1 met/meet/VBD/ROOT/1 Peter/Peter/NNP/compound/4/PERSON the/the/DT/det/4/PERSON
        Great/Great/NNP/dobj/1/PERSON ./././punct/1
    """
    doc = document(tokens)
    mend_nouns(doc)
    assert [token.head.text for token in doc[2:5]] == ["Great", "Great", "met"]


LATE = """
    She/she/PRP/nsubj/1 works/work/VBZ/ROOT/1 {with} their/their/PRP$/poss/4 claims/claim/NNS/pobj/2 {comma}
    {article} issue/issue/NN/dobj/1 ./././punct/1
"""


@pytest.mark.parametrize(
    ("comma", "article", "dep"),
    [
        pytest.param(",/,/,/punct/1", "an/a/DT/det/7", "appos", id="an apposition"),
        pytest.param("now/now/RB/advmod/1", "an/a/DT/det/7", "dobj", id="no comma"),
        pytest.param(",/,/,/punct/1", "the/the/DT/det/7", "dobj", id="a definite noun"),
    ],
)
def test_a_noun_behind_a_comma_is_no_object(comma: str, article: str, dep: str) -> None:
    doc = document(LATE.format(**{"with": "with/with/IN/prep/1"}, comma=comma, article=article))
    mend_nouns(doc)
    assert doc[7].dep_ == dep


def test_an_inserted_phrase_stands_between_two_commas() -> None:
    doc = document(
        """
        She/she/PRP/nsubj/1 won/win/VBD/ROOT/1 ,/,/,/punct/1 in/in/IN/prep/1 May/May/NNP/pobj/3/DATE ,/,/,/punct/1
        a/a/DT/det/7 prize/prize/NN/dobj/1 ./././punct/1
        """
    )
    mend_nouns(doc)
    assert doc[7].dep_ == "dobj"


WINNER = """
    They/they/PRP/nsubj/1 {verb}/VBD/ROOT/1 the/the/DT/det/3 mayor/mayor/NN/dobj/1 {comma} winner/winner/NN/appos/3
    ./././punct/1
"""
ELECTED = """
    They/they/PRP/nsubj/1 {verb}/VBD/ROOT/1 Ana/Ana/NNP/compound/3 {name}/NNP/compound/4
    {office}/NN/dobj/1 ./././punct/1
"""


@pytest.mark.parametrize(
    ("verb", "comma", "dep"),
    [
        pytest.param("declared/declare", "the/the/DT/det/5", "oprd", id="what she is declared"),
        pytest.param("met/meet", "the/the/DT/det/5", "appos", id="another verb"),
        pytest.param("declared/declare", ",/,/,/punct/3", "appos", id="a comma"),
    ],
)
def test_an_apposition_has_a_comma(verb: str, comma: str, dep: str) -> None:
    doc = document(WINNER.format(verb=verb, comma=comma))
    mend_nouns(doc)
    assert doc[5].dep_ == dep


@pytest.mark.parametrize(
    ("verb", "office", "deps"),
    [
        pytest.param("elected/elect", "president/president", ["compound", "dobj", "oprd"], id="an office"),
        pytest.param("elected/elect", "fan/fan", ["compound", "compound", "dobj"], id="no office"),
        pytest.param("met/meet", "president/president", ["compound", "compound", "dobj"], id="another verb"),
    ],
)
def test_who_is_elected_is_no_part_of_the_office(verb: str, office: str, deps: list[str]) -> None:
    doc = document(ELECTED.format(verb=verb, office=office, name="Ruiz/Ruiz"))
    mend_nouns(doc)
    assert [word.dep_ for word in doc[2:5]] == deps
