"""The tokens of a spaCy Doc, made once, and those that the tokenizer makes of one word at its hyphens."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Doc, Token


@lru_cache(maxsize=1)
def words_of(doc: Doc) -> tuple[Token, ...]:
    """All tokens of the Doc at hand, by their index. spaCy makes an object for each whenever a Doc is walked or sliced,
    and dozens of rules walk it; these show a token as it is when asked, after a repair too. Tokens that are merged or
    split would be others: nothing here does that."""
    return tuple(doc)


def hyphenated(noun: Token) -> list[Token]:
    """The words of a hyphenated compound that ``noun`` ends: "sit-down", "co-founder"."""
    words = [noun]
    while words[0].i > 1 and noun.doc[words[0].i - 1].text == "-" and not noun.doc[words[0].i - 2].whitespace_:
        words = [noun.doc[words[0].i - 2], noun.doc[words[0].i - 1], *words]
    return words


def noun_lemma(noun: Token) -> str:
    """Lower case, with the words that hyphens join to it: "sit-down"."""
    return "".join([*(word.lower_ for word in hyphenated(noun)[:-1]), noun.lemma_.lower()])
