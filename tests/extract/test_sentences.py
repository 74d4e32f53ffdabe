"""News-like sentences by phenomenon, each with the claims it makes, through the default pipeline."""

from __future__ import annotations

from datetime import date

import pytest
from expectations import Case, cases, meant, said, shown
from spacy.language import Language

from kg.analysis import extract_article
from kg.nlp import load_pipeline
from kg.records import Article
from kg.settings import DEFAULT_MODEL

CASES = list(cases())


@pytest.fixture(scope="session")
def nlp() -> Language:
    return load_pipeline(DEFAULT_MODEL)


@pytest.mark.parametrize("case", CASES, ids=[f"{case.phenomenon}: {case.text[:60]}" for case in CASES])
def test_the_sentence_makes_its_claims(nlp: Language, case: Case) -> None:
    article = Article("sentence", case.text, "sentence.txt", "", published=date(2024, 3, 6))
    extract = extract_article(nlp, article)
    claims = [claim for claim in extract.claims if not (claim.tentative or claim.partial)]
    missing = [line for line in case.expected if not any(meant(line, claim, extract) for claim in extract.claims)]
    wrong = [claim for claim in claims if any(said(line, claim, extract) for line in case.excluded)]
    if case.complete:
        wrong += [claim for claim in claims if not any(said(line, claim, extract) for line in case.expected)]
    found = "\n  ".join(shown(claim, extract) for claim in extract.claims)
    assert not missing, "missing:\n  {}\nfound:\n  {}".format("\n  ".join(line.line for line in missing), found)
    assert not wrong, "wrong:\n  {}\nfound:\n  {}".format("\n  ".join(shown(claim, extract) for claim in wrong), found)


def test_every_phenomenon_has_its_sentences() -> None:
    assert len(CASES) >= 170
