"""Pronouns as candidates, on hand-parsed sentences."""

from __future__ import annotations

import pytest
from coreference_docs import mentions


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("It/PRP/nsubj/1 is/VBZ/ROOT/1/be odd/JJ/acomp/1 that/IN/mark/5 he/PRP/nsubj/5 left/VBD/ccomp/1/leave", False),
        ("It/PRP/nsubj/1 seems/VBZ/ROOT/1/seem that/IN/mark/4 they/PRP/nsubj/4 left/VBD/ccomp/1/leave", False),
        ("It/PRP/nsubj/1 is/VBZ/ROOT/1/be new/JJ/acomp/1", True),
        ("It/PRP/nsubjpass/2 is/VBZ/auxpass/2/be said/VBN/ROOT/2/say they/PRP/nsubj/4 left/VBD/ccomp/2/leave", False),
        ("It/PRP/nsubjpass/2 is/VBZ/auxpass/2/be told/VBN/ROOT/2/tell to/IN/aux/4 leave/VB/xcomp/2", True),
        ("It/PRP/nsubj/1 is/VBZ/ROOT/1/be time/NN/attr/1 to/IN/aux/4 leave/VB/acl/2", False),
        ("It/PRP/nsubj/1 is/VBZ/ROOT/1/be a/DT/det/3 plan/NN/attr/1 to/IN/aux/5 leave/VB/acl/3", True),
        ("They/PRP/nsubj/1 make/VBP/ROOT/1 it/PRP/nsubj/3 odd/JJ/ccomp/1 to/IN/aux/5 leave/VB/xcomp/3", False),
    ],
)
def test_a_pleonastic_it_is_no_mention(sentence: str, counts: bool) -> None:
    assert bool({"It", "it"} & {*mentions(sentence)}) is counts


def test_relative_pronouns_and_dates_are_no_mentions() -> None:
    sentence = (
        "Odhiambo/NNP/nsubj/3/B-PERSON who/WP/nsubj/2 won/VBD/relcl/0/win left/VBD/ROOT/3/leave on/IN/prep/3 "
        "Monday/NNP/pobj/4/B-DATE"
    )
    assert mentions(sentence) == ["Odhiambo who won"]
