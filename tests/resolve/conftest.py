"""The built-in ontology, and extracts with claims built by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from resolve_records import MET, article

from kg.ontology import Ontology, load_ontology
from kg.records import Chain, Claim, Extract, Span


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture
def make_extract() -> Callable[..., Extract]:
    """``make_extract(article, chains, claims)``; claims as keyword sets, a number is the first mention of a chain."""

    def make(name: str, chains: list[Chain], claims: list[dict[str, object]], publisher: str = "") -> Extract:
        by_id = {item.id: item for item in chains}
        made = []
        for number, values in enumerate(claims):
            values = dict(values)
            subject, target = values.pop("subject"), values.pop("object")
            made.append(
                Claim(
                    article=name,
                    sentence=Span(number * 10, number * 10 + 8),
                    subject=by_id[subject].mentions[0] if isinstance(subject, int) else subject,  # type: ignore[arg-type]
                    predicate=str(values.pop("predicate", "met")),
                    object=by_id[target].mentions[0] if isinstance(target, int) else target,  # type: ignore[arg-type]
                    key=values.pop("key", MET),  # type: ignore[arg-type]
                    rule="direct-object",
                    **{"confidence": 0.5, **values},  # type: ignore[arg-type]
                )
            )
        mentions = tuple(item for group in chains for item in group.mentions)
        return Extract(article(name, publisher), mentions, tuple(chains), (), (), tuple(made))

    return make
