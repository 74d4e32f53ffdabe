"""The built-in ontology's phrases, read by the extractor: each is understood, and each means one relation."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import pytest

from kg.nlp import load_pipeline
from kg.ontology import Ontology, Phrase, load_ontology
from kg.phrases import Reading, patterns, read_phrases
from kg.records import PredicateKey
from kg.resolve import Pattern
from kg.resolve.relations import canonical
from kg.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="module")
def readings(ontology: Ontology) -> list[Reading]:
    return read_phrases(load_pipeline(DEFAULT_MODEL), ontology)


def test_every_phrase_is_understood(readings: list[Reading]) -> None:
    assert [(reading.relation, reading.phrase.text) for reading in readings if not reading.keys] == []


def test_no_key_means_two_relations_for_the_same_types(readings: list[Reading], ontology: Ontology) -> None:
    by_key: dict[PredicateKey, set[Pattern]] = defaultdict(set)
    for key, pattern in patterns(readings):
        ordered, swapped = canonical(key)
        ends = (pattern.subject_class, pattern.object_class)
        first, second = ends if pattern.inverted == swapped else ends[::-1]
        by_key[ordered].add(Pattern(pattern.relation, False, first, second))
    clashes = [
        (key, one.relation, other.relation)
        for key, found in by_key.items()
        for one in found
        for other in found
        if one.relation < other.relation and _overlap(ontology, one, other)
    ]
    assert clashes == []


def test_a_phrase_that_says_more_than_its_key_is_not_understood(ontology: Ontology) -> None:
    nlp = load_pipeline(DEFAULT_MODEL)
    spoke = ontology.relations["spokeWith"]
    fuller = replace(spoke, phrases=(Phrase("X spoke highly of Y", "Person", "Person"),))
    taught = replace(ontology, relations={"spokeWith": fuller})
    assert read_phrases(nlp, taught)[0].keys == ()


def _overlap(ontology: Ontology, one: Pattern, other: Pattern) -> bool:
    pairs = [(one.subject_class, other.subject_class), (one.object_class, other.object_class)]
    return all(left == right or ontology.is_a(left, right) or ontology.is_a(right, left) for left, right in pairs)
