"""The training of the confidence: nothing in it is left to chance."""

from __future__ import annotations

import importlib
import random
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    pytest.importorskip("sklearn", reason="the training needs scikit-learn")
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("train_confidence")


def test_the_same_claims_give_the_same_bytes_in_any_order(training: ModuleType) -> None:
    if training.gold_file(training.DATA) is None:
        pytest.skip(f"the development data is not at {training.DATA}")
    examples = training.read_examples(training.DATA)
    shuffled = random.Random(0).sample(examples, len(examples))
    assert learned(training, shuffled) == learned(training, examples)


def test_what_goes_with_wrong_claims_has_a_negative_weight(training: ModuleType) -> None:
    examples = [
        training.Example("read", article, "copula", {"odd-parse": float(odd)}, right=not odd)
        for article in "abc"
        for odd in (True, False, False)
    ]
    assert training.train(examples).by_feature["odd-parse"] < 0


def learned(training: ModuleType, examples: list[object]) -> bytes:
    penalty = training.best_penalty(examples)
    content: bytes = training.written(training.fit(examples, penalty), examples, penalty)
    return content
