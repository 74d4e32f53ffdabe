"""Who says it: the subject of a verb of saying, and whoever a sentence as a whole is put down to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from kg.extract import lexicon
from kg.extract.clauses import reporting_tail
from kg.extract.draft import Sentence
from kg.extract.subjects import agents, is_passive, subjects
from kg.extract.syntax import OBJECTS, SUBJECTS, children, is_measure, is_verb, prepositional_objects
from kg.lexicon import DASHES, DENIAL_VERBS, PERSON_NOUNS, SPEECH_VERBS

MINDED = SPEECH_VERBS | DENIAL_VERBS | lexicon.HOPES | lexicon.WISHES | lexicon.BELIEFS
_POINTING = frozenset("this that these those which what there here everything something".split())
_NUMBERED = frozenset({"CARDINAL", "DATE", "EVENT", "ORDINAL", "TIME"})
_LONGEST_LABEL = 8  # words


@dataclass(frozen=True)
class Source:
    """Whom the words ``[start, end)`` of a document are put down to, by their place in the sentence; the words of
    ``aside``, the clause that says so, are not."""

    speaker: Token | None
    start: int
    end: int
    aside: Token | None = None

    def covers(self, token: Token) -> bool:
        aside = self.aside is not None and (token == self.aside or self.aside.is_ancestor(token))
        return self.start <= token.i < self.end and not aside


def source_of(sentence: Sentence) -> Source | None:
    """Of "…, X said", "…, X said, …", and of headlines: "X: …", "… – X"."""
    tail = reporting_tail(sentence.clauses)
    if tail is not None:
        return Source(speaker_of(tail), sentence.span.start, tail.left_edge.i)
    for clause in sentence.clauses:
        if clause.verb.dep_ == "parataxis" and _is_remark(clause.verb):
            return Source(speaker_of(clause.verb), sentence.span.start, sentence.span.end, clause.verb)
    return _label_before(sentence.span) or _label_after(sentence.span)


def speaker_of(verb: Token) -> Token | None:
    """Who says what the verb governs; None where the sentence leaves that open ("was told that", "it is said that")."""
    if verb.dep_ == "pcomp" and verb.head.lower_ == "as":  # "quoted him as saying", "was quoted as saying"
        quoted = children(verb.head.head, *OBJECTS, "nsubjpass")
        return next(iter(quoted), None)
    if is_passive(verb):
        by = [part for agent in children(verb, "agent") for part in prepositional_objects(agent)]
        return next(iter(by), None)
    return next(iter(subjects(verb)), None)


def sources_beside(verb: Token, without: Token | None = None) -> Iterator[Token | None]:
    """Whom the adverbials of a clause put it down to; None for somebody unnamed. What stands in ``without``, one of
    these adverbials, is not put down to it: "according to Ruiz, the mayor"."""
    for child in verb.children:
        if child == without:
            continue
        if child.dep_ in ("advmod", "amod") and child.lower_ in lexicon.HEARSAY:
            if without is None or without.dep_ not in SUBJECTS or child.i < without.i:
                yield None  # "the book taken from Ruiz was reportedly sold": that it was taken is no hearsay
        elif child.lower_ == "according":
            yield from _accorded(child)
        elif _is_remark(child) if child.dep_ == "parataxis" else _is_aside(child):
            yield speaker_of(child)
        elif child.dep_ == "prep" and child.lower_ in ("in", "by"):
            yield from _in_the_view_of(child)


def can_speak(token: Token) -> bool:
    """A name, a pronoun, or the subject of a verb of saying or thinking; "this", "nobody" and numbers cannot."""
    if token.lower_ in _POINTING or token.lower_ in lexicon.NEGATIONS or is_measure(token):
        return False
    if token.pos_ in ("PRON", "PROPN") or token.ent_type_:
        return True
    return _is_minded(token.head) or token.dep_ in ("pobj", "poss", "dobj") or _is_source(token)


def _is_minded(word: Token) -> bool:
    """As in "argued", "are concerned", "were sure"."""
    return word.lemma_ in MINDED or any(part.lower_ in lexicon.MINDFUL for part in [word, *children(word, "acomp")])


def _is_aside(clause: Token) -> bool:
    """As in "as the minister put it", "as Berg said"."""
    as_ = any(mark.lower_ == "as" for mark in children(clause, "mark", "advmod"))
    if clause.dep_ != "advcl" or not as_ or not children(clause, *SUBJECTS):
        return False
    puts_it = clause.lemma_ == "put" and any(item.lower_ == "it" for item in children(clause, *OBJECTS))
    return puts_it or _is_remark(clause)


def _is_remark(verb: Token) -> bool:
    """As in ", he said,", ", as he told the Post,": a verb of saying that governs nothing that is said."""
    told = [item for item in children(verb, *OBJECTS) if verb.lemma_ != "tell" or not _is_source(item)]
    if verb.lemma_ not in SPEECH_VERBS or told or children(verb, "ccomp", "xcomp"):
        return False
    return any(map(can_speak, children(verb, *SUBJECTS)))  # "that said" says nothing


def _accorded(according: Token) -> Iterator[Token | None]:
    """What is organized "according to the rules" is nobody's word; "according to the plan, …" is."""
    source = next(iter(prepositional_objects(according)), None)
    parted = according.i == according.sent.start or according.nbor(-1).is_punct
    if parted or source is None or source.lemma_.lower() not in lexicon.NORMS:
        yield source


def _in_the_view_of(preposition: Token) -> Iterator[Token]:
    """ "In his own words, “…”" holds for the quotation, not for the clause before it."""
    if preposition.i > preposition.head.i and _leads_to_quotation(preposition):
        return
    for noun in children(preposition, "pobj"):
        if noun.lemma_.lower() in lexicon.VIEWS:
            of = [word for word in children(noun, "prep") if word.lower_ == "of"]
            holders = agents(noun) or [part for word in of for part in prepositional_objects(word)]
            yield from holders[:1]


def _leads_to_quotation(preposition: Token) -> bool:
    following = preposition.doc[preposition.right_edge.i + 1 :][:2]
    starts = {quote.start for quote in preposition.doc._.quotes}
    return any(word.idx in starts for word in following)


def _label_before(span: Span) -> Source | None:
    """X: …"""
    for token in span[: _LONGEST_LABEL + 1]:
        if token.text == ":":
            label = _label(span.doc[span.start : token.i])
            return Source(label, token.i + 1, span.end) if label is not None else None
    return None


def _label_after(span: Span) -> Source | None:
    """… – X; … : X. A headline has no full stop."""
    words = [token for token in span if not token.is_space] if is_verb(span.root) else []
    for place, token in enumerate(words[1:-1], start=1):
        parted = token.text == ":" or (token.text in DASHES and bool(words[place - 1].whitespace_))
        if parted and token.whitespace_ and len(words) - place - 1 <= _LONGEST_LABEL:
            label = _label(span.doc[token.i + 1 : words[-1].i + 1])
            if label is not None:
                return Source(label, span.start, token.i)
    return None


def _label(words: Span) -> Token | None:
    """The head of a noun phrase that names somebody, and of nothing else: no event or its number, no language."""
    if not len(words) or any(is_verb(word) or word.is_punct or word.ent_type_ in _NUMBERED for word in words):
        return None
    head = words.root
    if head.ent_type_ == "NORP" and head.tag_ in ("JJ", "NN", "NNP"):
        return None  # "Greek: …"
    named = head.pos_ == "PROPN" and head.text[0].isupper()  # "tennis: Meyer won" has lost the capital of a headline
    return head if named or _is_source(head) else None


def _is_source(noun: Token) -> bool:
    if noun.ent_type_ in ("PERSON", "ORG", "GPE", "NORP"):
        return True
    return noun.lemma_.lower() in lexicon.SOURCES or noun.lemma_.lower() in PERSON_NOUNS
