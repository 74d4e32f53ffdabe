"""From what the user gave to the files to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kg.errors import SourceError
from kg.reading.metadata import FILE_NAME as METADATA
from kg.records import Skipped

STDIN = "stdin"
ENDINGS = (".txt", ".html", ".htm", ".jsonl")

_ALLOWED = "A folder's files are read where they end in " + ", ".join(ENDINGS) + "."
_MAX_NAMED = 5  # of the files that are left out


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, None for standard input; ``name`` is its path from the folder that was given, ``shown`` what to
    call it where it cannot be read: for a file that was given itself, as it was given."""

    path: Path | None
    name: str
    shown: str


def find_sources(given: Sequence[str]) -> tuple[list[Source], list[Skipped]]:
    """The files that ``given`` means, each once, and what in it is not for reading."""
    found: list[Source] = []
    skipped: list[Skipped] = []
    for text in sorted(set(given)):
        if text == "-":
            found.append(Source(None, STDIN, STDIN))
        elif os.path.isdir(text):
            files, notes = _walk(text)
            found += files
            skipped += notes
        elif Path(text).name == METADATA:
            remedy = "Give the articles or their folder: it is read with them."
            skipped.append(Skipped(_printable(text), "it tells of articles and is none itself", remedy))
        else:
            found.append(Source(Path(text), _printable(Path(text).name), _printable(text)))
    return _each_once(found), skipped


def cannot_open(error: OSError | ValueError) -> SourceError:
    """``error`` in the user's terms. A path with a zero character in it is a ValueError."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return SourceError("there is no such file or folder", "Check the path.")
    if isinstance(error, PermissionError):
        return SourceError("you have no permission to read it", "Change its permissions or leave it out.")
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return SourceError(f"it cannot be opened: {reason}", "Check the path, or leave it out.")


def _walk(folder: str) -> tuple[list[Source], list[Skipped]]:
    files: list[Source] = []
    others: list[str] = []
    skipped: list[Skipped] = []

    def report(error: OSError) -> None:
        problem = cannot_open(error)
        skipped.append(Skipped(_printable(str(error.filename)), problem.problem, problem.remedy))

    for parent, folders, names in os.walk(folder, onerror=report):
        folders[:] = [name for name in folders if not (name.startswith(".") or _is_output(Path(parent, name)))]
        for name in names:
            path = Path(parent, name)
            relative = _printable(path.relative_to(folder).as_posix())
            if _is_article(path):
                files.append(Source(path, relative, relative))
            elif not _is_silent(name):
                others.append(relative)
    if others or not (files or skipped):
        skipped.append(_left_out(folder, sorted(others), bool(files)))
    return files, skipped


def _is_output(folder: Path) -> bool:
    """What an earlier build wrote beside its articles is no news."""
    return (folder / "graph.ttl").exists() and (folder / "statements.jsonl").exists()


def _is_article(path: Path) -> bool:
    """A broken link counts, so that opening it reports it; a pipe doesn't, since opening it could wait for ever."""
    named = path.suffix.lower() in ENDINGS and not _is_silent(path.name)
    return named and (os.path.isfile(path) or not os.path.exists(path))


def _is_silent(name: str) -> bool:
    """Files that go with articles, and hidden ones: nobody expects them to be read."""
    return name.startswith(".") or name == METADATA or name.upper().startswith("README")


def _left_out(folder: str, others: list[str], has_articles: bool) -> Skipped:
    named = ", ".join(others[:_MAX_NAMED])
    more = f" and {len(others) - _MAX_NAMED} more" if len(others) > _MAX_NAMED else ""
    if not others:
        return Skipped(_printable(folder), "there is no article in this folder", _ALLOWED)
    if not has_articles:
        return Skipped(_printable(folder), f"there is no article in this folder, only {named}{more}", _ALLOWED)
    return Skipped(_printable(folder), f"not read in this folder: {named}{more}", _ALLOWED)


def _each_once(found: Iterable[Source]) -> list[Source]:
    """A file given twice keeps its longest name, whichever came first."""
    best: dict[str, Source] = {}
    for source in sorted(found, key=_name_length):
        best[identity(source.path) if source.path else STDIN] = source
    return sorted(best.values(), key=lambda source: source.name)


def _name_length(source: Source) -> tuple[int, str]:
    return len(PurePosixPath(source.name).parts), source.name


def identity(path: Path) -> str:
    """The same for two paths to one file or folder."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):  # opening it will say what is wrong
        return str(path)


def _printable(name: str) -> str:
    """File names need not be UTF-8; what we write must."""
    return name.encode("utf-8", "replace").decode("utf-8")
