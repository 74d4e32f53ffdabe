"""Only a text that is surely in another language is refused."""

from __future__ import annotations

import pytest

from kg.errors import SourceError
from kg.reading.language import check_english


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le président a rencontré jeudi le premier ministre à Paris, selon un communiqué de l’Élysée. ", "French"),
        ("Президент встретился в четверг с премьер-министром в Сочи, сообщили в Кремле журналистам. ", "Russian"),
        ("Het kabinet besloot donderdag dat de minister volgende week in de Kamer zal verschijnen. ", "Dutch"),
    ],
)
def test_other_languages(text, language):
    with pytest.raises(SourceError, match=f"its language is {language}, not English"):
        check_english(text * 2)


@pytest.mark.parametrize(
    "text",
    [
        "Netanyahu, Putin, Lavrov, Shoigu, Erdoğan, Macron.",  # too short to tell
        "1234 5678 " * 100,
        "President Recep Tayyip Erdoğan visited Kahramanmaraş, Şanlıurfa and Diyarbakır on Thursday, and he met there "
        "with the families of the victims.",
        "ISRAELI PRIME MINISTER MEETS RUSSIAN PRESIDENT IN SOCHI TO DISCUSS SYRIA AND IRAN, OFFICIALS SAID.",
    ],
)
def test_english_and_what_may_be(text):
    check_english(text)
