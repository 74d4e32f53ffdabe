"""Listed companies, by name: a cached look-up over the stock indices that pytickersymbols keeps.

A leaf: it imports nothing of kg but other leaves. There is no list of ours here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any
from urllib.parse import quote, unquote

from kg.names import without_legal_form
from kg.vocab import DBR

_BRACKETS = re.compile(r"\s*\([^)]*\)")
_SEVERAL = 5  # companies
#: Forms of companies that rigour leaves in place, as other bodies bear them too.
_FORMS = re.compile(r"[\s,]+(?:co|corp|corporation|inc)\.?$")
#: What DBpedia leaves as it is in the title of a page (https://www.dbpedia.org/resources/individual/).
_UNQUOTED = "!$&'()*+,-.:;=@_~"


@lru_cache(maxsize=65536)
def is_listed_company(name: str) -> bool:
    """Whether a listed company is called so, with its legal form or without: "Siemens", "Siemens AG"."""
    return _key(name) in _companies()


@lru_cache(maxsize=65536)
def company_iri(name: str) -> str | None:
    """The DBpedia IRI of the listed company of that name; None where none is known or several are called so."""
    pages = {page for page in _companies().get(_key(name), ()) if page is not None}
    return f"{DBR}{_iri_part(pages.pop())}" if len(pages) == 1 else None


@cache
def company_words() -> frozenset[str]:
    """Small-letter words that end the names of several listed companies: "energy", "pharmaceuticals"."""
    last = Counter(words[-1] for words in map(str.split, _companies()) if len(words) > 1)
    return frozenset(word for word, count in last.items() if count >= _SEVERAL and word.isalpha())


def _key(name: str) -> str:
    """In small letters, without brackets and legal form: the "(Class A)" of a share, the "AG" of a company."""
    stem = without_legal_form(_BRACKETS.sub("", name)).casefold()
    return _FORMS.sub("", stem).strip(" ,.-")


@cache
def _companies() -> Mapping[str, frozenset[str | None]]:
    """Key ▶ the titles of the companies' Wikipedia pages, as far as these bear the company's name."""
    found: dict[str, set[str | None]] = {}
    for row in _rows():
        key = _key(row["name"])
        found.setdefault(key, set()).add(_page(row, key))
    return {key: frozenset(pages) for key, pages in found.items()}


def _rows() -> Iterator[Mapping[str, Any]]:
    from pytickersymbols import PyTickerSymbols  # only here, as its tables take a while to load

    yield from PyTickerSymbols().get_all_stocks()


def _page(row: Mapping[str, Any], key: str) -> str | None:
    address = (row.get("metadata") or {}).get("wikipedia_url") or ""
    title = unquote(address.rpartition("/wiki/")[2])
    return title if _key(title.replace("_", " ")) == key else None


def _iri_part(title: str) -> str:
    return "".join(sign if sign.isalnum() or sign in _UNQUOTED else quote(sign) for sign in title)
