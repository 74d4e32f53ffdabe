"""How the cost of merging grows with the number of names: CPU time and memory of ``resolve`` on generated articles.

usage: python benchmarks/merging.py [--names 2000 20000] [--rounds 3]

The articles are made of a fixed seed: persons and organizations with names built of syllables, of which few are in many
articles and many in few (Zipf), with namesakes, spelling variants, initials, bare surnames, acronyms, known places, and
claims about them and about what has no name. The number of different persons, surnames and organizations grows with
that of the names, as it does in news. Memory is the peak of what Python allocates in a process of its own, what is
kept to be looked up again included: a second round in one process would find the names of the first round there, and
look the cheaper the fewer they are. Exits with 1 where time or memory grew more than their limit times the names.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from kg.ontology import load_ontology
from kg.records import Article, Chain, Claim, EntityType, Extract, Mention, MentionKind, PredicateKey, Span
from kg.resolve import Relations, resolve

BASE = "https://example.org/newskg/"
TIME_LIMIT, MEMORY_LIMIT = 1.3, 1.0  # times linear
NAMES_OF_AN_ARTICLE = 10
PLACES = "Norway Kenya Peru Oslo Nairobi Lima Jakarta Moscow Florida Ontario".split()
BODIES = "Party Ministry Bank Union Council Institute Group Front Agency Court".split()
_ONSETS = "b br d dr f g gr h j k kh l m n p r s sh st t tr v y z".split()
_VOWELS = "a e i o u ai ei ou".split()
_VARIANTS = (("ei", "ey"), ("ou", "u"), ("kh", "k"), ("ai", "ei"), ("l", "ll"), ("n", "nn"))


def main() -> int:
    options = _options()
    merge = _merger()
    rows = []
    for names in options.names:
        seconds = min(_seconds(merge, names) for _ in range(options.rounds))
        rows.append((names, seconds, _in_new_process(names)))
        print(f"{names:7} names   {seconds:7.2f} s   {1e6 * seconds / names:6.0f} µs a name   {rows[-1][2]:7.1f} MB")
    (few, fast, small), (many, slow, large) = rows[0], rows[-1]
    growth = (slow / fast / (many / few), large / small / (many / few))
    print(f"from {few} to {many} names: time {growth[0]:.2f}, memory {growth[1]:.2f} times linear")
    return 0 if growth[0] <= TIME_LIMIT and growth[1] <= MEMORY_LIMIT else 1


def _merger() -> Callable[[list[Extract]], object]:
    """Merges articles; the ontology and the gazetteers, which are no cost of merging, are loaded."""
    ontology = load_ontology()
    relations = Relations([], ontology, BASE)

    def merge(extracts: list[Extract]) -> object:
        return resolve(extracts, ontology, relations, BASE)

    merge(articles(200))
    return merge


def articles(names: int) -> list[Extract]:
    """Articles with so many named chains in all."""
    rng = random.Random(f"merging {names}")
    world = _World(rng, names)
    return [_article(rng, world, number) for number in range(names // NAMES_OF_AN_ARTICLE)]


class _World:
    """The persons and bodies that the articles speak of, the most spoken of first."""

    def __init__(self, rng: random.Random, names: int) -> None:
        self._rng = rng
        given = [_word(rng, 2) for _ in range(200 + names // 50)]
        surnames = [_word(rng, 3) for _ in range(100 + names // 8)]
        self.persons = [f"{_pick(rng, given)} {_pick(rng, surnames)}" for _ in range(names // 5)]
        firsts = [_word(rng, 3) for _ in range(50 + names // 20)]
        self.bodies = [f"{_pick(rng, firsts)} {_word(rng, 2)} {rng.choice(BODIES)}" for _ in range(names // 15)]

    def person(self) -> str:
        """A name as some article may write it."""
        name = _pick(self._rng, self.persons)
        given, surname = name.split()
        chance = self._rng.random()
        if chance < 0.1:
            return surname
        if chance < 0.15:
            return f"{given[0]}. {surname}"
        if chance < 0.2:
            return f"{given} {_word(self._rng, 2)} {surname}"
        return _spelled(self._rng, name) if chance < 0.3 else name

    def body(self) -> str:
        name = _pick(self._rng, self.bodies)
        chance = self._rng.random()
        if chance < 0.15:
            return "".join(word[0] for word in name.split())
        return " ".join(name.split()[1:]) if chance < 0.2 else name


def _article(rng: random.Random, world: _World, number: int) -> Extract:
    name = f"a{number:06}"
    kinds = [EntityType.PERSON] * 5 + [EntityType.ORGANIZATION] * 3 + [EntityType.PLACE] * 2
    made = {
        EntityType.PERSON: world.person,
        EntityType.ORGANIZATION: world.body,
        EntityType.PLACE: lambda: _pick(rng, PLACES),
    }
    chains = [_chain(name, index, made[kind](), kind) for index, kind in enumerate(kinds)]
    things = [_described(rng, name, 100 + index) for index in range(6)]
    chains.append(
        Chain(len(chains), name, tuple(_described(rng, name, 200 + n, len(chains)) for n in range(4)), EntityType.OTHER)
    )
    claims = tuple(_claims(rng, name, chains, things))
    mentions = tuple(mention for chain in chains for mention in chain.mentions)
    article = Article(name, "x" * 500, f"{name}.txt", f"{number:064}")
    return Extract(article, (*mentions, *things), tuple(chains), (), (), claims)


def _claims(rng: random.Random, name: str, chains: list[Chain], things: list[Mention]) -> Iterator[Claim]:
    key = PredicateKey("meet", "verb", "agent", "patient")
    for index in range(12):
        subject, target = rng.choice(rng.choice(chains).mentions), rng.choice([*rng.choice(chains).mentions, *things])
        yield Claim(name, Span(index * 20, index * 20 + 19), subject, "met", target, key, "direct-object")


def _chain(article: str, number: int, name: str, kind: EntityType) -> Chain:
    """Two mentions, as a name that is worth a claim is mostly said again."""
    starts = (number * 40, number * 40 + 20)
    mentions = tuple(_mention(article, start, name, MentionKind.NAME, kind, number) for start in starts)
    return Chain(number, article, mentions, kind, name)


def _described(rng: random.Random, article: str, number: int, chain: int | None = None) -> Mention:
    words = f"{_word(rng, 1)} {_word(rng, 1)}"
    return _mention(article, number * 4, words, MentionKind.NOMINAL, EntityType.OTHER, chain)


def _mention(article: str, start: int, name: str, kind: MentionKind, type: EntityType, chain: int | None) -> Mention:
    end = start + len(name)
    return Mention(article, start, end, start, end, name, name, kind, type, chain)


def _word(rng: random.Random, syllables: int) -> str:
    return "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables)).capitalize() + rng.choice(
        "nrlst"
    )


def _spelled(rng: random.Random, name: str) -> str:
    old, new = rng.choice(_VARIANTS)
    return name.replace(old, new)


def _pick(rng: random.Random, items: list[str]) -> str:
    """The first of them most often: the one at place k about 1/k times as often (Zipf)."""
    return items[min(int(len(items) ** rng.random()) - 1, len(items) - 1)]


def _seconds(merge: Callable[[list[Extract]], object], names: int) -> float:
    extracts = articles(names)
    started = time.process_time()
    merge(extracts)
    return time.process_time() - started


def _in_new_process(names: int) -> float:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_megabytes, names).result()


def _megabytes(names: int) -> float:
    merge, extracts = _merger(), articles(names)
    tracemalloc.start()
    merge(extracts)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure how the cost of merging grows with the names.")
    parser.add_argument("--names", type=int, nargs="+", default=[2000, 20000])
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
