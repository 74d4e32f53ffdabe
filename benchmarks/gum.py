"""Reads documents of GUM (Zeldes 2017): raw text with gold mentions, coreference, identities and dates, all in
characters of that text, half-open.

``bench/gum/NAME.conllu`` holds the syntax, the entities (``Entity=`` of the last column, in the brackets of
CoNLL-2012) and the dates (``XML=<date when:::"…">``); ``ontogum/NAME.conll`` the coreference in the OntoNotes scheme.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import conllu

from kg.reading.cleaning import find_skips
from kg.records import Article

#: What opens and closes at a token: "(12-person-…", "12)", "(12-person-…)".
_BRACKET = re.compile(r"(\()?([^()]+)(\))?")
#: number, type, information status, salience, centering, minimal span, kind of link, Wikipedia title
_ENTITY = re.compile(r"(\d+)-(\w+)-[^-]+-[^-]+-[^-]+-[\d,]+-[a-z]+(?:-(.*))?$")
_DATE = re.compile(r'<date [^>]*when:::"([^"]+)"')


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its characters and those of its head word."""

    start: int
    end: int
    head_start: int
    head_end: int


@dataclass(frozen=True, slots=True)
class GoldMention:
    """``entity`` numbers the thing within its document; ``identity`` is its Wikipedia title, if it has one."""

    place: Place
    entity: str
    type: str
    named: bool
    identity: str


@dataclass(frozen=True, slots=True)
class GoldDate:
    start: int
    end: int
    value: str


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    published: date | None
    mentions: tuple[GoldMention, ...]
    chains: tuple[tuple[Place, ...], ...]
    dates: tuple[GoldDate, ...]


@dataclass(frozen=True, slots=True)
class Token:
    """``head`` is the number of another token of the document, -1 for a sentence's root; ``tag`` and ``relation`` are
    those of Universal Dependencies."""

    start: int
    end: int
    head: int
    tag: str
    relation: str
    entity: str
    markup: str


def read_genre(folder: Path, genre: str) -> list[Document]:
    """The documents of a genre ("news", "bio", …) in the order of their names."""
    return [read_document(path) for path in sorted(folder.glob(f"GUM_{genre}_*.conllu"))]


def read_article(path: Path) -> Article:
    document = read_document(path)
    skips = find_skips(document.text)
    return Article(document.name, document.text, path.name, "", published=document.published, skips=skips)


def read_document(path: Path) -> Document:
    sentences = conllu.parse(path.read_text("utf-8"))
    text, tokens = _text_and_tokens(sentences)
    mentions = tuple(_mentions(tokens))
    identities = {mention.entity: mention.identity for mention in mentions if mention.identity}
    lines = (path.parent / "ontogum" / f"{path.stem}.conll").read_text("utf-8").splitlines()
    return Document(
        name=path.stem,
        text=text,
        published=_published(sentences[0].metadata.get("meta::dateCreated", "")),
        mentions=tuple(
            GoldMention(item.place, item.entity, item.type, item.named, identities.get(item.entity, ""))
            for item in mentions
        ),
        chains=tuple(_chains(lines, tokens)),
        dates=tuple(_dates(tokens)),
    )


def read_syntax(path: Path) -> tuple[Token, ...]:
    """The tokens of a document, with their places in the text that ``read_document`` gives."""
    return tuple(_text_and_tokens(conllu.parse(path.read_text("utf-8")))[1])


def sentence_texts(path: Path) -> list[str]:
    """The sentences of a document as they read, without its annotations."""
    return re.findall(r"^# text = (.*)$", path.read_text("utf-8"), re.MULTILINE)


def _published(value: str) -> date | None:
    return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else None


def _text_and_tokens(sentences: Sequence[conllu.TokenList]) -> tuple[str, list[Token]]:
    """The running text, with an empty line between paragraphs, and its tokens."""
    text, tokens = "", []
    for sentence in sentences:
        if text:
            text = text.rstrip(" ") + ("\n\n" if "newpar" in sentence.metadata else " ")
        first, joined = len(tokens), (0, 0, 0)  # the token before a contraction's last, its characters
        for row in sentence:
            number = row["id"]
            if isinstance(number, int) and number <= joined[0]:
                start, end = joined[1:]
            elif isinstance(number, int) or number[1] == "-":
                start, end = len(text), len(text) + len(row["form"])
                text += row["form"] + ("" if _misc(row).get("SpaceAfter") == "No" else " ")
            if isinstance(number, int):
                head = first + row["head"] - 1 if row["head"] else -1
                misc = _misc(row)
                tokens.append(
                    Token(start, end, head, row["upos"], row["deprel"], misc.get("Entity", ""), misc.get("XML", ""))
                )
            elif number[1] == "-":
                joined = number[2], start, end
    return text.rstrip(" "), tokens


def _misc(row: conllu.Token) -> dict[str, str]:
    return row["misc"] or {}


def _mentions(tokens: Sequence[Token]) -> Iterator[GoldMention]:
    for first, last, body in _bracketed([token.entity for token in tokens]):
        match = _ENTITY.match(body)
        if match:
            head = _head(tokens, first, last)
            named = tokens[head].tag == "PROPN"
            yield GoldMention(_place(tokens, first, last), match[1], match[2], named, match[3] or "")


def _chains(lines: Sequence[str], tokens: Sequence[Token]) -> Iterator[tuple[Place, ...]]:
    """The chains of two mentions and more."""
    columns = [line.split("\t")[-1] for line in lines if line.strip() and not line.startswith("#")]
    chains: dict[str, list[Place]] = defaultdict(list)
    for first, last, number in _bracketed([re.sub(r"[_|-]", "", column) for column in columns]):
        chains[number].append(_place(tokens, first, last))
    yield from (tuple(chain) for chain in chains.values() if len(chain) > 1)


def _bracketed(column: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """(first token, last token, what stands in the opening bracket), in the order of the closing ones."""
    opened: list[tuple[int, str]] = []
    for index, value in enumerate(column):
        for opening, body, closing in _BRACKET.findall(value):
            if opening:
                opened.append((index, body))
            if closing:
                name = body.split("-")[0]
                found = next(item for item in reversed(opened) if item[1].split("-")[0] == name)
                opened.remove(found)
                yield found[0], index, found[1]


def _place(tokens: Sequence[Token], first: int, last: int) -> Place:
    head = tokens[_head(tokens, first, last)]
    return Place(tokens[first].start, tokens[last].end, head.start, head.end)


def _head(tokens: Sequence[Token], first: int, last: int) -> int:
    """The first word that hangs on one outside; the last where punctuation alone does."""
    outside = (index for index in range(first, last + 1) if not first <= tokens[index].head <= last)
    return next((index for index in outside if tokens[index].tag != "PUNCT"), last)


def _dates(tokens: Sequence[Token]) -> Iterator[GoldDate]:
    opened: tuple[int, str] | None = None
    for token in tokens:
        for value in _DATE.findall(token.markup):
            opened = token.start, value
        if opened is not None and "</date>" in token.markup:
            yield GoldDate(opened[0], token.end, opened[1])
            opened = None
