"""Regular mistakes of the small English models, put right before anything else reads the Doc."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.lexicon import PERSON_NOUNS, SPEECH_VERBS
from kg.nlp.parse import ARTICLES, FINITE, SUBJECTS, TIMES, make_subject
from kg.nlp.repairs_attachment import mend_attachment
from kg.nlp.repairs_brackets import mend_brackets
from kg.nlp.repairs_clauses import mend_clauses
from kg.nlp.repairs_nouns import mend_nouns
from kg.nlp.repairs_relatives import mend_relatives
from kg.nlp.repairs_speech import mend_speech
from kg.nlp.repairs_subjects import mend_subjects
from kg.nlp.repairs_words import mend_words
from kg.nlp.titles import mend_titles
from kg.words import words_of

_ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][bcdfglmnprtvz]")  # ends as "hop": its forms double the consonant
_SIBILANT = ("s", "x", "z", "ch", "sh", "o")
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
_FRONTED = frozenset({"nsubj", "nsubjpass", "dep", "npadvmod"})
#: "the end of May", "Monday to Friday".
_OF_DATES = frozenset("after before of since through till to until".split())
_BEFORE_SPANS = frozenset("after before despite following".split())


@Language.component(
    "kg_repairs", assigns=["token.lemma", "token.tag", "token.pos", "token.head", "token.dep", "doc.ents"]
)
def repairs(doc: Doc) -> Doc:
    """Mend lemmas, and words that hang on the wrong one, in place."""
    mend_titles(doc)
    mend_words(doc)
    for token in words_of(doc):
        if token.tag_ in ("VBG", "VBD", "VBN", "VBZ"):
            _mend_lemma(token)
    for verb in [token for token in words_of(doc) if token.tag_ in FINITE and token.dep_ in ("ROOT", "ccomp")]:
        _mend_subject(verb)
    for verb in [token for token in words_of(doc) if token.tag_ in FINITE and token.dep_ == "conj"]:
        _mend_coordination(verb)
    for verb in [token for token in words_of(doc) if token.pos_ == "VERB" and token.dep_ in ("conj", "ccomp")]:
        _mend_clause_coordination(verb)
    for token in [token for token in words_of(doc) if token.dep_ == "conj" and token.head.pos_ in ("VERB", "AUX")]:
        _mend_phrase_coordination(token)
    for token in [token for token in words_of(doc) if token.lower_ == "aged" and token.dep_ == "acl"]:
        _mend_age(token)
    for token in [token for token in words_of(doc) if token.ent_type_ in TIMES and token.dep_ in ("pobj", "npadvmod")]:
        _mend_adjuncts(token)
    for token in [token for token in words_of(doc) if token.dep_ in ("dobj", "pobj", "appos", "conj")]:
        _mend_list(token)
        _mend_apposition(token)
        _mend_complements(token)
    for subject in [token for token in words_of(doc) if token.dep_ in SUBJECTS and token.pos_ in ("PROPN", "PRON")]:
        _mend_fronted_apposition(subject)
    mend_nouns(doc)
    mend_brackets(doc)
    mend_clauses(doc)
    mend_subjects(doc)
    mend_relatives(doc)
    mend_speech(doc)
    mend_attachment(doc)
    return doc


def _mend_lemma(verb: Token) -> None:
    """The lemmatizer takes "hoping" and "hopes" for "hop", whose forms would be "hopping" and "hops"."""
    form, lemma = verb.lower_, verb.lemma_
    undoubled = form in (f"{lemma}ing", f"{lemma}ed") and _ONE_SYLLABLE.fullmatch(lemma)
    if undoubled or (form == f"{lemma}es" and not lemma.endswith(_SIBILANT)):
        verb.lemma_ = f"{lemma}e"


def _mend_subject(verb: Token) -> None:
    """After a fronted phrase the parser takes the subject for an apposition to the phrase's last name: "Ahead of the
    meeting with Ruiz, the minister - who … - met Diallo" left "met" without a subject."""
    if _has_subject(verb):
        return
    stolen = [token for left in verb.lefts for token in left.subtree if _is_stolen(token)]
    if stolen:
        subject = stolen[-1]
        between = [subject.head, *subject.head.ancestors]
        between = between[: between.index(verb)]
        make_subject(subject, verb)
        for owner in between:
            for clause in [child for child in owner.children if child.dep_ == "relcl"]:
                if subject.i < clause.i < verb.i:
                    clause.head = subject


def _is_stolen(token: Token) -> bool:
    before = token.left_edge.i - 1
    return token.dep_ == "appos" and before >= 0 and token.doc[before].text == ","


def _mend_coordination(verb: Token) -> None:
    """Of "She said that A and said that B" the parser coordinates the second "said" with A's verb."""
    first = verb.head
    saying = first.head
    if first.dep_ == "ccomp" and {verb.lemma_, saying.lemma_} <= SPEECH_VERBS and not _has_subject(verb):
        verb.head = saying


def _mend_clause_coordination(verb: Token) -> None:
    """Of "Rebels attacked a town near Kano and soldiers were killed" the parser coordinates "soldiers" with "Kano",
    although the only "and" links the clauses."""
    if _has_subject(verb) or verb.head.pos_ not in ("VERB", "AUX"):
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


def _mend_phrase_coordination(token: Token) -> None:
    """A noun or a preposition that is coordinated with a verb belongs to its like in the verb's phrases: "spoke to
    donors, organizers and patrons", "came from the city and from its suburbs"."""
    verb = token.head
    if token.pos_ == "ADP" and token.i > verb.i:
        token.dep_ = "prep"
    elif token.pos_ in ("NOUN", "PROPN") and not any(child.dep_ in SUBJECTS for child in token.children):
        before = [word for right in verb.rights for word in right.subtree if word.i < token.left_edge.i]
        nouns = [word for word in before if word.dep_ in ("dobj", "pobj", "attr") and word.pos_ in ("NOUN", "PROPN")]
        if nouns:
            token.head = nouns[0 if _follows_comma_and(token) else -1]


def _follows_comma_and(noun: Token) -> bool:
    """As in "the first film by Malle, and a play": a comma before "and" reaches back to the outer noun."""
    return _follows_and(noun) and noun.doc[noun.left_edge.i - 2].text == ","


def _mend_age(aged: Token) -> None:
    """Of "joined the club aged 14" not the club is 14."""
    noun = aged.head
    if noun.ent_type_ == "PERSON" or noun.pos_ == "PRON" or noun.lemma_.lower() in PERSON_NOUNS:
        return
    verb = next((word for word in noun.ancestors if word.pos_ == "VERB"), None)
    if verb is not None and verb.i < aged.i:
        aged.head, aged.dep_ = verb, "advcl"


def _mend_adjuncts(date: Token) -> None:
    """Of "was born on 31 October in Oslo" the parser hangs the place on the date; of "after two years in Oslo" it is
    right."""
    governor = date.head
    if governor.lower_ in _BEFORE_SPANS:
        return
    while governor.pos_ == "ADP" and governor.head.i != governor.i:
        governor = governor.head
    for child in [child for child in date.rights if child.dep_ == "prep" and child.lower_ not in _OF_DATES]:
        if not any(word.ent_type_ in TIMES for word in child.children):
            child.head = governor


def _mend_list(name: Token) -> None:
    """The parser takes the second of several persons for an apposition to the first: "Novak, Meyer and Hassan"."""
    listed = name.dep_ == "appos" and any(child.dep_ == "conj" for child in name.children)
    if listed and name.ent_type_ == name.head.ent_type_ == "PERSON":
        name.dep_ = "conj"


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


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)
