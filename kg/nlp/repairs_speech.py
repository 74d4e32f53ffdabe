"""Regular mistakes of the parser around verbs of saying: whose subject and whose content a word is."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import PERSON_NOUNS, SPEECH_VERBS
from kg.words import words_of

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
_QUOTES = frozenset({'"', "“", "”", "``", "''"})
_ASTRAY = frozenset({"dep", "dobj"})
_PARTS_OF_NAMES = frozenset({"compound", "nmod"})
_INNER = frozenset({"ccomp", "xcomp"})


def mend_speech(doc: Doc) -> None:
    """Hang what is said on the verb that says it, and a subject that a remark parts from its verb on that, in place."""
    for noun in [token for token in words_of(doc) if token.dep_ in _ASTRAY and token.lemma_ in SPEECH_VERBS]:
        _mend_inverted(noun)
    for source in [token for token in words_of(doc) if token.lower_ == "according" and token.head.dep_ in _INNER]:
        _mend_source(source)
    for verb in [token for token in words_of(doc) if token.dep_ == "relcl" and any(map(_has_that, token.rights))]:
        _mend_speaker(verb)
    for verb in [token for token in words_of(doc) if token.lemma_ in SPEECH_VERBS and token.pos_ == "VERB"]:
        if verb.dep_ == "parataxis":
            _mend_parted_subject(verb)
        elif verb.dep_ == "pcomp" and verb.tag_ == "VBG":
            _mend_content(verb)
        elif verb.dep_ == "conj":
            _mend_repeated(verb)
        _mend_second_content(verb)


def _mend_inverted(noun: Token) -> None:
    """Of "The Department of Labor notes, “Mills harm rivers”" the tagger takes the verb for a plural, and the parser
    makes it, with its subject, a dependent of what is said."""
    verb, quoted = noun.head, any(token.text in _QUOTES for token in noun.doc[noun.i + 1 : noun.i + 3])
    speaker = next((child for child in noun.lefts if child.dep_ in _SUBJECTS | _PARTS_OF_NAMES), None)
    if not quoted or verb.i < noun.i or speaker is None:
        return
    speaker.dep_ = "nsubj"
    noun.tag_, noun.pos_, noun.dep_ = "VBZ", "VERB", verb.dep_
    noun.head = noun if verb.head == verb else verb.head
    verb.head, verb.dep_ = noun, "ccomp"
    closing = [token.i for token in noun.sent if token.text in _QUOTES][-1]
    for child in [child for child in verb.rights if child.left_edge.i > closing]:
        child.head = noun


def _mend_source(according: Token) -> None:
    """Of "The museum saw visits reach 9,000, according to Ruiz" the parser puts down the last verb alone to her."""
    behind = according.i > according.head.i and according.nbor(-1).text == ","
    while behind and according.head.dep_ in _INNER:
        according.head = according.head.head


def _mend_second_content(verb: Token) -> None:
    """Of "Ruiz claims that her boat was taken and she was beaten" the parser parts the second clause from the first;
    a writer who goes on would put a comma."""
    said = [child for child in verb.rights if child.dep_ == "ccomp" and _has_that(child)]
    links = [child for child in verb.rights if child.dep_ == "cc" and child.nbor(-1).text != ","]
    clauses = [child for child in verb.rights if child.dep_ == "conj" and child.lemma_ not in SPEECH_VERBS]
    for clause in [clause for clause in clauses if any(child.dep_ in _SUBJECTS for child in clause.lefts)]:
        if said and links and said[-1].i < links[-1].i < clause.i:
            clause.head = links[-1].head = said[-1]


def _mend_repeated(verb: Token) -> None:
    """Of "They claimed Ruiz was ill and claim she left" the parser gives the second verb the subject of "was"."""
    content, outer = verb.head, verb.head.head
    own = any(child.dep_ in _SUBJECTS for child in verb.lefts)
    if own or content.dep_ != "ccomp" or outer.lemma_ != verb.lemma_ or outer.i > content.i:
        return
    for link in [child for child in content.rights if child.dep_ == "cc" and child.i < verb.i]:
        link.head = outer
    verb.head, verb.tag_ = outer, "VBP" if verb.tag_ == "VB" else verb.tag_


def _mend_speaker(verb: Token) -> None:
    """Of "the views of farmers who say" the parser gives the clause to the views; "who" is a person."""
    nearest, noun = verb.doc[verb.left_edge.i - 1], verb.head
    who = any(child.lower_ == "who" and child.dep_ in _SUBJECTS for child in verb.lefts)
    known = noun.lemma_.lower() in PERSON_NOUNS or noun.ent_type_
    agrees = nearest.tag_ == "NNS" and verb.tag_ == "VBP"
    if who and not known and nearest.dep_ == "pobj" and (agrees or nearest.lemma_.lower() in PERSON_NOUNS):
        verb.head = nearest


def _has_that(clause: Token) -> bool:
    return any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.lefts)


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
