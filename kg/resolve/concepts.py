"""Concepts: things that the articles describe but do not name, where they are worth a node."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from kg.ontology import Ontology
from kg.records import EntityType, Extract, Mention, MentionKind
from kg.resolve.descriptions import (
    alike,
    full_name,
    is_definite,
    is_described,
    is_kind,
    is_none,
    names_nothing,
)
from kg.resolve.encounters import Encounters
from kg.resolve.events import Events
from kg.resolve.owners import Owners
from kg.resolve.things import CLASSES, Thing, added_class, best_name, in_text_order

#: Who asks the graph for persons wants those that have a name; "the candidate" is shown as a concept.
_SHOWN = frozenset({"Event", "Group", "Place"})

_CONCEPT = "concept:"


def _sort_of(mentions: Sequence[Mention]) -> str:
    """The class that most of the descriptions point to ("ministers" are a group, "talks" an event), else Concept."""
    votes = Counter(mention.type for mention in mentions)
    best = min(votes, key=lambda item: (-votes[item], item.value))
    return "Concept" if best is EntityType.OTHER else CLASSES[best]


class Concepts:
    """Collects the described arguments of claims. Descriptions of several words are one concept over all articles; a
    bare plural ("officials") is one within its article, a bare singular ("the plan") within its chain."""

    def __init__(
        self,
        extracts: Iterable[Extract],
        ontology: Ontology,
        label: Callable[[Mention], str | None] = lambda mention: None,
    ) -> None:
        """``label`` gives that of the one named thing that a mention means."""
        extracts = tuple(extracts)
        self._ontology = ontology
        self._owners = Owners(extracts, label)
        self._encounter: Callable[[Mention], str | None] = lambda mention: None
        self._chains = {(chain.article, chain.id): chain for item in extracts for chain in item.chains}
        self.events = Events(extracts)
        self._names = {item.article.id: _name_starts(item) for item in extracts}
        self._described: dict[tuple[str, int | None, int], list[Mention]] = {}
        self._keys: dict[tuple[str, int | None, int], str | None] = {}
        self._mentions: dict[str, list[Mention]] = defaultdict(list)
        self._spoken_of: dict[str, set[tuple[str, int | None, int]]] = defaultdict(set)

    def know(self, encounters: Encounters) -> None:
        """Take what these describe for events; to be told before any key is asked for."""
        self._encounter = encounters.key

    def key(self, mention: Mention) -> str | None:
        """The key of the concept that ``mention`` means; None where only a pronoun or "many" points at it."""
        spot = _spot(mention)
        if spot not in self._keys:
            described = self._descriptions(mention)
            key = self._keys[spot] = self._key(mention, described) if described else None
            if key is not None:
                self._mentions[key] += described
        return self._keys[spot]

    def worth_node(self, mention: Mention) -> bool:
        """A known event, or a thing that is spoken of more than once or told by a definite description; what a pronoun
        means as well."""
        described = [item for item in self._descriptions(mention) if not is_none(item)]
        if len(described) > 1 or self._event(mention, described) is not None:
            return True
        return any(is_definite(item, self.has_name(item)) for item in described) or self._is_repeated(mention)

    def is_none(self, mention: Mention) -> bool:
        """Whether it speaks of none in particular: all that is told of it, by pronouns too, is told of whichever there
        may be."""
        described = self._descriptions(mention)
        return bool(described) and all(map(is_none, described))

    def is_undescribed(self, mention: Mention) -> bool:
        """Whether nothing tells what it means, as of an undecided pronoun."""
        return not self._descriptions(mention)

    def is_told(self, mention: Mention) -> bool:
        """Whether more than one word tells what it is, or what the pronoun stands for."""
        return any(" " in self._owners.full_name(item) for item in self._descriptions(mention))

    def count(self, mentions: Iterable[Mention]) -> None:
        """Take these for what the articles speak of; to be told before it is asked what is worth a node."""
        for mention in mentions:
            described = self._descriptions(mention)
            if described and is_described(mention):
                self._spoken_of[self._key(mention, described)].add(_spot(mention))

    def _is_repeated(self, mention: Mention) -> bool:
        described = self._descriptions(mention)
        return bool(described) and len(self._spoken_of.get(self._key(mention, described), ())) > 1

    def has_name(self, mention: Mention) -> bool:
        """Whether a name stands before its head."""
        starts = self._names[mention.article]
        return bisect_left(starts, mention.start) < bisect_left(starts, mention.head_start)

    def sort(self, mention: Mention) -> str:
        """The class that its descriptions point to."""
        described = self._descriptions(mention) or [mention]
        return added_class(described, self._ontology) or _sort_of(described)

    def things(self) -> list[Thing]:
        found = []
        for key in sorted(self._mentions):
            mentions = in_text_order(self._mentions[key])
            is_owned = key.startswith(_CONCEPT)  # an event has no owner
            called = self._owners.full_name if is_owned else full_name
            label = best_name((called(item), item.article) for item in mentions)
            aliases = tuple(sorted({called(item) for item in mentions} - {label}))
            in_article = self._owners.name_in_article if is_owned else full_name
            names = [(in_article(item), item.article) for item in mentions]
            added = added_class(mentions, self._ontology)
            sort = added or _sort_of(mentions)
            shown = sort if added or sort in _SHOWN else "Concept"
            found.append(Thing(key, label, shown, sort, names, aliases, mentions=[*mentions]))
        return found

    def _key(self, mention: Mention, described: Sequence[Mention]) -> str:
        event = self._event(mention, described)
        if event is not None:
            return event
        best = best_name([(self._owners.distinct_name(item), item.article) for item in described])
        key = f"{_CONCEPT}{alike(best)}"
        if " " in best:
            return key
        return ":".join([key, *([mention.article] if all(map(is_kind, described)) else map(str, _spot(mention)))])

    def _event(self, mention: Mention, described: Sequence[Mention]) -> str | None:
        return self._encounter(mention) or self.events.key(described)

    def _descriptions(self, mention: Mention) -> list[Mention]:
        """The mentions of its chain that tell a thing; looked up once for all mentions of a chain."""
        spot = _spot(mention)
        if spot not in self._described:
            chain = self._chains.get((mention.article, mention.chain)) if mention.chain is not None else None
            candidates = chain.mentions if chain is not None else (mention,)
            spoken = (item for item in candidates if item.kind is not MentionKind.PRONOUN)
            self._described[spot] = [item for item in spoken if not names_nothing(item)]
        return self._described[spot]


def _name_starts(extract: Extract) -> list[int]:
    return sorted(item.start for item in extract.mentions if item.kind is MentionKind.NAME)


def _spot(mention: Mention) -> tuple[str, int | None, int]:
    """The same for all mentions of one chain."""
    return (mention.article, mention.chain, 0 if mention.chain is not None else mention.start)
