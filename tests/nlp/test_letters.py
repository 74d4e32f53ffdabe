"""A letter with a full stop ends a sentence where no name goes on behind it."""

import pytest
import spacy

from kg.nlp.letters import split_final_letters

NLP = spacy.blank("en")


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("They are in Group G. The team won.", True),
        ("They are in Group G.", True),
        ("They are in Group G.\n\nPolice came.", True),
        ("Berg wrote on X. Police came.", True),
        ("Berg met R. Osei.", False),
        ("Osei X. Berg came.", False),
        ("Anna B. said so.", False),
    ],
)
def test_where_a_letter_ends_a_sentence(text: str, parted: bool) -> None:
    doc = split_final_letters(NLP.make_doc(text))
    assert any(len(token.text) == 1 and token.is_upper and doc[token.i + 1].text == "." for token in doc[:-1]) is parted
    assert "".join(token.text_with_ws for token in doc) == text
