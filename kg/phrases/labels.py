"""Phrases for relations that come with none: what English makes of their labels.

A label is a noun ("director", "place of birth", "publication date"), something that stands with "is" ("based on", "part
of") or a verb ("depicts"). Each kind has its phrases, and the extractor reads them as it reads those that users write.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language

from kg.ontology import ANYTHING, Ontology, OntologyRelation, Phrase
from kg.phrases.lexicon import Lexicon, third_person

_PREPOSITIONS = frozenset("about after among at before by for from in into of on to under with".split())
#: Heads of labels for when something happens, and for where.
_TIMES = frozenset("date day time year".split())
_PLACES = frozenset("area location place site".split())
#: "isPartOf", "hasOwner" say no more than "partOf", "owner".
_LINKING = frozenset("are had has is was were".split())
_DATATYPES = ("date", "decimal")
_TOP = "Entity"


def with_label_phrases(nlp: Language, ontology: Ontology) -> Ontology:
    """The ontology with phrases for the users' relations that come without, beside those that other files give them."""
    writer = _Writer(Lexicon(nlp), ontology)
    relations = {
        name: replace(item, phrases=tuple(dict.fromkeys((*item.phrases, *writer.phrases(item)))))
        for name, item in ontology.relations.items()
    }
    return replace(ontology, relations=relations)


class _Writer:
    """Writes phrases in which X is the relation's subject and Y its object."""

    def __init__(self, lexicon: Lexicon, ontology: Ontology) -> None:
        self._lexicon = lexicon
        self._ontology = ontology

    def phrases(self, relation: OntologyRelation) -> Iterator[Phrase]:
        for label in relation.called:
            words = label.lower().split()
            for target in self._targets(words, relation):
                yield from (Phrase(text, relation.domain, target) for text in self._texts(words, relation))

    def _targets(self, words: list[str], relation: OntologyRelation) -> tuple[str, ...]:
        """What a relation to anything leads to: "publication date" and "established" to dates alone."""
        if relation.range != ANYTHING:
            return (relation.range,)
        timed = _TIMES & {words[0], words[-1]} or (len(words) == 1 and self._lexicon.participle(words[0]))
        return _DATATYPES if timed else (_TOP, *_DATATYPES)

    def _texts(self, words: list[str], relation: OntologyRelation) -> Iterator[str]:
        if words[0] in _LINKING and len(words) > 1:
            words = words[1:]
        if words[-1] in _PREPOSITIONS and len(words) > 1:
            yield from self._predicative(words)
        elif len(words) == 1:
            yield from self._single(words[0], relation)
        else:
            yield from self._compound(words, relation)

    def _predicative(self, words: list[str]) -> Iterator[str]:
        """As in "based on", "part of"."""
        said, first = " ".join(words), words[-2]
        if self._lexicon.participle(first) or self._lexicon.is_adjective(first):
            yield f"X is {said} Y"
        elif self._lexicon.is_noun(first):
            yield f"X is {said} Y"
            yield f"X is a {said} Y"
            yield f"X is the {said} Y"
        elif (verb := self._lexicon.verb(first)) is not None:
            yield f"X {third_person(verb)} {words[-1]} Y"

    def _single(self, word: str, relation: OntologyRelation) -> Iterator[str]:
        if verb := self._lexicon.participle(word):  # "established", "discovered"
            yield from self._happened(verb)
        elif word.endswith("ing") and (verb := self._lexicon.verb(word)):
            yield f"X {third_person(verb)} Y"
            yield f"Y {third_person(verb)} X"
        elif not self._lexicon.is_noun(word) and (verb := self._lexicon.verb(word)):
            yield f"X {third_person(verb)} Y"
        else:
            yield from self._noun(word)
            if (doing := self._lexicon.verb_of_doer(word)) is not None:
                yield f"Y {third_person(doing)} X"
            elif self._names_a_place(word, relation):
                yield from ("X is in Y", "X is located in Y", "X is based in Y", "X is from Y", "X comes from Y")

    def _noun(self, noun: str) -> Iterator[str]:
        yield f"Y is the {noun} of X"
        yield f"Y is a {noun} in X"
        yield f"Y is the {noun} for X"
        yield f"X's {noun} is Y"
        yield f"X has a {noun} of Y"
        yield f"X has Y as its {noun}"

    def _compound(self, words: list[str], relation: OntologyRelation) -> Iterator[str]:
        """As in "award received", "publication date", "place of birth", "production company"."""
        yield from self._noun(" ".join(words))
        verb = self._lexicon.participle(words[-1])
        if verb and self._lexicon.is_noun(words[-2]):
            yield f"X {third_person(verb)} Y"
            return
        head, modifier = (words[0], words[-1]) if "of" in words[1:2] else (words[-1], words[-2])
        doing = self._lexicon.verb_of_doing(modifier)
        if doing is None:
            return
        if head in _TIMES | _PLACES:
            yield from self._happened(doing)
        elif relation.range in self._ontology.classes and not self._ontology.is_a(relation.range, "Place"):
            yield f"Y {third_person(doing)} X"

    def _happened(self, verb: str) -> Iterator[str]:
        """When or where it is done or happens."""
        done, does = self._lexicon.past_participle(verb), third_person(verb)
        yield from (f"X {said} {link} Y" for said in (f"was {done}", does) for link in ("in", "on", "at"))

    def _names_a_place(self, noun: str, relation: OntologyRelation) -> bool:
        """Whether it only says what kind of place Y is: "country", "location"."""
        ontology = self._ontology
        if relation.range not in ontology.classes or not ontology.is_a(relation.range, "Place"):
            return False
        return noun in _PLACES or any(
            ontology.classes[name].label == noun for name in ontology.ancestors(relation.range)
        )
