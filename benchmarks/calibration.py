"""How far the confidences can be trusted: claims are judged by weights learned from other articles than theirs.

usage: python benchmarks/calibration.py [--data ../shared/bench]

Prints, for the claims of the benchmark and for those that somebody read, the claims in each fifth of the range of
confidence, their mean confidence, the share of right ones, how far the two are apart and how far chance alone would
part them (one standard error); then the usual measures beside those of a constant by rule; then precision, recall and
F1 of the benchmark's claims above a threshold. Exits with 1 where share and mean of these are further apart than the
tolerance.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from facts import DATA, gold_file, read_gold
from sklearn.metrics import roc_auc_score
from train_confidence import NEWS, READ, Example, folds, log_loss, read_examples, train

from kg.extract.confidence import confidence

TOLERANCE = 0.12
_FIFTHS = 5
_THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
Judged = tuple[float, Example]  # (the chance that the claim was given, the claim)


def main() -> int:
    options = _options()
    source = gold_file(options.data)
    if source is None:
        return 0
    examples = read_examples(options.data)
    models = {"model": by_model(examples), "constant by rule": by_rule(examples), "mean": by_mean(examples)}
    rows = {name: fifths(of_source(models["model"], name)) for name in (NEWS, READ)}
    for name, found in rows.items():
        print(name)
        _print_fifths(found)
        _print_measures({model: of_source(judged, name) for model, judged in models.items()})
    _print_thresholds(of_source(models["model"], NEWS), facts=sum(map(len, read_gold(source)[1].values())))
    return int(any(abs(mean - right) > TOLERANCE for _, _, mean, right in rows[NEWS]))


def of_source(judged: Sequence[Judged], source: str) -> list[Judged]:
    return [(chance, example) for chance, example in judged if example.source == source]


def by_model(examples: Sequence[Example]) -> list[Judged]:
    judged = []
    for others, held_out in folds(examples):
        weights = train(others)
        judged += [(confidence(example.features, weights), example) for example in held_out]
    return judged


def by_rule(examples: Sequence[Example]) -> list[Judged]:
    """The share of right claims of the same rule, one right and one wrong added so that no chance is 0 or 1."""
    judged = []
    for others, held_out in folds(examples):
        for example in held_out:
            same = [other.right for other in others if other.rule == example.rule]
            judged.append(((sum(same) + 1) / (len(same) + 2), example))
    return judged


def by_mean(examples: Sequence[Example]) -> list[Judged]:
    """The share of right claims, whatever the claim."""
    judged = []
    for others, held_out in folds(examples):
        share = statistics.fmean(other.right for other in others)
        judged += [(share, example) for example in held_out]
    return judged


def fifths(judged: Sequence[Judged]) -> list[tuple[float, int, float, float]]:
    """(lower bound, claims, mean confidence, share of right claims) of each fifth that holds claims."""
    rows = []
    for number in range(_FIFTHS):
        inside = [item for item in judged if min(int(item[0] * _FIFTHS), _FIFTHS - 1) == number]
        if inside:
            mean = statistics.fmean(chance for chance, _ in inside)
            right = statistics.fmean(example.right for _, example in inside)
            rows.append((number / _FIFTHS, len(inside), mean, right))
    return rows


def measures(judged: Sequence[Judged]) -> tuple[float, float, float, float]:
    """Log loss, Brier score, expected calibration error over the fifths, area under the ROC curve."""
    loss = statistics.fmean(log_loss(chance, example) for chance, example in judged)
    brier = statistics.fmean((chance - example.right) ** 2 for chance, example in judged)
    error = sum(count * abs(mean - right) for _, count, mean, right in fifths(judged)) / len(judged)
    area = roc_auc_score([example.right for _, example in judged], [chance for chance, _ in judged])
    return loss, brier, error, float(area)


def _print_fifths(rows: Sequence[tuple[float, int, float, float]]) -> None:
    print("confidence   claims   mean   right   apart   by chance")
    for low, count, mean, right in rows:
        chance = math.sqrt(mean * (1 - mean) / count)
        span = f"{low:.1f} to {low + 1 / _FIFTHS:.1f}"
        print(f"{span}   {count:6}   {mean:.2f}   {right:5.2f}   {abs(mean - right):5.2f}   {chance:9.2f}")
    print()


def _print_measures(models: Mapping[str, Sequence[Judged]]) -> None:
    print(f"{'':16}   log loss   Brier     ECE     AUC")
    for name, judged in models.items():
        loss, brier, error, area = measures(judged)
        print(f"{name:16}   {loss:8.3f}   {brier:.3f}   {error:.3f}   {area:.3f}")
    print()


def _print_thresholds(judged: Sequence[Judged], facts: int) -> None:
    print("confidence from   claims   precision   recall   F1")
    for threshold in _THRESHOLDS:
        kept = [example for chance, example in judged if chance >= threshold]
        if kept:
            precision, recall = scores(kept, facts)
            f1 = 2 * precision * recall / (precision + recall)
            print(f"{threshold:15.1f}   {len(kept):6}   {precision:9.3f}   {recall:6.3f}   {f1:.3f}")


def scores(kept: Sequence[Example], facts: int) -> tuple[float, float]:
    """Precision and recall as benchmarks/claims.py has them."""
    precision = statistics.fmean(example.right for example in kept)
    return precision, len(frozenset().union(*(example.facts for example in kept))) / facts


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Hold the confidences against what is right.")
    parser.add_argument("--data", type=Path, default=DATA)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
