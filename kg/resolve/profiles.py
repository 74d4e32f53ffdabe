"""What one article knows of one named thing, and whether two such things are the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from rigour.names import Name

from kg.gazetteer import City, Country, Region, cities, country, country_of_demonym, region
from kg.records import Chain, EntityType, Extract, Mention, MentionKind
from kg.resolve.bodies import compare_bodies
from kg.resolve.namesakes import NOTHING, Facts
from kg.resolve.persons import compare_persons, is_full
from kg.resolve.verdict import Verdict

_METROPOLIS = 500_000  # inhabitants: known everywhere, so that a text needn't say in which country it lies
_LARGE = 100_000  # a town that a text may name without its region
_NEAR = 10  # times as large: so much has another city to be before the one nearby is another's namesake
#: What a name is taken for when little tells its type.
_DOUBTFUL = frozenset((EntityType.PLACE, EntityType.OTHER, EntityType.PRODUCT, EntityType.WORK))


@dataclass(frozen=True)
class Profile:
    """A named chain of one article. ``names`` are its distinct names in text order, ``name`` the best one; ``type`` is
    the chain's unless a correction says otherwise; ``context`` holds the ISO 3166 codes of the countries and regions
    that the article names, ``order`` is the article's place among all, ``facts`` what it says of a person."""

    key: str  # article#chain
    chain: Chain
    name: str
    names: tuple[str, ...]
    type: EntityType
    context: frozenset[str] = frozenset()
    order: int = 0
    facts: Facts = NOTHING

    @property
    def gender(self) -> str:
        return self.chain.gender if self.chain.gender in ("male", "female") else ""

    @cached_property
    def place(self) -> Place | None:
        return _known_place(self)

    @property
    def normal(self) -> str:
        return normal(self.name)

    @property
    def full_person(self) -> bool:
        return self.type is EntityType.PERSON and is_full(self.name)

    @property
    def bare_person(self) -> bool:
        return self.type is EntityType.PERSON and not is_full(self.name)

    @property
    def mistyped(self) -> bool:
        """Whether it may as well be a surname: one word, taken for a place that no gazetteer knows or for a thing of no
        clear type."""
        return self.type in _DOUBTFUL and self.place is None and not is_full(self.name)


Place = Country | Region | City


def key_of(mention: Mention) -> str:
    """``article#chain`` of the mention's chain, as profiles are keyed; without a chain no profile has it."""
    return f"{mention.article}#{mention.chain}"


def profile(
    chain: Chain, context: frozenset[str] = frozenset(), order: int = 0, facts: Facts = NOTHING
) -> Profile | None:
    """None for a chain without a name."""
    if not chain.name:
        return None
    names = dict.fromkeys(m.name for m in chain.mentions if m.kind is MentionKind.NAME)
    key = f"{chain.article}#{chain.id}"
    return Profile(key, chain, chain.name, tuple(names) or (chain.name,), chain.type, context, order, facts)


def context_of(extract: Extract) -> frozenset[str]:
    """The codes of the countries and regions that an article names."""
    names = {mention.name for mention in extract.mentions if mention.kind is MentionKind.NAME}
    return frozenset(code for name in names for code in _codes_of(name))


def _codes_of(name: str) -> frozenset[str]:
    state = country(name) or country_of_demonym(name)
    part = region(name)
    return frozenset(item.code for item in (state, part) if item is not None)


def _known_place(found: Profile) -> Place | None:
    """What a profile means in the gazetteers; a nationality as an adjective means its country."""
    if found.type in (EntityType.GROUP, EntityType.OTHER):
        return _nation(found.name)
    if found.type is not EntityType.PLACE:
        return None
    state = next((state for name in (found.name, *found.names) if (state := country(name))), None)
    town = _town(found)
    if state is None and town is not None and town.population >= _METROPOLIS:
        return town  # "New York", "Volgograd": the city before the region of that name
    return state or region(found.name) or town


def _town(found: Profile) -> City | None:
    """The city of that name in a country or region that the article names, else the largest if it is known everywhere:
    "Springs" and "Batman" are towns too, but not wherever a text says so."""
    named = cities(found.name)
    near = next((town for town in named if _is_near(town, found.context)), None)
    largest = named[0] if named else None
    if near is not None and largest is not None and near.population * _NEAR >= largest.population:
        return near
    return largest if largest is not None and largest.population >= _METROPOLIS else None


def _is_near(town: City, context: frozenset[str]) -> bool:
    """Whether the text names its country; for a small town of a large country, whether it names its region."""
    small = town.region_code is not None and town.population < _LARGE
    return town.region_code in context or (town.country_code in context and not small)


def _nation(name: str) -> Country | None:
    """As in "Israeli" is Israel; "Israelis" are people."""
    if name.endswith("s") and country_of_demonym(name[:-1]) is not None:
        return None
    return country_of_demonym(name) or country(name)


def compare(left: Profile, right: Profile) -> Verdict:
    """Compare two profiles by their best names. A bare surname is left to ``clusters``, which sees all bearers."""
    if {left.gender, right.gender} == {"male", "female"}:
        return Verdict(0.0, ("one is a man, the other a woman",))
    if left.normal == right.normal:
        return _same_name(left, right)
    if left.full_person and right.full_person:
        return compare_persons(left.name, right.name)
    if EntityType.PERSON in (left.type, right.type):
        return Verdict(0.0, ("a person and no person",))
    return compare_bodies(left.name, right.name, place=EntityType.PLACE in (left.type, right.type))


def _same_name(left: Profile, right: Profile) -> Verdict:
    if left.type is right.type:
        return Verdict(0.95 if " " in left.name else 0.85, ("same name",))
    reason = f"same name; {left.type.value} in one article, {right.type.value} in another"
    return Verdict(0.75 if " " in left.name else 0.5, (reason,))


@lru_cache(maxsize=65536)
def normal(name: str) -> str:
    """Lower-case ASCII words; "" for a name without letters and digits that can be written so."""
    return " ".join(part.comparable for part in Name(name.removeprefix("the ").removeprefix("The ")).parts)
