"""How a claim is meant: affirmed or negated; asserted, reported, planned, possible or conditional; and who says so.

The answer is found on the way from the claim's anchor up to the root of the sentence: every verb or noun on the way may
negate, postpone, doubt or attribute what stands below it. The nearest one decides. What a word's own dependents say
stands in ``stance_words``, what verbs and adjectives make of their complements in ``stance_complements``, who speaks in
``speakers``.
"""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Token

from kg.extract import lexicon
from kg.extract.clauses import is_reporting_tail
from kg.extract.speakers import MINDED, Source, source_of, sources_beside, speaker_of
from kg.extract.stance_complements import governing, is_clause, is_participial, open_complement, that_clause
from kg.extract.stance_record import Stance
from kg.extract.stance_words import is_condition, is_negated, is_question_clause, is_ranked, modality_of
from kg.extract.subjects import agents
from kg.extract.syntax import KEPT, OBJECTS, SUBJECTS, ancestors, children, is_infinitive, is_verb
from kg.lexicon import DENIAL_VERBS, SPEECH_VERBS
from kg.records import Modality
from kg.words import words_of

__all__ = ["Stance", "in_question", "source_of", "stance_of"]

_INDEFINITE = frozenset({"a", "an", "any", "no", "some", "another", ""})
_UNDOING = lexicon.CANCELLATIONS | DENIAL_VERBS
_FRUSTRATING = _UNDOING | lexicon.FORFEITS
_ARRANGING = lexicon.ARRANGEMENTS | lexicon.PROPOSALS | lexicon.WISHES
_DOUBTS = lexicon.TRIAL_NOUNS | lexicon.HOPES | {"doubt"}
_UNSETTLED = lexicon.TRIAL_NOUNS | lexicon.PLAN_NOUNS | lexicon.HOPEFUL | {"capable"}
_INTENDING_NOUNS = lexicon.PLAN_NOUNS | lexicon.TRIAL_NOUNS | lexicon.FAILURE_NOUNS
_SAYING_OF = frozenset({"about", "of", "to"})
_AIMING = frozenset({"against", "at", "for", "on"})
_SEEMINGLY = frozenset({"if", "though"})  # "as though"
_ENDS = frozenset('.!?;:”"“')


def stance_of(anchor: Token, source: Source | None = None) -> Stance:
    """The stance that the sentence gives to the claim anchored at ``anchor`` (quotation marks are not looked at).

    ``source`` is what ``source_of`` finds in the sentence.
    """
    stance = Stance()
    binds = is_verb(anchor) or anchor.dep_ == "attr" or _is_indefinite(anchor)
    if not is_verb(anchor):
        _event_words(anchor, stance)
    _own_words(anchor, stance, binds=binds)
    for child, parent in ancestors(anchor):
        if _is_parted(child, parent):
            break
        binds = _step(child, parent, binds, stance)
        if is_verb(parent):
            _own_words(parent, stance, binds=binds and _shares_words(child, parent), below=child)
    if source is not None and source.covers(anchor):
        stance.attribute(source.speaker)
    if stance.reported:
        stance.put(Modality.REPORTED)
    return stance


@lru_cache(maxsize=KEPT)
def in_question(anchor: Token) -> bool:
    """Questions claim nothing, those within a sentence included: “Did Kenya sign?” he asked."""
    for token in words_of(anchor.doc)[anchor.i + 1 :]:
        if token.is_sent_start:
            break
        if token.text in _ENDS:
            return token.text == "?"
    return False


def _own_words(token: Token, stance: Stance, *, binds: bool, below: Token | None = None) -> None:
    """What the dependents of one word say: "not", "will", "reportedly", "according to"; ``below`` is the one that the
    claim stands in."""
    if binds:
        stance.negate(token.dep_ != "attr" and is_negated(token))  # what negates an attribute negates its "be"
        modality = modality_of(token)
        if modality is not None:
            stance.put(modality)
    for speaker in sources_beside(token, without=below):
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
    lemma = governing(governor)
    if lemma in _UNDOING:
        stance.negate()
        if lemma in DENIAL_VERBS:
            stance.attribute(speaker_of(governor))
    elif lemma in _ARRANGING:
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
    if child.lower_ == "of" and parent.lemma_.lower() in lexicon.LACKS:
        stance.negate()
    if parent.pos_ == "NOUN" and parent.lemma_.lower() in lexicon.RUMOURS and child.dep_ == "prep":
        stance.attribute(next(iter(agents(parent)), None))
    if child.dep_ == "prep" and child.lower_ in ("about", "of") and parent.lemma_ in SPEECH_VERBS and is_verb(parent):
        stance.attribute(speaker_of(parent))  # "spoke of attacks on"
    return binds and not (parent.pos_ in ("NOUN", "PROPN") and not _is_indefinite(parent))


def _adverbial(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "as if Kenya signed", "if Kenya signs", "travelled to meet" (an aim), "rather than sign"."""
    if not binds:
        return False
    marks = {mark.lower_ for mark in children(child, "mark", "advmod", "cc", "prep")}
    if "as" in marks and marks & _SEEMINGLY:
        stance.put(Modality.POSSIBLE)
    elif is_condition(child):
        stance.suppose()
    elif "than" in marks or "rather" in marks:
        stance.negate("rather" in marks)
    elif is_infinitive(child):
        _aim(child, parent, stance)
    elif child.tag_ == "VBG" and child.i > parent.i and child.nbor(-1).text == ",":
        _attendant(child, parent, stance)
    elif child.tag_ == "VBG" and not is_participial(child, parent) and not marks:  # the parser's "ruled out sending"
        open_complement(child, parent, stance)
    return False


def _attendant(participle: Token, verb: Token, stance: Stance) -> None:
    """As in "will leave the league, ending a long stay", which is no surer than the leaving; "citing old debts" is."""
    to_do = [child for child in children(verb, "xcomp") if verb.lemma_ == "be" and is_infinitive(child)]
    if participle.lemma_ not in MINDED:
        stance.put(stance_of(to_do[0] if to_do else verb).modality)  # "is to leave"


def _aim(child: Token, parent: Token, stance: Stance) -> None:
    """As in "travelled to meet"; the parser also takes "resisted calls to meet" for one."""
    before = child.doc[max(child.left_edge.i - 1, 0)]
    if before in children(parent, *OBJECTS) and before.lemma_.lower() in _INTENDING_NOUNS:
        _infinitive_of_noun(before, stance)
    elif _follows_rank(child, parent):
        return
    elif governing(parent) not in lexicon.OUTCOMES or is_participial(child, parent):
        stance.put(Modality.PLANNED)


def _complement(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    if is_reporting_tail(child) or _follows_colon(child, parent) or _is_place(child):
        return False
    if parent.pos_ in ("NOUN", "PROPN"):
        return _of_noun(child, parent, binds, stance)
    if is_clause(child):
        return that_clause(child, parent, binds, stance)
    if binds and not _follows_rank(child, parent):
        open_complement(child, parent, stance)
    return binds


def _is_place(clause: Token) -> bool:
    """Of "taught in Lima, where she met Ruiz" the parser takes the last clause for what was taught."""
    return any(word.lower_ == "where" and word.nbor(-1).text == "," for word in children(clause, "advmod") if word.i)


def _is_parted(child: Token, parent: Token) -> bool:
    """Of "A won; B lost", "A won, so those named B lost" the parser takes the first half for what the second says."""
    if child.i > parent.i or child.dep_ not in ("ccomp", "xcomp"):
        return False
    between = child.doc[child.i + 1 : parent.i]
    return any(word.text in ";:" or (word.head == parent and word.tag_ in ("CC", "IN")) for word in between)


def _follows_colon(child: Token, parent: Token) -> bool:
    """Of "He said it “may work”: “It is cheap”" the parser takes the second half for what the first does."""
    between = child.doc[parent.i + 1 : child.left_edge.i]
    return parent.lemma_ not in SPEECH_VERBS and any(word.text == ":" for word in between)


def _of_preposition(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "without meeting", "prevent Iran from arming", "accused it of using", "attempts at arming"."""
    governor, preposition = parent.head, parent.lower_
    if preposition in ("of", "for", "with") and governing(governor) in lexicon.ACCUSATIONS:
        stance.attribute(speaker_of(governor) if is_verb(governor) else None)
    elif binds and (preposition == "without" or _is_instead(parent)):
        stance.negate(not (is_verb(governor) and is_negated(governor)))  # "did not leave without thanking"
    elif binds and is_verb(governor):
        return _of_verb(preposition, governor, stance)
    elif binds:
        _about(governor, stance)
    return False


def _of_verb(preposition: str, governor: Token, stance: Stance) -> bool:
    """As in "stopped it from leaving", "acquitted her of taking", "confessed to taking", "insisted on selling"."""
    lemma = governing(governor)
    prevented = preposition == "from" and lemma in lexicon.NEGATIVE_WITH_FROM
    stance.negate(prevented or (preposition == "of" and lemma in lexicon.ACQUITTALS))
    if preposition in _SAYING_OF and lemma in SPEECH_VERBS:
        stance.attribute(speaker_of(governor))
    elif preposition in _AIMING and lemma in lexicon.INTENTIONS:
        stance.put(Modality.PLANNED)
    return prevented


def _about(governor: Token, stance: Stance) -> None:
    """As in "his claim of having met", "keen on meeting", "capable of meeting", "a chance of meeting", "close to
    meeting"."""
    lemma = governor.lemma_.lower()
    stance.negate(governor.pos_ in ("ADJ", "ADV") and lemma in lexicon.SHORT_OF)
    if governor.pos_ == "ADJ" and lemma in lexicon.READY:
        stance.put(Modality.PLANNED)
    elif lemma in lexicon.SPEECH_NOUNS:
        stance.attribute(next(iter(agents(governor)), None))
    elif lemma in _UNSETTLED:
        stance.put(Modality.POSSIBLE)


def _is_instead(preposition: Token) -> bool:
    """The "of" of "instead of", whichever of the two the parser makes the head."""
    near = [preposition.head, *preposition.children]
    return preposition.lower_ == "of" and any(word.lower_ == "instead" for word in near)


def _of_noun(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """As in "attempts to attack", "his statements that he would annex", "an event hosted by"."""
    if is_clause(child) and children(child, *SUBJECTS):
        _content_of_noun(parent, binds, stance)
    elif binds and is_infinitive(child):
        _infinitive_of_noun(parent, stance)
    elif binds and child.tag_ == "VBG":
        stance.negate(parent.dep_ == "pobj" and parent.head.lower_ == "without")  # "without anybody noticing it"
    own = not _is_indefinite(parent) and not children(child, "auxpass")  # "the meeting held by", but "her being held"
    return binds and child.tag_ == "VBN" and child.dep_ == "acl" and not own


def _infinitive_of_noun(noun: Token, stance: Stance) -> None:
    """As in "attempts to attack", "his failure to attack"; "the first player to score" did, and who "had the luck to
    meet" met."""
    lemma = noun.lemma_.lower()
    if is_ranked(noun) or (lemma in lexicon.IMPLICATIVE_NOUNS and noun.head.lemma_ == "have"):
        return
    stance.negate((lemma in lexicon.FAILURE_NOUNS) != _comes_to_nothing(noun))
    if lemma not in lexicon.FAILURE_NOUNS:
        stance.put(Modality.POSSIBLE if lemma in lexicon.TRIAL_NOUNS else Modality.PLANNED)


def _is_bare(verb: Token) -> bool:
    """An infinitive without "to" and subject; "cut" may be a past."""
    invariable = verb.lemma_ in lexicon.INVARIABLE
    return verb.tag_ == "VB" and not invariable and not children(verb, *SUBJECTS, "aux")


def _follows_rank(infinitive: Token, verb: Token) -> bool:
    """Of "is the first player to score", "the only one to score was Ruiz" the parser hangs the infinitive on the verb,
    or makes it one with the noun for its subject."""
    if not is_infinitive(infinitive):
        return False
    nouns = [noun for noun in children(verb, "attr", *OBJECTS) if noun.i < infinitive.i]
    return any(map(is_ranked, [*nouns, *children(infinitive, *SUBJECTS)]))


def _content_of_noun(noun: Token, binds: bool, stance: Stance) -> None:
    """As in "his claim that", "rejected claims that", "no evidence that", "fears that"."""
    lemma, governor = noun.lemma_.lower(), noun.head
    denied = noun.dep_ in OBJECTS and is_verb(governor) and governing(governor) in DENIAL_VERBS
    if lemma in lexicon.SPEECH_NOUNS and denied:
        stance.negate(binds and not is_negated(governor))
        stance.attribute(speaker_of(governor))
    elif lemma in lexicon.SPEECH_NOUNS:
        stance.attribute(next(iter(agents(noun)), None))
    elif binds and (lemma in _DOUBTS or is_negated(noun)):
        stance.doubt()


def _comes_to_nothing(noun: Token) -> bool:
    """As in "has no plans to", "scrapped its plan to", "rejected an offer to"."""
    governor = noun.head
    if noun.dep_ not in (*OBJECTS, "attr", "nsubjpass") or not is_verb(governor):
        return is_negated(noun)
    return governing(governor) in _FRUSTRATING or is_negated(governor)


def _coordinated(child: Token, parent: Token, binds: bool, stance: Stance) -> bool:
    """A whole clause or a participle shares with another what stands above both, but not what governs an infinitive."""
    if binds and _is_bare(child) and parent.tag_ in ("VBD", "VBZ"):
        stance.put(Modality.PLANNED)  # the parser's "has a plan to cut taxes, raise wages and leave"
    other = is_clause(child) or (child.tag_ == "VBG" and parent.tag_ == "VB")
    return binds and not (other and not is_clause(parent))


def _relative(clause: Token, noun: Token, binds: bool, stance: Stance) -> bool:
    """A fact of its own, but for the parser's "whether they be small or large" and "time for them to leave"."""
    if is_question_clause(clause):
        stance.put(Modality.POSSIBLE)
    elif binds and is_infinitive(clause):
        _infinitive_of_noun(noun, stance)
    return False


def _shares_words(child: Token, parent: Token) -> bool:
    """A verb that shares its subject and auxiliaries with the first shares their stance too; "could wear a wig and
    have" is no present to the tagger alone."""
    if child.dep_ != "conj" or not is_verb(child):
        return True
    has_own = children(child, *SUBJECTS, "aux")
    bare = child.tag_ in ("VB", "VBN", "VBG") or (child.lower_ == child.lemma_ and bool(children(parent, "aux")))
    return not has_own and bare


_STEPS = {
    "xcomp": _complement,
    "ccomp": _complement,
    "advcl": _adverbial,
    "acl": _of_noun,
    "relcl": _relative,
    "pcomp": _of_preposition,
    "conj": _coordinated,
}


def _is_indefinite(noun: Token) -> bool:
    """No owner and no definite article: the clause around it decides whether it took place."""
    if children(noun, "poss") or noun.pos_ == "PROPN":
        return False
    if any(child.ent_type_ in ("NORP", "GPE", "ORG") for child in children(noun, "amod", "compound", "nmod")):
        return False
    determiners = children(noun, "det")
    return all(child.lower_ in _INDEFINITE for child in determiners)
