"""Coordinations repaired, on parses written by hand."""

import pytest
from documents import document
from spacy.tokens import Doc, Token

from kg.nlp.repairs import repairs

SUBURBS = """
    The/the/DT/det/1 smoke/smoke/NN/nsubj/2 came/come/VBD/ROOT/2 from/from/IN/prep/2 the/the/DT/det/5
    city/city/NN/pobj/3 and/and/CC/cc/3 from/from/IN/conj/2 its/its/PRP$/poss/9 suburbs/suburb/NNS/pobj/7 ./././punct/2
"""
PATRONS = """
    They/they/PRP/nsubj/1 spoke/speak/VBD/ROOT/1 to/to/IN/prep/1 donors/donor/NNS/pobj/2 ,/,/,/punct/3
    organizers/organizer/NNS/conj/3 and/and/CC/cc/5 patrons/patron/NNS/conj/1 ./././punct/1
"""
PLAY = """
    Ruiz/ruiz/NNP/nsubj/1/PERSON directed/direct/VBD/ROOT/1 the/the/DT/det/3 film/film/NN/dobj/1 by/by/IN/prep/3
    Malle/Malle/NNP/pobj/4/PERSON ,/,/,/punct/1 and/and/CC/cc/1 a/a/DT/det/9 play/play/NN/conj/1 ./././punct/1
"""
PLAY_BY = """
    Ruiz/ruiz/NNP/nsubj/1/PERSON directed/direct/VBD/ROOT/1 the/the/DT/det/3 film/film/NN/dobj/1 by/by/IN/prep/3
    Malle/Malle/NNP/pobj/4/PERSON and/and/CC/cc/1 a/a/DT/det/8 play/play/NN/conj/1 ./././punct/1
"""
GAPPED = """
    Ruiz/ruiz/NNP/nsubj/1/PERSON left/leave/VBD/ROOT/1 the/the/DT/det/3 hall/hall/NN/dobj/1 and/and/CC/cc/1
    Berg/Berg/NNP/nsubj/7/PERSON the/the/DT/det/7 port/port/NN/conj/1 ./././punct/1
"""
NO_NOUN = """
    Ruiz/ruiz/NNP/nsubj/1 left/leave/VBD/ROOT/1 and/and/CC/cc/1 patrons/patron/NNS/conj/1 ./././punct/1
"""
KILLED = """
    Rebels/rebel/NNS/nsubj/1 attacked/attack/VBD/ROOT/1 a/a/DT/det/3 town/town/NN/dobj/1 near/near/IN/prep/3
    Kano/Kano/NNP/pobj/4/GPE and/and/CC/cc/5 soldiers/soldier/NNS/conj/5 were/be/VBD/auxpass/9 killed/kill/VBN/conj/1
    ./././punct/9
"""
KILLED_OF = """
    Rebels/rebel/NNS/nsubj/1 attacked/attack/VBD/ROOT/1 a/a/DT/det/3 town/town/NN/dobj/1 and/and/CC/cc/3
    soldiers/soldier/NNS/conj/3 of/of/IN/prep/5 Kenya/Kenya/NNP/pobj/6/GPE were/be/VBD/auxpass/9 killed/kill/VBN/ccomp/1
    ./././punct/1
"""
FLED = """
    Rebels/rebel/NNS/nsubj/1 attacked/attack/VBD/ROOT/1 Kano/Kano/NNP/dobj/1/GPE and/and/CC/cc/2
    soldiers/soldier/NNS/conj/2 later/later/RB/advmod/6 fled/flee/VBD/conj/1 ./././punct/1
"""
BURNT = """
    They/they/PRP/nsubj/1 sold/sell/VBD/ROOT/1 boats/boat/NNS/dobj/1 ,/,/,/punct/2 cars/car/NNS/conj/2
    were/be/VBD/auxpass/6 burnt/burn/VBN/conj/1 ./././punct/1
"""
SAID_TWICE = """
    Ruiz/Ruiz/NNP/nsubj/1 said/say/VBD/ROOT/1 that/that/IN/mark/4 talks/talk/NNS/nsubj/4 failed/fail/VBD/ccomp/1
    and/and/CC/cc/4 said/say/VBD/conj/4 that/that/IN/mark/9 Berg/Berg/NNP/nsubj/9/PERSON left/leave/VBD/ccomp/6
    ./././punct/1
"""
CAME = """
    Ruiz/Ruiz/NNP/nsubj/1 said/say/VBD/ROOT/1 that/that/IN/mark/4 Berg/Berg/NNP/nsubj/4/PERSON came/come/VBD/ccomp/1
    and/and/CC/cc/4 left/leave/VBD/conj/4 ./././punct/1
"""
THEY_SAID = """
    Ruiz/ruiz/NN/nsubj/1 said/say/VBD/ROOT/1 talks/talk/NNS/nsubj/3 failed/fail/VBD/ccomp/1 and/and/CC/cc/3
    they/they/PRP/nsubj/6 said/say/VBD/conj/3 nothing/nothing/NN/dobj/6 ./././punct/6
"""


@pytest.mark.parametrize(
    ("tokens", "noun", "verb", "label"),
    [
        pytest.param(KILLED, "soldiers", "killed", "nsubjpass", id="before a passive"),
        pytest.param(KILLED_OF, "soldiers", "killed", "nsubjpass", id="with a complement, before a clause"),
        pytest.param(FLED, "soldiers", "fled", "nsubj", id="before an adverb and its verb"),
    ],
)
def test_a_noun_before_a_coordinated_verb_is_its_subject(tokens: str, noun: str, verb: str, label: str) -> None:
    subject = _word(repairs(document(tokens)), noun)
    assert (subject.head.text, subject.dep_, subject.head.dep_) == (verb, label, "conj")


def test_without_and_before_the_noun_the_clauses_are_not_coordinated() -> None:
    assert _word(repairs(document(BURNT)), "cars").dep_ == "conj"


@pytest.mark.parametrize(
    ("tokens", "part", "head", "label"),
    [
        pytest.param(PATRONS, "patrons", "donors", "conj", id="a noun: the last before it"),
        pytest.param(PLAY_BY, "play", "Malle", "conj", id="a noun behind and: the last before it"),
        pytest.param(PLAY, "play", "film", "conj", id="a noun behind a comma and and: the first"),
        pytest.param(GAPPED, "port", "left", "conj", id="a noun with a subject stays"),
        pytest.param(NO_NOUN, "patrons", "left", "conj", id="a noun without its like stays"),
    ],
)
def test_a_noun_coordinated_with_a_verb(tokens: str, part: str, head: str, label: str) -> None:
    word = _word(repairs(document(tokens)), part)
    assert (word.head.text, word.dep_) == (head, label)


def test_a_preposition_coordinated_with_a_verb_is_its_own() -> None:
    preposition = repairs(document(SUBURBS))[7]
    assert (preposition.text, preposition.dep_, preposition.head.text) == ("from", "prep", "came")


@pytest.mark.parametrize(
    ("tokens", "index", "head"),
    [
        pytest.param(SAID_TWICE, 6, 1, id="said twice"),
        pytest.param(CAME, 6, 4, id="a verb that says nothing stays"),
        pytest.param(THEY_SAID, 6, 3, id="a verb with a subject stays"),
    ],
)
def test_a_verb_of_saying_coordinated_with_what_is_said(tokens: str, index: int, head: int) -> None:
    assert repairs(document(tokens))[index].head.i == head


@pytest.mark.parametrize(
    ("first", "second", "head"),
    [
        pytest.param("mayor/mayor/NN/nsubj/9", "wife/wife/NN/nsubj/9", "mayor", id="two subjects"),
        pytest.param("mayor/mayor/NN/nsubj/9", "wife/wife/NN/conj/3", "mayor", id="coordinated with the name"),
        pytest.param("mayors/mayor/NNS/nsubj/9", "wife/wife/NN/conj/3", "Berg", id="a list of names"),
    ],
)
def test_what_stands_behind_an_apposition_is_like_what_it_describes(first: str, second: str, head: str) -> None:
    doc = repairs(
        document(f"""
        The/the/DT/det/1 {first} ,/,/,/punct/1 Berg/Berg/NNP/appos/1/PERSON ,/,/,/punct/3 and/and/CC/cc/3
        his/his/PRP$/poss/8 young/young/JJ/amod/8 {second} left/leave/VBD/ROOT/9 ./././punct/9
        """)
    )
    assert (doc[8].dep_, doc[8].head.text, doc[5].head.text) == ("conj", head, head)


def _word(doc: Doc, text: str) -> Token:
    return next(token for token in doc if token.text == text)


LOSS = """
    It/it/PRP/nsubj/1 meant/mean/VBD/ROOT/1 {first} loss/loss/NN/dobj/1 of/of/IN/prep/3 a/a/DT/det/6 ship/ship/NN/pobj/4
    and/and/CC/cc/6 the/the/DT/det/9 deaths/death/NNS/conj/6 of/of/IN/prep/9 men/man/NNS/pobj/10 ./././punct/1
"""


@pytest.mark.parametrize(("first", "head"), [("the/the/DT/det/3", "loss"), ("a/a/DT/det/3", "ship")])
def test_nouns_that_are_built_alike_are_coordinated(first: str, head: str) -> None:
    doc = repairs(document(LOSS.format(first=first)))
    assert (doc[9].head.text, doc[7].head.text) == (head, head)
