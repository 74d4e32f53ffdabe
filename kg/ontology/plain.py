"""What plain RDFS and OWL files leave unsaid: which of our classes is meant, and what words stand for a relation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from rdflib.namespace import RDFS

from kg.lexicon import PERSON_NOUNS
from kg.ontology.files import ALIGNMENTS, Facts, local_name
from kg.vocab import KG

#: Between the words of names such as "cityServed", "LCCN_number", "birth-place".
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\s_-]+")
#: What follows one of these completes the noun before it: a "head of government" is no government.
_COMPLETES = re.compile(r"\s(?:of|in|for|to|by|from|with|on|at)\s")
#: Separates alternatives in one label: "author/editor".
_OR = re.compile(r"\s*/\s*")
#: Classes named so are of values, not of things.
_VALUES = frozenset("date datetime day integer number string text time value year".split())


def words_of(name: str) -> str:
    """A label or a local name as English words: "cityServed" is "city served"; acronyms keep their capitals."""
    words = [word for word in _JOINT.split(name) if word]
    return " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)


def alternatives(names: Iterable[str]) -> tuple[str, ...]:
    """The words of each of these labels, each once."""
    return tuple(dict.fromkeys(words_of(part) for name in names for part in _OR.split(name) if part.strip()))


def names_of(facts: Facts, iri: str, label: str) -> Iterator[str]:
    """What one of our terms is called: by its label, and by its local name in the vocabularies that it is aligned
    with ("movie" in schema.org, "q11424" in Wikidata). Lower case."""
    yield label.lower()
    for predicate in map(str, ALIGNMENTS):
        yield from (words_of(local_name(other)).lower() for other in facts[iri].get(predicate, ()))


def is_of_values(label: str) -> bool:
    """Whether a class called so holds dates, numbers or text: "calendar date"."""
    return words_of(label).lower().rpartition(" ")[2] in _VALUES


def nearest_class(called: Iterable[str], ours: Mapping[str, str]) -> str | None:
    """Our class (by name ▶ class) that a class called so is a kind of: the one whose name is the longest that ends it
    ("film production company": company), or Person for what is a noun for people; None where there is none."""
    for name in called:
        head = f" {_COMPLETES.split(name.lower())[0]}"
        fitting = [known for known in ours if head.endswith(f" {known}")]
        if fitting:
            return ours[max(fitting, key=lambda known: (len(known), known))]
        if head.split()[-1:] and head.split()[-1] in PERSON_NOUNS:
            return "Person"
    return None


class PhrasesOfOurs:
    """The phrases of built-in relations, for users' relations that mean the same: those that go by the same IRI or
    local name as a property that a built-in one is aligned with (P19, birthPlace), or by the same label."""

    def __init__(self, facts: Facts) -> None:
        """``facts`` are those of the built-in ontology."""
        self._phrases: dict[str, tuple[str, ...]] = {}
        for iri, said in sorted(facts.items()):
            phrases = said.get(str(KG.phrase), ())
            names = [name for label in said.get(str(RDFS.label), ()) for name in names_of(facts, iri, label)]
            for name in names if phrases else ():
                self._phrases.setdefault(name, phrases)

    def of(self, iri: str, called: Iterable[str]) -> tuple[str, ...]:
        """None where no built-in relation means the same."""
        names = (words_of(local_name(iri)), *called)
        return next((self._phrases[name.lower()] for name in names if name.lower() in self._phrases), ())
