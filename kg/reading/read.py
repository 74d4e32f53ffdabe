"""Reading as a whole: sources in, articles out, and a word on everything that was not read."""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO

from kg.errors import SourceError
from kg.reading import metadata
from kg.reading.bylines import author
from kg.reading.cleaning import find_skips
from kg.reading.dateline import told_day
from kg.reading.draft import Draft
from kg.reading.fields import Fields
from kg.reading.html import looks_like_html, read_html
from kg.reading.jsonl import read_jsonl
from kg.reading.language import check_english
from kg.reading.lines import split_lines
from kg.reading.sources import Source, cannot_open, find_sources, identity
from kg.reading.text import decode, read_bytes, too_long
from kg.reading.title import guess_title
from kg.records import Article, Skipped
from kg.settings import MAX_CHARACTERS


def read_sources(sources: Sequence[str]) -> tuple[list[Article], list[Skipped]]:
    """The articles in ``sources`` (files, folders, "-" for standard input) and what was not read, and why.

    Both are sorted and don't depend on the order of ``sources``. No bad source raises.
    """
    found, skipped = find_sources(sources)
    known, notes = _read_metadata(found)
    skipped += notes
    articles: list[Article] = []
    for source in found:
        read, notes = _read_source(source, known.get(source, Fields()))
        articles += read
        skipped += notes
    articles, notes = _drop_copies(articles)
    skipped += notes
    return _with_unique_ids(articles), sorted(skipped, key=lambda note: (note.source, note.reason))


def _read_metadata(found: Iterable[Source]) -> tuple[dict[Source, Fields], list[Skipped]]:
    """What the metadata.csv beside each source tells of it; each such file is read once."""
    rows: dict[str, dict[str, Fields]] = {}
    known: dict[Source, Fields] = {}
    skipped: list[Skipped] = []
    for source in found:
        if source.path is None:
            continue
        folder = identity(source.path.parent)
        if folder not in rows:
            where = PurePosixPath(source.name).with_name(metadata.FILE_NAME)
            rows[folder], notes = metadata.read_metadata(source.path.with_name(metadata.FILE_NAME), str(where))
            skipped += notes
        if source.path.name in rows[folder]:
            known[source] = rows[folder][source.path.name]
    return known, skipped


def _read_source(source: Source, known: Fields) -> tuple[list[Article], list[Skipped]]:
    """``known`` is what metadata.csv tells: it outweighs what the file says itself."""
    try:
        drafts, skipped = _read_drafts(source)
    except SourceError as error:
        return [], [Skipped(source.shown, error.problem, error.remedy)]
    articles = []
    for draft in drafts:
        try:
            articles.append(_finish(replace(draft, fields=known.over(draft.fields))))
        except SourceError as error:
            skipped.append(Skipped(draft.where, error.problem, error.remedy))
    return articles, skipped


def _read_drafts(source: Source) -> tuple[list[Draft], list[Skipped]]:
    name = PurePosixPath(source.name)
    ending = name.suffix.lower()
    try:
        with _open(source) as file:
            if ending == ".jsonl":
                return read_jsonl(file, source.name)
            data = read_bytes(file)
    except (OSError, ValueError) as error:
        raise cannot_open(error) from error
    text, fields = decode(data), Fields()
    if ending in (".html", ".htm") or looks_like_html(text):
        text, fields = read_html(text)
    return [Draft(name.stem, source.name, source.shown, text, fields)], []


def _open(source: Source) -> AbstractContextManager[BinaryIO]:
    if source.path is not None:
        return source.path.open("rb")
    if sys.stdin is None:
        raise SourceError("there is no standard input", "Give files or folders.")
    return nullcontext(sys.stdin.buffer)  # not ours to close


def _finish(draft: Draft) -> Article:
    """Check the draft and clean it; SourceError where it is no article that can be used."""
    text, fields = draft.text, draft.fields
    if not text.strip():
        raise SourceError("it is empty", "Remove it, or fill it with the article's text.")
    if len(text) > MAX_CHARACTERS:
        raise too_long()
    check_english(text)
    skips, lines = find_skips(text), split_lines(text)
    return Article(
        id=draft.id,
        text=text,
        source=draft.source,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=fields.title or guess_title(text, skips),
        url=fields.url,
        publisher=fields.publisher,
        author=fields.author or author(lines),
        published=fields.published or told_day(lines),
        skips=skips,
    )


def _drop_copies(articles: Iterable[Article]) -> tuple[list[Article], list[Skipped]]:
    """One article a text: the first by source, so that a report sent twice doesn't count as two."""
    kept: dict[str, Article] = {}
    skipped = []
    for article in sorted(articles, key=_sort_key):
        first = kept.setdefault(article.sha256, article)
        if first is not article:
            remedy = "Nothing to do: it counts once."
            skipped.append(Skipped(_called(article), f"same text as {_called(first)}", remedy))
    return list(kept.values()), skipped


def _called(article: Article) -> str:
    """What tells an article from the others of its file, too."""
    stem = PurePosixPath(article.source).stem
    return article.source if article.id == stem else f"{article.source} ({article.id})"


def _sort_key(article: Article) -> tuple[str, ...]:
    """Files of two folders can share their source; then what they say decides, not the order they were given in."""
    told = (article.title, article.author, article.publisher, str(article.published), article.url)
    return article.source, article.id, article.sha256, *told


def _with_unique_ids(articles: Sequence[Article]) -> list[Article]:
    """Articles that share an id all get a piece of their checksum: none depends on which was read first."""
    times = Counter(article.id for article in articles)
    unique = [
        article if times[article.id] == 1 else replace(article, id=f"{article.id}-{article.sha256[:8]}")
        for article in articles
    ]
    return sorted(unique, key=lambda article: (article.source, article.id))
