"""From a head word to the argument of a claim: a mention, or a literal where there is no thing to point at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from kg.extract.amounts import amount
from kg.extract.circumstances import place_in_name
from kg.extract.lexicon import PLACE_KINDS
from kg.extract.runs import contiguous
from kg.extract.syntax import (
    children,
    conjuncts,
    content_noun,
    entity_words,
    is_measure,
    phrase,
    phrase_outside,
    with_name,
)
from kg.gazetteer import is_currency
from kg.records import DateExpression, EntityType, Literal, Mention, MentionKind
from kg.words import words_of

#: What stands before a noun without belonging to the name of the thing.
_BEFORE_NAME = frozenset({"det", "predet", "preconj", "cc", "prep", "agent"})
_COMMON = ("NN", "NNS")
#: With one of these a noun shares no owner with those that it is coordinated with.
_OWN = ("det", "poss", "nummod")
_THINGS = ("NOUN", "PROPN", "PRON")


class Arguments:
    """The mentions of a Doc by their head word, so that a claim's arguments are what coreference has seen."""

    def __init__(self, doc: Doc) -> None:
        self._text = doc._.article.text
        self._article = doc._.article.id
        self._dates: Sequence[DateExpression] = doc._.dates
        self._by_head: dict[int, Mention] = {}
        mentions = sorted(doc._.mentions, key=_specific)
        for mention in mentions:
            self._by_head.setdefault(mention.head_start, mention)
        for mention in mentions:  # of "the Unity party" coreference has "Unity" for the head, the parser "party"
            word = doc.char_span(mention.head_start, mention.head_end, alignment_mode="expand")
            parent = word.root.head.idx if word is not None and word.root.dep_ in ("compound", "nmod", "appos") else -1
            if mention.start <= parent < mention.end:
                self._by_head.setdefault(parent, mention)

    def mention(
        self, head: Token, words: Sequence[Token] = (), type: EntityType | None = None, anchor: Token | None = None
    ) -> Mention:
        """The mention at ``head``, cut to the claim's own words; ``anchor`` is the claim's."""
        known = self._by_head.get(meant(head).idx)
        span = list(words) or with_name(head) or _own_words(head, anchor)
        start, end = _characters(span)
        if type is not None or known is None:
            return self._new(head, span, type or EntityType.OTHER)
        return replace(known, start=start, end=end, text=self._text[start:end])

    def argument(
        self,
        target: Token | Span,
        words: Sequence[Token] = (),
        type: EntityType | None = None,
        anchor: Token | None = None,
    ) -> Mention | Literal:
        """A mention where ``target`` is a thing, else a literal."""
        if isinstance(target, Span):
            return self._literal(target.start_char, target.end_char)
        if _is_amount(target) or target.pos_ not in _THINGS:
            return self._literal(*_characters(list(words) or _own_words(target, anchor)))
        if pair := [] if words else _pair(target):
            return self._new(target, pair, type or EntityType.OTHER)
        return self.mention(target, words, type, anchor)

    def description(self, head: Token) -> Mention:
        """What a thing is said to be ("Ruiz, a teacher"): a description by itself, no mention of the thing."""
        span = _own_words(head)
        known = self._by_head.get(head.idx)
        described = known is not None and known.head_start == head.idx and known.kind is MentionKind.NOMINAL
        return self._new(head, span, known.type if known is not None and described else EntityType.OTHER)

    def _new(self, head: Token, span: list[Token], type: EntityType) -> Mention:
        start, end = _characters(span)
        kind = MentionKind.PRONOUN if head.pos_ == "PRON" else MentionKind.NOMINAL
        return Mention(
            article=self._article,
            start=start,
            end=end,
            head_start=head.idx,
            head_end=head.idx + len(head),
            text=self._text[start:end],
            name=compact_name(head, span),
            kind=kind,
            type=type,
        )

    def _literal(self, start: int, end: int) -> Literal:
        text = self._text[start:end]
        for date in self._dates:
            if date.value and start <= date.start and date.end <= end and date.end - date.start >= 0.6 * (end - start):
                return Literal(start, end, text, date.value, "date")
        value, datatype = amount(text) or (text, "string")
        return Literal(start, end, text, value, datatype)


def _is_amount(target: Token) -> bool:
    """A measure, or money whose unit the model has not taken for a part of it: "300 million euros"."""
    counted = children(target, "nummod")
    return is_measure(target) or bool(counted and is_currency(target.lemma_))


def _own_words(head: Token, anchor: Token | None = None) -> list[Token]:
    words = contiguous(phrase(head) if anchor is None else phrase_outside(head, anchor), head) or [head]
    name = _whole_name(head)
    if name:
        words = list(head.doc[min(words[0].i, name[0].i) : max(words[-1].i, name[-1].i) + 1])
    owner = _shared_owner(head)
    return words if owner is None else list(head.doc[owner.left_edge.i : words[-1].i + 1])


def _pair(noun: Token) -> list[Token]:
    """All that is named in "between the bank and the town": one alone stands between nothing."""
    last = conjuncts(noun)[-1]
    if noun.dep_ != "pobj" or noun.head.lower_ != "between" or last.i <= noun.i:
        return []
    words = words_of(noun.doc)[phrase(noun)[0].i : phrase(last)[-1].i + 1]
    return list(words)


def _whole_name(head: Token) -> tuple[Token, ...]:
    """The words of the name that the parser may have parted: "University of Kenya, Lagos"; none of a coordination."""
    name = entity_words(head) if head.ent_type_ and head.pos_ == "PROPN" else ()
    if not name or name[-1].pos_ not in ("PROPN", "NUM"):
        return ()
    coordinated = any(word.dep_ == "cc" for word in name)
    return () if coordinated or not all(word == head or head.is_ancestor(word) for word in name) else name


def _shared_owner(noun: Token) -> Token | None:
    """The boy of "the boy's religion and name": a bare noun says nothing alone, so it keeps the words before it from
    the owner on."""
    first = noun
    while first.dep_ == "conj" and first.tag_ in _COMMON and not children(first, *_OWN):
        first = first.head
    if first is noun or first.tag_ not in _COMMON:
        return None
    simple = not any(word.pos_ == "VERB" for word in noun.doc[first.i : noun.i])
    return next(iter(children(first, "poss")), None) if simple else None


def _characters(words: Sequence[Token]) -> tuple[int, int]:
    return words[0].idx, words[-1].idx + len(words[-1])


def meant(head: Token) -> Token:
    """As in "the city of Sochi" – Sochi, "parts of the West Bank" – the West Bank."""
    named = place_in_name(head) if head.lemma_.lower() in PLACE_KINDS else None
    return named if named is not None else content_noun(head)


def _specific(mention: Mention) -> tuple[bool, int]:
    """Of two mentions with one head ("Putin", "Putin and Netanyahu") the single one comes first."""
    return mention.kind is not MentionKind.NAME, mention.end - mention.start


def compact_name(head: Token, span: Sequence[Token]) -> str:
    """Premodifiers and head: "the Iranian military sites in Syria" – "Iranian military sites"."""
    core = [word for word in span if word.i <= head.i and word.dep_ not in _BEFORE_NAME]
    start = core[0].idx if core else head.idx
    return head.doc._.article.text[start : head.idx + len(head)].lstrip("\"“‘' ")
