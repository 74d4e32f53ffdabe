"""Words a second of the bare spaCy pipeline, of the pipeline with our components, and of the whole extraction, on the
same text in one run.

usage: python benchmarks/speed.py [--data ../shared/bench] [--rounds 3]

Timings on a busy machine are noisy: the ratio to the bare pipeline counts, taken of each one's best round.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from kg.build import extract_article, load_pipeline
from kg.nlp import annotate
from kg.records import Article
from kg.settings import DEFAULT_MODEL

HERE = Path(__file__).parent


def main() -> int:
    options = _options()
    folder = options.data / "gum"
    if not folder.exists():
        print(f"skipped: {folder} is not there; give the folder of the development data with --data.")
        return 0
    articles = [read(path) for path in sorted(folder.glob("GUM_news_*.conllu"))]
    words = sum(len(article.text.split()) for article in articles)
    bare, whole = spacy.load(DEFAULT_MODEL), load_pipeline(DEFAULT_MODEL)
    stages: dict[str, Callable[[], object]] = {
        "bare pipeline": lambda: [bare(article.text) for article in articles],
        "with our components": lambda: [list(annotate(whole, [article])) for article in articles],
        "whole extraction": lambda: [extract_article(whole, article) for article in articles],
    }
    best = {name: float("inf") for name in stages}
    for _ in range(options.rounds):
        for name, run in stages.items():
            best[name] = min(best[name], _seconds(run))
    for name, seconds in best.items():
        print(
            f"{name:22} {words / seconds:8.0f} words a second   {best['bare pipeline'] / seconds:.2f} of the bare one"
        )
    return 0


def read(path: Path) -> Article:
    """The raw text of a CoNLL-U document, sentence by sentence."""
    sentences = re.findall(r"^# text = (.*)$", path.read_text("utf-8"), re.MULTILINE)
    return Article(path.stem, "\n".join(sentences), path.name, "")


def _seconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Time the pipeline against the bare one.")
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "bench")
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
