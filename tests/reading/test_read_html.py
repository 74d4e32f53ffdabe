"""Web pages."""

from __future__ import annotations

from datetime import date

import pytest

from kg.reading import read_sources

HEAD = """<title>Leaders meet - The Daily Example</title>
<meta property="og:title" content="Leaders meet in Sochi">
<meta property="og:site_name" content="The Daily Example">
<meta name="author" content="Jane Roe">
<meta property="article:published_time" content="2019-09-12T23:30:00+03:00">
<link rel="canonical" href="https://daily.example.org/leaders-meet">"""
BODY = """<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Leaders meet in Sochi</h1>
<p>The president met the prime minister in Sochi on Thursday, the prime minister’s office said in a statement.</p>
<p>They talked for three hours about Syria &amp; about trade between the two countries.</p>
<p>Read more</p></article>
<footer>Terms of use</footer><script>var tracker = 1;</script>"""
PAGE = f"<!DOCTYPE html><html><head>{HEAD}</head><body>{BODY}</body></html>"


@pytest.fixture
def read(tmp_path):
    def one(name: str, page: str, encoding: str = "utf-8"):
        (tmp_path / name).write_bytes(page.encode(encoding))
        return read_sources([str(tmp_path / name)])

    return one


def test_page(read):
    (article,), skipped = read("page.html", PAGE)
    assert skipped == []
    assert article.title == "Leaders meet in Sochi"
    assert article.author == "Jane Roe"
    assert article.publisher == "The Daily Example"
    assert article.published == date(2019, 9, 12)
    assert article.url == "https://daily.example.org/leaders-meet"
    assert "Syria & about trade" in article.text
    for clutter in ("Home", "Terms", "tracker", "<"):
        assert clutter not in article.text


def test_cleaning_counts_characters_of_the_extracted_text(read):
    (article,), _ = read("page.html", PAGE)
    assert [article.text[skip.start : skip.end] for skip in article.skips] == ["Read more"]


@pytest.mark.parametrize("name", ["page.htm", "page.txt", "page.php"])
def test_page_is_known_by_its_look(read, name):
    (article,), _ = read(name, PAGE)
    assert article.publisher == "The Daily Example"


def test_xhtml_with_an_encoding_of_its_own(read):
    (article,), _ = read("page.html", f'<?xml version="1.0" encoding="ISO-8859-1"?>\n{PAGE}')
    assert "prime minister’s office" in article.text


def test_page_in_another_encoding(read):
    (article,), _ = read("page.html", PAGE.replace("<head>", '<head><meta charset="windows-1252">'), "cp1252")
    assert "prime minister’s office" in article.text


def test_page_that_tells_nothing_of_itself(read):
    (article,), _ = read("page.html", f"<html><body>{BODY}</body></html>")
    assert (article.publisher, article.author, article.published, article.url) == ("", "", None, "")


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><ul><li><a href=/a>Home</a></li><li><a href=/b>About us</a></li></ul></body></html>",
        "<html></html>",
        "<html><body><script>var a = 1;</script></body></html>",
    ],
)
def test_page_without_an_article(read, page):
    articles, (note,) = read("page.html", page)
    assert articles == []
    assert note.reason == "the page has no article text"


def test_failure_within_the_extractor_is_reported(read, monkeypatch):
    def fail(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("trafilatura.bare_extraction", fail)
    articles, (note,) = read("page.html", PAGE)
    assert articles == []
    assert note.reason == "the page cannot be read: RuntimeError"
