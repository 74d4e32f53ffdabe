"""The measures of benchmarks/entities.py on the example of Bagga and Baldwin (1998); the reader of gold documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from entity_scores import Score, aligned, b_cubed, ceaf_e, muc
from gum import Place, read_document

KEY = [range(1, 6), range(6, 8), range(8, 13)]
SMALL_JOINED = [range(1, 6), range(6, 13)]
LARGE_JOINED = [[*range(1, 6), *range(8, 13)], range(6, 8)]

CONLLU = """\
# newdoc id = GUM_test_berg
# meta::dateCreated = 2020-03-04
# newpar
1\tAda\tAda\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-nnnnn-cf1-1-coref-Ada_Berg
2\tBerg\tBerg\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\tdid\tdo\tVERB\tVBD\t_\t0\troot\t_\t_
4\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# newpar
1\tToday\ttoday\tNOUN\tNN\t_\t3\tobl\t_\tXML=<date when:::"2020-03-04"></date>
2\tshe\tshe\tPRON\tPRP\t_\t3\tnsubj\t_\tEntity=(1-person-giv:act-nnnnn-cf1-1-ana)
3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

"""


@pytest.mark.parametrize(
    ("measure", "response", "precision", "recall"),
    [
        (muc, SMALL_JOINED, 9 / 10, 1.0),
        (muc, LARGE_JOINED, 9 / 10, 1.0),
        (b_cubed, SMALL_JOINED, 16 / 21, 1.0),
        (b_cubed, LARGE_JOINED, 7 / 12, 1.0),
        (ceaf_e, SMALL_JOINED, 11 / 12, 11 / 18),
        (ceaf_e, [[20, 21]], 0.0, 0.0),
        (b_cubed, [], 0.0, 0.0),
    ],
)
def test_measures(measure: object, response: object, precision: float, recall: float) -> None:
    score = Score()
    score.add(measure(response, KEY), measure(KEY, response))  # type: ignore[operator]
    assert (score.precision, score.recall) == (pytest.approx(precision), pytest.approx(recall))


def test_mentions_that_hold_each_others_head_are_aligned_once() -> None:
    gold = [Place(0, 20, 4, 8), Place(10, 20, 12, 16)]
    found = [Place(0, 8, 4, 8), Place(0, 18, 4, 8), Place(9, 20, 17, 20)]
    assert aligned(gold, found) == {0: 1, 1: 2}
    assert aligned(gold, [Place(0, 3, 0, 3)]) == {}


def test_a_gold_document(tmp_path: Path) -> None:
    (tmp_path / "ontogum").mkdir()
    (tmp_path / "GUM_test_berg.conllu").write_text(CONLLU, "utf-8")
    column = ["(7", "7)", "_", "_", "_", "_", "(7)", "_"]
    (tmp_path / "ontogum" / "GUM_test_berg.conll").write_text("\n".join(f"0\tw\t{item}" for item in column), "utf-8")
    document = read_document(tmp_path / "GUM_test_berg.conllu")
    assert document.text == "Ada Berg didn't.\n\nToday she left"
    assert document.published is not None and document.published.isoformat() == "2020-03-04"
    berg, she = document.mentions
    assert (berg.place, berg.type, berg.named, berg.identity) == (Place(0, 8, 0, 3), "person", True, "Ada_Berg")
    assert (she.named, she.identity) == (False, "Ada_Berg")
    assert document.chains == ((Place(0, 8, 0, 3), Place(24, 27, 24, 27)),)
    assert [(document.text[item.start : item.end], item.value) for item in document.dates] == [("Today", "2020-03-04")]
