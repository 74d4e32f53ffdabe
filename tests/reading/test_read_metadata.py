"""metadata.csv beside the articles."""

from __future__ import annotations

from datetime import date

import pytest

from kg.reading import read_sources
from kg.reading.fields import parse_published

COLUMNS = "file,title,author,publisher,published,url"
NEWS = "Leaders Meet in Sochi\nby Jane Roe\n\nThe president met the prime minister in Sochi on Thursday.\n"


@pytest.fixture
def read(tmp_path):
    def with_table(table: str | bytes):
        (tmp_path / "a.txt").write_text(NEWS)
        (tmp_path / "metadata.csv").write_bytes(table if isinstance(table, bytes) else table.encode())
        articles, skipped = read_sources([str(tmp_path)])
        assert len(articles) == 1
        return articles[0], skipped

    return with_table


def test_told_fields_outweigh_the_file_and_blank_ones_do_not(read):
    article, skipped = read(f"{COLUMNS}\na.txt,Another Title,,The Daily Example,2019-09-12,https://example.org/a\n")
    assert skipped == []
    assert (article.title, article.author) == ("Another Title", "Jane Roe")
    assert (article.publisher, article.url) == ("The Daily Example", "https://example.org/a")
    assert article.published == date(2019, 9, 12)


def test_author_of_the_table_outweighs_the_byline(read):
    assert read("file,author\na.txt,John Doe\n")[0].author == "John Doe"


def test_columns_in_any_order_and_spelling_with_byte_order_mark(read):
    article, skipped = read("\ufeffPublished, File \r\n2019-09-12,a.txt\r\n")
    assert (article.published, skipped) == (date(2019, 9, 12), [])


@pytest.mark.parametrize(
    ("table", "where", "reason"),
    [
        ("title;file\nx;a.txt\n", "metadata.csv", "it has no column “file”"),
        ("", "metadata.csv", "it has no column “file”"),
        (b"\0\1", "metadata.csv", "it is a binary file, not text"),
        ("file,title\n" + "a" * 200_000, "metadata.csv", "it cannot be read: field larger than field limit"),
        ("file,title\nb.txt,x\n", "metadata.csv line 2", "no file b.txt lies beside it"),
        ("file,title\n../a.txt,x\n", "metadata.csv line 2", "no file ../a.txt lies beside it"),
        ("file,title\na.txt,\n,x\n", "metadata.csv line 3", "it names no file"),
        ("file,title\na.txt,\na.txt,x\n", "metadata.csv line 3", "a.txt has a line already"),
        ("file,title\na.txt,Talks, not war\n", "metadata.csv line 2", "it has more values than columns"),
        ("file,published\na.txt,12/9/2019\n", "metadata.csv line 2", "published '12/9/2019' is no date"),
        ("file,url\na.txt,example\n", "metadata.csv line 2", "url 'example' is no web address"),
    ],
)
def test_mistakes_are_named_and_the_article_is_read(read, table, where, reason):
    article, (note,) = read(table)
    assert note.source == where
    assert note.reason.startswith(reason)
    assert note.remedy
    assert (article.title, article.published, article.url) == ("Leaders Meet in Sochi", None, "")


def test_table_of_a_subfolder(tmp_path):
    folder = tmp_path / "sub"
    folder.mkdir()
    (folder / "a.txt").write_text(NEWS)
    (folder / "metadata.csv").write_text("file,published\na.txt,never\n")
    _, (note,) = read_sources([str(tmp_path)])
    assert note.source == "sub/metadata.csv line 2"


@pytest.mark.parametrize(
    "value", ["2019-09-12", "2019-09-12T23:59:59Z", "2019-09-12 08:00", "2019-09-12T08:00:00.123456789+0300"]
)
def test_dates(value):
    assert parse_published(value) == date(2019, 9, 12)


@pytest.mark.parametrize("value", ["", "2019-13-01", "2019-09", "12 September 2019", "2019-09-12 or so"])
def test_what_is_no_date(value):
    assert parse_published(value) is None
