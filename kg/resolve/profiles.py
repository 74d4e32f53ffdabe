"""What one article knows of one named thing, and whether two such things are the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rigour.names import Name, NamePart, compare_parts

from kg.gazetteer import City, Country, Region, city, country, country_of_demonym, region
from kg.records import Chain, EntityType, MentionKind

_PART_AGREES = 0.6  # share of agreeing letters, as rigour counts them: a spelling variant, not another name
_FAMILY_AGREES = 0.75
_METROPOLIS = 500_000  # inhabitants
#: Sure enough to merge.
MERGE = 0.7


@dataclass(frozen=True)
class Profile:
    """A named chain of one article. ``names`` are its distinct names in text order, ``name`` the best one."""

    key: str  # article#chain
    chain: Chain
    name: str
    names: tuple[str, ...]

    @property
    def type(self) -> EntityType:
        return self.chain.type


@dataclass(frozen=True)
class Verdict:
    """How sure it is, from 0 to 1, that two names mean the same thing, and why."""

    score: float
    reasons: tuple[str, ...]

    @property
    def same(self) -> bool:
        return self.score >= MERGE


def profile(chain: Chain) -> Profile | None:
    """None for a chain without a name."""
    if not chain.name:
        return None
    names = dict.fromkeys(m.name for m in chain.mentions if m.kind is MentionKind.NAME)
    return Profile(f"{chain.article}#{chain.id}", chain, chain.name, tuple(names) or (chain.name,))


Place = Country | Region | City


def known_place(found: Profile) -> Place | None:
    """What a profile means in the gazetteers; a nationality as an adjective means its country."""
    if found.type in (EntityType.GROUP, EntityType.OTHER):
        return _nation(found.name)
    if found.type is not EntityType.PLACE:
        return None
    state = next((state for name in (found.name, *found.names) if (state := country(name))), None)
    town = city(found.name)
    if state is None and town is not None and town.population >= _METROPOLIS:
        return town  # "New York", "Volgograd": the city before the region of that name
    return state or region(found.name) or town


def _nation(name: str) -> Country | None:
    """As in "Israeli" is Israel; "Israelis" are people."""
    if name.endswith("s") and country_of_demonym(name[:-1]) is not None:
        return None
    return country_of_demonym(name) or country(name)


def compare(left: Profile, right: Profile) -> Verdict:
    """Compare two profiles by their best names. A bare surname is left to ``clusters``, which sees all bearers."""
    if not _types_agree(left.type, right.type):
        return Verdict(0.0, (f"types differ: {left.type.value}, {right.type.value}",))
    if normal(left.name) == normal(right.name):
        return Verdict(0.95 if " " in left.name else 0.85, ("same name",))
    if is_acronym_of(left.name, right.name) or is_acronym_of(right.name, left.name):
        return Verdict(0.75, (f"{left.name} abbreviates {right.name}",))
    return _compare_parts(left, right)


def _types_agree(left: EntityType, right: EntityType) -> bool:
    return left is right or EntityType.OTHER in (left, right)


def _compare_parts(left: Profile, right: Profile) -> Verdict:
    """Part by part: each part of the shorter name has to be found in the longer one, in this or a close spelling."""
    pairs, unmatched = _alignment(left.name, right.name)
    if unmatched == (True, True) or not pairs:
        return Verdict(0.0, ("each name has a part that the other lacks",))
    weakest = min(pairs, key=lambda pair: pair[2])
    person = EntityType.PERSON in (left.type, right.type)
    if weakest[2] < _PART_AGREES or (person and _family_score(left.name, pairs) < _FAMILY_AGREES):
        return Verdict(round(weakest[2] / 2, 2), (f"{weakest[0]} is not {weakest[1]}",))
    if len(pairs) < 2:
        return Verdict(0.5, ("only one part in common",))
    reasons = tuple(f"{a} is spelled {b}" for a, b, score in pairs if a != b) or ("one name is part of the other",)
    return Verdict(round(0.6 + 0.3 * weakest[2] - (0.1 if any(unmatched) else 0.0), 2), reasons)


@lru_cache(maxsize=65536)
def _alignment(left: str, right: str) -> tuple[tuple[tuple[str, str, float], ...], tuple[bool, bool]]:
    """(part, part, score) of the aligned parts, and whether each side has a part left over."""
    aligned = compare_parts(list(Name(left).parts), list(Name(right).parts))
    pairs = []
    left_over = [False, False]
    for item in aligned:
        if item.qps and item.rps:
            pairs.append((_joined(item.qps), _joined(item.rps), item.score))
        else:
            left_over[0] |= bool(item.qps)
            left_over[1] |= bool(item.rps)
    return tuple(pairs), (left_over[0], left_over[1])


def _joined(parts: Iterable[NamePart]) -> str:
    return " ".join(str(part.comparable) for part in parts)


def _family_score(name: str, pairs: tuple[tuple[str, str, float], ...]) -> float:
    """How well the last part of ``name`` is matched; 0 where it stands alone."""
    last = normal(name).split()[-1:]
    return next((score for part, _, score in pairs if part.split()[-1:] == last), 0.0)


@lru_cache(maxsize=65536)
def normal(name: str) -> str:
    """Lower-case ASCII words."""
    return " ".join(str(part.comparable) for part in Name(name.removeprefix("the ").removeprefix("The ")).parts)


def is_acronym_of(short: str, long: str) -> bool:
    """As in "IDF" of "Israel Defense Forces"."""
    letters = short.replace(".", "")
    words = [word for word in long.replace("-", " ").split() if word[0].isupper()]
    return len(letters) >= 2 and letters.isupper() and letters == "".join(word[0] for word in words)


@lru_cache(maxsize=65536)
def block_keys(name: str) -> tuple[str, ...]:
    """What two spellings of one name have in common at least: the sound of one of its parts, or its initials."""
    keys = [part.metaphone or str(part.comparable) for part in Name(name).parts if len(str(part.comparable)) > 2]
    words = [word for word in name.replace("-", " ").split() if word[0].isupper()]
    initials = name.replace(".", "") if len(words) == 1 else "".join(word[0] for word in words)
    return tuple(dict.fromkeys([*keys, *([f"={initials}"] if initials.isupper() and len(initials) > 1 else [])]))
