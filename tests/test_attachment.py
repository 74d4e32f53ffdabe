"""The benchmark of attachment, on a parse and a gold tree written by hand."""

import attachment
import gum
from documents import document

SOLD = """
    They/they/PRP/nsubj/1 sold/sell/VBD/ROOT/1 shops/shop/NNS/dobj/1 they/they/PRP/nsubj/4 owned/own/VBD/relcl/2
    in/in/IN/prep/{head} May/May/NNP/pobj/5/DATE ./././punct/1
"""
#: (head, tag, relation) in GUM: sold in May.
GOLD = (
    (1, "PRON", "nsubj"), (-1, "VERB", "root"), (1, "NOUN", "obj"), (4, "PRON", "nsubj"), (2, "VERB", "acl:relcl"),
    (6, "ADP", "case"), (1, "PROPN", "obl"), (1, "PUNCT", "punct"),
)  # fmt: skip


def _tree(head: int) -> attachment.Tree:
    doc = document(SOLD.format(head=head))
    tokens = (gum.Token(w.idx, w.idx + len(w), *row, "", "") for w, row in zip(doc, GOLD, strict=True))
    return attachment.Tree(tuple(tokens), doc)


def _verdicts(head: int) -> list[tuple[bool, bool]]:
    tree = _tree(head)
    return [(tree.is_right(phrase), tree.in_right_clause(phrase)) for phrase in tree.phrases()]


def test_the_right_word() -> None:
    assert _verdicts(1) == [(True, True)]


def test_another_word_of_the_clause() -> None:
    assert _verdicts(2) == [(False, True)]


def test_a_word_of_another_clause() -> None:
    assert _verdicts(4) == [(False, False)]


def test_the_rows() -> None:
    assert [phrase.rows for phrase in _tree(1).phrases()] == [("times", "of a verb", "2 to 7 words on")]
