"""A graph on disk is found and read, or the error says what to do."""

import pytest

from kg.errors import GraphError
from kg.rdf import load, query, write_turtle


@pytest.fixture
def folder(tmp_path, rdf):
    (tmp_path / "graph.ttl").write_bytes(write_turtle(rdf))
    return tmp_path


def test_a_folder_and_its_file_give_the_same_graph(folder, rdf):
    assert len(load(folder)) == len(load(str(folder / "graph.ttl"))) == len(rdf)


def test_the_prefixes_of_the_file_are_bound(folder):
    assert dict(load(folder).namespaces())["ent"].endswith("/test/entity/")
    assert query(load(folder), "ASK { ent:ada-quill kg:met ent:bo-trent }").truth


@pytest.mark.parametrize(("ending", "format"), [("nt", "nt"), ("rdf", "xml"), ("jsonld", "json-ld"), ("TTL", "turtle")])
def test_other_formats(tmp_path, rdf, nasty, ending, format):
    if format == "xml":  # XML has no way to write most control characters
        rdf = rdf - [triple for triple in rdf if any(ord(c) < 32 or c == "\ufeff" for c in str(triple[2]))]
    path = tmp_path / f"a.{ending}"
    rdf.serialize(path, format=format, encoding="utf-8")
    assert len(load(path)) == len(rdf)


@pytest.mark.parametrize(
    ("name", "content", "problem", "remedy"),
    [
        ("gone", None, "There is no file or folder", "kg build"),
        (".", None, "has no graph.ttl", "kg build"),
        ("a.txt", b"", "no known format", ".ttl"),
        ("a.ttl", b"<urn:a> <urn:b>\n", "is broken", "kg build"),
        ("b.ttl", b"<urn:a> <urn:b> <urn:c> . \xff\xff", "is broken", "kg build"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_remedy(tmp_path, name, content, problem, remedy):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(GraphError, match=problem) as caught:
        load(path)
    assert str(path) in caught.value.problem
    assert remedy in caught.value.remedy
