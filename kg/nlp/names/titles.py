"""Titles that the model takes apart: "Pigs in a Polka is a cartoon", "The Tale of Two Rivers was a play"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from kg.nlp.names.bounds import is_capitalised, is_name
from kg.nlp.names.words import PERSON_NOUNS

_INNER = frozenset({"ADP", "DET", "CCONJ", "PART", "PRON", "AUX", "SCONJ", "NUM"})
_MARKS = frozenset(": ' ’ - – ! ? & . / #".split())
_NO_START = frozenset({"ADP", "SCONJ", "ADV", "CCONJ", "PRON", "INTJ"})
_TITLE = "WORK_OF_ART"


def join_titles(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """A sentence that says of one thing what it is, and it is no person, begins with its name: all words up to the verb
    (or to a bracket), where those that are not capitalised are only such as titles hold."""
    spans = list(spans)
    for sentence in doc.sents:
        title = _title(sentence)
        if title is not None:
            inside = [span for span in spans if span.start < title.end and title.start < span.end]
            spans = [span for span in spans if span not in inside]
            spans.append(_labelled(title, inside))
    return spans


def _title(sentence: Span) -> Span | None:
    verb = next((token for token in sentence if token.lower_ in ("is", "was") and _says_what(token)), None)
    words = list(_before(sentence, verb)) if verb is not None else []
    while words and not (is_capitalised(words[-1]) or words[-1].pos_ == "NUM"):
        words.pop()
    if len(words) < 2 or not _begins_title(words[0]) or any(token.ent_type_ in ("DATE", "TIME") for token in words):
        return None
    return sentence.doc[words[0].i : words[-1].i + 1]


def _says_what(verb: Token) -> bool:
    """Whether it is followed by a description of one thing: "is a film"."""
    for child in verb.children:
        if child.dep_ == "attr" and child.i > verb.i and child.tag_ == "NN":
            one = any(word.lower_ in ("a", "an", "the") for word in child.lefts)
            return one and child.lemma_.lower() not in PERSON_NOUNS
    return False


def _before(sentence: Span, verb: Token) -> Iterator[Token]:
    """The words of a title before the verb; none where there is another word."""
    words: list[Token] = []
    for token in sentence.doc[sentence.start : verb.i]:
        if token.text in ("(", "[", ","):
            break
        if not (is_capitalised(token) or token.text in _MARKS or token.pos_ in _INNER):
            return
        words.append(token)
    yield from words


def _begins_title(token: Token) -> bool:
    return is_capitalised(token) and token.pos_ not in _NO_START


def _labelled(title: Span, inside: list[Span]) -> Span:
    """With the label of the longest name inside, unless that is a person's or the title holds more than a name does."""
    names = [span for span in inside if is_name(span) and span.label_ not in ("PERSON", "NORP")]
    longest = max(names, key=len, default=None)
    whole = longest is not None and 2 * len(longest) > len(title)
    return Span(title.doc, title.start, title.end, longest.label_ if longest is not None and whole else _TITLE)
