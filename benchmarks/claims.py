"""Scores `kg extract --lines` on fact synsets: precision, recall and F1 in all, and the share of right claims by rule;
and the stance of the claims on the sentences of stance.tsv.

usage: python benchmarks/claims.py [--data ../shared/bench] [--wrong] [--missed]

A claim is right when its subject, predicate and object, lower-cased and split at blanks, equal an accepted form of some
fact; precision is right claims of all claims, recall facts hit of all facts (the BenchIE measure, Gashteovski et al.
2022). Writes the scores next to floors.json and exits with 1 where one fell below its floor.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from functools import partial
from pathlib import Path

from facts import DATA, extracted, facts_hit, gold_file, pipeline, read_gold
from floors import against_floors
from stance import score_stance

from kg.build import extract_article


def main() -> int:
    options = _options()
    scores = {"stance": score_stance(partial(extract_article, pipeline()), show_wrong=options.wrong)}
    source = gold_file(options.data)
    if source is not None:
        scores["claims"] = _score_facts(source, options)
    return against_floors(scores, "claims.json")


def _score_facts(source: Path, options: argparse.Namespace) -> dict[str, float]:
    """Print the share of right claims by rule; return precision, recall and F1."""
    sentences, gold = read_gold(source)
    claims = {number: extracted(number, text) for number, text in sentences.items()}
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    hit = 0
    for number, triples in claims.items():
        found: set[str] = set()
        for triple, (claim, _) in triples.items():
            facts = facts_hit(triple, gold[number])
            total[claim.rule] += 1
            right[claim.rule] += bool(facts)
            found |= facts
            if options.wrong and not facts:
                print("wrong ", number, claim.rule, *triple, sep="\t")
        hit += len(found)
        if options.missed:
            for fact in sorted(gold[number].keys() - found):
                print("missed", number, *(min(slot, key=len) for slot in gold[number][fact][0]), sep="\t")
    for rule, count in total.most_common():
        print(f"{rule:24} {right[rule]:4} of {count:4}  {right[rule] / count:.2f}")
    precision, recall = sum(right.values()) / sum(total.values()), hit / sum(map(len, gold.values()))
    f1 = 2 * precision * recall / (precision + recall)
    return {"precision": precision, "recall": recall, "f1": f1}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score the claims on fact synsets.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--wrong", action="store_true", help="print the claims that match no fact")
    parser.add_argument("--missed", action="store_true", help="print the facts that no claim matches")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
