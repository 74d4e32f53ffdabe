"""Learns the weights of kg/extract/confidence.json by logistic regression, from claims that are known to be right or
wrong: by the benchmark of claims, and by somebody's reading (read_claims.csv; made like the lists of judge.py, but of
most claims of 28 documents of bench/gum, without those that two readers may see differently).

usage: python benchmarks/train_confidence.py [--data ../shared/bench] [--output kg/extract/confidence.json]

Run it again whenever the rules change. The strength of the L2 penalty is the one with the least log loss on articles
that the weights were not learned from. Nothing is left to chance: the same examples give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import statistics
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facts import DATA, extracted, facts_hit, gold_file, pipeline, read_gold
from gum import read_article, sentence_texts
from judge import item_of
from judged import RIGHT, read_list
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from kg.extract.claims import read_claims
from kg.extract.confidence import WEIGHTS, Features, Weights, confidence
from kg.nlp import annotate

OUTPUT = Path(__file__).parent.parent / "kg" / "extract" / WEIGHTS
JUDGED = Path(__file__).parent / "read_claims.csv"
NEWS, READ = "bench/openie/news120.txt", "benchmarks/read_claims.csv"
PENALTIES = (30.0, 10.0, 5.0, 3.0, 2.0, 1.0, 0.5)
_BORNE_OUT = 10  # a share of right claims is known to within 0.15 from so many (one standard error)
_DIGITS = 3
_FOLDS = 8


@dataclass(frozen=True)
class Example:
    """A claim of which ``source`` says whether it is right; ``facts`` are those of the benchmark that it tells."""

    source: str
    article: str
    rule: str
    features: Features
    right: bool
    facts: frozenset[tuple[str, str]] = frozenset()


def main() -> int:
    options = _options()
    if gold_file(options.data) is None:
        return 0
    examples = read_examples(options.data)
    penalty = best_penalty(examples)
    options.output.write_bytes(written(fit(examples, penalty), examples, penalty))
    print(f"{options.output}: from {len(examples)} claims, with an L2 penalty of {penalty:g}")
    return 0


def read_examples(data: Path) -> list[Example]:
    return [*read_news(data), *read_judged(data)]


def read_news(data: Path) -> list[Example]:
    """The claims that the rules find in the sentences of bench/openie."""
    sentences, gold = read_gold(data / "openie" / "news120.txt")
    articles = _articles(data)
    examples = []
    for number, text in sentences.items():
        article = articles.get(_letters(text))
        if article is None:
            raise SystemExit(
                f"{data / 'gum'} lacks the article of sentence {number}; give the whole folder with --data."
            )
        for triple, (claim, features) in extracted(number, text).items():
            facts = frozenset((number, fact) for fact in facts_hit(triple, gold[number]))
            examples.append(Example(NEWS, article, claim.rule, features, bool(facts), facts))
    return examples


def read_judged(data: Path) -> list[Example]:
    """The claims of bench/gum that somebody read, as far as the program still says them."""
    rows = read_list(JUDGED)
    verdicts = {row.id: row.verdict == RIGHT for row in rows}
    names = sorted({row.document for row in rows})
    examples = []
    for doc in annotate(pipeline(), (read_article(data / "gum" / f"{name}.conllu") for name in names)):
        for claim, features in read_claims(doc):
            right = verdicts.get(item_of(claim).id)
            if right is not None and not claim.tentative:
                examples.append(Example(READ, claim.article, claim.rule, features, right))
    return examples


def _articles(data: Path) -> dict[str, str]:
    """The article of a sentence, by its letters: the sentences are from GUM."""
    found: dict[str, str] = {}
    for path in sorted((data / "gum").glob("GUM_news_*.conllu")):
        for text in sentence_texts(path):
            found.setdefault(_letters(text), path.stem)
    return found


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text.lower())


def train(examples: Sequence[Example]) -> Weights:
    return fit(examples, best_penalty(examples))


def best_penalty(examples: Sequence[Example]) -> float:
    """The penalty with the least log loss on held-out articles."""
    return min(PENALTIES, key=lambda penalty: statistics.fmean(_held_out_losses(examples, penalty)))


def _held_out_losses(examples: Sequence[Example], penalty: float) -> Iterator[float]:
    """The log loss of each claim under the weights learned from the other articles."""
    for others, held_out in folds(examples):
        weights = fit(others, penalty)
        yield from (log_loss(confidence(example.features, weights), example) for example in held_out)


def log_loss(chance: float, example: Example) -> float:
    return -math.log(chance if example.right else 1 - chance)


def folds(examples: Sequence[Example]) -> Iterator[tuple[list[Example], list[Example]]]:
    """(the examples of all other articles, the examples of some articles)."""
    articles = sorted({example.article for example in examples})
    for part in (articles[number::_FOLDS] for number in range(min(_FOLDS, len(articles)))):
        others = [example for example in examples if example.article not in part]
        yield others, [example for example in examples if example.article in part]


def fit(examples: Sequence[Example], penalty: float) -> Weights:
    """Either source counts as much as the other, however few its claims. The intercept bears no penalty, so that a
    claim of which nothing is known has the mean's chance. The bounds cut off what fewer than 10 examples bear out at
    either end."""
    vectorizer = DictVectorizer(sparse=False)
    table = vectorizer.fit_transform([example.features for example in examples])
    model = LogisticRegression(C=1 / penalty, solver="newton-cholesky", tol=1e-8)
    sources = Counter(example.source for example in examples)
    weights = [len(examples) / len(sources) / sources[example.source] for example in examples]
    model.fit(table, [example.right for example in examples], weights)
    names = vectorizer.get_feature_names_out()
    by_feature = {str(name): _rounded(weight) for name, weight in zip(names, model.coef_[0], strict=True)}
    chances = sorted(model.predict_proba(table)[:, 1])
    tail = min(_BORNE_OUT, len(chances) // 2)
    return Weights(_rounded(model.intercept_[0]), by_feature, _rounded(chances[tail - 1]), _rounded(chances[-tail]))


def _rounded(value: float) -> float:
    return round(float(value), _DIGITS)


def written(weights: Weights, examples: Sequence[Example], penalty: float) -> bytes:
    """The weights as JSON, sorted by feature, with what they were learned from."""
    content = {
        "learned_by": "python benchmarks/train_confidence.py",
        "data": [NEWS, READ],
        "claims": len(examples),
        "right": sum(example.right for example in examples),
        "l2_penalty": penalty,
        "lowest": weights.lowest,
        "highest": weights.highest,
        "intercept": weights.intercept,
        "weights": dict(sorted(weights.by_feature.items())),
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Learn the weights of the confidence.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
