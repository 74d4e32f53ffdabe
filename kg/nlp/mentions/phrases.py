"""Candidates of coreference, and the noun phrases that they span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.records import EntityType, MentionKind

PREMODIFIERS = frozenset(("compound", "amod", "nmod", "npadvmod", "nummod", "quantmod"))
ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "pobj"))
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
_HYPHENS = frozenset(("-", "–"))
_COORDINATION = frozenset(("cc", "conj", "preconj"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention in tokens, with what coreference asks of it.

    ``role`` is the dependency of its head (of the first conjunct, in a coordination). ``number`` is "singular",
    "plural" or "" (both or unknown), ``gender`` "male", "female", "neuter" or "". ``label`` is the entity's label.
    ``bare`` are the tokens of the bare name, ``[start, end)``. ``conjuncts`` are the heads that a coordination joins,
    ``joined`` tells that it is one of those that some coordination joins.
    """

    start: int
    end: int
    head: int
    kind: MentionKind
    type: EntityType
    name: str
    number: str
    gender: str
    sentence: int
    role: str
    label: str = ""
    bare: tuple[int, int] = (0, 0)
    adjective: bool = False
    conjuncts: tuple[int, ...] = ()
    joined: bool = False


def noun_phrase(head: Token) -> tuple[int, int]:
    """The tokens of the noun phrase of that head: its subtree without coordinated siblings and outer punctuation."""
    start, end = head.left_edge.i, head.right_edge.i + 1
    for child in head.children:
        if child.dep_ in _COORDINATION:
            if child.i > head.i:
                end = min(end, child.left_edge.i)
            elif child.dep_ != "conj":
                start = max(start, child.i + 1)
    return _trimmed(head.doc, start, end, head.i)


def _trimmed(doc: Doc, start: int, end: int, head: int) -> tuple[int, int]:
    """Cut punctuation, blanks, conjunctions and "whose". No phrase crosses a line break, as ``blocks`` ends sentences
    there."""
    while start < head and _is_outside(doc[start]):
        start += 1
    while end - 1 > head and (doc[end - 1].is_space or doc[end - 1].is_punct) and doc[end - 1].tag_ != "POS":
        end -= 1
    return start, end


def _is_outside(token: Token) -> bool:
    return token.is_space or token.is_punct or token.dep_ in ("case", "cc", "mark") or token.tag_ == "WP$"


def with_possessive(doc: Doc, end: int) -> int:
    """The possessive ending belongs to the noun phrase, as treebanks have it: "Netanyahu's"."""
    return end + 1 if end < len(doc) and doc[end].tag_ == "POS" else end


def role_of(token: Token) -> str:
    """The dependency of the token or, within a coordination, of its first conjunct."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return "subj" if token.dep_ in SUBJECTS else token.dep_


def text_of(tokens: Sequence[Token]) -> str:
    """The words in the text's spelling. What is left out between two of them leaves a blank, but a hyphen stays."""
    parts: list[str] = []
    last: Token | None = None
    for token in tokens:
        if last is not None:
            left_out = token.i - last.i > 1
            between = token.doc[last.i + 1 : token.i].text if left_out else ""
            parts.append(between if between in _HYPHENS else " " if left_out else last.whitespace_)
        parts.append(token.text)
        last = token
    return " ".join("".join(parts).split())
