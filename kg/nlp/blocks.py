"""Sentence starts that the parser may not overrule: a line break starts one, so does the end of a dateline or a letter
that no name goes on behind; a closing quotation mark does not."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.dateline import datelines
from kg.nlp import extensions  # noqa: F401  (declares the attributes)
from kg.nlp.letters import follows_final_letter

CLOSING = frozenset("\"”’')]")
FINAL = frozenset(".!?")


@Language.component("kg_blocks", assigns=["token.is_sent_start"])
def blocks(doc: Doc) -> Doc:
    """Set ``is_sent_start`` where the text decides it; leave the rest to the parser."""
    after_break = False
    datelines = _dateline_ends(doc._.article.text if doc._.article else doc.text)
    for token in doc:
        if token.is_space:
            token.is_sent_start = False if token.i else None
            after_break = after_break or "\n" in token.text
            continue
        if after_break or token.idx in datelines or follows_final_letter(token):
            token.is_sent_start = True
        elif token.text in CLOSING and token.i and _ends_sentence(doc[token.i - 1]):
            token.is_sent_start = False
        after_break = False
    return doc


def _dateline_ends(text: str) -> set[int]:
    """Where the first sentences of the lines that begin with a dateline begin, in the text as read: the model reads its
    capitals otherwise."""
    return {start + dateline.end for start, dateline in datelines(text).items()}


def _ends_sentence(before: Token) -> bool:
    return not before.whitespace_ and before.text[-1:] in FINAL
