"""Judges by reading: draws a sample of what the program says, takes in a reader's verdicts, and tells what today's
program makes of what was judged.

usage: python benchmarks/judge.py draw  {claims,mappings} SHEET [--size 200] [--seed 1] [--data ../shared/bench]
       python benchmarks/judge.py keep  {claims,mappings} SHEET
       python benchmarks/judge.py score {claims,mappings} [--show] [--data ../shared/bench]

How a list is made:

1. ``draw`` writes a reading sheet (tab-separated, one item a line, with its sentence). Give it a path outside the
   project: sentences stay out of it. An item that the kept list holds already has its verdict filled in.
2. Read every line and fill in its first two columns. The verdict is "right" where a careful reader agrees that the
   sentence says just this: subject, predicate and object are right, tell something by themselves, and are neither cut
   nor swallow more; polarity, modality and speaker are right; of a mapping also the relation and its direction, with
   the subject first. A pronoun is read as whom the text means; whether the program finds out who that is,
   benchmarks/entities.py measures. Otherwise it is "wrong", and the cause names what has to be mended in one
   hyphenated word, such as wrong-attachment. Use few causes, so that they can be counted.
3. ``keep`` checks that nothing is missing and writes tests/gold/judged_claims.csv or judged_mappings.csv: ids, offsets,
   verdicts and causes, no word of the texts.
4. ``score`` runs the program anew: how many of the right ones it still says, how many of the wrong ones are gone;
   ``--show`` prints the right ones that are lost and the wrong ones that are still said.

``claims`` are drawn from what ``kg extract`` prints for the news and biographies of bench/gum; ``mappings`` from all of
its documents and the seeds: the affirmed claims between two named things that a relation of the ontology tells.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from facts import DATA, pipeline
from gum import read_article
from judged import NOBODY, RIGHT, WRONG, Item, Row, draw, excerpt, read_list, read_sheet, score, write_list, write_sheet

from kg.analysis import extract_article
from kg.errors import KgError
from kg.ontology import Ontology, load_ontology
from kg.phrases import patterns, read_phrases
from kg.reading import read_sources
from kg.records import (
    Article,
    Claim,
    Entity,
    Evidence,
    Extract,
    KnowledgeGraph,
    Literal,
    Mention,
    MentionKind,
    Polarity,
    Span,
)
from kg.resolve import Relations, resolve
from kg.resolve.predication import about_the_described
from kg.settings import Settings

HERE = Path(__file__).parent
GOLD = HERE.parent / "tests" / "gold"
Population = Callable[[Sequence[Extract]], list[Item]]


@dataclass(frozen=True)
class Kind:
    """One of the lists: where it is kept, and what it is drawn from (files of bench/gum, files of the project)."""

    gold: Path
    documents: tuple[str, ...]
    population: Population
    own: tuple[str, ...] = ()


def claims(extracts: Sequence[Extract]) -> list[Item]:
    """All claims but the tentative ones."""
    return [item_of(claim) for extract in extracts for claim in extract.claims if not claim.tentative]


def mappings(extracts: Sequence[Extract]) -> list[Item]:
    """The affirmed claims between two named things that a relation of the ontology tells."""
    graph, (ontology, _) = resolved(extracts), _built_in()
    by_words = {_words_of(claim): claim for extract in extracts for claim in about_the_described(extract.claims)}
    named = {entity.iri: entity for entity in graph.entities if _is_named(entity)}
    known = {relation.iri: relation for relation in ontology.relations.values()}
    found = []
    for statement in graph.statements:
        relation = known.get(statement.relation.iri)
        both_named = statement.subject in named and statement.object in named
        if relation is not None and both_named and statement.polarity is Polarity.AFFIRMED:
            ends = named[statement.subject], named[statement.object]
            for claim in (by_words[_words_in(evidence)] for evidence in statement.evidence):
                inverted = not relation.symmetric and _is_inverted(claim, *ends)
                found.append(item_of(claim, relation.name, inverted=inverted))
    return found


def resolved(extracts: Sequence[Extract]) -> KnowledgeGraph:
    """The graph by the built-in ontology."""
    ontology, relations = _built_in()
    return resolve(extracts, ontology, relations, Settings().base)


@cache
def _built_in() -> tuple[Ontology, Relations]:
    """The ontology, and its phrases as they are read: that takes as long as an article or two."""
    ontology = load_ontology()
    return ontology, Relations(patterns(read_phrases(pipeline(), ontology)), ontology, Settings().base)


KINDS = {
    "claims": Kind(GOLD / "judged_claims.csv", ("GUM_news_*.conllu", "GUM_bio_*.conllu"), claims),
    "mappings": Kind(GOLD / "judged_mappings.csv", ("GUM_*.conllu",), mappings, (str(HERE.parent / "seeds"),)),
}


def documents(kind: Kind, data: Path) -> list[Article]:
    """The documents that a list is drawn from; none where bench/gum is not there."""
    paths = [path for pattern in kind.documents for path in sorted((data / "gum").glob(pattern))]
    return [*(read_article(path) for path in paths), *read_sources(kind.own)[0]] if paths else []


def items(kind: Kind, articles: Iterable[Article]) -> list[Item]:
    """All that the program says today and that could be drawn."""
    return kind.population([extract_article(pipeline(), article, Settings().min_confidence) for article in articles])


def main() -> int:
    options = _options()
    kind = KINDS[options.list]
    try:
        if options.command == "keep":
            return _keep(kind, options.sheet)
        articles = documents(kind, options.data)
        if not articles:
            print(f"skipped: {options.data / 'gum'} is not there; give the folder of the development data with --data.")
            return 0
        if options.command == "draw":
            return _draw(kind, articles, options)
        return _score(kind, articles, show=options.show)
    except KgError as error:
        print(error, file=sys.stderr)
        return 1


def _draw(kind: Kind, articles: Sequence[Article], options: argparse.Namespace) -> int:
    said = items(kind, articles)
    chosen = draw(said, options.size, options.seed)
    known = read_list(kind.gold) if kind.gold.exists() else []
    write_sheet(options.sheet, chosen, {article.id: article.text for article in articles}, known)
    print(f"{len(chosen)} of {len(said)} {options.list} to be read in {options.sheet}")
    return 0


def _keep(kind: Kind, sheet: Path) -> int:
    rows = read_sheet(sheet)
    write_list(kind.gold, rows)
    _print_verdicts(rows)
    return 0


def _score(kind: Kind, articles: Sequence[Article], *, show: bool) -> int:
    rows = read_list(kind.gold)
    found = score(rows, items(kind, articles))
    _print_verdicts(rows)
    print(f"of the right ones {len(found.right_kept)} are still said, {len(found.right_lost)} are lost")
    print(f"of the wrong ones {len(found.wrong_gone)} are gone, {len(found.wrong_kept)} are still said")
    if show:
        texts = {article.id: article.text for article in articles}
        for row in (*found.right_lost, *found.wrong_kept):
            print(row.verdict, row.cause, row.rule, *_shown(row, texts[row.document]), sep="\t")
    return 0


def _shown(row: Row, text: str) -> Iterator[str]:
    yield excerpt(text, row.subject_start, row.subject_end)
    yield row.relation or "…"
    yield excerpt(text, row.object_start, row.object_end)
    yield excerpt(text, row.sentence_start, row.sentence_end)


def _print_verdicts(rows: Sequence[Row]) -> None:
    right = sum(row.verdict == RIGHT for row in rows)
    print(f"{right} of {len(rows)} right: {right / len(rows):.3f}")
    for cause, count in Counter(row.cause for row in rows if row.verdict == WRONG).most_common():
        print(f"{count:6} {cause}")


def item_of(claim: Claim, relation: str = "", *, inverted: bool = False) -> Item:
    ends = [Span(claim.subject.start, claim.subject.end), Span(claim.object.start, claim.object.end)]
    subject, target = reversed(ends) if inverted else ends
    return Item(
        document=claim.article,
        sentence=claim.sentence,
        subject=subject,
        object=target,
        predicate=claim.predicate,
        rule=claim.rule,
        polarity=claim.polarity.value,
        modality=claim.modality.value,
        speaker=Span(claim.speaker.start, claim.speaker.end) if claim.speaker is not None else NOBODY,
        relation=relation,
    )


def _is_named(entity: Entity) -> bool:
    return any(mention.kind is MentionKind.NAME for mention in entity.mentions)


def _is_inverted(claim: Claim, subject: Entity, target: Entity) -> bool:
    """Whether the claim's ends are mentions of the entities in the other order; "they" is a mention of neither."""
    return _is_mention(claim.subject, claim, target) or _is_mention(claim.object, claim, subject)


def _is_mention(end: Mention | Literal, claim: Claim, entity: Entity) -> bool:
    start = end.head_start if isinstance(end, Mention) else end.start
    return any((mention.article, mention.head_start) == (claim.article, start) for mention in entity.mentions)


def _words_of(claim: Claim) -> tuple[object, ...]:
    words = (claim.subject.text, claim.predicate, claim.object.text)
    return (claim.article, claim.sentence.start, *words, claim.rule)


def _words_in(evidence: Evidence) -> tuple[object, ...]:
    words = (evidence.subject_text, evidence.predicate_text, evidence.object_text)
    return (evidence.article, evidence.start, *words, evidence.rule)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Judge by reading what the program says.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("draw", "keep", "score"):
        command = commands.add_parser(name)
        command.add_argument("list", choices=sorted(KINDS))
        if name != "score":
            command.add_argument("sheet", type=Path)
        if name != "keep":
            command.add_argument("--data", type=Path, default=DATA)
        if name == "draw":
            command.add_argument("--size", type=int, default=200)
            command.add_argument("--seed", type=int, default=1)
        if name == "score":
            command.add_argument("--show", action="store_true", help="print what is lost or still wrong")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
