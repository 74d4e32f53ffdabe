"""Scores names, coreference, identity across articles and dates on documents of GUM, from their raw text.

usage: python benchmarks/entities.py [--data ../shared/bench] [--genre news] [--wrong TASK] [--missed TASK]

names        mentions whose head is a proper noun: found (each holds the other's head word), and typed right
coreference  MUC, B³ and CEAFe (CoNLL-2012) of the chains in the OntoNotes scheme; CoNLL is the mean of their F1
identity     B³ of the names that have a Wikipedia article, over all documents built as one corpus
dates        expressions with exactly the right value

The documents are read as `kg build` reads files. Of the news the scores are held above floors.json, and the exit status
is 1 where one fell below its floor.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from entity_scores import COREFERENCE, Chains, Score, aligned, b_cubed
from facts import DATA, pipeline
from floors import against_floors
from gum import Document, Place, read_genre

from kg.analysis import extract_article
from kg.build import build_graph
from kg.reading import read_sources
from kg.records import Extract, KnowledgeGraph, Mention, MentionKind

TASKS = ("names", "types", "coreference", "identity", "dates")
#: Coarse types that GUM has as we do; all others count as one.
_SHARED_TYPES = frozenset({"person", "organization", "place", "event"})
_UNNAMED_GOLD = frozenset({"time", "substance"})
_UNNAMED = frozenset({"group"})  # adjectives and nouns of nationality: no names to GUM


class Table:
    """Scores by row, and the errors that the user asked for."""

    def __init__(self, wrong: str, missed: str) -> None:
        self.rows: dict[tuple[str, str], Score] = defaultdict(Score)
        self._shown = {"wrong": wrong, "missed": missed}

    def report(self, kind: str, task: str, *what: object) -> None:
        if self._shown[kind] == task:
            print(kind, task, *what, sep="\t")


def main() -> int:
    options = _options()
    documents = read_genre(options.data / "gum", options.genre)
    if not documents:
        print(f"skipped: no document GUM_{options.genre}_* in {options.data / 'gum'}; see --data and --genre.")
        return 0
    table = Table(options.wrong, options.missed)
    extracts, graph = _read(documents)
    for document in documents:
        extract = extracts[document.name]
        _score_names(table, document, extract)
        _score_coreference(table, document, extract)
        _score_dates(table, document, extract)
    _score_identity(table, documents, graph)
    scores = _print_table(table)
    return against_floors(scores, "entities.json") if options.genre == "news" else 0


def _read(documents: Sequence[Document]) -> tuple[dict[str, Extract], KnowledgeGraph]:
    """Each document by itself, and all of them as one corpus."""
    with TemporaryDirectory() as folder:
        with (Path(folder) / "metadata.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["file", "published"])
            rows.writerows([f"{item.name}.txt", item.published or ""] for item in documents)
        for document in documents:
            (Path(folder) / f"{document.name}.txt").write_text(document.text, "utf-8", newline="")
        articles, skipped = read_sources([folder])
        if skipped:
            raise SystemExit(f"not read: {skipped}")
        return {item.id: extract_article(pipeline(), item) for item in articles}, build_graph([folder])


def _score_names(table: Table, document: Document, extract: Extract) -> None:
    gold = [item for item in document.mentions if item.named and item.type not in _UNNAMED_GOLD]
    found = [item for item in extract.mentions if item.kind is MentionKind.NAME and item.type.value not in _UNNAMED]
    pairs = aligned([item.place for item in gold], found)
    right = {i: j for i, j in pairs.items() if _coarse(gold[i].type) == _coarse(found[j].type.value)}
    for name, part in (("span", pairs), ("span and type", right)):
        table.rows["names", name].add((len(part), len(found)), (len(part), len(gold)))
    for i, item in enumerate(gold):
        if i not in pairs:
            table.report("missed", "names", document.name, item.type, _words(document, item.place))
        elif i not in right:
            given = found[pairs[i]]
            table.report("wrong", "types", document.name, given.type.value, f"not {item.type}", given.text)
    for j in sorted({*range(len(found))} - {*pairs.values()}):
        table.report("wrong", "names", document.name, found[j].type.value, found[j].text, _context(document, found[j]))


def _coarse(kind: str) -> str:
    return kind if kind in _SHARED_TYPES else "other"


def _score_coreference(table: Table, document: Document, extract: Extract) -> None:
    gold = [place for chain in document.chains for place in chain]
    found = [mention for chain in extract.chains for mention in chain.mentions]
    number = {j: i for i, j in aligned(gold, found).items()}
    key = _numbered([len(chain) for chain in document.chains])
    response = [
        [number.get(j, len(gold) + j) for j in chain]
        for chain in _numbered([len(chain.mentions) for chain in extract.chains])
        if len(chain) > 1
    ]
    for name, measure in COREFERENCE.items():
        table.rows["coreference", name].add(measure(response, key), measure(key, response))
    mentions: dict[int, Place | Mention] = {number.get(j, len(gold) + j): item for j, item in enumerate(found)}
    mentions |= dict(enumerate(gold))
    for kind, chains, others in (("wrong", response, key), ("missed", key, response)):
        for first, second in _lost_links(chains, others, {i: item.start for i, item in mentions.items()}):
            left, right = mentions[first], mentions[second]
            table.report(
                kind, "coreference", document.name, right.start, _words(document, right), _words(document, left)
            )


def _numbered(lengths: Sequence[int]) -> Chains:
    """Chains of those lengths whose mentions are counted on: 2, 3 ▶ [0, 1], [2, 3, 4]."""
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    return [range(start, start + length) for start, length in zip(starts, lengths, strict=True)]


def _lost_links(chains: Chains, others: Chains, places: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Neighbours in a chain that the other chains don't join."""
    home = {mention: number for number, chain in enumerate(others) for mention in chain}
    for chain in chains:
        ordered = sorted(chain, key=lambda mention: places[mention])
        for first, second in pairwise(ordered):
            if home.get(first, -1) != home.get(second, -2):
                yield first, second


def _score_dates(table: Table, document: Document, extract: Extract) -> None:
    for item in document.dates:
        over = [found for found in extract.dates if found.start < item.end and item.start < found.end]
        right = any(found.value == item.value for found in over)
        table.rows["dates", "exact"].add((right, bool(over)), (right, 1))
        if not right:
            values = ", ".join(f"{found.text}: {found.value}" for found in over)
            kind = "wrong" if over else "missed"
            table.report(kind, "dates", document.name, document.text[item.start : item.end], item.value, values)


def _score_identity(table: Table, documents: Sequence[Document], graph: KnowledgeGraph) -> None:
    found: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
    for entity in graph.entities:
        for mention in entity.mentions:
            found[mention.article].append((mention, entity.iri))
    key: dict[str, list[int]] = defaultdict(list)
    response: dict[str, list[int]] = defaultdict(list)
    texts: dict[int, str] = {}
    for document in documents:
        gold = [item for item in document.mentions if item.named and item.identity]
        pairs = aligned([item.place for item in gold], [mention for mention, _ in found[document.name]])
        for i, item in enumerate(gold):
            number = len(texts)
            texts[number] = f"{document.name}\t{item.identity}\t{_words(document, item.place)}"
            key[item.identity].append(number)
            response[found[document.name][pairs[i]][1] if i in pairs else f"not found {number}"].append(number)
    keys, responses = [*key.values()], [*response.values()]
    table.rows["identity", "B³"].add(b_cubed(responses, keys), b_cubed(keys, responses))
    for kind, chains, others in (("wrong", responses, keys), ("missed", keys, responses)):
        for first, second in _lost_links(chains, others, {number: number for number in texts}):
            table.report(kind, "identity", texts[second], texts[first])


def _print_table(table: Table) -> dict[str, dict[str, float]]:
    """Print every row; return F1 by task and measure, and CoNLL's mean."""
    scores: dict[str, dict[str, float]] = defaultdict(dict)
    print(f"{'':12} {'':14} {'precision':>9} {'recall':>7} {'F1':>6}")
    for (task, name), score in table.rows.items():
        numbers = f"{score.precision:9.3f} {score.recall:7.3f} {score.f1:6.3f}"
        exact = task == "dates"  # of all that there are, as the only question is how many come out right
        print(f"{task:12} {name:14} " + (f"{'':9} {score.recall:7.3f}" if exact else numbers))
        scores[task][name] = score.recall if exact else score.f1
    mean = sum(scores["coreference"][name] for name in COREFERENCE) / len(COREFERENCE)
    scores["coreference"]["CoNLL"] = mean
    print(f"{'coreference':12} {'CoNLL':14} {'':9} {'':7} {mean:6.3f}")
    return dict(scores)


def _words(document: Document, place: Place | Mention) -> str:
    return " ".join(document.text[place.start : place.end].split())


def _context(document: Document, mention: Mention) -> str:
    around = document.text[max(0, mention.start - 40) : mention.end + 40]
    return f"… {' '.join(around.split())} …"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score entities on documents of GUM.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--genre", default="news", help="news, bio, interview or speech")
    parser.add_argument(
        "--wrong", default="", choices=TASKS, help="print what is found but not in the gold, or typed wrong"
    )
    parser.add_argument("--missed", default="", choices=TASKS, help="print what is in the gold but not found")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
