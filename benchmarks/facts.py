"""The fact synsets of bench/openie and the claims that are held against them (the format of BenchIE, Gashteovski et al.
2022): shared by the benchmarks of claims and of confidence."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

from spacy.language import Language

from kg.build import load_pipeline
from kg.extract.claims import read_claims
from kg.extract.confidence import Features
from kg.nlp import annotate_tokens
from kg.records import Article, Claim
from kg.settings import DEFAULT_MODEL

DATA = Path(__file__).parent.parent.parent / "shared" / "bench"
Triple = tuple[str, str, str]
Facts = dict[str, list[list[set[str]]]]
_GROUP = re.compile(r"\[([^\]]*)\]")


def gold_file(data: Path) -> Path | None:
    """The file of sentences and facts; where it is missing, say so."""
    source = data / "openie" / "news120.txt"
    if source.exists():
        return source
    print(f"skipped: {source} is not there; give the folder of the development data with --data.")
    return None


def read_gold(path: Path) -> tuple[dict[str, str], dict[str, Facts]]:
    """(sentence by number, accepted forms by fact and sentence number)."""
    sentences: dict[str, str] = {}
    gold: dict[str, Facts] = defaultdict(dict)
    number = fact = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("sent_id:"):
            number, text = line.removeprefix("sent_id:").split("\t", 1)
            sentences[number] = text.strip()
        elif match := re.match(r"\S+?--> Cluster (\d+)", line):
            fact = match[1]
            gold[number][fact] = []
        elif "-->" in line:
            slots = [re.sub(r"(?<=\])(?=\S)", " ", slot.strip()) for slot in line.split("-->")]
            gold[number][fact].append([expanded(slot) for slot in slots[:3]])
    return sentences, gold


def expanded(slot: str) -> set[str]:
    """All forms of a slot, with each [group] kept or left out."""
    parts = _GROUP.split(slot)  # plain, group, plain, group, …
    choices = [[part, ""] if index % 2 else [part] for index, part in enumerate(parts)]
    return {_normal(" ".join(chosen)) for chosen in itertools.product(*choices)}


def extracted(number: str, text: str) -> dict[Triple, tuple[Claim, Features]]:
    """The distinct claims of one tokenised sentence by their words."""
    article = Article(id=number, text=" ".join(text.split()), source="openie", sha256="")
    found: dict[Triple, tuple[Claim, Features]] = {}
    for claim, features in read_claims(annotate_tokens(pipeline(), article, article.text.split(" "))):
        triple = (_normal(claim.subject.text), _normal(claim.predicate), _normal(claim.object.text))
        if not claim.tentative and triple[0] != triple[2]:
            found.setdefault(triple, (claim, features))
    return found


def facts_hit(triple: Triple, facts: Facts) -> set[str]:
    """The facts that the claim tells: subject, predicate and object each equal an accepted form."""
    return {fact for fact, forms in facts.items() if any(_matches(triple, form) for form in forms)}


def first_form(accepted: list[list[set[str]]]) -> Triple:
    """A fact in the shortest words of its first form."""
    subject, predicate, target = (min(slot, key=lambda words: (len(words), words)) for slot in accepted[0])
    return subject, predicate, target


def _matches(triple: Triple, form: list[set[str]]) -> bool:
    return all(words in slot for words, slot in zip(triple, form, strict=True))


@cache
def pipeline() -> Language:
    return load_pipeline(DEFAULT_MODEL)


def _normal(text: str) -> str:
    return " ".join(text.lower().split())
