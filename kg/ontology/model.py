"""What an ontology says: classes, relations and their example phrases.

A phrase names its subject and object by ``X`` and ``Y``, which take the relation's domain and range, or by
``[Class]``, ``[Class:X]``, ``[Class:Y]``, which narrow them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

_PLACEHOLDER = re.compile(r"\[(?P<cls>\w+)(?::(?P<typed>[XY]))?\]|(?<![\w-])(?P<bare>[XY])(?![\w-])")
#: Stand-ins for the literals of a relation whose range is a datatype.
_LITERALS = {"string": "“The results are very important to all of us”", "date": "5 May 2010"}
_OTHER_LITERAL = "42"
#: The range of a relation that says nothing of it: rdfs:Resource, things and values alike.
ANYTHING = "Resource"


@dataclass(frozen=True, slots=True)
class OntologyClass:
    """A kind of thing. ``name`` is the local name; ``parents`` are names; ``sample_names`` are its own, if any;
    ``added`` tells that a user's file declares it, ``same`` which built-in class goes by its very name."""

    iri: str
    name: str
    label: str
    comment: str
    parents: tuple[str, ...] = ()
    sample_names: tuple[str, ...] = ()
    added: bool = False
    same: str | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """A phrase with names for its placeholders, and the characters ``[start, end)`` where they stand."""

    text: str
    subject: tuple[int, int]
    object: tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Phrase:
    """An example of how a relation is worded. ``object_class`` is a datatype's local name where the object is a
    literal."""

    text: str
    subject_class: str
    object_class: str

    def filled(self, subject_name: str, object_name: str) -> Filled:
        """The phrase as a sentence about these two, without a full stop."""
        names = {"X": subject_name, "Y": object_name}
        spans: dict[str, tuple[int, int]] = {}
        text, last = "", 0
        for match, role in roles_of(self.text):
            text += self.text[last : match.start()]
            spans[role] = (len(text), len(text) + len(names[role]))
            text += names[role]
            last = match.end()
        return Filled(text + self.text[last:], spans["X"], spans["Y"])


@dataclass(frozen=True, slots=True)
class OntologyRelation:
    """A relation of the news.

    ``name`` is the local name, behind a prefix where a built-in relation goes by it. ``domain`` and ``range`` are names
    of classes; ``literal`` tells that the range is a datatype instead; ``event`` that it happens, perhaps again, on
    some date, where other relations hold for a time; ``functional`` that a thing has one object of a class at a time;
    ``added`` that a user's file declares it. ``called`` are the words for it, where no phrase is given: its labels,
    else its local name.
    """

    iri: str
    name: str
    label: str
    definition: str
    domain: str
    range: str
    symmetric: bool = False
    functional: bool = False
    inverse: str | None = None
    event: bool = False
    literal: bool = False
    parents: tuple[str, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    added: bool = False
    called: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ontology:
    """Classes and relations by name, in the order of their names; ``prefixes`` are those of the users' files."""

    classes: Mapping[str, OntologyClass]
    relations: Mapping[str, OntologyRelation]
    prefixes: Mapping[str, str] = field(default_factory=dict)

    def ancestors(self, name: str) -> tuple[str, ...]:
        """The class itself and all above it, nearest first."""
        found = [name]
        for above in found:
            found += [parent for parent in self.classes[above].parents if parent not in found]
        return tuple(found)

    def is_a(self, name: str, ancestor: str) -> bool:
        """Whether every ``name`` is an ``ancestor``; a class that the ontology doesn't know is only itself."""
        return name == ancestor or (name in self.classes and ancestor in self.ancestors(name))

    def added_class(self, description: str) -> str | None:
        """The users' class whose label a description ends in: a "container ship" is a ship."""
        words = f" {description.lower()}"
        found = [(len(label), name) for label, name in self._added_labels if words.endswith(f" {label}")]
        return max(found)[1] if found else None

    @cached_property
    def _added_labels(self) -> tuple[tuple[str, str], ...]:
        return tuple((item.label.lower(), name) for name, item in self.classes.items() if item.added)

    def known_ancestor(self, name: str) -> str:
        """The nearest class that is built in, for those of users the one that the program can tell."""
        return next((above for above in self.ancestors(name) if not self.classes[above].added), name)

    def sample_names(self, class_name: str) -> tuple[str, ...]:
        """Names that stand in for a thing of this class: its own, else those of the nearest class above it."""
        own = (self.classes[name].sample_names for name in self.ancestors(class_name))
        return next((names for names in own if names), ())

    def stand_ins(self, phrase: Phrase) -> tuple[str, str]:
        """(subject's, object's) name to fill a phrase with; they differ."""
        subject = self.sample_names(phrase.subject_class)[0]
        if phrase.object_class not in self.classes:
            return subject, _LITERALS.get(phrase.object_class, _OTHER_LITERAL)
        return subject, next(name for name in self.sample_names(phrase.object_class) if name != subject)


def roles_of(text: str) -> list[tuple[re.Match[str], str]]:
    """The placeholders of a phrase and for which of X and Y each stands: where none says, in that order."""
    matches = list(_PLACEHOLDER.finditer(text))
    said = [match["bare"] or match["typed"] for match in matches]
    free = iter([role for role in "XY" if role not in said])
    return [(match, role or next(free, "")) for match, role in zip(matches, said, strict=True)]
