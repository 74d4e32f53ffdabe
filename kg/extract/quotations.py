"""Claims of quotations: who said what, word for word."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Span, Token

from kg.extract.draft import Draft, Sentence
from kg.extract.syntax import KEPT, OBJECTS, SUBJECTS, children, is_infinitive, is_verb
from kg.lexicon import FINITE_TAGS, SPEECH_VERBS
from kg.records import PredicateKey, Quote

#: A quotation inside a clause that is said as a whole counts only where it is most of the clause.
_MOST = 0.7
SAID = PredicateKey("say", "verb", "agent", "content")
#: With these the speaker's verb tells that the words were said; "denied" tells that others' were not.
_UTTERING = SPEECH_VERBS | {"ask", "begin", "continue", "read"}
#: Their object is who hears it.
_ADDRESSING = frozenset("advise ask assure caution inform instruct promise reassure remind tell urge warn".split())
_UTTERANCE_ENDS = frozenset({",", ".", "!", "?"})
_SHORTEST_UTTERANCE = 4  # words; fewer may be a title
_SENTENCE_ENDS = frozenset(".!?")


def quotation(sentence: Sentence) -> Iterator[Draft]:
    """“The results are important,” Putin said: said – the quotation, in the sentence in which it starts."""
    doc = sentence.span.doc
    for quote in doc._.quotes:
        if quote.speaker is None or not sentence.span.start_char <= quote.start < sentence.span.end_char:
            continue
        words = doc.char_span(quote.start, quote.end, alignment_mode="expand")
        speaker = doc.char_span(quote.speaker.start, quote.speaker.end, alignment_mode="expand")
        if words is None or speaker is None or _is_fragment(words) or _is_part_of_clause(words):
            continue
        if speaker.root.tag_ == "PRP$":
            continue  # "his reply was"
        verb = next((word for word in speaker.root.ancestors if is_verb(word)), None)
        said = (verb,) if verb is not None and _utters(verb, words) and speaker.root.dep_ not in OBJECTS else ()
        yield Draft(verb or speaker.root, speaker.root, said, words, SAID, unspoken="" if said else "said")


@lru_cache(maxsize=KEPT)
def quote_at(word: Token) -> Quote | None:
    """The quotation that a word is said in; names, terms and scare quotes say nothing."""
    for quote in word.doc._.quotes:
        if quote.start <= word.idx < quote.end:
            words = word.doc.char_span(quote.start, quote.end, alignment_mode="expand")
            return quote if words is not None and _says_something(words) else None
    return None


def quoted_mostly(clause: Span) -> bool:
    """Whether a quotation is most of the clause, so that the quotation is the better account of what was said."""
    for quote in clause.doc._.quotes:
        shared = min(quote.end, clause.end_char) - max(quote.start, clause.start_char)
        if shared >= _MOST * (clause.end_char - clause.start_char):
            return True
    return False


def _says_something(words: Span) -> bool:
    """Names, terms and scare quotes have no verb."""
    return any(is_verb(word) for word in words)


def _utters(verb: Token, words: Span) -> bool:
    """Whether a verb is one of saying, says nothing else, and no other sentence stands between it and the quotation:
    "called the find a treasure: “…”" does."""
    lemma = verb.lemma_.lower()
    between = verb.doc[verb.i : words.start] if verb.i < words.start else verb.doc[words.end : verb.i]
    if lemma not in _UTTERING or any(word.text in _SENTENCE_ENDS for word in between):
        return False
    things = [thing for thing in children(verb, *OBJECTS, "oprd") if thing not in words]
    return lemma in _ADDRESSING or not things


def _is_fragment(words: Span) -> bool:
    """As in "must be “well thought out”", "a “planet in her own orbit”": no sentence without the words around it."""
    root, sentence = words.root, words.root.sent
    if sentence.start > words.start or sentence.end < words.end - 1:
        return False  # several sentences
    outside = any(subject.i < words.start for subject in children(root, *SUBJECTS))
    finite = any(word.tag_ in FINITE_TAGS for word in words)
    order = root.tag_ == "VB" and not is_infinitive(root) and sum(word.is_alpha for word in words) > 1
    if _is_whole(words):
        return False
    return outside or root.pos_ == "ADJ" or not (finite or order)


def _is_whole(words: Span) -> bool:
    """As in "“Better four good days than five bad ones,” she said": it begins the sentence, and a mark ends
    it."""
    said = sum(word.is_alpha for word in words) >= _SHORTEST_UTTERANCE
    return said and words.start == words.sent.start and words[-2].text in _UTTERANCE_ENDS


def _is_part_of_clause(words: Span) -> bool:
    """As in "said that the ties are “largely thanks” to her": the clause is what is said."""
    for ancestor in words.root.ancestors:
        if ancestor.dep_ == "ccomp" and ancestor.left_edge.i < words.start:
            return not quoted_mostly(words.doc[ancestor.left_edge.i : ancestor.right_edge.i + 1])
    return False
