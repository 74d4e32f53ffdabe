"""Regular mistakes of the parser over what is coordinated with what."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import FINITE_TAGS, SPEECH_VERBS
from kg.nlp.repairs.parse import NOUN_SUBJECTS, make_subject, subjects_of
from kg.words import words_of

_NOUNS = frozenset({"NOUN", "PROPN"})
_BEHIND_NAMES = NOUN_SUBJECTS | {"conj"}


def mend_coordination(doc: Doc) -> None:
    """Coordinate clauses with clauses, and phrases with phrases, in place."""
    for verb in [token for token in words_of(doc) if token.tag_ in FINITE_TAGS and token.dep_ == "conj"]:
        _mend_repeated_saying(verb)
    for verb in [token for token in words_of(doc) if token.pos_ == "VERB" and token.dep_ in ("conj", "ccomp")]:
        _mend_clause_coordination(verb)
    for noun in [token for token in words_of(doc) if token.pos_ in _NOUNS and token.dep_ in _BEHIND_NAMES]:
        _mend_behind_apposition(noun)
    for noun in [token for token in words_of(doc) if token.dep_ == "conj" and token.head.dep_ == "pobj"]:
        _mend_parallel(noun)
    for token in [token for token in words_of(doc) if token.dep_ == "conj" and token.head.pos_ in ("VERB", "AUX")]:
        _mend_phrase_coordination(token)


def _mend_parallel(noun: Token) -> None:
    """Of "the loss of a plane and the deaths of its crew" the parser coordinates the deaths with the plane; where the
    outer noun is built like the second, it is the partner in 14 of 15 cases of bench/gum."""
    inner, outer = noun.head, noun.head.head.head
    if inner.head.lower_ != "of" or inner.head.head != outer or not (_has_complement(noun) and _has_complement(outer)):
        return
    for link in [child for child in inner.rights if child.dep_ == "cc" and child.i < noun.i]:
        link.head = outer
    noun.head = outer


def _has_complement(noun: Token) -> bool:
    """As in "the deaths of"."""
    definite = any(child.lower_ == "the" or child.dep_ == "poss" for child in noun.lefts)
    return noun.pos_ == "NOUN" and definite and any(child.lower_ == "of" for child in noun.rights)


def _mend_repeated_saying(verb: Token) -> None:
    """Of "She said that A and said that B" the parser coordinates the second "said" with A's verb."""
    first = verb.head
    saying = first.head
    if first.dep_ == "ccomp" and {verb.lemma_, saying.lemma_} <= SPEECH_VERBS and not subjects_of(verb):
        verb.head = saying


def _mend_clause_coordination(verb: Token) -> None:
    """Of "Rebels attacked a town near Kano and soldiers were killed" the parser coordinates "soldiers" with "Kano",
    although the only "and" links the clauses."""
    if subjects_of(verb) or verb.head.pos_ not in ("VERB", "AUX"):
        return
    helpers = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass", "neg", "advmod")]
    start = min([verb.i, *(child.left_edge.i for child in helpers)])
    if start == 0:
        return
    noun = verb.doc[start - 1]
    while noun.dep_ != "conj" and noun.head.i != noun.i and noun.head.right_edge.i == start - 1:
        noun = noun.head
    if noun.dep_ == "conj" and noun.pos_ in ("NOUN", "PROPN", "PRON") and _follows_and(noun):
        make_subject(noun, verb)
        verb.dep_ = "conj"


def _follows_and(noun: Token) -> bool:
    before = noun.left_edge.i - 1
    return before >= 0 and noun.doc[before].dep_ == "cc"


def _mend_behind_apposition(noun: Token) -> None:
    """Of "the mayor, Ali Omar, and his wife were charged" the parser makes two subjects, or coordinates the wife with
    the name."""
    link = noun.left_edge.i - 1
    if link < 2 or noun.doc[link].dep_ != "cc" or noun.doc[link - 1].text != ",":
        return
    name = noun.head if noun.dep_ == "conj" else noun.doc[link].head
    described = name.head
    named = name.dep_ == "appos" and described.tag_ == "NN" and noun.doc[name.left_edge.i - 1].text == ","
    if named and described.i < name.i and (noun.dep_ == "conj" or described.head == noun.head):
        noun.head, noun.dep_, noun.doc[link].head = described, "conj", described


def _mend_phrase_coordination(token: Token) -> None:
    """A noun or a preposition that is coordinated with a verb belongs to its like in the verb's phrases: "spoke to
    donors, organizers and patrons", "came from the city and from its suburbs"."""
    verb = token.head
    if token.pos_ == "ADP" and token.i > verb.i:
        token.dep_ = "prep"
    elif token.pos_ in ("NOUN", "PROPN") and not subjects_of(token):
        before = [word for right in verb.rights for word in right.subtree if word.i < token.left_edge.i]
        nouns = [word for word in before if word.dep_ in ("dobj", "pobj", "attr") and word.pos_ in ("NOUN", "PROPN")]
        if nouns:
            token.head = nouns[0 if _follows_comma_and(token) else -1]


def _follows_comma_and(noun: Token) -> bool:
    """As in "the first film by Malle, and a play": a comma before "and" reaches back to the outer noun."""
    return _follows_and(noun) and noun.doc[noun.left_edge.i - 2].text == ","
