"""What contradicts what."""

from __future__ import annotations

import pytest

from kg.records import Evidence, Literal, Modality, Polarity, Relation, Statement
from kg.resolve.contradictions import link_contradictions

BORN = Relation("kg:bornIn", "was born in", True)
TYPES = {"oslo": "City", "bergen": "City", "norway": "Country", "village": "Concept", "fjord": "Concept"}


def statement(number: int, target: str | Literal, relation: Relation = BORN, **more: object) -> Statement:
    evidence = (Evidence(f"e{number}", "a", "", 0, 0, "", "", "", "", 0.5),)
    how: dict[str, object] = {"polarity": Polarity.AFFIRMED, "modality": Modality.ASSERTED, "plain": True, **more}
    return Statement(f"s{number}", "ada", relation, target, "", confidence=0.5, evidence=evidence, articles=1,
                     publishers=1, **how)  # type: ignore[arg-type]  # fmt: skip


def linked(*statements: Statement, functional: tuple[str, ...] = ("kg:bornIn",)) -> list[tuple[str, ...]]:
    return [item.contradicts for item in link_contradictions(statements, functional, TYPES)]


def year(value: str) -> Literal:
    return Literal(0, len(value), value, value, "gYear")


def test_said_and_denied() -> None:
    denied = statement(2, "oslo", polarity=Polarity.NEGATED, plain=False)
    assert linked(statement(1, "oslo"), denied) == [("s2",), ("s1",)]
    assert linked(statement(1, "bergen"), denied) == [(), ()]


@pytest.mark.parametrize(("modality", "plain"), [(Modality.ASSERTED, False), (Modality.REPORTED, True)])
def test_what_is_denied_as_a_fact_is_no_plain_fact(modality: Modality, plain: bool) -> None:
    denied = statement(2, "oslo", polarity=Polarity.NEGATED, plain=False, modality=modality)
    stated, _ = link_contradictions([statement(1, "oslo"), denied], (), TYPES)
    assert stated.plain is plain and stated.contradicts == ("s2",)


def test_two_answers_where_there_is_one() -> None:
    assert linked(statement(1, "oslo"), statement(2, "bergen")) == [("s2",), ("s1",)]
    assert linked(statement(1, "oslo"), statement(2, "bergen"), functional=()) == [(), ()]


def test_each_answer_stays_what_its_article_states() -> None:
    found = link_contradictions([statement(1, "oslo"), statement(2, "bergen")], {"kg:bornIn"}, TYPES)
    assert all(item.plain for item in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (statement(1, "oslo"), statement(2, "norway")),  # the one may lie in the other
        (statement(1, "village"), statement(2, "fjord")),  # nothing tells whether they are two
        (statement(1, "oslo", date="2001"), statement(2, "bergen", date="2002")),
        (statement(1, "oslo"), statement(2, "bergen", modality=Modality.POSSIBLE, plain=False)),
        (statement(1, "oslo"), statement(2, "bergen", polarity=Polarity.NEGATED, plain=False)),
        (statement(1, year("1949")), statement(2, year("1949-10-21"))),
    ],
    ids=["part", "vague", "other time", "only possible", "denied", "coarser date"],
)
def test_what_may_both_be_true(one: Statement, other: Statement) -> None:
    assert linked(one, other) == [(), ()]


def test_literals_differ_by_their_words() -> None:
    assert linked(statement(1, year("1949")), statement(2, year("1950"))) == [("s2",), ("s1",)]


def test_what_one_reports_contradicts_what_another_states() -> None:
    reported = statement(2, "bergen", modality=Modality.REPORTED, plain=False)
    assert linked(statement(1, "oslo", date="2001"), reported) == [("s2",), ("s1",)]
