"""The lists of tests/gold that somebody judged by reading: long enough, right enough, and still what the program says.

benchmarks/judge.py tells how a list is made."""

from __future__ import annotations

import pytest
from judge import DATA, KINDS, documents, items
from judged import RIGHT, WRONG, Row, read_list, score

from kg.records import Article

#: The share of right ones that a list has to show: a floor, to be raised with every better list.
RIGHT_ENOUGH = {"claims": 0.85, "mappings": 0.92}
#: The share of its right ones that the program has to say still: some change their words as the rules do.
STILL_SAID = 0.9


@pytest.fixture(params=sorted(KINDS), scope="module")
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def rows(name: str) -> list[Row]:
    if not KINDS[name].gold.exists():
        pytest.skip(f"no {name} have been judged yet; see benchmarks/judge.py")
    return read_list(KINDS[name].gold)


@pytest.fixture(scope="module")
def articles(name: str, rows: list[Row]) -> dict[str, Article]:
    found = {article.id: article for article in documents(KINDS[name], DATA)}
    if not found:
        pytest.skip(f"the development data is not at {DATA}")
    return found


def test_two_hundred_different_ones_were_judged(rows: list[Row]) -> None:
    assert len({row.id for row in rows}) == len(rows) == 200


def test_enough_are_right(name: str, rows: list[Row]) -> None:
    assert {row.verdict for row in rows} <= {RIGHT, WRONG}
    assert sum(row.verdict == RIGHT for row in rows) / len(rows) >= RIGHT_ENOUGH[name]


def test_the_offsets_lie_inside_the_documents(rows: list[Row], articles: dict[str, Article]) -> None:
    for row in rows:
        end = len(articles[row.document].text)
        assert 0 <= row.sentence_start < row.sentence_end <= end
        assert 0 <= row.subject_start < row.subject_end <= end
        assert 0 <= row.object_start < row.object_end <= end


def test_the_program_still_says_the_right_ones(name: str, rows: list[Row], articles: dict[str, Article]) -> None:
    found = score(rows, items(KINDS[name], articles.values()))
    assert found.kept >= STILL_SAID, [row.id for row in found.right_lost]
