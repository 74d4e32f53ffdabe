"""Which stretches of a parsed text name, describe or point at a thing: the candidates of coreference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from kg.nlp.mentions.names import NAMED, citizen_candidates, described_heads, named_candidates, nested_candidates
from kg.nlp.mentions.nominals import nominal_candidates
from kg.nlp.mentions.phrases import Candidate, text_of
from kg.nlp.mentions.pronouns import pronoun_candidates
from kg.records import EntityType, Mention, MentionKind
from kg.words import words_of

_PERSONAL = frozenset((EntityType.PERSON, EntityType.GROUP))


def detect(doc: Doc) -> list[Candidate]:
    """All candidates in text order, an outer one before those inside it."""
    sentences = _sentence_numbers(doc)
    names = [*named_candidates(doc, sentences)]
    inner = [*nested_candidates(doc, sentences)]
    taken = {index for name in names for index in (*range(*name.bare), name.head)}
    taken.update(described_heads(doc, names))
    taken.update(token.i for entity in doc.ents if entity.label_ not in NAMED for token in entity)
    citizens = [*citizen_candidates(doc, sentences)]
    taken.update(item.head for item in citizens)
    found = [*names, *inner, *citizens, *nominal_candidates(doc, sentences, taken), *pronoun_candidates(doc, sentences)]
    coordinations = [*_coordinations(doc, found)]
    joined = {head for item in coordinations for head in item.conjuncts}
    found = [replace(item, joined=True) if item.head in joined else item for item in found] + coordinations
    return sorted(found, key=lambda item: (item.start, -item.end, item.head))


def record(doc: Doc, article: str, text: str, candidate: Candidate, chain: int) -> Mention:
    """The candidate as a record in the characters of the article, whose id and text as read are given."""
    head, last = doc[candidate.head], doc[candidate.end - 1]
    start, end = doc[candidate.start].idx, last.idx + len(last)
    return Mention(
        article=article,
        start=start,
        end=end,
        head_start=head.idx,
        head_end=head.idx + len(head),
        text=text[start:end],
        name=candidate.name,
        kind=candidate.kind,
        type=candidate.type,
        chain=chain,
    )


def _sentence_numbers(doc: Doc) -> list[int]:
    numbers: list[int] = []
    number = -1
    for token in words_of(doc):
        number += bool(token.is_sent_start)
        numbers.append(max(number, 0))
    return numbers


def _coordinations(doc: Doc, found: list[Candidate]) -> Iterator[Candidate]:
    """Phrases such as "Putin and Netanyahu", each one plural thing, to be kept where something plural means it."""
    outer = [item for item in found if item.role != "nested"]
    phrase_of = {head: item for item in outer for head in (item.head, _phrase_head(doc, item))}
    for item in outer:
        heads = {item.head, _phrase_head(doc, item)}
        if any(doc[head].dep_ == "conj" for head in heads) or _is_plural_pronoun(item):
            continue
        joined = sorted(word.i for head in heads for word in doc[head].conjuncts)
        parts = [item, *(phrase_of[index] for index in joined if index in phrase_of)]
        if len(parts) > 1 and len({part.type in _PERSONAL for part in parts}) == 1:
            yield _coordination(doc, parts)


def _is_plural_pronoun(item: Candidate) -> bool:
    return item.kind is MentionKind.PRONOUN and item.number != "singular"


def _phrase_head(doc: Doc, item: Candidate) -> int:
    head = doc[item.head]
    while item.start <= head.head.i < item.end and head.head.i != head.i:
        head = head.head
    return head.i


def _coordination(doc: Doc, parts: list[Candidate]) -> Candidate:
    start, end = parts[0].start, max(part.end for part in parts)
    kinds = {part.type for part in parts}
    people = kinds <= _PERSONAL
    return Candidate(
        start=start,
        end=end,
        head=parts[0].head,
        kind=MentionKind.NOMINAL,
        type=EntityType.GROUP if people else parts[0].type if len(kinds) == 1 else EntityType.OTHER,
        name=text_of([*doc[start:end]]),
        number="plural",
        gender="" if people else "neuter",
        sentence=parts[0].sentence,
        role=parts[0].role,
        conjuncts=tuple(part.head for part in parts),
    )
