"""The tokens of a spaCy Doc, made once."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Doc, Token


@lru_cache(maxsize=1)
def words_of(doc: Doc) -> tuple[Token, ...]:
    """All tokens of the Doc at hand, by their index. spaCy makes an object for each whenever a Doc is walked or sliced,
    and dozens of rules walk it; these show a token as it is when asked, after a repair too. Tokens that are merged or
    split would be others: nothing here does that."""
    return tuple(doc)
