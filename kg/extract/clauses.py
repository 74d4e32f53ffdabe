"""A clause: a verb with the subjects it has in the sentence, whether they stand beside it or are only understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from spacy.tokens import Token

from kg.extract.lexicon import ADVERBIAL_NOUNS, APPEALS, NO_OBJECTS, ONLY
from kg.extract.subjects import RELATIVE, antecedent, is_passive, subjects
from kg.extract.syntax import (
    KEPT,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    children,
    conjuncts,
    is_infinitive,
    is_measure,
    is_time,
    is_verb,
    phrase,
)
from kg.lexicon import COUNT_ENTITIES, DASHES, FINITE_TAGS, MEASURE_ENTITIES, SPEECH_VERBS, WH_TAGS
from kg.words import hyphenated, words_of

_CLOSING = frozenset({",", "”", '"', "’", "'", "–", "—"})
#: Adverbs that make one verb with the verb before them: "stepped down", "went back".
_PARTICLES = frozenset(
    """about across aground ahead apart aside away back behind down forward ill in off on out over through under
    up""".split()
)
#: Prepositions of gerunds that a verb selects: "insist on", "succeed in".
_SELECTED = frozenset("at for from in on to".split())
#: What a verb may have in the place of an object.
_INSTEAD_OF_OBJECTS = ("ccomp", "xcomp", "acomp", "attr", "oprd", "advcl")
_BESIDE_VERBS = frozenset({"cc", "conj", "punct"})


@dataclass(frozen=True)
class Clause:
    """``subjects`` are head words; ``passive`` tells that they undergo the verb; ``group`` are the words of the
    predicate in text order, verbs that only frame it included ("wanted to meet")."""

    verb: Token
    subjects: tuple[Token, ...]
    passive: bool
    group: tuple[Token, ...]

    @property
    def subject_role(self) -> str:
        return "patient" if self.passive else "agent"

    @cached_property
    def lemma(self) -> str:
        """The verb's lemma with its particle: "single out"."""
        return " ".join([self.verb.lemma_.lower(), *(part.lower_ for part in particles(self.verb))])

    @cached_property
    def objects(self) -> list[Token]:
        """Direct objects, a relative pronoun replaced by what it stands for, but not by a time ("the first month that
        they met"); of "called off the talks" the parser hangs them on the particle."""
        found = children(self.verb, *OBJECTS)
        found = [child for child in found if child.i < clause_end(self.verb) and not _is_late(child, found[0])]
        if any(child.tag_ not in RELATIVE for child in found):  # of "one which they caught a glimpse of" the glimpse
            found = [child for child in found if child.tag_ not in RELATIVE]
        found += [part for word in particles(self.verb) for part in children(word, "pobj")]
        held = [antecedent(part) for child in found for part in conjuncts(child) if amount_behind(part) is None]
        held = [part for part in held if part.i > self.verb.i or not (is_time(part) or part.lemma_ == "time")]
        return held or gap(self.verb) or shared_object(self.verb)


def _is_late(noun: Token, first: Token) -> bool:
    """A verb has one object: of "founded a group in May, a large one" the parser makes two."""
    return first.i > noun.head.i and noun.i > first.i and noun.doc[noun.left_edge.i - 1].text == ","


def clauses(sentence: Iterable[Token]) -> Iterator[Clause]:
    """Every clause of a sentence, in text order."""
    for token in sentence:
        if is_verb(token) and not _is_age(token) and not _is_in_name(token):
            yield Clause(token, tuple(subjects(token)), is_passive(token), tuple(verb_group(token)))


def _is_age(word: Token) -> bool:
    """As in "joined the club aged 14": how old somebody was, and nothing done."""
    return word.lower_ == "aged" and word.dep_ in ("acl", "advcl")


def _is_in_name(word: Token) -> bool:
    """As in "sold Harbour Mutual", "saw Finding Nemo"; in headlines all words may have a capital."""
    following = word.doc[word.i + 1 : word.i + 2]
    goes_on = bool(following) and following[0].ent_iob_ == "I" and following[0].pos_ == "PROPN"
    named = word.ent_iob_ == "B" and word.ent_type_ not in MEASURE_ENTITIES and word.text[0].isupper()
    return named and goes_on and not word.is_sent_start and word.tag_ not in FINITE_TAGS - {"VBP"}


@lru_cache(maxsize=KEPT)
def clause_end(verb: Token) -> int:
    """Where the verb's own words end: behind a semicolon, a colon that the verb doesn't need ("focuses on A: B rises"),
    or a dash that no other closes, something else begins."""
    words = words_of(verb.doc)[verb.i : verb.right_edge.i + 1]
    dashes = [word.i for word in words if word.text in DASHES and is_verb(word.head) and _is_spaced(word)]
    ends = [word.i for word in words if word.text == ";" or (word.text == ":" and _is_complete(verb, word))]
    ends += dashes if len(dashes) == 1 else []
    return min(ends, default=len(verb.doc))


def _is_complete(verb: Token, colon: Token) -> bool:
    """Whether the verb has what it needs before the colon: "said:", "were:" have not."""
    held = [child for child in children(verb, *OBJECTS, *PREPOSITIONS, "attr", "acomp") if verb.i < child.i < colon.i]
    return colon.head == verb and bool(held) and verb.lemma_ not in SPEECH_VERBS


def _is_spaced(dash: Token) -> bool:
    """Not so in a compound or a score: "1 – 0"."""
    before = dash.nbor(-1)
    return bool(before.whitespace_ and dash.whitespace_) and not before.like_num


def particles(verb: Token) -> list[Token]:
    """As in "singled out", "stepped down"; "cut short a trip"."""
    adverbs = [child for child in children(verb, "advmod") if child.i == verb.i + 1]
    shifted = bool(children(verb, *OBJECTS))
    adverbs = [word for word in adverbs if word.lower_ in _PARTICLES or (word.tag_ == "JJ" and shifted)]
    return [*children(verb, "prt"), *(adverb for adverb in adverbs if not children(adverb))]


def gap(verb: Token) -> list[Token]:
    """What a relative clause without a pronoun leaves out: "the banker they arrested", "the show they hoped to see"."""
    inner = verb.dep_ == "xcomp" and is_infinitive(verb) and not children(verb.head, *OBJECTS)
    relative = verb.head if inner else verb
    if relative.dep_ != "relcl" or is_passive(verb) or not children(relative, "nsubj"):
        return []
    left_out = relative.head
    held = [child for child in children(verb, *OBJECTS, *_INSTEAD_OF_OBJECTS) if not _is_added(child)]
    if verb.lemma_ in NO_OBJECTS or held:
        return []
    if is_time(left_out) or any(word.lemma_ in ADVERBIAL_NOUNS for word in (left_out, *children(left_out, "compound"))):
        return []
    linked = any(word.tag_ in WH_TAGS for word in relative.subtree if word.i < relative.i)
    stranded = any(child.dep_ == "prep" and not children(child) for child in verb.rights)
    return [] if linked or stranded else [left_out]


def _is_added(clause: Token) -> bool:
    """As in "the remarks they made, saying that"."""
    return clause.dep_ == "advcl" and clause.tag_ == "VBG" and clause.doc[clause.left_edge.i - 1].text == ","


def shared_object(verb: Token) -> list[Token]:
    """The object that the second of two verbs has for both: "arrested and questioned – Ruiz"; of "came and toured the
    town" the first has none (right node raising, Huddleston & Pullum 2002, 15.4.4)."""
    link = verb.doc[verb.i + 1 : verb.i + 2]
    if verb.lemma_ in NO_OBJECTS or not link or link[0].dep_ != "cc" or link[0].head != verb:
        return []
    second = [child for child in children(verb, "conj") if child.i == verb.i + 2 and child.tag_ == verb.tag_]
    own = [child for child in children(verb) if child.i > verb.i and child.dep_ not in _BESIDE_VERBS]
    if not second or own or is_passive(verb) or is_passive(second[0]):
        return []
    return [part for child in children(second[0], *OBJECTS) for part in conjuncts(child)]


def amount_behind(noun: Token) -> Token | None:
    """The amount that stands right behind the second of two coordinated nouns, the verb left out: "Kenya won three
    medals and Ghana – two" (see kg.nlp.repairs.gapping)."""
    if noun.dep_ != "conj" or not (is_measure(noun.head) or children(noun.head, "nummod")):
        return None
    behind = [child for child in children(noun, "nummod", "npadvmod") if child.i > noun.i]
    counted = [child for child in behind if child.pos_ == "NUM" or child.ent_type_ in COUNT_ENTITIES]
    return counted[0] if counted and noun.head.i < noun.i and not is_measure(noun) else None


def is_reporting_tail(verb: Token) -> bool:
    """The verb of "…, the president said" at the end of a sentence, which the parser likes to hang on the last clause
    of what is said."""
    if verb.lemma_ not in SPEECH_VERBS or verb.i < verb.head.i or verb.dep_ not in ("ccomp", "conj", "parataxis"):
        return False
    if children(verb, "mark", "ccomp", *OBJECTS) or not children(verb, *SUBJECTS):
        return False
    start = verb.left_edge  # the comma is the verb's own, or stands before it
    return start.text in _CLOSING or (start.i > 0 and verb.doc[start.i - 1].text in _CLOSING)


def reporting_tail(sentence: Iterable[Clause]) -> Token | None:
    """The verb at the end of the sentence that puts all before it in somebody's mouth."""
    return next((clause.verb for clause in sentence if is_reporting_tail(clause.verb)), None)


def verb_group(verb: Token) -> list[Token]:
    """The words of the predicate: auxiliaries, negation, verb and particle, after the verbs that frame it."""
    helpers = [child for child in children(verb, "aux", "auxpass", "neg") if not child.is_space]
    asked = [child for child in children(verb, "mark", "advmod") if child.tag_ == "WRB" or child.lower_ == "whether"]
    helpers += [
        word for word in asked if verb.dep_ == "xcomp" and verb.head.i < word.i < verb.i
    ]  # "decided whether to sell it"
    own = [*helpers, *_not_only(verb), *hyphenated(verb), *particles(verb), *_no_longer(verb)]
    return [*_frame(verb), *sorted(own, key=lambda word: word.i)]


def _not_only(verb: Token) -> list[Token]:
    """The "just" of "not just won", which denies nothing."""
    behind = [verb.doc[child.i + 1 : child.i + 2] for child in children(verb, "neg")]
    return [word for words in behind for word in words if word.lower_ in ONLY]


def _no_longer(verb: Token) -> list[Token]:
    """The words of "no longer", which negate as "not" does."""
    found = [child for child in children(verb, "advmod") if child.lower_ in ("longer", "more")]
    return [word for child in found for no in child.children if no.lower_ == "no" for word in (no, child)]


def _frame(verb: Token) -> list[Token]:
    """The words of what governs the verb: "wanted – to meet", "flocked – to see", "launched a plan – to win"."""
    governor = verb.head
    if verb.dep_ == "xcomp":
        return _governing_words(verb)
    if verb.dep_ in ("advcl", "acl", "relcl") and governor.i < verb.i and is_infinitive(verb):
        return _aiming_words(verb)
    if verb.dep_ == "conj" and is_verb(governor) and not children(verb, *SUBJECTS):
        return _shared_words(verb)
    if verb.dep_ == "conj" and children(verb, "nsubjpass") and not children(verb, "auxpass"):
        return children(governor, "aux", "auxpass")  # "two were killed and dozens – injured"
    if verb.dep_ == "pcomp" and is_verb(governor.head) and governor.i == governor.head.i + 1:
        return _selected_words(verb)
    return []


def _selected_words(verb: Token) -> list[Token]:
    """Of "insisted on leaving", "contributed to ending"; "in leaving" alone would say that it was done."""
    governor = verb.head.head
    selected = verb.head.lower_ in _SELECTED and not is_passive(governor)
    return [*verb_group(governor), verb.head] if selected and subjects(verb) == subjects(governor) else []


def _governing_words(verb: Token) -> list[Token]:
    """Of an open complement; of "asked him to go" nothing, as not who asks goes."""
    governor = verb.head
    if governor.dep_ in ("acomp", "oprd") and is_verb(governor.head):
        return [*verb_group(governor.head), governor]
    if not is_verb(governor):
        return [governor]
    held = held_before(governor, verb)
    return [] if held and subjects(verb) != subjects(governor) else [*verb_group(governor), *held]


def _aiming_words(verb: Token) -> list[Token]:
    """Of an aim: the verb that has it, with its objects."""
    aiming = verb.head if verb.dep_ == "advcl" else verb.head.head
    if not is_verb(aiming) or (verb.dep_ != "advcl" and verb.head.dep_ not in (*OBJECTS, "attr")):
        return []
    if children(verb, *SUBJECTS) or subjects(verb) != subjects(aiming):
        return []
    return [*verb_group(aiming), *held_before(aiming, verb)]


def held_before(governor: Token, verb: Token) -> list[Token]:
    """The words of what stands between a verb and the infinitive that it governs."""
    held = children(governor, *OBJECTS, "dative", "attr", "acomp", "oprd", "advmod")
    held = [item for item in held if not _is_quoted(governor, item)]
    if governor.lemma_ in APPEALS:  # "called on him – to go"
        addressed = [word for child in children(governor, "prep") if child.i < verb.i for word in child.subtree]
        return [word for word in addressed if word.i < verb.left_edge.i]
    own = {word.i for word in particles(governor)}
    words = [word for item in held if governor.i < item.i and item.i not in own for word in phrase(item)]
    relative = [antecedent(item) for item in held if item.tag_ in RELATIVE]  # "a copy, which he used to print it"
    return [*(word for item in relative for word in phrase(item)), *(w for w in words if w.i < verb.left_edge.i)]


def _is_quoted(verb: Token, item: Token) -> bool:
    """Of "used a quote – “Fear spread wide” – to frighten" the parser hangs words of the quotation on the verb."""
    marks = [word.i for word in verb.doc[verb.i : item.i] if word.is_quote]
    return len(marks) % 2 == 1 and marks[-1] < item.left_edge.i - 1


def _shared_words(verb: Token) -> list[Token]:
    """Of a coordinated verb: "wanted to meet Ruiz and – hear her", "was arrested and – charged"."""
    first = verb.head
    alike = verb.tag_ in ("VB", "VBG") or is_infinitive(verb)
    if (first.dep_ == "xcomp" and alike) or (verb.tag_ == "VB" and is_infinitive(first)):
        to = [] if is_infinitive(verb) else [word for word in children(first, "aux") if word.tag_ == "TO"]
        return [*_frame(first), *to]
    if not children(verb, "aux", "auxpass") and (verb.tag_ == first.tag_ != "VBD" or is_passive(verb)):
        return [*_frame(first), *(word for word in children(first, "aux", "auxpass") if word.i < first.i)]
    return []
