"""Records ▶ what the side panel tells, as plain data for JSON."""

from __future__ import annotations

from kg.dateline import MONTHS
from kg.records import Article, Entity, Evidence, KnowledgeGraph, Literal, Statement
from kg.view.highlight import segments
from kg.view.style import status_keys, words

CATALOGUES = {
    "http://www.wikidata.org/entity/": "Wikidata",
    "https://www.wikidata.org/entity/": "Wikidata",
    "https://sws.geonames.org/": "GeoNames",
}


def details(graph: KnowledgeGraph) -> dict[str, object]:
    """Entities and statements by IRI, articles by id: those that statements stand in."""
    cited = {evidence.article for statement in graph.statements for evidence in statement.evidence}
    return {
        "entities": {entity.iri: _entity(entity) for entity in graph.entities},
        "statements": {statement.iri: _statement(statement) for statement in graph.statements},
        "articles": {article.id: _article(article) for article in graph.articles if article.id in cited},
    }


def readable_date(value: str | None) -> str:
    """An ISO 8601 date as people write it, in English wherever the page is built; what is no date stays as it is."""
    if not value:
        return ""
    if "/" in value:
        return " – ".join(readable_date(part) for part in value.split("/"))
    parts = value.removeprefix("--").split("-")
    if not all(part.isdigit() for part in parts):
        return value
    year = [] if value.startswith("--") else [parts.pop(0)]
    if not parts:
        return " ".join(year)
    if not 1 <= int(parts[0]) <= 12:
        return value
    day = [str(int(parts[1]))] if len(parts) > 1 else []
    return " ".join([*day, MONTHS[int(parts[0]) - 1], *year])


def _link(url: str) -> str:
    """The url where a click on it is safe: ``javascript:`` and its like are not linked."""
    return url if url.lower().startswith(("http://", "https://")) else ""


def _short(iri: str) -> str:
    """The well-known catalogues by name; of others the address."""
    for start, name in CATALOGUES.items():
        if iri.startswith(start):
            return f"{name} {iri.removeprefix(start).strip('/')}"
    return iri


def _entity(entity: Entity) -> dict[str, object]:
    return {
        "label": entity.label or entity.iri,
        "type": entity.type,
        "typeLabel": words(entity.type),
        "aliases": sorted(set(entity.aliases)),
        "sameAs": [{"text": _short(iri), "link": _link(iri)} for iri in sorted(set(entity.same_as))],
        "mentions": len(entity.mentions),
    }


def _statement(statement: Statement) -> dict[str, object]:
    literal = statement.object if isinstance(statement.object, Literal) else None
    keys = status_keys(statement)
    return {
        "label": statement.label,
        "subject": statement.subject,
        "relation": statement.relation.label,
        "known": statement.relation.known,
        "object": None if literal else statement.object,
        "value": _value(literal) if literal else None,
        "status": keys[0],
        "statuses": keys,
        "date": statement.date or "",
        "dateLabel": readable_date(statement.date),
        "place": statement.place,
        "confidence": round(statement.confidence, 4),
        "articles": statement.articles,
        "publishers": statement.publishers,
        "contradicts": sorted(statement.contradicts),
        "evidence": [_evidence(one) for one in sorted(statement.evidence, key=lambda one: (one.article, one.iri))],
    }


def _value(literal: Literal) -> str:
    return readable_date(literal.value) if literal.datatype.startswith(("date", "gYear")) else literal.value


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "article": evidence.article,
        "segments": segments(evidence),
        "speaker": evidence.attributed_to,
        "rule": evidence.rule,
        "start": evidence.start,
        "end": evidence.end,
    }


def _article(article: Article) -> dict[str, object]:
    return {
        "title": article.title or article.id,
        "publisher": article.publisher,
        "published": readable_date(article.published.isoformat() if article.published else None),
        "source": article.source,
        "link": _link(article.url),
    }
