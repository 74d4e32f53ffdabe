"""Numbers and amounts."""

import pytest

from kg.extract.amounts import amount


@pytest.mark.parametrize(
    ("text", "value", "datatype"),
    [
        ("57", "57", "integer"),
        ("40,000", "40000", "integer"),
        ("0.50", "0.50", "decimal"),
        ("2.5 million", "2500000", "integer"),
        ("$2.5 million", "2500000 $", "string"),
        ("US$1,250.75", "1250.75 US$", "string"),
        ("£5m", "5000000 £", "string"),
        ("5m", "5 m", "string"),
        ("300 million euros", "300000000 euros", "string"),
        ("12 per cent", "12 %", "string"),
        ("42 kilometres", "42 kilometres", "string"),
    ],
)
def test_an_amount_has_one_form(text: str, value: str, datatype: str) -> None:
    assert amount(text) == (value, datatype)


@pytest.mark.parametrize("text", ["about 40", "1,5", "2–1", "more than 300 people", "", "the 1990s"])
def test_what_is_no_exact_amount_is_none(text: str) -> None:
    assert amount(text) is None
