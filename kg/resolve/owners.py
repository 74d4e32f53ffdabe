"""Whose a described thing is: "his father" is called "Kofi Osei’s father" and is one with "Osei's father" where both
mean his."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kg.records import Extract, Mention, MentionKind
from kg.resolve.descriptions import full_name

_POSSESSIVES = frozenset("her his its my our their whose your".split())
_OWN = re.compile(r"^own\s")


class Owners:
    """Knows the named things to which described things belong."""

    def __init__(self, extracts: Iterable[Extract], label: Callable[[Mention], str | None]) -> None:
        """``label`` gives that of the named thing that a mention means, None where it means none or several."""
        extracts = tuple(extracts)
        self._label = label
        self._owners = {(item.article, item.start): item for one in extracts for item in one.mentions if _may_own(item)}
        self._in_article = {(chain.article, chain.id): chain.name for one in extracts for chain in one.chains}

    def full_name(self, mention: Mention) -> str:
        """The description with what follows its noun; with the owner's label for a possessive pronoun."""
        return self._called(mention, self._label)

    def name_in_article(self, mention: Mention) -> str:
        """The same by what its article alone calls the owner: other articles may give the owner another label."""
        return self._called(mention, self._name_in_article)

    def distinct_name(self, mention: Mention) -> str:
        """The same for all descriptions that differ only in the word for the owner: with the owner's label."""
        name, owner = self.full_name(mention), self._owner(mention)
        label = self._label(owner) if owner is not None and owner.kind is MentionKind.NAME else None
        if owner is None or label is None:
            return name
        named = re.match(re.escape(owner.name) + r"['’]s?\s", name)
        return f"{_genitive(label)} {name[named.end() :]}" if named else name

    def _called(self, mention: Mention, label: Callable[[Mention], str | None]) -> str:
        name, owner = full_name(mention), self._owner(mention)
        called = label(owner) if owner is not None and owner.kind is MentionKind.PRONOUN else None
        return name if called is None else f"{_genitive(called)} {_OWN.sub('', name)}"

    def _name_in_article(self, owner: Mention) -> str | None:
        return self._in_article.get((owner.article, owner.chain)) if owner.chain is not None else None

    def _owner(self, mention: Mention) -> Mention | None:
        """What stands at its front for another thing."""
        owner = self._owners.get((mention.article, mention.start))
        return owner if owner is not None and owner.end <= mention.head_start else None


def _genitive(label: str) -> str:
    return f"{label}’" if label.endswith("s") else f"{label}’s"


def _may_own(mention: Mention) -> bool:
    if mention.kind is MentionKind.PRONOUN:
        return mention.text.lower() in _POSSESSIVES
    return mention.kind is MentionKind.NAME
