"""Scores what prepositional phrases hang on, against the syntax of GUM, from the documents' raw text.

usage: python benchmarks/attachment.py [--data ../shared/bench] [--genre news,bio,interview,speech] [--wrong]

head    phrases that hang on the word that they hang on in GUM
clause  phrases that hang on some word of the same clause: where that is wrong, the claim is

"of" is left out, as it is nearly always right. GUM has a phrase's noun for its head, the pipeline its preposition; of a
name or a date any word counts as its head, of a copula with what it says either. Writes the scores next to floors.json
and exits with 1 where one fell below its floor.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gum
from facts import DATA, pipeline
from floors import against_floors
from spacy.tokens import Doc, Token

from kg.nlp import annotate

GENRES = ("news", "bio", "interview", "speech")
#: Relations inside one name, number or date.
_INSIDE = frozenset({"flat", "compound", "goeswith", "fixed", "nummod"})
_OF_PREDICATE = frozenset({"cop", "aux", "aux:pass"})
_CLAUSES = frozenset({"root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj"})
_COMMAS = frozenset({",", "–", "—"})


@dataclass(frozen=True)
class Phrase:
    """``head`` and ``found`` are the numbers of GUM's tokens that the phrase hangs on there and with us."""

    preposition: Token
    head: int
    found: int
    rows: tuple[str, ...]


class Tree:
    """GUM's syntax of a document beside ours."""

    def __init__(self, tokens: tuple[gum.Token, ...], doc: Doc) -> None:
        self.tokens = tokens
        self.ours = {word.idx: word for word in doc}
        self.numbers: dict[int, int] = {}
        for number, token in enumerate(tokens):
            self.numbers.setdefault(token.start, number)

    def phrases(self) -> Iterator[Phrase]:
        """Those that both read as a preposition with its noun."""
        seen: set[int] = set()
        for number, token in enumerate(self.tokens):
            noun = self.tokens[token.head]
            if token.relation != "case" or noun.start < token.start or token.head in seen:
                continue
            seen.add(token.head)
            word, head = self.ours.get(token.start), noun.head
            if noun.relation.split(":")[0] in ("nmod", "obl") and word is not None and _is_read(word):
                found = self.numbers.get(_governor(word).idx)
                if found is not None and head >= 0:
                    yield Phrase(word, head, found, tuple(self._rows(word, number, token.head, head)))

    def _rows(self, word: Token, preposition: int, noun: int, head: int) -> Iterator[str]:
        target = self.ours.get(self.tokens[noun].start)
        if target is not None and target.ent_type_ in ("DATE", "TIME"):
            yield "times"
        yield "of a verb" if self.tokens[head].tag in ("VERB", "AUX") else "of another word"
        if head > preposition:
            yield "before its head"
        elif word.i > 0 and word.nbor(-1).text in _COMMAS:
            yield "behind a comma"
        else:
            distance = preposition - head
            yield f"{'1 word' if distance == 1 else '2 to 7 words' if distance < 8 else '8 or more words'} on"

    def is_right(self, phrase: Phrase) -> bool:
        found = self.tokens[phrase.found]
        if found.relation in _OF_PREDICATE and found.head == phrase.head:
            return True
        return self._top(phrase.found, _INSIDE) == self._top(phrase.head, _INSIDE)

    def in_right_clause(self, phrase: Phrase) -> bool:
        return self._clause(phrase.found) == self._clause(phrase.head)

    def _top(self, number: int, inside: frozenset[str]) -> int:
        while self.tokens[number].relation in inside:
            number = self.tokens[number].head
        return number

    def _clause(self, number: int) -> int:
        number = self._top(number, _OF_PREDICATE)
        while self.tokens[number].head >= 0 and not self._heads_clause(self.tokens[number]):
            number = self.tokens[number].head
        return number

    def _heads_clause(self, token: gum.Token) -> bool:
        coordinated = token.relation == "conj" and token.tag in ("VERB", "AUX")
        return coordinated or token.relation.split(":")[0] in _CLAUSES


def _is_read(word: Token) -> bool:
    return word.dep_ in ("prep", "agent", "dative") and word.lower_ != "of"


def _governor(preposition: Token) -> Token:
    """Through the first word of "out of", "because of"."""
    word = preposition.head
    while word.dep_ == "prep" and word.i < preposition.i and word.head.i != word.i:
        word = word.head
    return word


def main() -> int:
    options = _options()
    paths = [path for genre in options.genre for path in sorted((options.data / "gum").glob(f"GUM_{genre}_*.conllu"))]
    if not paths:
        print(f"skipped: no document of {options.genre} in {options.data / 'gum'}; see --data and --genre.")
        return 0
    table = Table(options.wrong)
    for path, doc in zip(paths, annotate(pipeline(), map(gum.read_article, paths)), strict=True):
        table.add(path.stem, Tree(gum.read_syntax(path), doc))
    scores = table.print()
    return against_floors({"attachment": scores}, "attachment.json") if options.genre == list(GENRES) else 0


class Table:
    """How many phrases there are, and how many of them are right, by row."""

    def __init__(self, show_wrong: bool) -> None:
        self.show_wrong = show_wrong
        self.total, self.heads, self.clauses = Counter[str](), Counter[str](), Counter[str]()

    def add(self, name: str, tree: Tree) -> None:
        for phrase in tree.phrases():
            rows = ("all", name.split("_")[1], *phrase.rows)
            self.total.update(rows)
            self.clauses.update(rows if tree.in_right_clause(phrase) else ())
            if tree.is_right(phrase):
                self.heads.update(rows)
            elif self.show_wrong:
                found, head = (tree.ours.get(tree.tokens[number].start) for number in (phrase.found, phrase.head))
                print("wrong", name, phrase.preposition, found, f"not {head}", sep="\t")

    def print(self) -> dict[str, float]:
        """Print all rows; return the scores of all phrases."""
        for row, total in sorted(self.total.items()):
            print(f"{row:20} head {self.heads[row] / total:.3f}  clause {self.clauses[row] / total:.3f}  of {total}")
        total = self.total["all"]
        return {"head": self.heads["all"] / total, "clause": self.clauses["all"] / total}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Score what prepositional phrases hang on.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--genre", type=lambda names: names.split(","), default=list(GENRES), help="parted by commas")
    parser.add_argument("--wrong", action="store_true", help="print the phrases that hang on another word")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
