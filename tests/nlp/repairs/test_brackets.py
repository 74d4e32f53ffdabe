"""Repairs around brackets, on parses written by hand."""

from documents import document

from kg.nlp.repairs import repairs

FILMS = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON (/(/-LRB-/punct/2 Alma/Alma/NNP/conj/2
    and/and/CC/cc/4 Rex/Rex/NNP/conj/4 )/)/-RRB-/punct/2 ./././punct/1
"""
AND_BERG = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON (/(/-LRB-/punct/2 and/and/CC/cc/2
    Berg/Berg/NNP/conj/2/PERSON )/)/-RRB-/punct/2 ./././punct/1
"""
WITH_BERG = """
    A/a/DT/det/1 book/book/NN/nsubj/6 (/(/-LRB-/punct/6 with/with/IN/prep/6 Berg/Berg/NNP/nsubj/6/PERSON
    )/)/-RRB-/punct/4 appeared/appear/VBD/ROOT/6 ./././punct/6
"""
ONLY_BERG = """
    (/(/-LRB-/punct/3 Berg/Berg/NNP/nsubj/3/PERSON )/)/-RRB-/punct/1 left/leave/VBD/ROOT/3 ./././punct/3
"""
TITLE = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 Ruiz/Ruiz/NNP/dobj/1/PERSON (/(/-LRB-/punct/2 Rex/Rex/NNP/nmod/7
    )/)/-RRB-/punct/2 ,/,/,/punct/7 Berg/Berg/NNP/conj/2/PERSON ./././punct/1
"""
QUALIFIED = """
    The/the/DT/det/4 (/(/-LRB-/punct/4 new/new/JJ/amod/4 )/)/-RRB-/punct/4 bank/bank/NN/nsubj/5
    closed/close/VBD/ROOT/5 ./././punct/5
"""


def test_what_stands_in_brackets_behind_a_name_is_no_second_name() -> None:
    alma, rex = repairs(document(FILMS))[4], repairs(document(FILMS))[6]
    assert alma.dep_ == "parataxis"
    assert rex.dep_ == "conj"


def test_a_list_may_go_on_in_brackets() -> None:
    assert repairs(document(AND_BERG))[5].dep_ == "conj"


def test_no_subject_in_brackets_beside_another() -> None:
    berg = repairs(document(WITH_BERG))[4]
    assert (berg.dep_, berg.head.text) == ("parataxis", "book")


def test_brackets_belong_to_the_noun_before_them() -> None:
    rex = repairs(document(TITLE))[4]
    assert (rex.dep_, rex.head.text) == ("parataxis", "Ruiz")


def test_a_word_in_brackets_before_its_noun_stays() -> None:
    assert repairs(document(QUALIFIED))[2].head.text == "bank"


def test_the_only_subject_stays_one() -> None:
    assert repairs(document(ONLY_BERG))[1].dep_ == "nsubj"
