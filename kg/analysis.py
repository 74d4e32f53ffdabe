"""Articles ▶ extracts. Each article is read by itself: one after the other, or several at once in processes."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from multiprocessing import get_context

from pebble import ProcessPool
from spacy.language import Language
from spacy.tokens import Doc

from kg.extract import extract_claims
from kg.nlp import annotate, annotate_tokens, load_pipeline
from kg.records import Article, Claim, Extract, Skipped
from kg.settings import Settings

#: A process has to load the language model first, so that it pays from about so many characters.
_WORTH_A_PROCESS = 250_000
Result = Callable[[], Extract]  # raises what went wrong with the article


def extract_article(nlp: Language, article: Article, min_confidence: float = 0.0) -> Extract:
    """One article ▶ all that is known of it by itself."""
    return _extract(next(iter(annotate(nlp, [article]))), article, min_confidence)


def extract_tokens(nlp: Language, article: Article, min_confidence: float = 0.0) -> Extract:
    """One sentence whose tokens are the blank-separated words of the article's text."""
    return _extract(annotate_tokens(nlp, article, article.text.split(" ")), article, min_confidence)


def extract_all(nlp: Language, articles: Sequence[Article], settings: Settings) -> Iterator[Extract | Skipped]:
    """What is known of each article, in their order; of one that cannot be analysed, why."""
    jobs = settings.jobs or worthwhile_jobs(articles)
    with _in_processes(articles, settings, jobs) if jobs > 1 else _in_turn(nlp, articles, settings) as results:
        for article, result in zip(articles, results, strict=True):
            try:
                yield result()
            except Exception as error:  # one bad article must not stop the others, whatever is wrong with it
                reason = f"could not be analysed ({type(error).__name__}: {error})"
                yield Skipped(article.source, reason, "Leave it out, or report it with the article.")


def worthwhile_jobs(articles: Sequence[Article]) -> int:
    """As many processes as there are processors, but none that would take longer to start than it saves."""
    characters = sum(len(article.text) for article in articles)
    return max(1, min(processors(), characters // _WORTH_A_PROCESS))


def processors() -> int:
    """Those that this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _in_turn(nlp: Language, articles: Sequence[Article], settings: Settings) -> Iterator[Iterable[Result]]:
    gc.freeze()  # or the garbage collector goes through the language model again and again
    try:
        yield [partial(extract_article, nlp, article, settings.min_confidence) for article in articles]
    finally:
        gc.unfreeze()


@contextmanager
def _in_processes(articles: Sequence[Article], settings: Settings, jobs: int) -> Iterator[Iterable[Result]]:
    """Where an article kills its process, its result raises, and another process takes over."""
    # Spawned: a forked one may wait forever for a lock that some thread, as the progress bar's, held at the time.
    pool = ProcessPool(jobs, initializer=_start, initargs=(settings.model,), context=get_context("spawn"))
    try:
        yield [pool.schedule(_extract_here, args=(article, settings)).result for article in articles]
    finally:
        pool.stop()
        pool.join()


def _start(model: str) -> None:
    _pipeline_here(model)
    gc.freeze()


@cache
def _pipeline_here(model: str) -> Language:
    """The one of this process."""
    return load_pipeline(model)


def _extract_here(article: Article, settings: Settings) -> Extract:
    return extract_article(_pipeline_here(settings.model), article, settings.min_confidence)


def _extract(doc: Doc, article: Article, min_confidence: float) -> Extract:
    claims: Iterable[Claim] = extract_claims(doc)
    return Extract(
        article=article,
        mentions=tuple(doc._.mentions),
        chains=tuple(doc._.chains),
        dates=tuple(doc._.dates),
        quotes=tuple(doc._.quotes),
        claims=tuple(claim for claim in claims if claim.confidence >= min_confidence),
    )
