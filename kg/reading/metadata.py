"""metadata.csv: what is known of the articles of a folder beside their text. It lies next to them."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

from kg.errors import SourceError
from kg.reading.fields import Fields, read_fields
from kg.reading.text import decode, read_bytes
from kg.records import Skipped

FILE_NAME = "metadata.csv"

_COLUMNS = "file,title,author,publisher,published,url"


def read_metadata(path: Path, where: str) -> tuple[dict[str, Fields], list[Skipped]]:
    """What the file at ``path``, called ``where`` in messages, tells by name of the files beside it."""
    if not os.path.isfile(path):
        return {}, []
    try:
        with path.open("rb") as file:
            reader = csv.DictReader(io.StringIO(decode(read_bytes(file)), newline=""))
            return _read_rows(reader, path.parent, where)
    except SourceError as error:
        return {}, [Skipped(where, error.problem, error.remedy)]
    except (OSError, csv.Error) as error:
        return {}, [Skipped(where, f"it cannot be read: {error}", "Mend it, or remove it to do without.")]


def _read_rows(reader: csv.DictReader[str], folder: Path, where: str) -> tuple[dict[str, Fields], list[Skipped]]:
    reader.fieldnames = [name.strip().lower() for name in reader.fieldnames or ()]
    if "file" not in reader.fieldnames:
        return {}, [Skipped(where, "it has no column “file”", f"Start it with the line {_COLUMNS}")]
    known: dict[str, Fields] = {}
    skipped = []
    for row in reader:
        line = f"{where} line {reader.line_num}"
        try:
            name = _file_name(row, folder, known)
        except SourceError as error:
            skipped.append(Skipped(line, error.problem, error.remedy))
            continue
        known[name], notes = read_fields(row, line)
        skipped += notes
    return known, skipped


def _file_name(row: dict[str, str], folder: Path, known: dict[str, Fields]) -> str:
    """The name in the row's column ``file``; SourceError where the row is of no use."""
    name = (row["file"] or "").strip()
    if None in row:  # where csv.DictReader keeps the values beyond the last column
        raise SourceError("it has more values than columns", "Put values that contain commas in double quotes.")
    if not name:
        raise SourceError("it names no file", "Fill in its column “file”, or remove the line.")
    if name in known:
        raise SourceError(f"{name} has a line already, which is used", "Remove one of the two.")
    if Path(name).name != name or not os.path.isfile(folder / name):
        raise SourceError(f"no file {name} lies beside it", "Correct the name, or remove the line.")
    return name
