"""Quotations without marks: a paragraph behind "X said:", and the words of somebody whose name stands below them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.lexicon import DASHES
from kg.nlp.quote_marks import PARAGRAPH, Quoted

#: No list item, and no heading; numbers of notes may follow.
_PROSE = re.compile(r"([A-Z][^\n]*[.!?][)\"”]?\.?)\s*(\[[^]\n]*\]\s*)*")
FIRST_PERSON = frozenset("i me my myself our us we".split())
_LONGEST_NAME = 4  # words


def led_in(text: str) -> Iterator[Quoted]:
    """Paragraphs of prose behind one that ends in a colon; whether they are anybody's words, its verb tells."""
    before = ""
    for paragraph in PARAGRAPH.finditer(text):
        prose = _PROSE.fullmatch(paragraph.group()) if before.endswith(":") else None
        if prose is not None:
            yield Quoted(paragraph.start(), paragraph.start() + len(prose[1]))
        before = paragraph.group().rstrip()


def signed(doc: Doc) -> Iterator[tuple[Quoted, Token]]:
    """Paragraphs in the first person with a name behind their last full stop: "I was told to go. Ana Ruiz"."""
    for paragraph in PARAGRAPH.finditer(doc.text):
        words = doc.char_span(*paragraph.span(), alignment_mode="contract")
        if words is None or not paragraph.group()[0].isupper():
            continue
        ends = [word.i for word in words if word.text in (".", "!", "?")]
        name = signature(doc, ends[-1] + 1) if ends else None
        if name is not None and any(word.lower_ in FIRST_PERSON for word in words):
            end = doc[ends[-1]]
            yield Quoted(paragraph.start(), end.idx + len(end)), name


def repeated(text: str, item: Quoted) -> Iterator[Quoted]:
    """The same words elsewhere, as where a sentence of the text is set apart and signed."""
    words = text[item.start : item.end]
    for match in re.finditer(re.escape(words), text):
        if match.start() != item.start:
            yield Quoted(*match.span())


def signature(doc: Doc, start: int) -> Token | None:
    """The last word of a person's name that is all of the line at token ``start``; behind a dash a description may
    follow."""
    while start < len(doc) and doc[start].is_space:
        start += 1
    dashed = start < len(doc) and doc[start].text in DASHES
    start += dashed
    end = start
    while end < len(doc) and end - start < _LONGEST_NAME and doc[end].ent_type_ == "PERSON":
        end += 1
    alone = end == len(doc) or "\n" in doc[end].text or (dashed and doc[end].text == ",")
    return doc[end - 1] if alone and end - start > 1 else None
