"""What verbs and adjectives make of their complements: "failed to form", "is likely to form", "denied that"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract import lexicon
from kg.extract.speakers import MINDED, can_speak, speaker_of
from kg.extract.stance_record import Stance
from kg.extract.stance_words import is_negated, is_question_clause
from kg.extract.subjects import is_passive, subjects
from kg.extract.syntax import SUBJECTS, children, is_infinitive
from kg.lexicon import DENIAL_VERBS, PERSON_NOUNS, SPEECH_VERBS
from kg.records import Modality

_SAYING = SPEECH_VERBS | lexicon.BELIEFS
_CLAIMING = lexicon.CLAIMING | lexicon.BELIEFS
_DOUBTING = DENIAL_VERBS | {"doubt"}
_NOT_ABLE = lexicon.UNABLE | lexicon.UNLIKELY
_SETTLED = lexicon.UNABLE | lexicon.ABLE
_DOUBTFUL = lexicon.HOPEFUL | lexicon.UNCERTAIN


def governing(word: Token) -> str:
    """A governor's lemma with its particle: "rule out", "go on"."""
    return " ".join([word.lemma_.lower(), *(part.lower_ for part in children(word, "prt"))])


def is_clause(verb: Token) -> bool:
    """Finite, or subjunctive after "that"; "him to leave", "them call" are not."""
    if is_infinitive(verb):
        return False
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") or children(verb, "mark")
    return bool(finite) or any(aux.tag_ in ("VBD", "VBZ", "VBP", "MD") for aux in children(verb, "aux", "auxpass"))


def open_complement(child: Token, governor: Token, stance: Stance) -> None:
    """As in "failed to form", "wants to meet", "is able to meet", "made him leave"."""
    lemma, to = governing(governor), is_infinitive(child)
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
    elif lemma == "let" and governor.tag_ == "VB" and not children(governor, "aux"):
        stance.put(Modality.POSSIBLE)  # "Let them go!"
    elif (lemma in lexicon.POSSIBILITIES and to) or (lemma in lexicon.DELIBERATIONS and not to):
        stance.put(Modality.POSSIBLE)
    elif lemma in (lexicon.INTENTIONS if to else lexicon.PROPOSALS):
        if not _is_resolved(child, governor):
            stance.put(Modality.PLANNED)
    elif lemma in _SAYING:
        _words_or_order(child, governor, stance)


def _is_resolved(child: Token, governor: Token) -> bool:
    """As in "the Senate voted to reject": the vote of a body is the deed, that of some of its members is not."""
    voted = governor.lemma_ == "vote" and child.lemma_ in lexicon.RESOLUTIONS
    return voted and all(map(_is_body, subjects(governor)))


def _is_body(noun: Token) -> bool:
    """As in "the board", "Lawmakers"; "Ruiz", "she", "twelve members", "some lawmakers" are not all that vote."""
    if noun.tag_ == "NNS":
        return not children(noun, "det", "amod", "nummod", "prep")
    known = noun.ent_type_ in ("ORG", "GPE") or any(child.lower_ == "the" for child in children(noun, "det"))
    return noun.pos_ in ("NOUN", "PROPN") and known and noun.lemma_.lower() not in PERSON_NOUNS


def _words_or_order(child: Token, governor: Token, stance: Stance) -> None:
    """As in "claims to have met", "is said to be", "admitted taking"; "announced a process to find" is a plan."""
    lemma = governor.lemma_.lower()
    if not is_infinitive(child):
        content = lemma in lexicon.SAYING_WITH_ING or children(child, *SUBJECTS)  # a headline's "says Kenya selling"
        if content and not is_participial(child, governor):
            stance.attribute(speaker_of(governor))
    elif lemma in _CLAIMING or is_passive(governor):
        stance.attribute(speaker_of(governor))
    else:
        stance.put(Modality.PLANNED)


def is_participial(child: Token, governor: Token) -> bool:
    """As in "addressed the crowd, telling them": not what the governor says, which follows it at once."""
    return not governor.i < child.left_edge.i <= governor.i + 2


def _quality(lemma: str, adjective: Token, stance: Stance) -> None:
    """As in "is unable to meet", "is due to meet", "was too tired to meet"."""
    too = any(child.lower_ == "too" for child in children(adjective, "advmod"))
    stance.negate(too or lemma in _NOT_ABLE)
    if lemma in lexicon.READY:
        stance.put(Modality.PLANNED)
    elif not too and lemma not in _SETTLED:
        stance.put(Modality.POSSIBLE)


def _obligation(have: Token, stance: Stance) -> None:
    """As in "has yet to meet", "has to meet"; who "had to meet" met."""
    if any(child.lower_ == "yet" for child in children(have, "advmod")):
        stance.negate()
    elif have.tag_ != "VBD":
        stance.put(Modality.POSSIBLE)


def that_clause(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "said that", "denied that", "hopes that"; "knows that" and the like leave a fact a fact."""
    if parent.pos_ == "ADJ" or parent.lower_ in lexicon.MINDFUL:
        return _view(parent, binds, stance)
    lemma, negated = governing(parent), is_negated(parent)
    if lemma == "be":
        return any(_view(quality, binds, stance) for quality in children(parent, "acomp"))
    if is_question_clause(child):
        stance.put(Modality.POSSIBLE)
    elif lemma in _DOUBTING:
        stance.negate(binds and not negated)
        _attribute_unless_nobody(parent, stance)
    elif lemma in lexicon.IMPRESSIONS:
        stance.put(Modality.POSSIBLE)
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
    lemma = governing(parent)
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
    """As in "is worried that", "is convinced that", "it is likely that"; who "was so sure that he left" left, and what
    one makes sure of is so."""
    lemma = adjective.lower_
    if adjective.head.lemma_ == "make" or any(word.lower_ == "so" for word in children(adjective, "advmod")):
        return binds
    if lemma in _DOUBTFUL and binds:
        stance.doubt()
        stance.negate(lemma in lexicon.UNLIKELY)
    if lemma in lexicon.MINDFUL:
        for holder in subjects(adjective) or subjects(adjective.head):
            if holder.lower_ != "it":  # "it is certain that"
                stance.attribute(holder)
    return False


def _is_subjunctive(verb: Token) -> bool:
    return verb.tag_ == "VB" and not children(verb, "aux")
