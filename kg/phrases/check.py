"""What was understood of users' phrases, and what is wrong with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from spacy.language import Language

from kg.errors import OntologyError
from kg.ontology import Ontology, OntologyRelation, Phrase, load_ontology, mistake_in
from kg.phrases.cache import compiled_phrases
from kg.phrases.reading import Reading, left_over_words, patterns
from kg.records import PredicateKey
from kg.resolve import canonical_pattern

#: What the one who acts does, by the part of speech that names the relation.
_AGENT = {"verb": "acts", "noun": "has it", "possessive": "has it", "title": "holds it"}
_ROLES = {
    "patient": "undergoes it",
    "recipient": "gets it",
    "content": "is what is said",
    "attribute": "is what the other is",
    "quality": "is how the other is",
}


@dataclass(frozen=True)
class Understood:
    """A phrase of a user's file and its keys in words; none where it could not be read."""

    relation: str
    phrase: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Check:
    """``problems`` have to be mended; ``notes`` tell what the built-in ontology has to say to the same words."""

    phrases: tuple[Understood, ...]
    problems: tuple[OntologyError, ...]
    notes: tuple[str, ...]


def check_phrases(nlp: Language, ontology: Ontology, files: Sequence[Path]) -> Check:
    """Check what ``files`` have added to ``ontology``. Raises nothing: the files have been read before."""
    readings = compiled_phrases(nlp, ontology)
    checker = _Checker(nlp, ontology, files, readings)
    found: dict[tuple[str, str], dict[str, None]] = {}
    for item in (*checker.own, *checker.made):
        keys = found.setdefault((item.relation, item.phrase.text), {})
        keys.update(dict.fromkeys(in_words(*key) for key in item.keys))
    understood = tuple(Understood(*said, tuple(found[said])) for said in sorted(found))
    return Check(understood, tuple(checker.problems()), tuple(checker.notes()))


def in_words(key: PredicateKey, inverted: bool) -> str:
    """A key for people, as in: verb "sail": X acts, Y after "to"."""
    first, second = ("Y", "X") if inverted else ("X", "Y")
    name = f'{key.pos} "{key.lemma}"' if key.lemma else key.pos
    return f"{name}: {first} {_role(key.subject, key.pos)}, {second} {_role(key.object, key.pos)}"


def _role(role: str, pos: str) -> str:
    if role == "agent":
        return _AGENT.get(pos, "is it")
    return _ROLES.get(role, f'after "{role}"')


@dataclass(frozen=True)
class _Entry:
    """One key of a phrase, in canonical order, with the classes that it takes; ``own``: the files bring the phrase."""

    reading: Reading
    classes: tuple[str, str]
    own: bool

    @property
    def said(self) -> str:
        return f'"{self.reading.phrase.text}" ({self.reading.relation})'


class _Checker:
    """``own`` are the readings of the phrases that the files bring, ``made`` those of the phrases that stand in for
    missing ones, as far as they could be read."""

    def __init__(self, nlp: Language, ontology: Ontology, files: Sequence[Path], readings: Sequence[Reading]) -> None:
        self.nlp = nlp
        self.ontology = ontology
        self.files = files
        self.readings = readings
        built_in = load_ontology().relations
        known = {(name, phrase) for name, relation in built_in.items() for phrase in relation.phrases}
        new = [item for item in readings if (item.relation, item.phrase) not in known]
        self.own = [item for item in new if not ontology.relations[item.relation].called]
        self.made = [item for item in new if ontology.relations[item.relation].called and item.keys]

    def problems(self) -> Iterator[OntologyError]:
        for relation in self.ontology.relations.values():
            if relation.added:
                yield from self._of_relation(relation)
        for reading in self.own:
            yield from self._of_phrase(reading)
        for one, other in self._collisions():
            if self._added(one) == self._added(other):
                remedy = "Keep one, or tell them apart by types, as in: [Person] leads [Company]."
                about = (one if one.own else other).reading.phrase.text
                yield mistake_in(self.files, f"{one.said} and {other.said} say the same.", remedy, about)

    def notes(self) -> Iterator[str]:
        for one, other in self._collisions():
            if self._added(one) != self._added(other):
                first, second = (one, other) if self._added(one) else (other, one)
                yield f"{first.said} goes before the built-in {second.said}."

    def _added(self, entry: _Entry) -> bool:
        return self.ontology.relations[entry.reading.relation].added

    def _of_relation(self, relation: OntologyRelation) -> Iterator[OntologyError]:
        users = [item for item in self.ontology.relations.values() if relation.name in (*item.parents, item.inverse)]
        made = any(item.relation == relation.name for item in self.made)
        if not relation.phrases and not made and not users:
            said = ", ".join(f'"{name}"' for name in relation.called)
            problem = f"{relation.name} has no phrase, and none could be made of {said}, so no text can give it."
            remedy = 'Say how it is told: kg:phrase "X … Y"@en .'
            yield mistake_in(self.files, problem, remedy, relation.name.rpartition(":")[2])

    def _of_phrase(self, reading: Reading) -> Iterator[OntologyError]:
        text, relation = reading.phrase.text, self.ontology.relations[reading.relation]
        ends = ((reading.phrase.subject_class, relation.domain), (reading.phrase.object_class, relation.range))
        for name, end in ends:
            if name in self.ontology.classes and not self.ontology.is_a(name, end):
                problem = f'"{text}" speaks of {name}, but {relation.name} is about {end}.'
                yield mistake_in(self.files, problem, f"Write [{end}], or a class below it.", text)
        if not reading.keys:
            yield mistake_in(self.files, *self._unread(reading.phrase), text)

    def _unread(self, phrase: Phrase) -> tuple[str, str]:
        """(problem, remedy) of a phrase that gave no key."""
        lost = left_over_words(self.nlp, self.ontology, phrase)
        if lost:
            words = ", ".join(f'"{word}"' for word in lost)
            return f'Of "{phrase.text}" would be lost: {words}.', "Say it without, or in other words."
        problem = f'In "{phrase.text}" no claim about X and Y was found.'
        return problem, (
            'Say it as a short clause in the past tense ("X chartered Y"), by a noun ("X\'s visit to Y", '
            '"the talks between X and Y") or by a role ("X is the owner of Y").'
        )

    def _collisions(self) -> Iterator[tuple[_Entry, _Entry]]:
        """Pairs of phrases, at least one of them of the files, that teach two relations the same claims."""
        by_key: dict[PredicateKey, list[_Entry]] = defaultdict(list)
        for reading in self.readings:
            for key, pattern in patterns([reading]):
                ordered, turned = canonical_pattern(key, pattern)
                by_key[ordered].append(_Entry(reading, turned.classes, reading in self.own))
        for entries in by_key.values():
            for one, other in combinations(entries, 2):
                different = one.reading.relation != other.reading.relation
                if different and (one.own or other.own) and self._overlap(one, other):
                    yield one, other

    def _overlap(self, one: _Entry, other: _Entry) -> bool:
        is_a = self.ontology.is_a
        return all(is_a(a, b) or is_a(b, a) for a, b in zip(one.classes, other.classes, strict=True))
