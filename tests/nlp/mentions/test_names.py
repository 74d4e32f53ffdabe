"""Names as candidates, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import find, mentions, parsed

from kg.nlp.mentions import detect, record
from kg.records import EntityType, MentionKind

TITLE = (
    "Kenyan/JJ/amod/2/B-NORP Prime/NNP/compound/2 Minister/NNP/compound/4 Amina/NNP/compound/4/B-PERSON "
    "Odhiambo/NNP/nsubj/5/I-PERSON left/VBD/ROOT/5/leave Nairobi/NNP/dobj/5/B-GPE"
)


def test_a_title_belongs_to_the_mention_but_not_to_the_name() -> None:
    doc = parsed(TITLE)
    person = next(item for item in detect(doc) if item.type is EntityType.PERSON)
    mention = record(doc, "", doc.text, person, 3)
    assert mention.text == "Kenyan Prime Minister Amina Odhiambo"
    assert (mention.name, mention.kind, mention.chain) == ("Amina Odhiambo", MentionKind.NAME, 3)
    assert doc.text[mention.head_start : mention.head_end] == "Odhiambo"


def test_a_title_that_the_parser_tore_off_is_taken_back() -> None:
    torn = "Kenyan/JJ/amod/1/B-NORP President/NN/npadvmod/3 Odhiambo/NNP/nsubj/3/B-PERSON left/VBD/ROOT/3/leave"
    assert "Kenyan President Odhiambo" in mentions(torn)


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
    assert mentions(state) == ["the Arab state"]
    assert find("Arabs", people).type is EntityType.GROUP


def test_a_close_apposition_is_one_mention_of_the_name() -> None:
    sentence = (
        "She/PRP/nsubj/1 met/VBD/ROOT/1/meet her/PRP$/poss/3 rival/NN/dobj/1 Paul/NNP/compound/5/B-PERSON "
        "Mwangi/NNP/appos/3/I-PERSON"
    )
    assert mentions(sentence) == ["She", "her rival Paul Mwangi", "her"]


def test_the_city_of_x_is_one_mention_of_the_name() -> None:
    sentence = "the/DT/det/1 city/NN/nsubj/4 of/IN/prep/1 Mombasa/NNP/pobj/2/B-GPE grew/VBD/ROOT/4/grow"
    assert mentions(sentence) == ["the city of Mombasa"]
