"""Which share of the affirmed claims between two named things maps to a relation of the ontology: on the seeds, on the
news of bench/gum and on all of its documents.

usage: python benchmarks/relations.py [--missed] [--mapped] [--data ../shared/bench]

``--missed`` prints the claims that stayed open relations, by relation; ``--mapped`` the others. A thing is named where
an article names it; offices and descriptions are not. Writes the shares next to floors.json and exits with 1 where one
fell below its floor. Whether what is mapped is right, benchmarks/judge.py tells.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facts import DATA, pipeline
from floors import against_floors
from judge import KINDS, documents, resolved

from kg.analysis import extract_article
from kg.records import Extract, KnowledgeGraph, MentionKind, Polarity


@dataclass(frozen=True, order=True)
class Mapping:
    """A claim between two named things: the relation it has, and whether the ontology knows that one."""

    relation: str
    subject: str
    object: str
    rule: str
    article: str
    sentence: str
    known: bool


def main() -> int:
    options = _options()
    parts = _parts(options.data)
    if not parts:
        print(f"skipped: {options.data / 'gum'} is not there; give the folder of the development data with --data.")
        return 0
    found = {name: sorted(mappings(resolved(extracts))) for name, extracts in parts.items()}
    for known, wanted in ((False, options.missed), (True, options.mapped)):
        for item in [item for name in ("seeds", "gum") for item in found[name] if wanted and item.known is known]:
            print(item.relation, item.subject, item.object, item.rule, item.article, item.sentence, sep="\t")
    return against_floors({"relations": {name: _share(name, items) for name, items in found.items()}}, "relations.json")


def mappings(graph: KnowledgeGraph) -> Iterator[Mapping]:
    """Of every affirmed claim between two named things."""
    named = {
        entity.iri: entity.label
        for entity in graph.entities
        if any(mention.kind is MentionKind.NAME for mention in entity.mentions)
    }
    for statement in graph.statements:
        ends = [named.get(end) for end in (statement.subject, statement.object) if isinstance(end, str)]
        if statement.polarity is Polarity.AFFIRMED and len(ends) == 2 and all(ends):
            for item in statement.evidence:
                sentence = " ".join(item.sentence.split())
                relation = statement.relation
                yield Mapping(relation.label, *ends, item.rule, item.article, sentence, relation.known)


def _parts(data: Path) -> dict[str, list[Extract]]:
    """The extracts of the seeds, of the news of bench/gum and of all of it; none where bench/gum is not there."""
    extracts = [extract_article(pipeline(), article) for article in documents(KINDS["mappings"], data)]
    gum = [item for item in extracts if item.article.id.startswith("GUM_")]
    if not gum:
        return {}
    return {
        "seeds": [item for item in extracts if item not in gum],
        "gum_news": [item for item in gum if item.article.id.startswith("GUM_news_")],
        "gum": gum,
    }


def _share(name: str, items: Sequence[Mapping]) -> float:
    known = sum(item.known for item in items)
    print(f"{name:10}{known:4} of {len(items):4} claims between two named things")
    return known / len(items)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Count the claims that map to a relation of the ontology.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--missed", action="store_true", help="print the claims that stayed open relations")
    parser.add_argument("--mapped", action="store_true", help="print the claims that map to a relation")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
