"""Numbers and amounts in one written form, so that equal amounts are equal values."""

from __future__ import annotations

import re
from decimal import Decimal

#: Powers of ten; "5m" without a currency is five metres.
_SCALES = {"thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}
_MONEY_SCALES = {**_SCALES, "k": 3, "m": 6}
_NUMBER = r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<fraction>\.[0-9]+)?"
_MONEY = re.compile(rf"(?P<unit>[A-Z]{{0,3}}[$£€¥₹₽₪])\s?{_NUMBER}(?:[\s-]?(?P<scale>{'|'.join(_MONEY_SCALES)}))?")
_MEASURED = re.compile(
    rf"{_NUMBER}(?:[\s-]?(?P<scale>{'|'.join(_SCALES)}))?(?:[\s-]?(?P<unit>%|[^\W\d]+(?: [^\W\d]+)?))?"
)
_PERCENT = frozenset({"percent", "per cent"})


def amount(text: str) -> tuple[str, str] | None:
    """(value, local name of its XSD type) of a text that is a number and no more: "40,000" is 40000, an integer. With a
    unit it is a string: "$2.5 million" is "2500000 $". None for anything else, "about 40" included."""
    match = _MONEY.fullmatch(text) or _MEASURED.fullmatch(text)
    if match is None:
        return None
    number = Decimal(match["digits"].replace(",", "") + (match["fraction"] or ""))
    scaled = number.scaleb(_MONEY_SCALES.get(match["scale"], 0))
    value = f"{scaled:f}" if scaled % 1 else f"{int(scaled)}"
    if match["unit"]:
        return f"{value} {'%' if match['unit'] in _PERCENT else match['unit']}", "string"
    return value, "decimal" if "." in value else "integer"
