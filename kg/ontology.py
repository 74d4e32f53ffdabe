"""The ontology: from a Turtle file to classes, relations and their example phrases.

A relation is a property of which the file says more than its kind; one that is only declared belongs to somebody else
and stands there for an alignment. The program's own terms (``kg.vocab.KG``) are no classes or relations of the news.
A phrase names its subject and object by ``X`` and ``Y``, which take the relation's domain and range, or by
``[Class]``, ``[Class:X]``, ``[Class:Y]``, which narrow them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TypeVar

import pyoxigraph as ox
from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.errors import OntologyError
from kg.resources import ontology_file
from kg.vocab import KG

_BUILT_IN = "news.ttl"
_PLACEHOLDER = re.compile(r"\[(?P<cls>\w+)(?::(?P<typed>[XY]))?\]|(?<![\w-])(?P<bare>[XY])(?![\w-])")
#: Stand-ins for the literals of a relation whose range is a datatype.
_LITERALS = {"string": "“The results are very important to all of us”"}
_OTHER_LITERAL = "42"
_TYPE = str(RDF.type)


@dataclass(frozen=True, slots=True)
class OntologyClass:
    """A kind of thing. ``name`` is the local name; ``parents`` are names; ``sample_names`` are its own, if any."""

    iri: str
    name: str
    label: str
    comment: str
    parents: tuple[str, ...] = ()
    sample_names: tuple[str, ...] = ()


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
        for match, role in _roles(self.text):
            text += self.text[last : match.start()]
            spans[role] = (len(text), len(text) + len(names[role]))
            text += names[role]
            last = match.end()
        return Filled(text + self.text[last:], spans["X"], spans["Y"])


@dataclass(frozen=True, slots=True)
class OntologyRelation:
    """A relation of the news. ``domain`` and ``range`` are names of classes; ``literal`` tells that the range is a
    datatype instead; ``event`` that it happens, perhaps again, on some date, where other relations hold for a time."""

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


@dataclass(frozen=True)
class Ontology:
    """Classes and relations by name, in the order of their names."""

    classes: Mapping[str, OntologyClass]
    relations: Mapping[str, OntologyRelation]

    def ancestors(self, name: str) -> tuple[str, ...]:
        """The class itself and all above it, nearest first."""
        found = [name]
        for above in found:
            found += [parent for parent in self.classes[above].parents if parent not in found]
        return tuple(found)

    def is_a(self, name: str, ancestor: str) -> bool:
        """Whether every ``name`` is an ``ancestor``; a class that the ontology doesn't know is only itself."""
        return name == ancestor or (name in self.classes and ancestor in self.ancestors(name))

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


def load_ontology(path: Path | None = None) -> Ontology:
    """The ontology of a Turtle file, the built-in one when None.

    Raises OntologyError, which names the file, the line where it is known, and the remedy.
    """
    reader = _Reader(_read(path))
    ontology = Ontology(_by_name(reader.file, reader.classes()), _by_name(reader.file, reader.relations()))
    reader.check_sample_names(ontology)
    return ontology


_Named = TypeVar("_Named", OntologyClass, OntologyRelation)


def _by_name(file: _File, found: Iterable[_Named]) -> dict[str, _Named]:
    named: dict[str, _Named] = {}
    for item in found:
        if item.name in named:
            file.fail(
                f"{item.name} stands for two terms: {named[item.name].iri} and {item.iri}.", "Rename one.", item.name
            )
        named[item.name] = item
    return dict(sorted(named.items()))


@dataclass(frozen=True)
class _File:
    """A parsed file: its name, its text, and subject IRI ▶ predicate IRI ▶ objects (IRIs and English text)."""

    name: str
    text: str
    facts: Mapping[str, Mapping[str, tuple[str, ...]]]

    def values(self, iri: str, predicate: str) -> tuple[str, ...]:
        return self.facts[iri].get(str(predicate), ())

    def terms(self, *kinds: str) -> list[str]:
        """The terms of one of these kinds of which the file says more than that, without the program's own."""
        return [
            iri
            for iri, said in self.facts.items()
            if len(said) > 1 and not set(said.get(_TYPE, ())).isdisjoint(map(str, kinds)) and iri not in KG
        ]

    def fail(self, problem: str, remedy: str, about: str) -> NoReturn:
        """``about`` is a term's local name or a phrase: the first line that says something of it is named."""
        lines = self.text.splitlines()
        subject = re.compile(rf"\s*\S*[:#/]{re.escape(about)}[\s>]")
        matches = (number for number, line in enumerate(lines, 1) if subject.match(line) or f'"{about}"' in line)
        number = next(matches, None)
        raise OntologyError(f"{self.name}{f', line {number}' if number else ''}: {problem}", remedy)


def _read(path: Path | None) -> _File:
    name = _BUILT_IN if path is None else str(path)
    try:
        text = (ontology_file(_BUILT_IN) if path is None else path).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise OntologyError(f"{name}: cannot be read: {reason}.", "Give the path of a Turtle file (.ttl).") from error
    try:
        return _File(name, text, _facts(text))
    except SyntaxError as error:
        problem = error.msg.split(": ", 1)[-1]
        remedy = "Mend that line."
        if "prefix" in problem:
            remedy = "Declare it above, as in: @prefix kg: <https://w3id.org/newskg#> ."
        raise OntologyError(f"{name}, line {error.lineno}: {problem}.", remedy) from error


def _facts(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """Of IRIs alone, sorted; text in other languages than English is left out. Raises SyntaxError."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for triple in ox.parse(text, format=ox.RdfFormat.TURTLE):
        english = not isinstance(triple.object, ox.Literal) or (triple.object.language or "en").startswith("en")
        if isinstance(triple.subject, ox.NamedNode) and not isinstance(triple.object, ox.BlankNode) and english:
            found[triple.subject.value][triple.predicate.value].add(triple.object.value)
    return {
        iri: {predicate: tuple(sorted(said[predicate])) for predicate in sorted(said)}
        for iri, said in sorted(found.items())
    }


class _Reader:
    """Classes and relations of one parsed file."""

    def __init__(self, file: _File) -> None:
        self.file = file
        self.class_iris = frozenset(file.terms(OWL.Class))
        self.class_names = sorted(map(_local, self.class_iris))
        self.relation_iris = frozenset(file.terms(OWL.ObjectProperty, OWL.DatatypeProperty))

    def classes(self) -> Iterator[OntologyClass]:
        for iri in sorted(self.class_iris):
            yield OntologyClass(
                iri=iri,
                name=_local(iri),
                label=self._one(iri, RDFS.label, 'rdfs:label "…"@en'),
                comment=" ".join(self.file.values(iri, RDFS.comment)),
                parents=self._names(iri, RDFS.subClassOf, self.class_iris),
                sample_names=self.file.values(iri, KG.sampleName),
            )

    def relations(self) -> Iterator[OntologyRelation]:
        for iri in self.file.facts:
            if self.file.values(iri, KG.phrase) and iri not in self.relation_iris:
                problem = f"{_local(iri)} has phrases but is not declared as a property."
                self.file.fail(problem, f"Say what it is: {_local(iri)} a owl:ObjectProperty .", _local(iri))
        for iri in sorted(self.relation_iris):
            yield self._relation(iri, frozenset(self.file.values(iri, RDF.type)))

    def _relation(self, iri: str, kinds: frozenset[str]) -> OntologyRelation:
        literal = str(OWL.DatatypeProperty) in kinds
        domain = self._class(iri, RDFS.domain, "rdfs:domain kg:Person")
        target = self._one(iri, RDFS.range, "rdfs:range xsd:string") if literal else ""
        range_ = _local(target) if literal else self._class(iri, RDFS.range, "rdfs:range kg:Place")
        return OntologyRelation(
            iri=iri,
            name=_local(iri),
            label=self._one(iri, RDFS.label, 'rdfs:label "…"@en'),
            definition=" ".join(self.file.values(iri, SKOS.definition)),
            domain=domain,
            range=range_,
            symmetric=str(OWL.SymmetricProperty) in kinds,
            functional=str(OWL.FunctionalProperty) in kinds,
            inverse=next(iter(self._names(iri, OWL.inverseOf, self.relation_iris)), None),
            event=str(KG.EventRelation) in kinds,
            literal=literal,
            parents=self._names(iri, RDFS.subPropertyOf, self.relation_iris),
            phrases=tuple(self._phrase(text, domain, range_) for text in self.file.values(iri, KG.phrase)),
        )

    def _phrase(self, text: str, domain: str, range_: str) -> Phrase:
        classes = {"X": domain, "Y": range_}
        roles = _roles(text)
        if sorted(role for _, role in roles) != ["X", "Y"]:
            remedy = 'Name the subject X and the object Y, each once, as in "X met Y" or "[Person] leads [Company]".'
            self.file.fail(f"The phrase {text!r} does not name one subject and one object.", remedy, text)
        for match, role in roles:
            if match["cls"] and match["cls"] not in self.class_names:
                remedy = f"Declare it as owl:Class with an rdfs:label, or use one of: {', '.join(self.class_names)}."
                self.file.fail(f"The phrase {text!r} names the unknown class {match['cls']}.", remedy, text)
            classes[role] = match["cls"] or classes[role]
        return Phrase(text, classes["X"], classes["Y"])

    def _one(self, iri: str, predicate: str, example: str) -> str:
        values = self.file.values(iri, predicate)
        if len(values) != 1:
            what = example.split()[0]
            problem = f"{_local(iri)} has {f'{len(values)} values' if values else 'no value'} of {what}; it needs one."
            self.file.fail(problem, f"Give it one, for example: {example}", _local(iri))
        return values[0]

    def _class(self, iri: str, predicate: str, example: str) -> str:
        found = self._one(iri, predicate, example)
        if found not in self.class_iris:
            problem = f"{example.split()[0]} of {_local(iri)} is {found}, which the file does not declare as a class."
            self.file.fail(problem, "Declare it as owl:Class with an rdfs:label, or name another.", _local(iri))
        return _local(found)

    def _names(self, iri: str, predicate: str, among: frozenset[str]) -> tuple[str, ...]:
        return tuple(_local(value) for value in self.file.values(iri, predicate) if value in among)

    def check_sample_names(self, ontology: Ontology) -> None:
        """Every class in a phrase needs two stand-ins, so that subject and object differ."""
        phrases = (phrase for relation in ontology.relations.values() for phrase in relation.phrases)
        for name in sorted({name for phrase in phrases for name in (phrase.subject_class, phrase.object_class)}):
            if name in ontology.classes and len(ontology.sample_names(name)) < 2:
                problem = f"Phrases speak of {name}, which has fewer than two stand-in names."
                self.file.fail(problem, f'Say for {name} or a class above it: kg:sampleName "…"@en, "…"@en', name)


def _roles(text: str) -> list[tuple[re.Match[str], str]]:
    """The placeholders of a phrase and for which of X and Y each stands: where none says, in that order."""
    matches = list(_PLACEHOLDER.finditer(text))
    said = [match["bare"] or match["typed"] for match in matches]
    free = iter([role for role in "XY" if role not in said])
    return [(match, role or next(free, "")) for match, role in zip(matches, said, strict=True)]


def _local(iri: str) -> str:
    return re.split(r"[#/]", iri)[-1]
