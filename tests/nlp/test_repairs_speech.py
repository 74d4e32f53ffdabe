"""Repairs around verbs of saying, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

PARTED = """
    “/"/``/punct/3 The/the/DT/det/2 bill/bill/NN/nsubj/4 ,/,/,/punct/4 argued/argue/VBD/parataxis/9
    Ruiz/Ruiz/NNP/nsubj/4/PERSON ,/,/,/punct/4 “/"/``/punct/9 will/will/MD/aux/9 cost/cost/VB/ROOT/9
    jobs/job/NNS/dobj/9 ”/"/''/punct/9 ./././punct/9
"""
REMARK = """
    It/it/PRP/nsubj/4 ,/,/,/punct/4 argued/argue/VBD/parataxis/4 Ruiz/Ruiz/NNP/nsubj/2/PERSON costs/cost/VBZ/ROOT/4
    jobs/job/NNS/dobj/4 ./././punct/4
"""
WITH_REPORTING = """
    They/they/PRP/nsubj/1 tell/tell/VBP/ROOT/1 us/we/PRP/dobj/1 it/it/PRP/nsubj/5 will/will/MD/aux/5
    rain/rain/VB/ccomp/1 ,/,/,/punct/1 with/with/IN/prep/{held} Alma/Alma/NNP/nsubj/9/ORG
    reporting/report/VBG/pcomp/7 it/it/PRP/nsubj/12 will/will/MD/aux/12 snow/snow/VB/{dep}/{head} ./././punct/1
"""


def test_a_subject_parted_from_its_verb_by_a_remark() -> None:
    doc = repairs(document(PARTED))
    assert (doc[2].head.text, doc[5].head.text) == ("cost", "argued")


def test_a_remark_within_a_clause_keeps_its_subject() -> None:
    doc = repairs(document(REMARK))
    assert (doc[0].head.text, doc[3].head.text) == ("costs", "argued")


@pytest.mark.parametrize(("held", "dep", "head"), [(5, "ccomp", 1), (12, "advcl", 5)])
def test_what_a_gerund_reports(held: int, dep: str, head: int) -> None:
    doc = repairs(document(WITH_REPORTING.format(held=held, dep=dep, head=head)))
    assert (doc[12].head.text, doc[12].dep_, doc[7].head.text) == ("reporting", "ccomp", "rain")
