"""How a claim is meant: affirmed or negated; asserted, reported, planned, possible or conditional; and who says so.

The answer is found on the way from the claim's anchor up to the root of the sentence: every verb or noun on the way may
negate, postpone, doubt or attribute what stands below it. The nearest one decides. What a word's own dependents say
stands in ``stance_words``, who speaks in ``speakers``.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract import lexicon
from kg.extract.clauses import agents, is_passive, is_reporting_tail
from kg.extract.speakers import MINDED, Source, can_speak, source_of, sources_beside, speaker_of
from kg.extract.stance_words import is_condition, is_negated, is_question_clause, modality_of
from kg.extract.subjects import agents, is_passive
from kg.extract.syntax import OBJECTS, SUBJECTS, ancestors, children, is_infinitive, is_verb
from kg.lexicon import DENIAL_VERBS, SPEECH_VERBS
from kg.records import Modality, Polarity

__all__ = ["Stance", "in_question", "source_of", "stance_of"]

_INDEFINITE = frozenset({"a", "an", "any", "no", "some", "another", ""})
_SAYING_OF = frozenset({"about", "of", "to"})
_AIMING = frozenset({"against", "at", "for", "on"})
_ENDS = frozenset('.!?;:”"“')


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

    def negate(self, when: bool = True) -> None:
        self.negated = self.negated != when

    def put(self, modality: Modality) -> None:
        """The first modality met on the way up stands."""
        if self.modality is Modality.ASSERTED:
            self.modality = modality

    def doubt(self) -> None:
        """What is hoped or feared is no plan, even if it "will" come."""
        if self.modality in (Modality.ASSERTED, Modality.PLANNED):
            self.modality = Modality.POSSIBLE

    def attribute(self, speaker: Token | None) -> None:
        """The nearest speaker stands; what is no person or body cannot speak ("this suggests that")."""
        self.reported = True
        if self.speaker is None and speaker is not None and can_speak(speaker):
            self.speaker = speaker


def stance_of(anchor: Token, source: Source | None = None) -> Stance:
    """The stance that the sentence gives to the claim anchored at ``anchor`` (quotation marks are not looked at).

    ``source`` is what ``source_of`` finds in the sentence.
    """
    stance = Stance()
    binds = is_verb(anchor) or _is_indefinite(anchor)
    if not is_verb(anchor):
        _event_words(anchor, stance)
    _own_words(anchor, stance, binds=binds)
    for child, parent in ancestors(anchor):
        binds = _step(child, parent, binds, stance)
        if is_verb(parent):
            _own_words(parent, stance, binds=binds and _shares_words(child, parent))
    if source is not None and source.covers(anchor):
        stance.attribute(source.speaker)
    if stance.reported:
        stance.put(Modality.REPORTED)
    return stance


def in_question(anchor: Token) -> bool:
    """Questions claim nothing, those within a sentence included: “Did Kenya sign?” he asked."""
    for token in anchor.doc[anchor.i + 1 : anchor.sent.end]:
        if token.text in _ENDS:
            return token.text == "?"
    return False


def _own_words(token: Token, stance: Stance, *, binds: bool) -> None:
    """What the dependents of one word say: "not", "will", "reportedly", "according to"."""
    if binds:
        stance.negate(is_negated(token))
        modality = modality_of(token)
        if modality is not None:
            stance.put(modality)
    for speaker in sources_beside(token):
        stance.attribute(speaker)


def _event_words(noun: Token, stance: Stance) -> None:
    """An event that a noun tells of: "planned talks", "cancelled his meeting with", "denied involvement in"."""
    adjectives = {child.lower_ for child in children(noun, "amod", "compound")}
    if adjectives & lexicon.FORTHCOMING:
        stance.put(Modality.PLANNED)
    stance.negate(bool(adjectives & lexicon.ABORTED))
    governor = noun.head
    if not is_verb(governor) or noun.dep_ not in (*OBJECTS, "nsubjpass"):
        return
    lemma = _lemma(governor)
    if lemma in lexicon.CANCELLATIONS | DENIAL_VERBS:
        stance.negate()
        if lemma in DENIAL_VERBS:
            stance.attribute(speaker_of(governor))
    elif lemma in lexicon.ARRANGEMENTS | lexicon.PROPOSALS | lexicon.WISHES:
        stance.put(Modality.PLANNED)


def _step(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """Take in what the way from ``child`` to ``parent`` says; tell whether what stands above still binds the claim.

    Where the way no longer binds (out of "when he met …") only speakers above it still count.
    """
    if not is_verb(child):
        return _phrase(child, parent, binds, stance)
    step = _STEPS.get(child.dep_)
    return step(child, parent, binds, stance) if step else False


def _phrase(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    if binds and child.dep_ in ("prep", "agent") and child.lower_ == "without":
        stance.negate()
    if parent.pos_ == "NOUN" and parent.lemma_.lower() in lexicon.SPEECH_NOUNS and child.dep_ == "prep":
        stance.attribute(next(iter(agents(parent)), None))
    return binds and not (parent.pos_ in ("NOUN", "PROPN") and not _is_indefinite(parent))


# Complements of verbs and adjectives


def _complement(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    if is_reporting_tail(child) or _is_parted(child, parent):
        return False
    if _is_clause(child):
        return _that_clause(child, parent, binds, stance)
    if binds:
        _open_complement(child, parent, stance)
    return binds


def _is_parted(child: Token, parent: Token) -> bool:
    """Of "A won; B lost" the parser takes the first half for what the second says."""
    return child.i < parent.i and any(word.text in ";:" for word in child.doc[child.i + 1 : parent.i])


def _open_complement(child: Token, governor: Token, stance: Stance) -> None:
    """As in "failed to form", "wants to meet", "is able to meet", "made him leave"."""
    lemma, to = _lemma(governor), is_infinitive(child)
    if governor.pos_ == "ADJ":
        _quality(lemma, governor, stance)
    elif lemma in (lexicon.NEGATIVE_WITH_TO if to else lexicon.NEGATIVE_WITH_ING):
        stance.negate()
    elif lemma in DENIAL_VERBS:
        stance.negate()
        stance.attribute(speaker_of(governor))
    elif lemma == "rule out":
        stance.negate()
        stance.put(Modality.PLANNED)
    elif lemma == "have" and to:
        _obligation(governor, stance)
    elif (lemma in lexicon.POSSIBILITIES and to) or (lemma in lexicon.DELIBERATIONS and not to):
        stance.put(Modality.POSSIBLE)
    elif lemma in (lexicon.INTENTIONS if to else lexicon.PROPOSALS):
        stance.put(Modality.PLANNED)
    elif lemma in SPEECH_VERBS | lexicon.BELIEFS:
        _words_or_order(child, governor, stance)


def _words_or_order(child: Token, governor: Token, stance: Stance) -> None:
    """As in "claims to have met", "is said to be", "admitted taking"; "announced a process to find" is a plan."""
    lemma = governor.lemma_.lower()
    if not is_infinitive(child):
        if not _is_participial(child, governor):
            stance.attribute(speaker_of(governor))
    elif lemma in lexicon.CLAIMING | lexicon.BELIEFS or is_passive(governor):
        stance.attribute(speaker_of(governor))
    else:
        stance.put(Modality.PLANNED)


def _is_participial(child: Token, governor: Token) -> bool:
    """As in "addressed the crowd, telling them": not what the governor says, which follows it at once."""
    return not governor.i < child.left_edge.i <= governor.i + 2


def _quality(lemma: str, adjective: Token, stance: Stance) -> None:
    """As in "is unable to meet", "is due to meet", "was too tired to meet"."""
    too = any(child.lower_ == "too" for child in children(adjective, "advmod"))
    stance.negate(too or lemma in lexicon.UNABLE | lexicon.UNLIKELY)
    if lemma in lexicon.READY:
        stance.put(Modality.PLANNED)
    elif not too and lemma not in lexicon.UNABLE | lexicon.ABLE:
        stance.put(Modality.POSSIBLE)


def _obligation(have: Token, stance: Stance) -> None:
    """As in "has yet to meet", "has to meet"; who "had to meet" met."""
    if any(child.lower_ == "yet" for child in children(have, "advmod")):
        stance.negate()
    elif have.tag_ != "VBD":
        stance.put(Modality.POSSIBLE)


def _that_clause(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "said that", "denied that", "hopes that"; "knows that" and the like leave a fact a fact."""
    if parent.pos_ == "ADJ" or parent.lower_ in lexicon.HOPEFUL | lexicon.CONVINCED:
        return _view(parent, binds, stance)
    if parent.pos_ in ("NOUN", "PROPN"):
        return _of_noun(child, parent, binds, stance)
    lemma, negated = _lemma(parent), is_negated(parent)
    if not is_verb(parent) or lemma == "be":
        return False
    if is_question_clause(child):
        stance.put(Modality.POSSIBLE)
    elif lemma in DENIAL_VERBS | {"doubt"}:
        stance.negate(binds and not negated)
        _attribute_unless_nobody(parent, stance)
    elif lemma in lexicon.RESULTS:
        return binds
    elif lemma in lexicon.FACTIVES:
        return False
    elif lemma not in MINDED and not _is_mental(parent, child):
        return binds
    elif negated and lemma not in lexicon.NEG_RAISING:
        stance.put(Modality.POSSIBLE)  # "did not say that": nobody's words
    else:
        _said(child, parent, binds, stance)
        stance.negate(binds and negated)
    return False


def _said(child: Token, parent: Token, binds: bool, stance: Stance) -> None:
    lemma = _lemma(parent)
    if binds and lemma in lexicon.HOPES:
        stance.doubt()
    elif binds and lemma in lexicon.WISHES and (lemma in ("expect", "want") or _is_subjunctive(child)):
        stance.put(Modality.PLANNED)
    stance.attribute(speaker_of(parent))


def _attribute_unless_nobody(verb: Token, stance: Stance) -> None:
    """What nobody doubts is a fact."""
    speaker = speaker_of(verb)
    if speaker is None or can_speak(speaker):
        stance.attribute(speaker)


def _is_mental(verb: Token, clause: Token) -> bool:
    """A person's verb with a that-clause is one of saying or thinking, whichever it is."""
    that = any(mark.lower_ == "that" for mark in children(clause, "mark"))
    return that and any(can_speak(subject) and subject.lower_ != "it" for subject in children(verb, *SUBJECTS))


def _view(adjective: Token, binds: bool, stance: Stance) -> bool:
    """As in "is worried that", "is convinced that", "it is likely that"."""
    lemma = adjective.lemma_.lower()
    if lemma in lexicon.HOPEFUL | lexicon.UNCERTAIN and binds:
        stance.doubt()
        stance.negate(lemma in lexicon.UNLIKELY)
    if lemma in lexicon.HOPEFUL | lexicon.CONVINCED:
        holders = children(adjective, *SUBJECTS) or children(adjective.head, *SUBJECTS)
        stance.attribute(next(iter(holders), None))
    return False


# Adverbial clauses, prepositions, nouns, coordination


def _adverbial(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "if Kenya signs", "travelled to meet" (an aim), "rather than sign"."""
    if not binds:
        return False
    marks = {mark.lower_ for mark in children(child, "mark", "advmod", "cc", "prep")}
    if is_condition(child):
        stance.put(Modality.CONDITIONAL)
    elif "than" in marks or "rather" in marks:
        stance.negate("rather" in marks)
    elif is_infinitive(child) and _lemma(parent) not in lexicon.OUTCOMES:
        stance.put(Modality.PLANNED)
    elif child.tag_ == "VBG" and not _is_participial(child, parent) and not marks:  # the parser's "ruled out sending"
        _open_complement(child, parent, stance)
    return False


def _of_preposition(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "without meeting", "prevent Iran from arming", "accused it of using", "attempts at arming"."""
    governor, preposition = parent.head, parent.lower_
    lemma = _lemma(governor)
    if preposition in ("of", "for", "with") and lemma in lexicon.ACCUSATIONS:
        stance.attribute(speaker_of(governor) if is_verb(governor) else None)
    elif not binds:
        return False
    elif preposition == "of" and lemma in lexicon.ACQUITTALS:
        stance.negate()
    elif preposition == "from" and lemma in lexicon.NEGATIVE_WITH_FROM:
        stance.negate()
        return True
    elif preposition == "without":
        stance.negate(not (is_verb(governor) and is_negated(governor)))  # "did not leave without thanking"
    elif _is_instead(parent):
        stance.negate()
    elif preposition in _SAYING_OF and lemma in SPEECH_VERBS:
        stance.attribute(speaker_of(governor))
    elif lemma in lexicon.SPEECH_NOUNS and not is_verb(governor):
        stance.attribute(next(iter(agents(governor)), None))
    elif governor.pos_ == "ADJ" and lemma in lexicon.READY | lexicon.HOPEFUL | {"capable"}:
        stance.put(Modality.PLANNED if lemma in lexicon.READY else Modality.POSSIBLE)
    elif is_verb(governor):
        if preposition in _AIMING and lemma in lexicon.INTENTIONS:  # "insisted on selling"
            stance.put(Modality.PLANNED)
    elif lemma in lexicon.TRIAL_NOUNS | lexicon.PLAN_NOUNS:
        stance.put(Modality.POSSIBLE)
    return False


def _is_instead(preposition: Token) -> bool:
    """The "of" of "instead of", whichever of the two the parser makes the head."""
    near = [preposition.head, *preposition.children]
    return preposition.lower_ == "of" and any(word.lower_ == "instead" for word in near)


def _of_noun(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "attempts to attack", "his statements that he would annex", "an event hosted by"."""
    lemma = parent.lemma_.lower()
    if _is_clause(child) and children(child, *SUBJECTS):
        _content_of_noun(parent, binds, stance)
    elif binds and is_infinitive(child):
        stance.negate((lemma in lexicon.FAILURE_NOUNS) != _comes_to_nothing(parent))
        if lemma not in lexicon.FAILURE_NOUNS:
            stance.put(Modality.POSSIBLE if lemma in lexicon.TRIAL_NOUNS else Modality.PLANNED)
    return binds and child.tag_ == "VBN" and child.dep_ == "acl"


def _content_of_noun(noun: Token, binds: bool, stance: Stance) -> None:
    """As in "his claim that", "rejected claims that", "no evidence that", "fears that"."""
    lemma, governor = noun.lemma_.lower(), noun.head
    denied = noun.dep_ in OBJECTS and is_verb(governor) and _lemma(governor) in DENIAL_VERBS
    if lemma in lexicon.SPEECH_NOUNS and denied:
        stance.negate(binds and not is_negated(governor))
        stance.attribute(speaker_of(governor))
    elif lemma in lexicon.SPEECH_NOUNS:
        stance.attribute(next(iter(agents(noun)), None))
    elif binds and (lemma in lexicon.TRIAL_NOUNS | lexicon.HOPES | {"doubt"} or is_negated(noun)):
        stance.doubt()


def _comes_to_nothing(noun: Token) -> bool:
    """As in "has no plans to", "scrapped its plan to", "rejected an offer to"."""
    governor = noun.head
    if noun.dep_ not in (*OBJECTS, "attr", "nsubjpass") or not is_verb(governor):
        return is_negated(noun)
    return _lemma(governor) in lexicon.CANCELLATIONS | lexicon.FORFEITS | DENIAL_VERBS or is_negated(governor)


def _coordinated(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    return binds


def _shares_words(child: Token, parent: Token) -> bool:
    """A verb that shares its subject and auxiliaries with the first shares their stance too."""
    if child.dep_ != "conj" or not is_verb(child):
        return True
    has_own = children(child, *SUBJECTS, "aux")
    return not has_own and child.tag_ in ("VB", "VBN", "VBG")


_STEPS = {
    "xcomp": _complement,
    "ccomp": _complement,
    "advcl": _adverbial,
    "acl": _of_noun,
    "relcl": lambda child, parent, binds, stance: False,
    "pcomp": _of_preposition,
    "conj": _coordinated,
}


def _lemma(word: Token) -> str:
    """A governor's lemma with its particle: "rule out", "go on"."""
    return " ".join([word.lemma_.lower(), *(part.lower_ for part in children(word, "prt"))])


def _is_clause(verb: Token) -> bool:
    """Finite, or subjunctive after "that"; "him to leave", "them call" are not."""
    if is_infinitive(verb):
        return False
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") or children(verb, "mark")
    return bool(finite) or any(aux.tag_ in ("VBD", "VBZ", "VBP", "MD") for aux in children(verb, "aux", "auxpass"))


def _is_subjunctive(verb: Token) -> bool:
    return verb.tag_ == "VB" and not children(verb, "aux")


def _is_indefinite(noun: Token) -> bool:
    """No owner and no definite article: the clause around it decides whether it took place."""
    if children(noun, "poss") or noun.pos_ == "PROPN":
        return False
    if any(child.ent_type_ in ("NORP", "GPE", "ORG") for child in children(noun, "amod", "compound", "nmod")):
        return False
    determiners = children(noun, "det")
    return all(child.lower_ in _INDEFINITE for child in determiners)
