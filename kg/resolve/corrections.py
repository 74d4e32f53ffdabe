"""A user's corrections of the entities: a CSV file that any spreadsheet writes, and what follows from it.

    correction,name,other,article,other_article
    same,Avigdor Liberman,Evet Lieberman,,
    different,Berg,Anna Berg,monday-report,
    type,Blue and White,PoliticalParty,,
    label,Avigdor Liberman,Avigdor Lieberman,,

``name`` is a name as the texts have it, in ``article`` (a file's name without its ending) or, where that is empty or
left out, in all articles. ``other`` is another name (found in ``other_article``, if given), a class of the ontology, or
the label to show. A name means the things that an article calls so by their fullest name; where there are none, those
that it calls so at all.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import NoReturn

from kg.errors import CorrectionError
from kg.ontology import Ontology
from kg.records import Decision
from kg.resolve.profiles import Profile
from kg.resolve.sets import Sets
from kg.resolve.things import coarse_type

KINDS = ("same", "different", "type", "label")
_NEEDED = ("correction", "name", "other")
_COLUMNS = (*_NEEDED, "article", "other_article")
_HEADER = ",".join(_COLUMNS)


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the file; ``where`` is the file's name and the line's number."""

    kind: str
    name: str
    other: str
    article: str
    other_article: str
    where: str


def read_corrections(path: Path, ontology: Ontology) -> tuple[Correction, ...]:
    """The corrections of a file. Raises CorrectionError, which names the file, the line and the remedy."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise CorrectionError(f"{path}: cannot be read: {reason}.", "Give the path of a CSV file.") from error
    reader = csv.DictReader(io.StringIO(text, newline=""), restval="")
    columns = [name.strip().lower() for name in reader.fieldnames or ()]
    if not set(_NEEDED) <= set(columns) <= set(_COLUMNS):
        given = f"its first line is {','.join(columns)!r}" if columns else "it is empty"
        raise CorrectionError(f"{path.name}, line 1: {given}.", f"Start it with the line {_HEADER}")
    reader.fieldnames = columns
    return tuple(_read_row(row, f"{path.name}, line {reader.line_num}", ontology) for row in reader)


def _read_row(row: dict[str, str], where: str, ontology: Ontology) -> Correction:
    if None in row:  # where csv.DictReader keeps the values beyond the last column
        raise CorrectionError(f"{where}: it has more values than columns.", "Put names with commas in double quotes.")
    values = {column: " ".join(row.get(column, "").split()) for column in _COLUMNS}
    kind = values["correction"].lower()
    if kind not in KINDS:
        raise CorrectionError(f"{where}: {kind!r} is no correction.", f"Use one of: {', '.join(KINDS)}.")
    for column in ("name", "other"):
        if not values[column]:
            raise CorrectionError(f"{where}: its column {column!r} is empty.", "Fill it in, or remove the line.")
    if kind == "type" and values["other"] not in ontology.classes:
        allowed = _similar(values["other"], ontology.classes) or ", ".join(sorted(ontology.classes))
        raise CorrectionError(f"{where}: the ontology has no class {values['other']!r}.", f"Use one of: {allowed}.")
    return Correction(kind, values["name"], values["other"], values["article"], values["other_article"], where)


def _similar(given: str, known: Iterable[str]) -> str:
    by_key = {item.casefold(): item for item in sorted(known)}
    return ", ".join(by_key[key] for key in get_close_matches(given.casefold(), list(by_key)))


@dataclass(frozen=True)
class Ruling:
    """What corrections say of the profiles of a corpus: the profiles with their corrected types, the decisions that
    stand, and the class and the label that a profile's thing gets, with the line that says so."""

    profiles: Sequence[Profile]
    decisions: Sequence[Decision] = ()
    classes: Mapping[str, Correction] = field(default_factory=dict)
    labels: Mapping[str, Correction] = field(default_factory=dict)

    def of_thing(self, members: Iterable[Profile]) -> dict[str, str]:
        """The corrected "type" and "label" of a cluster. Raises CorrectionError where two lines differ over it."""
        found: dict[str, str] = {}
        for kind, said in (("type", self.classes), ("label", self.labels)):
            lines = sorted({line.where: line for item in members if (line := said.get(item.key))}.items())
            for _, line in lines:
                if found.setdefault(kind, line.other) != line.other:
                    _contradict(line, lines[0][1], f"both give the {kind} of one thing")
        return found


def rule(profiles: Sequence[Profile], corrections: Iterable[Correction], ontology: Ontology) -> Ruling:
    """Find what the corrections speak of. Raises CorrectionError for a name or an article that does not occur and for
    corrections that contradict each other."""
    corrections = tuple(corrections)
    if not corrections:
        return Ruling(profiles)
    finder = _Finder(profiles)
    classes, labels = finder.said("type", corrections), finder.said("label", corrections)
    decisions = [*_pairs(finder, corrections)]
    for said in (classes, labels):
        decisions += [
            Decision(key, key, True, 1.0, ("correction", f"{line.where}: {line.kind} {line.other}"))
            for key, line in sorted(said.items())
        ]
    retyped = [_retyped(item, classes.get(item.key), ontology) for item in profiles]
    return Ruling(retyped, decisions, classes, labels)


def _retyped(item: Profile, line: Correction | None, ontology: Ontology) -> Profile:
    return item if line is None else replace(item, type=coarse_type(line.other, ontology))


class _Finder:
    """Knows which profiles a correction speaks of."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self._best: dict[str, list[Profile]] = defaultdict(list)
        self._any: dict[str, list[Profile]] = defaultdict(list)
        self._articles: set[str] = set()
        for item in profiles:
            self._articles.add(item.chain.article)
            self._best[item.name.casefold()].append(item)
            for name in {mention_name.casefold() for mention_name in item.names}:
                self._any[name].append(item)

    def find(self, name: str, article: str, where: str) -> list[Profile]:
        if article and article not in self._articles:
            hint = _similar(article, self._articles) or ", ".join(sorted(self._articles)[:3])
            raise CorrectionError(f"{where}: there is no article {article!r} with names.", f"There is: {hint}.")
        for names in (self._best, self._any):
            found = [item for item in names.get(name.casefold(), ()) if article in ("", item.chain.article)]
            if found:
                return found
        problem = (
            f"{where}: {name!r} is named in no article." if not article else f"{where}: {article} names no {name!r}."
        )
        hint = _similar(name, (item.name for items in self._any.values() for item in items))
        remedy = f"Write a name as a text has it{f', such as {hint}' if hint else ''}; or remove the line."
        raise CorrectionError(problem, remedy)

    def said(self, kind: str, corrections: Iterable[Correction]) -> dict[str, Correction]:
        """The line of that kind for each profile that one speaks of."""
        found: dict[str, Correction] = {}
        for line in corrections:
            if line.kind == kind:
                for item in self.find(line.name, line.article, line.where):
                    if found.setdefault(item.key, line).other != line.other:
                        _contradict(line, found[item.key], f"both give the {kind} of one thing")
        return found


Sides = tuple[list[Profile], list[Profile]]


def _pairs(finder: _Finder, corrections: Sequence[Correction]) -> Iterator[Decision]:
    """The decisions that "same" and "different" make, each of the latter checked against all of the former."""
    same, different = (_sides(finder, corrections, kind) for kind in ("same", "different"))
    sets = Sets(item.key for sides in (*same.values(), *different.values()) for side in sides for item in side)
    for line, (left, right) in same.items():
        for item in [*left[1:], *right]:
            sets.join(left[0].key, item.key)
            if item.key != left[0].key:
                yield _decision(left[0], item, line)
    for line, (left, right) in different.items():
        for one, other in product(left, right):
            if sets.root(one.key) == sets.root(other.key):
                joined = [item for item, sides in same.items() if sets.root(sides[0][0].key) == sets.root(one.key)]
                _refuse(line, one, joined)
            yield _decision(one, other, line)


def _sides(finder: _Finder, corrections: Iterable[Correction], kind: str) -> dict[Correction, Sides]:
    return {
        line: (
            finder.find(line.name, line.article, line.where),
            finder.find(line.other, line.other_article, line.where),
        )
        for line in corrections
        if line.kind == kind
    }


def _refuse(line: Correction, one: Profile, joined: Sequence[Correction]) -> NoReturn:
    """Tell why what a line keeps apart is one thing."""
    if joined:
        _contradict(line, joined[0], "one says that they differ, the other that they are the same")
    problem = f"{line.where}: {one.chain.article} calls one thing both {line.name!r} and {line.other!r}."
    raise CorrectionError(problem, "Name another article: what one text takes for one thing cannot be parted.")


def _decision(left: Profile, right: Profile, line: Correction) -> Decision:
    first, second = sorted((left.key, right.key))
    return Decision(first, second, line.kind == "same", 1.0, ("correction", line.where))


def _contradict(line: Correction, other: Correction, how: str) -> NoReturn:
    raise CorrectionError(f"{line.where}: it contradicts {other.where}: {how}.", "Remove one of the two lines.")
