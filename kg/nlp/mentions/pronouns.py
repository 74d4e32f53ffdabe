"""Pronouns as candidates."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import ARGUMENTS, SUBJECTS, Candidate, role_of
from kg.records import EntityType, MentionKind
from kg.words import words_of


def pronoun_candidates(doc: Doc, sentences: list[int]) -> Iterator[Candidate]:
    for token in words_of(doc):
        pronoun = words.PRONOUNS.get(token.lower_) if token.tag_ in ("PRP", "PRP$") else None
        if pronoun is not None and not is_pleonastic(token):
            person = pronoun.person < 3 or pronoun.gender in ("male", "female")
            kind = EntityType.PERSON if person else EntityType.OTHER
            yield _pronoun(token, kind, pronoun.number, pronoun.gender, sentences)
        elif token.tag_ == "DT" and token.dep_ in ARGUMENTS and token.lower_ in words.DEMONSTRATIVES:
            yield _pronoun(token, EntityType.OTHER, "", "neuter", sentences)


def _pronoun(token: Token, kind: EntityType, number: str, gender: str, sentences: list[int]) -> Candidate:
    return Candidate(
        start=token.i,
        end=token.i + 1,
        head=token.i,
        kind=MentionKind.PRONOUN,
        type=kind,
        name=token.text,
        number=number,
        gender=gender,
        sentence=sentences[token.i],
        role=role_of(token),
    )


def is_pleonastic(token: Token) -> bool:
    """Whether an "it" points at nothing: "it is important to …", "it seems that …"."""
    if token.lower_ != "it" or token.dep_ not in SUBJECTS | {"expl"}:
        return token.dep_ == "expl"
    verb = token.head
    after = [child for child in verb.children if child.i > token.i]
    if verb.lemma_ == "come" and verb.dep_ == "advcl":
        return any(child.lower_ == "to" for child in after)  # "when it comes to"
    clausal = any(child.dep_ in ("ccomp", "xcomp", "advcl", "csubj") for child in after)
    if verb.lemma_.lower() in words.PLEONASTIC_VERBS:
        return clausal
    complement = next((child for child in after if child.dep_ in ("acomp", "attr")), None)
    if verb.lemma_ != "be" or complement is None:
        return False
    inside = {item.dep_ for item in complement.subtree if item.i > complement.i}
    inner = complement.pos_ == "ADJ" and not inside.isdisjoint(("ccomp", "xcomp", "relcl", "acl"))
    return inner or _opens_clause(after, complement)


def _opens_clause(after: list[Token], complement: Token) -> bool:
    """Whether a "that" or "to" clause follows the complement: "it is notable that …"."""
    for child in after:
        if child.i > complement.i and child.dep_ in ("ccomp", "xcomp", "advcl", "csubj"):
            return any(item.lower_ in ("that", "to", "whether") for item in child.lefts)
    return False


def pronoun_of(item: Candidate) -> words.Pronoun | None:
    return words.PRONOUNS.get(item.name.lower()) if item.kind is MentionKind.PRONOUN else None
