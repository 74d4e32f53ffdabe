"""Lists of judged items, of claims or of the relations they map to: how they are drawn, written, read and scored.

A list keeps ids, offsets and verdicts and no word of the texts; the reading sheet it is made from has the sentences.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kg.errors import KgError
from kg.records import Span

RIGHT, WRONG = "right", "wrong"
NOBODY = Span(0, 0)
_CAUSE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class SheetError(KgError):
    """A reading sheet is not filled in as it should be."""


@dataclass(frozen=True, order=True)
class Item:
    """What is judged: a claim, told by the places of its parts in the document.

    ``relation`` is the local name of the relation that the claim maps to, in whose direction subject and object stand;
    it is empty where the claim itself is judged.
    """

    document: str
    sentence: Span
    subject: Span
    object: Span
    predicate: str
    rule: str
    polarity: str
    modality: str
    speaker: Span = NOBODY
    relation: str = ""

    @property
    def id(self) -> str:
        """The same as long as the program says the same, whichever rule finds it."""
        spans = (self.subject, self.object, self.speaker)
        places = [str(offset) for span in spans for offset in (span.start, span.end)]
        words = (self.document, self.predicate.lower(), self.polarity, self.modality, self.relation)
        return hashlib.sha256("\x1f".join((*words, *places)).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Row:
    """One line of a list. Offsets are characters of the document, half-open; ``cause`` says what made it wrong."""

    id: str
    document: str
    sentence_start: int
    sentence_end: int
    subject_start: int
    subject_end: int
    object_start: int
    object_end: int
    rule: str
    polarity: str
    modality: str
    relation: str
    verdict: str = ""
    cause: str = ""


@dataclass(frozen=True)
class Score:
    """What today's program makes of the judged items."""

    right_kept: tuple[Row, ...]
    right_lost: tuple[Row, ...]
    wrong_kept: tuple[Row, ...]
    wrong_gone: tuple[Row, ...]

    @property
    def kept(self) -> float:
        """The share of the right ones that are still said."""
        return len(self.right_kept) / (len(self.right_kept) + len(self.right_lost))


FIELDS = tuple(Row.__dataclass_fields__)
_NUMBERS = frozenset(name for name in FIELDS if name.endswith(("_start", "_end")))
#: A reader's columns come first, what only the list needs last.
_SHEET = ("verdict", "cause", "said", "sentence", *(name for name in FIELDS if name not in ("verdict", "cause")))


def draw(items: Iterable[Item], size: int, seed: int) -> list[Item]:
    """A random sample without replacement, in text order, the same on every machine.

    Each item draws a lot from its id and the seed, and the lowest lots are taken ("bottom-k sampling", Cohen & Kaplan
    2007), so that a program that changes in few places changes the sample in few places.
    """
    distinct = {item.id: item for item in sorted(items, reverse=True)}
    lots = sorted(distinct, key=lambda name: hashlib.sha256(f"{seed} {name}".encode()).digest())
    return sorted(distinct[name] for name in lots[:size])


def write_sheet(path: Path, items: Iterable[Item], texts: Mapping[str, str], known: Iterable[Row] = ()) -> None:
    """The reading sheet, tab-separated; items that are among the ``known`` have their verdict filled in.

    ``texts`` are the documents by name. Raises SheetError where the folder is missing.
    """
    if not path.parent.is_dir():
        raise SheetError(f"There is no folder {path.parent} for the sheet.", "Give a path in a folder that exists.")
    verdicts = {row.id: (row.verdict, row.cause) for row in known}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, _SHEET, dialect="excel-tab")
        writer.writeheader()
        for item in items:
            row = to_row(item, *verdicts.get(item.id, ("", "")))
            writer.writerow({**asdict(row), **_words(item, texts[item.document])})


def read_sheet(path: Path) -> list[Row]:
    """Raises SheetError where the sheet, a column, a verdict or a cause is missing, or is none."""
    rows = _read(path, "excel-tab")
    for number, row in enumerate(rows, start=1):
        if row.verdict not in (RIGHT, WRONG):
            raise SheetError(
                f"Item {number} of {path.name} has the verdict {row.verdict!r}.", f"Write {RIGHT} or {WRONG}."
            )
        if not (_CAUSE.fullmatch(row.cause) if row.verdict == WRONG else row.cause == ""):
            raise SheetError(
                f"Item {number} of {path.name} is {row.verdict} and has the cause {row.cause!r}.",
                "Name the cause of a wrong one in one hyphenated word (wrong-attachment); a right one has none.",
            )
    return rows


def write_list(path: Path, rows: Iterable[Row]) -> None:
    """Comma-separated, in the order given; makes the folder where it is missing."""
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(row) for row in rows)


def read_list(path: Path) -> list[Row]:
    """The rows of a list that ``write_list`` wrote. Raises SheetError where it is missing or lacks a column."""
    return _read(path, "excel")


def score(rows: Sequence[Row], items: Iterable[Item]) -> Score:
    """Hold judged rows against all that the program says today."""
    said = {item.id for item in items}

    def part(verdict: str, *, kept: bool) -> tuple[Row, ...]:
        return tuple(row for row in rows if row.verdict == verdict and (row.id in said) is kept)

    return Score(
        right_kept=part(RIGHT, kept=True),
        right_lost=part(RIGHT, kept=False),
        wrong_kept=part(WRONG, kept=True),
        wrong_gone=part(WRONG, kept=False),
    )


def to_row(item: Item, verdict: str = "", cause: str = "") -> Row:
    """An item without its words."""
    return Row(
        id=item.id,
        document=item.document,
        sentence_start=item.sentence.start,
        sentence_end=item.sentence.end,
        subject_start=item.subject.start,
        subject_end=item.subject.end,
        object_start=item.object.start,
        object_end=item.object.end,
        rule=item.rule,
        polarity=item.polarity,
        modality=item.modality,
        relation=item.relation,
        verdict=verdict,
        cause=cause,
    )


def excerpt(text: str, start: int, end: int) -> str:
    """Characters ``[start, end)`` on one line."""
    return " ".join(text[start:end].split())


def _words(item: Item, text: str) -> dict[str, str]:
    """What a reader judges: "Ruiz | denied meeting | Berg (negated, reported by Ruiz)", and the sentence."""
    subject, target, speaker, sentence = (
        excerpt(text, span.start, span.end) for span in (item.subject, item.object, item.speaker, item.sentence)
    )
    stance = [item.polarity, item.modality + (f" by {speaker}" if speaker else "")]
    relation = f" = {item.relation}" if item.relation else ""
    return {"said": f"{subject} | {item.predicate}{relation} | {target} ({', '.join(stance)})", "sentence": sentence}


def _read(path: Path, dialect: str) -> list[Row]:
    if not path.exists():
        raise SheetError(f"{path} is not there.", "Make a sheet with draw, and a list of it with keep.")
    with path.open(encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, dialect=dialect)
        missing = [name for name in FIELDS if name not in (lines.fieldnames or ())]
        if missing:
            raise SheetError(f"{path} lacks the columns {', '.join(missing)}.", "Keep all columns that draw wrote.")
        return [_row(line) for line in lines]


def _row(line: Mapping[str, str]) -> Row:
    values: dict[str, Any] = {name: int(line[name]) if name in _NUMBERS else line[name].strip() for name in FIELDS}
    return Row(**values)
