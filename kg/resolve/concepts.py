"""Concepts: things that the articles describe but do not name, where they are worth a node."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kg.ontology import Ontology
from kg.records import Chain, EntityType, Mention, MentionKind
from kg.resolve.things import CLASSES, Thing, added_class, best_name

_LEADING = re.compile(
    r"^(?:(?:the|a|an|this|that|these|those|his|her|its|their|my|our|your|some|any|such|all|both)\s+)+", re.IGNORECASE
)


def concept_name(mention: Mention) -> str:
    """The description without articles and pronouns before it."""
    return _LEADING.sub("", mention.name).strip("\"“”‘’' ") or mention.name


def is_definite(mention: Mention) -> bool:
    """Worth a node: it is described by more than one word, or spoken of more than once."""
    return " " in concept_name(mention)


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

    def __init__(self, chains: Iterable[Chain], ontology: Ontology) -> None:
        self._ontology = ontology
        self._chains = {(chain.article, chain.id): chain for chain in chains}
        self._mentions: dict[str, list[Mention]] = defaultdict(list)

    def key(self, mention: Mention) -> str | None:
        """The key of the concept that ``mention`` means; None where only a pronoun points at it."""
        described = self._described(mention)
        if not described:
            return None
        best = best_name([(concept_name(item), item.article) for item in described])
        shared = " " in best
        key = f"concept:{best.lower()}" + ("" if shared else f":{mention.article}:{mention.chain or mention.start}")
        self._mentions[key] += described
        return key

    def worth_node(self, mention: Mention) -> bool:
        return is_definite(mention) or len(self._described(mention)) > 1

    def things(self) -> list[Thing]:
        found = []
        for key in sorted(self._mentions):
            mentions = sorted(set(self._mentions[key]))
            names = [(concept_name(item), item.article) for item in mentions]
            label = best_name(names)
            aliases = tuple(sorted({name for name, _ in names} - {label}))
            added = added_class(mentions, self._ontology)
            sort = added or _sort_of(mentions)
            shown = sort if added or sort in _SHOWN else "Concept"
            found.append(Thing(key, label, shown, sort, aliases, mentions=mentions))
        return found

    def _described(self, mention: Mention) -> list[Mention]:
        chain = self._chains.get((mention.article, mention.chain)) if mention.chain is not None else None
        candidates = chain.mentions if chain is not None else (mention,)
        return [item for item in candidates if item.kind is not MentionKind.PRONOUN]
