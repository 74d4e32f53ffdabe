"""Titles at the start of sentences that say what they name, on parses written by hand."""

from __future__ import annotations

import pytest
from documents import document

from kg.nlp.names.titles import join_titles

IS = "is/be/VBZ/ROOT/{v} a/a/DT/det/{n} {noun}/{noun}/NN/attr/{v} ./././punct/{v}"
PIGS = "Pigs/pig/NNS/nsubj/4 in/in/IN/prep/0 a/a/DT/det/3 Polka/Polka/NNP/pobj/1/ORG " + IS.format(
    v=4, n=6, noun="film"
)
DARK = "Vega/Vega/NNP/nsubj/4/PERSON :/:/:/punct/0 Dark/Dark/NNP/compound/3 Sky/Sky/NNP/appos/0/ORG " + IS.format(
    v=4, n=6, noun="game"
)
BANK = "Bank/Bank/NNP/nsubj/3/ORG of/of/IN/prep/0/ORG Kenya/Kenya/NNP/pobj/1/ORG " + IS.format(v=3, n=5, noun="bank")
LEADER = "Kenyan/Kenyan/NNP/compound/1/NORP Berg/Berg/NNP/nsubj/2/PERSON " + IS.format(v=2, n=4, noun="teacher")
TODAY = "Today/Today/NN/npadvmod/2/DATE Kenya/Kenya/NNP/nsubj/2/GPE " + IS.format(v=2, n=4, noun="country")
HOUSE = "The/the/DT/det/2 old/old/JJ/amod/2 Alba/Alba/NNP/nsubj/3/ORG " + IS.format(v=3, n=5, noun="house")


@pytest.mark.parametrize(
    ("tokens", "names"),
    [
        pytest.param(PIGS, [("Pigs in a Polka", "WORK_OF_ART")], id="small words"),
        pytest.param(DARK, [("Vega: Dark Sky", "WORK_OF_ART")], id="colon"),
        pytest.param(BANK, [("Bank of Kenya", "ORG")], id="a whole name keeps its label"),
        pytest.param(LEADER, [("Kenyan", "NORP"), ("Berg", "PERSON")], id="persons have no titles"),
        pytest.param(TODAY, [("Today", "DATE"), ("Kenya", "GPE")], id="dates begin no title"),
        pytest.param(HOUSE, [("Alba", "ORG")], id="other words are in no title"),
    ],
)
def test_titles_are_joined(tokens: str, names: list[tuple[str, str]]) -> None:
    doc = document(tokens)
    assert [(span.text.replace(" :", ":"), span.label_) for span in join_titles(doc, doc.ents)] == names
