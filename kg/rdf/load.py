"""A graph on disk ▶ rdflib.Graph over an Oxigraph store, which answers queries far faster than rdflib's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyoxigraph
from oxrdflib import OxigraphStore
from pyoxigraph import RdfFormat
from rdflib import Graph
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from kg.errors import GraphError
from kg.rdf.names import bind_all, prefixes_of

FILE_NAME = "graph.ttl"
_FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".rdf": RdfFormat.RDF_XML,
    ".owl": RdfFormat.RDF_XML,
    ".xml": RdfFormat.RDF_XML,
    ".jsonld": RdfFormat.JSON_LD,
}


def load(path: Path | str) -> Graph:
    """The graph of a folder that ``kg build`` wrote, or of one RDF file, with the prefixes that the file declares.

    Raises GraphError where there is none, its format is unknown or it is broken.
    """
    file = _file(Path(path))
    store = pyoxigraph.Store()
    try:
        parser = pyoxigraph.parse(path=file, format=_format(file), without_named_graphs=True)
        store.bulk_extend(parser)
    except SyntaxError as error:
        raise GraphError(f"{file} is broken: {error.msg}", "Mend it there, or build it again with kg build.") from error
    except OSError as error:
        raise GraphError(f"{file} cannot be read: {error}.", "Check that you may read it.") from error
    return _graph(store, parser.prefixes)


def in_oxigraph(graph: Graph) -> Graph:
    """``graph`` itself where it is in an Oxigraph store, else a copy that is."""
    if isinstance(graph.store, OxigraphStore):
        return graph
    copy = _graph(pyoxigraph.Store(), prefixes_of(graph))
    return copy.__iadd__(graph)


def _graph(store: pyoxigraph.Store, prefixes: Mapping[str, str]) -> Graph:
    graph = Graph(OxigraphStore(store=store), identifier=DATASET_DEFAULT_GRAPH_ID, bind_namespaces="none")
    bind_all(graph, prefixes)
    return graph


def _file(path: Path) -> Path:
    file = path / FILE_NAME if path.is_dir() else path
    if not file.is_file():
        what = f"The folder {path} has no {FILE_NAME}." if path.is_dir() else f"There is no file or folder {path}."
        raise GraphError(what, f"Build a graph first: kg build SOURCES -o {path.parent if path.suffix else path}.")
    return file


def _format(file: Path) -> RdfFormat:
    try:
        return _FORMATS[file.suffix.lower()]
    except KeyError:
        known = ", ".join(_FORMATS)
        raise GraphError(f"{file} is in no known format.", f"Give a file that ends in one of: {known}.") from None
