"""Direct quotations and who says them: the component "kg_quotes" sets ``doc._.quotes``.

The speaker is the subject of a speech verb: of one that governs the quoted words in the parse, or, since the parser is
often wrong around long quotations, of one that stands beside the marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg import records
from kg.lexicon import DENIAL_VERBS, PERSON_NOUNS, SPEECH_VERBS
from kg.nlp.names.words import ORG_NOUNS
from kg.nlp.quote_blocks import FIRST_PERSON, led_in, repeated, signature, signed
from kg.nlp.quote_marks import Quoted, find_quotations
from kg.records import Quote

_SAYING = SPEECH_VERBS | DENIAL_VERBS
#: These say something only beside a whole clause in marks: "She continued: “It …”".
_SAYING_BESIDE = _SAYING | {"begin", "continue", "go", "read"}
#: What stands in these places of its clause is not what the clause's verb says.
_NOT_SAID = frozenset("nsubj nsubjpass csubj csubjpass advcl relcl acl agent".split())
_TO_WHOM = frozenset({"to", "with"})  # "spoke with “Ann”"
#: A speaker's noun phrase ends before these.
_ASIDES = frozenset("relcl acl advcl parataxis".split())
#: What one releases, posts or sends before a quotation: "issued a statement: “…”", "his reply was: “…”".
_MESSAGES = frozenset(
    "answer comment email letter message note post reply response statement tweet warning word".split()
)
#: What speaks by itself: "The report was blunt: “…”".
_DOCUMENTS = _MESSAGES | frozenset(
    "article banner document editorial memo paper report review ruling study verdict".split()
)
_SPEAKING = PERSON_NOUNS | ORG_NOUNS
_SOMEBODY = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_WHO = frozenset("he she they we i".split())
_HE_OR_SHE = frozenset("he him his she her".split())
_I = frozenset({"i", "me", "my", "myself"})
_REACH, _REACH_BACK = 12, 40  # words from the marks to a speech verb after or before them


@Language.component("kg_quotes", assigns=["doc._.quotes"])
def quotes(doc: Doc) -> Doc:
    """Find the quotations, then their speakers in text order, since a quotation may go on with the one before."""
    marked = _spans(doc, find_quotations(doc.text))
    own = dict(_signed(doc, [item for item, _ in marked]))
    speakers = _Speakers(doc, [span for _, span in marked])
    blocks = [(item, span) for item, span in _spans(doc, led_in(doc.text)) if speakers.leads_to(span)]
    quoted = sorted([*marked, *blocks, *_spans(doc, own)], key=lambda found: (found[0].start, -found[0].end))
    speakers = _Speakers(doc, [span for _, span in quoted], own)
    doc._.quotes = tuple(Quote(item.start, item.end, speakers.of(item, span)) for item, span in quoted)
    return doc


def _signed(doc: Doc, marked: Iterable[Quoted]) -> Iterator[tuple[Quoted, Token]]:
    """What somebody's name stands below, and the same words elsewhere, unless they stand in marks there."""
    inside = {place for item in marked for place in range(item.start, item.end)}
    for item, name in signed(doc):
        yield item, name
        yield from ((again, name) for again in repeated(doc.text, item) if again.start not in inside)


def _spans(doc: Doc, found: Iterable[Quoted]) -> list[tuple[Quoted, Span]]:
    spans = [(item, doc.char_span(item.start, item.end, alignment_mode="expand")) for item in found]
    return [(item, span) for item, span in spans if span is not None]


class _Speakers:
    """Speakers of the quotations of a Doc, asked for in text order; of some they are known by their signature."""

    def __init__(self, doc: Doc, quoted: Iterable[Span], known: Mapping[Quoted, Token] | None = None) -> None:
        self.doc = doc
        self.known = known or {}
        self.inside = {index for span in quoted for index in range(span.start, span.end)}
        self.last: tuple[Span, Token] | None = None  # the last quotation with a speaker, and that

    def of(self, found: Quoted, span: Span) -> records.Span | None:
        speaker = self._find(found, span)
        if speaker is None:
            return None
        self.last = span, speaker
        start, end = self._noun_phrase(speaker)
        return records.Span(start, end)

    def _find(self, found: Quoted, span: Span) -> Token | None:
        if found in self.known:
            return self.known[found]
        if found.continues and self.last:
            return self.last[1]
        if self._is_example(span):
            return None
        return (
            (self._before(span) if self._is_behind_colon(span) else None)
            or self._governing(span)
            or self._after(span)
            or self._before(span)
            or (signature(self.doc, span.end) if self._is_sentence(span) else None)
            or self._source(span)
            or (self._around(span) if self._is_sentence(span) else None)
        )

    # In the parse

    def _governing(self, span: Span) -> Token | None:
        """X said the ties are “largely thanks”; “…,” X said; “…,” he said, “…”."""
        for token in span:
            if token.is_punct or (token.head != token and span.start <= token.head.i < span.end):
                continue
            below = token
            for node in (token, *token.ancestors):
                said = node == token or not (below.dep_ in _NOT_SAID or below.lower_ in _TO_WHOM)
                speaker = (self._says(node) if said else None) or self._interposed(node)
                if speaker is not None:
                    return speaker
                below = node
        return None

    def _says(self, verb: Token, verbs: frozenset[str] = _SAYING) -> Token | None:
        """The subject, outside the marks, of a speech verb outside the marks."""
        if verb.i in self.inside or verb.lemma_.lower() not in verbs or verb.pos_ not in ("VERB", "AUX"):
            return None
        speaker = _subject(verb)
        outside = speaker is not None and speaker.i not in self.inside
        return speaker if outside and speaker is not None and speaker.pos_ in ("NOUN", "PROPN", "PRON") else None

    def _interposed(self, node: Token) -> Token | None:
        """Largely thanks to …, he said, ties are …; something he said is “…”."""
        for child in node.children:
            verbs = [child] if child.dep_ == "parataxis" else []
            if child.dep_ in ("nsubj", "dobj") and child.pos_ == "PRON":
                verbs = [verb for verb in child.children if verb.dep_ == "relcl"]
            for verb in verbs:
                speaker = self._says(verb)
                if speaker is not None:
                    return speaker
        return None

    def _source(self, span: Span) -> Token | None:
        """According to X, “…”."""
        for token in span.sent:
            if token.lower_ == "according" and token.i not in self.inside:
                objects = [child for to in token.children for child in to.children if child.dep_ == "pobj"]
                return next(iter(objects), None)
        return None

    # Beside the marks

    def _after(self, span: Span) -> Token | None:
        """“…,” said X."""
        closing = [token.text for token in self.doc[max(span.end - 3, span.start) : span.end + 1] if token.is_punct]
        if not any(mark in ",!?—" for mark in closing):
            return None
        verbs = _SAYING_BESIDE if _has_finite_verb(span) else _SAYING
        for token in self.doc[span.end : span.end + _REACH]:
            if token.i in self.inside or token.text in ".;" or "\n" in token.text:
                return None
            speaker = self._says(token, verbs)
            if speaker is not None and speaker.i >= span.end:
                return speaker
        return None

    def _before(self, span: Span) -> Token | None:
        """X said: “…”; X: “…”."""
        mark = self._mark_before(span)
        verbs = _SAYING_BESIDE if _has_finite_verb(span) else _SAYING
        if mark is None or not (mark.text[-1] in ",:" or mark.lemma_ in verbs):
            return None
        words = self._lead_in(mark)
        speaker = self._sayer(words, verbs)
        if mark.text[-1] != ":" or (speaker is not None and _is_somebody(speaker)):
            return speaker
        person = _only_person(words) if _is_in_first_person(span) else None
        return (person or speaker) if speaker is not None else (_before_colon(words[:-1]) or person)

    def _is_behind_colon(self, span: Span) -> bool:
        """Then the words before the colon tell more than the verb that the parser finds, which may lie beyond them."""
        mark = self._mark_before(span)
        return mark is not None and mark.text[-1] == ":" and _has_finite_verb(span)

    def _is_example(self, span: Span) -> bool:
        """Ruiz listed questions, including: “…”."""
        mark = self._mark_before(span)
        return mark is not None and mark.text == ":" and mark.i > 0 and mark.nbor(-1).dep_ == "prep"

    def _mark_before(self, span: Span) -> Token | None:
        before = [token for token in self.doc[max(0, span.start - 3) : span.start] if not token.is_space]
        return before[-1] if before else None

    def leads_to(self, span: Span) -> bool:
        """Whether the words before an unmarked quotation tell who says it."""
        mark = self._mark_before(span)
        words = self._lead_in(mark) if mark is not None else self.doc[:0]
        speaker = self._sayer(words, _SAYING)
        told = _sender(words) is not None or (_is_in_first_person(span) and _only_person(words) is not None)
        return told or (speaker is not None and _is_somebody(speaker))

    def _sayer(self, words: Span, verbs: frozenset[str]) -> Token | None:
        """The subject of the last speech verb."""
        return next((speaker for word in reversed(words) if (speaker := self._says(word, verbs)) is not None), None)

    def _lead_in(self, mark: Token) -> Span:
        """The words of a sentence up to the mark before a quotation."""
        start = mark.i
        while start and mark.i - start < _REACH_BACK and not self._ends_sentence(self.doc[start - 1]):
            start -= 1
        return self.doc[start : mark.i + 1]

    def _ends_sentence(self, token: Token) -> bool:
        return "\n" in token.text or (token.text in (".", "!", "?", ";") and token.i not in self.inside)

    # From what went before

    def _is_sentence(self, span: Span) -> bool:
        """Whether the quotation stands by itself: a sentence, and not words within one."""
        before = self.doc[span.start - 1] if span.start else None
        own = before is None or before.is_space or before.text[-1] in '.!?”"’:'
        return own and _has_finite_verb(span)

    def _around(self, span: Span) -> Token | None:
        """The speaker of the sentence or the quotation right before it, else of the sentence right after it."""
        before = self._sentence_before(span)
        if before is not None and self.last and self.last[0].end > before.start:
            return self.last[1]
        return (self._reporter(before) if before is not None else None) or self._teller_after(span)

    def _sentence_before(self, span: Span) -> Span | None:
        """Also in the paragraph before; questions that the quotation answers are passed over."""
        start = span.start
        while start:
            start -= 1
            if not self.doc[start].is_space:
                sentence = self.doc[start].sent
                if self.doc[start].text != "?":
                    return sentence
                start = sentence.start
        return None

    def _reporter(self, sentence: Span) -> Token | None:
        verbs = [sentence.root, *(child for child in sentence.root.children if child.dep_ in ("advcl", "parataxis"))]
        return next((speaker for speaker in map(self._says, verbs) if speaker is not None), None)

    def _teller_after(self, span: Span) -> Token | None:
        """“…” He recalled that …"""
        after = next((token for token in self.doc[span.end :] if not token.is_space), None)
        if after is None or "\n" in self.doc[span.end : after.i].text:
            return None
        speaker = self._says(after.sent.root)
        return speaker if speaker is not None and _is_somebody(speaker) else None

    def _noun_phrase(self, head: Token) -> tuple[int, int]:
        """The characters of a noun phrase without its asides and outside any marks."""
        start = head.i
        while start > head.left_edge.i and not self._bounds(self.doc[start - 1]):
            start -= 1
        end = head.i + 1
        asides = {child.left_edge.i for child in head.children if child.dep_ in _ASIDES}
        while end <= head.right_edge.i and end not in asides and not self._bounds(self.doc[end]):
            end += 1
        last = self.doc[end - 1]
        return self.doc[start].idx, last.idx + len(last)

    def _bounds(self, token: Token) -> bool:
        joins = token.text in ("-", "–") and not token.whitespace_
        return token.i in self.inside or token.is_space or (token.is_punct and not joins)


def _has_finite_verb(span: Span) -> bool:
    """Of "Nurses save lives" the parser takes the verb for an infinitive, but gives it a subject."""
    return any(
        token.tag_ in ("VBZ", "VBP", "VBD", "MD") or (token.tag_ == "VB" and _has_subject(token)) for token in span
    )


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children)


def _is_somebody(noun: Token) -> bool:
    named = noun.ent_type_ in _SOMEBODY or (noun.pos_ == "PROPN" and not noun.ent_type_)
    return named or noun.lower_ in _WHO or noun.lemma_.lower() in _SPEAKING


def _sender(words: Span) -> Token | None:
    """X released a statement: “…”."""
    for noun in reversed(words):
        if noun.lemma_.lower() in _MESSAGES and noun.dep_ == "dobj":
            return _subject(noun.head)
    return None


def _before_colon(words: Span) -> Token | None:
    """X: “…”; X released a statement: “…”; X was blunt: “…”; X's reply was: “…”."""
    sender = _sender(words)
    if sender is not None:
        return sender
    for verb in [token for token in reversed(words) if token.pos_ in ("VERB", "AUX")]:
        subject = _subject(verb)
        if subject is None or subject not in words:
            continue
        owner = next((child for child in subject.children if child.dep_ == "poss"), None)
        if owner is not None and subject.lemma_.lower() in _MESSAGES:
            return owner
        if _is_somebody(subject) or subject.lemma_.lower() in _DOCUMENTS:
            return subject
    return _label(words)


def _is_in_first_person(span: Span) -> bool:
    return any(word.lower_ in _I for word in span)


def _only_person(words: Span) -> Token | None:
    """Whom the words of a writer who is not "I" speak of, if that is one: "The night taught her to fear: “I ran …”"."""
    named = [name.root for name in words.ents if name.label_ == "PERSON"]
    found = named + [word for word in words if word.lower_ in _HE_OR_SHE]
    return found[0] if len(found) == 1 and not any(word.lower_ in FIRST_PERSON for word in words) else None


def _label(words: Span) -> Token | None:
    """The name before a colon, as in a headline: X: “…”."""
    head = words.root if len(words) else None
    whole = head is not None and not any(token.pos_ in ("VERB", "AUX") for token in words)
    return head if whole and head is not None and head.pos_ in ("PROPN", "NOUN", "PRON") else None


def _subject(verb: Token, depth: int = 3) -> Token | None:
    """Who does what the verb says, also where it shares its subject with the verb above it."""
    places = {child.dep_: child for child in verb.children}
    if "agent" in places:
        return next((word for word in places["agent"].children if word.dep_ == "pobj"), None)
    if "nsubjpass" in places:
        return None  # "he was told": the hearer
    if "nsubj" in places:
        subject = places["nsubj"]
        return verb.head if subject.tag_ in ("WP", "WDT") and verb.dep_ == "relcl" else subject
    if verb.dep_ == "acl":
        return verb.head if verb.tag_ == "VBG" else None
    if depth and verb.dep_ in ("conj", "advcl", "xcomp", "pcomp", "prep"):
        return _subject(verb.head, depth - 1)
    return None
