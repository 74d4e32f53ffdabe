"""Scores what pronouns and descriptions are taken for, on documents of GUM, from their raw text.

usage: python benchmarks/pronouns.py [--data ../shared/bench] [--genre news] [--wrong KIND] [--missed KIND]

A pronoun is decided where its chain has a mention that is none, and right where the nearest such mention (before it,
else after it) is in its gold chain. A description counts where its chain has a name, and is right by the nearest one.

precision  right of those decided: what is not right makes false facts
recall     right of those that the gold joins with a mention that is no pronoun (with a name)
undecided  share of these for which nothing was decided: it leaves facts out
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from entity_scores import aligned
from facts import DATA, pipeline
from gum import Document, Place, read_article, read_document

from kg.analysis import extract_article
from kg.records import Chain, Extract, Mention, MentionKind

#: Third-person pronouns by kind.
KINDS: Mapping[str, frozenset[str]] = {
    "he, she": frozenset("he him his himself she her hers herself".split()),
    "it": frozenset(("it", "itself")),
    "its": frozenset(("its",)),
    "they": frozenset(("they", "them", "themselves")),
    "their": frozenset(("their", "theirs")),
}
DESCRIPTION = "description"
_PRONOUNS = frozenset().union(
    *KINDS.values(), "i me my mine myself we us our ours ourselves you your yours who".split()
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``antecedent`` is None where nothing was decided; ``wanted`` tells that the gold has one."""

    kind: str
    place: Place | Mention
    antecedent: Mention | None
    right: bool
    wanted: bool


def main() -> int:
    options = _options()
    paths = sorted((options.data / "gum").glob(f"GUM_{options.genre}_*.conllu"))
    if not paths:
        print(f"skipped: no document GUM_{options.genre}_* in {options.data / 'gum'}; see --data and --genre.")
        return 0
    verdicts: list[Verdict] = []
    for path in paths:
        document = read_document(path)
        for verdict in judged(document, extract_article(pipeline(), read_article(path))):
            verdicts.append(verdict)
            _show(document, verdict, options)
    print(f"{'':12} {'wanted':>6} {'decided':>7} {'precision':>9} {'recall':>7} {'undecided':>9}")
    for kind in (*KINDS, DESCRIPTION):
        print(_row(kind, [verdict for verdict in verdicts if verdict.kind == kind]))
    return 0


def judged(document: Document, extract: Extract) -> Iterator[Verdict]:
    """What each pronoun of the third person, and each description in a chain with a name, was taken for."""
    places = [(place, number) for number, chain in enumerate(document.chains) for place in chain]
    found = [(mention, chain) for chain in extract.chains for mention in chain.mentions]
    pairs = aligned([place for place, _ in places], [mention for mention, _ in found])
    home = {found[j][0]: places[i][1] for i, j in pairs.items()}
    names = {home[mention] for mention, _ in found if mention in home and mention.kind is MentionKind.NAME}
    nouns = {number for place, number in places if _kind(document, place) is None and not _is_pronoun(document, place)}
    for mention, chain in found:
        kind = _kind(document, mention) or (DESCRIPTION if mention.kind is MentionKind.NOMINAL else None)
        if kind is not None:
            antecedent = _antecedent(mention, chain)
            right = antecedent is not None and mention in home and home[mention] == home.get(antecedent)
            wanted = home.get(mention) in (names if kind == DESCRIPTION else nouns)
            yield Verdict(kind, mention, antecedent, right, wanted)
    for i, (place, number) in enumerate(places):
        kind = _kind(document, place)
        if i not in pairs and kind is not None:
            yield Verdict(kind, place, None, False, number in nouns)


def _kind(document: Document, place: Place | Mention) -> str | None:
    text = document.text[place.start : place.end].lower()
    return next((kind for kind, words in KINDS.items() if text in words), None)


def _is_pronoun(document: Document, place: Place) -> bool:
    return document.text[place.start : place.end].lower() in _PRONOUNS


def _antecedent(mention: Mention, chain: Chain) -> Mention | None:
    """The nearest mention before it, else after it, that tells what is meant."""
    told = {MentionKind.NAME} if mention.kind is MentionKind.NOMINAL else {MentionKind.NAME, MentionKind.NOMINAL}
    others = [other for other in chain.mentions if other != mention and other.kind in told]
    before = [other for other in others if other.start < mention.start]
    return before[-1] if before else others[0] if others else None


def _row(kind: str, verdicts: list[Verdict]) -> str:
    decided = sum(verdict.antecedent is not None for verdict in verdicts)
    right = sum(verdict.right for verdict in verdicts)
    wanted = [verdict for verdict in verdicts if verdict.wanted]
    left = sum(verdict.antecedent is None for verdict in wanted)
    shares = f"{right / max(decided, 1):9.3f} {right / max(len(wanted), 1):7.3f} {left / max(len(wanted), 1):9.3f}"
    return f"{kind:12} {len(wanted):6} {decided:7} {shares}"


def _show(document: Document, verdict: Verdict, options: argparse.Namespace) -> None:
    wrong = verdict.antecedent is not None and not verdict.right
    missed = verdict.antecedent is None and verdict.wanted
    if (wrong and options.wrong == verdict.kind) or (missed and options.missed == verdict.kind):
        start, end = verdict.place.start, verdict.place.end
        around = " ".join(document.text[max(0, start - 150) : start].split())
        after = " ".join(document.text[end : end + 60].split())
        taken = verdict.antecedent.text if verdict.antecedent else "nothing"
        print(document.name, start, f"… {around} [{document.text[start:end]}] {after} …", taken, sep="\t")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score pronouns and descriptions on documents of GUM.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--genre", default="news", help="news, bio, interview or speech; * for all")
    parser.add_argument("--wrong", default="", choices=(*KINDS, DESCRIPTION), help="print what was taken wrongly")
    parser.add_argument("--missed", default="", choices=(*KINDS, DESCRIPTION), help="print what was left undecided")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
