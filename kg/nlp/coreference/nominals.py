"""Sieves over definite noun phrases: roles ("the Russian leader"), and repeated heads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from kg.nlp.coreference.descriptions import Description, describe, said_of, same_role
from kg.nlp.coreference.names import Links, name_words
from kg.nlp.coreference.state import Cluster, Discourse, fits
from kg.nlp.coreference.syntax import barred
from kg.nlp.mentions import words
from kg.records import EntityType, MentionKind

_REACH = 20  # sentences back that a repeated head can reach
SAID = ("attr", "appos")  # a predicate or apposition says something of a thing; it is no mention of it
_RESTRICTIVE = frozenset(("prep", "relcl", "acl"))


def identified(discourse: Discourse) -> Links:
    """For "a man named Ruiz", "the victim was identified as Ruiz": who is said to be called so."""
    for index, item in enumerate(discourse.candidates):
        verb = _naming_verb(discourse.head(index)) if item.kind is MentionKind.NAME and not item.adjective else None
        if verb is None or any(child.dep_ in ("neg", "aux") and child.tag_ != "VBZ" for child in verb.children):
            continue
        called = discourse.by_head.get(_called_by(verb), index)
        described = discourse.candidates[called]
        if described.kind is MentionKind.NOMINAL and described.number == item.number:
            yield called, index


def _naming_verb(name: Token) -> Token | None:
    """ "named" of "named Ruiz", "identified" of "identified (by police) as Ruiz"."""
    if name.dep_ == "oprd" and name.head.lemma_ in ("call", "name"):
        return name.head
    link = name.head if name.dep_ == "pobj" and name.head.lower_ == "as" else None
    if link is None:
        return None
    verb = link.head
    if verb.dep_ == "pobj" and verb.head.dep_ == "agent":  # the parser hangs the "as" on who identifies
        verb = verb.head.head
    return verb if verb.lemma_ in ("identify", "know", "name") else None


def _called_by(verb: Token) -> int:
    """The token of whoever gets the name; -1 for none."""
    if verb.dep_ == "acl":
        return verb.head.i
    passive = verb.tag_ == "VBN"
    return next((child.i for child in verb.children if child.dep_ == ("nsubjpass" if passive else "dobj")), -1)


def definite_roles(discourse: Discourse) -> Links:
    """For "the Israeli premier", "the student": whoever was described so that it fits, the last mentioned first."""
    persons: list[int] = []
    for index, item in enumerate(discourse.candidates):
        if item.type is not EntityType.PERSON or item.number != "singular" or item.role in SAID:
            continue
        if is_definite(discourse, index):
            wanted = discourse.own[index]
            fitting = [other for other in persons if _can_be(discourse, index, other)]
            if fitting:
                yield index, _best_known(discourse, fitting, wanted.country)
        persons.append(index)


def _can_be(discourse: Discourse, index: int, other: int) -> bool:
    cluster, gender = discourse.cluster(other), discourse.candidates[index].gender
    if not _is_person(cluster) or (gender and cluster.gender and gender != cluster.gender):
        return False
    return fits(discourse.own[index], cluster) and not discourse.contains(other, index)


def _best_known(discourse: Discourse, fitting: list[int], country: str | None) -> int:
    """Those of whom the text has told the country before those of whom it hasn't, then the nearest."""
    return min(fitting, key=lambda i: (country is not None and discourse.cluster(i).country != country, -i))


def same_heads(discourse: Discourse) -> Links:
    """For "the meeting" after "a meeting with X": the same head noun, no word that the earlier one lacks."""
    earlier: dict[str, list[int]] = {}
    for index, item in enumerate(discourse.candidates):
        lemma = discourse.lemmas[index]
        if lemma in earlier and _can_repeat(discourse, index):
            others = {id(discourse.cluster(other)) for other in barred(discourse, index)}
            fitting = [other for other in reversed(earlier[lemma]) if _repeats(discourse, index, other)]
            found = _meant(discourse, index, [i for i in fitting if id(discourse.cluster(i)) not in others])
            if found is not None:
                yield index, found
        if item.kind is MentionKind.NOMINAL and not item.conjuncts and item.role not in SAID:
            earlier.setdefault(lemma, []).append(index)
        elif item.kind is MentionKind.NAME and not item.adjective and item.role != "nested":
            earlier.setdefault(_head_word(item.name), []).append(index)


def _meant(discourse: Discourse, index: int, fitting: list[int]) -> int | None:
    """The nearest; but "the talks" are those that were called so before rather than "the talks with X"."""
    nearest = next(iter(fitting), None)
    if nearest is None or not (is_definite(discourse, nearest) and is_restricted(discourse, nearest)):
        return nearest
    called = discourse.content(index)
    return next((other for other in fitting if discourse.content(other) == called), nearest)


def _can_repeat(discourse: Discourse, index: int) -> bool:
    item = discourse.candidates[index]
    if item.kind is not MentionKind.NOMINAL or item.role in SAID or item.conjuncts or is_pair(discourse, index):
        return False
    vague = discourse.lemmas[index] in words.VAGUE_HEADS or item.name.lower() in words.STATES
    return not vague and is_definite(discourse, index)


def _repeats(discourse: Discourse, index: int, other: int) -> bool:
    item, earlier = discourse.candidates[index], discourse.candidates[other]
    if item.sentence - earlier.sentence > _REACH:
        return False
    if discourse.contains(other, index) or discourse.contains(index, other):
        return False
    if not discourse.content(index) <= discourse.content(other):
        return False
    if earlier.kind is MentionKind.NAME:
        return item.number != "plural"
    return item.number == earlier.number and _same_owner(discourse, index, other)


def _head_word(name: str) -> str:
    """Such as "foundation" in "the Neruda Foundation", "university" in "the University of Chile"."""
    parts = name_words(name)
    return parts[parts.index("of") - 1] if "of" in parts[1:] else parts[-1]


def _same_owner(discourse: Discourse, index: int, other: int) -> bool:
    left, right = discourse.possessor(index), discourse.possessor(other)
    return left is None or (right is not None and discourse.together(left, right))


def owned_heads(discourse: Discourse) -> Links:
    """For "his father … his father": the same noun of the same owner, once pronouns are resolved."""
    first: dict[tuple[int, str], int] = {}
    for index, item in enumerate(discourse.candidates):
        owner = discourse.possessor(index) if item.kind is MentionKind.NOMINAL and item.role not in SAID else None
        if owner is None or item.number == "plural" or item.conjuncts:
            continue
        key = id(discourse.cluster(owner)), discourse.lemmas[index]
        if key in first and discourse.content(index) <= discourse.content(first[key]):
            yield index, first[key]
        first.setdefault(key, index)


def owned_roles(discourse: Discourse) -> Links:
    """For "Ruiz's lawyer", "his lawyer" after "Ruiz's lawyer Ana Lopez": the one person of whom this was said."""
    known: list[tuple[int, Description, int]] = []
    for index, item in enumerate(discourse.candidates):
        if item.type is not EntityType.PERSON or item.number != "singular" or item.role in SAID:
            continue
        if item.kind is MentionKind.NAME:
            known += [(owner, said, index) for owner, said in _owned_titles(discourse, index)]
            continue
        owner = discourse.possessor(index)
        fitting = [
            other
            for known_owner, said, other in known
            if owner is not None and discourse.together(owner, known_owner) and _is_role(discourse, index, owner, said)
        ]
        if fitting and all(discourse.together(fitting[0], other) for other in fitting):
            yield index, fitting[-1]


def _owned_titles(discourse: Discourse, index: int) -> Iterator[tuple[int, Description]]:
    """(owner, what the named person is to them)."""
    for noun, start, end in said_of(discourse.doc, discourse.candidates[index]):
        for token in discourse.doc[start:end]:
            owner = discourse.by_head.get(token.i) if token.dep_ == "poss" else None
            if owner is not None and token.head.i >= noun:
                yield owner, describe(discourse.doc, noun, start, end)


def _is_role(discourse: Discourse, index: int, owner: int, said: Description) -> bool:
    """Whether somebody of whom that is said can be meant; "his wife" is not his former one."""
    wanted = discourse.own[index]
    own = wanted.modifiers - discourse.content(owner)
    return same_role(wanted.head, said.head) and own <= said.modifiers and not (said.modifiers - own) & words.PAST


# ---- questions ------------------------------------------------------------------------------------------------------


def is_definite(discourse: Discourse, index: int) -> bool:
    """Whether "the" or a demonstrative makes it point back."""
    item = discourse.candidates[index]
    if item.kind is not MentionKind.NOMINAL:
        return False
    return any(
        child.dep_ == "det" and child.lower_ in words.DETERMINERS_DEFINITE for child in discourse.head(index).lefts
    )


def is_pair(discourse: Discourse, index: int) -> bool:
    """Whether it is one of "the two leaders", "both countries", "both", "between the countries"."""
    item, head = discourse.candidates[index], discourse.head(index)
    if item.kind is not MentionKind.NOMINAL or item.number != "plural" or item.conjuncts:
        return False
    counts = {child.lower_ for child in head.lefts if child.dep_ in ("nummod", "det", "predet")}
    counted = "both" in counts or ("two" in counts and is_definite(discourse, index))
    between = head.dep_ == "pobj" and head.head.lower_ == "between" and item.name.lower() == head.lower_
    return counted or head.lower_ == "both" or (between and is_definite(discourse, index))


def is_restricted(discourse: Discourse, index: int) -> bool:
    """Whether what follows the head tells which one is meant: "the state of ties"."""
    return any(child.dep_ in _RESTRICTIVE for child in discourse.head(index).rights)


def before(discourse: Discourse, index: int) -> range:
    return range(index - 1, -1, -1)


def _is_person(cluster: Cluster) -> bool:
    return cluster.type is EntityType.PERSON and cluster.number != "plural"


SIEVES: tuple[Callable[[Discourse], Links], ...] = (identified, definite_roles, owned_roles, same_heads)
