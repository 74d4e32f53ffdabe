"""Scores `kg extract --lines` on fact synsets: precision, recall and F1 in all, and the share of right claims by rule.

usage: python benchmarks/claims.py [--data ../shared/bench] [--wrong] [--missed]

A claim is right when its subject, predicate and object, lower-cased and split at blanks, equal an accepted form of some
fact; precision is right claims of all claims, recall facts hit of all facts (the BenchIE measure, Gashteovski et al.
2022). Writes the scores next to floors.json and exits with 1 where one fell below its floor.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

from spacy.language import Language

from kg.build import extract_tokens, load_pipeline
from kg.records import Article
from kg.settings import DEFAULT_MODEL

HERE = Path(__file__).parent
Triple = tuple[str, str, str]
Facts = dict[str, list[list[set[str]]]]
_GROUP = re.compile(r"\[([^\]]*)\]")


def main() -> int:
    options = _options()
    source = options.data / "openie" / "news120.txt"
    if not source.exists():
        print(f"skipped: {source} is not there; give the folder of the development data with --data.")
        return 0
    sentences, gold = read_gold(source)
    claims = {number: extracted(number, text) for number, text in sentences.items()}
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    hit = 0
    for number, triples in claims.items():
        found: set[str] = set()
        for triple, rule in triples:
            facts = {fact for fact, forms in gold[number].items() if _matches(triple, forms)}
            total[rule] += 1
            right[rule] += bool(facts)
            found |= facts
            if options.wrong and not facts:
                print("wrong ", number, rule, *triple, sep="\t")
        hit += len(found)
        if options.missed:
            for fact in sorted(gold[number].keys() - found):
                print("missed", number, *(min(slot, key=len) for slot in gold[number][fact][0]), sep="\t")
    for rule, count in total.most_common():
        print(f"{rule:24} {right[rule]:4} of {count:4}  {right[rule] / count:.2f}")
    precision, recall = sum(right.values()) / sum(total.values()), hit / sum(map(len, gold.values()))
    f1 = 2 * precision * recall / (precision + recall)
    return _against_floors({"precision": precision, "recall": recall, "f1": f1})


def read_gold(path: Path) -> tuple[dict[str, str], dict[str, Facts]]:
    """(sentence by number, accepted forms by fact and sentence number)."""
    sentences: dict[str, str] = {}
    gold: dict[str, Facts] = defaultdict(dict)
    number = fact = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("sent_id:"):
            number, text = line.removeprefix("sent_id:").split("\t", 1)
            sentences[number] = text.strip()
        elif match := re.match(r"\S+?--> Cluster (\d+)", line):
            fact = match[1]
            gold[number][fact] = []
        elif "-->" in line:
            slots = [re.sub(r"(?<=\])(?=\S)", " ", slot.strip()) for slot in line.split("-->")]
            gold[number][fact].append([expanded(slot) for slot in slots[:3]])
    return sentences, gold


def expanded(slot: str) -> set[str]:
    """All forms of a slot, with each [group] kept or left out."""
    parts = _GROUP.split(slot)  # plain, group, plain, group, …
    choices = [[part, ""] if index % 2 else [part] for index, part in enumerate(parts)]
    return {_normal(" ".join(chosen)) for chosen in itertools.product(*choices)}


def extracted(number: str, text: str) -> list[tuple[Triple, str]]:
    """The distinct claims of one tokenised sentence as words, with their rules."""
    article = Article(id=number, text=" ".join(text.split()), source="openie", sha256="")
    found: dict[Triple, str] = {}
    for claim in extract_tokens(_pipeline(), article).claims:
        triple = (_normal(claim.subject.text), _normal(claim.predicate), _normal(claim.object.text))
        if not claim.tentative and triple[0] != triple[2]:
            found.setdefault(triple, claim.rule)
    return list(found.items())


@cache
def _pipeline() -> Language:
    return load_pipeline(DEFAULT_MODEL)


def _matches(triple: Triple, forms: list[list[set[str]]]) -> bool:
    return any(all(word in slot for word, slot in zip(triple, form, strict=True)) for form in forms)


def _normal(text: str) -> str:
    return " ".join(text.lower().split())


def _against_floors(scores: dict[str, float]) -> int:
    floors = json.loads((HERE / "floors.json").read_text("utf-8"))["claims"]
    rounded = {name: round(score, 3) for name, score in scores.items()}
    (HERE / "claims.json").write_text(json.dumps(rounded, indent=2) + "\n", "utf-8")
    print(*(f"{name} {score:.3f} (floor {floors[name]:.3f})" for name, score in rounded.items()), sep="   ")
    fallen = [name for name, score in rounded.items() if score < floors[name]]
    if fallen:
        print(f"below its floor: {', '.join(fallen)}", file=sys.stderr)
    return 1 if fallen else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score the claims on fact synsets.")
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "bench")
    parser.add_argument("--wrong", action="store_true", help="print the claims that match no fact")
    parser.add_argument("--missed", action="store_true", help="print the facts that no claim matches")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
