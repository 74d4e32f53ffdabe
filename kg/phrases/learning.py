"""Phrases learned from examples: sentences, each with triples that it tells.

The extractor reads the sentences; what its claims between an example's subject and object are called is how the
relation is worded. A wording is kept where, of the examples' pairs that it joins, most are of the relation; the phrase
for it is written from its key, and read again to be sure that it says the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.language import Language

from kg.extract import extract_claims
from kg.nlp import annotate
from kg.ontology import Ontology, Phrase
from kg.phrases.lexicon import Lexicon, third_person
from kg.phrases.reading import filled_phrase, read_filled
from kg.records import Article, Chain, Claim, Literal, Mention, PredicateKey
from kg.resolve import about_the_described, canonical
from kg.vocab import KG

#: Roles that no word stands for, and how the phrase shows them.
_TIME = "time"
_DATE = "date"


@dataclass(frozen=True)
class Example:
    """A sentence and the (subject, relation's name, object) triples that it tells, in its own words; dates may be ISO
    8601."""

    sentence: str
    triples: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, order=True)
class Learned:
    """A phrase for a relation; of ``joined`` pairs of the examples that it is said of, ``right`` have the relation."""

    relation: str
    phrase: str
    right: int
    joined: int


@dataclass(frozen=True)
class _Wording:
    """A canonical key, and whether the relation's object stands first in it."""

    key: PredicateKey
    inverted: bool


def learn_phrases(
    nlp: Language, ontology: Ontology, examples: Sequence[Example], *, min_right: int = 2, min_share: float = 0.5
) -> tuple[Learned, ...]:
    """The phrases that at least ``min_right`` examples bear out, and at least ``min_share`` of the pairs that they
    join."""
    right, joined = _counted(nlp, examples)
    writer = Lexicon(nlp)
    kept = [
        (relation, wording)
        for (relation, wording), count in right.items()
        if count >= min_right and count >= min_share * joined[wording.key]
    ]
    drafts = [(*item, text) for item in kept for text in phrases_for(item[1].key, item[1].inverted, writer)]
    filled = [filled_phrase(ontology, _phrase(ontology, relation, wording, text)) for relation, wording, text in drafts]
    found = {
        (relation, wording): Learned(relation, text, right[relation, wording], joined[wording.key])
        for (relation, wording, text), keys in reversed(list(zip(drafts, read_filled(nlp, filled), strict=True)))
        if any(_wording(key, turned) == wording for key, turned in keys)
    }
    return tuple(sorted(found.values()))


def as_turtle(learned: Iterable[Learned], ontology: Ontology) -> str:
    """A file for --ontology beside the one that declares the relations; each phrase with what bears it out."""
    lines = [f"@prefix kg: <{KG._NS}> .", ""]
    for item in learned:
        said = f'<{ontology.relations[item.relation].iri}> kg:phrase "{item.phrase}"@en .'
        lines.append(f"{said}  # {item.right} of {item.joined} pairs")
    return "\n".join(lines)


def _counted(nlp: Language, examples: Sequence[Example]) -> tuple[Counter[tuple[str, _Wording]], Counter[PredicateKey]]:
    """How many pairs of each relation a wording joins, and how many pairs in all its key joins."""
    right: Counter[tuple[str, _Wording]] = Counter()
    joined: Counter[PredicateKey] = Counter()
    articles = [Article(f"example{number}", item.sentence, "examples", "") for number, item in enumerate(examples)]
    for example, doc in zip(examples, annotate(nlp, articles), strict=True):
        chains = {chain.id: chain for chain in doc._.chains}
        told = {found for claim in about_the_described(extract_claims(doc)) for found in _told(claim, example, chains)}
        right.update(told)
        joined.update({wording.key for _, wording in told})
    return right, joined


def _told(claim: Claim, example: Example, chains: Mapping[int, Chain]) -> Iterator[tuple[str, _Wording]]:
    """(relation, wording) for each triple whose ends the claim joins."""
    first, second = _names(claim.subject, chains), _names(claim.object, chains)
    for subject, relation, target in example.triples:
        if _normal(subject) in first and _normal(target) in second:
            yield relation, _wording(claim.key, False)
        elif _normal(target) in first and _normal(subject) in second:
            yield relation, _wording(claim.key, True)


def _wording(key: PredicateKey, inverted: bool) -> _Wording:
    ordered, swapped = canonical(key)
    return _Wording(ordered, inverted != swapped)


def _names(end: Mention | Literal, chains: Mapping[int, Chain]) -> set[str]:
    if isinstance(end, Literal):
        return {_normal(end.value), _normal(end.text)}
    known = chains[end.chain].mentions if end.chain is not None and end.chain in chains else ()
    return {_normal(name) for name in (end.text, end.name, *(item.name for item in known))}


def _normal(name: str) -> str:
    return "".join(name.replace("_", " ").casefold().split())


def _phrase(ontology: Ontology, relation: str, wording: _Wording, text: str) -> Phrase:
    """Dates are read as such whatever the range is."""
    item = ontology.relations[relation]
    timed = wording.key.object == _TIME
    target = _DATE if timed else item.range if item.range in ontology.classes or item.literal else "Entity"
    return Phrase(text, item.domain, target)


def phrases_for(key: PredicateKey, inverted: bool, lexicon: Lexicon) -> Iterable[str]:
    """Texts that may have this key, the likeliest first."""
    first, second = ("Y", "X") if inverted else ("X", "Y")
    head, _, rest = key.lemma.partition(" ")
    if "*" in rest or not key.lemma:
        return [f"{first}'s {second}"] if key.pos == "possessive" and not key.lemma else []
    links = {_TIME: ("on", "in"), "patient": ("",), "agent": ("by",)}.get(key.object, (key.object,))
    if key.pos == "verb":
        passive, active = f"is {lexicon.past_participle(head)}", third_person(head)
        said = passive if key.subject == "patient" else "is" if head == "be" else active
        return [" ".join(f"{first} {said} {rest} {link} {second}".split()) for link in links]
    if key.pos in ("role", "noun"):
        kinds = ("is a", "is the") if key.pos == "role" else ("'s",)
        return [f"{first} {kind} {key.lemma} {key.object} {second}".replace(" 's", "'s") for kind in kinds]
    return [f"{first} is {key.lemma} {key.object} {second}"] if key.pos == "adjective" else []
