"""Descriptions of capitals: "the Kenyan capital", "Kenya's capital" and "the capital of Kenya" are Nairobi."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.gazetteer import City, city, country, country_of_demonym
from kg.records import Extract, Mention, MentionKind

#: With the article or the owner, as "Kenyan capital" alone is money.
_OF_STATE = re.compile(
    r"(?:the (?P<demonym>\S+) capital|(?P<owner>[^,]+?)['’]s? capital|the capital of (?P<state>[^,;()]+?))"
    r"(?: city)?(?=$|[,;(])",
    re.IGNORECASE,
)


def described_capitals(extract: Extract) -> Iterator[tuple[Mention, City]]:
    """The descriptions of capitals that the article does not name in the same breath, with the city."""
    named = {(chain.article, chain.id) for chain in extract.chains if chain.name}
    for mention in extract.mentions:
        if mention.kind is MentionKind.NOMINAL and (mention.article, mention.chain) not in named:
            capital = _capital(mention.text)
            if capital is not None:
                yield mention, capital


def _capital(description: str) -> City | None:
    found = _OF_STATE.match(description)
    if found is None:
        return None
    state = country_of_demonym(found["demonym"]) if found["demonym"] else country(found["owner"] or found["state"])
    return city(state.capital, state.code) if state is not None and state.capital else None
