"""Sieves over names: the same name, short forms, acronyms, one country under several names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from kg import gazetteer
from kg.names import acronyms, is_acronym
from kg.nlp.coreference.state import Discourse
from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import Candidate
from kg.records import EntityType, MentionKind

#: A sieve yields pairs of candidates (anaphor, antecedent) that mean the same; each is linked before it seeks the next.
Links = Iterator[tuple[int, int]]

_POSSESSIVE = re.compile(r"['’]s?$")
_PREPOSITIONS = frozenset(("of", "for", "in", "on", "at", "to"))
_MIN_VARIANT = 5  # letters: shorter words that differ in one are different names


def exact_names(discourse: Discourse) -> Links:
    """The same words, whatever their case. Adjectives of nationality stay out: they describe, and name nothing."""
    first: dict[tuple[str, ...], int] = {}
    for index in _named(discourse):
        key = name_words(discourse.candidates[index].name)
        if key in first:
            yield index, first[key]
        else:
            first[key] = index


def person_names(discourse: Discourse) -> Links:
    """A surname or given name means the person whom the text introduces with it."""
    full = [i for i in _named(discourse) if _is_person(discourse, i) and len(_parts(discourse, i)) > 1]
    yield from _same_persons(discourse, full)
    for index in _named(discourse):
        parts = _parts(discourse, index)
        if len(parts) == 1 and discourse.cluster(index).members[0] == index:
            fitting = [i for i in full if _short_of(discourse, parts[0], i) and _agree(discourse, index, i)]
            if fitting and (_is_person(discourse, index) or discourse.candidates[index].type is not EntityType.PLACE):
                yield index, _introduced(discourse, index, fitting)


def _introduced(discourse: Discourse, index: int, fitting: list[int]) -> int:
    """Surnames before given names; of several the one that the text names first, who is its topic."""
    surname = _parts(discourse, index)[0]
    return min(fitting, key=lambda i: (_parts(discourse, i)[-1] != surname, i))


def _same_persons(discourse: Discourse, full: list[int]) -> Links:
    """One letter or a middle name apart: "Vladimir Putin" and "Vladimir V. Putin", "Sergei" and "Sergi Shoigu"."""
    for position, index in enumerate(full):
        for earlier in full[:position]:
            if _same_person(_parts(discourse, earlier), _parts(discourse, index)) and _agree(discourse, earlier, index):
                yield index, earlier
                break


def _same_person(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    given = left[0] == right[0] or _variants(left[0], right[0])
    family = left[-1] == right[-1] or _variants(left[-1], right[-1])
    return given and family and (left[0] == right[0] or left[-1] == right[-1])


def _variants(left: str, right: str) -> bool:
    """Whether the two words differ by one letter, inside."""
    if min(len(left), len(right)) < _MIN_VARIANT or left[0] != right[0] or abs(len(left) - len(right)) > 1:
        return False
    same = 0
    while same < min(len(left), len(right)) and left[same] == right[same]:
        same += 1
    return any(left[same + i :] == right[same + j :] for i, j in ((0, 1), (1, 0), (1, 1)))


def organization_names(discourse: Discourse) -> Links:
    """An acronym and its long form, and a name that is the end of a longer one: "Supreme Court", "Home Office"."""
    heads = [i for i in _named(discourse) if discourse.cluster(i).members[0] == i and not _is_person(discourse, i)]
    by_word: dict[str, list[int]] = {}
    for index in heads:
        for word in _keys(discourse.candidates[index].name):
            by_word.setdefault(word, []).append(index)
    for index in heads:
        short = discourse.candidates[index]
        parts = name_words(short.name)
        near = {i for word in (parts[0], parts[-1]) for i in by_word.get(word, ())} - {index}
        longer = [i for i in near if _abbreviates(short, discourse.candidates[i])]
        if longer:
            yield index, min(longer, key=lambda i: (i > index, abs(i - index)))


def _keys(name: str) -> set[str]:
    """The words with which a short form of the name can begin or end, its acronyms among them."""
    parts = name_words(name)
    return {parts[0], parts[-1], _before_complement(parts)[-1]} | {item.casefold() for item in acronyms(name)}


def _abbreviates(short: Candidate, long: Candidate) -> bool:
    return _is_acronym(short.name, long.name) or _ends(short, long) or _drops_suffix(short, long)


def _is_acronym(short: str, long: str) -> bool:
    """The "US" that a text speaks of is no University of Sheffield."""
    return gazetteer.country(short) is None and is_acronym(short, long)


def _ends(short: Candidate, long: Candidate) -> bool:
    """Organizations, works and products may drop their first words; a place is another place then."""
    left, right = name_words(short.name), name_words(long.name)
    if EntityType.PLACE in (short.type, long.type) and short.label != "FAC":
        return False
    if gazetteer.country(short.name):
        return False
    kinds = {short.type, long.type} - {EntityType.OTHER, EntityType.PRODUCT, EntityType.ORGANIZATION}
    if len(left) >= len(right) or len(kinds) > 1:
        return False
    if right[-len(left) :] == left:
        return _keeps_sense(left, right)
    return _before_complement(right)[-len(left) :] == left


def _keeps_sense(end: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """ "Court of Appeal" of a longer one, "Scientology" of a church; but not what a journal or a foundation is for."""
    alone = _before_complement(name) == name or _before_complement(end) != end
    return alone or name[-2:] == ("of", *end)


def _before_complement(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Such as "supreme court" of "supreme court of cassation"."""
    return next((parts[:index] for index, word in enumerate(parts) if index and word in _PREPOSITIONS), parts)


def _drops_suffix(short: Candidate, long: Candidate) -> bool:
    left, right = name_words(short.name), name_words(long.name)
    return len(left) < len(right) and right[: len(left)] == left and set(right[len(left) :]) <= words.CORPORATE


def countries(discourse: Discourse) -> Links:
    """Names of one country: "the US", "America" and "the United States"."""
    first: dict[str, int] = {}
    for index in _named(discourse):
        code = discourse.countries[index]
        if code is not None and discourse.candidates[index].label == "GPE":
            if code in first:
                yield index, first[code]
            first.setdefault(code, index)


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without article and possessive: its key."""
    parts = _POSSESSIVE.sub("", name).casefold().replace(".", "").split()
    return tuple(parts[1:] if len(parts) > 1 and parts[0] == "the" else parts) or (name,)


def _named(discourse: Discourse) -> list[int]:
    return [i for i, item in enumerate(discourse.candidates) if item.kind is MentionKind.NAME and not item.adjective]


def _is_person(discourse: Discourse, index: int) -> bool:
    return discourse.candidates[index].type is EntityType.PERSON


def _parts(discourse: Discourse, index: int) -> tuple[str, ...]:
    return name_words(discourse.candidates[index].name)


def _short_of(discourse: Discourse, word: str, full: int) -> bool:
    parts = _parts(discourse, full)
    return any(word == part or _variants(word, part) for part in (parts[0], parts[-1]))


def _agree(discourse: Discourse, left: int, right: int) -> bool:
    """By what the text says: that a given name is mostly a man's keeps no two names apart."""
    genders = {discourse.cluster(left).own_gender, discourse.cluster(right).own_gender}
    return not genders >= {"male", "female"}


SIEVES: tuple[Callable[[Discourse], Links], ...] = (exact_names, person_names, organization_names, countries)
