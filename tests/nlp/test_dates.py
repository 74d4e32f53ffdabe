"""Date expressions: the forms by their reading, and the parse's say in tense and in what is no date."""

from __future__ import annotations

from datetime import date

import pytest
import spacy
from spacy.tokens import Doc

from kg.nlp.dates import dates
from kg.records import Article

PUBLISHED = date(2019, 9, 12)  # a Thursday
VOCAB = spacy.blank("en").vocab  # no model: words alone


def read(doc: Doc, published: date | None = PUBLISHED) -> list[tuple[str, str | None]]:
    doc._.article = Article(id="a", text=doc.text, source="a.txt", sha256="", published=published)
    found = dates(doc)._.dates
    assert all(doc.text[item.start : item.end] == item.text for item in found)
    return [(item.text, item.value) for item in found]


def flat(text: str) -> Doc:
    """A Doc in which every token hangs on the first: for what characters alone decide."""
    words = text.split(" ")
    return Doc(
        VOCAB, words=words, heads=[0] * len(words), deps=["ROOT"] + ["dep"] * (len(words) - 1), tags=["NN"] * len(words)
    )


def values(text: str, published: date | None = PUBLISHED) -> list[str | None]:
    return [value for _, value in read(flat(text), published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on September 12, 2019", "2019-09-12"),
        ("on Sept. 12, 2019", "2019-09-12"),
        ("on Thursday, 12 September 2019", "2019-09-12"),
        ("on the 3rd of May, 2004", "2004-05-03"),
        ("on 2019-09-12", "2019-09-12"),
        ("on 23/09/2019", "2019-09-23"),
        ("on 09/23/2019", "2019-09-23"),
        ("on 03.05.2019", "2019-05-03"),
        ("MARCH 3, 2021", "2021-03-03"),
        ("in May 2004", "2004-05"),
        ("in late May 2004", "2004-05"),
        ("in early 2020", "2020"),
        ("in 1978", "1978"),
        ("the 1990s", "1990/1999"),
        ("the early '80s", "1980/1989"),
        ("the 2018–19 season", "2018/2019"),
        ("from 3 to 5 May 2019", "2019-05-03/2019-05-05"),
        ("between 3 and 5 May 2019", "2019-05-03/2019-05-05"),
        ("September 1-10, 2019", "2019-09-01/2019-09-10"),
        ("since 9/11 began", "2001-09-11"),
        ("on Christmas Day 2018", "2018-12-25"),
    ],
)
@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_dates_that_the_words_fix(text: str, value: str, published: date | None) -> None:
    assert values(text, published) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yesterday", "2019-09-11"),
        ("last night", "2019-09-11"),
        ("this morning", "2019-09-12"),
        ("tomorrow", "2019-09-13"),
        ("the day before yesterday", "2019-09-10"),
        ("last month", "2019-08"),
        ("this year", "2019"),
        ("next week", "2019-09-16/2019-09-22"),
        ("the past month", "2019-08/2019-09"),
        ("the last two years", "2017/2019"),
        ("two weeks ago", "2019-08-29"),
        ("three months ago", "2019-06"),
        ("a decade ago", "2009"),
        ("two days from now", "2019-09-14"),
        ("the end of the year", "2019"),
        ("next Tuesday", "2019-09-17"),
        ("last Thursday", "2019-09-05"),
        ("on Thursday", "2019-09-12"),
        ("on Thursday evening", "2019-09-12"),
        ("next March", "2020-03"),
        ("last September", "2018-09"),
        ("in late August", "2019-08"),
        ("on September 17", "2019-09-17"),
        ("on 03/09/2019", "2019-09-03"),  # nearer than March 9
    ],
)
def test_dates_that_count_from_publication(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("text", ["yesterday", "last month", "two weeks ago", "on Thursday", "the past month"])
def test_relative_dates_stay_open_without_publication(text: str) -> None:
    assert values(text, None) == [None]


def test_without_publication_the_year_stays_out() -> None:
    assert values("on September 12th", None) == ["--09-12"]
    assert values("in late August", None) == ["--08"]
    assert values("on 03/09/2019", None) == [None]


@pytest.mark.parametrize("text", ["five days before the vote", "a few weeks ago", "several months after the war"])
def test_only_an_event_would_fix_it(text: str) -> None:
    assert values(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "for three hours",
        "for years",
        "the 40-year-old",
        "every Thursday",
        "each January",
        "daily",
        "a 2000 year old temple",
        "they may march",
        "for $ 1,950",
        "Friday the 13th",
    ],
)
def test_no_dates(text: str) -> None:
    assert values(text) == []


def test_a_day_that_no_calendar_has_is_open() -> None:
    assert values("on 31/31/2019") == [None]
    assert values("on February 30, 2019") == [None]


def test_dates_of_a_range_are_two_where_each_stands_alone() -> None:
    assert values("from 2004 to 2009") == ["2004", "2009"]
    assert values("January 23 – March 9, 2014") == ["2014-01-23", "2014-03-09"]


def test_dates_that_count_from_the_one_before() -> None:
    assert values("in 1920 he came ; that year he left ; one year later he died") == ["1920", "1920", "1921"]
    assert values("on May 3, 2004 and the following day") == ["2004-05-03", "2004-05-04"]
    assert values("in June 1981 and in March the same year") == ["1981-06", "1981-03"]


def test_a_paragraph_break_parts_a_date() -> None:
    doc = Doc(
        VOCAB, words=["in", "May", "\n\n", "2004"], spaces=[True, False, False, False], heads=[0] * 4, deps=["dep"] * 4
    )
    assert "2004-05" not in [value for _, value in read(doc)]


def clause(words: str, heads: list[int], deps: str, tags: str, pos: str) -> Doc:
    split = words.split()
    doc = Doc(VOCAB, words=split, heads=heads, deps=deps.split(), tags=tags.split(), pos=pos.split())
    for token in doc:
        token.lemma_ = {"plans": "plan", "met": "meet"}.get(token.text, token.text)
    return doc


def test_the_past_has_the_weekday_behind_it() -> None:
    doc = clause("He left on Tuesday", [1, 1, 1, 2], "nsubj ROOT prep pobj", "PRP VBD IN NNP", "PRON VERB ADP PROPN")
    assert read(doc) == [("Tuesday", "2019-09-10")]


def test_the_future_has_the_weekday_before_it() -> None:
    doc = clause(
        "He will leave on Tuesday",
        [2, 2, 2, 2, 3],
        "nsubj aux ROOT prep pobj",
        "PRP MD VB IN NNP",
        "PRON AUX VERB ADP PROPN",
    )
    assert read(doc) == [("Tuesday", "2019-09-17")]


@pytest.mark.parametrize(("words", "value"), [("It began in November", "2018-11"), ("It moved to November", "2019-11")])
def test_the_month_in_which_something_happened_lies_behind(words: str, value: str) -> None:
    doc = clause(words, [1, 1, 1, 2], "nsubj ROOT prep pobj", "PRP VBD IN NNP", "PRON VERB ADP PROPN")
    assert read(doc) == [("November", value)]


def test_an_upcoming_event_lies_ahead_in_a_clause_of_the_past() -> None:
    doc = clause(
        "They feared the upcoming vote on Tuesday",
        [1, 1, 4, 4, 1, 4, 5],
        "nsubj ROOT det amod dobj prep pobj",
        "PRP VBD DT JJ NN IN NNP",
        "PRON VERB DET ADJ NOUN ADP PROPN",
    )
    assert read(doc) == [("Tuesday", "2019-09-17")]


def test_a_planned_event_lies_ahead() -> None:
    doc = clause(
        "He plans to leave in August",
        [1, 1, 3, 1, 3, 4],
        "nsubj ROOT aux xcomp prep pobj",
        "PRP VBZ TO VB IN NNP",
        "PRON VERB PART VERB ADP PROPN",
    )
    assert read(doc) == [("August", "2020-08")]


def test_a_number_that_counts_is_no_year() -> None:
    doc = clause("In 2000 people", [0, 2, 0], "ROOT nummod pobj", "IN CD NNS", "ADP NUM NOUN")
    assert read(doc) == []


def test_a_person_is_no_month() -> None:
    doc = Doc(VOCAB, words=["criticised", "by", "May"], ents=["O", "O", "B-PERSON"])
    assert read(doc) == []
