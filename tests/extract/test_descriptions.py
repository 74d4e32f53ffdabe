"""Claims of titles, appositions and roles, on parses written by hand."""

import pytest
from documents import document, triples

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
DOCTOR = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/7/PERSON ,/,/,/punct/1 a/a/DT/det/4
    doctor/doctor/NN/appos/1 and/and/CC/cc/4 activist/activist/NN/conj/4 spoke/speak/VBD/ROOT/7 ./././punct/7
"""
FILMS = """
    The/the/DT/det/1 films/film/NNS/nsubj/3 Alma/Alma/NNP/appos/1/WORK won/win/VBD/ROOT/3 ./././punct/3
"""
COLON = """
    Depot/depot/NN/nsubj/3 :/:/:/punct/0 Kenya/Kenya/NNP/appos/0/GPE burns/burn/VBZ/ROOT/3 ./././punct/3
"""
AGED = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/5/PERSON ,/,/,/punct/1 45/45/CD/appos/1/DATE
    ,/,/,/punct/1 spoke/speak/VBD/ROOT/5 ./././punct/5
"""
HEALTH = """
    The/the/DT/det/2 Health/Health/NNP/compound/2/ORG Agency/Agency/NNP/nsubj/6/ORG (/(/-LRB-/punct/2
    HA/HA/NNP/appos/2/ORG )/)/-RRB-/punct/2 closed/close/VBD/ROOT/6 ./././punct/6
"""
LAGOS = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 in/in/IN/prep/1 Lagos/Lagos/NNP/pobj/2/GPE ,/,/,/punct/3
    Nigeria/Nigeria/NNP/appos/3/GPE ./././punct/1
"""
KENYAN = """
    Kenyan/kenyan/JJ/amod/3/NORP author/author/NN/compound/3 Anna/Anna/NNP/compound/3/PERSON
    Berg/Berg/NNP/nsubj/4/PERSON spoke/speak/VBD/ROOT/4 ./././punct/4
"""
RIVAL = """
    His/his/PRP$/poss/1 rival/rival/NN/nsubj/4 Anna/Anna/NNP/compound/3/PERSON Berg/Berg/NNP/appos/1/PERSON
    spoke/speak/VBD/ROOT/4 ./././punct/4
"""
EDUCATION = """
    Minister/Minister/NNP/nmod/4 of/of/IN/prep/0 Education/Education/NNP/pobj/1 Anna/Anna/NNP/compound/4/PERSON
    Berg/Berg/NNP/nsubj/5/PERSON spoke/speak/VBD/ROOT/5 ./././punct/5
"""
BANK = """
    Swiss/swiss/JJ/amod/1/NORP bank/bank/NN/compound/2 Helvia/Helvia/NNP/nsubj/3/ORG closed/close/VBD/ROOT/3
    ./././punct/3
"""
FIRM = """
    The/the/DT/det/1 firm/firm/NN/nsubj/7 ,/,/,/punct/1 a/a/DT/det/4 branch/branch/NN/appos/1 of/of/IN/prep/4
    Helvia/Helvia/NNP/pobj/5/ORG closed/close/VBD/ROOT/7 ./././punct/7
"""
TEACHER = """
    A/a/DT/det/2 former/former/JJ/amod/2 teacher/teacher/NN/appos/4 ,/,/,/punct/5 she/she/PRP/nsubj/5
    won/win/VBD/ROOT/5 ./././punct/5
"""
BRACKETS = """
    Anna/Anna/NNP/compound/1/PERSON Berg/Berg/NNP/nsubj/{verb}/PERSON (/(/-LRB-/punct/1 {said} )/)/-RRB-/punct/1
    won/win/VBD/ROOT/{verb} ./././punct/{verb}
"""
ALIAS = """
    The/the/DT/det/1 {noun}/{noun}/NN/nsubj/3 Alba/Alba/NNP/appos/1/ORG stuck/stick/VBD/ROOT/3 ./././punct/3
"""
EPISODE = """
    Alma/Alma/NNP/nsubj/{verb}/WORK ,/,/,/punct/0 {said} ,/,/,/punct/0 won/win/VBD/ROOT/{verb} ./././punct/{verb}
"""
MOTHER = """
    Ruiz/Ruiz/NNP/nsubj/{verb}/PERSON ,/,/,/punct/0 her/her/PRP$/poss/3 mother/mother/NN/appos/0 and/and/CC/cc/3
    {own}sister/sister/NN/conj/3 {end}left/leave/VBD/ROOT/{verb} ./././punct/{verb}
"""
NATIVE = """
    She/she/PRP/nsubj/1 spoke/speak/VBD/ROOT/1 English/English/NNP/dobj/1/LANGUAGE ,/,/,/punct/2 the/the/DT/det/5
    language/language/NN/appos/2 of/of/IN/prep/5 trade/trade/NN/pobj/6 ./././punct/1
"""
PROTESTANT = """
    Her/her/PRP$/poss/1 mother/mother/NN/nsubj/6 ,/,/,/punct/1 {article}/a/DT/det/4
    Protestant/Protestant/NNP/appos/1/PERSON ,/,/,/punct/1 left/leave/VBD/ROOT/6 ./././punct/6
"""
VOICE = """
    Berg/Berg/NNP/nsubj/8/PERSON ,/,/,/punct/0 the/the/DT/det/3 voice/voice/NN/appos/0 of/of/IN/prep/3
    Rex/Rex/NNP/pobj/4/PERSON in/in/IN/prep/3 Alma/Alma/NNP/pobj/6/WORK spoke/speak/VBD/ROOT/8 ./././punct/8
"""
DAUGHTER = """
    They/they/PRP/nsubj/1 reached/reach/VBD/ROOT/1 Oslo/Oslo/NNP/dobj/1/GPE ,/,/,/punct/2 the/the/DT/det/5
    {said}/{said}/NN/appos/2 of/of/IN/prep/5 Ruiz/Ruiz/NNP/pobj/6/PERSON ./././punct/1
"""
SEA = """
    There/there/EX/expl/1 was/be/VBD/ROOT/1 a/a/DT/det/3 sea/sea/NN/attr/1 of/of/IN/prep/3 flags/flag/NNS/pobj/4
    ./././punct/1
"""
KINSMAN = """
    She/she/PRP/nsubj/1 met/meet/VBD/ROOT/1 a/a/DT/det/3 kinsman/kinsman/NN/dobj/1 in/in/IN/prep/3 the/the/DT/det/6
    {noun}/{noun}/NN/pobj/4 Ruiz/Ruiz/NNP/appos/6/PERSON ./././punct/1
"""
SORT = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 a/a/DT/det/3 {noun}/{noun}/NN/attr/1 of/of/IN/prep/3 music/music/NN/pobj/4
    ./././punct/1
"""
BALL = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 Ball/Ball/NNP/dobj/1/WORK -/-/HYPH/punct/2 based/base/VBN/amod/5
    film/film/NN/appos/2 ./././punct/1
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
        pytest.param(
            DOCTOR,
            "apposition",
            [("Omar Diallo", "is", "a doctor"), ("Omar Diallo", "is", "activist")],
            id="coordinated appositions",
        ),
        pytest.param(EDUCATION, "title", [("Anna Berg", "is", "Minister of Education")], id="a title with of"),
        pytest.param(
            BANK.replace("Swiss/swiss/JJ/amod/1/NORP", "another/another/DT/det/2"), "description", [], id="any"
        ),
        pytest.param(BANK, "description", [("Helvia", "is", "Swiss bank")], id="an organization described"),
        pytest.param(FIRM, "apposition", [("The firm", "is", "a branch of Helvia")], id="a thing without a name"),
        pytest.param(FIRM, "role", [("The firm", "is a branch of", "Helvia")], id="what a thing is of"),
        pytest.param(FIRM.replace("a/a/DT", "the/the/DT"), "apposition", [], id="two definite things"),
        pytest.param(TEACHER, "apposition", [("she", "is", "A former teacher")], id="before the subject"),
        pytest.param(FILMS, "apposition", [], id="one of several"),
        pytest.param(
            EPISODE.format(said="episode/episode/NN/appos/0 13/13/CD/nummod/2", verb=5), "apposition", [], id="a number"
        ),
        pytest.param(
            EPISODE.format(said="a/a/DT/det/3 hit/hit/NN/appos/0", verb=5),
            "apposition",
            [("Alma", "is", "a hit")],
            id="no number",
        ),
        pytest.param(MOTHER.format(own="her/her/PRP$/poss/6 ", end="", verb=7), "apposition", [], id="a list"),
        pytest.param(
            MOTHER.format(own="", end=",/,/,/punct/0 ", verb=7),
            "apposition",
            [("Ruiz", "is", "her mother"), ("Ruiz", "is", "her mother and sister")],
            id="no list",
        ),
        pytest.param(NATIVE, "apposition", [], id="a language is no thing"),
        pytest.param(PROTESTANT.format(article="a"), "apposition", [], id="a name with an article names nobody"),
        pytest.param(
            VOICE,
            "role",
            [("Berg", "is the voice of", "Rex"), ("Berg", "is the voice of Rex in", "Alma")],
            id="what a role is of",
        ),
        pytest.param(DAUGHTER.format(said="daughter"), "apposition", [], id="a place is no person"),
        pytest.param(
            DAUGHTER.format(said="city"), "apposition", [("Oslo", "is", "the city of Ruiz")], id="a place is a place"
        ),
        pytest.param(SEA, "role", [], id="what there is plays no role"),
        pytest.param(SORT.format(noun="sort"), "role", [], id="a sort of something is no role"),
        pytest.param(SORT.format(noun="part"), "role", [("It", "is a part of", "music")], id="a part is one"),
        pytest.param(KINSMAN.format(noun="army"), "apposition", [], id="a person is no army"),
        pytest.param(
            KINSMAN.format(noun="singer"), "apposition", [("Ruiz", "is", "the singer")], id="a person is a singer"
        ),
        pytest.param(BALL, "apposition", [], id="parted by a hyphen"),
        pytest.param(COLON, "apposition", [], id="parted by a colon"),
        pytest.param(AGED, "age", [("Omar Diallo", "is", "45")], id="age"),
        pytest.param(AGED.replace(",/,/,", "-/-/:", 1), "age", [], id="a number that is no age"),
        pytest.param(HEALTH, "abbreviation", [("The Health Agency", "is", "HA")], id="abbreviation"),
        pytest.param(HEALTH.replace("HA/HA", "UN/UN"), "abbreviation", [], id="another name in brackets"),
        pytest.param(
            LAGOS.replace("Lagos/Lagos", "Washington/Washington").replace("Nigeria/Nigeria", "D.C./D.C."),
            "place-in-place",
            [],
            id="one place",
        ),
        pytest.param(LAGOS, "place-in-place", [("Lagos", "is in", "Nigeria")], id="a place in a place"),
        pytest.param(KENYAN, "nationality", [("Anna Berg", "is", "Kenyan")], id="nationality"),
        pytest.param(RIVAL, "role-of-pronoun", [("Anna Berg", "is rival of", "His")], id="role of a pronoun"),
        pytest.param(RIVAL, "role", [], id="a pronoun is no owner of a role"),
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


@pytest.mark.parametrize(
    ("said", "verb", "expected"),
    [
        pytest.param("tennis/tennis/NN/appos/1", 5, [], id="a bare noun"),
        pytest.param("d./d./NNP/appos/1 1990/1990/CD/nummod/3", 6, [], id="a year"),
        pytest.param("skater/skater/NN/appos/1", 5, ["skater"], id="who does something"),
        pytest.param("guest/guest/NN/appos/1", 5, ["guest"], id="a noun for persons"),
        pytest.param("La/La/NNP/compound/4 notte/notte/NN/appos/1", 6, [], id="a title in another language"),
        pytest.param("young/young/JJ/amod/4 talent/talent/NN/appos/1", 6, ["young talent"], id="a modifier"),
    ],
)
def test_what_describes_in_brackets(said: str, verb: int, expected: list[str]) -> None:
    claims = extract_claims(document(BRACKETS.format(said=said, verb=verb)))
    assert [claim.object.text for claim in claims if claim.rule == "apposition"] == expected


@pytest.mark.parametrize(("noun", "expected"), [("nickname", []), ("bank", ["The bank"])])
def test_a_naming_noun_describes_nothing(noun: str, expected: list[str]) -> None:
    claims = extract_claims(document(ALIAS.format(noun=noun)))
    assert [claim.object.text for claim in claims if claim.rule == "apposition"] == expected


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        pytest.param(
            "Ana/Ana/NNP/compound/1/PERSON Ruiz/Ruiz/NNP/nsubj/4/PERSON of/of/IN/prep/1 Kenya/Kenya/NNP/pobj/2/GPE"
            " won/win/VBD/ROOT/4",
            [("Ana Ruiz", "is from", "Kenya")],
            id="of",
        ),
        pytest.param(
            "Kenya/Kenya/NNP/poss/3/GPE 's/'s/POS/case/0 Ana/Ana/NNP/compound/3/PERSON Ruiz/Ruiz/NNP/nsubj/4/PERSON"
            " won/win/VBD/ROOT/4",
            [("Ana Ruiz", "is from", "Kenya")],
            id="a country's",
        ),
        pytest.param(
            "Senator/Senator/NNP/compound/2 Ana/Ana/NNP/compound/2/PERSON Ruiz/Ruiz/NNP/nsubj/5/PERSON"
            " of/of/IN/prep/2 Texas/Texas/NNP/pobj/3/GPE won/win/VBD/ROOT/5",
            [],
            id="an office there",
        ),
    ],
)
def test_where_somebody_is_from(tokens: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, "origin") == expected
