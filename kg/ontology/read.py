"""From Turtle files to an Ontology.

A relation is a property of which a file says more than its kind; one that is only declared belongs to somebody else and
stands there for an alignment. The program's own terms (``kg.vocab.KG``) are no classes or relations of the news.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from rdflib.namespace import OWL, RDF, RDFS, SKOS, XSD

from kg.errors import OntologyError
from kg.ontology.files import (
    CLASS_KINDS,
    RELATION_KINDS,
    File,
    Files,
    built_in_file,
    local_name,
    read_file,
    without_relations,
)
from kg.ontology.model import ANYTHING, Ontology, OntologyClass, OntologyRelation, Phrase, roles_of
from kg.ontology.plain import PhrasesOfOurs, alternatives, is_of_values, names_of, nearest_class, words_of
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


#: Of what a plain file doesn't say what it is.
_TOP = "Entity"
_Named = TypeVar("_Named", OntologyClass, OntologyRelation)


class _Reader:
    """Reads all terms; a term with a mistake is left out, and the mistake kept in ``problems``."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self.problems: list[OntologyError] = []
        self._class_iris = files.declared(*CLASS_KINDS)
        self._relation_iris = files.declared(*RELATION_KINDS)
        self._class_names = sorted(map(self._class_name, self._class_iris))
        self._ours = dict(self._names_of_ours())
        self._taught = PhrasesOfOurs(built_in_file().facts)

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
        added = iri not in self.files.base.facts
        label = self._label(iri, plain=added)
        above = tuple(map(self._class_name, self._class_iris.intersection(self.files.values(iri, RDFS.subClassOf))))
        named = (words_of(label), words_of(local_name(iri))) if added and not above else ()
        if named:
            above = (nearest_class(named, self._ours) or _TOP,)
        return OntologyClass(
            iri=iri,
            name=self._class_name(iri),
            label=words_of(label) if added else label,
            comment=" ".join(self.files.values(iri, RDFS.comment)),
            parents=tuple(sorted(above)),
            sample_names=self.files.values(iri, KG.sampleName),
            added=added,
            same=next((self._ours[name.lower()] for name in named if name.lower() in self._ours), None),
        )

    def _names_of_ours(self) -> Iterator[tuple[str, str]]:
        """(name, class) of the built-in classes."""
        for iri in sorted(self._class_iris & self.files.base.facts.keys()):
            name = self._class_name(iri)
            yield from (
                (called, name) for called in names_of(self.files.base.facts, iri, self._label(iri, plain=False))
            )

    def _relation(self, iri: str) -> OntologyRelation:
        kinds = frozenset(self.files.values(iri, RDF.type))
        plain = iri not in self.files.base.facts and not self.files.teaches(iri)
        literal, domain, range_ = self._plain_ends(iri) if plain else self._ends(iri)
        texts = self.files.values(iri, KG.phrase)
        label, called = self._label(iri, plain=plain), self._called(iri)
        if plain:
            texts = tuple(sorted({*texts, *self._taught.of(iri, called)}))
        return OntologyRelation(
            iri=iri,
            name=self._relation_name(iri),
            label=label,
            definition=" ".join(self.files.values(iri, SKOS.definition)),
            domain=domain,
            range=range_,
            symmetric=str(OWL.SymmetricProperty) in kinds,
            functional=not kinds.isdisjoint(map(str, (OWL.FunctionalProperty, KG.OnePerClass))),
            inverse=next(iter(self._relations(iri, OWL.inverseOf)), None),
            event=str(KG.EventRelation) in kinds,
            literal=literal,
            parents=self._relations(iri, RDFS.subPropertyOf),
            phrases=tuple(phrase for text in texts for phrase in self._phrases(text, domain, range_)),
            added=iri not in self.files.base.facts,
            called=called if plain else (),
        )

    def _called(self, iri: str) -> tuple[str, ...]:
        labels = (*self.files.values(iri, RDFS.label), *self.files.values(iri, SKOS.altLabel))
        return alternatives(labels or (local_name(iri),))

    def _ends(self, iri: str) -> tuple[bool, str, str]:
        """(whether the range is a datatype, domain, range)"""
        domain = self._end(iri, RDFS.domain, "rdfs:domain kg:Person")
        if str(OWL.DatatypeProperty) in self.files.values(iri, RDF.type):
            return True, domain, local_name(self._one(iri, RDFS.range, "rdfs:range xsd:string"))
        return False, domain, self._end(iri, RDFS.range, "rdfs:range kg:Place")

    def _plain_ends(self, iri: str) -> tuple[bool, str, str]:
        """The same where they may be missing: any thing has the relation, to any thing or value."""
        domains, ranges = self.files.values(iri, RDFS.domain), self.files.values(iri, RDFS.range)
        domain = self._class_name(domains[0]) if len(domains) == 1 and domains[0] in self._class_iris else _TOP
        if len(ranges) != 1:
            return False, domain, ANYTHING
        if ranges[0].startswith(str(XSD)):
            return True, domain, local_name(ranges[0])
        named = ranges[0] in self._class_iris and not is_of_values(self._label(ranges[0], plain=True))
        return False, domain, self._class_name(ranges[0]) if named else ANYTHING

    def _phrases(self, text: str, domain: str, range_: str) -> Iterator[Phrase]:
        """A phrase of a relation to anything may be about a thing, a date or another value."""
        for target in (_TOP, "date", "decimal") if range_ == ANYTHING else (range_,):
            yield self._phrase(text, domain, target)

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

    def _label(self, iri: str, *, plain: bool) -> str:
        """A plain file may give several labels, or none."""
        if plain:
            return next(iter(self.files.values(iri, RDFS.label)), words_of(local_name(iri)))
        return self._one(iri, RDFS.label, 'rdfs:label "…"@en')

    def _one(self, iri: str, predicate: str, example: str) -> str:
        values = self.files.values(iri, predicate)
        if len(values) != 1:
            what = example.split()[0]
            problem = (
                f"{local_name(iri)} has {f'{len(values)} values' if values else 'no value'} of {what}; it needs one."
            )
            raise self.files.mistake(problem, f"Give it one, for example: {example}", local_name(iri))
        return values[0]

    def _end(self, iri: str, predicate: str, example: str) -> str:
        """The class that a relation starts from or leads to."""
        found = self._one(iri, predicate, example)
        if found not in self._class_iris:
            problem = (
                f"{example.split()[0]} of {local_name(iri)} is {found}, which the file does not declare as a class."
            )
            remedy = "Declare it as owl:Class with an rdfs:label, or name another."
            raise self.files.mistake(problem, remedy, local_name(iri))
        return self._class_name(found)

    def _relations(self, iri: str, predicate: str) -> tuple[str, ...]:
        values = self.files.values(iri, predicate)
        return tuple(self._relation_name(value) for value in values if value in self._relation_iris)

    def _relation_name(self, iri: str) -> str:
        return self._name(iri, self._relation_iris)

    def _class_name(self, iri: str) -> str:
        return self._name(iri, self._class_iris)

    def _name(self, iri: str, others: Collection[str]) -> str:
        """The local name; with its prefix, or the whole IRI, where a built-in term goes by that name."""
        name = local_name(iri)
        if iri in self.files.base.facts or f"{KG._NS}{name}" not in others:
            return name
        space = iri.removesuffix(name)
        prefixes = (prefix for prefix, other in sorted(self.files.prefixes.items()) if other == space)
        return next((f"{prefix}:{name}" for prefix in prefixes), iri)

    def _check_known_terms(self) -> None:
        """A mistyped kg: term would be passed over in silence."""
        known = {*map(str, (KG[name] for name in KG.__annotations__ if not name.startswith("_"))), *self.files.facts}
        used = {iri for file in self.files.files for iri in _terms_used(file) if iri.startswith(str(KG._NS))}
        for iri in sorted(used - known):
            near = get_close_matches(local_name(iri), map(local_name, known), n=1)
            remedy = f"Did you mean kg:{near[0]}?" if near else "Use a namespace of your own for terms of your own."
            problem = f"kg:{local_name(iri)} is no term of the built-in ontology."
            self.problems.append(self.files.mistake(problem, remedy, local_name(iri)))

    def _check_declared(self) -> None:
        for iri in self.files.facts:
            if self.files.values(iri, KG.phrase) and iri not in self._relation_iris:
                name = local_name(iri)
                problem = f"{name} has phrases but is not declared as a property."
                remedy = f"Say what it is: {name} a owl:ObjectProperty ."
                self.problems.append(self.files.mistake(problem, remedy, name))

    def _check_sample_names(self, ontology: Ontology) -> None:
        """Every class in a phrase needs two stand-ins, so that subject and object differ."""
        phrases = (phrase for relation in ontology.relations.values() for phrase in relation.phrases)
        named = {name for phrase in phrases for name in (phrase.subject_class, phrase.object_class)}
        named |= {name for item in ontology.relations.values() if item.called for name in (item.domain, item.range)}
        for name in sorted(named):
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
