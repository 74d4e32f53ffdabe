"""Scores `kg extract --lines` on fact synsets: precision, recall and F1 in all, by rule (the share that is
right) and by phenomenon; and the stance of the claims on the sentences of stance.tsv.

usage: python benchmarks/claims.py [--data ../shared/bench] [--wrong] [--missed]

A claim is right when its subject, predicate and object, lower-cased and split at blanks, equal an accepted form of some
fact; precision is right claims of all claims, recall facts hit of all facts (the BenchIE measure, Gashteovski et al.
2022). Claims below the default of --min-confidence are left out, as `kg extract` does. Writes the scores next to
floors.json and exits with 1 where one fell below its floor.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from functools import partial
from pathlib import Path

from facts import DATA, Triple, extracted, facts_hit, first_form, gold_file, pipeline, read_gold
from floors import against_floors
from stance import score_stance

from kg.analysis import extract_article
from kg.extract.confidence import confidence
from kg.settings import MIN_CONFIDENCE

_BE = frozenset("am are be been being is was were".split())
_HAVE = frozenset("had has have".split())
_PREPOSITIONS = frozenset(
    """about across after against among around as at before behind between by despite during for from in inside into
    like near of off on onto out outside over since through throughout to toward towards under until upon via with
    within without""".split()
)


def main() -> int:
    options = _options()
    scores = {"stance": score_stance(partial(extract_article, pipeline()), show_wrong=options.wrong)}
    source = gold_file(options.data)
    if source is not None:
        scores["claims"] = _score_facts(source, options)
    return against_floors(scores, "claims.json")


def _score_facts(source: Path, options: argparse.Namespace) -> dict[str, float]:
    """Print the scores by rule and by phenomenon; return precision, recall and F1."""
    sentences, gold = read_gold(source)
    rules, forms, facts = Tally(), Tally(), Tally()
    for number, text in sentences.items():
        found: set[str] = set()
        for triple, (claim, features) in extracted(number, text).items():
            if confidence(features) < MIN_CONFIDENCE:
                continue
            hit = facts_hit(triple, gold[number])
            found |= hit
            rules.count(claim.rule, bool(hit))
            forms.count(phenomenon(triple), bool(hit))
            if options.wrong and not hit:
                print("wrong ", number, claim.rule, *triple, sep="\t")
        for fact, accepted in gold[number].items():
            triple = first_form(accepted)
            facts.count(phenomenon(triple), fact in found)
            if options.missed and fact not in found:
                print("missed", number, *triple, sep="\t")
    for rule, count in rules.total.most_common():
        print(f"{rule:24} {rules.right[rule]:4} of {count:4}  {rules.share(rule):.2f}")
    for name, count in facts.total.most_common():
        print(f"{name:24} P {forms.share(name):.2f}  R {facts.share(name):.2f}  of {count} facts")
    precision, recall = rules.share(), facts.share()
    return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / (precision + recall)}


class Tally:
    """How many there are, and how many of them are right, by name."""

    def __init__(self) -> None:
        self.total: Counter[str] = Counter()
        self.right: Counter[str] = Counter()

    def count(self, name: str, right: bool) -> None:
        self.total[name] += 1
        self.right[name] += right

    def share(self, name: str | None = None) -> float:
        """Of ``name``, else of all."""
        if name is None:
            return self.right.total() / self.total.total()
        return self.right[name] / self.total[name] if self.total[name] else 0.0


def phenomenon(triple: Triple) -> str:
    """What kind of statement the words make, of claims and facts alike."""
    _, predicate, target = (words.split() for words in triple)
    if target[:1] == ["to"] and len(target) > 1:
        return "aim or direction"
    if {*predicate[-1:], *target[:1]} & _PREPOSITIONS:
        return "adjunct"
    if set(predicate) <= _BE:
        return "state or description"
    return "possession" if set(predicate) <= _HAVE else "object or clause"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score the claims on fact synsets.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--wrong", action="store_true", help="print the claims that match no fact")
    parser.add_argument("--missed", action="store_true", help="print the facts that no claim matches")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
