"""Who does it: the subjects that a verb has beside it, and those that its place in the sentence gives it."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.lexicon import (
    APPEALS,
    CATCHING,
    CONSEQUENCES,
    CONTROL_ADJECTIVES,
    INFINITIVE_NOUNS,
    JUDGING,
    LIGHT_NOUNS,
    OBJECT_CONTROL,
    SEEMING,
    SUBJECT_CONTROL,
)
from kg.extract.syntax import (
    OBJECTS,
    SUBJECTS,
    children,
    conjuncts,
    is_infinitive,
    is_measure,
    is_time,
    is_verb,
    possessors,
    prepositional_objects,
)
from kg.gazetteer import is_currency
from kg.lexicon import FINITE_TAGS, PERSON_NOUNS

#: "accused it of using", "stopped him from leaving", "quoted her as saying": the object does it.
_OBJECT_LINKS = frozenset({"as", "of", "from", "for", "into"})
#: Tags of relative pronouns.
RELATIVE = frozenset({"WDT", "WP", "WP$"})
_DEMONSTRATIVES = frozenset("it that these this those".split())
#: "depending on the price": participles that need no doer (Quirk et al. 1985, 15.59).
_UNATTACHED = frozenset("assuming considering depending given granted judging provided".split())
#: Types of the names that a description with a relative clause stands beside.
_BEARERS = frozenset({"ORG", "PERSON", "PRODUCT", "WORK_OF_ART"})
_SINGLE = frozenset({"first", "last", "next", "only", "sole"})


def is_passive(verb: Token) -> bool:
    if children(verb, "auxpass", "nsubjpass"):
        return True
    if verb.tag_ == "VBD" and verb.dep_ == "conj" and _is_told(verb):
        return is_verb(verb.head) and is_passive(verb.head)
    if verb.tag_ != "VBN" or children(verb, "nsubj"):
        return False
    if verb.dep_ == "conj" and is_verb(verb.head):
        return not children(verb, "aux") and is_passive(verb.head)
    return verb.dep_ in ("acl", "relcl", "advcl") and not children(verb, "aux")


def _is_told(verb: Token) -> bool:
    """Of "was hauled in and told that" the model takes the second participle for a past tense."""
    alone = not children(verb, *SUBJECTS, *OBJECTS, "aux", "dative")
    return alone and verb.lemma_ in OBJECT_CONTROL and bool(children(verb, "ccomp", "xcomp"))


def subjects(verb: Token) -> list[Token]:
    """Head words of the verb's subjects: its own, or those that its place in the sentence gives it."""
    beside = [child for child in children(verb, *SUBJECTS) if not is_time(child) and not _is_fronted(child)]
    told = [part for child in beside if _is_nearest(child, beside) for part in conjuncts(child)]
    if (not told and children(verb, *SUBJECTS)) or _stands_for_clause(verb, told) or _stands_for_verb(verb):
        return []
    if told:
        own = [(part, antecedent(part)) for part in told if part.pos_ != "VERB" or children(part, "det")]
        # "what made him famous" names nobody, nor does "all that was done"
        things = [thing for part, thing in own if thing.tag_ not in RELATIVE and (thing == part or _is_noun(thing))]
        return [who for thing in things for who in (_described(thing) if thing not in told else [thing])]
    if children(verb, "expl"):  # "there were two explosions"
        return [part for child in children(verb, "attr") for part in conjuncts(child)]
    if children(verb, "csubj", "csubjpass"):
        return []
    finder = _UNDERSTOOD.get(verb.dep_)
    return finder(verb) if finder else []


def _is_nearest(noun: Token, beside: list[Token]) -> bool:
    """A verb has one subject: where the parser finds more, it is the last, if a comma parts it from what stands before
    ("The rest going home, Ruiz spoke"); else the sentence is misread."""
    return len(beside) == 1 or (noun == beside[-1] and noun.left_edge.i > 0 and noun.left_edge.nbor(-1).is_punct)


def _is_fronted(noun: Token) -> bool:
    """Of "upon hearing of the plan, left" and "in which the star played" the parser takes all for the subject: no noun
    phrase begins with a preposition and its noun."""
    first = next(iter(children(noun)), noun)
    return first.dep_ == "prep" and first.i < noun.i and bool(children(first, "pobj", "pcomp"))


def _stands_for_clause(verb: Token, own: list[Token]) -> bool:
    """As in "it is clear that", "it was reported that", "it is hard to say", "when it comes to": nothing is meant."""
    if [subject.lower_ for subject in own] != ["it"]:
        return False
    if verb.lemma_ == "come":
        return any(child.lower_ == "when" for child in children(verb, "advmod"))
    if verb.lemma_ == "take":  # "it took until May to reach him", "it took us so long"
        lasted = any(child.lower_ == "long" for child in children(verb, "advmod"))
        return lasted or any(is_infinitive(child) for child in children(verb, "xcomp", "advcl"))
    places = [verb, *children(verb, "acomp", "attr", "oprd")]
    if not (verb.lemma_ in SEEMING or is_passive(verb) or places[1:]):
        return False
    qualities = [place for place in places[1:] if place.lemma_ not in CONTROL_ADJECTIVES]
    aims = [aim for quality in qualities for aim in (*children(quality, "xcomp"), *children(verb, "xcomp", "advcl"))]
    return any(place.lower_ == "time" or children(place, "ccomp") for place in places) or any(map(is_infinitive, aims))


def _stands_for_verb(verb: Token) -> bool:
    """As in ", which he did in May", "as her father had before her" (Quirk et al. 1985, 12.21–12.26)."""
    if verb.lemma_ == "do":
        which = [child for child in children(verb, *OBJECTS) if child.tag_ == "WDT"]
        return any(child.i > 0 and child.nbor(-1).text == "," for child in which)
    compared = any(mark.lower_ in ("as", "than") for mark in children(verb, "mark"))
    return verb.lemma_ == "have" and compared and not children(verb, *OBJECTS)


def _is_noun(token: Token) -> bool:
    return token.pos_ not in ("PRON", "DET")


def antecedent(token: Token) -> Token:
    """What a relative pronoun stands for; any other word itself."""
    if token.tag_ not in RELATIVE:
        return token
    for ancestor in [token, *token.ancestors]:
        if ancestor.dep_ == "relcl":
            return _named(ancestor.head)
    return token


def _named(noun: Token) -> Token:
    """Of "Ruiz, a doctor who treated Berg" Ruiz, not a doctor; the place before "an hour that" need not be meant."""
    description = noun.dep_ == "appos" and noun.pos_ == "NOUN" and not noun.ent_type_
    bearer = noun.head.ent_type_ in _BEARERS or (noun.head.pos_ == "PROPN" and not noun.head.ent_type_)
    return noun.head if description and bearer else noun


def _described(noun: Token) -> list[Token]:
    """Of "Ruiz is a doctor who treated Berg" Ruiz, not a doctor, treated him; any other noun itself. Of "it was the
    doctor who" and "this is a plan that" nothing better is told."""
    if noun.dep_ != "attr" or noun.pos_ != "NOUN" or noun.head.lemma_ != "be" or children(noun.head, "expl"):
        return [noun]
    named = [who for who in subjects(noun.head) if who.lower_ not in _DEMONSTRATIVES and not is_time(who)]
    return named or [noun]


def _shared_with_first(verb: Token) -> list[Token]:
    """A participle shares the subject of its like alone: "they carry lanterns, given away and bought by others"."""
    if not is_verb(verb.head) or (verb.tag_ == "VBN" != verb.head.tag_ and not children(verb, "aux", "auxpass")):
        return []
    return subjects(verb.head)


def _controller(verb: Token) -> list[Token]:
    """Of an open complement: "asked him to go" – he goes; "wants to go", "is keen to go" – the subject goes."""
    governor = verb.head
    if not is_verb(governor):
        return subjects(governor.head) if governor.dep_ in ("acomp", "attr", "oprd") else []
    if governor.lemma_ in SUBJECT_CONTROL:
        return subjects(governor)
    reached = [antecedent(part) for part in _reached(governor) if part.i < verb.i]
    able = [part for part in reached if governor.lemma_ in OBJECT_CONTROL | APPEALS or _can_act(part)]
    return able or subjects(governor)


def _reached(governor: Token) -> list[Token]:
    """Its objects, or whom it addresses: "called on him to go"."""
    if governor.lemma_ in APPEALS:
        return [part for child in children(governor, "prep") for part in prepositional_objects(child)]
    return [part for child in children(governor, *OBJECTS, "dative") for part in conjuncts(child)]


def _can_act(token: Token) -> bool:
    """Things don't act: in "built a site to launch attacks" the builder does."""
    named = token.pos_ in ("PRON", "PROPN") or bool(token.ent_type_) or token.tag_ == "NNS"
    return named and not is_measure(token) and not is_currency(token.lemma_)


def _of_main_clause(verb: Token) -> list[Token]:
    """Of an adverbial clause without a subject: "Speaking to reporters, he …"; ", leading to protests" is said of what
    happened, and of "was made using steel" nobody is told."""
    if (verb.lemma_ in CONSEQUENCES and verb.i > verb.head.i) or (verb.lower_ == "using" and is_passive(verb.head)):
        return []
    if verb.lower_ in _UNATTACHED:
        return []
    if verb.tag_ == "VBN" and any(mark.lower_ == "as" for mark in children(verb, "mark")):
        return []  # "as measured by its sales": said of what the clause says (Quirk et al. 1985, 15.55)
    if verb.tag_ in ("VBG", "VBN") or is_infinitive(verb):
        return caught(verb) or (subjects(verb.head) if is_verb(verb.head) else [])
    return []


def caught(verb: Token) -> list[Token]:
    """Who is kept or found doing it: of "left Ruiz waiting" Ruiz; of "left the hall smiling" nobody is."""
    if verb.tag_ != "VBG" or verb.head.lemma_ not in CATCHING:
        return []
    held = [child for child in children(verb.head, *OBJECTS) if child.right_edge.i + 1 == verb.left_edge.i]
    return [thing for thing in held if thing.pos_ == "PRON" or _is_person(thing)]


def _is_person(noun: Token) -> bool:
    return noun.ent_type_ == "PERSON" or noun.lemma_.lower() in PERSON_NOUNS


def _of_preposition(verb: Token) -> list[Token]:
    """As in "Prior to meeting Putin, Netanyahu …", "Iran's attempt at arming …"; of "can be avoided by walking" whoever
    walks is not told."""
    governor = verb.head
    if governor.lower_ == "by" and is_verb(governor.head) and is_passive(governor.head):
        return []
    if governor.lower_ == "like" or (governor.lower_ == "as" and not is_verb(governor.head)):
        return []  # "techniques such as shuffling", "crafts, like painting"
    while governor.pos_ not in ("VERB", "AUX", "NOUN", "PROPN") and governor.head.i != governor.i:
        governor = governor.head
    if not is_verb(governor):
        return agents(governor)
    reached = [antecedent(part) for part in children(governor, *OBJECTS) if part.i < verb.i]
    acting = [part for part in reached if verb.head.lower_ in _OBJECT_LINKS and _may_act(part, verb.head)]
    return acting or subjects(governor)


def _may_act(part: Token, link: Token) -> bool:
    """Of "accused the bank of hiding" the bank hides, whatever it is; of "used a knife for cutting" no knife cuts."""
    return link.lower_ != "for" or _can_act(part) or _is_person(part)


def _of_noun(verb: Token) -> list[Token]:
    """As in "the boy wearing …", "attempts by Iran to attack …", "launched a plan to win", "is the first to win"."""
    if not is_infinitive(verb):
        finite = verb.tag_ in ("VBP", "VBZ")  # no participle: of "wits end" nothing is known
        return [] if finite or _is_fronted(verb.head) else [_named(verb.head)]
    if _is_headline(verb):
        return [verb.head]
    named = agents(verb.head)
    if named and not all(actor.pos_ == "PRON" for actor in named):
        return named  # of "dropped its plan to buy" the clause tells who
    governor = verb.head.head
    told = verb.head.dep_ in OBJECTS or (verb.head.dep_ == "attr" and _does_what_follows(verb.head))
    return subjects(governor) if told and is_verb(governor) and governor.lemma_ not in JUDGING else named


def _is_headline(verb: Token) -> bool:
    """As in "Museum to return statue", without a finite verb (Quirk et al. 1985, 11.45); of "places to visit" and "plan
    to cut taxes" the noun does nothing."""
    noun, sentence = verb.head, verb.sent
    bare = noun.dep_ == "ROOT" and noun.i + 1 == verb.left_edge.i and not children(noun, "det")
    alone = bare and not any(word.tag_ in FINITE_TAGS for word in sentence)
    told = children(verb, *OBJECTS, "auxpass")
    return alone and bool(told) and noun.lemma_.lower() not in INFINITIVE_NOUNS | LIGHT_NOUNS


def _does_what_follows(noun: Token) -> bool:
    """As in "the first woman to", "the youngest to", "the only one to": it does what the infinitive tells; of "a price
    to pay" that is not told."""
    words = [noun, *noun.lefts]
    return any(word.tag_ == "JJS" or word.ent_type_ == "ORDINAL" or word.lower_ in _SINGLE for word in words)


_UNDERSTOOD = {
    "conj": _shared_with_first,
    "xcomp": _controller,
    "advcl": _of_main_clause,
    "pcomp": _of_preposition,
    "acl": _of_noun,
    "relcl": lambda verb: _of_noun(verb) if is_infinitive(verb) else [],
}


def agents(noun: Token) -> list[Token]:
    """Who does what the noun tells: its possessors, else who stands after "by"."""
    found = possessors(noun)
    for child in children(noun, "prep", "agent"):
        if not found and child.lower_ == "by":
            found = prepositional_objects(child)
    return found
