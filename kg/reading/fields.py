"""What is told about an article beside its text, from whichever place: a page's head, a JSON line, metadata.csv."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kg.reading.text import normalise
from kg.records import Skipped

NAMES = ("title", "author", "publisher", "published", "url")

_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?")
_URL = re.compile(r"https?://[^\s<>\"{}|\\^`]+")  # what may stand between < and > in Turtle


@dataclass(frozen=True, slots=True)
class Fields:
    """Blank and None mean: not told."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""

    def over(self, other: Fields) -> Fields:
        """These fields, with what they don't tell taken from ``other``."""
        return Fields(
            title=self.title or other.title,
            author=self.author or other.author,
            publisher=self.publisher or other.publisher,
            published=self.published or other.published,
            url=self.url or other.url,
        )


def read_fields(values: Mapping[str, object], where: str) -> tuple[Fields, list[Skipped]]:
    """The fields among ``values``. One that makes no sense is left blank and reported, with ``where`` it stands."""
    told = {name: one_line(values.get(name)) for name in NAMES}
    skipped = []
    published, url = parse_published(told["published"]), parse_url(told["url"])
    if told["published"] and published is None:
        reason = f"published {told['published']!r} is no date, so the article is read without it"
        skipped.append(Skipped(where, reason, "Write it as YYYY-MM-DD."))
    if told["url"] and not url:
        reason = f"url {told['url']!r} is no web address, so the article is read without it"
        skipped.append(Skipped(where, reason, "Write it as https://…"))
    return Fields(told["title"], told["author"], told["publisher"], published, url), skipped


def one_line(value: object) -> str:
    """``value`` as one line of text: a list (of authors) is joined with commas."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(filter(None, map(one_line, value)))
    return " ".join(normalise(str(value)).split())


def parse_published(value: str) -> date | None:
    """The day of an ISO 8601 date or date-time, as written there: no time zone moves it. None: it is neither."""
    match = _ISO.fullmatch(value)
    try:
        return date.fromisoformat(match[1]) if match else None
    except ValueError:  # the 30th of February
        return None


def parse_url(value: str) -> str:
    """``value`` where it is a web address, else blank."""
    return value if _URL.fullmatch(value) else ""
