"""What coreference knows while it works: candidates, what is said of them, which of them are one thing so far."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from kg import gazetteer, given_names, lexicon
from kg.nlp.coreference.descriptions import Description, country_code, country_of_name, describe, said_of, same_role
from kg.nlp.mentions.phrases import Candidate
from kg.records import EntityType, MentionKind

PERSONAL = frozenset((EntityType.PERSON, EntityType.GROUP))


@dataclass(slots=True)
class Cluster:
    """Candidates (by index, in text order) that are one thing. ``parts`` are those that a plural stands for.

    ``given_gender`` is that of a given name, ``own_gender`` that of titles, pronouns and descriptions."""

    members: list[int]
    own_gender: str = ""
    given_gender: str = ""
    number: str = ""
    types: Counter[EntityType] = field(default_factory=Counter)
    descriptions: list[Description] = field(default_factory=list)
    country: str | None = None
    parts: tuple[int, ...] = ()
    named: bool = False

    @property
    def gender(self) -> str:
        """By the given name first: a description may be of somebody else."""
        return self.given_gender or self.own_gender

    @property
    def type(self) -> EntityType:
        """The type of most members; names count more than descriptions, and pronouns hardly."""
        return max(self.types, key=lambda kind: (self.types[kind], kind.value))

    def absorb(self, other: Cluster) -> None:
        self.members = sorted(self.members + other.members)
        self.own_gender = self.own_gender or other.own_gender
        self.given_gender = self.given_gender or other.given_gender
        self.number = self.number or other.number
        self.types.update(other.types)
        self.descriptions += other.descriptions
        self.country = self.country or other.country
        self.parts = self.parts or other.parts
        self.named = self.named or other.named


#: Types of which a definite description is looked up.
_DESCRIBED = frozenset((EntityType.PERSON, EntityType.OFFICE, EntityType.PLACE, EntityType.ORGANIZATION))
_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "VERB"))
_TYPE_WEIGHT = {MentionKind.NAME: 100, MentionKind.NOMINAL: 10, MentionKind.PRONOUN: 1}


class Discourse:
    """The state that the sieves read. ``link`` changes it, and a pair that sets the ``parts`` of its cluster."""

    def __init__(self, doc: Doc, candidates: list[Candidate]) -> None:
        self.doc = doc
        self.candidates = candidates
        self.by_head = {item.head: index for index, item in reversed([*enumerate(candidates)]) if not item.conjuncts}
        self.lemmas = [doc[item.head].lemma_.lower() for item in candidates]
        self.countries = [country_of_name(item) for item in candidates]
        self._genders = {item.gender for item in candidates if item.kind is MentionKind.PRONOUN}
        self.own = [self._description(item) for item in candidates]
        self._clusters = [self._single(index) for index in range(len(candidates))]
        self._describe_names()
        self.quotes = [*self._read_quotes()]

    def cluster(self, index: int) -> Cluster:
        """The cluster that the candidate is in now."""
        return self._clusters[index]

    def clusters(self) -> list[Cluster]:
        """All clusters in the order of their first members."""
        return [*{id(cluster): cluster for cluster in self._clusters}.values()]

    def together(self, left: int, right: int) -> bool:
        return self._clusters[left] is self._clusters[right]

    def link(self, left: int, right: int) -> None:
        """The two candidates are one thing, and so is all that was one with them."""
        kept, gone = self._clusters[left], self._clusters[right]
        if kept is gone:
            return
        kept.absorb(gone)
        for member in gone.members:
            self._clusters[member] = kept

    def head(self, index: int) -> Token:
        return self.doc[self.candidates[index].head]

    def content(self, index: int) -> frozenset[str]:
        """The lemmas of the candidate's nouns, adjectives, numbers and verbs."""
        item = self.candidates[index]
        return frozenset(token.lemma_.lower() for token in self.doc[item.start : item.end] if token.pos_ in _CONTENT)

    def seat_of(self, index: int) -> str | None:
        """The ISO code of the state that the name of a city can stand for."""
        item = self.candidates[index]
        return country_code(gazetteer.country_of_seat(item.name)) if item.label == "GPE" else None

    def possessor(self, index: int) -> int | None:
        """The candidate that owns this one: "his" in "his country"."""
        for child in self.head(index).children:
            if child.dep_ == "poss":
                return self.by_head.get(child.i)
        return None

    def quote_at(self, index: int) -> tuple[int, int, int | None] | None:
        """The quotation that the candidate stands in: its tokens [start, end) and its speaker."""
        head = self.candidates[index].head
        return next((quote for quote in self.quotes if quote[0] <= head < quote[1]), None)

    def contains(self, outer: int, inner: int) -> bool:
        """Whether one candidate's noun phrase holds the other, so that they cannot mean the same."""
        left, right = self.candidates[outer], self.candidates[inner]
        return left.start <= right.head < left.end

    # ---- building ----

    def _single(self, index: int) -> Cluster:
        item = self.candidates[index]
        parts = tuple(self.by_head[head] for head in item.conjuncts if head in self.by_head)
        return Cluster(
            members=[index],
            own_gender=item.gender,
            given_gender=self._given_gender(item),
            number=item.number,
            types=Counter({item.type: _TYPE_WEIGHT[item.kind]}),
            descriptions=[self.own[index]] if item.kind is MentionKind.NOMINAL and not parts else [],
            country=self.countries[index] or self.own[index].country,
            parts=parts,
            named=item.kind is MentionKind.NAME and not item.adjective,
        )

    def _given_gender(self, item: Candidate) -> str:
        """By the given name of a full one ("Maria Berg"), where the text speaks of anybody of that gender: a text
        that knows "he" alone has no Marias."""
        given, *rest = item.name.split()
        gender = given_names.gender(given) if rest and item.label == "PERSON" and not item.gender else ""
        return gender if gender in self._genders else ""

    def _description(self, item: Candidate) -> Description:
        if item.kind is not MentionKind.NOMINAL or item.type not in _DESCRIBED:
            return Description("")
        return describe(self.doc, item.head, item.start, item.head + 1)

    def _describe_names(self) -> None:
        """Titles, appositions and copulas: what is said of a name is kept with its cluster."""
        for index, item in enumerate(self.candidates):
            if item.kind is MentionKind.PRONOUN or item.conjuncts:
                continue
            cluster = self._clusters[index]
            for description in (describe(self.doc, *said) for said in said_of(self.doc, item)):
                cluster.descriptions.append(description)
                if item.type is EntityType.PERSON:
                    cluster.country = cluster.country or description.country
                    cluster.own_gender = cluster.own_gender or _gender_of(description.head)

    def _read_quotes(self) -> Iterator[tuple[int, int, int | None]]:
        starts = [token.idx for token in self.doc]
        for quote in self.doc._.quotes:
            start, end = bisect_left(starts, quote.start), bisect_left(starts, quote.end)
            speaker = None
            if quote.speaker is not None:
                left, right = bisect_left(starts, quote.speaker.start), bisect_left(starts, quote.speaker.end)
                inside = (index for head, index in self.by_head.items() if left <= head < right)
                speaker = min(inside, key=lambda i: (self.candidates[i].role == "nested", i), default=None)
            yield start, end, speaker


def _gender_of(noun: str) -> str:
    return "male" if noun in lexicon.MALE_NOUNS else "female" if noun in lexicon.FEMALE_NOUNS else ""


def fits(wanted: Description, cluster: Cluster) -> bool:
    """Whether the cluster is described so that the definite description can mean it. Countries may not differ."""
    if wanted.country and cluster.country and wanted.country != cluster.country:
        return False
    return any(
        same_role(wanted.head, known.head) and wanted.modifiers <= known.modifiers for known in cluster.descriptions
    )
