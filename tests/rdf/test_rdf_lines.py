"""The JSON lines hold what the records hold, in the documented shapes, sorted."""

import json
from dataclasses import replace

from kg.rdf import decision_lines, entity_lines, entity_rows, statement_lines


def read(lines):
    return [json.loads(line) for line in lines]


def test_a_statement_line_has_the_documented_shape(knowledge):
    first = read(statement_lines(knowledge))[0]
    assert " ".join(first) == (
        "id subject predicate object date place polarity modality confidence articles publishers evidence"
    )
    assert first["id"] == "https://example.org/test/statement/0001"
    assert first["subject"] == {
        "iri": "https://example.org/test/entity/ada-quill",
        "label": "Ada Quill",
        "type": "Person",
        "aliases": ["A. <Quill> {}|^`", "Quill"],
    }
    assert first["predicate"] == {"iri": "https://w3id.org/newskg#met", "label": "met"}
    assert first["object"]["label"] == 'Bo "Bö" Trent\\'
    assert (first["date"], first["place"], first["confidence"]) == ("2031-05-04", "Far Isle", 0.944)
    assert (first["polarity"], first["modality"]) == ("affirmed", "asserted")
    assert first["evidence"][0] == {
        "article": "000_a",
        "file": "000_a.txt",
        "sentence": "Ada Quill met Bo Trent.",
        "start": 0,
        "end": 23,
        "subject_text": "he",
        "predicate_text": "met",
        "object_text": "the leader",
        "attributed_to": None,
        "rule": "svo",
    }


def test_values_speakers_and_what_is_unknown(knowledge):
    lines = read(statement_lines(knowledge))
    assert lines[1]["object"] == {"value": 'We will "win" this', "datatype": "string"}
    assert lines[3]["evidence"][0]["attributed_to"] == 'Bo "Bö" Trent\\'
    assert (lines[3]["polarity"], lines[3]["modality"]) == ("negated", "reported")
    assert lines[5]["date"] is None and lines[5]["place"] is None


def test_every_line_is_one_line_and_keeps_every_character(knowledge, nasty):
    lines = list(statement_lines(knowledge)) + list(entity_lines(knowledge))
    assert all(len(line.splitlines()) == 1 for line in lines)
    assert read(statement_lines(knowledge))[0]["evidence"][1]["sentence"] == nasty
    assert "😀" in "".join(lines)
    lone = replace(knowledge, entities=(replace(knowledge.entities[0], label="a\ud800"),), statements=())
    assert next(entity_lines(lone)).encode()
    assert read(entity_lines(lone))[0]["label"] == "a\ud800"


def test_an_entity_line_has_the_documented_shape(knowledge):
    ada, _, isle, *_ = read(entity_lines(knowledge))
    assert list(ada) == ["iri", "label", "type", "aliases", "same_as", "mentions"]
    assert ada["mentions"] == [
        {
            "article": "000_a",
            "start": 0,
            "end": 9,
            "head_start": 4,
            "head_end": 9,
            "text": "Ada Quill",
            "kind": "name",
        }
    ]
    assert isle["same_as"] == ["http://www.wikidata.org/entity/Q1", "https://sws.geonames.org/12/"]


def test_entity_rows_tell_how_often_and_where(knowledge):
    head, *rows = entity_rows(knowledge)
    assert " ".join(head) == "label type aliases mentions articles same_as iri"
    assert [row[1::-1] for row in rows] == sorted(row[1::-1] for row in rows)
    ada = next(row for row in rows if row[0] == "Ada Quill")
    assert ada[1:] == ("Person", "A. <Quill> {}|^`; Quill", "1", "1", "", "https://example.org/test/entity/ada-quill")


def test_decision_lines_are_sorted(knowledge):
    assert read(decision_lines(knowledge)) == [
        {"left": "a#1", "right": "c#3", "same": False, "score": 0.1, "reasons": ["other first name", "…"]},
        {"left": "b#2", "right": "a#1", "same": True, "score": 0.877, "reasons": ["same surname"]},
    ]


def test_lines_do_not_hang_on_the_order_of_records(knowledge):
    turned = replace(
        knowledge,
        entities=knowledge.entities[::-1],
        statements=knowledge.statements[::-1],
        decisions=knowledge.decisions[::-1],
    )
    for lines in (statement_lines, entity_lines, decision_lines):
        assert list(lines(turned)) == list(lines(knowledge))
