"""Regular mistakes of the parser over which noun a relative clause or a participle tells of."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.given_names import is_full_name, is_given_name
from kg.lexicon import PERSON_NOUNS, SPEECH_VERBS
from kg.nlp.repairs.parse import NOUN_SUBJECTS
from kg.words import words_of

_GAPS = frozenset({"nsubj", "nsubjpass", "dobj"})
_RELATIVE = frozenset({"WDT", "WP"})
_CLOSING = {")": "(", "]": "["}
_SINGULAR, _PLURAL = frozenset({"is", "was", "has", "does"}), frozenset({"are", "were", "have", "do"})


def mend_relatives(doc: Doc) -> None:
    """Hang relative clauses and participles on the noun that they tell of, in place."""
    for token in words_of(doc):
        if token.tag_ == "IN" and token.lower_ == "that" and token.dep_ in _GAPS:
            _mend_relative_pronoun(token)
    for verb in [token for token in words_of(doc) if token.dep_ == "ccomp"]:
        _mend_parted_clause(verb)
    for verb in [token for token in words_of(doc) if token.dep_ == "relcl"]:
        if verb.head.pos_ == "PROPN":
            _mend_defining_clause(verb)
        _mend_behind_brackets(verb)
        _mend_second_clause(verb)
        _mend_agreement(verb)
        _mend_animacy(verb)
    for participle in [token for token in words_of(doc) if token.dep_ == "acl" and token.tag_ == "VBG"]:
        _mend_person(participle)
    for participle in [token for token in doc if token.dep_ == "acl" and token.tag_ == "VBN"]:
        _mend_participle_aside(participle)


def _mend_relative_pronoun(that: Token) -> None:
    """Of "a shop that soon failed" the tagger takes "that" for a conjunction."""
    if that.head.dep_ == "relcl":
        that.tag_, that.pos_ = "WDT", "PRON"


def _mend_parted_clause(verb: Token) -> None:
    """Of "people will be elected who keep promises" the parser makes what is elected (extraposed relative clauses,
    Quirk et al. 1985, 17.122)."""
    governor = verb.head
    told = [child for child in governor.lefts if child.dep_ == "nsubjpass" and _is_person(child)]
    adjacent = verb.left_edge.i == governor.i + 1 and verb.left_edge.lower_ == "who"
    if told and adjacent and governor.lemma_ not in SPEECH_VERBS | {"ask"}:
        verb.head, verb.dep_ = told[0], "relcl"


def _mend_defining_clause(verb: Token) -> None:
    """A name needs no clause to tell which it is (Quirk et al. 1985, 17.3): without a comma, of "a grave of the Old
    Cemetery whose place is unknown" it is the grave's; of "a modern Kenya that …" it is the name's."""
    name, outer = verb.head, verb.head.head.head
    if name.dep_ != "pobj" or outer.pos_ != "NOUN" or verb.doc[verb.left_edge.i - 1].is_punct:
        return
    several = any(child.lower_ in ("a", "an") for child in name.children)
    bare = outer.tag_ == "NN" and not any(child.dep_ in ("det", "poss") for child in outer.children)
    if not several and not bare:
        verb.head = outer


def _mend_behind_brackets(verb: Token) -> None:
    """Of "a report (by Ruiz) that shows" the clause is no part of what stands in the brackets."""
    close = verb.left_edge.i - 1
    opening = _CLOSING.get(verb.doc[close].text) if close > 0 else None
    start = next((i for i in range(close, -1, -1) if verb.doc[i].text == opening), 0) if opening else 0
    if start > 0 and start < verb.head.i < close and verb.doc[start - 1].pos_ in ("NOUN", "PROPN"):
        verb.head = verb.doc[start - 1]


def _mend_second_clause(verb: Token) -> None:
    """Of "Ruiz, who left, and the head of the bank, who stayed" the parser hangs both clauses on Ruiz."""
    noun, comma = verb.head, verb.left_edge.i - 1
    others = [child for child in noun.rights if child.dep_ == "relcl" and child.i < verb.i]
    if not others or verb.doc[comma].text != "," or comma <= others[-1].right_edge.i:
        return
    nearest = verb.doc[comma - 1]
    while nearest.dep_ in ("pobj", "prep") and nearest.head.i > others[-1].i:
        nearest = nearest.head
    if nearest.pos_ in ("NOUN", "PROPN") and not nearest.is_ancestor(noun) and nearest.i > others[-1].i:
        verb.head = nearest


def _mend_agreement(verb: Token) -> None:
    """Of "the rooms of the house, or flat, that were let" the parser takes the nearest noun, whatever its number."""
    told = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    if len(told) != 1 or told[0].tag_ not in _RELATIVE:
        return
    number, noun = _number(verb), verb.head
    if number is None or noun.tag_ not in ("NN", "NNS") or noun.tag_ == number or _is_list(noun):
        return
    for other in (verb.doc[verb.left_edge.i - 1], *noun.ancestors):
        if other.pos_ in ("VERB", "AUX") and other.dep_ != "acl":  # "machines made for printing, which are"
            return
        if other.tag_ == number and other.i < verb.i:
            verb.head = other
            return


def _number(verb: Token) -> str | None:
    """The tag of the nouns that the verb agrees with; none where its form doesn't tell."""
    forms = [child.lower_ for child in verb.lefts if child.dep_ in ("aux", "auxpass")] or [verb.lower_]
    if forms[0] in _SINGULAR or (forms[0] == verb.lower_ and verb.tag_ == "VBZ"):
        return "NN"
    return "NNS" if forms[0] in _PLURAL or (forms[0] == verb.lower_ and verb.tag_ == "VBP") else None


def _is_list(noun: Token) -> bool:
    """Of "the mother and the son who are" both are meant."""
    links = [child.lower_ for child in (*noun.children, *noun.head.children) if child.dep_ == "cc"]
    return "and" in links and (noun.dep_ == "conj" or any(child.dep_ == "conj" for child in noun.children))


def _mend_animacy(verb: Token) -> None:
    """Who does a thing is somebody, and which does it nobody: of "the mayor of this city, who" the mayor, of "the greed
    of the mayors, which" the greed, of "a bill backed by Ana Ruiz, which" the bill."""
    told = [child for child in verb.lefts if child.dep_ in NOUN_SUBJECTS]
    noun = verb.head
    if len(told) != 1 or told[0].lower_ not in ("who", "which") or _is_coordinated(noun):
        return
    somebody = told[0].lower_ == "who"
    if noun.pos_ != "NOUN" and (somebody or not _is_full_name(noun)):
        return
    for other in _chain(noun):
        if other.i < verb.i and (_is_person(other) or _is_full_name(other)) == somebody:
            verb.head = other
            return


def _is_full_name(name: Token) -> bool:
    """Whether it is surely a person's: the model takes many a company for a person too."""
    first = name.doc[name.left_edge.i]
    called = {first.ent_type_, name.ent_type_} <= {"", "PERSON"} and first != name
    return called and (is_given_name(first.text) or is_full_name(first.text, name.text))


def _is_coordinated(noun: Token) -> bool:
    return noun.dep_ == "conj" or any(child.dep_ == "conj" for child in noun.children)


def _mend_participle_aside(participle: Token) -> None:
    """Of "a painting of a hotel in a valley, inspired by old films" the painting is."""
    noun, before = participle.head, participle.doc[participle.left_edge.i - 1]
    if before.text != "," or noun.pos_ != "NOUN" or noun.i > participle.i:
        return
    outer = _chain(noun.head if noun.dep_ == "appos" else noun)[-1]
    if outer.pos_ == "NOUN" and not _is_person(outer):
        participle.head = outer


def _chain(noun: Token) -> list[Token]:
    """The noun and those that it completes: of "a painting of a hotel in a valley" valley, hotel, painting; of "a bill
    backed by a mayor" mayor, bill."""
    found = [noun]
    while found[-1].dep_ in ("pobj", "conj"):
        above = found[-1].head if found[-1].dep_ == "conj" else found[-1].head.head
        above = above.head if above.dep_ == "acl" else above
        if above.pos_ not in ("NOUN", "PROPN", "PRON"):
            break
        found.append(above)
    return found


def _mend_person(participle: Token) -> None:
    """Of "pictures of the boy wearing a cap" and "saw a boy under the tree wearing a cap" the boy wears it."""
    outer, before = participle.head, participle.doc[participle.left_edge.i - 1]
    if before.is_punct or _is_person(outer):
        return
    owned = before.dep_ == "pobj" and before.head.lower_ == "of" and before.head.head == outer
    holder = outer.head.head if outer.dep_ == "pobj" and outer.head.lower_ != "of" else outer
    if owned and _is_person(before):
        participle.head = before
    elif _is_person(holder) and holder.pos_ == "NOUN":
        participle.head = holder


def _is_person(noun: Token) -> bool:
    return noun.ent_type_ == "PERSON" or noun.lemma_.lower() in PERSON_NOUNS
