"""Repairs of clauses, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

EXHIBITS = """
    There/there/EX/expl/1 are/be/VBP/ROOT/1 Alma/Alma/NNP/nsubj/3 exhibits/exhibit/VBZ/attr/1 in/in/IN/prep/3
    Oslo/Oslo/NNP/pobj/4/GPE ./././punct/1
"""
SHOP = """
    They/they/PRP/nsubj/1 opened/open/VBD/ROOT/1 a/a/DT/det/3 shop/shop/NN/dobj/1 that/that/IN/nsubj/6
    soon/soon/RB/advmod/6 failed/fail/VBD/relcl/3 ./././punct/1
"""
GRAVE = """
    It/it/PRP/nsubj/1 is/be/VBZ/ROOT/1 {article}/a/DT/det/3 grave/grave/NN/attr/1 of/of/IN/prep/3
    {own}/the/DT/det/6 Cemetery/Cemetery/NNP/pobj/4 {comma} which/which/WDT/nsubj/{verb}
    closed/close/VBD/relcl/6 ./././punct/1
"""
AIMS = """
    It/it/PRP/nsubj/1 aims/aim/VBZ/ROOT/1 at/at/IN/prep/1 giving/give/VBG/pcomp/2 as/as/RB/advmod/5
    fully/fully/RB/advmod/3 the/the/DT/det/7 content/content/NN/dobj/1 ./././punct/1
"""
HELPING = """
    It/it/PRP/nsubj/1 won/win/VBD/ROOT/1 by/by/IN/prep/1 helping/help/VBG/pcomp/2 Ruiz/Ruiz/NNP/dobj/3/PERSON
    the/the/DT/det/6 prize/prize/NN/dobj/1 ./././punct/1
"""
BREAK = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 a/a/DT/det/3 race/race/NN/dobj/1 and/and/CC/cc/1
    after/after/IN/prep/1 a/a/DT/det/7 break/break/NN/pobj/5 won/win/VBD/conj/1 ./././punct/1
"""
AND_AFTER = """
    She/she/PRP/nsubj/1 lost/lose/VBD/ROOT/1 before/before/IN/prep/1 May/May/NNP/pobj/2 and/and/CC/cc/1
    after/after/IN/prep/1 June/June/NNP/pobj/5 ./././punct/1
"""


def test_what_is_attribute_or_object_is_a_noun() -> None:
    alma, exhibits = repairs(document(EXHIBITS))[2:4]
    assert (exhibits.pos_, exhibits.tag_, alma.dep_) == ("NOUN", "NNS", "compound")


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


def test_a_gerund_without_an_object_gets_the_verbs() -> None:
    assert repairs(document(AIMS))[7].head.text == "giving"


def test_a_gerund_with_an_object_takes_no_other() -> None:
    assert repairs(document(HELPING))[6].head.text == "won"


def test_a_phrase_behind_and_belongs_to_the_verb_behind_it() -> None:
    assert repairs(document(BREAK))[5].head.text == "won"


def test_a_phrase_behind_and_with_nothing_behind_it_stays() -> None:
    assert repairs(document(AND_AFTER))[5].head.text == "lost"
