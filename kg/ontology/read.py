"""From Turtle files to an Ontology.

A relation is a property of which a file says more than its kind; one that is only declared belongs to somebody else and
stands there for an alignment. The program's own terms (``kg.vocab.KG``) are no classes or relations of the news.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from rdflib.namespace import OWL, RDF, RDFS, SKOS

from kg.errors import OntologyError
from kg.ontology.files import File, Files, built_in_file, read_file, terms, without_relations
from kg.ontology.model import Ontology, OntologyClass, OntologyRelation, Phrase, roles_of
from kg.vocab import KG


def load_ontology(files: Sequence[Path] = (), *, built_in: bool = True) -> Ontology:
    """The built-in ontology with what ``files`` add to it: classes, relations, phrases of its own relations. Without
    ``built_in`` its own relations are left out; its classes stay, as it is they that the program gives to things.

    Raises OntologyError, which names the file, the line where it is known, and the remedy.
    """
    reader = _reader(files, built_in)
    ontology = reader.read()
    if reader.problems:
        raise reader.problems[0]
    return ontology


def problems_in(files: Sequence[Path], *, built_in: bool = True) -> tuple[OntologyError, ...]:
    """All mistakes for which ``load_ontology`` would raise, in the order in which they are found."""
    try:
        reader = _reader(files, built_in)
    except OntologyError as error:
        return (error,)
    reader.read()
    return tuple(reader.problems)


def _reader(files: Sequence[Path], built_in: bool) -> _Reader:
    base = built_in_file()
    return _Reader(Files([read_file(path) for path in files], base if built_in else without_relations(base)))


_Named = TypeVar("_Named", OntologyClass, OntologyRelation)


class _Reader:
    """Reads all terms; a term with a mistake is left out, and the mistake kept in ``problems``."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.problems: list[OntologyError] = []
        self._class_iris = frozenset(terms(files.facts, OWL.Class))
        self._class_names = sorted(map(_local, self._class_iris))
        self._relation_iris = frozenset(terms(files.facts, OWL.ObjectProperty, OWL.DatatypeProperty))

    def read(self) -> Ontology:
        self._check_known_terms()
        self._check_declared()
        classes = self._by_name(self._class_iris, self._class)
        relations = self._by_name(self._relation_iris, self._relation)
        ontology = Ontology(classes, relations, self.files.prefixes)
        if not self.problems:
            self._check_sample_names(ontology)
        return ontology

    def _by_name(self, iris: Iterable[str], read: Callable[[str], _Named]) -> dict[str, _Named]:
        named: dict[str, _Named] = {}
        for iri in sorted(iris):
            try:
                item = read(iri)
                if item.name in named:
                    raise self._twice(item.name, named[item.name].iri, iri)
            except OntologyError as error:
                self.problems.append(error)
            else:
                named[item.name] = item
        return dict(sorted(named.items()))

    def _twice(self, name: str, one: str, other: str) -> OntologyError:
        remedy = "Rename one; or, where they mean the same, say of the other what you have to add to it."
        return self.files.mistake(f"{name} stands for two terms: {one} and {other}.", remedy, name)

    def _class(self, iri: str) -> OntologyClass:
        return OntologyClass(
            iri=iri,
            name=_local(iri),
            label=self._one(iri, RDFS.label, 'rdfs:label "…"@en'),
            comment=" ".join(self.files.values(iri, RDFS.comment)),
            parents=tuple(
                _local(value) for value in self.files.values(iri, RDFS.subClassOf) if value in self._class_iris
            ),
            sample_names=self.files.values(iri, KG.sampleName),
            added=iri not in self.files.base.facts,
        )

    def _relation(self, iri: str) -> OntologyRelation:
        kinds = frozenset(self.files.values(iri, RDF.type))
        literal = str(OWL.DatatypeProperty) in kinds
        domain = self._end(iri, RDFS.domain, "rdfs:domain kg:Person")
        target = self._one(iri, RDFS.range, "rdfs:range xsd:string") if literal else ""
        range_ = _local(target) if literal else self._end(iri, RDFS.range, "rdfs:range kg:Place")
        return OntologyRelation(
            iri=iri,
            name=self._relation_name(iri),
            label=self._one(iri, RDFS.label, 'rdfs:label "…"@en'),
            definition=" ".join(self.files.values(iri, SKOS.definition)),
            domain=domain,
            range=range_,
            symmetric=str(OWL.SymmetricProperty) in kinds,
            functional=not kinds.isdisjoint(map(str, (OWL.FunctionalProperty, KG.OnePerClass))),
            inverse=next(iter(self._relations(iri, OWL.inverseOf)), None),
            event=str(KG.EventRelation) in kinds,
            literal=literal,
            parents=self._relations(iri, RDFS.subPropertyOf),
            phrases=tuple(self._phrase(text, domain, range_) for text in self.files.values(iri, KG.phrase)),
            added=iri not in self.files.base.facts,
        )

    def _phrase(self, text: str, domain: str, range_: str) -> Phrase:
        classes = {"X": domain, "Y": range_}
        roles = roles_of(text)
        if sorted(role for _, role in roles) != ["X", "Y"]:
            remedy = 'Name the subject X and the object Y, each once, as in "X met Y" or "[Person] leads [Company]".'
            raise self.files.mistake(f"The phrase {text!r} does not name one subject and one object.", remedy, text)
        for match, role in roles:
            if match["cls"] and match["cls"] not in self._class_names:
                remedy = f"Declare it as owl:Class with an rdfs:label, or use one of: {', '.join(self._class_names)}."
                raise self.files.mistake(f"The phrase {text!r} names the unknown class {match['cls']}.", remedy, text)
            classes[role] = match["cls"] or classes[role]
        return Phrase(text, classes["X"], classes["Y"])

    def _one(self, iri: str, predicate: str, example: str) -> str:
        values = self.files.values(iri, predicate)
        if len(values) != 1:
            what = example.split()[0]
            problem = f"{_local(iri)} has {f'{len(values)} values' if values else 'no value'} of {what}; it needs one."
            raise self.files.mistake(problem, f"Give it one, for example: {example}", _local(iri))
        return values[0]

    def _end(self, iri: str, predicate: str, example: str) -> str:
        """The class that a relation starts from or leads to."""
        found = self._one(iri, predicate, example)
        if found not in self._class_iris:
            problem = f"{example.split()[0]} of {_local(iri)} is {found}, which the file does not declare as a class."
            remedy = "Declare it as owl:Class with an rdfs:label, or name another."
            raise self.files.mistake(problem, remedy, _local(iri))
        return _local(found)

    def _relations(self, iri: str, predicate: str) -> tuple[str, ...]:
        values = self.files.values(iri, predicate)
        return tuple(self._relation_name(value) for value in values if value in self._relation_iris)

    def _relation_name(self, iri: str) -> str:
        """The local name; with its prefix where a built-in relation goes by that name."""
        name = _local(iri)
        if iri in self.files.base.facts or f"{KG._NS}{name}" not in self._relation_iris:
            return name
        space = iri.removesuffix(name)
        prefix = next((prefix for prefix, other in sorted(self.files.prefixes.items()) if other == space), space)
        return f"{prefix}:{name}"

    def _check_known_terms(self) -> None:
        """A mistyped kg: term would be passed over in silence."""
        known = {*map(str, (KG[name] for name in KG.__annotations__ if not name.startswith("_"))), *self.files.facts}
        used = {iri for file in self.files.files for iri in _terms_used(file) if iri.startswith(str(KG._NS))}
        for iri in sorted(used - known):
            near = get_close_matches(_local(iri), map(_local, known), n=1)
            remedy = f"Did you mean kg:{near[0]}?" if near else "Use a namespace of your own for terms of your own."
            problem = f"kg:{_local(iri)} is no term of the built-in ontology."
            self.problems.append(self.files.mistake(problem, remedy, _local(iri)))

    def _check_declared(self) -> None:
        for iri in self.files.facts:
            if self.files.values(iri, KG.phrase) and iri not in self._relation_iris:
                name = _local(iri)
                problem = f"{name} has phrases but is not declared as a property."
                remedy = f"Say what it is: {name} a owl:ObjectProperty ."
                self.problems.append(self.files.mistake(problem, remedy, name))

    def _check_sample_names(self, ontology: Ontology) -> None:
        """Every class in a phrase needs two stand-ins, so that subject and object differ."""
        phrases = (phrase for relation in ontology.relations.values() for phrase in relation.phrases)
        for name in sorted({name for phrase in phrases for name in (phrase.subject_class, phrase.object_class)}):
            if name in ontology.classes and len(ontology.sample_names(name)) < 2:
                problem = f"Phrases speak of {name}, which has fewer than two stand-in names."
                remedy = (
                    f"Say what {name} is a kind of, as in rdfs:subClassOf kg:Product, "
                    'or give it names: kg:sampleName "…"@en , "…"@en'
                )
                self.problems.append(self.files.mistake(problem, remedy, name))


def _terms_used(file: File) -> Iterator[str]:
    for said in file.facts.values():
        for predicate, objects in said.items():
            yield predicate
            yield from objects


def _local(iri: str) -> str:
    return re.split(r"[#/]", iri)[-1]
