"""How a claim is meant: affirmed or negated; asserted, reported, planned, possible or conditional; and who says so.

The answer is found on the way from the claim's anchor up to the root of the sentence: every verb or noun on the way may
negate, postpone, doubt or attribute what stands below it. The nearest one decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract import lexicon
from kg.extract.clauses import agents, is_reporting_tail
from kg.extract.syntax import OBJECTS, SUBJECTS, ancestors, children, is_infinitive, is_verb, prepositional_objects
from kg.lexicon import DENIAL_VERBS, SPEECH_VERBS
from kg.records import Modality, Polarity

_MINDED = SPEECH_VERBS | DENIAL_VERBS | lexicon.HOPES | lexicon.BELIEFS
_INDEFINITE = frozenset({"a", "an", "any", "no", "some", "another", ""})


@dataclass
class Stance:
    """``speaker`` is the head word of the noun phrase that names the source, None for the article itself."""

    negated: bool = False
    modality: Modality = Modality.ASSERTED
    speaker: Token | None = None
    reported: bool = False

    @property
    def polarity(self) -> Polarity:
        return Polarity.NEGATED if self.negated else Polarity.AFFIRMED

    def put(self, modality: Modality) -> None:
        """The first modality met on the way up stands."""
        if self.modality is Modality.ASSERTED:
            self.modality = modality

    def attribute(self, speaker: Token | None) -> None:
        """The nearest speaker stands; what is no person or body cannot speak ("the figures suggest that")."""
        self.reported = True
        if self.speaker is None and speaker is not None and _can_speak(speaker):
            self.speaker = speaker


def stance_of(anchor: Token, tail: Token | None = None) -> Stance:
    """The stance that the sentence gives to the claim anchored at ``anchor`` (quotation marks are not looked at).

    ``tail`` is the sentence's "…, X said", if it has one.
    """
    stance = Stance()
    binds = is_verb(anchor) or _is_indefinite(anchor)
    _own_words(anchor, stance, binds=True)
    for child, parent in ancestors(anchor):
        binds = _step(child, parent, binds, stance)
        if is_verb(parent):
            _own_words(parent, stance, binds=binds)
    if tail is not None and anchor.i < tail.left_edge.i:
        stance.attribute(_subject(tail))
    if stance.reported:
        stance.put(Modality.REPORTED)
    return stance


def _own_words(token: Token, stance: Stance, *, binds: bool) -> None:
    """What the dependents of one word say: "not", "will", "reportedly", "according to"."""
    if binds:
        if _is_negated(token):
            stance.negated = not stance.negated
        modality = _modal(token)
        if modality is not None:
            stance.put(modality)
    for child in token.children:
        if child.dep_ in ("advmod", "amod") and child.lower_ in lexicon.HEARSAY:
            stance.attribute(None)
        elif child.dep_ in ("advmod", "amod") and child.lower_ in lexicon.DOUBT and binds:
            stance.put(Modality.POSSIBLE)
        elif child.lower_ == "according":
            stance.attribute(next(iter(prepositional_objects(child)), None))
        elif child.dep_ == "parataxis" and child.lemma_ in SPEECH_VERBS:
            stance.attribute(_subject(child))


def _is_negated(token: Token) -> bool:
    for child in token.children:
        if any(grandchild.lower_ == "no" for grandchild in children(child, "neg", "advmod")):
            return True  # "no longer supports"
        if child.dep_ == "neg" or (child.lower_ in lexicon.NEGATIONS and child.dep_ in ("det", "advmod", "preconj")):
            return True
        if is_verb(token) and child.dep_ in (*SUBJECTS, *OBJECTS, "attr"):
            negative = child.lower_ in lexicon.NEGATIONS or any(det.lower_ == "no" for det in children(child, "det"))
            if negative:
                return True
    return False


def _modal(token: Token) -> Modality | None:
    modals = {child.lower_ for child in children(token, "aux")}
    conditioned = any(_is_condition(clause) for clause in children(token, "advcl"))
    if _is_condition(token) or (modals and conditioned):
        return Modality.CONDITIONAL
    if modals & lexicon.FUTURE_MODALS:
        return Modality.PLANNED
    if modals & lexicon.POSSIBLE_MODALS:
        return Modality.POSSIBLE
    if modals & lexicon.CONDITIONAL_MODALS:
        return Modality.PLANNED if token.dep_ in ("ccomp", "acl") else Modality.CONDITIONAL
    return None


def _is_condition(verb: Token) -> bool:
    """As in "if Kenya signs", "whether Kenya signs"."""
    marks = {child.lower_ for child in children(verb, "mark", "advmod", "prep")}
    return verb.dep_ in ("advcl", "ccomp") and bool(marks & lexicon.CONDITIONAL_MARKS)


def _step(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """Take in what the way from ``child`` to ``parent`` says; tell whether the parent's own words bind the claim.

    Where the way no longer binds (out of "when he met …") only speakers above it still count.
    """
    if not is_verb(child):
        return _phrase_step(child, parent, binds, stance)
    step = _STEPS.get(child.dep_)
    return step(child, parent, binds, stance) if step else False


def _phrase_step(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    if binds and child.dep_ in ("prep", "agent") and child.lower_ == "without":
        stance.negated = True
    if parent.pos_ == "NOUN" and parent.lemma_.lower() in lexicon.SPEECH_NOUNS and child.dep_ == "prep":
        stance.attribute(next(iter(agents(parent)), None))
    return binds and not (parent.pos_ in ("NOUN", "PROPN") and not _is_indefinite(parent))


def _open_complement(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "failed to form", "wants to meet", "is able to meet"."""
    if not binds:
        return False
    lemma = parent.lemma_.lower()
    if lemma in lexicon.NEGATIVE_IMPLICATIVES:
        stance.negated = not stance.negated
    elif lemma in DENIAL_VERBS:
        stance.negated = not stance.negated
        stance.attribute(_subject(parent))
    elif lemma in lexicon.POSSIBILITIES:
        stance.put(Modality.POSSIBLE)
    elif is_infinitive(child):
        _put_infinitive(lemma, parent, stance)
    return True


def _put_infinitive(lemma: str, governor: Token, stance: Stance) -> None:
    if lemma in lexicon.INTENTIONS:
        stance.put(Modality.PLANNED)
    elif governor.pos_ == "ADJ" and lemma not in lexicon.ABLE:
        stance.put(Modality.POSSIBLE)


def _clausal_complement(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "said that", "denied that", "hopes that"; "knows that" and the like leave a fact a fact."""
    lemma = parent.lemma_.lower()
    if is_reporting_tail(child) or not is_verb(parent) or lemma == "be":
        return False
    if lemma in DENIAL_VERBS:
        stance.negated = stance.negated != binds
        stance.attribute(_subject(parent))
    elif lemma not in lexicon.FACTIVES and _is_negated(parent):
        stance.put(Modality.POSSIBLE)  # "did not say that": nobody's words
    elif lemma not in lexicon.FACTIVES:
        if binds and lemma in lexicon.HOPES and lemma not in SPEECH_VERBS:
            stance.put(Modality.POSSIBLE)
        stance.attribute(_subject(parent))
    return False


def _adverbial(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "travelled to meet": an aim."""
    if binds and is_infinitive(child):
        stance.put(Modality.PLANNED)
    return False


def _of_noun(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "attempts to attack", "his statements that he would annex", "an event hosted by"."""
    lemma = parent.lemma_.lower()
    if lemma in lexicon.SPEECH_NOUNS and children(child, *SUBJECTS) and child.dep_ in ("acl", "ccomp"):
        stance.attribute(next(iter(agents(parent)), None))
    elif binds and is_infinitive(child):
        stance.negated = stance.negated != (lemma in lexicon.FAILURE_NOUNS)
        stance.put(Modality.POSSIBLE if lemma in lexicon.TRIAL_NOUNS else Modality.PLANNED)
    return binds and child.tag_ == "VBN" and child.dep_ == "acl"


def _of_preposition(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "without meeting", "prevent Iran from arming", "accused it of using", "attempts at arming"."""
    governor = parent.head.lemma_.lower()
    if parent.lower_ == "of" and governor in lexicon.ACCUSATIONS:
        stance.attribute(_subject(parent.head))
    elif binds and (parent.lower_ == "without" or governor in lexicon.NEGATIVE_IMPLICATIVES):
        stance.negated = not stance.negated
    elif binds and governor in lexicon.TRIAL_NOUNS | lexicon.INTENTIONS | lexicon.PLAN_NOUNS:
        stance.put(Modality.POSSIBLE)
    return False


def _coordinated(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """A verb that shares its subject and auxiliaries with the first shares their stance too."""
    has_own = children(child, *SUBJECTS, "aux")
    return binds and not has_own and child.tag_ in ("VB", "VBN", "VBG")


_STEPS = {
    "xcomp": _open_complement,
    "ccomp": _clausal_complement,
    "advcl": _adverbial,
    "acl": _of_noun,
    "relcl": lambda child, parent, binds, stance: False,
    "pcomp": _of_preposition,
    "conj": _coordinated,
}


def _subject(verb: Token) -> Token | None:
    """The verb's own subject, or the one it shares with the verb it is coordinated with."""
    found = children(verb, *SUBJECTS)
    if found:
        return found[0]
    if verb.dep_ in ("conj", "xcomp", "advcl") and is_verb(verb.head):
        return _subject(verb.head)
    return None


def _can_speak(token: Token) -> bool:
    """A name, a pronoun, or the subject of a verb of saying or thinking."""
    if token.pos_ in ("PRON", "PROPN") or token.ent_type_:
        return True
    return token.head.lemma_ in _MINDED or token.dep_ in ("pobj", "poss")


def _is_indefinite(noun: Token) -> bool:
    """No owner and no definite article: the clause around it decides whether it took place."""
    if children(noun, "poss") or noun.pos_ == "PROPN":
        return False
    if any(child.ent_type_ in ("NORP", "GPE", "ORG") for child in children(noun, "amod", "compound", "nmod")):
        return False
    determiners = children(noun, "det")
    return all(child.lower_ in _INDEFINITE for child in determiners)


def is_question(sentence: Sequence[Token]) -> bool:
    """Questions claim nothing."""
    return any(token.text == "?" for token in sentence[-3:])
