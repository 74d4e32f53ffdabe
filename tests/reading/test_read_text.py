"""From bytes to the text as read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.reading.text import decode, normalise

SEEDS = Path(__file__).parents[2] / "seeds"
QUOTE = "“Café,” he said – Netanyahu’s aide in Tel Aviv told the résumé’s author about the naïve façade."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"])
def test_encodings(encoding):
    assert decode(QUOTE.encode(encoding)) == QUOTE


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.name[:3])
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_articles_in_older_encodings(path, encoding):
    text = path.read_text(encoding="utf-8")
    assert decode(text.encode(encoding)) == text


def test_text_of_another_alphabet_keeps_its_letters():
    """So that its language is told right."""
    text = "Президент встретился в четверг с премьер-министром в Сочи, сообщили в Кремле журналистам. "
    assert decode(text.encode("cp1251")) == text


@pytest.mark.parametrize("declaration", ["iso-8859-2", "no-such-code", "ascii"])
def test_declared_encoding(declaration):
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={declaration}"><p>Wałęsa met Łukasz.'
    text = decode(page.encode("iso-8859-2"))
    assert ("Wałęsa met Łukasz" in text) == (declaration == "iso-8859-2")


def test_utf16_without_a_mark_is_taken_for_binary():
    with pytest.raises(SourceError, match="binary"):
        decode(QUOTE.encode("utf-16-le"))


def test_line_ends():
    assert decode(b"a\r\nb\rc\nd\r\n") == "a\nb\nc\nd\n"


def test_mojibake_that_stands_one_for_one_is_repaired():
    broken = QUOTE.encode("cp1252").decode("latin-1")
    assert broken != QUOTE
    assert normalise(broken) == QUOTE


def test_mojibake_whose_repair_would_move_offsets_stays():
    broken = QUOTE.encode().decode("cp1252", "replace")
    assert normalise(broken) == broken


def test_what_no_file_can_hold_is_replaced_one_for_one():
    assert normalise("a\ud800b\0c") == "a\ufffdb\ufffdc"


def test_stray_control_character_does_not_make_a_binary_file():
    assert decode(b"\x0c" + QUOTE.encode() * 3 + b"\x1a").endswith("\x1a")
