"""JSON lines: one article a line, as ``text`` or ``html``, with what else is told of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePosixPath

from kg.errors import SourceError
from kg.reading.draft import Draft
from kg.reading.fields import one_line, read_fields
from kg.reading.html import read_html
from kg.reading.text import MAX_BYTES, decode, normalise, too_long
from kg.records import Skipped

_MAX_REPORTED = 10  # lines of one file; a file of another kind would fill the screen


def read_jsonl(lines: Iterable[bytes], source: str) -> tuple[list[Draft], list[Skipped]]:
    """The articles of a file's ``lines``; a line that can't be read doesn't stop the others."""
    drafts, skipped = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{source} line {number}"
        try:
            draft, notes = _read_line(line, source, number)
            drafts.append(draft)
            skipped += notes
        except SourceError as error:
            skipped.append(Skipped(where, error.problem, error.remedy))
    return drafts, _shorten(skipped, source)


def _read_line(line: bytes, source: str, number: int) -> tuple[Draft, list[Skipped]]:
    values = _parse(line)
    where = f"{source} line {number}"
    fields, notes = read_fields(values, where)
    text, html = values.get("text"), values.get("html")
    if isinstance(text, str) and text.strip():
        text = normalise(text)
    elif isinstance(html, str) and html.strip():
        text, page_fields = read_html(html)
        fields = fields.over(page_fields)
    else:
        raise SourceError("it has no text: neither “text” nor “html” holds any", "Give the article as one of them.")
    article_id = one_line(values.get("id")) or f"{PurePosixPath(source).stem}-{number}"
    return Draft(article_id, source, where, text, fields), notes


def _parse(line: bytes) -> dict[str, object]:
    if len(line) > MAX_BYTES:
        raise too_long()
    try:
        values = json.loads(decode(line))
    except (ValueError, RecursionError) as error:  # also a number or a nesting beyond what Python takes
        reason = getattr(error, "msg", error)
        raise SourceError(f"it is not valid JSON: {reason}", "Mend or remove the line.") from error
    if not isinstance(values, dict):
        raise SourceError("it is not a JSON object", 'Write one article a line: {"text": "…", "title": "…"}.')
    return values


def _shorten(skipped: list[Skipped], source: str) -> list[Skipped]:
    if len(skipped) <= _MAX_REPORTED:
        return skipped
    rest = len(skipped) - _MAX_REPORTED
    more = Skipped(source, f"{rest} more of its lines have such problems", "Check that each line is one article.")
    return [*skipped[:_MAX_REPORTED], more]
