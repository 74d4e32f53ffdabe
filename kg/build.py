"""Runs the stages: the one module that knows them all."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from spacy.language import Language

from kg.analysis import extract_all, extract_article, extract_tokens
from kg.errors import SourceError
from kg.nlp import load_pipeline
from kg.ontology import added_prefixes, added_terms, load_ontology
from kg.phrases import Check, as_turtle, check_phrases, compiled_phrases, learn_phrases, patterns, read_examples
from kg.rdf import decision_lines, entity_lines, entity_rows, statement_lines, to_rdf, write_turtle
from kg.reading import read_sources
from kg.records import Article, Claim, Extract, KnowledgeGraph, Skipped
from kg.resolve import Relations, infer, read_corrections, resolve
from kg.settings import Settings
from kg.view import render_page

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Written:
    """The files of a build."""

    folder: Path
    files: tuple[Path, ...]


def build_graph(
    sources: Sequence[str], settings: Settings | None = None, progress: Progress | None = None
) -> KnowledgeGraph:
    """Articles of files, folders or "-" ▶ a graph. ``progress`` is called with (articles done, articles in all).

    What cannot be read stands in ``graph.skipped``; nothing is raised for it. Raises ModelError, OntologyError
    and CorrectionError.
    """
    settings = settings or Settings()
    ontology = load_ontology(settings.ontologies, built_in=settings.built_in_relations)
    corrections = read_corrections(settings.corrections, ontology) if settings.corrections is not None else ()
    articles, skipped = read_sources(sources)
    if not articles:
        return KnowledgeGraph(settings.base, (), (), (), skipped=tuple(skipped))
    nlp = load_pipeline(settings.model)
    extracts, failed = _extract_all(nlp, articles, settings, progress)
    relations = Relations(patterns(compiled_phrases(nlp, ontology)), ontology, settings.base)
    graph = resolve(extracts, ontology, relations, settings.base, corrections)
    if settings.infer:
        graph = replace(graph, inferred=infer(graph, ontology))
    graph = replace(graph, terms=added_terms(ontology), prefixes=added_prefixes(ontology))
    return replace(graph, skipped=(*skipped, *failed))


def check_ontology(files: Sequence[Path], settings: Settings) -> Check:
    """What is understood of the phrases of users' ontologies. Raises OntologyError where these cannot be read at all
    and ModelError."""
    ontology = load_ontology(files, built_in=settings.built_in_relations)
    return check_phrases(load_pipeline(settings.model), ontology, files)


def learned_phrases(file: Path, examples: Path, settings: Settings) -> str:
    """Turtle: phrases for the relations of an ontology, learned from examples. Raises OntologyError, SourceError and
    ModelError."""
    ontology = load_ontology([file], built_in=settings.built_in_relations)
    read = read_examples(examples, ontology)
    return as_turtle(learn_phrases(load_pipeline(settings.model), ontology, read), ontology)


def claims_of(file: str, *, lines: bool, settings: Settings) -> Iterator[tuple[int, tuple[Claim, ...]]]:
    """(line number, claims of that line) of one source; ``lines`` takes each line as one tokenised sentence.

    Raises SourceError where the source cannot be read.
    """
    if lines:
        yield from _claims_of_lines(file, settings)
        return
    articles = _articles_of(file)
    nlp = load_pipeline(settings.model)
    for article in articles:
        by_line: dict[int, list[Claim]] = {}
        for claim in extract_article(nlp, article, settings.min_confidence).claims:
            by_line.setdefault(article.text.count("\n", 0, claim.sentence.start) + 1, []).append(claim)
        yield from ((number, tuple(claims)) for number, claims in by_line.items())


def annotations_of(file: str, published: date | None, settings: Settings) -> Iterator[Extract]:
    """The annotation of each article of one source. Raises SourceError where the source cannot be read."""
    articles = _articles_of(file)
    nlp = load_pipeline(settings.model)
    for article in articles:
        yield extract_article(nlp, replace(article, published=published or article.published))


def write_graph(graph: KnowledgeGraph, folder: Path | str) -> Written:
    """Write all files of a build; each is whole or not there. Raises SourceError where the folder cannot be used."""
    folder = Path(folder)
    contents = {
        "graph.ttl": lambda: write_turtle(to_rdf(graph)),
        "graph.html": lambda: render_page(graph).encode(),
        "statements.jsonl": lambda: _lines(statement_lines(graph)),
        "entities.jsonl": lambda: _lines(entity_lines(graph)),
        "entities.csv": lambda: _csv(entity_rows(graph)),
        "resolution.jsonl": lambda: _lines(decision_lines(graph)),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files = tuple(_write_whole(folder / name, content()) for name, content in contents.items())
    except OSError as error:
        raise SourceError(
            f"Cannot write to the folder {str(folder)!r}: {error.strerror}.",
            "Give a folder that can be written to: -o DIR.",
        ) from error
    return Written(folder, files)


def _extract_all(
    nlp: Language, articles: Sequence[Article], settings: Settings, progress: Progress | None
) -> tuple[list[Extract], list[Skipped]]:
    extracts: list[Extract] = []
    failed: list[Skipped] = []
    for number, outcome in enumerate(extract_all(nlp, articles, settings), start=1):
        if isinstance(outcome, Extract):
            extracts.append(outcome)
        else:
            failed.append(outcome)
        if progress is not None:
            progress(number, len(articles))
    return extracts, failed


def _articles_of(source: str) -> list[Article]:
    articles, skipped = read_sources([source])
    if not articles:
        first = skipped[0] if skipped else Skipped(source, "holds no article.", "Give a file with text.")
        raise SourceError(f"{first.source}: {first.reason.rstrip('.')}.", first.remedy)
    return articles


def _claims_of_lines(file: str, settings: Settings) -> Iterator[tuple[int, tuple[Claim, ...]]]:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SourceError(f"Cannot read {file!r}: {reason}.", "Give a text file with one sentence a line.") from error
    nlp = load_pipeline(settings.model)
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            article = Article(id=str(number), text=" ".join(line.split()), source=file, sha256="")
            yield number, extract_tokens(nlp, article, settings.min_confidence).claims


def _lines(lines: Iterator[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode()


def _csv(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def _write_whole(path: Path, content: bytes) -> Path:
    """A reader never sees half a file: written beside its place, then moved there."""
    draft = path.with_name(f".{path.name}.part")
    draft.write_bytes(content)
    os.replace(draft, path)
    return path
