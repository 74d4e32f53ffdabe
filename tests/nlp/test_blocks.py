"""Sentence starts that the text decides."""

import spacy
from spacy.tokens import Doc

from kg.nlp.blocks import blocks
from kg.nlp.letters import split_final_letters

NLP = spacy.blank("en")


def starts(doc: Doc) -> list[str]:
    return [token.text for token in blocks(doc) if token.is_sent_start]


def test_a_line_break_starts_a_sentence() -> None:
    assert starts(NLP.make_doc("A headline\n\nThe text starts here\nand here")) == ["A", "The", "and"]


def test_what_follows_a_dateline_starts_a_sentence() -> None:
    doc = NLP.make_doc("A headline\nROME (AP) — Three ministers met.\nThe talks - which Rome led - failed.")
    assert starts(doc) == ["A", "ROME", "Three", "The"]


def test_what_follows_a_final_letter_starts_a_sentence() -> None:
    assert starts(split_final_letters(NLP.make_doc("He wrote on X. Police came to R. Osei."))) == ["He", "Police"]


def test_a_closing_quotation_mark_starts_none() -> None:
    doc = blocks(NLP.make_doc("He calls it “progress.” She does not."))
    closing = next(token for token in doc if token.text == "”")
    assert closing.is_sent_start is False


def test_blanks_start_none() -> None:
    doc = blocks(NLP.make_doc("One.\n\nTwo."))
    assert [token.is_sent_start for token in doc if token.is_space] == [False]
