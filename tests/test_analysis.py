"""Articles are analysed in their order, in one process or in several, and one that cannot be stops no other."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import replace
from pathlib import Path

import pytest
from spacy.language import Language

from kg import analysis
from kg.analysis import extract_all, worthwhile_jobs
from kg.nlp import load_pipeline
from kg.reading import read_sources
from kg.records import Article, Extract, Skipped
from kg.settings import DEFAULT_MODEL, Settings

FIRST = Article("first", "Antónia Duarte sold the house to Bernd Aalto on Monday.", "first.txt", "")
SECOND = Article("second", "The court in Lisbon fined the bank.", "second.txt", "")
THIRD = Article("third", "Aalto left the party in 2019.", "third.txt", "")


class Deadly(str):
    """A text over which a process dies, as by a lack of memory; no other than one of several."""

    def __len__(self) -> int:
        if multiprocessing.parent_process() is not None:
            os._exit(9)
        return super().__len__()


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline(DEFAULT_MODEL)


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_article_has_its_extract_in_their_order(nlp: Language, jobs: int) -> None:
    found = list(extract_all(nlp, [FIRST, SECOND, THIRD], Settings(jobs=jobs)))
    assert [extract.article for extract in found if isinstance(extract, Extract)] == [FIRST, SECOND, THIRD]


def test_several_processes_find_what_one_does(nlp: Language, seeds: Path) -> None:
    articles, _ = read_sources([str(seeds)])
    alone, together = (list(extract_all(nlp, articles, Settings(jobs=jobs))) for jobs in (1, 2))
    assert alone == together


def test_an_article_that_cannot_be_analysed_is_named(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    extract = analysis.extract_article

    def fail_once(nlp: Language, article: Article, min_confidence: float) -> Extract:
        if article is SECOND:
            raise ValueError("no such token")
        return extract(nlp, article, min_confidence)

    monkeypatch.setattr(analysis, "extract_article", fail_once)
    first, second, third = extract_all(nlp, [FIRST, SECOND, THIRD], Settings())
    assert isinstance(first, Extract) and isinstance(third, Extract)
    assert isinstance(second, Skipped) and second.source == "second.txt" and "no such token" in second.reason


def test_an_article_that_kills_its_process_is_named(nlp: Language) -> None:
    deadly = replace(SECOND, text=Deadly(SECOND.text))
    first, second, third = extract_all(nlp, [FIRST, deadly, THIRD], Settings(jobs=2))
    assert isinstance(first, Extract) and isinstance(third, Extract)
    assert isinstance(second, Skipped) and second.source == "second.txt" and "ProcessExpired" in second.reason


def test_few_articles_are_not_worth_a_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysis, "processors", lambda: 4)
    long = replace(FIRST, text="word " * 100_000)
    assert worthwhile_jobs([]) == worthwhile_jobs([FIRST, SECOND]) == 1
    assert worthwhile_jobs([long]) == 2
    assert worthwhile_jobs([long] * 40) == 4
