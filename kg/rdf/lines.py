"""KnowledgeGraph ▶ JSON lines, for people who don't speak RDF. Each line is without its line end."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from kg.rdf.write import CONFIDENCE_DIGITS
from kg.records import Article, Decision, Entity, Evidence, KnowledgeGraph, Literal, Mention, Statement

_LINE_BREAKERS = re.compile("[\x85\u2028\u2029\ud800-\udfff]")  # str.splitlines cuts at them, UTF-8 has no surrogates


def statement_lines(graph: KnowledgeGraph) -> Iterator[str]:
    """statements.jsonl, sorted by IRI: ``{"id", "subject": {"iri", "label", "type", "aliases"}, "predicate": {"iri",
    "label"}, "object": as the subject or {"value", "datatype"}, "date", "place", "polarity", "modality", "confidence",
    "articles", "publishers", "evidence": [{"article", "file", "sentence", "start", "end", "subject_text",
    "predicate_text", "object_text", "attributed_to", "rule"}]}``. ``place`` and ``attributed_to`` are labels; they
    and ``date`` are null where unknown. Raises KeyError for an entity or article that the graph lacks."""
    entities = {entity.iri: entity for entity in graph.entities}
    articles = {article.id: article for article in graph.articles}
    for statement in sorted(graph.statements, key=lambda statement: statement.iri):
        yield _line(_statement(statement, entities, articles))


def entity_lines(graph: KnowledgeGraph) -> Iterator[str]:
    """entities.jsonl, sorted by IRI: ``{"iri", "label", "type", "aliases", "same_as", "mentions": [{"article",
    "start", "end", "head_start", "head_end", "text", "kind"}]}``."""
    for entity in sorted(graph.entities, key=lambda entity: entity.iri):
        mentions = [_mention(mention) for mention in sorted(entity.mentions)]
        yield _line(_node(entity) | {"same_as": sorted(entity.same_as), "mentions": mentions})


def entity_rows(graph: KnowledgeGraph) -> Iterator[tuple[str, ...]]:
    """entities.csv, sorted by type and label, its head first: label, type, aliases, mentions, articles, same as, IRI.
    What has several values has them parted by "; "."""
    yield ("label", "type", "aliases", "mentions", "articles", "same_as", "iri")
    for entity in sorted(graph.entities, key=lambda entity: (entity.type, entity.label, entity.iri)):
        counts = (str(len(entity.mentions)), str(len({mention.article for mention in entity.mentions})))
        aliases, same_as = ("; ".join(sorted(values)) for values in (entity.aliases, entity.same_as))
        yield (entity.label, entity.type, aliases, *counts, same_as, entity.iri)


def decision_lines(graph: KnowledgeGraph) -> Iterator[str]:
    """resolution.jsonl, sorted by its pair of keys: ``{"left", "right", "same", "score", "reasons"}``."""
    for decision in sorted(graph.decisions, key=lambda decision: (decision.left, decision.right)):
        yield _line(_decision(decision))


def _line(value: dict[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _LINE_BREAKERS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _node(entity: Entity) -> dict[str, Any]:
    return {"iri": entity.iri, "label": entity.label, "type": entity.type, "aliases": sorted(entity.aliases)}


def _statement(statement: Statement, entities: Mapping[str, Entity], articles: Mapping[str, Article]) -> dict[str, Any]:
    return {
        "id": statement.iri,
        "subject": _node(entities[statement.subject]),
        "predicate": {"iri": statement.relation.iri, "label": statement.relation.label},
        "object": _object(statement.object, entities),
        "date": statement.date,
        "place": _label(statement.place, entities),
        "polarity": statement.polarity.value,
        "modality": statement.modality.value,
        "confidence": round(statement.confidence, CONFIDENCE_DIGITS),
        "articles": statement.articles,
        "publishers": statement.publishers,
        "evidence": [_evidence(evidence, entities, articles) for evidence in statement.evidence],
    }


def _object(value: str | Literal, entities: Mapping[str, Entity]) -> dict[str, Any]:
    if isinstance(value, Literal):
        return {"value": value.value, "datatype": value.datatype}
    return _node(entities[value])


def _evidence(evidence: Evidence, entities: Mapping[str, Entity], articles: Mapping[str, Article]) -> dict[str, Any]:
    return {
        "article": evidence.article,
        "file": articles[evidence.article].source,
        "sentence": evidence.sentence,
        "start": evidence.start,
        "end": evidence.end,
        "subject_text": evidence.subject_text,
        "predicate_text": evidence.predicate_text,
        "object_text": evidence.object_text,
        "attributed_to": _label(evidence.attributed_to, entities),
        "rule": evidence.rule,
    }


def _label(iri: str | None, entities: Mapping[str, Entity]) -> str | None:
    return entities[iri].label if iri else None


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "article": mention.article,
        "start": mention.start,
        "end": mention.end,
        "head_start": mention.head_start,
        "head_end": mention.head_end,
        "text": mention.text,
        "kind": mention.kind.value,
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "left": decision.left,
        "right": decision.right,
        "same": decision.same,
        "score": round(decision.score, CONFIDENCE_DIGITS),
        "reasons": list(decision.reasons),
    }
