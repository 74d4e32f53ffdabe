"""From a claim's key to a relation: of the ontology where its types fit, else an open relation in the claim's words."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from kg.ontology import Ontology, OntologyRelation
from kg.records import Claim, PredicateKey, Relation
from kg.vocab import slug

_PLACE = "Place"
#: Which role stands first when two claims say the same from either side ("struck by Israel", "Israel struck").
_RANK = {"agent": 0, "patient": 1}


@dataclass(frozen=True, order=True)
class Pattern:
    """One reading of an example phrase: the relation, and whether the phrase names the object first."""

    relation: str
    inverted: bool
    subject_class: str
    object_class: str

    @property
    def classes(self) -> tuple[str, str]:
        """In the order in which the phrase names its things."""
        ends = (self.subject_class, self.object_class)
        return ends[::-1] if self.inverted else ends


@dataclass(frozen=True)
class Match:
    """The relation of a claim and whether subject and object change places."""

    relation: Relation
    inverted: bool
    symmetric: bool = False
    event: bool = True
    functional: bool = False


def canonical(key: PredicateKey) -> tuple[PredicateKey, bool]:
    """The key with its roles in canonical order, and whether they changed places."""
    if _RANK.get(key.object, 2) < _RANK.get(key.subject, 2):
        return PredicateKey(key.lemma, key.pos, key.object, key.subject), True
    return key, False


def canonical_pattern(key: PredicateKey, pattern: Pattern) -> tuple[PredicateKey, Pattern]:
    """Both with the roles in canonical order."""
    ordered, swapped = canonical(key)
    return ordered, replace(pattern, inverted=pattern.inverted != swapped)


class Relations:
    """The look-up from claim to relation. ``phrases`` are (key, pattern) pairs as the extractor reads the ontology's
    example phrases."""

    def __init__(self, phrases: Iterable[tuple[PredicateKey, Pattern]], ontology: Ontology, base: str) -> None:
        self._ontology = ontology
        self._base = base
        self._patterns: Mapping[PredicateKey, list[Pattern]] = _by_canonical_key(phrases, ontology)
        self._kinds = [item for item in ontology.relations.values() if _names_kind(item, ontology)]

    def match(self, claim: Claim, subject_class: str, object_class: str | None) -> Match:
        """``object_class`` is None for a literal."""
        return self.matches(claim, subject_class, object_class)[0]

    def matches(self, claim: Claim, subject_class: str, object_class: str | None) -> list[Match]:
        """The relation of a claim, never none; several where relations of plain files go by the same words, as neither
        their labels nor their classes tell them apart: "is in Oslo" gives a city and a location."""
        key, swapped = canonical(claim.key)
        classes = (object_class, subject_class) if swapped else (subject_class, object_class)
        fitting = self._fitting(key, classes) or self._fitting_across(key, classes) or self._by_kind(key, classes)
        if not fitting and swapped and object_class is None:
            return [Match(self._open(claim, claim.key), False)]  # words do nothing: "was removed by – security staff"
        if not fitting:
            return [Match(self._open(claim, key), swapped)]
        first, *others = (self._known(pattern, swapped) for pattern in fitting)
        return [first, *(match for match, pattern in zip(others, fitting[1:], strict=True) if self._is_plain(pattern))]

    def _fitting(self, key: PredicateKey, classes: tuple[str | None, str | None]) -> list[Pattern]:
        """A pattern for each relation whose types fit, by the strictest measure by which any does."""
        patterns = self._patterns.get(key, ())
        plain = [pattern for pattern in patterns if self._is_plain(pattern)]
        for fits, among in ((self._is, patterns), (self._may_be, patterns), (self._may_be_after_all, plain)):
            fitting = {pattern.relation: pattern for pattern in reversed(among) if _fits(pattern, classes, fits)}
            if fitting:
                return [pattern for pattern in among if fitting.get(pattern.relation) == pattern]
        return []

    def _fitting_across(self, key: PredicateKey, classes: tuple[str | None, str | None]) -> list[Pattern]:
        """Those of plain files for a passive that something parts from its preposition, which can only be an adjunct:
        "was founded in May in Oslo"."""
        verb = key.lemma.removesuffix(" *")
        if key.subject != "patient" or verb == key.lemma:
            return []
        return [item for item in self._fitting(replace(key, lemma=verb), classes) if self._is_plain(item)]

    def _by_kind(self, key: PredicateKey, classes: tuple[str | None, str | None]) -> list[Pattern]:
        """Relations of plain files that only name the kind of their object ("constellation"): a preposition leads from
        a thing to what the text calls one, whatever the verb ("lies far off in the constellation of Cetus")."""
        if key.object in _WORDLESS or classes[1] is None or classes[1] not in self._ontology.classes:
            return []
        found = [Pattern(item.name, False, item.domain, item.range) for item in self._kinds if item.range == classes[1]]
        return [pattern for pattern in found if _fits(pattern, classes, self._may_be_after_all)]

    def _known(self, pattern: Pattern, swapped: bool) -> Match:
        relation = self._ontology.relations[pattern.relation]
        known = Relation(relation.iri, relation.label, True)
        return Match(known, swapped != pattern.inverted, relation.symmetric, relation.event, relation.functional)

    def knows(self, key: PredicateKey) -> bool:
        """Whether some phrase is worded so, whatever the types."""
        return canonical(key)[0] in self._patterns

    def encounter(self, noun: str) -> str | None:
        """The IRI of the relation that "X's talks with Y" expresses for the noun "talk", where it is an event in which
        both take part alike."""
        for pattern in self._patterns.get(PredicateKey(noun, "noun", "agent", "with"), ()):
            relation = self._ontology.relations[pattern.relation]
            if relation.symmetric and relation.event:
                return relation.iri
        return None

    def _is(self, found: str | None, need: str) -> bool:
        if need in self._ontology.classes:
            ours = self._ontology.classes[need].same or need
            return found is not None and (self._ontology.is_a(found, need) or self._ontology.is_a(found, ours))
        return found is None  # a datatype wants a literal

    def _may_be(self, found: str | None, need: str) -> bool:
        """A thing may be of a users' class, by which the program calls only what the text calls so, if it is of the
        nearest class that the program knows, or of one above that."""
        ontology = self._ontology
        if found is None or need not in ontology.classes or not ontology.classes[need].added:
            return self._is(found, need)
        known = ontology.known_ancestor(need)
        return ontology.is_a(found, known) or ontology.is_a(known, found)

    def _is_plain(self, pattern: Pattern) -> bool:
        """Whether its relation comes from a file without phrases of its own, whose classes are only guessed."""
        return bool(self._ontology.relations[pattern.relation].called)

    def _may_be_after_all(self, found: str | None, need: str) -> bool:
        """Neither the types of names nor the classes of plain files are sure enough to rule a thing out: titles look
        like persons, or like places. But what is no place is in none, and a city or a country is nothing else."""
        ontology = self._ontology
        if found is None or need not in ontology.classes:
            return self._is(found, need)
        if ontology.is_a(need, _PLACE):
            return ontology.is_a(found, _PLACE)
        return found == _PLACE or not ontology.is_a(found, _PLACE)

    def _open(self, claim: Claim, key: PredicateKey) -> Relation:
        """Labels that differ in case or accents alone are one relation."""
        label = open_label(claim, key)
        local = slug(label)
        if not local:
            return Relation(f"{self._base}relation/{hashlib.sha256(label.encode()).hexdigest()[:12]}", label, False)
        return Relation(f"{self._base}relation/{local}", local.replace("-", " "), False)


#: What may stand between a verb and a time.
_TIME_PREPOSITIONS = frozenset(
    "after around at before by during for from in on since through till until within".split()
)
_BE = frozenset("am are be been being is was were".split())
_NEGATIONS = frozenset("just longer never no not only".split())
#: Roles that no word of the sentence stands for.
_WORDLESS = frozenset("amount patient agent recipient quality attribute content infinitive time clause place".split())


def open_label(claim: Claim, key: PredicateKey) -> str:
    """The words that an open relation goes by: the lemma with the preposition that reaches the object."""
    if not key.lemma:
        return claim.predicate.lower()
    preposition = _preposition(claim, key)
    words = [key.lemma.replace("*", "…"), preposition]
    if key.pos == "adjective":
        words.insert(0, "be")
    elif key.pos == "verb" and key.subject == "patient":
        said = claim.predicate.lower().removesuffix(f" {preposition}")
        words = ["be", _participle(said), *key.lemma.replace("*", "…").split()[1:], preposition]
    return " ".join(word for word in words if word)


def _preposition(claim: Claim, key: PredicateKey) -> str:
    """What reaches the object, if anything."""
    if key.object == "time":
        return "".join(_TIME_PREPOSITIONS.intersection(claim.predicate.lower().split()[-1:]))
    if (key.subject, key.object) == ("patient", "agent"):
        return "by"
    return "" if key.object in _WORDLESS else key.object


def _participle(passive: str) -> str:
    """The word behind the last "be" of "was expected to be offered a job"; without one the first."""
    words = [word for word in passive.split() if word not in _NEGATIONS]
    helpers = [index for index, word in enumerate(words[:-1]) if word.split("n't")[0].split("n’t")[0] in _BE]
    return words[helpers[-1] + 1 if helpers else 0]


def _names_kind(relation: OntologyRelation, ontology: Ontology) -> bool:
    return relation.range in ontology.classes and ontology.classes[relation.range].label in relation.called


def _fits(pattern: Pattern, classes: tuple[str | None, str | None], fits: Callable[[str | None, str], bool]) -> bool:
    return all(fits(found, need) for found, need in zip(classes, pattern.classes, strict=True))


def _by_canonical_key(
    phrases: Iterable[tuple[PredicateKey, Pattern]], ontology: Ontology
) -> dict[PredicateKey, list[Pattern]]:
    """What a user has added comes before what was there."""
    found: dict[PredicateKey, set[Pattern]] = defaultdict(set)
    for key, pattern in phrases:
        ordered, turned = canonical_pattern(key, pattern)
        found[ordered].add(turned)
    return {
        key: sorted(patterns, key=lambda item: (not ontology.relations[item.relation].added, item))
        for key, patterns in found.items()
    }
