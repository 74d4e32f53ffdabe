"""Extracts of many articles ▶ one KnowledgeGraph."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from kg.lexicon import SPEECH_VERBS
from kg.ontology import Ontology
from kg.records import (
    Claim,
    Entity,
    EntityType,
    Extract,
    KnowledgeGraph,
    Literal,
    Mention,
    MentionKind,
    Polarity,
)
from kg.resolve.clusters import cluster, decide
from kg.resolve.concepts import Concepts
from kg.resolve.corrections import Correction, rule
from kg.resolve.descriptions import is_described
from kg.resolve.encounters import Encounters, Told
from kg.resolve.minting import mint
from kg.resolve.namesakes import facts_of
from kg.resolve.offices import office_things
from kg.resolve.order import order_of
from kg.resolve.predication import about_the_described
from kg.resolve.profiles import Profile, context_of, key_of, profile
from kg.resolve.relations import Relations
from kg.resolve.seats import stand_for_states
from kg.resolve.statements import ResolvedClaim, make_statements
from kg.resolve.things import Thing, added_class, named_thing

#: The classes of those who act, whom an article need not describe to speak of them.
_ACTORS = frozenset({"Group", "Organization", "Person"})


def resolve(
    extracts: Iterable[Extract],
    ontology: Ontology,
    relations: Relations,
    base: str,
    corrections: Iterable[Correction] = (),
) -> KnowledgeGraph:
    """Merge the extracts; independent of their order. Raises CorrectionError where a correction cannot be followed."""
    with _without_collector():
        return _resolve(extracts, ontology, relations, base, corrections)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Merging makes many records and no reference cycles: the collector would go over all of them again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _resolve(
    extracts: Iterable[Extract],
    ontology: Ontology,
    relations: Relations,
    base: str,
    corrections: Iterable[Correction],
) -> KnowledgeGraph:
    ordered = sorted(extracts, key=lambda item: item.article.id)
    order = order_of(item.article for item in ordered)
    profiles = [found for item in ordered for found in _profiles(item, order[item.article.id])]
    ruling = rule(profiles, corrections, ontology)
    decisions = decide(ruling.profiles, ruling.decisions)
    clusters = cluster(ruling.profiles, decisions)
    things = [named_thing(members, ontology, ruling.of_thing(members)) for members in clusters]
    typed = frozenset(members[0].key for members in clusters if "type" in ruling.of_thing(members))
    resolver = _Resolver(ordered, things, order, ontology, base, typed)
    for members in clusters:
        resolver.name([item.key for item in members])
    claims = [claim for item in ordered for claim in item.claims if not _told_otherwise(claim, item.claims, relations)]
    told = resolver.resolve(about_the_described(claims), relations)
    articles = {item.article.id: item.article for item in ordered}
    return KnowledgeGraph(
        base=base,
        articles=tuple(articles[name] for name in sorted(articles)),
        entities=resolver.used_entities(told.claims),
        statements=make_statements(told.claims, articles, base),
        decisions=decisions,
        unresolved=told.unresolved,
        indefinite=told.indefinite,
    )


def _profiles(extract: Extract, order: int) -> Iterator[Profile]:
    """Of each named chain, knowing which countries and regions its article names."""
    context, facts = context_of(extract), facts_of(extract)
    found = (profile(chain, context, order, facts[chain.id]) for chain in extract.chains)
    yield from filter(None, found)


def _told_otherwise(claim: Claim, others: Sequence[Claim], relations: Relations) -> bool:
    """An infinitive ("wants – to meet Ruiz") is told by the claim of its own verb, a date ("met – on Thursday") by the
    date of the other claims of its verb, the time when something was said by what was said, unless the date is what a
    relation is about ("was born – in 1970").
    """
    if claim.key.object == "infinitive":
        return True
    if claim.key.object != "time" or claim.when is None or relations.knows(claim.key):
        return False
    return claim.key.lemma in SPEECH_VERBS or any(
        other.key.object not in ("time", "infinitive")
        and (other.sentence, other.subject, other.when) == (claim.sentence, claim.subject, claim.when)
        for other in others
    )


def _ends(claim: Claim) -> Iterator[Mention]:
    """The descriptions that it is about."""
    for end in (claim.subject, claim.object):
        if isinstance(end, Mention) and end.kind is MentionKind.NOMINAL:
            yield end


def _is_predicative(claim: Claim) -> bool:
    """Whether the object tells what the subject is or is taken for: "X is a harbour", "X served as a harbour"."""
    return claim.key.object in ("attribute", "as")


def _stands_alone(claim: Claim) -> bool:
    return not (claim.tentative or claim.partial)


@dataclass(frozen=True)
class _Told:
    """The claims that tell something of some thing, and how many were left out: for an undecided pronoun, and because
    they tell nothing of a definite thing."""

    claims: list[ResolvedClaim]
    unresolved: int
    indefinite: int


class _Resolver:
    """Knows which thing each mention means."""

    def __init__(
        self,
        extracts: Sequence[Extract],
        named: list[Thing],
        order: Mapping[str, int],
        ontology: Ontology,
        base: str,
        typed: frozenset[str],
    ) -> None:
        """``typed`` are the keys of the things that a correction gives a type."""
        self._extracts = extracts
        self._typed = typed
        self._chains = {(chain.article, chain.id): chain for item in extracts for chain in item.chains}
        self._base = base
        self._ontology = ontology
        self._order = order
        self._seats = stand_for_states(extracts, named)
        self._named = self._seats.things
        self._thing_of_chain: dict[str, str] = {}
        self._concepts = Concepts(extracts, ontology, self._label)
        self._offices: dict[Mention, str] = {}
        self._entities: dict[str, Entity] = {}
        self._sorts: dict[str, str] = {}
        self._named_sorts = {thing.key: thing.sort for thing in self._named}
        self._labels = {thing.key: thing.label for thing in self._named}

    def name(self, chains: Sequence[str]) -> None:
        """The chains (article#chain) of one named thing, the first of which is the thing's key."""
        for chain in chains:
            self._thing_of_chain[chain] = chains[0]

    def resolve(self, claims: Sequence[Claim], relations: Relations) -> _Told:
        """The claims whose arguments mean something."""
        self._concepts.know(self._encounters(claims, relations))
        named = self._described(claims)
        self._named_sorts = {thing.key: thing.sort for thing in named}
        things = [*named, *self._read_offices(claims)]
        self._concepts.count(end for claim in claims for end in _ends(claim) if end not in self._offices)
        definite = [claim for claim in claims if self._is_definite(claim, relations)]
        keyed = [(claim, self._key(claim.subject), self._object_key(claim, relations)) for claim in definite]
        for mention in [item for claim in definite for item in (claim.where, claim.speaker) if item is not None]:
            self._key(mention)  # places and speakers may be concepts too
        things += self._concepts.things()
        self._entities = mint(things, self._order, self._base)
        self._sorts = {thing.key: thing.sort for thing in things}
        resolved = [
            item
            for claim, subject, target in keyed
            if subject is not None and target is not None and subject != target
            for item in self._resolved(claim, subject, target, relations)
        ]
        kept = [item for item in resolved if item.match.relation.known or _stands_alone(item.claim)]
        unresolved = sum(1 for _, subject, target in keyed if subject is None or target is None)
        return _Told(kept, unresolved, len(claims) - len(definite))

    def used_entities(self, resolved: Sequence[ResolvedClaim]) -> tuple[Entity, ...]:
        """All named things, and of the others those that a statement speaks of; sorted by IRI."""
        used = {thing.key for thing in self._named}
        by_iri = {entity.iri: key for key, entity in self._entities.items()}
        for item in resolved:
            ends = (item.subject, item.object, item.place, item.speaker)
            used |= {by_iri[end.iri] for end in ends if isinstance(end, Entity)}
        return tuple(sorted((self._entities[key] for key in used), key=lambda entity: entity.iri))

    def _encounters(self, claims: Sequence[Claim], relations: Relations) -> Encounters:
        told = self._told(claims, relations)
        return Encounters(self._extracts, told, self._parties, relations.encounter, self._concepts.events.day)

    def _told(self, claims: Sequence[Claim], relations: Relations) -> Iterator[Told]:
        """The encounters of named things that claims tell."""
        sorts = self._named_sorts
        for claim in claims:
            if claim.polarity is Polarity.NEGATED or not isinstance(claim.object, Mention):
                continue
            left, right = self._named_key(claim.subject), self._named_key(claim.object)
            if left is None or right is None or left == right:
                continue
            match = relations.match(claim, sorts[left], sorts[right])
            if match.relation.known and match.event and match.symmetric:
                date = claim.when.value if claim.when is not None else None
                yield Told(claim.article, match.relation.iri, frozenset((left, right)), date, claim.sentence.start)

    def _parties(self, mention: Mention) -> list[str]:
        """The named things that a mention means: of "the two leaders" both."""
        chain = self._chains.get((mention.article, mention.chain)) if mention.chain is not None else None
        members = [self._chains[mention.article, member].mentions[0] for member in chain.members] if chain else []
        return [key for item in members or [mention] if (key := self._named_key(item)) is not None]

    def _label(self, mention: Mention) -> str | None:
        """The label of the one named thing that it means."""
        keys = self._parties(mention)
        return self._labels[keys[0]] if len(keys) == 1 else None

    def _described(self, claims: Sequence[Claim]) -> list[Thing]:
        """The named things; one of which an article says that it is of a users' class ("the Aurora, a ship") is, unless
        a correction gives its type."""
        descriptions: dict[str | None, list[Mention]] = defaultdict(list)
        for claim in claims:
            if claim.key.pos == "copula" and claim.is_fact and isinstance(claim.object, Mention):
                descriptions[self._thing_of_chain.get(key_of(claim.subject))].append(claim.object)
        classes = {key: added_class(found, self._ontology) for key, found in descriptions.items()}
        return [
            thing
            if thing.key in self._typed or (name := classes.get(thing.key)) is None
            else replace(thing, type=name, sort=name)
            for thing in self._named
        ]

    def _read_offices(self, claims: Sequence[Claim]) -> list[Thing]:
        holdings = [
            (key, claim.object)
            for claim in claims
            if isinstance(claim.object, Mention)
            and claim.key.pos == "title"
            and claim.object.type is EntityType.OFFICE
            and (key := self._key(claim.subject)) is not None
        ]
        held = {mention for _, mention in holdings}
        ends = [end for claim in claims for end in (claim.subject, claim.object) if isinstance(end, Mention)]
        unheld = [end for end in dict.fromkeys(ends) if end not in held and self._is_unheld(end)]
        things, self._offices = office_things(holdings, unheld)
        return things

    def _is_unheld(self, mention: Mention) -> bool:
        """Whether it describes a post without telling who has it: "became prime minister"."""
        named = key_of(mention) in self._thing_of_chain
        return mention.type is EntityType.OFFICE and mention.kind is MentionKind.NOMINAL and not named

    def _key(self, mention: Mention) -> str | None:
        """The thing that a mention means; None where only an undecided pronoun points at it."""
        return self._offices.get(mention) or self._named_key(mention) or self._concepts.key(mention)

    def _named_key(self, mention: Mention) -> str | None:
        chain = key_of(mention)
        by_mention = self._seats.by_mention.get(mention)
        return by_mention or self._seats.by_chain.get(chain) or self._thing_of_chain.get(chain)

    def _is_definite(self, claim: Claim, relations: Relations) -> bool:
        """Whether it tells of something that is named or described: not of a bare noun ("danger") that a bare noun or
        mere words are said of, nor of whoever there may be ("no candidate"). People and bodies are told of in any words
        ("police", "residents"), and what the ontology knows is told of anything ("a fire killed twelve people")."""
        subject, target = claim.subject, claim.object
        if self._concepts.is_none(subject):
            return False
        if self._is_something(subject) or self._concepts.is_told(subject) or self._concepts.sort(subject) in _ACTORS:
            return True
        if isinstance(target, Literal):
            return relations.match(claim, self._class(subject), None).relation.known
        named = self._is_something(target) or self._concepts.has_name(target)
        return named or self._is_node(claim, target, relations)

    def _is_something(self, mention: Mention) -> bool:
        """Whether it means a thing of its own; an undecided pronoun may."""
        if mention in self._offices or self._named_key(mention) is not None or self._concepts.worth_node(mention):
            return True
        return mention.kind is not MentionKind.NOMINAL and self._concepts.is_undescribed(mention)

    def _object_key(self, claim: Claim, relations: Relations) -> str | Literal | None:
        """What is no node stays as its words."""
        target = claim.object
        if isinstance(target, Literal):
            return target
        named = target in self._offices or key_of(target) in self._thing_of_chain
        if not named and target.kind is MentionKind.NOMINAL and not self._is_node(claim, target, relations):
            return Literal(target.start, target.end, target.text, target.text)
        return self._key(target)

    def _is_node(self, claim: Claim, target: Mention, relations: Relations) -> bool:
        """Whether a description that is the object of a claim stands for a thing of its own: one that says what the
        subject is doesn't, nor one that means several named things. Else it has to be worth a node, or several words
        that make the claim one of a known relation."""
        if _is_predicative(claim) or len(self._parties(target)) > 1:
            return False
        if self._concepts.worth_node(target):
            return True
        classes = self._class(claim.subject), self._class(target)
        return is_described(target) and relations.match(claim, *classes).relation.known

    def _class(self, mention: Mention) -> str:
        """The class of what a mention means, before things have their IRIs."""
        if mention in self._offices:
            return "Office"
        return self._named_sorts.get(self._named_key(mention) or "") or self._concepts.sort(mention)

    def _resolved(
        self, claim: Claim, subject_key: str, target_key: str | Literal, relations: Relations
    ) -> Iterator[ResolvedClaim]:
        subject = self._entities[subject_key]
        target = target_key if isinstance(target_key, Literal) else self._entities[target_key]
        target_sort = None if isinstance(target_key, Literal) else self._sorts[target_key]
        place, speaker = self._entity(claim.where), self._entity(claim.speaker)
        for match in relations.matches(claim, self._sorts[subject_key], target_sort):
            if match.inverted and isinstance(target, Entity):
                yield ResolvedClaim(claim, target, match, subject, place, speaker)
            else:
                yield ResolvedClaim(claim, subject, match, target, place, speaker)

    def _entity(self, mention: Mention | None) -> Entity | None:
        key = self._key(mention) if mention is not None else None
        return self._entities.get(key) if key is not None else None
