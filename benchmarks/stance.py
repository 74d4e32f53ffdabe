"""Scores the stance of claims on stance.tsv: sentences of our own with the polarity, modality and speaker to get.

Usage: python benchmarks/claims.py prints it below the facts; --wrong prints the sentences that are not right.

stance.tsv has a claim a row; a sentence with several claims has as many rows. ``subject`` and ``object`` are words of
the claim's arguments, ``predicate`` is its lemma, ``speaker`` is empty for the article itself. A sentence is right when
each of its claims is found and every finding has that stance.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from kg.records import Article, Claim, Extract, Literal

SENTENCES = Path(__file__).parent / "stance.tsv"
Read = Callable[[Article], Extract]


@dataclass(frozen=True)
class Expected:
    set: str
    group: str
    sentence: str
    subject: str
    predicate: str
    object: str
    polarity: str
    modality: str
    speaker: str

    @property
    def stance(self) -> str:
        return " ".join([self.polarity, self.modality, self.speaker]).strip()


def score_stance(read: Read, *, show_wrong: bool) -> dict[str, float]:
    """Print the share of right sentences by set and group; return the number of right ones by set."""
    right: Counter[tuple[str, str]] = Counter()
    total: Counter[tuple[str, str]] = Counter()
    for sentence, rows in groupby(_rows(), key=lambda row: row.sentence):
        expected = list(rows)
        mistakes = list(_mistakes(read(Article(sentence, sentence, "stance.tsv", "")), expected))
        place = expected[0].set, expected[0].group
        total[place] += 1
        right[place] += not mistakes
        if show_wrong:
            print(*(f"stance {' '.join(place)}\t{sentence}\t{mistake}\n" for mistake in mistakes), sep="", end="")
    for place, count in total.items():
        print(f"stance: {' '.join(place):20} {right[place]:3} of {count:3}")
    return {name: sum(right[place] for place in total if place[0] == name) for name, _ in total}


def _rows() -> Iterator[Expected]:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Expected(**row)


def _mistakes(extract: Extract, expected: list[Expected]) -> Iterator[str]:
    for row in expected:
        found = [claim for claim in extract.claims if _is_meant(claim, row)]
        if not found:
            yield f"no claim {row.subject} – {row.predicate} – {row.object}"
        for claim in found:
            speakers = _speakers(extract, claim)
            if (claim.polarity.value, claim.modality.value) != (row.polarity, row.modality) or (
                row.speaker not in speakers
            ):
                given = " ".join([claim.polarity.value, claim.modality.value, *speakers[:1]])
                yield f"{claim.subject.text} – {claim.predicate} – {claim.object.text}: {given}, not {row.stance}"


def _is_meant(claim: Claim, row: Expected) -> bool:
    target = claim.object.value if isinstance(claim.object, Literal) else claim.object.text
    return row.subject in claim.subject.text and row.predicate in claim.key.lemma.split() and row.object in target


def _speakers(extract: Extract, claim: Claim) -> list[str]:
    """The speaker in the words of the text, and the name that coreference gives to it."""
    if claim.speaker is None:
        return [""]
    names = [chain.name for chain in extract.chains if chain.id == claim.speaker.chain and chain.name]
    return [claim.speaker.text, *names]
