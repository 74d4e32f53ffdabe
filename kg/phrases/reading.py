"""Phrases ▶ keys, by the extractor; keys ▶ the patterns that ``resolve`` looks claims up in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kg.extract import covers, extract_claims, left_over
from kg.nlp import annotate
from kg.ontology import Filled, Ontology, Phrase
from kg.records import Article, Literal, Mention, PredicateKey
from kg.resolve import Pattern

#: (key, whether the phrase names the object first) pairs; none where the extractor found no claim between the two
#: placeholders that takes in all words.
Keys = tuple[tuple[PredicateKey, bool], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a phrase of a relation."""

    relation: str
    phrase: Phrase
    keys: Keys


def phrases_of(ontology: Ontology) -> list[tuple[str, Phrase]]:
    """(relation, phrase) of an ontology, in the order of its relations."""
    return [(name, phrase) for name in sorted(ontology.relations) for phrase in ontology.relations[name].phrases]


def filled_phrase(ontology: Ontology, phrase: Phrase) -> Filled:
    """The sentence in which the extractor meets a phrase."""
    return phrase.filled(*ontology.stand_ins(phrase))


def read_phrases(nlp: Language, ontology: Ontology) -> list[Reading]:
    """All phrases of an ontology, in the order of ``phrases_of``."""
    phrases = phrases_of(ontology)
    keys = read_filled(nlp, [filled_phrase(ontology, phrase) for _, phrase in phrases])
    return [Reading(name, phrase, found) for (name, phrase), found in zip(phrases, keys, strict=True)]


def read_filled(nlp: Language, filled: Sequence[Filled]) -> list[Keys]:
    """What is understood of each of these sentences. How sure the parser is of them matters to no key."""
    with nlp.select_pipes(disable=set(nlp.pipe_names) & {"kg_certainty"}):
        docs = annotate(nlp, map(_article, filled))
        return [tuple(dict.fromkeys(_keys(doc, item))) for item, doc in zip(filled, docs, strict=True)]


def patterns(readings: Iterable[Reading]) -> list[tuple[PredicateKey, Pattern]]:
    """What ``resolve`` looks claims up in."""
    return [
        (key, Pattern(reading.relation, inverted, reading.phrase.subject_class, reading.phrase.object_class))
        for reading in readings
        for key, inverted in reading.keys
    ]


def left_over_words(nlp: Language, ontology: Ontology, phrase: Phrase) -> tuple[str, ...]:
    """Of a phrase without a key: the words that are lost where it is read as a claim about X and Y, else none."""
    filled = filled_phrase(ontology, phrase)
    (doc,) = annotate(nlp, [_article(filled)])
    lost = (left_over(key, doc, [filled.subject, filled.object]) for key, _ in _between(doc, filled))
    return min(lost, key=len, default=())


def _article(filled: Filled) -> Article:
    return Article("phrase", f"{filled.text}.", "ontology", "")


def _keys(doc: Doc, filled: Filled) -> Iterator[tuple[PredicateKey, bool]]:
    names = [filled.subject, filled.object]
    return ((key, inverted) for key, inverted in _between(doc, filled) if covers(key, doc, names))


def _between(doc: Doc, filled: Filled) -> Iterator[tuple[PredicateKey, bool]]:
    """(key, whether the object comes first) of the claims about the two names."""
    for claim in extract_claims(doc):
        for inverted, (first, second) in enumerate([(filled.subject, filled.object), (filled.object, filled.subject)]):
            if _at(claim.subject, first) and _at(claim.object, second):
                yield claim.key, bool(inverted)


def _at(argument: Mention | Literal, span: tuple[int, int]) -> bool:
    start, end = span
    if isinstance(argument, Mention):
        return start <= argument.head_start and argument.head_end <= end
    return start <= argument.start and argument.end <= end
