"""Sieves over nouns that tell of what kind a named thing is: "the ferry", "the Swedish firm", "the city"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg import gazetteer
from kg.nlp.coreference.descriptions import Description, describe, said_of
from kg.nlp.coreference.names import Links, name_words
from kg.nlp.coreference.nominals import SAID, before, is_definite, is_restricted
from kg.nlp.coreference.state import Discourse
from kg.nlp.coreference.syntax import barred
from kg.nlp.mentions import words
from kg.records import EntityType, MentionKind

#: A candidate, and what is said of it.
_Told = tuple[int, Description]
_FAR, _NEAR, _BESIDE = (
    12,
    4,
    1,
)  # sentences back: for what was told of the thing, for a class of names, for the only one


def described_things(discourse: Discourse) -> Links:
    """For "the ferry" after "the ferry Aurora", "the storm" after "Cyclone Freddy": the last of which that was said."""
    known: list[_Told] = []
    for index in range(len(discourse.candidates)):
        if _is_thing(discourse, index):
            known += [(index, said) for said in _told(discourse, index)]
        elif known and _is_open(discourse, index):
            wanted = _wanted(discourse, index)
            found = [other for other in _within(discourse, index, known, _FAR) if _fits(wanted, other[1])]
            if found:
                yield index, found[-1][0]


def class_nouns(discourse: Discourse) -> Links:
    """For "the city", "the company", "the war-torn Arab state": the last name of that kind."""
    for index, item in enumerate(discourse.candidates):
        if not _is_open(discourse, index):
            continue
        others = _barred(discourse, index)
        for other in before(discourse, index):
            if item.sentence - discourse.candidates[other].sentence > _NEAR:
                break
            if _is_of_class(discourse, index, other):
                if id(discourse.cluster(other)) not in others:
                    yield index, other
                break


def only_companies(discourse: Discourse) -> Links:
    """For "the Dutch toy maker": the only organization that this sentence and the one before name, unless it is told
    to be of another country."""
    for index in range(len(discourse.candidates)):
        wanted = _wanted(discourse, index) if _is_open(discourse, index) else Description("")
        if wanted.head not in words.COMPANIES or not (wanted.modifiers or wanted.country):
            continue
        named = [(other, wanted) for other in range(index) if _is_company(discourse, other)]
        near = [other for other, _ in _within(discourse, index, named, _BESIDE)]
        told = [said for other in near for said in _told(discourse, other) if said.country]
        others_country = wanted.country and any(said.country != wanted.country for said in told)
        if near and not others_country and len({id(discourse.cluster(other)) for other in near}) == 1:
            yield index, near[-1]


# ---- what is asked for ----------------------------------------------------------------------------------------------


def _is_open(discourse: Discourse, index: int) -> bool:
    """Whether it is a definite singular that nothing else tells of and that no earlier sieve has linked."""
    item = discourse.candidates[index]
    if item.kind is not MentionKind.NOMINAL or item.number == "plural" or item.type is EntityType.PERSON:
        return False
    alone = len(discourse.cluster(index).members) == 1 and item.role not in SAID
    return alone and is_definite(discourse, index) and not is_restricted(discourse, index)


def _wanted(discourse: Discourse, index: int) -> Description:
    item = discourse.candidates[index]
    return describe(discourse.doc, item.head, item.start, item.head + 1)


def _within(discourse: Discourse, index: int, named: list[_Told], sentences: int) -> list[_Told]:
    """Those that are near enough, and that neither hold the phrase nor share its verb."""
    item, others = discourse.candidates[index], _barred(discourse, index)
    return [
        (other, what)
        for other, what in named
        if item.sentence - discourse.candidates[other].sentence <= sentences
        and id(discourse.cluster(other)) not in others
        and not discourse.contains(other, index)
        and not discourse.contains(index, other)
    ]


def _barred(discourse: Discourse, index: int) -> set[int]:
    return {id(discourse.cluster(other)) for other in barred(discourse, index)}


# ---- what was told --------------------------------------------------------------------------------------------------


def _is_thing(discourse: Discourse, index: int) -> bool:
    item = discourse.candidates[index]
    return item.kind is MentionKind.NAME and not item.adjective and item.type is not EntityType.PERSON


def _told(discourse: Discourse, index: int) -> Iterator[Description]:
    """What titles, appositions and copulas say of the name, and what its first word says: "Storm Kalliope"."""
    item = discourse.candidates[index]
    for noun, start, end in said_of(discourse.doc, item):
        yield describe(discourse.doc, noun, start, end)
    first = name_words(item.name)[0]
    if first in words.STORMS and " " in item.name:
        yield Description(first)


def _fits(wanted: Description, known: Description) -> bool:
    told = bool(wanted.modifiers or wanted.country) or wanted.head not in words.COMPANIES
    same = wanted.head == known.head or (told and known.head in words.KINDS.get(wanted.head, frozenset()))
    return same and wanted.modifiers <= known.modifiers and wanted.country in (None, known.country)


# ---- kinds of names -------------------------------------------------------------------------------------------------


def _is_of_class(discourse: Discourse, index: int, other: int) -> bool:
    """States may have an adjective ("the war-torn Arab state"), cities the name of where they lie ("the Black Sea
    resort"), others nothing: "the German company" is one of many."""
    earlier, lemma = discourse.candidates[other], discourse.lemmas[index]
    if earlier.kind is not MentionKind.NAME or earlier.adjective or discourse.contains(index, other):
        return False
    wanted = _wanted(discourse, index)
    if lemma in words.STATES:
        code = discourse.countries[other]
        modified = bool(wanted.modifiers or wanted.country)  # "the country" alone is left to the sieve ``anaphors``
        return modified and code is not None and earlier.label == "GPE" and wanted.country in (None, code)
    if (wanted.modifiers or wanted.country) and not (lemma in words.CITIES and _is_located(discourse, index)):
        return False
    if lemma in words.CITIES:
        return earlier.label == "GPE" and discourse.countries[other] is None and gazetteer.region(earlier.name) is None
    return lemma in words.BODIES and _is_company(discourse, other)


def _is_located(discourse: Discourse, index: int) -> bool:
    """Whether nothing but the name of a place stands before its head."""
    before = [child for child in discourse.head(index).lefts if child.dep_ != "det"]
    return bool(before) and all(token.ent_type_ in ("GPE", "LOC") for child in before for token in child.subtree)


def _is_company(discourse: Discourse, other: int) -> bool:
    """Whether it is the name of an organization that may be one: no state and no part of one."""
    item = discourse.candidates[other]
    if item.type is not EntityType.ORGANIZATION or not _is_thing(discourse, other):
        return False
    return discourse.countries[other] is None and words.PUBLIC_BODIES.isdisjoint(item.name.lower().split())


SIEVES: tuple[Callable[[Discourse], Links], ...] = (described_things, class_nouns, only_companies)
