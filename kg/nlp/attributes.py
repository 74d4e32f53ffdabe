"""A faster matcher for the model's attribute ruler, which sets part of speech and lemma by some 180 patterns.

spaCy's Matcher tries every pattern at every token, a tenth of the time that the whole model takes. But nearly all of
these patterns look at one token's tag, word and dependency label alone, so that tokens which share these match alike:
spaCy's Matcher is asked for the first of them, and the others get the same answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

_LOOKED_AT: list[int | str] = ["TAG", "LOWER", "DEP"]
_SET_TESTS = {"IN", "NOT_IN"}
#: Token patterns in a row, in spaCy's format.
Pattern = list[dict[str, Any]]


def speed_up(ruler: AttributeRuler) -> None:
    """Give the ruler a matcher that finds what its own finds."""
    rules: list[Any] = [rule["patterns"] for rule in ruler.patterns]
    ruler.matcher = LookupMatcher(ruler.vocab, rules)  # type: ignore[assignment]  # it has all that a ruler calls


class LookupMatcher:
    """A Matcher over rules that are numbered, as a ruler's are, by their place in ``rules``."""

    def __init__(self, vocab: Vocab, rules: Sequence[list[Pattern]]) -> None:
        self._rules = rules
        self._by_token, self._by_context = Matcher(vocab), Matcher(vocab)
        self._words: set[int] = set()  # those that the rules of single tokens know
        for number, patterns in enumerate(rules):
            if all(map(_looks_at_one_token, patterns)):
                self._by_token.add(str(number), patterns)
                self._words.update(map(vocab.strings.add, _words(patterns)))
            else:
                self._by_context.add(str(number), patterns)
        self._known: dict[tuple[int, int, int], list[int]] = {}  # tag, word (0 for others), label ▶ keys of rules

    def __call__(self, doc: Doc, *, allow_missing: bool, as_spans: Literal[False]) -> list[tuple[int, int, int]]:
        """(key of the rule, first token, the one after the last) of all matches, in no order."""
        found = _matches(self._by_context, doc, allow_missing)
        for index, (tag, word, label) in enumerate(doc.to_array(_LOOKED_AT).tolist()):
            alike = tag, word if word in self._words else 0, label
            if alike not in self._known:
                token = doc[index : index + 1]
                self._known[alike] = [key for key, _, _ in _matches(self._by_token, token, allow_missing)]
            found += [(key, index, index + 1) for key in self._known[alike]]
        return found

    def get(self, number: str) -> tuple[None, list[Pattern]]:
        """The patterns of a rule, as Matcher.get gives them."""
        return None, self._rules[int(number)]


def _matches(matcher: Matcher, text: Doc | Span, allow_missing: bool) -> list[tuple[int, int, int]]:
    return matcher(text, allow_missing=allow_missing) if len(matcher) else []  # an empty Matcher warns


def _looks_at_one_token(pattern: Pattern) -> bool:
    """Whether it is one token's, and compares what makes tokens alike with nothing but given words."""
    return len(pattern) == 1 and all(
        key in _LOOKED_AT and (isinstance(test, str) or test.keys() <= _SET_TESTS) for key, test in pattern[0].items()
    )


def _words(patterns: list[Pattern]) -> Iterator[str]:
    """The words that the patterns know."""
    for token in (token for pattern in patterns for token in pattern):
        test = token.get("LOWER", {})
        yield from [test] if isinstance(test, str) else (word for words in test.values() for word in words)
