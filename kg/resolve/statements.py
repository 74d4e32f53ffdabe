"""Claims whose arguments are resolved ▶ Statements: grouped, counted, dated, and set against what contradicts them."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.records import (
    Article,
    Claim,
    Entity,
    Evidence,
    Literal,
    Modality,
    Polarity,
    Statement,
)
from kg.resolve.contradictions import link_contradictions
from kg.resolve.dates import assign
from kg.resolve.relations import Match

_MAX_CONFIDENCE = 0.99
#: From the strongest: a statement is as its strongest claim puts it.
_STRENGTH = (Modality.ASSERTED, Modality.REPORTED, Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL)


@dataclass(frozen=True)
class ResolvedClaim:
    """A claim with its arguments' entities and its relation, in the relation's direction."""

    claim: Claim
    subject: Entity
    match: Match
    object: Entity | Literal
    place: Entity | None
    speaker: Entity | None

    @property
    def date(self) -> str | None:
        return self.claim.when.value if self.claim.when is not None else None


@dataclass(frozen=True)
class _Group:
    """Claims that make one statement."""

    claims: tuple[ResolvedClaim, ...]
    modality: Modality
    date: str | None


def make_statements(
    resolved: Sequence[ResolvedClaim], articles: Mapping[str, Article], base: str
) -> tuple[Statement, ...]:
    """Sorted by IRI; independent of the order of the claims."""
    by_content: dict[tuple[str, ...], list[ResolvedClaim]] = defaultdict(list)
    for item in resolved:
        by_content[_content(item)].append(item)
    statements = []
    for key in sorted(by_content):
        claims = sorted(by_content[key], key=_text_order)
        for group in _groups(claims):
            statements.append(_statement(group, articles, base))
    functional = {item.match.relation.iri for item in resolved if item.match.functional}
    types = {item.object.iri: item.object.type for item in resolved if isinstance(item.object, Entity)}
    return tuple(sorted(link_contradictions(statements, functional, types), key=lambda item: item.iri))


def _content(item: ResolvedClaim) -> tuple[str, ...]:
    """What has to be the same in all claims of one statement but for date and modality."""
    ends = [item.subject.iri, _object_key(item.object)]
    if item.match.symmetric:
        ends.sort()
    return (*ends, item.match.relation.iri, item.claim.polarity.value)


def _object_key(target: Entity | Literal) -> str:
    return target.iri if isinstance(target, Entity) else f'"{" ".join(target.value.split())}"'


def _text_order(item: ResolvedClaim) -> tuple[object, ...]:
    claim = item.claim
    return (claim.article, claim.sentence, claim.subject.start, claim.object.start, claim.predicate, claim.rule)


def _groups(claims: Sequence[ResolvedClaim]) -> list[_Group]:
    """By date where the relation is an event, then by modality."""
    if claims[0].match.event:
        dates = assign(item.date for item in claims)
    else:
        dates = {item.date: _only_date(claims) for item in claims}
    by_date: dict[str | None, list[ResolvedClaim]] = defaultdict(list)
    for item in claims:
        by_date[dates[item.date]].append(item)
    return [
        _Group(tuple(members), modality, date)
        for date in sorted(by_date, key=lambda value: value or "")
        for modality, members in _by_modality(by_date[date]).items()
    ]


def _only_date(claims: Sequence[ResolvedClaim]) -> str | None:
    dates = {item.date for item in claims if item.date is not None}
    return dates.pop() if len(dates) == 1 else None


def _by_modality(claims: Sequence[ResolvedClaim]) -> dict[Modality, list[ResolvedClaim]]:
    """What somebody reports and what an article tells as a plan before it tells it as a fact joins the fact."""
    asserting = {item.claim.article for item in claims if item.claim.modality is Modality.ASSERTED}
    groups: dict[Modality, list[ResolvedClaim]] = {modality: [] for modality in _STRENGTH}
    for item in claims:
        modality = item.claim.modality
        absorbed = modality is Modality.REPORTED and bool(asserting)
        carried_out = modality is Modality.PLANNED and item.claim.article in asserting
        groups[Modality.ASSERTED if absorbed or carried_out else modality].append(item)
    return {modality: members for modality, members in groups.items() if members}


def _statement(group: _Group, articles: Mapping[str, Article], base: str) -> Statement:
    subject, target = _direction(group.claims)
    first = group.claims[0]
    polarity = first.claim.polarity
    identity = (subject.iri, first.match.relation.iri, _object_key(target), polarity, group.modality, group.date or "")
    iri = f"{base}statement/{_hash(*(str(getattr(part, 'value', part)) for part in identity))}"
    named = {item.claim.article for item in group.claims}
    return Statement(
        iri=iri,
        subject=subject.iri,
        relation=first.match.relation,
        object=target.iri if isinstance(target, Entity) else target,
        label=_label(subject, _words(group.claims), target, polarity, group.modality),
        polarity=polarity,
        modality=group.modality,
        plain=polarity is Polarity.AFFIRMED and group.modality is Modality.ASSERTED,
        confidence=_confidence(group.claims),
        evidence=tuple(sorted((_evidence(item, articles, iri, base) for item in group.claims), key=lambda e: e.iri)),
        articles=len(named),
        publishers=len({articles[name].publisher for name in named} - {""}),
        date=group.date,
        place=_most_common_place(group.claims),
    )


def _direction(claims: Sequence[ResolvedClaim]) -> tuple[Entity, Entity | Literal]:
    """Of a symmetric relation: the direction that most claims have."""
    votes = Counter((item.subject.iri, _object_key(item.object)) for item in claims)
    best = min(votes, key=lambda pair: (-votes[pair], pair))
    chosen = next(item for item in claims if (item.subject.iri, _object_key(item.object)) == best)
    return chosen.subject, chosen.object


def _words(claims: Sequence[ResolvedClaim]) -> str:
    """How the relation reads: an open one in the words of most claims, where these run in its direction."""
    relation = claims[0].match.relation
    said = Counter(item.claim.predicate for item in claims if not item.match.inverted)
    return relation.label if relation.known or not said else min(said, key=lambda words: (-said[words], words))


def _label(subject: Entity, words: str, target: Entity | Literal, polarity: Polarity, modality: Modality) -> str:
    end = target.label if isinstance(target, Entity) else _quoted(target.value)
    marks = [polarity.value] if polarity is Polarity.NEGATED else []
    marks += [modality.value] if modality is not Modality.ASSERTED else []
    return f"{subject.label} {words} {end}" + (f" ({', '.join(marks)})" if marks else "")


def _quoted(value: str) -> str:
    return value if value[:1] in ("“", '"') and value[-1:] in ("”", '"') else f"“{value}”"


def _confidence(claims: Sequence[ResolvedClaim]) -> float:
    """The chance that at least one article is read rightly, taking each article's best claim as independent."""
    best: dict[str, float] = {}
    for item in claims:
        best[item.claim.article] = max(best.get(item.claim.article, 0.0), item.claim.confidence)
    wrong = 1.0
    for article in sorted(best):
        wrong *= 1.0 - best[article]
    return round(min(1.0 - wrong, _MAX_CONFIDENCE), 4)


def _evidence(item: ResolvedClaim, articles: Mapping[str, Article], statement: str, base: str) -> Evidence:
    claim, article = item.claim, articles[item.claim.article]
    subject, target = claim.subject, claim.object
    spot = (claim.sentence.start, claim.sentence.end, subject.start, subject.end, target.start, target.end)
    return Evidence(
        iri=f"{base}evidence/{_hash(statement, article.sha256, claim.predicate, claim.rule, *map(str, spot))}",
        article=claim.article,
        sentence=article.text[claim.sentence.start : claim.sentence.end],
        start=claim.sentence.start,
        end=claim.sentence.end,
        subject_text=subject.text,
        predicate_text=claim.predicate,
        object_text=target.text,
        rule=claim.rule,
        confidence=claim.confidence,
        attributed_to=item.speaker.iri if item.speaker is not None else None,
    )


def _most_common_place(claims: Sequence[ResolvedClaim]) -> str | None:
    votes = Counter(item.place.iri for item in claims if item.place is not None)
    return min(votes, key=lambda iri: (-votes[iri], iri)) if votes else None


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
