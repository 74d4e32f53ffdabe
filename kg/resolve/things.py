"""The things that entities are made of: named clusters, offices and concepts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.companies import company_iri
from kg.gazetteer import City, Country, Region, country, country_of_demonym
from kg.ontology import Ontology
from kg.records import EntityType, Mention, MentionKind
from kg.resolve.bodies import body_words
from kg.resolve.profiles import Place, Profile
from kg.vocab import GN, WD

CLASSES = {
    EntityType.PERSON: "Person",
    EntityType.ORGANIZATION: "Organization",
    EntityType.PLACE: "Place",
    EntityType.EVENT: "Event",
    EntityType.GROUP: "Group",
    EntityType.WORK: "Work",
    EntityType.PRODUCT: "Product",
    EntityType.OFFICE: "Office",
    EntityType.OTHER: "Entity",
}


@dataclass
class Thing:
    """An entity without its IRI. ``key`` is unique in a build; of ``names``, (name, article) pairs, the IRI is made.

    ``type`` is the class that the graph shows, ``sort`` the one that domains and ranges are checked against.
    """

    key: str
    label: str
    type: str
    sort: str
    names: Sequence[tuple[str, str]]
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    mentions: list[Mention] = field(default_factory=list)
    place: Place | None = None


def coarse_type(class_name: str, ontology: Ontology) -> EntityType:
    """The coarse type of a class of the ontology: that of the nearest class above it that has one."""
    types = {name: type_ for type_, name in CLASSES.items()}
    return next((types[name] for name in ontology.ancestors(class_name) if name in types), EntityType.OTHER)


def named_thing(members: Sequence[Profile], ontology: Ontology, corrected: Mapping[str, str] | None = None) -> Thing:
    """The thing that a cluster of profiles means; ``corrected`` gives its "type" or "label" where a user did."""
    corrected = corrected or {}
    mentions = [mention for member in members for mention in member.chain.mentions]
    place = next((member.place for member in members if member.place is not None), None)
    names = _names(members, place)
    called = _called(names, place) or members[0].name
    label = corrected.get("label", called)
    type_ = corrected.get("type") or _class_of(members, mentions, place, ontology)
    if place is not None and not ontology.is_a(type(place).__name__, type_):
        place = None
    return Thing(
        key=members[0].key,
        label=label,
        type=type_,
        sort=type_,
        names=[(place.name if place is not None else member.name, member.chain.article) for member in members],
        aliases=tuple(sorted({called, *(name for name, _ in names)} - {label})),
        same_as=_same_as(place) or _company([called, *(name for name, _ in names)], type_, ontology),
        mentions=mentions,
        place=place,
    )


def state_thing(state: Country) -> Thing:
    """A state that the texts name by its seat alone."""
    return Thing(f"state:{state.code}", state.name, "Country", "Country", [], same_as=_same_as(state), place=state)


def city_thing(capital: City) -> Thing:
    """A capital that the texts describe and do not name."""
    return Thing(
        f"city:{capital.geonameid}", capital.name, "City", "City", [], same_as=_same_as(capital), place=capital
    )


def _called(names: Sequence[tuple[str, str]], place: Place | None) -> str:
    """The best name of the texts; of a country what it is commonly called, where a text does so: "Albania" rather than
    "Republic of Albania"."""
    if place is not None and (not names or (isinstance(place, Country) and place.name in {name for name, _ in names})):
        return place.name
    return best_name(names) if names else ""


def _names(members: Sequence[Profile], place: Place | None) -> list[tuple[str, str]]:
    """(name, article) of every naming mention; adjectives of nationality are no names of a country."""
    mentions = (item for member in members for item in member.chain.mentions if item.kind is MentionKind.NAME)
    if isinstance(place, Country):
        mentions = (item for item in mentions if item.type is not EntityType.GROUP)
        mentions = (item for item in mentions if country(item.name) or not country_of_demonym(item.name))
    return [(item.name, item.article) for item in mentions]


def best_name(names: Iterable[tuple[str, str]]) -> str:
    """A full name, for which a company's form is not enough, before a short one; then the one in most articles, the
    most frequent, the longest, the first in the alphabet."""
    counts: Counter[str] = Counter()
    articles: dict[str, set[str]] = defaultdict(set)
    for name, article in names:
        counts[name] += 1
        articles[name].add(article)

    def rank(name: str) -> tuple[bool, int, int, int, str]:
        return (not _is_full(name), -len(articles[name]), -counts[name], -len(name), name)

    return min(counts, key=rank)


def _is_full(name: str) -> bool:
    return " " in name and len(body_words(name)) > 1


def _class_of(members: Sequence[Profile], mentions: Sequence[Mention], place: Place | None, ontology: Ontology) -> str:
    if place is not None:
        return type(place).__name__  # the ontology calls them what the gazetteer does
    added = added_class(mentions, ontology)
    if added is not None:
        return added
    votes = Counter(member.type for member in members for _ in member.chain.mentions)
    coarse = min(votes, key=lambda item: (item is EntityType.OTHER, -votes[item], item.value))
    return _finer_class(CLASSES[coarse], mentions, ontology)


def added_class(mentions: Iterable[Mention], ontology: Ontology) -> str | None:
    """The users' class that most of these mentions name or describe, if any: "the container ship Aurora"."""
    words = (mention.name for mention in mentions if mention.kind is not MentionKind.PRONOUN)
    votes = Counter(found for name in words if (found := ontology.added_class(name)) is not None)
    return min(votes, key=lambda name: (-votes[name], name)) if votes else None


def _finer_class(coarse: str, mentions: Sequence[Mention], ontology: Ontology) -> str:
    """The class below ``coarse`` whose label is the word that ends the mentions, or ends in it where it is none by
    itself: "the Yisrael Beytenu party" is a political party, but no "group" is an armed one."""
    nouns = Counter(
        mention.text.split()[-1].lower() for mention in mentions if mention.kind is MentionKind.NAME and mention.text
    )
    labels = {name: ontology.classes[name].label.lower() for name in sorted(ontology.classes)}
    whole = set(labels.values())
    for noun, _ in sorted(nouns.items(), key=lambda item: (-item[1], item[0])):
        for name, label in labels.items():
            fits = label == noun if noun in whole else label.split()[-1] == noun
            if fits and name != coarse and ontology.is_a(name, coarse):
                return name
    return coarse


def _same_as(place: Place | None) -> tuple[str, ...]:
    if isinstance(place, Country | Region):
        return (str(WD[place.qid]),) if place.qid else ()
    return (f"{GN}{place.geonameid}/",) if isinstance(place, City) else ()


def _company(names: Iterable[str], type_: str, ontology: Ontology) -> tuple[str, ...]:
    """The IRI of the listed company of that name, for a body of which the texts say no more than that."""
    if not ontology.is_a(type_, "Organization"):
        return ()
    found = {iri for name in names if (iri := company_iri(name)) is not None}
    return tuple(found) if len(found) == 1 else ()


def in_text_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Each stretch of text once: one that stands in a chain goes before the same words by themselves."""
    ranked = sorted(mentions, key=lambda item: (item.article, item.start, item.end, item.chain is None, item.kind))
    return tuple({(item.article, item.start, item.end): item for item in reversed(ranked)}.values())[::-1]
