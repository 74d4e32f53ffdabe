"""The order in which articles speak of things: what is decided for earlier ones does not hang on later ones."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kg.records import Article


def order_of(articles: Iterable[Article]) -> dict[str, int]:
    """The place of each article by its date of publication, then by id. One without a date counts as published with the
    one before it in the order of ids. Only an article put before others can change the IRIs of what these name."""
    published = date.min
    ages = []
    for item in sorted(articles, key=lambda item: item.id):
        published = item.published or published
        ages.append((published, item.id))
    return {name: place for place, (_, name) in enumerate(sorted(ages))}
