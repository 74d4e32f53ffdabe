"""Finite verbs that the model takes for participles before a noun, so that a sentence has no verb or one too few."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import SPEECH_VERBS
from kg.nlp.repairs.parse import make_subject, subjects_of
from kg.words import words_of

_PAST = frozenset({"VBD", "VBN"})
_SINGULAR = frozenset({"this", "that"})
_PLURAL = frozenset({"NNS", "NNPS"})
_OF_CLAUSES = frozenset({"advcl", "ccomp", "parataxis", "punct"})


def mend_hidden_verbs(doc: Doc) -> None:
    """Let them head their clause, with the noun for their object, in place."""
    for noun in [token for token in words_of(doc) if token.pos_ == "NOUN"]:
        _mend_behind_demonstrative(noun)
        _mend_behind_relative(noun)
        _mend_second_verb(noun)


def _mend_behind_demonstrative(noun: Token) -> None:
    """Of "This echoed remarks he made, saying that" the model makes one noun phrase, but "this" agrees with no plural
    (Quirk et al. 1985, 5.14): it is the subject."""
    this = noun.left_edge
    verb = this.nbor() if this.i < noun.i else noun
    participle = verb.head == noun and verb.dep_ == "amod" and verb.tag_ in _PAST
    if noun.tag_ not in _PLURAL or this.lower_ not in _SINGULAR or this.head != noun or not participle:
        return
    verb.head, verb.dep_ = (verb if noun.head == noun else noun.head), noun.dep_
    verb.tag_, verb.pos_ = "VBD", "VERB"
    noun.head, noun.dep_ = verb, "dobj"
    this.pos_ = "PRON"
    make_subject(this, verb)
    for child in [child for child in noun.rights if child.dep_ in _OF_CLAUSES or _is_parted(child)]:
        child.head, child.dep_ = verb, ("advcl" if child.dep_ == "acl" else child.dep_)
    _mend_saying(noun, verb)


def _is_parted(child: Token) -> bool:
    """A second clause, or a participle behind a comma: it is told of what was done, not of the noun."""
    if child.dep_ == "acl":
        return child.doc[child.left_edge.i - 1].text == ","
    return child.dep_ == "conj" and child.pos_ == "VERB"


def _mend_saying(noun: Token, verb: Token) -> None:
    """Of "remarks he made, saying that" he says it, not "this"."""
    made = [child for child in noun.rights if child.dep_ == "relcl"]
    for child in [child for child in verb.rights if child.dep_ == "advcl" and child.lemma_ in SPEECH_VERBS]:
        if made and subjects_of(made[0]):
            child.head = made[0]


def _mend_behind_relative(noun: Token) -> None:
    """Of "Ruiz, whose rent has doubled, deserved relief" the model makes an apposition of the last words; one with a
    participle would have an article."""
    verb, subject = noun.left_edge, noun.head
    if noun.dep_ != "appos" or verb.dep_ != "amod" or verb.head != noun or verb.tag_ not in _PAST:
        return
    relative = [child for child in subject.rights if child.dep_ == "relcl" and child.i < verb.i]
    if not relative or verb.nbor(-1).text != "," or relative[-1].doc[relative[-1].left_edge.i - 1].text != ",":
        return
    above, label = (verb if subject.head == subject else subject.head), subject.dep_
    verb.head, verb.dep_ = above, ("ccomp" if above.lemma_ in SPEECH_VERBS and above != verb else label)
    verb.tag_, verb.pos_ = "VBD", "VERB"
    noun.head, noun.dep_ = verb, "dobj"
    make_subject(subject, verb)
    for child in [child for child in subject.rights if child.i > verb.i]:
        child.head = verb


def _mend_second_verb(noun: Token) -> None:
    """Of "Floods blocked roads and hampered rescue work" the tagger takes the second verb for a participle before a
    noun, though the parser coordinates the first."""
    if noun.dep_ != "conj" or noun.head.dep_ != "dobj":
        return
    participle, verb = noun.left_edge, noun.head.head
    link = noun.doc[participle.i - 1]
    if participle.head != noun or participle.dep_ != "amod" or participle.tag_ not in _PAST:
        return
    if link.dep_ == "cc" and link.head == verb and verb.tag_ == "VBD" and verb.i < link.i:
        participle.head, participle.dep_ = verb, "conj"
        participle.tag_, participle.pos_ = "VBD", "VERB"
        noun.head, noun.dep_ = participle, "dobj"
