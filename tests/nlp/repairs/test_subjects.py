"""Repairs of subjects, on parses written by hand."""

import pytest
from documents import document
from spacy.tokens import Doc

from kg.nlp.repairs import repairs

TALE = """
    The/the/DT/det/1 tale/tale/NN/nsubj/4 of/of/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON leaving/leave/VBG/ROOT/4
    Oslo/Oslo/NNP/dobj/4/GPE is/be/VBZ/conj/4 untrue/untrue/JJ/acomp/6 ./././punct/4
"""
LEAVING_AND = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON leaving/leave/VBG/ROOT/1 and/and/CC/cc/1 is/be/VBZ/conj/1 glad/glad/JJ/acomp/3
    ./././punct/1
"""
TAXES = """
    The/the/DT/det/1 taxes/tax/NNS/nsubj/2 asked/ask/{tag}/ROOT/2 {object} in/in/IN/prep/2 May/May/NNP/pobj/{at}/DATE
    {link} are/be/VBP/conj/2 low/low/JJ/acomp/{verb} ./././punct/2
"""
FOUND = """
    They/they/PRP/nsubj/1 found/find/VBD/ROOT/1 sales/sale/NNS/dobj/1 in/in/IN/prep/1 May/May/NNP/pobj/3/DATE
    {link} exceeded/exceed/VBD/conj/1 plans/plan/NNS/dobj/{verb} ./././punct/1
"""
FIGURES = """
    Figures/figure/NNS/nsubj/1 show/show/VBP/ROOT/1 a/a/DT/det/3 number/number/NN/dobj/1 of/of/IN/prep/1
    migrants/migrant/NNS/pobj/4 {mark} arrived/arrive/VBD/ccomp/1 ./././punct/1
"""
STARRED = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 when/when/WRB/advmod/3 Ruiz/Ruiz/NNP/advcl/1/PERSON starred/star/VBD/acl/3
    ./././punct/1
"""
BUT_TIME = """
    She/she/PRP/nsubj/1 hoped/hope/VBD/ROOT/1 to/to/TO/aux/3 see/see/VB/xcomp/1 the/the/DT/det/5 show/show/NN/dobj/3
    {link}/but/CC/cc/1 then/then/RB/advmod/8 rules/rule/NNS/conj/5 allowed/allow/VBN/acl/8 it/it/PRP/dobj/9
    ./././punct/1
"""
THAT_PLAN = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON said/say/VBD/ROOT/1 that/that/IN/mark/4 the/the/DT/det/4 plan/plan/NN/dobj/1
    ,/,/,/punct/4 which/which/WDT/nsubj/7 is/be/VBZ/relcl/4 new/new/JJ/acomp/7 ,/,/,/punct/4 failed/fail/VBD/acl/4
    ./././punct/1
"""
DEBUT = """
    He/he/PRP/nsubj/1 made/make/VBD/ROOT/1 his/his/PRP$/poss/3 screen/screen/NN/nsubj/4 debut/debut/NN/ccomp/1
    in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/5/GPE ./././punct/1
"""
WITH_BOOK = """
    With/with/IN/ROOT/0 this/this/DT/det/2 book/book/NN/pobj/0 her/her/PRP$/poss/4 fame/fame/NN/nsubj/5
    grew/grow/VBD/relcl/2 ./././punct/0
"""
VISITORS = """
    The/the/DT/det/2 best/good/JJS/amod/2 part/part/NN/advcl/5 ,/,/,/punct/5 visitors/visitor/NNS/nsubj/5
    said/say/VBD/ROOT/5 ,/,/,/punct/5 was/be/VBD/conj/5 the/the/DT/det/9 view/view/NN/attr/7 ./././punct/5
"""
DAYS_AFTER = """
    Papers/paper/NNS/nsubj/7 from/from/IN/prep/0 a/a/DT/det/3 day/day/NN/pobj/1 after/after/IN/mark/7 the/the/DT/det/6
    duel/duel/NN/nsubj/7 describe/describe/VBP/ROOT/7 him/he/PRP/dobj/7 ./././punct/7
"""
CLASSMATE = """
    After/after/IN/prep/11 meeting/meet/VBG/pcomp/0 a/a/DT/det/3 classmate/classmate/NN/dobj/1 ,/,/,/punct/11
    Berg/Berg/NNP/nsubj/11/PERSON ,/,/,/punct/5 who/who/WP/nsubj/8 wrote/write/VBD/relcl/5 ,/,/,/punct/5
    Ruiz/Ruiz/NNP/nsubj/11/PERSON decided/decide/VBD/ROOT/11 to/to/TO/aux/13 write/write/VB/xcomp/11 ./././punct/11
"""
PART_TWO = """
    At/at/IN/prep/11 the/the/DT/det/2 start/start/NN/pobj/0 of/of/IN/prep/2 Rex/Rex/NNP/pobj/3/PERSON :/:/:/punct/11
    Part/part/NNP/compound/7 Two/two/NNP/nsubj/11 ,/,/,/punct/7 guests/guest/NNS/appos/7 were/be/VBD/auxpass/11
    fed/feed/VBN/ROOT/11 ./././punct/11
"""

LED = """
    The/the/DT/det/1 plan/plan/NN/nsubjpass/10 led/lead/VBD/acl/1 to/to/IN/prep/2 talks/talk/NNS/pobj/3
    with/with/IN/prep/4 Kenya/Kenya/NNP/pobj/5/GPE {link} Ruiz/Ruiz/NNP/{label}/6/PERSON was/be/VBD/auxpass/10
    invited/invite/VBN/ROOT/10 ./././punct/10
"""


def _subjects(doc: Doc) -> dict[str, str]:
    """By the verb its subject."""
    return {token.head.text: token.text for token in doc if token.dep_ in ("nsubj", "nsubjpass")}


def test_a_finite_verb_heads_the_sentence() -> None:
    doc = repairs(document(TALE))
    assert (_subjects(doc), doc[6].dep_, doc[4].dep_, doc[4].head.text) == ({"is": "tale"}, "ROOT", "acl", "Ruiz")
    assert len(list(doc.sents)) == 1


def test_coordinated_verbs_stay_so() -> None:
    assert repairs(document(LEAVING_AND))[1].dep_ == "ROOT"


@pytest.mark.parametrize("tag", ["VBD", "VBN"])
def test_a_participle_of_the_past_heads_no_sentence(tag: str) -> None:
    doc = repairs(document(TAXES.format(tag=tag, object="", at=3, link="", verb=5)))
    assert (_subjects(doc), doc[2].dep_, doc[2].tag_, doc[5].dep_) == ({"are": "taxes"}, "acl", "VBN", "ROOT")


@pytest.mark.parametrize(
    ("object", "at", "link", "verb"), [("it/it/PRP/dobj/2", 4, "", 6), ("", 3, "and/and/CC/cc/2", 6)]
)
def test_a_verb_with_an_object_or_with_and_is_none(object: str, at: int, link: str, verb: int) -> None:
    doc = repairs(document(TAXES.format(tag="VBD", object=object, at=at, link=link, verb=verb)))
    assert doc[2].dep_ == "ROOT"


def test_the_subject_of_a_clause_that_nothing_links_is_no_object() -> None:
    doc = repairs(document(FOUND.format(link="", verb=5)))
    assert (_subjects(doc)["exceeded"], doc[3].head.text, doc[5].dep_) == ("sales", "sales", "ccomp")


def test_a_linked_verb_leaves_the_object() -> None:
    assert repairs(document(FOUND.format(link="and/and/CC/cc/1", verb=6)))[2].dep_ == "dobj"


def test_the_subject_of_a_clause_without_that_is_no_object() -> None:
    doc = repairs(document(FIGURES.format(mark="")))
    assert (_subjects(doc)["arrived"], doc[4].head.text) == ("number", "number")


def test_a_clause_with_that_leaves_the_object() -> None:
    doc = repairs(document(FIGURES.format(mark="that/that/IN/mark/7")))
    assert doc[3].dep_ == "dobj"


def test_a_noun_heads_no_clause_of_time() -> None:
    doc = repairs(document(STARRED))
    assert (_subjects(doc)["starred"], doc[4].dep_, doc[2].head.text) == ("Ruiz", "advcl", "starred")


def test_but_links_a_clause() -> None:
    doc = repairs(document(BUT_TIME.format(link="but")))
    assert (_subjects(doc)["allowed"], doc[9].head.text, doc[7].head.text) == ("rules", "hoped", "allowed")


def test_and_links_nouns() -> None:
    assert repairs(document(BUT_TIME.format(link="and")))[8].dep_ == "conj"


def test_a_noun_behind_that_is_a_subject() -> None:
    doc = repairs(document(THAT_PLAN))
    assert (_subjects(doc)["failed"], doc[10].dep_, doc[2].head.text) == ("plan", "ccomp", "failed")


def test_two_nouns_are_no_clause() -> None:
    doc = repairs(document(DEBUT))
    assert (doc[3].dep_, doc[4].dep_) == ("compound", "dobj")


def test_a_fronted_phrase_is_no_sentence() -> None:
    doc = repairs(document(WITH_BOOK))
    assert (doc[5].dep_, doc[0].dep_, doc[0].head.text) == ("ROOT", "prep", "grew")
    assert len(list(doc.sents)) == 1


def test_an_inserted_clause_is_not_the_sentence() -> None:
    doc = repairs(document(VISITORS))
    assert (_subjects(doc), doc[7].dep_, doc[5].dep_) == ({"was": "part", "said": "visitors"}, "ROOT", "parataxis")


def test_a_second_subject_belongs_to_the_preposition_before_it() -> None:
    doc = repairs(document(DAYS_AFTER))
    assert (_subjects(doc), doc[6].dep_, doc[4].head.text) == ({"describe": "Papers"}, "pobj", "day")


def test_of_two_subjects_the_first_describes_what_stands_before_it() -> None:
    doc = repairs(document(CLASSMATE))
    assert (_subjects(doc)["decided"], doc[5].dep_, doc[5].head.text) == ("Ruiz", "appos", "classmate")


def test_the_end_of_a_title_is_no_subject() -> None:
    doc = repairs(document(PART_TWO))
    assert (_subjects(doc), doc[7].head.text) == ({"fed": "guests"}, "Rex")


def test_and_links_a_clause_to_one_that_looks_like_a_participle() -> None:
    doc = repairs(document(LED.format(link="and/and/CC/cc/6", label="conj")))
    assert _subjects(doc) == {"led": "plan", "invited": "Ruiz"}
    assert (doc[2].dep_, doc[10].dep_, doc[10].head.text) == ("ROOT", "conj", "led")


def test_without_and_the_participle_stays() -> None:
    doc = repairs(document(LED.format(link="of/of/IN/prep/6", label="pobj").replace("pobj/6/PERSON", "pobj/7/PERSON")))
    assert (doc[2].dep_, _subjects(doc)) == ("acl", {"invited": "plan"})


STOLEN = """
    After/after/IN/prep/10 talks/talk/NNS/pobj/0 with/with/IN/prep/1 Ruiz/Ruiz/NNP/pobj/2/PERSON ,/,/,/punct/3
    the/the/DT/det/6 minister/minister/NN/appos/3 who/who/WP/nsubj/8 resigned/resign/VBD/relcl/1 ,/,/,/punct/10
    met/meet/VBD/ROOT/10 Diallo/Diallo/NNP/dobj/10/PERSON ./././punct/10
"""


def test_a_subject_taken_for_an_apposition_goes_back_to_its_verb_with_its_relative_clause() -> None:
    doc = repairs(document(STOLEN))
    minister, resigned, met = doc[6], doc[8], doc[10]
    assert (minister.head, minister.dep_) == (met, "nsubj")
    assert resigned.head == minister


def test_a_verb_with_a_subject_keeps_its_apposition() -> None:
    tokens = """
        Ruiz/Ruiz/NNP/nsubj/4/PERSON ,/,/,/punct/0 the/the/DT/det/3 minister/minister/NN/appos/0
        met/meet/VBD/ROOT/4 Diallo/Diallo/NNP/dobj/4/PERSON ./././punct/4
    """
    doc = repairs(document(tokens))
    assert doc[3].dep_ == "appos"


QUAKE = """
    A/a/DT/det/1 magnitude/magnitude/NN/nsubj/4 6.4/6.4/CD/nummod/3 quake/quake/NN/nsubj/4 struck/strike/VBD/ROOT/4
    Nepal/Nepal/NNP/dobj/4/GPE ./././punct/4
"""
SENATE = """
    Kenya/Kenya/NNP/poss/2/GPE 's/'s/POS/case/0 Senate/Senate/NNP/compound/3/ORG rejects/reject/VBZ/ROOT/3
    the/the/DT/det/5 treaty/treaty/NN/dobj/3
"""
CO_FOUNDED = """
    Ruiz/Ruiz/NNP/compound/3/PERSON co/co/VBD/compound/3 -/-/HYPH/punct/3 founded/found/VBD/ROOT/3 the/the/DT/det/5
    bank/bank/NN/dobj/3 ./././punct/3
"""


def test_a_noun_phrase_that_the_parser_parts_is_one_subject() -> None:
    doc = repairs(document(QUAKE))
    assert (_subjects(doc), doc[1].head.text, doc[0].head.text) == ({"struck": "quake"}, "quake", "quake")


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        pytest.param(SENATE, {"rejects": "Senate"}, id="a headline"),
        pytest.param(CO_FOUNDED, {"founded": "Ruiz"}, id="a hyphenated verb"),
    ],
)
def test_a_finite_verb_is_no_compound_of_its_subject(tokens: str, expected: dict[str, str]) -> None:
    assert _subjects(repairs(document(tokens))) == expected


ONLY_SHIP = """
    Launch/launch/NN/nsubj/9 of/of/IN/prep/0 Alma/Alma/NNP/pobj/1/PRODUCT ,/,/,/punct/9 the/the/DT/det/6
    only/only/JJ/amod/6 ship/ship/NN/nsubj/9 left/leave/VBN/acl/6 {comma} failed/fail/VBD/ROOT/9 ./././punct/9
"""


@pytest.mark.parametrize(("comma", "dep"), [(",/,/,/punct/9", "appos"), ("there/there/RB/advmod/7", "nsubj")])
def test_a_second_subject_between_commas_describes(comma: str, dep: str) -> None:
    assert repairs(document(ONLY_SHIP.format(comma=comma)))[6].dep_ == dep
