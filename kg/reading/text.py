"""From a file's bytes to the text as read."""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO

from kg.errors import SourceError
from kg.settings import MAX_CHARACTERS

# UTF-8 needs up to four bytes a character, and markup comes on top: what is longer is refused without being decoded.
MAX_BYTES = 4 * MAX_CHARACTERS

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DOCUMENT_STARTS = (b"%PDF-", b"{\\rtf")  # these can be free of zero bytes and still are no text
_DECLARATION = re.compile(rb"<meta[^>]{1,200}charset=[\"']?([\w-]{1,30})", re.IGNORECASE)
# English has few bytes beyond ASCII, too few to tell the encodings of all languages apart by them: without this choice
# a curly quote is taken for a letter of DOS.
_ENGLISH_ENCODINGS = ["cp1252", "mac_roman"]
_MAX_HIGH = 0.2  # share of bytes beyond ASCII: Russian has four times as many
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MAX_CONTROL = 0.01  # share of control characters: a stray one is left over in some texts, many mean no text

# Windows-1252 read as Latin-1 turns curly quotes and dashes into control characters, one for one. This is the only
# kind of mojibake that can be repaired without moving an offset: all others stand in several characters for one.
_WINDOWS_1252 = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}
_UNENCODABLE = re.compile("[\x00\ud800-\udfff]")  # half of a surrogate pair is possible in JSON and fits no file


def read_bytes(file: BinaryIO) -> bytes:
    """The bytes of one article's file; SourceError where it is longer than any article."""
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise too_long()
    return data


def decode(data: bytes) -> str:
    """The text in ``data``: UTF-8 where it is that, else the encoding it looks like."""
    text = _decode(data)
    if len(_CONTROL.findall(text)) > _MAX_CONTROL * len(text):
        raise _binary()
    return normalise(text)


def normalise(text: str) -> str:
    """``text`` with line ends as ``\\n`` and without what no file can hold."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_WINDOWS_1252)
    return _UNENCODABLE.sub("\ufffd", text)


def too_long() -> SourceError:
    return SourceError(f"it is longer than {MAX_CHARACTERS:,} characters", "Split it into articles, one a file.")


def _decode(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data or data.startswith(_DOCUMENT_STARTS):
        raise _binary()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data) or _guess_encoding(data)


def _declared(data: bytes) -> str | None:
    """``data`` in the encoding that a page names in its head."""
    match = _DECLARATION.search(data[:2_000])
    try:
        return data.decode(match[1].decode("ascii")) if match else None
    except (LookupError, ValueError):  # no such encoding, or not that of these bytes
        return None


def _guess_encoding(data: bytes) -> str:
    from charset_normalizer import from_bytes  # only the few files that are not UTF-8 pay for it

    high = sum(byte > 0x7F for byte in data)
    candidates = _ENGLISH_ENCODINGS if high <= _MAX_HIGH * len(data) else None
    best = from_bytes(data, cp_isolation=candidates).best()
    if best is None:
        raise _binary()
    return str(best)


def _binary() -> SourceError:
    return SourceError("it is a binary file, not text", "Convert it to .txt, .html or .jsonl.")
