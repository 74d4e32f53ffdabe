"""Appositions and infinitives that the parser does not hang on the noun that they belong to."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import PERSON_NOUNS, PLACE_ENTITIES, ROLE_NOUNS
from kg.nlp.names.words import CLASS_NOUNS
from kg.nlp.repairs.parse import LINKING, NOUN_SUBJECTS
from kg.words import words_of

_PLACE_CLASSES = frozenset({"GPE", "LOC"})
#: Verbs that give somebody an office or a name (Levin 1993, 29.1 and 29.3).
_APPOINTING = frozenset("appoint call crown declare designate dub elect make name nominate proclaim pronounce".split())
_ARTICLES = frozenset({"a", "an"})
_COMPLEMENTS = frozenset({"prep", "xcomp", "agent"})
_SINGLING = frozenset({"last", "next", "only", "sole"})


def mend_nouns(doc: Doc) -> None:
    """Hang appositions on what they describe, and infinitives on the noun that they single out, in place."""
    for verb in [token for token in words_of(doc) if token.tag_ == "VB" and token.dep_ in ("xcomp", "advcl")]:
        if verb.head.lemma_ in LINKING:
            _mend_infinitive(verb)
    for noun in [token for token in words_of(doc) if token.dep_ == "dobj" and token.left_edge.lower_ in _ARTICLES]:
        _mend_late_object(noun)
    for noun in [token for token in words_of(doc) if token.dep_ in ("dobj", "appos")]:
        _mend_appointed(noun)
        _mend_title_behind(noun)
    for token in [token for token in words_of(doc) if token.dep_ == "appos"]:
        if token.ent_type_ in PLACE_ENTITIES:
            _mend_place(token)
        elif token.pos_ == "PROPN" and token.ent_type_ != "PERSON":
            _mend_expansion(token)
        elif token.pos_ == "NOUN" and token.head.ent_type_ in PLACE_ENTITIES:
            _mend_description(token)
    for name in [span for span in doc.ents if span.label_ == "PERSON" and len(span) > 2]:
        if name[-2].lower_ == "the" and name[-1].head not in name and not name[-1].is_ancestor(name[-3]):
            _mend_epithet(name[-1], name[-3])


def _mend_late_object(noun: Token) -> None:
    """Of "worked to raise their pay, an issue that she knows", "left after the vote, a blow to the party" the parser
    takes the last noun for an object, though a comma parts it from the verb's complement."""
    comma = noun.left_edge.i - 1
    before = noun.doc[comma - 1]
    if noun.doc[comma].text != "," or before.pos_ not in ("NOUN", "PROPN") or before.i <= noun.head.i:
        return
    marks = [word for word in noun.doc[noun.head.i : comma] if word.text == ","]
    held = [child for child in noun.head.rights if child.dep_ in _COMPLEMENTS and child.right_edge.i < noun.i]
    if held and not marks and not any(child.dep_ == "conj" for child in noun.head.rights):
        noun.head, noun.dep_ = before, "appos"


def _mend_appointed(noun: Token) -> None:
    """Of "declared the president the winner" the parser makes an apposition, which would have a comma."""
    thing, verb = noun.head, noun.head.head
    appointed = noun.dep_ == "appos" and thing.dep_ == "dobj" and verb.lemma_ in _APPOINTING and verb.i < thing.i
    opened = any(child.dep_ in ("det", "poss") for child in noun.lefts)
    if appointed and opened and thing.i + 1 == noun.left_edge.i and noun.pos_ == "NOUN":
        noun.head, noun.dep_ = verb, "oprd"


def _mend_title_behind(noun: Token) -> None:
    """Of "elected Ana Ruiz president" the parser makes the name a part of the office; one of a single word may be that
    of the office: "elected Oslo mayor"."""
    verb = noun.head
    compounds = [child for child in noun.lefts if child.dep_ == "compound" and child.pos_ == "PROPN"]
    names = [child for child in compounds if child.ent_type_ == "PERSON" or any(child.lefts)]
    if noun.dep_ != "dobj" or verb.lemma_ not in _APPOINTING or not names or noun.lemma_.lower() not in ROLE_NOUNS:
        return
    name = names[-1]
    if name.i + 1 == noun.i and name.i > verb.i:
        for child in [child for child in noun.lefts if child != name]:
            child.head = name
        name.head, name.dep_ = verb, "dobj"
        noun.dep_ = "oprd"


def _mend_place(place: Token) -> None:
    """Of "a bust of Ruiz in Lagos, Nigeria" the country belongs to the city."""
    comma = place.left_edge.i - 1
    if comma < 1 or place.doc[comma].text != ",":
        return
    city = place.doc[comma - 1]
    if city.pos_ == "PROPN" and city.dep_ == "pobj" and city != place.head and place.head.pos_ == "NOUN":
        place.head = city


def _mend_expansion(name: Token) -> None:
    """Of "the head of the NHA (National Health Agency), Ana Ruiz" the brackets belong to the word before them."""
    bracket = name.left_edge.i - 1
    if bracket < 1 or name.doc[bracket].text != "(":
        return
    short = name.doc[bracket - 1]
    if short.pos_ == "PROPN" and short != name.head and not name.is_ancestor(short):
        name.head = short


def _mend_description(noun: Token) -> None:
    """Of "was born in Oslo, the daughter of Ruiz" not the place is the daughter, and of "the Old Stadium in Oslo, a
    venue" not the place is the venue."""
    place, person = noun.head, _person_before(noun)
    if person is not None or noun.lemma_.lower() in PERSON_NOUNS:
        noun.head = person or _subject_above(place) or place
    elif CLASS_NOUNS.get(noun.lemma_.lower()) not in _PLACE_CLASSES and noun.left_edge.lower_ in _ARTICLES:
        holder = place.head.head
        if place.head.dep_ == "prep" and holder.pos_ == "PROPN" and not place.is_ancestor(holder):
            noun.head = holder


def _person_before(noun: Token) -> Token | None:
    """The person right before the comma, or before the brackets that the comma follows."""
    index = noun.left_edge.i - 2
    if index >= 0 and noun.doc[index].text == ")":
        while index > noun.sent.start and noun.doc[index].text != "(":
            index -= 1
        index -= 1
    return noun.doc[index] if index > noun.head.i and noun.doc[index].ent_type_ == "PERSON" else None


def _subject_above(place: Token) -> Token | None:
    """The person who is the subject of the verb that tells the place."""
    verb = place.head.head
    subjects = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS] if verb.pos_ == "VERB" else []
    return next((word for word in subjects if word.ent_type_ == "PERSON" or word.pos_ == "PRON"), None)


def _mend_epithet(epithet: Token, name: Token) -> None:
    """Of "Tsar Peter the Great" the parser takes the last words for an apposition to something else."""
    article = epithet.nbor(-1)
    for word in (article, epithet):
        word.head, word.dep_ = name, "nmod"


def _mend_infinitive(verb: Token) -> None:
    """Of "was the second author since 1900 to win" the infinitive tells which author."""
    marked = any(child.tag_ == "TO" for child in verb.children)
    nouns = [child for child in verb.head.rights if child.dep_ == "attr" and child.i < verb.i]
    if not marked or not nouns or not any(_singles_out(child) for child in nouns[-1].lefts):
        return
    noun = nouns[-1]
    for preposition in [child for child in verb.head.rights if noun.i < child.i < verb.i and child.dep_ == "prep"]:
        preposition.head = noun
    verb.head, verb.dep_ = noun, "relcl"


def _singles_out(word: Token) -> bool:
    return word.ent_type_ == "ORDINAL" or word.lower_ in _SINGLING
