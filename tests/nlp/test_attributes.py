"""The lookup finds what spaCy's own matcher finds, whatever a ruler's patterns look at."""

import pytest
import spacy
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from kg.nlp.attributes import speed_up

RULES = {
    "tag": [[{"TAG": "DT"}]],
    "word": [[{"LOWER": "it"}]],
    "word and tag": [[{"LOWER": "her", "TAG": "PRP$"}]],
    "one of several words": [[{"TAG": "IN", "LOWER": {"IN": ["that", "while"]}}]],
    "none of several labels": [[{"TAG": "DT", "DEP": {"NOT_IN": ["det"]}}]],
    "two ways": [[{"LOWER": "gets"}], [{"LOWER": "got"}]],
    "two tokens": [[{"LOWER": "gon"}, {"LOWER": "na"}]],
    "expression": [[{"LOWER": {"REGEX": "^n[ou]thin$"}}]],
    "kind of token": [[{"IS_SPACE": True}]],
}
WORDS = ["That", "got", "her", "nuthin", "\n", "while", "It", "was", "gon", "na", "meet", "her", "that", "day", "Gets"]
TAGS = "DT VBD PRP NN _SP IN PRP VBD VBG TO VB PRP DT NN VBZ".split()
LABELS = "nsubj ROOT dative dobj dep mark nsubj aux advcl aux xcomp dobj det npadvmod dep".split()


@pytest.fixture
def ruler() -> AttributeRuler:
    made = AttributeRuler(spacy.blank("en").vocab)
    for patterns in RULES.values():
        made.add(patterns, {"POS": "X"})
    return made


def test_every_kind_of_pattern_matches_as_before(ruler: AttributeRuler) -> None:
    doc = Doc(ruler.vocab, WORDS, tags=TAGS, deps=LABELS, heads=[1] * len(WORDS))
    before = ruler.match(doc)
    assert {number for number, *_ in before} == {0, 1, 3, 4, 5, 6, 7, 8}
    speed_up(ruler)
    assert [ruler.match(doc), ruler.match(doc)] == [before, before]


def test_what_one_token_is_given_does_not_stick_to_others(ruler: AttributeRuler) -> None:
    first = Doc(ruler.vocab, ["her"], tags=["PRP"], deps=["dobj"], heads=[0])
    second = Doc(ruler.vocab, ["her"], tags=["PRP$"], deps=["poss"], heads=[0])
    speed_up(ruler)
    assert [number for number, *_ in ruler.match(first)] == []
    assert [number for number, *_ in ruler.match(second)] == [list(RULES).index("word and tag")]


def test_the_patterns_stay_readable(ruler: AttributeRuler) -> None:
    before = ruler.patterns
    speed_up(ruler)
    assert ruler.patterns == before
