"""Pronouns as candidates."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import ARGUMENTS, SUBJECTS, Candidate, role_of
from kg.records import EntityType, MentionKind
from kg.words import words_of

_CLAUSES = frozenset(("ccomp", "xcomp", "advcl", "csubj"))
_OPENERS = frozenset(("that", "whether", "why", "how", "when", "where", "what"))


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
    """Whether an "it" points at nothing: "it is important to …", "it seems that …", "it is known that …"."""
    if token.lower_ != "it" or token.dep_ not in SUBJECTS | {"expl"}:
        return token.dep_ == "expl"
    verb = token.head
    after = [child for child in verb.children if child.i > token.i]
    if verb.lemma_ == "come" and verb.dep_ == "advcl":
        return any(child.lower_ == "to" for child in after)  # "when it comes to"
    if verb.lemma_.lower() in words.PLEONASTIC_VERBS:
        return any(child.dep_ in _CLAUSES for child in after)
    if token.dep_ == "nsubjpass" or verb.pos_ == "ADJ":  # "it is known that …", "makes it easy to …"
        return any(child.dep_ == "ccomp" or (verb.pos_ == "ADJ" and child.dep_ in _CLAUSES) for child in after)
    return verb.lemma_ in ("be", "become", "get") and _is_extraposed(after)


def _is_extraposed(after: list[Token]) -> bool:
    """Whether the clause that follows a copula's complement is what it is said of: "it is notable that …"."""
    found = (child for dep in ("acomp", "attr", "prep") for child in after if child.dep_ == dep)
    complement = next(found, None)
    if complement is None:
        return False
    inside = [item for item in complement.subtree if item.i > complement.i]
    if complement.pos_ == "ADJ" and any(item.dep_ in _CLAUSES | {"relcl", "acl"} for item in inside):
        return True
    clauses = [child for child in (*after, *inside) if child.i > complement.i and child.dep_ in _CLAUSES | {"acl"}]
    described = complement.dep_ == "attr" and any(child.dep_ in ("det", "poss") for child in complement.lefts)
    return any(_opens(clause, described) for clause in clauses)


def _opens(clause: Token, described: bool) -> bool:
    """Whether "that", "whether" or "why" opens the clause; or "to", but "it is a plan to leave" speaks of a plan."""
    opening = {item.lower_ for item in clause.lefts}
    return bool(opening & _OPENERS) or ("to" in opening and not described)


def pronoun_of(item: Candidate) -> words.Pronoun | None:
    return words.PRONOUNS.get(item.name.lower()) if item.kind is MentionKind.PRONOUN else None
