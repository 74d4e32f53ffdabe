"""Reads the sentences of tests/extract/sentences and the claims they expect; the README there explains the format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from kg.records import Claim, Extract, Literal, Mention, MentionKind

FOLDER = Path(__file__).parent / "extract" / "sentences"
ANYTHING = "*"
NONE = "-"


@dataclass(frozen=True)
class Expected:
    """One line of a case. A slot is "words" or "words = name"; when and where are None where the line has neither."""

    line: str
    subject: str
    predicate: str
    object: str
    polarity: str = "affirmed"
    modality: str = "asserted"
    speaker: str = NONE
    when: str | None = None
    where: str | None = None
    tentative: bool = False
    partial: bool = False


@dataclass
class Case:
    phenomenon: str
    text: str
    expected: list[Expected] = field(default_factory=list)
    excluded: list[Expected] = field(default_factory=list)
    complete: bool = False  # no claim but the expected ones


def cases() -> Iterator[Case]:
    for path in sorted(FOLDER.glob("*.txt")):
        lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
        for filled, block in groupby(lines, key=lambda line: bool(line.strip())):
            if filled:
                yield _case(path.stem, list(block))


def _case(phenomenon: str, lines: list[str]) -> Case:
    case = Case(phenomenon, "\n\n".join(line for line in lines if not line.startswith(" ")))
    for line in (line.strip() for line in lines if line.startswith(" ")):
        if line == "nothing else":
            case.complete = True
        elif line.startswith("not: "):
            case.excluded.append(_expected(line.removeprefix("not: ")))
        else:
            case.expected.append(_expected(line))
    return case


def _expected(line: str) -> Expected:
    subject, predicate, target, *meant = line.split(" | ")
    expected = Expected(line, subject, predicate, target)
    for word in (word.strip() for part in meant for word in part.split(",")):
        name, _, value = word.partition(" ")
        if name in ("speaker", "when", "where") and value:
            expected = replace(expected, **{name: value})
        elif word == "negated":
            expected = replace(expected, polarity=word)
        elif word in ("tentative", "partial"):
            expected = replace(expected, **{word: True})
        elif word in ("reported", "planned", "possible", "conditional"):
            expected = replace(expected, modality=word)
        else:
            raise ValueError(f"{line!r}: {word!r} is none of what the README of {FOLDER.name}/ lists.")
    return expected


def meant(expected: Expected, claim: Claim, extract: Extract) -> bool:
    """Whether the claim says what is expected and means it so."""
    when = claim.when.value if claim.when is not None else None
    return (
        said(expected, claim, extract)
        and claim.polarity.value == expected.polarity
        and claim.modality.value == expected.modality
        and (claim.tentative, claim.partial) == (expected.tentative, expected.partial)
        and _is(expected.speaker, claim.speaker, extract)
        and (expected.when is None or (when or NONE) == expected.when)
        and (expected.where is None or _is(expected.where, claim.where, extract))
    )


def said(expected: Expected, claim: Claim, extract: Extract) -> bool:
    """Whether subject, predicate and object are those expected."""
    return (
        _is(expected.subject, claim.subject, extract)
        and expected.predicate in (ANYTHING, claim.predicate)
        and _is(expected.object, claim.object, extract)
    )


def _is(slot: str, argument: Mention | Literal | None, extract: Extract) -> bool:
    if slot == ANYTHING or argument is None:
        return slot in (ANYTHING, NONE)
    words, _, name = slot.partition(" = ")
    return argument.text == words and name in ("", named(argument, extract))


def named(argument: Mention | Literal, extract: Extract) -> str:
    """What the argument's node is called within its article; of a literal its value, of a date with its type."""
    if isinstance(argument, Literal):
        return f"{argument.value} (date)" if argument.datatype == "date" else argument.value
    chain = next((chain for chain in extract.chains if chain.id == argument.chain), None)
    if chain is None:
        return argument.name
    described = [mention.name for mention in chain.mentions if mention.kind is not MentionKind.PRONOUN]
    return chain.name or (described or [argument.name])[0]


def shown(claim: Claim, extract: Extract) -> str:
    """A claim as a line of a case, with all that it tells."""
    slots = [_shown(claim.subject, extract), claim.predicate, _shown(claim.object, extract)]
    qualities = [claim.polarity.value, claim.modality.value]
    qualities += [name for name in ("tentative", "partial") if getattr(claim, name)]
    for name, argument in (("speaker", claim.speaker), ("where", claim.where)):
        qualities.append(f"{name} {_shown(argument, extract)}" if argument is not None else "")
    qualities.append(f"when {claim.when.value}" if claim.when is not None else "")
    return " | ".join([*slots, ", ".join(filter(None, qualities)), claim.rule])


def _shown(argument: Mention | Literal, extract: Extract) -> str:
    return f"{argument.text} = {named(argument, extract)}"
