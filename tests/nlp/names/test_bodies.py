"""What makes a name a company's or another body's, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse

from kg.nlp.names import types


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        pytest.param("Vello/NNP/poss/board 's/POS/case/Vello board/NN/ROOT", "PERSON", "ORG", id="its board"),
        pytest.param("Vello/NNP/poss/hat 's/POS/case/Vello hat/NN/ROOT", "PERSON", "PERSON", id="its hat"),
        pytest.param("stock/NN/ROOT of/IN/prep/stock Vello/NNP/pobj/of", "PERSON", "ORG", id="stock of"),
        pytest.param("Vello/NNP/compound/engineer engineer/NN/compound/Aho Aho/NNP/ROOT", "PERSON", "ORG",
                     id="its engineer"),
        pytest.param("Vello/NNP/compound/fan fan/NN/compound/Aho Aho/NNP/ROOT", "PERSON", "PERSON", id="its fan"),
        pytest.param("members/NNS/ROOT of/IN/prep/members Vello/NNP/pobj/of", "PERSON", "ORG", id="members of"),
        pytest.param("widow/NN/ROOT of/IN/prep/widow Vello/NNP/pobj/of", "PERSON", "PERSON", id="widow of"),
        pytest.param("Vello/NNP/nsubj/sold sold/VBD/ROOT its/PRP$/poss/house house/NN/dobj/sold", "PERSON", "ORG",
                     id="sold its house"),
        pytest.param("Vello/NNP/nsubj/sold sold/VBD/ROOT her/PRP$/poss/house house/NN/dobj/sold", "PERSON", "PERSON",
                     id="sold her house"),
        pytest.param("built/VBD/ROOT by/IN/agent/built Vello/NNP/pobj/by", "PERSON", "ORG", id="built by"),
        pytest.param("seen/VBD/ROOT by/IN/agent/seen Vello/NNP/pobj/by", "PERSON", "PERSON", id="seen by"),
        pytest.param("banks/NNS/ROOT including/VBG/prep/banks Vello/NNP/pobj/including", "PERSON", "ORG",
                     id="examples"),
        pytest.param("banks/NNS/nmod/Vello Vello/NNP/ROOT", "PERSON", "ORG", id="several of a kind"),
        pytest.param("nurses/NNS/nmod/Vello Vello/NNP/ROOT", "PERSON", "PERSON", id="several persons"),
    ],
)  # fmt: skip
def test_what_makes_a_body(text: str, wrong: str, right: str) -> None:
    doc = parse(text, ("Vello", wrong))
    assert [span.label_ for span in types.retype(doc, doc.ents)] == [right]


def test_examples_in_a_series() -> None:
    doc = parse("banks/NNS/ROOT including/VBG/prep/banks Quill/NNP/pobj/including and/CC/cc/Quill "
                "Vello/NNP/conj/Quill", ("Quill", "PERSON"), ("Vello", "PERSON"))  # fmt: skip
    assert [span.label_ for span in types.retype(doc, doc.ents)] == ["ORG", "ORG"]


@pytest.mark.parametrize(("label", "right"), [("PERCENT", "ORG"), ("DATE", "PERSON")])
def test_prices_move_by_percents(label: str, right: str) -> None:
    doc = parse("Vello/NNP/nsubj/fell fell/VBD/ROOT 3/CD/nummod/% %/NN/npadvmod/fell", ("Vello", "PERSON"),
                ("3 %", label))  # fmt: skip
    assert [span.label_ for span in types.retype(doc, doc.ents)] == [right, label]


def test_a_part_of_a_body_is_a_percentage() -> None:
    doc = parse("5/CD/nummod/% %/NN/ROOT of/IN/prep/% Vello/NNP/pobj/of", ("5 %", "PERCENT"), ("Vello", "PERSON"))
    assert [span.label_ for span in types.retype(doc, doc.ents)] == ["PERCENT", "ORG"]


def test_who_is_of_a_body() -> None:
    text = "Tamsin/NNP/compound/Aho Aho/NNP/ROOT of/IN/prep/Aho Quill/NNP/compound/Vello Vello/NNP/pobj/of"
    doc = parse(text, ("Tamsin Aho", "PERSON"), ("Quill Vello", "PRODUCT"))
    assert [span.label_ for span in types.retype(doc, doc.ents)] == ["PERSON", "ORG"]


def test_a_listed_company_is_a_body() -> None:
    for name, label in (("Siemens", "ORG"), ("Zubrexo", "PERSON")):
        doc = parse(f"they/PRP/nsubj/sued sued/VBD/ROOT {name}/NNP/dobj/sued", (name, "PERSON"))
        assert [span.label_ for span in types.retype(doc, doc.ents)] == [label]


def test_the_last_word_of_companies_names_tells_a_company() -> None:
    doc = parse("Zubrexo/NNP/compound/Energy Energy/NNP/nsubj/left left/VBD/ROOT", ("Zubrexo Energy", "PERSON"))
    assert [span.label_ for span in types.retype(doc, doc.ents)] == ["ORG"]
