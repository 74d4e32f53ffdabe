"""Claims of quotations: who said what, word for word."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.draft import Draft, Sentence
from kg.extract.syntax import is_verb
from kg.records import PredicateKey

#: Quotations of fewer words are names, terms or scare quotes.
_MIN_WORDS = 4
SAID = PredicateKey("say", "verb", "agent", "quotation")


def quotation(sentence: Sentence) -> Iterator[Draft]:
    """“The results are important,” Putin said: said – the quotation, in the sentence in which it starts."""
    doc = sentence.span.doc
    for quote in doc._.quotes:
        if quote.speaker is None or not sentence.span.start_char <= quote.start < sentence.span.end_char:
            continue
        words = doc.char_span(quote.start, quote.end, alignment_mode="expand")
        speaker = doc.char_span(quote.speaker.start, quote.speaker.end, alignment_mode="expand")
        if words is None or speaker is None or sum(word.is_alpha for word in words) < _MIN_WORDS:
            continue
        verb = next((word for word in speaker.root.ancestors if is_verb(word)), None)
        yield Draft(verb or speaker.root, speaker.root, (verb,) if verb else (), words, SAID)
