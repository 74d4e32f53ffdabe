"""Offices: "Israeli Prime Minister", "Israeli PM" and "Prime Minister" of one person are one post."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.gazetteer import country, country_of_demonym
from kg.records import Mention
from kg.resolve.descriptions import concept_name
from kg.resolve.things import Thing, best_name


@dataclass(frozen=True)
class Post:
    """What an office is called (lower-case words without the country) and the country it belongs to."""

    words: str
    country: str  # ISO code, "" where the text names none


def post(text: str) -> Post:
    """Read "Israeli Prime Minister" as the words "prime minister" and the country IL."""
    words = text.split()
    for index, word in enumerate(words):
        found = country_of_demonym(word) or country(word)
        if found is not None:
            return Post(" ".join(words[:index] + words[index + 1 :]).lower(), found.code)
    return Post(text.lower(), "")


def office_things(
    holdings: Iterable[tuple[str, Mention]], unheld: Iterable[Mention] = ()
) -> tuple[list[Thing], dict[Mention, str]]:
    """From (holder's key, the office's mention) to the offices and the office key of each mention. Of the ``unheld``
    ("whoever becomes prime minister") one without a country is the only one so called that its article gives a holder;
    else a single word ("director") tells too little.
    """
    keys = _held(holdings)
    called = {mention: mention.text for mention in keys}
    for mention, key in _unheld(unheld, keys):
        keys[mention] = key
        called[mention] = concept_name(mention)
    return _things(keys, called), keys


def _held(holdings: Iterable[tuple[str, Mention]]) -> dict[Mention, str]:
    by_holder: dict[str, list[Mention]] = defaultdict(list)
    for holder, mention in holdings:
        by_holder[holder].append(mention)
    keys: dict[Mention, str] = {}
    for mentions in by_holder.values():
        posts = _merged(Counter(post(mention.text) for mention in mentions))
        for mention in mentions:
            keys[mention] = _key(posts[post(mention.text)])
    return keys


def _unheld(mentions: Iterable[Mention], keys: Mapping[Mention, str]) -> list[tuple[Mention, str]]:
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for mention, key in keys.items():
        known[mention.article, _words(key)].add(key)
    found = []
    for mention in mentions:
        named = post(mention.name)
        same = known[mention.article, named.words] if not named.country else set()
        if len(same) == 1 or " " in mention.name:
            found.append((mention, next(iter(same)) if len(same) == 1 else _key(named)))
    return found


def _key(item: Post) -> str:
    return f"office:{item.country}:{item.words}"


def _words(key: str) -> str:
    return key.split(":", 2)[2]


def _merged(posts: Counter[Post]) -> dict[Post, Post]:
    """Of one holder: abbreviations go to their long form, an office without a country to the same one with it."""
    merged = {}
    for item in posts:
        longer = [other for other in posts if _initials(other.words) == item.words and " " in other.words]
        words = sorted(longer, key=lambda other: (-posts[other], other.words))[0].words if longer else item.words
        countries = sorted({other.country for other in posts if other.country and other.words in (words, item.words)})
        merged[item] = Post(words, item.country or (countries[0] if len(countries) == 1 else ""))
    return merged


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split())


def _things(keys: Mapping[Mention, str], called: Mapping[Mention, str]) -> list[Thing]:
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention, key in keys.items():
        mentions[key].append(mention)
    things = []
    for key in sorted(mentions):
        names = [(called[mention], mention.article) for mention in mentions[key]]
        full = [(name, article) for name, article in names if post(name).country and _spells_out(name, key)]
        label = best_name(full or names)
        aliases = tuple(sorted({name for name, _ in names} - {label}))
        things.append(Thing(key, label, "Office", "Office", names, aliases, mentions=mentions[key]))
    return things


def _spells_out(name: str, key: str) -> bool:
    return _words(key) == post(name).words
