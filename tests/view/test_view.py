"""What of the page can be told without a browser."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace

import pytest

from kg.records import KnowledgeGraph, Modality, Polarity
from kg.view import render_page
from kg.view.details import details, readable_date
from kg.view.highlight import segments
from kg.view.layout import place
from kg.view.network import build_network, edges_of, styles_of
from kg.view.style import node_styles, status_keys, words
from tests.view.sample import BASE, HOSTILE, LONELY, MEETING, MIRA, OSK, evidence, sample_graph


def test_page_is_the_same_whatever_the_order_of_the_records() -> None:
    graph, shuffle = sample_graph(), random.Random(3)
    page = render_page(graph)
    assert render_page(graph) == page
    for _ in range(3):
        statements = [replace(one, evidence=_mixed(one.evidence, shuffle)) for one in graph.statements]
        mixed = KnowledgeGraph(
            graph.base,
            _mixed(graph.articles, shuffle),
            _mixed(graph.entities, shuffle),
            _mixed(statements, shuffle),
        )
        assert render_page(mixed) == page


def _mixed(items, shuffle: random.Random) -> tuple:
    return tuple(shuffle.sample(list(items), len(items)))


def test_page_names_no_file_or_address_to_fetch() -> None:
    page = render_page(sample_graph())
    assert not re.search(r"<(script|img|iframe)[^>]+src=", page)
    assert re.findall(r"<link[^>]*>", page) == ['<link rel="icon" href="data:,">']
    assert "sourceMappingURL" not in page and "@import" not in page


def test_hostile_text_stays_inside_the_data() -> None:
    page = render_page(sample_graph(), title=HOSTILE)
    assert "<img" not in page
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert data and json.loads(data[1])["articles"]["a2"]["title"] == HOSTILE
    assert page.count("</script>") == 3


def test_only_web_addresses_are_linked() -> None:
    found = details(sample_graph())
    assert [found["articles"][name]["link"] for name in ("a1", "a2")] == ["https://example.org/a1", ""]
    assert found["entities"][OSK.iri]["sameAs"] == [{"text": "javascript:alert(1)", "link": ""}]
    assert found["entities"][MIRA.iri]["sameAs"][0]["text"] == "Wikidata Q1"


def test_one_edge_for_all_statements_of_one_subject_relation_and_object() -> None:
    edges = {(edge.subject, edge.relation.label, edge.object): edge.statements for edge in edges_of(sample_graph())}
    assert edges[MIRA.iri, "met", OSK.iri] == (f"{BASE}statement/met", f"{BASE}statement/met-again")
    assert len(edges) == 5  # the statement with the quotation is no edge


def test_network_holds_what_has_an_edge_and_places_it() -> None:
    network = build_network(sample_graph())
    nodes = {node["id"]: node for node in network.nodes}
    assert LONELY.iri not in nodes and len(nodes) == 5
    assert nodes[f"{BASE}entity/bridge"]["known"] is None  # only an open relation leads to it
    assert nodes[MIRA.iri]["known"] is not None


def test_edges_between_the_same_two_nodes_are_bent_apart() -> None:
    network = build_network(sample_graph())
    met, endorses = [edge for edge in network.edges if {edge["from"], edge["to"]} == {MIRA.iri, OSK.iri}]
    assert met["from"] == endorses["to"]
    assert met["smooth"] == endorses["smooth"]  # the same side of edges that run against each other
    assert met["smooth"]["roundness"] > 0


def test_layout_keeps_labels_apart_and_components_close() -> None:
    names = [f"n{i:02}" for i in range(40)]
    edges = [("n00", name) for name in names[1:20]] + [(a, b) for a, b in zip(names[20::2], names[21::2], strict=True)]
    boxes = dict.fromkeys(names, (120.0, 60.0))
    points = place(boxes, edges)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            (ax, ay), (bx, by) = points[a], points[b]
            assert abs(ax - bx) >= 118 or abs(ay - by) >= 58, (a, b)
    assert max(abs(x) for x, _ in points.values()) < 1500
    assert points == place(boxes, list(reversed(edges)))


def test_marks_are_the_occurrences_closest_together() -> None:
    proof = evidence("x", "He said that then he met\nthe minister he knew.", ("he", "met the", "minister"))
    assert [part for part in segments(proof) if part[1]] == [
        ("he", "subject"), ("met\nthe", "predicate"), ("minister", "object"),
    ]  # fmt: skip
    assert "".join(text for text, _ in segments(proof)) == proof.sentence


@pytest.mark.parametrize("parts", [("", "", ""), ("nobody", "here", "said"), (MEETING, "met", "Osk Varden")])
def test_a_sentence_is_whole_whatever_words_it_lacks(parts: tuple[str, str, str]) -> None:
    assert "".join(text for text, _ in segments(evidence("x", MEETING, parts))) == MEETING


def test_a_predicate_whose_words_stand_apart_is_marked_word_by_word() -> None:
    proof = evidence("x", "The army put the revolt down.", ("The army", "put down", "the revolt"))
    assert [text for text, role in segments(proof) if role == "predicate"] == ["put", "down"]


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("2019-09-12", "12 September 2019"),
        ("2019-09", "September 2019"),
        ("2019", "2019"),
        ("--09-12", "12 September"),
        ("2019-09-01/2019-09-10", "1 September 2019 – 10 September 2019"),
        ("2019-13", "2019-13"),
        ("sometime", "sometime"),
        (None, ""),
    ],
)
def test_readable_date(value: str | None, label: str) -> None:
    assert readable_date(value) == label


def test_what_keeps_a_statement_from_being_a_fact() -> None:
    fact = sample_graph().statements[3]
    assert status_keys(fact) == ["fact"]
    claimed = replace(fact, modality=Modality.REPORTED)
    assert status_keys(claimed) == ["reported"]
    assert status_keys(replace(claimed, polarity=Polarity.NEGATED)) == ["denied", "reported"]


def test_types_that_the_room_does_not_know_get_a_style_of_their_own() -> None:
    styles = node_styles(["Person", "Zeppelin", "Airship"])
    assert len(set(styles.values())) == 3
    assert words("PoliticalParty") == "Political party" and words("NGO") == "NGO"


def test_legend_and_nodes_agree() -> None:
    graph = sample_graph()
    unlinked = replace(LONELY, type="AlsoUnheardOf")  # sorts before the unheard-of type that is drawn
    graph = replace(graph, entities=(*graph.entities, replace(unlinked, iri=f"{BASE}entity/other")))
    legend = styles_of(graph)
    for node in build_network(graph).nodes:
        assert (node["shape"], node["color"]) == (legend[node["type"]].shape, legend[node["type"]].color)
