"""Sentences that end in a letter: "drawn in Group G. The team", "he wrote on X. Police". spaCy's tokenizer takes every
letter with a full stop for an initial, and the parser then finds no end there."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS
from spacy.tokens import Doc, Token

_LETTER = re.compile(r"[A-Z]\.")


def split_final_letters(doc: Doc) -> Doc:
    """Part the full stop from the letters that end a sentence, in place."""
    finals = [token for token in doc if _LETTER.fullmatch(token.text) and _ends_sentence(token)]
    with doc.retokenize() as retokenizer:
        for token in finals:
            retokenizer.split(token, [token.text[0], "."], heads=[token, token])
    return doc


def follows_final_letter(token: Token) -> bool:
    """Whether a letter whose full stop was parted from it stands before."""
    if token.i < 2 or token.nbor(-1).text != ".":
        return False
    letter = token.nbor(-2)
    return len(letter.text) == 1 and letter.is_upper and not letter.whitespace_


def _ends_sentence(letter: Token) -> bool:
    """Whether no name goes on behind it: a function word does, or the text stops. Whoever is "on X." is so on the
    platform."""
    after = letter.doc[letter.i + 1] if letter.i + 1 < len(letter.doc) else None
    if after is None or "\n" in after.text:
        return True
    on_platform = letter.text == "X." and letter.i > 0 and letter.doc[letter.i - 1].lower_ == "on"
    return after.text[:1].isupper() and (on_platform or after.lower_ in STOP_WORDS)
