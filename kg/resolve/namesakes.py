"""Persons of one name: what their articles say of them can tell that they are two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.gazetteer import country_of_demonym
from kg.lexicon import PERSON_NOUNS
from kg.records import Claim, EntityType, Extract, Mention, MentionKind
from kg.resolve.descriptions import singular


@dataclass(frozen=True)
class Facts:
    """What is said of a person: of which countries (ISO 3166 codes) and in which roles ("actor")."""

    countries: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()

    def __or__(self, other: Facts) -> Facts:
        return Facts(self.countries | other.countries, self.roles | other.roles)

    def differ(self, other: Facts) -> bool:
        """Whether both their countries and their roles are known, and nothing is common to both: an American actor is
        no British broadcaster. One of the two alone is little: many have two roles, or two countries."""
        known = all((self.countries, other.countries, self.roles, other.roles))
        return known and self.countries.isdisjoint(other.countries) and self.roles.isdisjoint(other.roles)

    def __str__(self) -> str:
        return f"{', '.join(sorted(self.roles))} of {', '.join(sorted(self.countries))}"


NOTHING = Facts()


def facts_of(extract: Extract) -> Mapping[int, Facts]:
    """Of the persons that the article names, by chain."""
    persons = {chain.id for chain in extract.chains if chain.name and chain.type is EntityType.PERSON}
    found: dict[int, Facts] = defaultdict(lambda: NOTHING)
    for chain, facts in (*_described(extract), *_told(extract)):
        if chain in persons:
            found[chain] |= facts
    return found


def _described(extract: Extract) -> Iterator[tuple[int, Facts]]:
    """By the chain's titles and nouns, where these are nouns for people."""
    for chain in extract.chains:
        for mention in chain.mentions:
            facts = _facts(_describing(mention))
            yield chain.id, Facts(facts.countries, facts.roles & PERSON_NOUNS)


def _told(extract: Extract) -> Iterator[tuple[int | None, Facts]]:
    """By what claims say that a person is; this is a role, whatever the noun."""
    for claim in extract.claims:
        if _says_what_it_is(claim) and isinstance(claim.object, Mention):
            yield claim.subject.chain, _facts(claim.object.name.split())


def _describing(mention: Mention) -> list[str]:
    """The words before a name ("the British broadcaster Ann Lee"), or those of a description."""
    if mention.kind is MentionKind.PRONOUN:
        return []
    if mention.kind is MentionKind.NOMINAL:
        return mention.name.split()
    return mention.text.partition(mention.name)[0].split()


def _says_what_it_is(claim: Claim) -> bool:
    return claim.is_fact and claim.key.pos in ("copula", "title")


def _facts(words: list[str]) -> Facts:
    countries = frozenset(state.code.split("-")[0] for word in words if (state := country_of_demonym(word)))
    return Facts(countries, frozenset(singular(word.lower()) for word in words[-1:]))
