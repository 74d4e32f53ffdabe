"""Names within names, on parses written by hand."""

from __future__ import annotations

from name_docs import parse, spans
from spacy.tokens import Span

from kg.nlp.names.nested import nested


def test_names_within_names() -> None:
    doc = parse(
        "University/NNP/nsubj/met of/IN/prep/University Texas/NNP/pobj/of met/VBD/ROOT Acme/NNP/compound/Cup "
        "Cup/NNP/dobj/met and/CC/cc/Cup Acme/NNP/conj/Cup",
        ("University of Texas", "ORG"),
        ("Acme Cup", "EVENT"),
    )
    ents = [*doc.ents, Span(doc, 7, 8, "ORG")]
    assert spans(nested(doc, ents)) == [("Texas", "GPE"), ("Acme", "ORG")]


def test_the_head_of_a_name_is_no_name_within_it() -> None:
    doc = parse(
        "Acme/NNP/compound/Court Court/NNP/nsubj/met of/IN/prep/Court Appeal/NNP/pobj/of met/VBD/ROOT | Court/NNP/ROOT",
        ("Acme Court of Appeal", "ORG"),
    )
    assert spans(nested(doc, [*doc.ents, Span(doc, 5, 6, "ORG")])) == []


def test_a_direction_makes_another_place() -> None:
    doc = parse("North/NNP/compound/America America/NNP/ROOT", ("North America", "LOC"))
    assert spans(nested(doc, doc.ents)) == []


def test_a_known_city_has_no_city_within() -> None:
    doc = parse("Palm/NNP/compound/Springs Springs/NNP/ROOT | Springs/NNP/ROOT", ("Palm Springs", "GPE"))
    assert [*nested(doc, [*doc.ents, Span(doc, 2, 3, "GPE")])] == []


def test_whom_a_hospital_is_named_after_is_no_city() -> None:
    text = "{}/NNP/compound/Hospital Victoria/NNP/compound/Hospital Hospital/NNP/ROOT"
    queen, other = (parse(text.format(word), (f"{word} Victoria Hospital", "FAC")) for word in ("Queen", "Royal"))
    assert spans(nested(queen, queen.ents)) == []
    assert spans(nested(other, other.ents)) == [("Victoria", "GPE")]
