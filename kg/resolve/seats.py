"""Which cities texts mean: capitals and seats of government that stand for their state (Russia says what "Moscow said",
"in Moscow" is the city), and descriptions of capitals.

Within an article a seat stands for its state where it acts or is a party ("coordination with Moscow"), and is the city
where something is in, at or near it. What tells neither goes the way of the other mentions of its chain, which is the
city's where they differ. Only a state that the article names otherwise is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.gazetteer import City, Country, country_of_seat
from kg.records import Chain, Claim, EntityType, Extract, Mention, MentionKind
from kg.resolve.capitals import described_capitals
from kg.resolve.profiles import context_of, key_of
from kg.resolve.things import Thing, city_thing, state_thing

_WINDOW = 60  # characters before a mention that tell how it is used
_AS_PARTY = re.compile(r"\b(?:with|against|by|between(?: [\w’'.-]+){1,4} and|between) (?:the )?$", re.IGNORECASE)
_AS_CITY = re.compile(
    r"\b(?:in|at|near|from|into|outside|around|across|through|via|central|downtown|capital,?|city of) (?:the )?$", re.I
)
_GOVERNMENT = re.compile(r" (?:regime|government|administration|authorities)\b")
#: What cities do as well as states.
_OF_CITIES = frozenset("be become boast contain grow have host include lie remain sit stand".split())


@dataclass(frozen=True)
class Seats:
    """The things with the mentions of cities that stand for states moved to these, and the key of the state or of the
    described capital that a mention, or a chain (article#chain) of such mentions alone, means."""

    things: list[Thing]
    by_mention: Mapping[Mention, str]
    by_chain: Mapping[str, str]


def stand_for_states(extracts: Sequence[Extract], things: Sequence[Thing]) -> Seats:
    """Move the mentions. A city of which none is left is no thing any more."""
    cities = [thing for thing in things if isinstance(thing.place, City)]
    named = {mention for thing in cities for mention in thing.mentions}
    states = {thing.place.code: thing for thing in things if isinstance(thing.place, Country)}
    keys: dict[Mention, str] = {}
    for mention, state in (found for extract in extracts for found in _acting(extract)):
        if mention in named:
            meant = states.setdefault(state.code, state_thing(state))
            meant.mentions.append(mention)
            meant.names = [*meant.names, (state.name, mention.article)]
            keys[mention] = meant.key
    for city in cities:
        city.mentions = [mention for mention in city.mentions if mention not in keys]
    left = {key_of(mention) for city in cities for mention in city.mentions}
    chains = {key_of(mention): key for mention, key in keys.items() if key_of(mention) not in left}
    new = [thing for thing in states.values() if thing.key.startswith("state:")]
    kept = [thing for thing in (*things, *new) if thing.mentions]
    return _with_described(extracts, Seats(kept, keys, chains))


def _with_described(extracts: Iterable[Extract], seats: Seats) -> Seats:
    """The seats with what describes a capital."""
    cities = {thing.place.geonameid: thing for thing in seats.things if isinstance(thing.place, City)}
    by_mention, by_chain, new = dict(seats.by_mention), dict(seats.by_chain), []
    for mention, capital in (found for extract in extracts for found in described_capitals(extract)):
        if capital.geonameid not in cities:
            cities[capital.geonameid] = city_thing(capital)
            new.append(cities[capital.geonameid])
        meant = cities[capital.geonameid]
        meant.mentions.append(mention)
        meant.names = [*meant.names, (capital.name, mention.article)]
        by_mention[mention] = meant.key
        if mention.chain is not None:
            by_chain[key_of(mention)] = meant.key
    return Seats([*seats.things, *new], by_mention, by_chain)


def _acting(extract: Extract) -> Iterator[tuple[Mention, Country]]:
    """The mentions of an article that stand for a state, with the state."""
    context = context_of(extract)
    actors = {mention for claim in extract.claims for mention in _actors(claim)}
    where = {claim.where for claim in extract.claims}
    for chain in extract.chains:
        state = country_of_seat(chain.name) if chain.name and chain.type is EntityType.PLACE else None
        if state is not None and state.code in context:
            uses = {
                mention: _use(mention, extract.article.text, mention in actors, mention in where)
                for mention in chain.mentions
            }
            yield from ((mention, state) for mention in _as_state(chain, uses))


def _as_state(chain: Chain, uses: Mapping[Mention, str]) -> list[Mention]:
    told = {use for use in uses.values() if use}
    return [
        mention for mention in chain.mentions if (uses[mention] or ("state" if told == {"state"} else "")) == "state"
    ]


def _actors(claim: Claim) -> Iterator[Mention]:
    if claim.key.pos not in ("verb", "noun"):
        return  # of "Kenya's capital, Nairobi" the role is none that one acts in
    if claim.key.subject == "agent" and claim.key.lemma not in _OF_CITIES:
        yield claim.subject
    if claim.key.object == "agent" and isinstance(claim.object, Mention):
        yield claim.object


def _use(mention: Mention, text: str, acts: bool, located: bool) -> str:
    """ "city", "state", or "" where nothing tells."""
    before = text[max(0, mention.start - _WINDOW) : mention.start]
    if _GOVERNMENT.match(text, mention.end):
        return "state"
    if located or (mention.kind is MentionKind.NAME and _AS_CITY.search(before)):
        return "city"
    return "state" if acts or _AS_PARTY.search(before) else ""
