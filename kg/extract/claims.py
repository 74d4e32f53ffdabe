"""From an annotated Doc to its claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product

from spacy.tokens import Doc, Token

from kg.extract.arguments import Arguments
from kg.extract.circumstances import Circumstances
from kg.extract.confidence import Features, claim_features, confidence, sentence_features
from kg.extract.contrasts import is_left_out, is_put_right
from kg.extract.draft import Draft, Rule, Sentence, sentences
from kg.extract.marks import opened
from kg.extract.quotations import quote_at
from kg.extract.rules import RULES
from kg.extract.runs import words_text
from kg.extract.stance import Stance, in_question, source_of, stance_of
from kg.extract.subjects import RELATIVE
from kg.extract.syntax import is_time, prepositions
from kg.records import Chain, Claim, DateExpression, Literal, Mention, Modality, Polarity, Span


def extract_claims(doc: Doc) -> tuple[Claim, ...]:
    """All claims of a Doc in text order; pure, so that an article's claims depend on it alone."""
    return tuple(replace(claim, confidence=confidence(features)) for claim, features in read_claims(doc))


def read_claims(doc: Doc) -> Iterator[tuple[Claim, Features]]:
    """The claims of a Doc, each with what its confidence will rest on."""
    return _Reader(doc).claims()


@dataclass(frozen=True)
class _Setting:
    """What the place of an anchor in the text decides, for all claims that hang on it."""

    polarity: Polarity
    modality: Modality
    speaker: Mention | None
    when: DateExpression | None
    where: Mention | None


class _Reader:
    """One pass over one Doc."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.arguments = Arguments(doc)
        self.circumstances = Circumstances(doc)
        self.chains: dict[int, Chain] = {chain.id: chain for chain in doc._.chains}

    def claims(self) -> Iterator[tuple[Claim, Features]]:
        for sentence in sentences(self.doc):
            yield from self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> Iterator[tuple[Claim, Features]]:
        seen: set[tuple[object, ...]] = set()
        span, source = _trimmed(sentence), source_of(sentence)
        settings: dict[tuple[int, bool, bool], _Setting] = {}
        shared = sentence_features(sentence)
        for rule in RULES:
            for draft in rule.find(sentence):
                if is_time(draft.subject) or _is_open(draft):
                    continue  # "last month saw a rise": times do nothing
                if opened([*draft.predicate]) is not None:
                    continue  # of "called “Queen of the Road”" nothing is called queen
                if not draft.presupposed and in_question(draft.anchor):
                    continue
                happens = draft.key.pos in ("verb", "noun")  # what somebody is has no time and place of its own
                place = draft.anchor.i, draft.presupposed, happens
                if place not in settings:
                    stance = Stance() if draft.presupposed else stance_of(draft.anchor, source)
                    settings[place] = self._setting(draft.anchor, stance, happens)
                features = {**shared, **claim_features(rule.name, draft)}
                draft, setting = _contrasted(draft, settings[place])
                for claim in self._distribute(self._claim(rule, draft, span, setting)):
                    identity = (_identity(claim.subject), claim.predicate.lower(), _identity(claim.object))
                    if identity not in seen:
                        seen.add(identity)
                        yield claim, features

    def _setting(self, anchor: Token, stance: Stance, happens: bool) -> _Setting:
        quoted, quoted_speaker = self._quote_speaker(anchor)
        asserted = stance.modality is Modality.ASSERTED
        where = self.circumstances.where(anchor) if happens else None
        return _Setting(
            polarity=stance.polarity,
            modality=Modality.REPORTED if quoted and asserted else stance.modality,
            speaker=self._speaker(stance.speaker, quoted_speaker),
            when=self.circumstances.when(anchor) if happens else None,
            where=self.arguments.mention(where) if where is not None else None,
        )

    def _speaker(self, told: Token | None, quoted: Mention | None) -> Mention | None:
        """Whoever the sentence names; "I think" in a quotation is its speaker's."""
        if told is None or (quoted is not None and told.lower_ in ("i", "we")):
            return quoted
        return self.arguments.mention(told)

    def _claim(self, rule: Rule, draft: Draft, sentence: Span, setting: _Setting) -> Claim:
        subject = self.arguments.mention(draft.subject, draft.subject_words, anchor=draft.anchor)
        return Claim(
            article=subject.article,
            sentence=sentence,
            subject=subject,
            predicate=_predicate(draft),
            object=self._object(draft),
            key=draft.key,
            rule=rule.name,
            when=setting.when,
            where=setting.where,
            polarity=setting.polarity,
            modality=setting.modality,
            speaker=setting.speaker,
            tentative=rule.tentative,
            partial=rule.partial,
        )

    def _object(self, draft: Draft) -> Mention | Literal:
        if draft.describes and isinstance(draft.object, Token):
            return self.arguments.description(draft.object)
        return self.arguments.argument(draft.object, draft.object_words, draft.object_type, draft.anchor)

    def _quote_speaker(self, anchor: Token) -> tuple[bool, Mention | None]:
        """Whether the anchor stands in a quotation, and whose it is."""
        quote = quote_at(anchor)
        if quote is None or quote.speaker is None:
            return quote is not None, None
        span = self.doc.char_span(quote.speaker.start, quote.speaker.end, alignment_mode="expand")
        return True, self.arguments.mention(span.root) if span is not None else None

    def _distribute(self, claim: Claim) -> Iterator[Claim]:
        """A plural that stands for several known things ("the two leaders") makes a claim of each; one that stands on
        both sides ("the two leaders met") makes a claim of each pair."""
        subjects, objects = self._members(claim.subject), self._members(claim.object)
        same = (claim.subject.start, claim.subject.end) == (claim.object.start, claim.object.end)
        pairs = combinations(subjects, 2) if same else product(subjects, objects)
        for subject, target in pairs:
            assert isinstance(subject, Mention)  # only objects may be literals
            if _chain(subject) is None or _chain(subject) != _chain(target):
                own = subject is claim.subject and target is claim.object
                yield claim if own else replace(claim, subject=subject, object=target)

    def _members(self, argument: Mention | Literal) -> list[Mention | Literal]:
        if isinstance(argument, Literal) or argument.chain is None or argument.chain not in self.chains:
            return [argument]
        members = [self.chains[member] for member in self.chains[argument.chain].members]
        return [replace(argument, chain=member.id, type=member.type) for member in members] or [argument]


def _contrasted(draft: Draft, setting: _Setting) -> tuple[Draft, _Setting]:
    """Of "did not visit Rome but Milan", "visited Milan but not Rome" Milan was visited, Rome was not."""
    negations = [word for word in draft.predicate if word.dep_ == "neg" and is_put_right(draft.object, word)]
    if negations:
        said = tuple(word for word in draft.predicate if word not in negations)
        return replace(draft, predicate=said), replace(setting, polarity=Polarity.AFFIRMED)
    if not draft.presupposed and (is_left_out(draft.object) or is_left_out(draft.subject)):
        return draft, replace(setting, polarity=Polarity.NEGATED)
    return draft, setting


def _predicate(draft: Draft) -> str:
    """The words of the predicate; after one that the sentence leaves out the first loses its capital."""
    said = words_text(draft.predicate)
    if draft.unspoken and draft.predicate and draft.predicate[0].is_sent_start:
        said = said[:1].lower() + said[1:]
    return f"{draft.unspoken} {said}".strip()


def _is_open(draft: Draft) -> bool:
    """Whether an argument is a relative pronoun or "each of whom", so that the claim by itself names nobody."""
    ends = (draft.subject, draft.object)
    return any(isinstance(end, Token) and (end.tag_ in RELATIVE or _is_part_of_whom(end)) for end in ends)


def _is_part_of_whom(token: Token) -> bool:
    if token.pos_ not in ("PRON", "DET", "NUM", "ADJ"):
        return False
    return any(target.tag_ in RELATIVE for _, target in prepositions(token))


def _chain(argument: Mention | Literal) -> int | None:
    return argument.chain if isinstance(argument, Mention) else None


def _identity(argument: Mention | Literal) -> tuple[int, int, int | None]:
    return argument.start, argument.end, _chain(argument)


def _trimmed(sentence: Sentence) -> Span:
    """The sentence's characters without the blanks around it."""
    words = [word for word in sentence.tokens if not word.is_space] or sentence.tokens
    return Span(words[0].idx, words[-1].idx + len(words[-1]))
