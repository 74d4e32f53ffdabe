"""A clause: a verb with the subjects it has in the sentence, whether they stand beside it or are only understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.syntax import (
    OBJECTS,
    SUBJECTS,
    children,
    conjuncts,
    is_infinitive,
    is_verb,
    phrase,
    possessors,
    prepositional_objects,
)
from kg.lexicon import SPEECH_VERBS

_CLOSING = frozenset({",", "”", '"', "’", "'", "–", "—"})
#: "promised her to go": the subject goes, not she.
_SUBJECT_CONTROL = frozenset({"promise", "vow", "threaten"})
#: "accused it of using", "stopped him from leaving": the object does it.
_OBJECT_LINKS = frozenset({"of", "from", "for", "into"})


@dataclass(frozen=True)
class Clause:
    """``subjects`` are head words; ``passive`` tells that they undergo the verb; ``group`` are the words of the
    predicate in text order, verbs that only frame it included ("wanted to meet")."""

    verb: Token
    subjects: tuple[Token, ...]
    passive: bool
    group: tuple[Token, ...]

    @property
    def subject_role(self) -> str:
        return "patient" if self.passive else "agent"

    @property
    def lemma(self) -> str:
        """The verb's lemma with its particle: "single out"."""
        return " ".join([self.verb.lemma_.lower(), *(part.lower_ for part in children(self.verb, "prt"))])

    @property
    def objects(self) -> list[Token]:
        """Direct objects, a relative pronoun replaced by what it stands for."""
        found = [part for child in children(self.verb, *OBJECTS) for part in conjuncts(child)]
        return [antecedent(part) for part in found]


def clauses(sentence: Iterable[Token]) -> Iterator[Clause]:
    """Every clause of a sentence, in text order."""
    for token in sentence:
        if is_verb(token):
            yield Clause(token, tuple(subjects(token)), is_passive(token), tuple(verb_group(token)))


def is_passive(verb: Token) -> bool:
    if children(verb, "auxpass", "nsubjpass"):
        return True
    if verb.tag_ != "VBN" or children(verb, "nsubj"):
        return False
    if verb.dep_ == "conj" and is_verb(verb.head):
        return not children(verb, "aux") and is_passive(verb.head)
    return verb.dep_ in ("acl", "relcl", "advcl") and not children(verb, "aux")


def subjects(verb: Token) -> list[Token]:
    """Head words of the verb's subjects: its own, or those that its place in the sentence gives it."""
    own = [antecedent(part) for child in children(verb, *SUBJECTS) for part in conjuncts(child)]
    if own:
        return own
    if children(verb, "expl", "csubj", "csubjpass"):
        return []
    finder = _UNDERSTOOD.get(verb.dep_)
    return finder(verb) if finder else []


def antecedent(token: Token) -> Token:
    """What a relative pronoun stands for; any other word itself."""
    if token.tag_ not in ("WDT", "WP"):
        return token
    for ancestor in [token, *token.ancestors]:
        if ancestor.dep_ == "relcl":
            return ancestor.head
    return token


def _shared_with_first(verb: Token) -> list[Token]:
    return subjects(verb.head) if is_verb(verb.head) else []


def _controller(verb: Token) -> list[Token]:
    """Of an open complement: "asked him to go" – he goes; "wants to go", "is keen to go" – the subject goes."""
    governor = verb.head
    if not is_verb(governor):
        return subjects(governor.head) if governor.dep_ in ("acomp", "attr", "oprd") else []
    controllers = [part for child in children(governor, *OBJECTS, "dative") for part in conjuncts(child)]
    able = [antecedent(part) for part in controllers if part.i < verb.i and _can_act(part)]
    return able if able and governor.lemma_ not in _SUBJECT_CONTROL else subjects(governor)


def _can_act(token: Token) -> bool:
    """Things don't act: in "used the site to launch attacks" the user does."""
    return token.pos_ in ("PRON", "PROPN") or bool(token.ent_type_) or token.tag_ == "NNS"


def _of_main_clause(verb: Token) -> list[Token]:
    """Of an adverbial clause without a subject: "Speaking to reporters, he …"."""
    if verb.tag_ in ("VBG", "VBN") or is_infinitive(verb):
        return subjects(verb.head) if is_verb(verb.head) else []
    return []


def _of_preposition(verb: Token) -> list[Token]:
    """As in "Prior to meeting Putin, Netanyahu …", "Iran's attempt at arming …"; of "can be avoided by walking" whoever
    walks is not told."""
    governor = verb.head
    if governor.lower_ == "by" and is_verb(governor.head) and is_passive(governor.head):
        return []
    while governor.pos_ not in ("VERB", "AUX", "NOUN", "PROPN") and governor.head.i != governor.i:
        governor = governor.head
    if not is_verb(governor):
        return agents(governor)
    acting = [part for part in children(governor, *OBJECTS) if part.i < verb.i and _can_act(part)]
    return [antecedent(part) for part in acting] if acting and verb.head.lower_ in _OBJECT_LINKS else subjects(governor)


def _of_noun(verb: Token) -> list[Token]:
    """As in "the boy wearing …", "the plane shot down by …", "attempts by Iran to attack …"."""
    if not is_infinitive(verb):
        return [verb.head]
    named = agents(verb.head)
    if named:
        return named
    governor = verb.head.head
    if verb.head.dep_ in OBJECTS and is_verb(governor):
        return subjects(governor)
    return []


_UNDERSTOOD = {
    "conj": _shared_with_first,
    "xcomp": _controller,
    "advcl": _of_main_clause,
    "pcomp": _of_preposition,
    "acl": _of_noun,
    "relcl": lambda verb: [],
}


def is_reporting_tail(verb: Token) -> bool:
    """The verb of "…, the president said" at the end of a sentence, which the parser likes to hang on the last clause
    of what is said."""
    if verb.lemma_ not in SPEECH_VERBS or verb.i < verb.head.i or verb.dep_ not in ("ccomp", "conj", "parataxis"):
        return False
    if children(verb, "mark", "ccomp", *OBJECTS) or not children(verb, *SUBJECTS):
        return False
    before = verb.left_edge.i - 1
    return before >= 0 and verb.doc[before].text in _CLOSING


def reporting_tail(sentence: Iterable[Clause]) -> Token | None:
    """The verb at the end of the sentence that puts all before it in somebody's mouth."""
    return next((clause.verb for clause in sentence if is_reporting_tail(clause.verb)), None)


def agents(noun: Token) -> list[Token]:
    """Who does what the noun tells: its possessors, else who stands after "by"."""
    found = possessors(noun)
    for child in children(noun, "prep", "agent"):
        if not found and child.lower_ == "by":
            found = prepositional_objects(child)
    return found


def verb_group(verb: Token) -> list[Token]:
    """The words of the predicate: auxiliaries, negation, verb and particle, after the verbs that frame it."""
    own = [child for child in verb.children if child.dep_ in ("aux", "auxpass", "neg", "prt") and not child.is_space]
    words = sorted([verb, *own, *_no_longer(verb)], key=lambda word: word.i)
    return [*_frame(verb, own), *words]


def _no_longer(verb: Token) -> list[Token]:
    """The words of "no longer", which negate as "not" does."""
    found = [child for child in children(verb, "advmod") if child.lower_ in ("longer", "more")]
    return [word for child in found for no in child.children if no.lower_ == "no" for word in (no, child)]


def _frame(verb: Token, own: list[Token]) -> list[Token]:
    """The words of what governs the verb: "wanted – to meet", "flocked – to see", "launched a plan – to win"."""
    governor = verb.head
    if verb.dep_ == "xcomp" and not _has_object_before(governor, verb):
        return _governing_words(governor)
    if verb.dep_ in ("advcl", "acl") and governor.i < verb.i and is_infinitive(verb):
        return _aiming_words(verb)
    if verb.dep_ == "conj" and is_verb(governor) and not children(verb, *SUBJECTS):
        if governor.dep_ == "xcomp" and verb.tag_ in ("VB", "VBG"):
            to = [] if is_infinitive(verb) else [word for word in children(governor, "aux") if word.tag_ == "TO"]
            return [*_frame(governor, children(governor, "aux")), *to]
        if not any(word.dep_ in ("aux", "auxpass") for word in own) and verb.tag_ == governor.tag_ != "VBD":
            shared = children(governor, "aux", "auxpass")
            return [*_frame(governor, shared), *(word for word in shared if word.i < governor.i)]
    return []


def _aiming_words(verb: Token) -> list[Token]:
    """Of an aim: the verb that has it, with its objects."""
    aiming = verb.head if verb.dep_ == "advcl" else verb.head.head
    if not is_verb(aiming) or (verb.dep_ == "acl" and verb.head.dep_ not in OBJECTS):
        return []
    if children(verb, *SUBJECTS) or subjects(verb) != subjects(aiming):
        return []
    held = [word for item in children(aiming, *OBJECTS, "advmod") if item.i > aiming.i for word in phrase(item)]
    return [*verb_group(aiming), *(word for word in held if word.i < verb.left_edge.i)]


def _governing_words(governor: Token) -> list[Token]:
    if is_verb(governor):
        return verb_group(governor)
    if governor.dep_ in ("acomp", "oprd") and is_verb(governor.head):
        return [*verb_group(governor.head), governor]
    return [governor]


def _has_object_before(governor: Token, verb: Token) -> bool:
    return any(child.i < verb.i for child in children(governor, *OBJECTS, "dative"))
