"""Concepts: things that the articles describe but do not name, where they are worth a node."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from kg.ontology import Ontology
from kg.records import EntityType, Extract, Mention, MentionKind
from kg.resolve.descriptions import alike, concept_name, full_name, names_nothing
from kg.resolve.encounters import Encounters
from kg.resolve.events import Events
from kg.resolve.things import CLASSES, Thing, added_class, best_name, in_text_order


def is_definite(mention: Mention) -> bool:
    """Whether it is described by more than one word, which tell a thing."""
    return " " in concept_name(mention) and not names_nothing(mention)


#: Who asks the graph for persons wants those that have a name; "the candidate" is shown as a concept.
_SHOWN = frozenset({"Event", "Group"})


def _sort_of(mentions: Sequence[Mention]) -> str:
    """The class that most of the descriptions point to ("ministers" are a group, "talks" an event), else Concept."""
    votes = Counter(mention.type for mention in mentions)
    best = min(votes, key=lambda item: (-votes[item], item.value))
    return "Concept" if best is EntityType.OTHER else CLASSES[best]


class Concepts:
    """Collects the described arguments of claims. Descriptions of several words are one concept over all articles; a
    bare noun ("the plan") is one only within its article."""

    def __init__(self, extracts: Iterable[Extract], ontology: Ontology) -> None:
        extracts = tuple(extracts)
        self._ontology = ontology
        self._encounter: Callable[[Mention], str | None] = lambda mention: None
        self._chains = {(chain.article, chain.id): chain for item in extracts for chain in item.chains}
        self.events = Events(extracts)
        self._described: dict[tuple[str, int | None, int], list[Mention]] = {}
        self._keys: dict[tuple[str, int | None, int], str | None] = {}
        self._mentions: dict[str, list[Mention]] = defaultdict(list)

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
        """A thing that is described by several words, or spoken of more than once, or a known event."""
        described = self._descriptions(mention)
        return is_definite(mention) or len(described) > 1 or self._event(mention, described) is not None

    def things(self) -> list[Thing]:
        found = []
        for key in sorted(self._mentions):
            mentions = in_text_order(self._mentions[key])
            names = [(full_name(item), item.article) for item in mentions]
            label = best_name(names)
            aliases = tuple(sorted({name for name, _ in names} - {label}))
            added = added_class(mentions, self._ontology)
            sort = added or _sort_of(mentions)
            shown = sort if added or sort in _SHOWN else "Concept"
            found.append(Thing(key, label, shown, sort, names, aliases, mentions=[*mentions]))
        return found

    def _key(self, mention: Mention, described: Sequence[Mention]) -> str:
        event = self._event(mention, described)
        if event is not None:
            return event
        best = best_name([(full_name(item), item.article) for item in described])
        key = f"concept:{alike(best)}"
        return key if " " in best else ":".join([key, *map(str, _spot(mention))])

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


def _spot(mention: Mention) -> tuple[str, int | None, int]:
    """The same for all mentions of one chain."""
    return (mention.article, mention.chain, 0 if mention.chain is not None else mention.start)
