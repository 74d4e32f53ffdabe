"""Regular mistakes of the parser around verbs of saying: whose subject and whose content a word is."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import SPEECH_VERBS
from kg.words import words_of

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})


def mend_speech(doc: Doc) -> None:
    """Hang what is said on the verb that says it, and a subject that a remark parts from its verb on that, in place."""
    for verb in [token for token in words_of(doc) if token.lemma_ in SPEECH_VERBS and token.pos_ == "VERB"]:
        if verb.dep_ == "parataxis":
            _mend_parted_subject(verb)
        elif verb.dep_ == "pcomp" and verb.tag_ == "VBG":
            _mend_content(verb)


def _mend_parted_subject(remark: Token) -> None:
    """Of "“The bill,” argued Ruiz, “will cost jobs”" the parser gives "argued" two subjects and "cost" none."""
    verb = remark.head
    before = [child for child in remark.lefts if child.dep_ in _SUBJECTS]
    after = [child for child in remark.rights if child.dep_ in _SUBJECTS]
    if before and after and verb.i > remark.i and not any(child.dep_ in _SUBJECTS for child in verb.children):
        before[0].head = verb


def _mend_content(gerund: Token) -> None:
    """Of "They tell us it will rain, with the Post reporting it will not" the parser hangs the last clause on the first
    verbs."""
    starts = [token for token in gerund.sent if token.dep_ in _SUBJECTS and token.left_edge.i == gerund.i + 1]
    for verb in [subject.head for subject in starts]:
        if verb.i < gerund.i or verb.head == verb or gerund.is_ancestor(verb) or not _is_finite(verb):
            continue
        preposition, outer = gerund.head, verb.head
        if verb.is_ancestor(gerund):
            preposition.head = outer
        verb.head, verb.dep_ = gerund, "ccomp"


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in _FINITE or any(
        child.tag_ in _FINITE for child in verb.lefts if child.dep_ in ("aux", "auxpass")
    )
