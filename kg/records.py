"""The nouns of newskg: what travels from stage to stage.

Every record is frozen. Character offsets count code points of ``Article.text`` (the text as read) and are half-open:
``text[start:end]``. This module imports nothing of kg.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum


class MentionKind(str, Enum):
    """How a mention points at its thing: by its name, by a description, or by a pronoun."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class EntityType(str, Enum):
    """The coarse type of a mention. ``resolve`` refines it to a class of the ontology."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    EVENT = "event"
    GROUP = "group"  # nationalities, religions, parties' followers: "the Israelis"
    WORK = "work"
    PRODUCT = "product"
    OFFICE = "office"  # "the Israeli prime minister" as a post, not as the person who holds it
    OTHER = "other"


class Polarity(str, Enum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Modality(str, Enum):
    """How a claim is put: as fact, as somebody's words, as a plan, as possible, under a condition."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``[start, end)``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Skip:
    """Characters ``[start, end)`` that are no news text, and why: they yield no mention and no claim."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read.

    ``id`` is unique within a build: the file's name without its ending (for JSON lines, with the line number).
    ``source`` is the file's path relative to the folder that was given, so that it is the same on every machine.
    """

    id: str
    text: str
    source: str
    sha256: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    author: str = ""
    published: date | None = None
    skips: tuple[Skip, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that was not read: what it is called, why, and what the user can do."""

    source: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Characters that name, describe or point at a thing.

    ``[start, end)`` is the whole noun phrase, relative clauses included; ``[head_start, head_end)`` its head word;
    ``name`` its compact form (no determiner, relative clause or trailing modifiers), which labels a node.
    ``chain`` is the id of its coreference chain within the article, None where it stands alone.
    """

    article: str
    start: int
    end: int
    head_start: int
    head_end: int
    text: str
    name: str
    kind: MentionKind
    type: EntityType
    chain: int | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """Mentions of one article that mean the same thing.

    ``id`` is unique within the article; ``mentions`` are in text order. ``name`` is its best name, None where no
    mention is a name. ``members`` are the chains that a plural ("the two leaders") stands for, empty for a plain chain.
    ``gender`` is "male", "female", "neuter", "plural" or "" where the text doesn't tell.
    """

    id: int
    article: str
    mentions: tuple[Mention, ...]
    type: EntityType
    name: str | None = None
    members: tuple[int, ...] = ()
    gender: str = ""


@dataclass(frozen=True, slots=True, order=True)
class DateExpression:
    """A date in the text. ``value`` is ISO 8601 with the granularity of the words: ``2019-09-12``, ``2019-09``,
    ``2019``, ``2019-09-01/2019-09-10``, ``--09-12`` where the text fixes no year; None where it stays open."""

    start: int
    end: int
    text: str
    value: str | None


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """A direct quotation, its quotation marks included, and the noun phrase of its speaker (None: not found)."""

    start: int
    end: int
    speaker: Span | None = None


@dataclass(frozen=True, slots=True, order=True)
class Literal:
    """A value that is no node: a number, a date, a quotation, a clause. ``datatype`` is a local name of XSD."""

    start: int
    end: int
    text: str
    value: str
    datatype: str = "string"


@dataclass(frozen=True, slots=True, order=True)
class PredicateKey:
    """What a claim's predicate is called independently of its wording: the look-up from claim to relation.

    ``lemma`` is lower case ("meet", "prime minister"); ``pos`` is "verb", "noun", "title", "possessive" or "copula";
    ``subject`` and ``object`` are grammatical roles in canonical (active) form: "agent", "patient", or a preposition.
    """

    lemma: str
    pos: str
    subject: str
    object: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What one sentence says: ``subject`` – ``predicate`` – ``object``.

    ``predicate`` is in the sentence's own words. ``speaker`` is whoever is given as its source. ``rule`` names the
    rule that found it. ``confidence`` is in [0, 1]. A ``tentative`` claim counts only where the ontology knows its
    relation ("Israeli strikes on" are Israel's, "Russian tourists in" are not a relation of Russia). A ``partial``
    claim is true but tells only how another one is built ("tweeted support of – Ruiz" beside "tweeted – support of
    Ruiz"): open extraction wants it, the graph only where the ontology knows its relation.
    """

    article: str
    sentence: Span
    subject: Mention
    predicate: str
    object: Mention | Literal
    key: PredicateKey
    rule: str
    when: DateExpression | None = None
    where: Mention | None = None
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    speaker: Mention | None = None
    confidence: float = 1.0
    tentative: bool = False
    partial: bool = False

    @property
    def is_fact(self) -> bool:
        """Whether it is told as so, not denied, planned or hearsay."""
        return self.polarity is Polarity.AFFIRMED and self.modality is Modality.ASSERTED


@dataclass(frozen=True, slots=True)
class Extract:
    """All that is known of one article by itself: pure, and independent of every other article."""

    article: Article
    mentions: tuple[Mention, ...]
    chains: tuple[Chain, ...]
    dates: tuple[DateExpression, ...]
    quotes: tuple[Quote, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """One real thing over all articles. ``type`` is the local name of a class of the ontology ("Person", "Country").
    ``former`` are the IRIs that it had, or would have had, in builds of fewer articles."""

    iri: str
    label: str
    type: str
    aliases: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, order=True)
class Relation:
    """The predicate of a statement. ``known`` tells a relation of the ontology from an open one (its own words)."""

    iri: str
    label: str
    known: bool


@dataclass(frozen=True, slots=True)
class Term:
    """A class or relation that a user's ontology adds, as the graph declares it. ``kinds`` are IRIs of what it is
    (owl:Class, owl:ObjectProperty, …); ``links`` are (predicate IRI, IRI) pairs: what it is a part of, its domain, …
    """

    iri: str
    name: str
    label: str
    definition: str
    kinds: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a statement stands in the text: the sentence at ``[start, end)`` of the article's text as read."""

    iri: str
    article: str
    sentence: str
    start: int
    end: int
    subject_text: str
    predicate_text: str
    object_text: str
    rule: str
    confidence: float
    attributed_to: str | None = None  # the speaker's entity IRI


@dataclass(frozen=True, slots=True)
class Statement:
    """The claims of all articles that say the same.

    ``subject`` and, where it is no Literal, ``object`` are entity IRIs. ``plain`` tells whether the graph also holds
    the plain edge. ``date`` is ISO 8601 as in DateExpression. ``articles`` and ``publishers`` are counts.
    """

    iri: str
    subject: str
    relation: Relation
    object: str | Literal
    label: str
    polarity: Polarity
    modality: Modality
    plain: bool
    confidence: float
    evidence: tuple[Evidence, ...]
    articles: int
    publishers: int
    date: str | None = None
    place: str | None = None
    contradicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inferred:
    """An edge that no article states, but that follows by the ontology from the statements ``sources`` (IRIs). It has
    no evidence of its own and counts for nothing."""

    iri: str
    subject: str
    relation: Relation
    object: str | Literal
    label: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """Why two names were merged or kept apart. ``left`` and ``right`` are ``article#chain`` keys."""

    left: str
    right: str
    same: bool
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnowledgeGraph:
    """What a build makes: sorted by IRI (articles by id), so that the same input gives the same bytes."""

    base: str
    articles: tuple[Article, ...]
    entities: tuple[Entity, ...]
    statements: tuple[Statement, ...]
    decisions: tuple[Decision, ...] = ()
    unresolved: int = 0  # claims left out because a pronoun in them could not be decided
    indefinite: int = 0  # claims left out because they tell nothing of a definite thing
    inferred: tuple[Inferred, ...] = ()
    terms: tuple[Term, ...] = ()  # of the users' ontologies
    prefixes: tuple[tuple[str, str], ...] = ()  # (prefix, IRI), of the users' ontologies
    skipped: tuple[Skipped, ...] = field(default=(), compare=False)
