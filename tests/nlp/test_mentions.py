"""Mention detection on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import parsed
from spacy.lang.en import English
from spacy.tokens import Doc

from kg.nlp.mentions import detect, record
from kg.records import EntityType, MentionKind

TITLE = (
    "Kenyan/JJ/amod/2/B-NORP Prime/NNP/compound/2 Minister/NNP/compound/4 Amina/NNP/compound/4/B-PERSON "
    "Odhiambo/NNP/nsubj/5/I-PERSON left/VBD/ROOT/5/leave Nairobi/NNP/dobj/5/B-GPE"
)


def texts(*sentences: str) -> list[str]:
    doc = parsed(*sentences)
    return [doc[item.start : item.end].text for item in detect(doc)]


def find(name: str, *sentences: str):
    return next(item for item in detect(parsed(*sentences)) if item.name == name)


def test_a_title_belongs_to_the_mention_but_not_to_the_name() -> None:
    doc = parsed(TITLE)
    person = next(item for item in detect(doc) if item.type is EntityType.PERSON)
    mention = record(doc, "", doc.text, person, 3)
    assert mention.text == "Kenyan Prime Minister Amina Odhiambo"
    assert (mention.name, mention.kind, mention.chain) == ("Amina Odhiambo", MentionKind.NAME, 3)
    assert doc.text[mention.head_start : mention.head_end] == "Odhiambo"


def test_a_title_that_the_parser_tore_off_is_taken_back() -> None:
    torn = "Kenyan/JJ/amod/1/B-NORP President/NN/npadvmod/3 Odhiambo/NNP/nsubj/3/B-PERSON left/VBD/ROOT/3/leave"
    assert "Kenyan President Odhiambo" in texts(torn)


def test_an_adjective_of_nationality_is_a_name_within() -> None:
    adjective = find("Kenyan", TITLE)
    assert (adjective.adjective, adjective.role, adjective.type) == (True, "nested", EntityType.GROUP)


@pytest.mark.parametrize(
    ("article", "word", "kind"),
    [
        ("the", "Italian", MentionKind.NOMINAL),
        ("a", "Muslim", MentionKind.NOMINAL),
        ("the", "French", MentionKind.NAME),
    ],
)
def test_one_citizen_is_a_person_and_no_name(article: str, word: str, kind: MentionKind) -> None:
    found = find(word, f"{article}/DT/det/1 {word}/NNP/nsubj/2/B-NORP won/VBD/ROOT/2/win")
    assert (found.kind, found.type is EntityType.PERSON) == (kind, kind is MentionKind.NOMINAL)


def test_an_adjective_of_no_country_names_nothing() -> None:
    state = "the/DT/det/2 Arab/JJ/amod/2/B-NORP state/NN/nsubj/3 won/VBD/ROOT/3/win"
    people = "the/DT/det/1 Arabs/NNS/nsubj/2/B-NORP won/VBD/ROOT/2/win"
    assert texts(state) == ["the Arab state"]
    assert find("Arabs", people).type is EntityType.GROUP


def test_a_capital_that_the_place_in_the_sentence_gave_is_no_part_of_a_name() -> None:
    voters = "Young/JJ/amod/1 voters/NNS/nsubj/2 won/VBD/ROOT/2/win"
    quoted = "“/./punct/2 Young/JJ/amod/2 voters/NNS/nsubj/3 won/VBD/ROOT/3/win"
    within = "But/CC/cc/3 Young/JJ/amod/2 voters/NNS/nsubj/3 won/VBD/ROOT/3/win"
    assert find("young voters", voters).name == find("young voters", quoted).name
    assert find("Young voters", within)
    assert find("Young voters", voters, "Young/NNP/nsubj/1 won/VBD/ROOT/1/win")
    assert find("GOP voters", "GOP/JJ/amod/1 voters/NNS/nsubj/2 won/VBD/ROOT/2/win")


def test_the_mark_of_a_plural_possessor_stays_in_the_name() -> None:
    doc = Doc(
        parsed("x/NN/ROOT/0").vocab,
        words=["migrants", "’", "rights", "grew"],
        spaces=[False, True, True, False],
        tags=["NNS", "''", "NNS", "VBD"],
        pos=["NOUN", "PUNCT", "NOUN", "VERB"],
        deps=["nmod", "punct", "nsubj", "ROOT"],
        heads=[2, 0, 3, 3],
        lemmas=["migrant", "’", "right", "grow"],
    )
    assert "migrants’ rights" in [item.name for item in detect(doc)]


def test_a_possessor_and_what_it_owns_are_two_mentions() -> None:
    sentence = (
        "Odhiambo/NNP/poss/3/B-PERSON 's/POS/case/0 Jubilee/NNP/compound/3/B-ORG party/NN/nsubj/4 won/VBD/ROOT/4/win"
    )
    assert texts(sentence) == ["Odhiambo 's Jubilee party", "Odhiambo 's"]
    assert find("Jubilee", sentence).type is EntityType.ORGANIZATION


def test_a_close_apposition_is_one_mention_of_the_name() -> None:
    sentence = (
        "She/PRP/nsubj/1 met/VBD/ROOT/1/meet her/PRP$/poss/3 rival/NN/dobj/1 Paul/NNP/compound/5/B-PERSON "
        "Mwangi/NNP/appos/3/I-PERSON"
    )
    assert texts(sentence) == ["She", "her rival Paul Mwangi", "her"]


def test_the_city_of_x_is_one_mention_of_the_name() -> None:
    sentence = "the/DT/det/1 city/NN/nsubj/4 of/IN/prep/1 Mombasa/NNP/pobj/2/B-GPE grew/VBD/ROOT/4/grow"
    assert texts(sentence) == ["the city of Mombasa"]


def test_a_noun_phrase_spans_its_relative_clause_and_its_name_does_not() -> None:
    sentence = (
        "the/DT/det/2 new/JJ/amod/2 port/NN/nsubj/6 that/WP/nsubj/4 opened/VBD/relcl/2/open ,/./punct/2 "
        "grew/VBD/ROOT/6/grow"
    )
    port = find("new port", sentence)
    assert parsed(sentence)[port.start : port.end].text == "the new port that opened"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("the/DT/det/1 minister/NN/nsubj/2 left/VBD/ROOT/2/leave", EntityType.PERSON),
        ("as/IN/ROOT/0 minister/NN/pobj/0", EntityType.OFFICE),
        ("voters/NNS/nsubj/1/voter left/VBD/ROOT/1/leave", EntityType.GROUP),
        ("the/DT/det/1 ministry/NN/nsubj/2 left/VBD/ROOT/2/leave", EntityType.ORGANIZATION),
        ("the/DT/det/1 city/NN/nsubj/2 grew/VBD/ROOT/2/grow", EntityType.PLACE),
        ("the/DT/det/1 summit/NN/nsubj/2 ended/VBD/ROOT/2/end", EntityType.EVENT),
        ("the/DT/det/1 plan/NN/nsubj/2 failed/VBD/ROOT/2/fail", EntityType.OTHER),
    ],
)
def test_the_head_noun_tells_the_type(phrase: str, expected: EntityType) -> None:
    assert detect(parsed(phrase))[0].type is expected


def test_a_coordination_is_a_mention_besides_its_conjuncts() -> None:
    sentence = "Odhiambo/NNP/nsubj/3/B-PERSON and/CC/cc/0 Mwangi/NNP/conj/0/B-PERSON met/VBD/ROOT/3/meet"
    assert texts(sentence) == ["Odhiambo and Mwangi", "Odhiambo", "Mwangi"]


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("It/PRP/nsubj/1 is/VBZ/ROOT/1/be odd/JJ/acomp/1 that/IN/mark/5 he/PRP/nsubj/5 left/VBD/ccomp/1/leave", False),
        ("It/PRP/nsubj/1 seems/VBZ/ROOT/1/seem that/IN/mark/4 they/PRP/nsubj/4 left/VBD/ccomp/1/leave", False),
        ("It/PRP/nsubj/1 is/VBZ/ROOT/1/be new/JJ/acomp/1", True),
    ],
)
def test_a_pleonastic_it_is_no_mention(sentence: str, counts: bool) -> None:
    assert ("It" in texts(sentence)) is counts


def test_relative_pronouns_and_dates_are_no_mentions() -> None:
    sentence = (
        "Odhiambo/NNP/nsubj/3/B-PERSON who/WP/nsubj/2 won/VBD/relcl/0/win left/VBD/ROOT/3/leave on/IN/prep/3 "
        "Monday/NNP/pobj/4/B-DATE"
    )
    assert texts(sentence) == ["Odhiambo who won"]


@pytest.mark.parametrize(("spaced", "type"), [(False, EntityType.EVENT), (True, EntityType.OTHER)])
def test_a_hyphenated_noun_tells_an_event(spaced: bool, type: EntityType) -> None:
    doc = Doc(
        English().vocab,
        words=["Sit", "-", "downs", "ended"],
        spaces=[spaced, spaced, True, False],
        tags=["NN", "HYPH", "NNS", "VBD"],
        pos=["NOUN", "PUNCT", "NOUN", "VERB"],
        deps=["compound", "punct", "nsubj", "ROOT"],
        heads=[2, 2, 3, 3],
        lemmas=["sit", "-", "down", "end"],
    )
    assert [item.type for item in detect(doc)] == [type]
