"""Records as text: claims as TSV and JSON lines, an annotated article as JSON, the summary of a build,
relations and what is wrong with them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from kg.ontology import Ontology
from kg.records import Claim, Extract, KnowledgeGraph, Literal, Mention, Skipped, Span

if TYPE_CHECKING:  # it brings the language library
    from kg.phrases import Check


def claim_rows(claims: Iterable[Claim], line: int) -> Iterator[str]:
    """TSV rows ``line, subject, predicate, object, confidence``; what reads the same stands once, and tentative claims
    are left out, as no ontology is asked here."""
    seen: set[tuple[str, str, str]] = set()
    for claim in claims:
        words = (_cell(claim.subject.text), _cell(claim.predicate), _cell(claim.object.text))
        if not claim.tentative and words not in seen and words[0] != words[2]:
            seen.add(words)
            yield "\t".join([str(line), *words, f"{claim.confidence:.2f}"])


def claim_line(claim: Claim) -> str:
    """One claim as a JSON line. Characters of the text as read, end exclusive."""
    value: dict[str, Any] = {
        "article": claim.article,
        "sentence": {"start": claim.sentence.start, "end": claim.sentence.end},
        "subject": _argument(claim.subject),
        "predicate": claim.predicate,
        "object": _argument(claim.object),
        "date": claim.when.value if claim.when is not None else None,
        "place": claim.where.text if claim.where is not None else None,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "speaker": claim.speaker.text if claim.speaker is not None else None,
        "rule": claim.rule,
        "confidence": claim.confidence,
    }
    return json.dumps(value, ensure_ascii=False)


def annotation(extract: Extract) -> str:
    """Mentions, chains of two or more mentions, dates and quotations as one JSON object."""
    ids = {mention: number for number, mention in enumerate(extract.mentions)}
    value = {
        "mentions": [{"id": ids[mention], **_mention(mention)} for mention in extract.mentions],
        "chains": [
            {
                "id": chain.id,
                "mentions": [ids[mention] for mention in chain.mentions],
                "name": chain.name,
                "type": chain.type.value,
            }
            for chain in extract.chains
            if len(chain.mentions) > 1
        ],
        "dates": [
            {"start": date.start, "end": date.end, "text": date.text, "value": date.value} for date in extract.dates
        ],
        "quotes": [
            {"start": quote.start, "end": quote.end, "speaker": _words(extract, quote.speaker)}
            for quote in extract.quotes
        ],
    }
    return json.dumps(value, ensure_ascii=False)


def skipped_lines(graph: KnowledgeGraph) -> list[str]:
    """One line for each source that is not in the graph: what, why, and what to do."""
    return [skipped_line(item) for item in graph.skipped]


def skipped_line(item: Skipped) -> str:
    return f"{item.source}: {item.reason.rstrip('.')}. {item.remedy}"


def summary(graph: KnowledgeGraph, seconds: float) -> list[tuple[str, str]]:
    """(what, how many) rows for the terminal."""
    evidence = sum(len(statement.evidence) for statement in graph.statements)
    relations = {statement.relation for statement in graph.statements}
    known = sum(relation.known for relation in relations)
    plain = sum(statement.plain for statement in graph.statements)
    return [
        ("articles", f"{len(graph.articles)} read, {len(graph.skipped)} skipped"),
        ("entities", f"{len(graph.entities)} ({_counted(entity.type for entity in graph.entities)})"),
        ("claims", f"{evidence} used"),
        ("left out", f"{graph.unresolved} claims for an undecided pronoun, {graph.indefinite} about nothing definite"),
        ("statements", f"{len(graph.statements)}, of which {plain} plain facts"),
        ("relations", f"{known} of the ontology, {len(relations) - known} open"),
        ("time", f"{seconds:.1f} s"),
    ]


def relation_lines(ontology: Ontology) -> Iterator[str]:
    """A line for each relation, with its phrases below it."""
    for relation in ontology.relations.values():
        kinds = ("symmetric", relation.symmetric), ("functional", relation.functional), ("event", relation.event)
        marks = "".join(f", {name}" for name, is_so in kinds if is_so)
        yield f"{relation.name}: {relation.domain} ▶ {relation.range}{marks}. {relation.definition}".rstrip()
        yield from (f"    {phrase.text}" for phrase in relation.phrases)


def check_lines(check: Check) -> Iterator[str]:
    """What was understood of each phrase, by relation; then what has to be mended, and what is good to know."""
    for relation, phrases in groupby(check.phrases, key=lambda item: item.relation):
        yield f"{relation}:"
        for item in phrases:
            yield f"    {item.phrase}  ▶  {'; '.join(item.keys) or 'not understood'}"
    yield from map(str, check.problems)
    yield from (f"Note: {note}" for note in check.notes)
    understood = sum(bool(item.keys) for item in check.phrases)
    yield f"Phrases understood: {understood} of {len(check.phrases)}. Mistakes: {len(check.problems)}."


def _counted(types: Iterable[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(Counter(types).items(), key=lambda x: (-x[1], x[0])))


def _cell(text: str) -> str:
    return " ".join(text.split())


def _argument(argument: Mention | Literal) -> dict[str, Any]:
    if isinstance(argument, Mention):
        return _mention(argument)
    return {
        "start": argument.start,
        "end": argument.end,
        "text": argument.text,
        "value": argument.value,
        "datatype": argument.datatype,
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "head_start": mention.head_start,
        "head_end": mention.head_end,
        "text": mention.text,
        "name": mention.name,
        "kind": mention.kind.value,
        "type": mention.type.value,
    }


def _words(extract: Extract, span: Span | None) -> str | None:
    return extract.article.text[span.start : span.end] if span is not None else None
