"""The sieve over "I", "we" and "you", on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import chain, parsed, quoted, run

from kg.nlp.coreference.anaphors import anaphors
from kg.nlp.coreference.speakers import speakers
from kg.nlp.coreference.state import Discourse
from kg.nlp.mentions import detect
from kg.records import Quote


def test_i_is_the_speaker_and_we_is_undecided() -> None:
    words = (
        "I/PRP/nsubj/1 think/VB/ccomp/6 we/PRP/nsubj/3 won/VBD/ccomp/1/win ,/./punct/6 Soto/NNP/nsubj/6/B-PERSON "
        "said/VBD/ROOT/6/say"
    )
    doc = quoted(parsed(words), "I think we won", "Soto")
    state = run(Discourse(doc, detect(doc)), speakers, anaphors)
    assert chain(state, "I") == ["I", "Soto"]
    assert chain(state, "we") == ["we"]


@pytest.mark.parametrize("word", ["I", "we", "you"])
def test_one_voice_means_the_same_by_the_same_word(word: str) -> None:
    """Twice in a quotation of somebody unknown; outside of it the article speaks."""
    said = f"{word}/PRP/nsubj/1 think/VB/ROOT/1 {word}/PRP/nsubj/3 won/VBD/ccomp/1/win"
    outside = f"But/CC/cc/2 {word}/PRP/nsubj/2 slept/VBD/ROOT/2/sleep"
    doc = parsed(said, outside)
    doc._.quotes = (Quote(0, len(said.split()) + len("".join(item.split("/")[0] for item in said.split())) - 1),)
    state = run(Discourse(doc, detect(doc)), speakers)
    assert chain(state, word, last=False) == [word, word]
    assert chain(state, word) == [word]


def test_we_is_a_speaking_organization() -> None:
    words = "We/PRP/nsubj/1 won/VBD/ccomp/4/win ,/./punct/4 Codelco/NNP/nsubj/4/B-ORG said/VBD/ROOT/4/say"
    doc = quoted(parsed(words), "We won", "Codelco")
    assert chain(run(Discourse(doc, detect(doc)), speakers), "We") == ["We", "Codelco"]
