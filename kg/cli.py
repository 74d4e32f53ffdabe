"""The command line: one thin command for each library function."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, TaskID
from rich.table import Table

from kg.errors import KgError
from kg.settings import DEFAULT_BASE, DEFAULT_MODEL, MIN_CONFIDENCE, Settings

_model = click.option(
    "--model", default=DEFAULT_MODEL, show_default=True, help="Any installed spaCy English pipeline, or a path to one."
)
_min_confidence = click.option(
    "--min-confidence",
    default=MIN_CONFIDENCE,
    show_default=True,
    type=click.FloatRange(0, 1),
    help="Leave out claims below this confidence; 0 keeps all.",
)
_ontologies = click.option(
    "--ontology",
    "ontologies",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Add the classes, relations and phrases of this Turtle file to the built-in ontology; may be given again.",
)
_no_built_in = click.option(
    "--no-built-in", is_flag=True, help="Use the relations of --ontology alone; the built-in classes stay."
)


class _Friendly(click.Group):
    """Shows a KgError as one line and exits with 1."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KgError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=_Friendly, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="newskg")
def main() -> None:
    """News articles in, a knowledge graph out."""


@main.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("-o", "--output", default="output", show_default=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--base", default=DEFAULT_BASE, show_default=True, help="What every IRI of the data starts with.")
@click.option("--corrections", type=click.Path(path_type=Path), help="A CSV file of corrections of the entities.")
@_model
@_min_confidence
@_ontologies
@_no_built_in
@click.option("--infer", is_flag=True, help="Add the edges that follow: symmetric, inverse, of relations above.")
@click.option(
    "--jobs", type=click.IntRange(min=0), default=0, help="Processes that analyse articles; 0: as many as pay."
)
def build(
    sources: tuple[str, ...],
    output: Path,
    base: str,
    corrections: Path | None,
    model: str,
    min_confidence: float,
    ontologies: tuple[Path, ...],
    no_built_in: bool,
    infer: bool,
    jobs: int,
) -> None:
    """Build a graph from SOURCES: files (.txt, .html, .jsonl), folders, or - for standard input."""
    from kg import build as stages
    from kg.present import skipped_lines, summary
    from kg.rdf import check_base

    _check_ontologies(ontologies, no_built_in)
    try:
        settings = Settings(
            check_base(base), model, min_confidence, ontologies, not no_built_in, corrections, infer, jobs
        )
    except KgError as error:
        raise click.UsageError(str(error)) from error
    started = time.perf_counter()
    console = Console(stderr=True)
    with _bar(console) as bar:
        graph = stages.build_graph(sources, settings, bar)
    for line in skipped_lines(graph):
        click.echo(f"skipped {line}", err=True)
    if not graph.articles:
        raise click.ClickException("No article could be read, so nothing was built.")
    written = stages.write_graph(graph, output)
    _print_table(summary(graph, time.perf_counter() - started))
    click.echo(
        f"Open {written.folder / 'graph.html'} in a browser; {written.folder / 'graph.ttl'} is the graph as RDF."
    )


@main.command()
@click.argument("file")
@click.option("--lines", is_flag=True, help="FILE holds one tokenised sentence a line, blanks between the tokens.")
@click.option("--format", "format_", type=click.Choice(["tsv", "jsonl"]), default="tsv", show_default=True)
@_model
@_min_confidence
def extract(file: str, lines: bool, format_: str, model: str, min_confidence: float) -> None:
    """Print the claims of FILE (or - for standard input) without merging them.

    Columns of the TSV: line, subject, predicate, object, confidence.
    """
    from kg import build as stages
    from kg.present import claim_line, claim_rows

    for number, claims in stages.claims_of(
        file, lines=lines, settings=Settings(model=model, min_confidence=min_confidence)
    ):
        rows: Iterator[str] = claim_rows(claims, number) if format_ == "tsv" else map(claim_line, claims)
        for row in rows:
            click.echo(row)


@main.command()
@click.argument("file")
@click.option(
    "--published", type=click.DateTime(["%Y-%m-%d"]), help="The date of publication: dates are read against it."
)
@_model
def annotate(file: str, published: date | None, model: str) -> None:
    """Print the mentions, coreference chains, dates and quotations of FILE as JSON."""
    from datetime import datetime

    from kg import build as stages
    from kg.present import annotation

    day = published.date() if isinstance(published, datetime) else published
    for found in stages.annotations_of(file, day, Settings(model=model)):
        click.echo(annotation(found))


@main.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("sparql", required=False)
@click.option("--name", help="Run a canned query of the ontology folder instead; see --list.")
@click.option("--set", "values", multiple=True, metavar="KEY=VALUE", help="A value for a canned query's $KEY.")
@click.option("--list", "list_", is_flag=True, help="List the canned queries.")
@click.option("--format", "format_", default="table", show_default=True)
def query(
    folder: Path, sparql: str | None, name: str | None, values: tuple[str, ...], list_: bool, format_: str
) -> None:
    """Run SPARQL over the graph in DIR (a folder that `kg build` wrote, or an RDF file)."""
    from kg import rdf

    if format_ not in rdf.FORMATS:
        raise click.UsageError(f"Unknown format {format_!r}. Choose one of: {', '.join(rdf.FORMATS)}.")
    if list_:
        _print_table([(item.name, item.comment) for item in rdf.canned_queries().values()])
        return
    if (sparql is None) == (name is None):
        raise click.UsageError("Give either a SPARQL query or --name NAME. --list shows the canned queries.")
    text = sparql if sparql is not None else rdf.canned_query(str(name)).text
    answer = rdf.query(rdf.load(folder), text, dict(_pairs(values)))
    click.echo(rdf.format_result(answer, format_).rstrip("\r\n"))


def _pairs(values: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for value in values:
        key, sign, text = value.partition("=")
        if not sign or not key:
            raise click.UsageError(f"--set takes KEY=VALUE; {value!r} is none.")
        yield key, text


@main.command()
@click.argument("path", metavar="DIR|FILE", type=click.Path(path_type=Path))
def validate(path: Path) -> None:
    """Check the graph in DIR (a folder that `kg build` wrote) or FILE (RDF) against its shapes.

    Prints a line for each finding; exits with 1 where there is one.
    """
    from kg import rdf

    report = rdf.validate(rdf.load(path))
    click.echo(str(report), nl=False)
    sys.exit(0 if report.conforms else 1)


@main.group(cls=_Friendly)
def ontology() -> None:
    """Show and check what the program knows of relations."""


@ontology.command("list")
@_ontologies
@_no_built_in
def list_relations(ontologies: tuple[Path, ...], no_built_in: bool) -> None:
    """List the relations with their phrases."""
    from kg.ontology import load_ontology
    from kg.present import relation_lines

    _check_ontologies(ontologies, no_built_in)
    for line in relation_lines(load_ontology(ontologies, built_in=not no_built_in)):
        click.echo(line)


@ontology.command()
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
@_model
@_no_built_in
def check(files: tuple[Path, ...], model: str, no_built_in: bool) -> None:
    """Say what is understood of the phrases in FILE, a Turtle file for --ontology, and what has to be mended."""
    from kg.ontology import problems_in
    from kg.present import check_lines

    mistakes = problems_in(files, built_in=not no_built_in)
    if mistakes:
        click.echo("\n".join(map(str, mistakes)))
        sys.exit(1)
    from kg import build as stages

    found = stages.check_ontology(files, Settings(model=model, built_in_relations=not no_built_in))
    click.echo("\n".join(check_lines(found)))
    sys.exit(1 if found.problems else 0)


@ontology.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("examples", metavar="EXAMPLES", type=click.Path(path_type=Path))
@_model
def learn(file: Path, examples: Path, model: str) -> None:
    """Print phrases for the relations of FILE, learned from EXAMPLES: JSON lines with sentence, subject, relation and
    object. What is printed is Turtle for a second --ontology."""
    from kg import build as stages

    click.echo(stages.learned_phrases(file, examples, Settings(model=model)))


def _check_ontologies(ontologies: tuple[Path, ...], no_built_in: bool) -> None:
    if no_built_in and not ontologies:
        raise click.UsageError("--no-built-in leaves no relation at all. Give --ontology FILE with it.")


class _bar:
    """A progress bar on a terminal, nothing elsewhere. Called with (articles done, articles in all)."""

    def __init__(self, console: Console) -> None:
        self._progress = Progress(console=console, transient=True) if console.is_terminal else None
        self._task: TaskID | None = None

    def __enter__(self) -> _bar:
        if self._progress is not None:
            self._progress.start()
            self._task = self._progress.add_task("Loading", total=None)
        return self

    def __exit__(self, *error: object) -> None:
        if self._progress is not None:
            self._progress.stop()

    def __call__(self, done: int, total: int) -> None:
        if self._progress is not None and self._task is not None:
            self._progress.update(self._task, description="Reading articles", completed=done, total=total)


def _print_table(rows: list[tuple[str, str]]) -> None:
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    for row in rows:
        table.add_row(*row)
    Console(soft_wrap=not sys.stdout.isatty()).print(table)
