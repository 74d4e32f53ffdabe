"""IRIs: which are allowed, how they are written in full and in short."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph
import rdflib
from rdflib import OWL, PROV, RDF, RDFS, SDO, SKOS, XSD, Graph, URIRef

from kg.errors import GraphError, KgError
from kg.vocab import DBR, GEO, GN, KG, SEM, WD

FOLDERS = {"ent": "entity/", "rel": "relation/", "stm": "statement/", "evi": "evidence/", "art": "article/"}
PREFIXES = {
    "kg": str(KG._NS),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "owl": str(OWL),
    "skos": str(SKOS),
    "prov": str(PROV),
    "schema": str(SDO),
    "xsd": str(XSD),
    "wd": str(WD),
    "gn": str(GN),
    "dbr": str(DBR),
    "geo": str(GEO),
    "sem": str(SEM),
}

_ILLEGAL = re.compile(r'[\x00-\x20<>"{}|^`\\\x7f-\x9f\ud800-\udfff\ufffe\uffff]|%(?![0-9A-Fa-f]{2})')
_ROOTED = re.compile(r"https?://[^/?#]|urn:[A-Za-z0-9][A-Za-z0-9-]*:.", re.ASCII)
_SIMPLE_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?", re.ASCII)


def check_base(base: str) -> str:
    """``base`` itself. Raises KgError unless it is an http, https or urn IRI that ends in ``/`` or ``#``."""
    if not _ROOTED.match(base) or not _is_iri(base):
        raise KgError(
            f"The base {base!r} is no http, https or urn IRI.",
            "Give an absolute one without spaces, such as https://example.org/newskg/.",
        )
    if not base.endswith(("/", "#")):
        raise KgError(f"The base {base!r} ends in neither / nor #.", f"Give {base}/ or {base}#.")
    return base


def iri(text: str) -> URIRef:
    """``text`` as an IRI, what may not stand in one percent-encoded. Raises GraphError for what is still none."""
    encoded = _ILLEGAL.sub(_percent, text)
    if not _is_iri(encoded):
        raise GraphError(f"{text!r} is no absolute IRI.", "Give one with a scheme, such as https://example.org/a.")
    return URIRef(encoded)


def bind(graph: Graph, base: str, others: Iterable[tuple[str, str]] = ()) -> None:
    """Give ``graph`` the contract's prefixes, the folders of ``base`` among them, and those of ``others`` that leave
    these alone."""
    own = {prefix: base + folder for prefix, folder in FOLDERS.items()} | PREFIXES
    free = {prefix: iri for prefix, iri in others if prefix and prefix not in own and iri not in own.values()}
    bind_all(graph, own | free)


def bind_all(graph: Graph, prefixes: Mapping[str, str]) -> None:
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)


def prefixes_of(graph: Graph) -> dict[str, str]:
    return {prefix: str(namespace) for prefix, namespace in graph.namespaces()}


def empty_graph() -> Graph:
    """A graph with none of rdflib's own prefixes: its ``geo`` is another than the contract's."""
    return rdflib.Graph(bind_namespaces="none")


def shorten(text: str, prefixes: Mapping[str, str]) -> str | None:
    """The IRI as ``prefix:name``; None where no prefix fits or the name would need escapes that some parsers lack."""
    cut = max(text.rfind("/"), text.rfind("#")) + 1
    name = text[cut:]
    if not _SIMPLE_LOCAL.fullmatch(name):
        return None
    return next((f"{prefix}:{name}" for prefix, namespace in prefixes.items() if namespace == text[:cut]), None)


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _is_iri(text: str) -> bool:
    try:
        pyoxigraph.NamedNode(text)
    except ValueError:
        return False
    return True
