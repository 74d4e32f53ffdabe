"""JSON lines."""

from __future__ import annotations

import json
from datetime import date

import pytest

from kg.reading import read_sources
from kg.reading.text import MAX_BYTES
from kg.settings import MAX_CHARACTERS

TEXT = "The president met the prime minister in Sochi on Thursday."


@pytest.fixture
def read(tmp_path):
    def lines(*lines: object):
        written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        (tmp_path / "news.jsonl").write_text("\n".join(written), encoding="utf-8")
        return read_sources([str(tmp_path)])

    return lines


def test_all_fields(read):
    (article,), skipped = read(
        {
            "text": TEXT,
            "title": "Leaders\nmeet",
            "url": "https://example.org/1",
            "publisher": "The Daily Example",
            "author": ["Jane Roe", "John Doe"],
            "published": "2019-09-12T23:30:00+03:00",
        }
    )
    assert skipped == []
    assert (article.id, article.source, article.text) == ("news-1", "news.jsonl", TEXT)
    assert (article.title, article.url) == ("Leaders meet", "https://example.org/1")
    assert (article.publisher, article.author) == ("The Daily Example", "Jane Roe, John Doe")
    assert article.published == date(2019, 9, 12)


def test_own_id_and_blank_lines(read):
    articles, skipped = read({"text": TEXT, "id": 17}, "", {"text": TEXT + " Again."})
    assert [article.id for article in articles] == ["17", "news-3"]
    assert skipped == []


def test_shared_ids_are_made_unique(read):
    articles, _ = read({"text": TEXT, "id": "x"}, {"text": TEXT + " Again.", "id": "x"})
    assert len({article.id for article in articles}) == 2


def test_html_whole_or_in_part(read):
    page = f"<html><head><title>Page title</title></head><body><article><p>{TEXT}</p></article></body></html>"
    part = f"<p>{TEXT}</p><p>They talked about trade &amp; peace.</p>"
    articles, _ = read({"html": page, "title": "Line title"}, {"html": part})
    assert [article.text for article in articles] == [TEXT, f"{TEXT}\nThey talked about trade & peace."]
    assert articles[0].title == "Line title"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "it is not valid JSON"),
        ("1" * 5000, "it is not valid JSON"),
        ("[" * 100_000, "it is not valid JSON"),
        ("[1]", "it is not a JSON object"),
        ("{}", "it has no text"),
        ('{"text": 5, "html": " "}', "it has no text"),
        ('{"text": "' + "a" * MAX_BYTES + '"}', "it is longer than 500,000 characters"),
        ('{"text": "' + "a" * (MAX_CHARACTERS + 1) + '"}', "it is longer than 500,000 characters"),
    ],
)
def test_bad_line_is_named_and_the_others_are_read(read, line, reason):
    articles, (note,) = read({"text": TEXT}, line, {"text": TEXT + " Again."})
    assert [article.id for article in articles] == ["news-1", "news-3"]
    assert note.source == "news.jsonl line 2"
    assert note.reason.startswith(reason)
    assert note.remedy


@pytest.mark.parametrize("fields", [{"published": "last week"}, {"published": "2019-02-30"}, {"url": "not a link"}])
def test_field_that_makes_no_sense_is_reported_and_left_blank(read, fields):
    (article,), (note,) = read({"text": TEXT, **fields})
    assert (article.published, article.url) == (None, "")
    assert note.source == "news.jsonl line 1"
    assert repr(next(iter(fields.values()))) in note.reason


def test_half_a_surrogate_pair(read):
    (article,), _ = read('{"text": "' + TEXT + ' \\ud83d"}')
    assert article.text == TEXT + " \ufffd"


def test_file_of_another_kind_does_not_fill_the_screen(read):
    articles, skipped = read(*[{"subject": "x"}] * 50)
    assert articles == []
    assert len(skipped) == 11
    assert "40 more of its lines have such problems" in [note.reason for note in skipped]


def test_same_text_in_two_lines(read):
    articles, (note,) = read({"text": TEXT}, {"text": TEXT})
    assert len(articles) == 1
    assert (note.source, note.reason) == ("news.jsonl (news-2)", "same text as news.jsonl (news-1)")
