"""Words a second of the bare spaCy pipeline, of the model as we load it, with our components, and of the whole
extraction, in one process and in as many as there are processors, on the same articles in one run; beside them those
of the package triplet-extract, where it is installed.

usage: python benchmarks/speed.py [--data ../shared/bench] [--rounds 3]

CPU time for all that runs on one thread, since other work on the machine then counts little; the stages take turns, and
each one's best round is taken. What counts is the ratio to the bare pipeline: the aim is 0.75 (0.85 with a margin). The
processes are timed by the clock, from the first result on, since each has to load the model first.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import cast

import spacy
from facts import DATA
from gum import sentence_texts

from kg.analysis import extract_all, extract_article, processors
from kg.nlp import annotate, load_pipeline
from kg.nlp.model import COMPONENTS
from kg.records import Article, Extract
from kg.settings import DEFAULT_MODEL, Settings

BARE, WHOLE = "bare pipeline", "whole extraction"
_COPIES = 5  # of the articles, for the processes
_SAMPLE = 40  # sentences for triplet-extract, which needs minutes for all


def main() -> int:
    options = _options()
    folder = options.data / "gum"
    if not folder.exists():
        print(f"skipped: {folder} is not there; give the folder of the development data with --data.")
        return 0
    articles = [read(path) for path in sorted(folder.glob("GUM_news_*.conllu"))]
    stages = _stages(articles)
    best = dict.fromkeys(stages, float("inf"))
    for _ in range(options.rounds):
        for name, run in stages.items():
            best[name] = min(best[name], _seconds(run))
    _print(best, _words(articles))
    rates = {1: _words(articles) / best[WHOLE]}
    jobs = processors()
    if jobs > 1:
        rates[jobs] = _rate_of_processes(articles, jobs)
        print(f"{f'in {jobs} processes':24} {rates[jobs]:14.0f}")
    _print_rivals(articles, rates)
    return 0


def read(path: Path) -> Article:
    """The raw text of a CoNLL-U document, sentence by sentence."""
    return Article(path.stem, "\n".join(sentence_texts(path)), path.name, "")


def _stages(articles: Sequence[Article]) -> dict[str, Callable[[], object]]:
    """What is timed, each stage with all that the one before it does."""
    bare, whole, model = spacy.load(DEFAULT_MODEL), load_pipeline(DEFAULT_MODEL), load_pipeline(DEFAULT_MODEL)
    for component in COMPONENTS:
        model.remove_pipe(component)
    return {
        BARE: lambda: [bare(article.text) for article in articles],
        "model as we load it": lambda: [list(annotate(model, [article])) for article in articles],
        "with our components": lambda: [list(annotate(whole, [article])) for article in articles],
        WHOLE: lambda: [extract_article(whole, article) for article in articles],
    }


def _print(seconds: dict[str, float], words: int) -> None:
    print(f"{words} words                words a second   of the bare one   ms for 1000 words")
    for name, taken in seconds.items():
        print(f"{name:24} {words / taken:14.0f} {seconds[BARE] / taken:17.2f} {taken * 1e6 / words:19.0f}")


def _rate_of_processes(articles: Sequence[Article], jobs: int) -> float:
    """Words a second, by the clock."""
    many = list(articles) * _COPIES
    outcomes = extract_all(load_pipeline(DEFAULT_MODEL), many, Settings(jobs=jobs))
    next(outcomes)
    started = time.perf_counter()
    return _words([outcome.article for outcome in outcomes if isinstance(outcome, Extract)]) / (
        time.perf_counter() - started
    )


def _print_rivals(articles: Sequence[Article], ours: Mapping[int, float]) -> None:
    """Compare with triplet-extract on every n-th sentence: as it comes, and with its full search. ``ours`` are words a
    second by the number of processes."""
    sentences = [line for article in articles for line in article.text.split("\n")]
    sample = sentences[:: len(sentences) // _SAMPLE + 1]
    words = sum(len(sentence.split()) for sentence in sample)
    for name, fast in (("triplet-extract", True), ("its full search", False)):
        extract = _rival(fast)
        if extract is None:
            print("skipped: triplet-extract; to compare with it install it and the spaCy model en_core_web_sm.")
            return
        theirs = words / _seconds(partial(list, map(extract, sample)))
        times = ", ".join(f"{rate / theirs:.0f} times in {jobs} process(es)" for jobs, rate in ours.items())
        print(f"{name:24} {theirs:14.0f}   on {len(sample)} sentences: ours makes {times}")


def _rival(fast: bool) -> Callable[[str], object] | None:
    try:
        from triplet_extract import OpenIEExtractor

        return cast(Callable[[str], object], OpenIEExtractor(fast=fast).extract_triplet_objects)
    except (ImportError, OSError):  # the package, the model that it loads by this name
        return None


def _words(articles: Sequence[Article]) -> int:
    return sum(len(article.text.split()) for article in articles)


def _seconds(run: Callable[[], object]) -> float:
    started = time.process_time()
    run()
    return time.process_time() - started


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Time the pipeline against the bare one.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
