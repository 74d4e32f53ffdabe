"""Web pages: the article's text is what trafilatura extracts, and offsets count characters of that."""

from __future__ import annotations

import logging
import re

from kg.errors import SourceError
from kg.reading.fields import Fields, one_line, parse_published, parse_url
from kg.reading.text import normalise

_PAGE_START = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}>")
_ROOT = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_MIN_WORDS = 5  # a line of a menu has fewer, or no full stop

# A date out of the page's head or its address, never one guessed from anywhere in its text: a wrong date is worse than
# none. The fixed last day keeps the result independent of the day of the run.
_DATE_OPTIONS = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def looks_like_html(text: str) -> bool:
    return _PAGE_START.match(text) is not None


def read_html(markup: str) -> tuple[str, Fields]:
    """The article's text and what the page tells about it; SourceError where there is no article."""
    page = _extract(markup)
    text = normalise(getattr(page, "text", None) or "").strip()
    if not any(len(line.split()) >= _MIN_WORDS and re.search(r"[.!?]", line) for line in text.split("\n")):
        raise SourceError("the page has no article text", "Give the page of one article, or its text as .txt.")
    return text, _fields(page)


def _extract(markup: str) -> object:
    from trafilatura import bare_extraction  # a third of a second that plain text need not pay

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it can't read is reported by us
    try:
        return bare_extraction(
            _rooted(markup), with_metadata=True, include_comments=False, date_extraction_params=_DATE_OPTIONS
        )
    except Exception as error:  # whatever a broken page may raise in a parser that isn't ours: the others are read
        problem = f"the page cannot be read: {type(error).__name__}"
        raise SourceError(problem, "Save its text as .txt.") from error


def _rooted(markup: str) -> str:
    """``markup`` as trafilatura takes it: a whole page, where feeds and databases often keep the article's part, and
    without the first line of XHTML, whose encoding is no longer that of a decoded text."""
    markup = _XML_DECLARATION.sub("", markup)
    return markup if _ROOT.search(markup) else f"<html><body><article>{markup}</article></body></html>"


def _fields(page: object) -> Fields:
    def told(name: str) -> str:
        return one_line(getattr(page, name, None))

    author = told("author").replace("; ", ", ")
    return Fields(told("title"), author, told("sitename"), parse_published(told("date")), parse_url(told("url")))
