"""Descriptions as candidates: the noun phrases that no name heads."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg import lexicon
from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import ARGUMENTS, PREMODIFIERS, Candidate, noun_phrase, role_of, text_of, with_possessive
from kg.records import EntityType, MentionKind
from kg.words import noun_lemma, words_of

_COMPACT = frozenset(("compound", "amod", "nmod", "nummod", "npadvmod", "poss"))


def nominal_candidates(doc: Doc, sentences: list[int], taken: set[int]) -> Iterator[Candidate]:
    proper = {token.text for token in words_of(doc) if token.pos_ == "PROPN"}
    for token in words_of(doc):
        if token.i not in taken and _heads_noun_phrase(token):
            yield _nominal(token, sentences, proper)


def _heads_noun_phrase(token: Token) -> bool:
    if token.pos_ not in ("NOUN", "PROPN"):
        return token.lower_ == "both" and token.dep_ in ARGUMENTS
    return not (token.dep_ in PREMODIFIERS and token.head.i > token.i) and token.is_alpha | ("-" in token.text)


def _nominal(head: Token, sentences: list[int], proper: set[str]) -> Candidate:
    start, end = noun_phrase(head)
    end = with_possessive(head.doc, end)
    number = nominal_number(head)
    return Candidate(
        start=start,
        end=end,
        head=head.i,
        kind=MentionKind.NOMINAL,
        type=nominal_type(head, number),
        name=_compact(head, proper),
        number=number,
        gender=nominal_gender(head),
        sentence=sentences[head.i],
        role=role_of(head),
    )


def nominal_number(head: Token) -> str:
    if head.tag_ in ("NNS", "NNPS") or head.lower_ in ("both", "people"):
        return "plural"
    return "" if head.lemma_.lower() in words.COLLECTIVES else "singular"


def nominal_type(head: Token, number: str) -> EntityType:
    """The type that the head noun tells. A bare singular ("as prime minister") is the post, not its holder; who is a
    "former prime minister" has none."""
    lemma = head.lemma_.lower()
    if lemma in lexicon.PERSON_NOUNS or _is_who(head):
        if number == "plural" or lemma in words.COLLECTIVES:
            return EntityType.GROUP
        told = any(child.dep_ in ("det", "poss") or child.lower_ in words.FORMER for child in head.children)
        return EntityType.PERSON if told or lemma not in lexicon.POST_NOUNS else EntityType.OFFICE
    for lemmas, kind in (
        (words.ORGANIZATION_NOUNS, EntityType.ORGANIZATION),
        (words.PLACE_NOUNS, EntityType.PLACE),
        (words.EVENT_NOUNS, EntityType.EVENT),
    ):
        if lemma in lemmas or noun_lemma(head) in lemmas:
            return kind
    return EntityType.OTHER


def _is_who(head: Token) -> bool:
    """Whether a relative clause calls it "who"."""
    for child in head.children:
        if child.dep_ == "relcl":
            return any(item.lower_ in ("who", "whom") for item in child.children)
    return False


def nominal_gender(head: Token) -> str:
    lemma = head.lemma_.lower()
    if lemma in lexicon.MALE_NOUNS:
        return "male"
    if lemma in lexicon.FEMALE_NOUNS:
        return "female"
    return "" if lemma in lexicon.PERSON_NOUNS or lemma == "both" or _is_who(head) else "neuter"


def _compact(head: Token, proper: set[str]) -> str:
    """Premodifiers and head, and the "of" complement of a head that says nothing alone; ``proper`` are the words that
    stand in names somewhere in the text."""
    tokens = [token for child in head.lefts if _labels(child) or _is_possessive(child) for token in child.subtree]
    tokens.append(head)
    if head.lemma_.lower() in words.EMPTY_HEADS:
        tokens += [token for child in head.rights if child.lower_ == "of" for token in child.subtree]
    tokens = sorted(
        (token for token in tokens if not token.is_quote or _is_possessive(token)), key=lambda token: token.i
    )
    text = text_of(tokens)
    return text[0].lower() + text[1:] if _is_capital_by_place(tokens[0], proper) else text


def _is_capital_by_place(token: Token, proper: set[str]) -> bool:
    """Whether it has a capital letter only because a sentence, maybe a quoted one, begins with it."""
    first = token
    while not first.is_sent_start and first.nbor(-1).is_punct:
        first = first.nbor(-1)
    common = token.text not in proper and not token.ent_type_ and token.text[1:].islower()
    return bool(first.is_sent_start) and common


def _is_possessive(token: Token) -> bool:
    """Also the mark after a plural ("the migrants’ rights") that the tagger takes for a quotation's end."""
    if token.tag_ == "POS":
        return True
    before = token.nbor(-1) if token.i else None
    return token.text in ("'", "’") and before is not None and before.tag_ == "NNS" and not before.whitespace_


def _labels(child: Token) -> bool:
    return child.dep_ in _COMPACT and child.tag_ != "PRP$"
