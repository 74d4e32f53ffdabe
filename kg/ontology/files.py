"""Turtle files as plain facts, and where in them a mistake stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import pyoxigraph as ox
from rdflib.namespace import OWL, RDF, RDFS, SKOS
from rdflib.term import Node

from kg.errors import OntologyError
from kg.resources import ontology_file
from kg.vocab import KG

_BUILT_IN = "news.ttl"
_TYPE = str(RDF.type)

#: What declares a relation. A plain rdf:Property may lead to things and to values.
RELATION_KINDS = (OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
CLASS_KINDS = (OWL.Class, RDFS.Class)
#: What says that a term of ours and one of somebody else's mean the same.
ALIGNMENTS = (OWL.equivalentClass, OWL.equivalentProperty, SKOS.closeMatch, SKOS.exactMatch)

#: Subject IRI ▶ predicate IRI ▶ objects: IRIs and English text, sorted.
Facts = Mapping[str, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True)
class File:
    """A parsed file: its name, its text, what it says, and the prefixes that it declares."""

    name: str
    text: str
    facts: Facts
    prefixes: Mapping[str, str] = field(default_factory=dict)

    def line_of(self, about: str) -> int | None:
        """The first line that says something of a term (its local name) or holds a phrase; else that names the term."""
        name = re.escape(about)
        for form in (rf'\s*\S*[:#/]{name}[\s>]|.*"{name}"', rf".*[:#/]{name}(?![\w-])"):
            pattern = re.compile(form)
            for number, line in enumerate(self.text.splitlines(), 1):
                if pattern.match(line):
                    return number
        return None


def built_in_file() -> File:
    """news.ttl."""
    return _parsed(_BUILT_IN, ontology_file(_BUILT_IN).read_text("utf-8"))


def read_file(path: Path) -> File:
    """Raises OntologyError where the file cannot be read or is no Turtle."""
    try:
        return _parsed(str(path), path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise OntologyError(f"{path}: cannot be read: {reason}.", "Give the path of a Turtle file (.ttl).") from error


def _parsed(name: str, text: str) -> File:
    try:
        triples = ox.parse(text, format=ox.RdfFormat.TURTLE)
        facts = _facts(triples)
    except SyntaxError as error:
        problem = (error.msg or "").split(": ", 1)[-1]
        remedy = "Mend that line."
        if "prefix" in problem:
            remedy = "Declare it above, as in: @prefix kg: <https://w3id.org/newskg#> ."
        raise OntologyError(f"{name}, line {error.lineno}: {problem}.", remedy) from error
    return File(name, text, facts, triples.prefixes)


def _facts(triples: Iterable[ox.Triple]) -> Facts:
    """Of IRIs alone; text in other languages than English is left out. Raises SyntaxError."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for triple in triples:
        subject, target = triple.subject, triple.object
        if isinstance(subject, ox.NamedNode) and isinstance(target, ox.NamedNode | ox.Literal) and _english(target):
            found[subject.value][triple.predicate.value].add(target.value)
    return _sorted(found)


def _english(value: ox.NamedNode | ox.Literal) -> bool:
    return isinstance(value, ox.NamedNode) or (value.language or "en").startswith("en")


def _sorted(found: Mapping[str, Mapping[str, Iterable[str]]]) -> Facts:
    return {
        iri: {predicate: tuple(sorted(said[predicate])) for predicate in sorted(said)}
        for iri, said in sorted(found.items())
    }


class Files:
    """What several files say together. Mistakes are looked for in ``files``; ``base`` is what they build on."""

    def __init__(self, files: Sequence[File], base: File) -> None:
        self.files = files
        self.base = base
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for file in (*files, base):
            for iri, said in file.facts.items():
                for predicate, objects in said.items():
                    found[iri][predicate].update(objects)
        self.facts = _sorted(found)
        self.prefixes = {prefix: iri for file in files for prefix, iri in file.prefixes.items()}

    def values(self, iri: str, predicate: str) -> tuple[str, ...]:
        return self.facts[iri].get(str(predicate), ())

    def declared(self, *kinds: Node) -> frozenset[str]:
        """The terms of these kinds. Of the built-in file those of which more is said: others belong to somebody else.
        Of users' files without any phrase all that nothing else is aligned with, as such a file may say no more of a
        term than its name."""
        users = frozenset(iri for file in self.files for iri in terms(file.facts, *kinds, bare=not _has_phrases(file)))
        targets = (said.get(str(link), ()) for said in self.facts.values() for link in ALIGNMENTS)
        return frozenset(terms(self.facts, *kinds)) | (users - frozenset(chain(*targets)) - self.base.facts.keys())

    def teaches(self, iri: str) -> bool:
        """Whether a file that declares this relation also gives example phrases for it, as the program's own format
        has it; one that does is expected to say what the relation starts from and leads to."""
        return any(_TYPE in (said := file.facts.get(iri, {})) and str(KG.phrase) in said for file in self.files)

    def mistake(self, problem: str, remedy: str, about: str) -> OntologyError:
        """The error that names file and line. ``about`` is a term's local name or a phrase."""
        return _mistake([*self.files, self.base], problem, remedy, about)


def _has_phrases(file: File) -> bool:
    return any(str(KG.phrase) in said for said in file.facts.values())


def mistake_in(files: Iterable[Path], problem: str, remedy: str, about: str) -> OntologyError:
    """The error that names file and line for a mistake that showed only later. Raises as ``read_file`` does."""
    return _mistake([read_file(path) for path in files], problem, remedy, about)


def _mistake(files: Sequence[File], problem: str, remedy: str, about: str) -> OntologyError:
    places = ((file.name, number) for file in files if (number := file.line_of(about)) is not None)
    name, number = next(places, (files[0].name, None))
    return OntologyError(f"{name}{f', line {number}' if number else ''}: {problem}", remedy)


def local_name(iri: str) -> str:
    """What follows the namespace of an IRI."""
    return re.split(r"[#/]", iri)[-1]


def terms(facts: Facts, *kinds: Node, bare: bool = False) -> Iterator[str]:
    """The terms of one of these kinds, without the program's own; unless ``bare``, those of which more is said."""
    for iri, said in facts.items():
        if (bare or len(said) > 1) and not set(said.get(_TYPE, ())).isdisjoint(map(str, kinds)) and iri not in KG:
            yield iri


def without_relations(file: File) -> File:
    """The file's classes and its other terms."""
    relations = frozenset(terms(file.facts, *RELATION_KINDS))
    facts = {iri: said for iri, said in file.facts.items() if iri not in relations}
    return File(file.name, file.text, facts, file.prefixes)
