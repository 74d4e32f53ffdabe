"""Learns the weights of kg/nlp/coreference/chances.json by logistic regression, from the documents of bench/gum that
are no news and from the made-up articles of benchmarks/referents: which clusters in reach "it" and "they" mean.

usage: python benchmarks/train_pronouns.py [--data ../shared/bench] [--output kg/nlp/coreference/chances.json]

Run it again whenever mention detection or the salience changes; benchmarks/pronouns.py tells on the news what it is
worth. Nothing is left to chance: the same documents give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from entity_scores import aligned
from facts import DATA, pipeline
from gum import Document, read_article, read_document
from marked import REFERENTS, read_marked
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from spacy.tokens import Doc

from kg.nlp import annotate
from kg.nlp.coreference.anaphors import anaphors
from kg.nlp.coreference.chances import WEIGHTS, Features, pair_features
from kg.nlp.coreference.component import SIEVES
from kg.nlp.coreference.pronouns import family, fitting, most_salient
from kg.nlp.coreference.salience import salience
from kg.nlp.coreference.state import Discourse
from kg.nlp.coreference.syntax import own_subject
from kg.nlp.mentions import detect, record
from kg.nlp.mentions.words import Pronoun
from kg.records import MentionKind

OUTPUT = Path(__file__).parent.parent / "kg" / "nlp" / "coreference" / WEIGHTS
GENRES = ("bio", "interview", "speech")
_PENALTY = 10.0  # of the squared weights; from 3 to 30 nothing much changes
_DIGITS = 3

#: (features, whether the pronoun means that cluster)
Example = tuple[Features, bool]


def main() -> int:
    options = _options()
    paths = [path for genre in GENRES for path in sorted((options.data / "gum").glob(f"GUM_{genre}_*.conllu"))]
    if not paths:
        print(f"skipped: no documents in {options.data / 'gum'}; give the folder of the development data with --data.")
        return 0
    read = [*((read_article(path), read_document(path)) for path in paths), *read_marked(REFERENTS)]
    examples: dict[str, list[Example]] = defaultdict(list)
    with pipeline().select_pipes(disable=["kg_coreference"]):
        docs = annotate(pipeline(), (article for article, _ in read))
        for doc, (_, document) in zip(docs, read, strict=True):
            for name, example in examples_of(doc, document):
                examples[name].append(example)
    weights = {name: fit(found) for name, found in sorted(examples.items())}
    options.output.write_text(json.dumps(weights, indent=2) + "\n", "utf-8")
    print(f"{options.output}: from {', '.join(f'{len(found)} for {name}' for name, found in sorted(examples.items()))}")
    return 0


def examples_of(doc: Doc, document: Document) -> Iterator[tuple[str, Example]]:
    """(family, example) of every cluster that a pronoun might mean, when the text is read up to there."""
    discourse = Discourse(doc, detect(doc))
    home = _gold(discourse, document)
    found: list[tuple[str, Example]] = []

    def choose(discourse: Discourse, index: int, pronoun: Pronoun) -> int | None:
        """The right one, so that one mistake does not lead to others."""
        if pronoun.reflexive:
            return own_subject(discourse, index, pronoun)
        salient = salience(discourse, index)
        possible = fitting(discourse, index, pronoun, salient)
        right = [other for _, other in possible.values() if _means(discourse, index, other, home)]
        if not pronoun.gender or pronoun.gender == "neuter":
            for _, other in possible.values():
                features = pair_features(discourse, index, other, salient)
                found.append((family(pronoun), (features, other in right)))
            return right[-1] if right else None
        return right[-1] if right else most_salient(discourse, possible, pronoun)

    for sieve in SIEVES:
        for anaphor, antecedent in anaphors(discourse, choose) if sieve is anaphors else sieve(discourse):
            discourse.link(antecedent, anaphor)
    return iter(found)


def _gold(discourse: Discourse, document: Document) -> dict[int, int]:
    """Candidate ▶ its chain in the gold."""
    places = [(place, number) for number, chain in enumerate(document.chains) for place in chain]
    found = [record(discourse.doc, "", document.text, item, 0) for item in discourse.candidates]
    pairs = aligned([place for place, _ in places], found)
    return {j: places[i][1] for i, j in pairs.items()}


def _means(discourse: Discourse, index: int, other: int, home: dict[int, int]) -> bool:
    """Whether the last of its cluster that is no pronoun is in the gold chain of the pronoun."""
    members = [member for member in discourse.cluster(other).members if member < index]
    told = [member for member in members if discourse.candidates[member].kind is not MentionKind.PRONOUN] or [other]
    return index in home and home.get(told[-1], -1) == home[index]


def fit(examples: Sequence[Example]) -> dict[str, object]:
    """Intercept and weights, by feature."""
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([features for features, _ in examples])
    model = LogisticRegression(C=1 / _PENALTY, max_iter=5000, tol=1e-8).fit(matrix, [right for _, right in examples])
    names = vectorizer.get_feature_names_out()
    rounded = {name: round(float(weight), _DIGITS) for name, weight in zip(names, model.coef_[0], strict=True)}
    kept = {name: weight for name, weight in sorted(rounded.items()) if weight}
    return {"intercept": round(float(model.intercept_[0]), _DIGITS), "weights": kept}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Learn the weights of pronouns' antecedents.")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
