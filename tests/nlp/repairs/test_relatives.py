"""Repairs of relative clauses and participles, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

SHOP = """
    They/they/PRP/nsubj/1 opened/open/VBD/ROOT/1 a/a/DT/det/3 shop/shop/NN/dobj/1 that/that/IN/nsubj/6
    soon/soon/RB/advmod/6 failed/fail/VBD/relcl/3 ./././punct/1
"""
GRAVE = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 {article}/a/DT/det/3 grave/grave/NN/attr/1 of/of/IN/prep/3
    {own}/the/DT/det/6 Cemetery/Cemetery/NNP/pobj/4 {comma} which/which/WDT/nsubj/{verb}
    closed/close/VBD/relcl/6 ./././punct/1
"""
REPORT = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 a/a/DT/det/3 report/report/NN/attr/1 (/(/-LRB-/punct/3 by/by/IN/prep/3
    Ruiz/Ruiz/NNP/pobj/5/PERSON )/)/-RRB-/punct/3 that/that/WDT/nsubj/9 shows/show/VBZ/relcl/6 gaps/gap/NNS/dobj/9
    ./././punct/1
"""
TWO_WHO = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON ,/,/,/punct/2 who/who/WP/nsubj/5
    left/leave/VBD/relcl/2 ,/,/,/punct/2 and/and/CC/cc/2 the/the/DT/det/9 head/head/NN/conj/2 of/of/IN/prep/9
    Volta/Volta/NNP/pobj/10/ORG ,/,/,/punct/2 who/who/WP/nsubj/14 stayed/stay/VBD/relcl/2 ./././punct/1
"""
ROOMS = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 the/the/DT/det/3 rooms/room/NNS/dobj/1 of/of/IN/prep/3 the/the/DT/det/6
    {noun} that/that/WDT/nsubj/8 {verb} empty/empty/JJ/acomp/8 ./././punct/1
"""
WITH_AND = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 rooms/room/NNS/dobj/1 of/of/IN/prep/2 a/a/DT/det/5 mother/mother/NN/pobj/3
    and/and/CC/cc/5 a/a/DT/det/8 son/son/NN/conj/5 who/who/WP/nsubj/10 are/be/VBP/relcl/8 ill/ill/JJ/acomp/10
    ./././punct/1
"""
PICTURES = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 {outer} of/of/IN/prep/2 the/the/DT/det/5 {inner} wearing/wear/VBG/acl/2
    caps/cap/NNS/dobj/6 ./././punct/1
"""

MAYOR = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 {outer} of/of/IN/prep/2 this/this/DT/det/5 {inner} ,/,/,/punct/5
    {who}/nsubj/8 smiled/smile/VBD/relcl/5 ./././punct/1
"""
MADE_OF = """
    The/the/DT/det/1 machines/machine/NNS/nsubj/9 made/make/VBN/acl/1 of/of/IN/prep/2 glass/glass/NN/pobj/3
    ,/,/,/punct/4 which/which/WDT/nsubj/7 are/be/VBP/relcl/4 new/new/JJ/acomp/7 broke/break/VBD/ROOT/9 ./././punct/9
"""
PAINTING = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 {outer} of/of/IN/prep/2 a/a/DT/det/5 hotel/hotel/NN/pobj/3 in/in/IN/prep/2
    a/a/DT/det/8 valley/valley/NN/pobj/6 {comma} inspired/inspire/VBN/acl/8 by/by/IN/agent/10 films/film/NNS/pobj/11
    ./././punct/1
"""
UNDER = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 {outer} under/under/IN/prep/2 the/the/DT/det/5 tree/tree/NN/pobj/3
    wearing/wear/VBG/acl/5 caps/cap/NNS/dobj/6 ./././punct/1
"""


def test_the_subject_of_a_relative_clause_is_a_pronoun() -> None:
    that = repairs(document(SHOP))[4]
    assert (that.tag_, that.pos_) == ("WDT", "PRON")


def _grave(article: str, own: str, comma: str, verb: int) -> str:
    return repairs(document(GRAVE.format(article=article, own=own, comma=comma, verb=verb)))[verb].head.text


def test_a_relative_clause_without_a_comma_is_not_the_names() -> None:
    assert _grave("a", "the", "", 8) == "grave"


@pytest.mark.parametrize(("own", "comma", "verb"), [("the", ",/,/,/punct/6", 9), ("a", "", 8)])
def test_a_name_keeps_its_relative_clause(own: str, comma: str, verb: int) -> None:
    assert _grave("a", own, comma, verb) == "Cemetery"


def test_a_clause_behind_brackets_is_no_part_of_them() -> None:
    assert repairs(document(REPORT))[9].head.text == "report"


def test_a_second_clause_belongs_to_the_noun_before_it() -> None:
    doc = repairs(document(TWO_WHO))
    assert (doc[5].head.text, doc[14].head.text) == ("Ruiz", "head")


@pytest.mark.parametrize(
    ("noun", "verb", "head"),
    [
        ("house/house/NN/pobj/4", "were/be/VBD/relcl/6", "rooms"),
        ("house/house/NN/pobj/4", "was/be/VBD/relcl/6", "house"),
        ("houses/house/NNS/pobj/4", "were/be/VBD/relcl/6", "houses"),
        ("house/house/NN/pobj/4", "became/become/VBD/relcl/6", "house"),
    ],
)
def test_a_relative_clause_agrees_with_its_noun(noun: str, verb: str, head: str) -> None:
    assert repairs(document(ROOMS.format(noun=noun, verb=verb)))[8].head.text == head


def test_two_nouns_are_a_plural() -> None:
    assert repairs(document(WITH_AND))[10].head.text == "son"


@pytest.mark.parametrize(
    ("outer", "inner", "head"),
    [
        ("pictures/picture/NNS/dobj/1", "boy/boy/NN/pobj/3", "boy"),
        ("pictures/picture/NNS/dobj/1", "Ruiz/Ruiz/NNP/pobj/3/PERSON", "Ruiz"),
        ("pictures/picture/NNS/dobj/1", "town/town/NN/pobj/3", "pictures"),
        ("doctors/doctor/NNS/dobj/1", "boy/boy/NN/pobj/3", "doctors"),
    ],
)
def test_persons_act_rather_than_things(outer: str, inner: str, head: str) -> None:
    assert repairs(document(PICTURES.format(outer=outer, inner=inner)))[6].head.text == head


@pytest.mark.parametrize(
    ("outer", "inner", "who", "head"),
    [
        ("mayors/mayor/NNS/dobj/1", "city/city/NN/pobj/3", "who/who/WP", "mayors"),
        ("pictures/picture/NNS/dobj/1", "boy/boy/NN/pobj/3", "who/who/WP", "boy"),
        ("pictures/picture/NNS/dobj/1", "crew/crew/NN/pobj/3", "who/who/WP", "crew"),
        ("pictures/picture/NNS/dobj/1", "boy/boy/NN/pobj/3", "which/which/WDT", "pictures"),
        ("pictures/picture/NNS/dobj/1", "city/city/NN/pobj/3", "which/which/WDT", "city"),
        ("mayors/mayor/NNS/dobj/1", "boy/boy/NN/pobj/3", "which/which/WDT", "boy"),
    ],
)
def test_who_is_a_person_and_which_is_none(outer: str, inner: str, who: str, head: str) -> None:
    assert repairs(document(MAYOR.format(outer=outer, inner=inner, who=who)))[8].head.text == head


BILL = """
    They/they/PRP/nsubj/1 passed/pass/VBD/ROOT/1 a/a/DT/det/3 bill/bill/NN/dobj/1 backed/back/VBN/acl/3
    by/by/IN/agent/4 {first}/{first}/NNP/compound/7/{type} Ruiz/Ruiz/NNP/pobj/5/{type} ,/,/,/punct/7
    which/which/WDT/nsubj/10 bans/ban/VBZ/relcl/7 cars/car/NNS/dobj/10 ./././punct/1
"""


@pytest.mark.parametrize(
    ("first", "type", "head"), [("Ana", "PERSON", "bill"), ("Volta", "ORG", "Ruiz"), ("Zubrexo", "PERSON", "Ruiz")]
)
def test_which_is_no_person_of_a_full_name(first: str, type: str, head: str) -> None:
    assert repairs(document(BILL.format(first=first, type=type)))[10].head.text == head


def test_what_a_participle_tells_of_agrees_with_the_clause_behind_it() -> None:
    assert repairs(document(MADE_OF))[7].head.text == "machines"


@pytest.mark.parametrize(
    ("outer", "comma", "head"),
    [
        ("paintings/painting/NNS/attr/1", ",/,/,/punct/8", "paintings"),
        ("members/member/NNS/attr/1", ",/,/,/punct/8", "valley"),
        ("paintings/painting/NNS/attr/1", "still/still/RB/advmod/10", "valley"),
    ],
)
def test_a_participle_behind_a_comma_tells_of_the_whole_phrase(outer: str, comma: str, head: str) -> None:
    assert repairs(document(PAINTING.format(outer=outer, comma=comma)))[10].head.text == head


@pytest.mark.parametrize(("outer", "head"), [("boys/boy/NNS/dobj/1", "boys"), ("goats/goat/NNS/dobj/1", "tree")])
def test_a_person_beside_a_thing_acts(outer: str, head: str) -> None:
    assert repairs(document(UNDER.format(outer=outer)))[6].head.text == head


APPOINTED = """
    {who}/NNS/nsubjpass/3 will/will/MD/aux/3 be/be/VB/auxpass/3 {verb}/VBN/ROOT/3 who/who/WP/nsubj/5
    wins/win/VBZ/ccomp/3 ./././punct/3
"""


@pytest.mark.parametrize(
    ("who", "verb", "dep"),
    [
        pytest.param("Judges/judge", "appointed/appoint", "relcl", id="which persons"),
        pytest.param("Judges/judge", "told/tell", "ccomp", id="what they are told"),
        pytest.param("Polls/poll", "held/hold", "ccomp", id="no persons"),
    ],
)
def test_a_clause_behind_a_passive_may_tell_of_its_subject(who: str, verb: str, dep: str) -> None:
    assert repairs(document(APPOINTED.format(who=who, verb=verb)))[5].dep_ == dep
