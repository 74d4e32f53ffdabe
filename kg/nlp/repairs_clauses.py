"""Regular mistakes of the parser over clauses: relative clauses, gerunds, coordinated verbs."""

from __future__ import annotations

from spacy.tokens import Doc, Token

_GAPS = frozenset({"nsubj", "nsubjpass", "dobj"})
_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp"})
_NOUN_SLOTS = frozenset({"attr", "dobj", "pobj"})


def mend_clauses(doc: Doc) -> None:
    """Put words of clauses under the right head, and tags that the parse contradicts right, in place."""
    for token in doc:
        if token.tag_ in ("VBZ", "VBP") and token.dep_ in _NOUN_SLOTS:
            _mend_plural_noun(token)
        elif token.tag_ == "IN" and token.lower_ == "that" and token.dep_ in _GAPS:
            _mend_relative_pronoun(token)
    for verb in [token for token in doc if token.dep_ == "relcl" and token.head.pos_ == "PROPN"]:
        _mend_relative_clause(verb)
    for gerund in [token for token in doc if token.dep_ == "pcomp" and token.tag_ == "VBG"]:
        _mend_gerund(gerund)
    for preposition in [token for token in doc if token.dep_ == "prep" and token.head.pos_ == "VERB"]:
        _mend_fronted_phrase(preposition)


def _mend_plural_noun(token: Token) -> None:
    """Of "there are Warhol exhibits" the tagger takes "exhibits" for a verb, the parser "Warhol" for its subject."""
    if any(child.dep_ in ("aux", "auxpass") for child in token.children):
        return
    token.tag_, token.pos_ = ("NNS" if token.tag_ == "VBZ" else "NN"), "NOUN"
    for child in token.lefts:
        if child.dep_ == "nsubj":
            child.dep_ = "compound"


def _mend_relative_pronoun(that: Token) -> None:
    """Of "a shop that soon failed" the tagger takes "that" for a conjunction."""
    if that.head.dep_ == "relcl":
        that.tag_, that.pos_ = "WDT", "PRON"


def _mend_relative_clause(verb: Token) -> None:
    """A name needs no clause to tell which it is (Quirk et al. 1985, 17.3): without a comma, of "a grave of the Old
    Cemetery whose place is unknown" it is the grave's; of "a modern Kenya that …" it is the name's."""
    name, outer = verb.head, verb.head.head.head
    if name.dep_ != "pobj" or outer.pos_ != "NOUN" or verb.doc[verb.left_edge.i - 1].is_punct:
        return
    several = any(child.lower_ in ("a", "an") for child in name.children)
    bare = outer.tag_ == "NN" and not any(child.dep_ in ("det", "poss") for child in outer.children)
    if not several and not bare:
        verb.head = outer


def _mend_gerund(gerund: Token) -> None:
    """Of "aims at giving as fully as possible the content" the content is given, not aimed."""
    verb = gerund.head.head
    if verb.pos_ != "VERB" or verb.i > gerund.i or any(child.dep_ in _COMPLEMENTS for child in gerund.children):
        return
    for noun in [child for child in verb.rights if child.dep_ == "dobj" and child.i > gerund.i]:
        noun.head = gerund


def _mend_fronted_phrase(preposition: Token) -> None:
    """Of "lost the race and after a break won" the break comes before the winning."""
    first, doc = preposition.head, preposition.doc
    before, behind = preposition.left_edge.i - 1, preposition.right_edge.i + 1
    if preposition.i < first.i or doc[before].dep_ != "cc" or doc[before].head != first:
        return
    for verb in [child for child in first.rights if child.dep_ == "conj" and child.pos_ == "VERB"]:
        if behind <= verb.i and all(word.is_punct or word.head == verb for word in doc[behind : verb.i]):
            preposition.head = verb
            return
