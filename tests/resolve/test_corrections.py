"""A user's corrections override the decisions, stand in them with their reason, and complain in the user's terms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from resolve_records import chain, mention

from kg.errors import CorrectionError
from kg.ontology import Ontology, load_ontology
from kg.records import Entity, EntityType, Extract, KnowledgeGraph, MentionKind, PredicateKey
from kg.resolve import Relations, read_corrections, resolve

BASE = "https://news.test/"
HEADER = "correction,name,other,article,other_article\n"
Make = Callable[..., Extract]
Build = Callable[..., KnowledgeGraph]


@pytest.fixture
def build(ontology: Ontology, make_extract: Make, tmp_path: Path) -> Build:
    """``build(*lines)`` merges three articles as the lines of a file of corrections say."""

    def made(*lines: str, more: tuple[Extract, ...] = ()) -> KnowledgeGraph:
        file = tmp_path / "fixes.csv"
        file.write_text(HEADER + "".join(f"{line}\n" for line in lines), "utf-8")
        extracts = [make_extract(name, chains, []) for name, chains in ARTICLES.items()]
        relations = Relations([], ontology, BASE)
        return resolve([*extracts, *more], ontology, relations, BASE, read_corrections(file, ontology))

    return made


ARTICLES = {
    "a": [chain(0, "Anna Berg", "Berg", article="a"), chain(1, "Unity", article="a", type=EntityType.ORGANIZATION)],
    "b": [chain(0, "Berg", article="b"), chain(1, "Annie Bergström", article="b")],
    "c": [chain(0, "Anna Berg", article="c"), chain(1, "Unity Front", article="c", type=EntityType.ORGANIZATION)],
}


def entities(graph: KnowledgeGraph) -> dict[str, Entity]:
    """By the articles and labels of their mentions."""
    return {" ".join(sorted({f"{m.article}:{m.name}" for m in item.mentions})): item for item in graph.entities}


def labels(graph: KnowledgeGraph) -> list[str]:
    return sorted(entity.label for entity in graph.entities)


def test_without_corrections(build: Build) -> None:
    assert labels(build()) == ["Anna Berg", "Annie Bergström", "Unity", "Unity Front"]


def test_the_same(build: Build) -> None:
    graph = build("same,Anna Berg,Annie Bergström", "same,Unity,Unity Front,a,c")
    assert len(graph.entities) == 2
    assert {"Annie Bergström", "Berg"} <= set(next(e for e in graph.entities if e.label == "Anna Berg").aliases)
    reasons = [decision.reasons for decision in graph.decisions if decision.reasons[0] == "correction"]
    assert ("correction", "fixes.csv, line 3") in reasons


def test_different(build: Build) -> None:
    graph = build("different,Berg,Anna Berg,b,")
    assert {"a:Anna Berg a:Berg c:Anna Berg", "b:Berg"} <= set(entities(graph))
    apart = [decision for decision in graph.decisions if decision.reasons[0] == "correction"]
    assert len(apart) == 2 and not any(decision.same for decision in apart)


def test_two_of_one_name_are_told_apart_by_their_articles(build: Build) -> None:
    graph = build("different,Anna Berg,Anna Berg,a,c")
    assert labels(graph).count("Anna Berg") == 2
    assert len({entity.iri for entity in graph.entities}) == len(graph.entities)


def test_a_type(build: Build) -> None:
    graph = build("type,Unity,PoliticalParty")
    assert {entity.label: entity.type for entity in graph.entities}["Unity"] == "PoliticalParty"
    assert any(
        decision.reasons == ("correction", "fixes.csv, line 2: type PoliticalParty") for decision in graph.decisions
    )


def test_a_type_decides_what_the_name_is_compared_with(build: Build, make_extract: Make) -> None:
    other = make_extract("d", [chain(0, "Unity", article="d", type=EntityType.PLACE)], [])
    assert labels(build(more=(other,))).count("Unity") == 2
    assert labels(build("type,Unity,PoliticalParty", more=(other,))).count("Unity") == 1


def test_a_known_place_that_is_another_thing_loses_its_identity(build: Build, make_extract: Make) -> None:
    other = make_extract("d", [chain(0, "Georgia", article="d", type=EntityType.PLACE)], [])
    assert entities(build(more=(other,)))["d:Georgia"].same_as
    found = entities(build("type,Georgia,Company", more=(other,)))["d:Georgia"]
    assert (found.type, found.same_as) == ("Company", ())


def test_a_label(build: Build) -> None:
    before, after = build(), build("label,Berg,Anna-Lena Berg,b")
    renamed = next(entity for entity in after.entities if entity.label == "Anna-Lena Berg")
    assert renamed.aliases == ("Anna Berg", "Berg")
    assert {entity.iri for entity in before.entities} == {entity.iri for entity in after.entities}


def test_corrections_survive_new_articles(build: Build, make_extract: Make) -> None:
    new = make_extract("d", [chain(0, "Berg", article="d"), chain(1, "Annie Bergström", article="d")], [])
    lines = ["different,Berg,Anna Berg,b,", "type,Unity,PoliticalParty", "label,Annie Bergström,A. Bergström"]
    graph = build(*lines, more=(new,))
    assert any("b:Berg" in name and "a:" not in name for name in entities(graph))
    assert {"Unity": "PoliticalParty"}.items() <= {entity.label: entity.type for entity in graph.entities}.items()
    assert "A. Bergström" in labels(graph)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["same,Anna Birg,Berg"], "fixes.csv, line 2: 'Anna Birg' is named in no article. .*such as Anna Berg"),
        (["same,Berg,Unity Front,,a"], "line 2: a names no 'Unity Front'"),
        (["label,Berg,B.,monday"], "line 2: there is no article 'monday'.* There is: a, b, c."),
        (
            ["type,Unity,PoliticalPartei"],
            "line 2: the ontology has no class 'PoliticalPartei'. Use one of: PoliticalParty",
        ),
        (["type,Unity,Party", "type,Unity,Xyzzy"], "line [23]: the ontology has no class"),
        (
            ["type,Unity,Company", "type,Unity,PoliticalParty"],
            "line 3: it contradicts fixes.csv, line 2: both give the type",
        ),
        (["label,Berg,B. One,b", "label,Anna Berg,B. Two"], "both give the label of one thing"),
        (["same,Anna Berg,Berg,,b", "different,Berg,Anna Berg,b"], "line 3: it contradicts fixes.csv, line 2"),
        (["different,Anna Berg,Anna Berg"], "calls one thing both 'Anna Berg' and 'Anna Berg'"),
        (["merge,Anna Berg,Berg"], "line 2: 'merge' is no correction. Use one of: same, different, type, label."),
        (["same,Anna Berg,"], "line 2: its column 'other' is empty"),
        (["same,Anna Berg,Berg,a,b,c"], "line 2: it has more values than columns"),
    ],
)
def test_what_cannot_be_followed_is_named_with_its_line_and_what_to_do(
    build: Build, lines: list[str], said: str
) -> None:
    with pytest.raises(CorrectionError, match=said) as caught:
        build(*lines)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1: it is empty. Start it with the line correction,name,other"),
        (b"name;other\n", "line 1: its first line is 'name;other'"),
        (b"\xff\xfe\x00", "it is not UTF-8 text"),
        (None, "No such file"),
    ],
)
def test_a_file_that_is_no_list_of_corrections(
    tmp_path: Path, ontology: Ontology, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / "fixes.csv").write_bytes(content)
    with pytest.raises(CorrectionError, match=said):
        read_corrections(tmp_path / "fixes.csv", ontology)


def test_a_spreadsheets_byte_order_mark_and_missing_columns_are_no_matter(tmp_path: Path, ontology: Ontology) -> None:
    (tmp_path / "fixes.csv").write_bytes("\ufeffCorrection,Name,Other\r\nSame,Anna  Berg,Berg\r\n".encode())
    (only,) = read_corrections(tmp_path / "fixes.csv", ontology)
    assert (only.kind, only.name, only.other, only.article) == ("same", "Anna Berg", "Berg", "")


SHIPS = """
@prefix : <https://ships.test/#> .
@prefix kg: <https://w3id.org/newskg#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
:Ship a owl:Class ; rdfs:label "ship"@en ; rdfs:subClassOf kg:Product .
"""


@pytest.mark.parametrize(("line", "type"), [("", "Ship"), ("type,Unity,Organization", "Organization")])
def test_a_type_stands_above_what_an_article_calls_the_thing(
    line: str, type: str, make_extract: Make, tmp_path: Path
) -> None:
    (tmp_path / "ships.ttl").write_text(SHIPS, "utf-8")
    (tmp_path / "fixes.csv").write_text(f"{HEADER}{line}\n", "utf-8")
    ships = load_ontology([tmp_path / "ships.ttl"])
    is_ship = {
        "subject": 1,
        "object": mention("the old ship", kind=MentionKind.NOMINAL, type=EntityType.OTHER, start=40),
        "key": PredicateKey("be", "copula", "agent", "attribute"),
    }
    corrections = read_corrections(tmp_path / "fixes.csv", ships)
    graph = resolve([make_extract("a", ARTICLES["a"], [is_ship])], ships, Relations([], ships, BASE), BASE, corrections)
    assert {entity.label: entity.type for entity in graph.entities}["Unity"] == type
