"""Scores `kg build --ontology FILE --no-built-in` on the development part of Text2KGBench (Mihindukulasooriya et al.
2023): sentences, ontologies without any phrases, and the triples to find.

usage: python benchmarks/text2kg.py [--data ../shared/bench] [--only NAME] [--part N] [--wrong] [--missed]

As in the benchmark's own script: of a sentence's triples those count whose relation is among the sentence's gold ones;
two are equal when subject, relation and object are, in lower case and without blanks and underscores; precision, recall
and F1 are averaged over sentences, then over ontologies. Unlike there, a day or a number is equal in any notation.

Scored are the validation sentences, or where there are none the second half of the training sentences: once with the
ontology alone ("labels"), once with what `kg ontology learn` makes of the other training sentences ("learned"). Every
Nth sentence is scored, by default each. Writes the scores next to floors.json and exits with 1 where one fell below its
floor.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from facts import DATA, pipeline
from floors import against_floors

from kg.analysis import extract_article
from kg.ontology import load_ontology
from kg.phrases import Example, as_turtle, compiled_phrases, learn_phrases, patterns
from kg.records import Article, Entity, Extract, KnowledgeGraph, Literal, Polarity, Statement
from kg.resolve import Relations, resolve
from kg.settings import DEFAULT_BASE, MIN_CONFIDENCE

GROUPS = ("wikidata_tekgen", "dbpedia_webnlg")
Triple = tuple[str, str, str]
_DAY = "%d %B %Y"  # as the benchmark writes Wikidata's dates


@dataclass(frozen=True)
class Sentence:
    """A sentence of the benchmark and its gold triples."""

    id: str
    text: str
    triples: frozenset[Triple]


@dataclass(frozen=True)
class Score:
    """Averages over sentences, or over ontologies."""

    precision: float
    recall: float
    f1: float


def main() -> int:
    options = _options()
    if not (options.data / "text2kg").is_dir():
        print(f"skipped: {options.data / 'text2kg'} is not there; give the folder of the development data with --data.")
        return 0
    scores = {}
    for group in GROUPS:
        found = _score_group(options.data / "text2kg" / group, options)
        scores |= {f"text2kg {group} {way}": asdict(average(items)) for way, items in found.items() if items}
    if options.only or options.part > 1:
        return 0
    return against_floors(scores, "text2kg.json")


def _score_group(folder: Path, options: argparse.Namespace) -> dict[str, list[Score]]:
    """Print a line for each ontology; return its scores with the labels alone and with what was learned."""
    found: dict[str, list[Score]] = {"labels": [], "learned": []}
    for ontology in sorted((folder / "ontologies").glob("*.ttl")):
        if options.only not in ontology.stem:
            continue
        train, sentences = read_sentences(folder, ontology.stem)
        sentences = sentences[:: options.part]
        extracts = [extract(item) for item in sentences]
        for way, files in (("labels", [ontology]), ("learned", [ontology, learned_file(ontology, train)])):
            predicted = triples_by_sentence(extracts, files)
            found[way].append(average(score(item.triples, predicted[item.id]) for item in sentences))
            print(f"{ontology.stem:28} {way:8} {_line(found[way][-1])}  of {len(sentences)} sentences")
        _show(sentences, predicted, options)
    for way, items in found.items():
        print(f"{folder.name:28} {way:8} {_line(average(items))}  of {len(items)} ontologies")
    return found


def learned_file(ontology: Path, sentences: Sequence[Sentence]) -> Path:
    """What is learned from sentences, in a file that is removed at the end of the run."""
    known = load_ontology([ontology], built_in=False)
    names = {relation.label: relation.name for relation in known.relations.values()}
    examples = [
        Example(item.text, tuple((first, names[said], _iso(last)) for first, said, last in sorted(item.triples)))
        for item in sentences
        if all(said in names for _, said, _ in item.triples)
    ]
    path = Path(_folder().name) / f"{ontology.stem}.ttl"
    path.write_text(as_turtle(learn_phrases(pipeline(), known, examples), known), "utf-8")
    return path


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


def read_sentences(folder: Path, ontology: str) -> tuple[list[Sentence], list[Sentence]]:
    """(those to learn from, those to score)"""
    train = _read(folder / "train" / f"{ontology}_train.jsonl")
    validation = folder / "validation" / f"{ontology}_validation.jsonl"
    if validation.exists():
        return train, _read(validation)
    half = len(train) // 2  # in order: neighbours say the same in other words
    return train[:half], train[half:]


def _read(path: Path) -> list[Sentence]:
    """A sentence that stands on several lines has the triples of all of them."""
    triples: dict[str, set[Triple]] = defaultdict(set)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        said = [(item["sub"], item["rel"], item["obj"]) for item in row.get("triples", ())]
        triples[row["sent"]].update(said or [(row["sub_label"], row["rel_label"], row["obj_label"])])
    return [Sentence(f"s{number}", text, frozenset(found)) for number, (text, found) in enumerate(triples.items())]


def triples_by_sentence(extracts: Iterable[Extract], ontologies: Sequence[Path]) -> Mapping[str, set[Triple]]:
    """The affirmed statements of the ontology's relations, by the sentences that are their evidence."""
    graph = build(extracts, ontologies)
    entities = {entity.iri: entity for entity in graph.entities}
    found: dict[str, set[Triple]] = defaultdict(set)
    for statement in graph.statements:
        if statement.relation.known and statement.polarity is Polarity.AFFIRMED:
            for item in statement.evidence:
                found[item.article].add(as_triple(statement, entities))
    return found


def extract(sentence: Sentence) -> Extract:
    return extract_article(pipeline(), Article(sentence.id, sentence.text, sentence.id, ""), MIN_CONFIDENCE)


def build(extracts: Iterable[Extract], ontologies: Sequence[Path]) -> KnowledgeGraph:
    ontology = load_ontology(ontologies, built_in=False)
    relations = Relations(patterns(compiled_phrases(pipeline(), ontology)), ontology, DEFAULT_BASE)
    return resolve(extracts, ontology, relations, DEFAULT_BASE)


def as_triple(statement: Statement, entities: Mapping[str, Entity]) -> Triple:
    target = statement.object
    end = target.value if isinstance(target, Literal) else entities[target].label
    return entities[statement.subject].label, statement.relation.label, end


def _iso(value: str) -> str:
    """Wikidata's days, of which the benchmark writes a year as its first; what is no day stays."""
    try:
        day = datetime.strptime(value, _DAY).date()
    except ValueError:
        return value
    return f"{day.year}" if (day.month, day.day) == (1, 1) else day.isoformat()


def score(gold: frozenset[Triple], predicted: Iterable[Triple]) -> Score:
    """Of one sentence."""
    wanted = {normal(triple) for triple in gold}
    relations = {relation for _, relation, _ in gold}
    given = {normal(triple) for triple in predicted if triple[1] in relations}
    right = len(wanted & given)
    if not right:
        return Score(0.0, 0.0, 0.0)
    precision, recall = right / len(given), right / len(wanted)
    return Score(precision, recall, 2 * precision * recall / (precision + recall))


def normal(triple: Triple) -> str:
    """Numbers without a fraction of nought, days as ISO 8601."""
    parts = (re.sub(r"(?<=\d)\.0+$", "", _iso(part)) for part in triple)
    return "".join(re.sub(r"[\s_]+", "", part).lower() for part in parts)


def average(scores: Iterable[Score]) -> Score:
    items = list(scores)
    count = max(len(items), 1)
    return Score(
        sum(item.precision for item in items) / count,
        sum(item.recall for item in items) / count,
        sum(item.f1 for item in items) / count,
    )


def _line(found: Score) -> str:
    return f"P {found.precision:.2f}  R {found.recall:.2f}  F1 {found.f1:.3f}"


def _show(sentences: Iterable[Sentence], predicted: Mapping[str, set[Triple]], options: argparse.Namespace) -> None:
    for item in sentences:
        gold = {normal(triple) for triple in item.triples}
        given = {normal(triple) for triple in predicted[item.id]}
        relations = {relation for _, relation, _ in item.triples}
        wrong = (
            triple for triple in sorted(predicted[item.id]) if triple[1] in relations and normal(triple) not in gold
        )
        missed = (triple for triple in sorted(item.triples) if normal(triple) not in given)
        for kind, wanted, triples in (("wrong", options.wrong, wrong), ("missed", options.missed, missed)):
            for triple in triples if wanted else ():
                print(kind, *triple, item.text, sep="\t")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score triples for given ontologies.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--only", default="", help="only the ontologies whose name holds this")
    parser.add_argument("--part", type=int, default=1, help="score every Nth sentence, for a quick look")
    parser.add_argument("--wrong", action="store_true", help="print the triples that are not gold")
    parser.add_argument("--missed", action="store_true", help="print the gold triples that were not found")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
