"""What noun phrases, titles, appositions and copulas say of a thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg import gazetteer, lexicon
from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import Candidate


@dataclass(frozen=True, slots=True)
class Description:
    """What a noun phrase says of a thing: its head noun, its other words, and the country they name ("IL")."""

    head: str
    modifiers: frozenset[str] = frozenset()
    country: str | None = None


def describe(doc: Doc, head: int, start: int, end: int) -> Description:
    """The description that the tokens [start, end) around that head make. A prime minister's head is "premier"."""
    lemma = doc[head].lemma_.lower()
    modifiers, country = set(), None
    for token in doc[start:end]:
        if token.i == head or token.pos_ not in ("NOUN", "PROPN", "ADJ"):
            continue
        found = _country_of_word(token.text)
        country = country or found
        if not found:
            modifiers.add(token.lemma_.lower())
    if lemma in words.GOVERNMENT_HEADS or (lemma == "minister" and "prime" in modifiers):
        lemma, modifiers = "premier", modifiers - {"prime"}
    return Description(lemma, frozenset(modifiers), country or _country_of_complement(doc[head]))


def _country_of_word(word: str) -> str | None:
    return country_code(gazetteer.country_of_demonym(word) or gazetteer.country(word)) if word[:1].isupper() else None


def _country_of_complement(head: Token) -> str | None:
    """For "the president of Russia": RU."""
    for child in head.children:
        if child.lower_ == "of" and child.i > head.i:
            for inner in child.children:
                if inner.dep_ == "pobj":
                    return country_code(gazetteer.country(inner.text))
    return None


def said_of(doc: Doc, item: Candidate) -> Iterator[tuple[int, int, int]]:
    """What the text says that the thing is, by a title, an apposition or a copula: the head noun, and the tokens
    [start, end) of its description."""
    head = doc[item.head]
    if item.label and item.start < item.bare[0]:
        nouns = [index for index in range(item.start, item.bare[0]) if _is_title_word(doc[index])]
        if nouns:
            yield _title_head(doc, nouns), item.start, item.bare[0]
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ == "NOUN" and child.ent_type_ == "":
            yield child.i, child.left_edge.i, child.i + 1
    if head.dep_ == "nsubj" and head.head.lemma_ in ("be", "become", "remain"):
        for child in head.head.children:
            if child.dep_ == "attr" and child.i > head.i and child.pos_ in ("NOUN", "PROPN"):
                yield child.i, child.left_edge.i, child.i + 1


def _is_title_word(token: Token) -> bool:
    outside = token.pos_ in ("NOUN", "PROPN") and not token.ent_type_
    return outside or token.lemma_.lower() in lexicon.PERSON_NOUNS


def _title_head(doc: Doc, nouns: list[int]) -> int:
    """The last noun of a title, or the one before its "of": "Chief of Staff"."""
    before_of = [index for index in nouns if doc[index + 1].lower_ == "of"]
    return before_of[0] if before_of else nouns[-1]


def same_role(wanted: str, known: str) -> bool:
    """Whether a description with the head noun ``wanted`` can mean someone described as ``known``."""
    return wanted == known or (wanted == "leader" and known in lexicon.LEADER_NOUNS)


def country_of_name(item: Candidate) -> str | None:
    if item.label == "GPE":
        return country_code(gazetteer.country(item.name))
    if item.label == "NORP":
        return country_code(gazetteer.country_of_demonym(item.name))
    return None


def country_code(found: gazetteer.Country | None) -> str | None:
    return found.code if found else None
