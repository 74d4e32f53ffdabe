"""Regular mistakes of the parser over what hangs on a noun: appositions, ages, and the complements of events."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import PERSON_NOUNS, TIME_ENTITIES
from kg.nlp.repairs.parse import ARTICLES, SUBJECTS
from kg.words import words_of

#: Prepositions of events, and those that a person's name has none of either ("Ruiz of Kenya" has one).
_NEVER_OF_NAMES = frozenset(
    "about after against alongside as before by despite during following over since until with without".split()
)
_NEVER_OF_PERSONS = _NEVER_OF_NAMES | frozenset("at for from in into near on through to".split())
_NEVER_OF_NOUNS = frozenset("alongside because due during".split())
#: Verbs that take a person and an "of": the cheating, judging and advising ones of Levin (1993), 10.6, 33 and 37.9.
_VERBS_WITH_OF = frozenset(
    """
    absolve accuse acquit apprise assure convict convince cure defraud deprive divest inform notify persuade reassure
    relieve remind rid rob strip suspect warn
    """.split()
)
#: Verbs with two objects: those of giving and of future having (Levin 1993, 13.1 and 13.3) that news uses so.
_GIVING = frozenset(
    "allocate allow award bring charge cost deny give grant hand lend offer owe pay promise sell send show".split()
)
_FRONTED = frozenset({"nsubj", "nsubjpass", "dep", "npadvmod"})
#: "the end of May", "Monday to Friday".
_OF_DATES = frozenset("after before of since through till to until".split())
_BEFORE_SPANS = frozenset("after before despite following".split())


def mend_phrases(doc: Doc) -> None:
    """Hang appositions, ages and prepositional phrases on the word they belong to, in place."""
    for token in [token for token in words_of(doc) if token.lower_ == "aged" and token.dep_ == "acl"]:
        _mend_age(token)
    for date in [token for token in words_of(doc) if token.dep_ in ("pobj", "npadvmod") and _is_time(token)]:
        _mend_adjuncts(date)
    for token in [token for token in words_of(doc) if token.dep_ in ("dobj", "pobj", "appos", "conj")]:
        _mend_list(token)
        _mend_contrast(token)
        _mend_apposition(token)
        _mend_recipient(token)
        _mend_complements(token)
    for subject in [token for token in words_of(doc) if token.dep_ in SUBJECTS and token.pos_ in ("PROPN", "PRON")]:
        _mend_fronted_apposition(subject)


def _mend_age(aged: Token) -> None:
    """Of "joined the club aged 14" not the club is 14."""
    noun = aged.head
    if noun.ent_type_ == "PERSON" or noun.pos_ == "PRON" or noun.lemma_.lower() in PERSON_NOUNS:
        return
    verb = next((word for word in noun.ancestors if word.pos_ == "VERB"), None)
    if verb is not None and verb.i < aged.i:
        aged.head, aged.dep_ = verb, "advcl"


def _is_time(token: Token) -> bool:
    return token.ent_type_ in TIME_ENTITIES


def _mend_adjuncts(date: Token) -> None:
    """Of "was born on 31 October in Oslo" the parser hangs the place on the date; of "after two years in Oslo" it is
    right. Of "sentenced to two years in prison on Monday" only the day is wrong."""
    governor = date.head
    if governor.lower_ in _BEFORE_SPANS:
        return
    is_span = governor.lower_ == "to" and date.tag_ == "NNS"
    while governor.pos_ == "ADP" and governor.head.i != governor.i:
        governor = governor.head
    for child in [child for child in date.rights if child.dep_ == "prep" and child.lower_ not in _OF_DATES]:
        if any(map(_is_time, child.children)) is is_span:
            child.head = governor


def _mend_list(name: Token) -> None:
    """The parser takes the second of several persons for an apposition to the first: "Novak, Meyer and Hassan"."""
    listed = name.dep_ == "appos" and any(child.dep_ == "conj" for child in name.children)
    if listed and name.ent_type_ == name.head.ent_type_ == "PERSON":
        name.dep_ = "conj"


def _mend_contrast(noun: Token) -> None:
    """Of "visited Rome, not Milan" the parser takes the second for an apposition to the first, which it denies."""
    negation = noun.doc[max(noun.left_edge.i - 1, 0)]
    if noun.dep_ == "appos" and negation.lower_ == "not" and negation.head == noun.head and negation.nbor(-1).is_punct:
        noun.dep_, negation.head, negation.dep_ = "conj", noun, "neg"


def _mend_apposition(name: Token) -> None:
    """Of "the head of the bank, Ana Ruiz" the parser takes the person for an apposition to the bank."""
    body = name.head
    if name.dep_ != "appos" or name.ent_type_ != "PERSON":
        return
    if body.dep_ == "pobj" and body.head.lower_ == "of" and body.head.head.pos_ in ("NOUN", "PROPN"):
        name.head = body.head.head


def _mend_fronted_apposition(subject: Token) -> None:
    """Of "A native of Lyon, Ruiz won" the parser makes two subjects, or a circumstance and a subject."""
    comma = subject.left_edge.i - 1
    for noun in subject.head.lefts:
        fronted = noun.dep_ in _FRONTED and noun.right_edge.i + 1 == comma and subject.doc[comma].text == ","
        if fronted and noun.tag_ == "NN" and not noun.ent_type_ and noun.left_edge.lower_ in ARTICLES | {noun.lower_}:
            noun.head = subject
            noun.dep_ = "appos"


def _mend_recipient(noun: Token) -> None:
    """Of "offered stranded passengers refunds" the parser makes one noun; plurals of persons do not modify (Quirk
    et al. 1985, 17.109)."""
    if noun.dep_ != "dobj" or noun.head.lemma_ not in _GIVING:
        return
    for person in [child for child in noun.lefts if child.dep_ == "compound" and child.tag_ == "NNS"]:
        if person.lemma_.lower() in PERSON_NOUNS and person.i > noun.head.i:
            for child in [child for child in noun.lefts if child.i < person.i]:
                child.head = person
            person.head, person.dep_ = noun.head, "dative"


def _mend_complements(noun: Token) -> None:
    """Of "replaced Ruiz with Berg", "meeting with Ruiz in Oslo", "accused the bank of fraud", "raids by men on towns"
    the last preposition belongs to the verb or the noun, not to the words before it."""
    first = noun
    while first.dep_ == "conj":
        first = first.head
    holder = first.head if first.dep_ == "dobj" else first.head.head
    if first.dep_ not in ("dobj", "pobj") or holder.pos_ not in ("VERB", "NOUN") or holder.i > noun.i:
        return
    for preposition in [child for child in noun.rights if child.dep_ in ("prep", "agent")]:
        if preposition.lower_ in _foreign(noun, holder) and preposition.nbor(-1).text != "(":
            preposition.head = holder


def _foreign(noun: Token, holder: Token) -> frozenset[str]:
    """The prepositions that are not the noun's under this verb or noun."""
    if noun.ent_type_ == "PERSON":
        foreign = _NEVER_OF_PERSONS
    elif noun.head.lower_ == "by" and holder.pos_ == "NOUN":
        foreign = _NEVER_OF_NAMES | {"on"}
    elif noun.pos_ == "PROPN":
        foreign = _NEVER_OF_NAMES
    else:
        foreign = _NEVER_OF_NOUNS
    takes_of = noun.dep_ == "dobj" and holder.lemma_ in _VERBS_WITH_OF
    return foreign | {"of"} if takes_of else foreign
