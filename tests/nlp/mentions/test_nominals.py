"""Descriptions as candidates, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import find, parsed
from spacy.lang.en import English
from spacy.tokens import Doc

from kg.nlp.mentions import detect
from kg.records import EntityType


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
        ("as/IN/ROOT/0 former/JJ/amod/2 minister/NN/pobj/0", EntityType.PERSON),
        ("as/IN/ROOT/0 analyst/NN/pobj/0", EntityType.PERSON),
        ("voters/NNS/nsubj/1/voter left/VBD/ROOT/1/leave", EntityType.GROUP),
        ("the/DT/det/1 ministry/NN/nsubj/2 left/VBD/ROOT/2/leave", EntityType.ORGANIZATION),
        ("the/DT/det/1 city/NN/nsubj/2 grew/VBD/ROOT/2/grow", EntityType.PLACE),
        ("the/DT/det/1 summit/NN/nsubj/2 ended/VBD/ROOT/2/end", EntityType.EVENT),
        ("the/DT/det/1 plan/NN/nsubj/2 failed/VBD/ROOT/2/fail", EntityType.OTHER),
    ],
)
def test_the_head_noun_tells_the_type(phrase: str, expected: EntityType) -> None:
    assert detect(parsed(phrase))[0].type is expected


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
