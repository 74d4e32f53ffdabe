"""Regular mistakes of the parser over what prepositional phrases and times belong to.

Counted on the 54 documents of bench/gum (benchmarks/attachment.py): each of these is right more often than the parser.
"""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.gazetteer import is_currency
from kg.lexicon import MEASURE_ENTITIES, REGARDS, TIME_ENTITIES, WH_TAGS
from kg.nlp.repairs.joining import join
from kg.nlp.repairs.parse import SUBJECTS
from kg.words import words_of

_AMOUNTS = MEASURE_ENTITIES - {"CARDINAL", "ORDINAL"}
_ACTORS = frozenset({"PERSON", "ORG"})
_LINKS = frozenset({"prep", "agent", "dative"})
#: Who sends or brings a thing sends it somewhere (Levin 1993, 11.1 and 11.3).
_SENDING = frozenset("bring carry deliver mail send ship take transport".split())
#: Who is given a thing is given it with "with" (Levin 1993, 13.4).
_PROVIDING = frozenset("arm bestow credit endow entrust equip furnish present provide reward serve supply".split())


def mend_attachment(doc: Doc) -> None:
    """Hang prepositional phrases and times on the word they belong to, in place."""
    for noun in [token for token in words_of(doc) if token.dep_ == "conj" and token.head.dep_ == "pobj"]:
        _mend_gapping(noun)
    for name in [token for token in words_of(doc) if token.dep_ == "prep" and token.pos_ == "PROPN"]:
        _mend_given_name(name)
    for participle in [token for token in words_of(doc) if token.dep_ == "acl" and token.tag_ == "VBN"]:
        _mend_behind_amount(participle)
    for preposition in [token for token in words_of(doc) if token.dep_ in _LINKS]:
        _mend_preposition(preposition)
    for preposition in [token for token in words_of(doc) if token.dep_ == "prep" and token.is_sent_start]:
        _mend_fronted_noun(preposition)
    for phrase in [token for token in words_of(doc) if token.dep_ in _LINKS or _is_bare_time(token)]:
        _mend_second_verb(phrase)
        _mend_behind_complement(phrase)


def _mend_fronted_noun(preposition: Token) -> None:
    """Of "In the meantime engineers left" the parser makes a subject of all behind a preposition that has no noun."""
    words = preposition.doc[preposition.i + 1 : preposition.i + 4]
    if len(words) < 3 or any(preposition.children):
        return
    article, noun, subject = words
    alike = article.dep_ == "det" and article.head == noun.head == subject
    if alike and subject.tag_ == "NNS" and subject.dep_ in ("nsubj", "nsubjpass"):
        noun.head, noun.dep_, noun.pos_ = preposition, "pobj", "NOUN"
        article.head = noun


def _is_bare_time(token: Token) -> bool:
    return token.dep_ in ("npadvmod", "advmod") and token.ent_type_ in TIME_ENTITIES


def _mend_given_name(name: Token) -> None:
    """Of "from President Ana Ruiz to" the parser takes the given name for a preposition."""
    if name.i and name.nbor(-1).dep_ == "pobj" and name.nbor().dep_ == "pobj" and name.nbor().head == name:
        name.head = name.nbor(-1)
        join(name.doc[name.i - 1 : name.i + 2])


def _mend_behind_amount(participle: Token) -> None:
    """Of "sales rose to 2 million euros, driven by exports" not the euros are driven."""
    amount, before = participle.head, participle.nbor(-1)
    counted = amount.ent_type_ in _AMOUNTS or is_currency(amount.lemma_)
    verb = next((word for word in amount.ancestors if word.pos_ == "VERB"), None)
    if counted and before.text == "," and verb is not None and verb.i < amount.i:
        participle.head, participle.dep_ = verb, "advcl"


def _mend_preposition(preposition: Token) -> None:
    _mend_adverbial(preposition)
    _mend_behind_age(preposition)
    _mend_behind_aside(preposition)
    _mend_in_name(preposition)
    _mend_in_time(preposition)
    _mend_before_as(preposition)
    if preposition.lower_ == "by":
        _mend_author(preposition)
        _mend_agent(preposition)
    elif preposition.lower_ == "with":
        _mend_provision(preposition)
    elif preposition.lower_ == "of":
        _mend_behind_bracket(preposition)
    elif preposition.lower_ == "to":
        _mend_thanks(preposition)
        _mend_count(preposition)
        _mend_range(preposition)
        _mend_goal(preposition)


def _mend_adverbial(preposition: Token) -> None:
    """Of "described as by far the best" the best is so by far."""
    if any(child.dep_ == "pcomp" and child.pos_ == "ADV" for child in preposition.children):
        for noun in [child for child in preposition.head.rights if child.dep_ == "pobj" and child.i > preposition.i]:
            preposition.head, preposition.dep_ = noun, "advmod"


def _mend_behind_age(preposition: Token) -> None:
    """Of "sent home aged nine as a pupil" the pupil is sent."""
    aged = preposition.head
    if aged.lower_ == "aged" and aged.dep_ in ("acl", "advcl") and _is_behind(preposition):
        preposition.head = aged.head


def _mend_behind_aside(preposition: Token) -> None:
    """Of "was sold (along with a novel) for a penny" it was sold for that."""
    if preposition.head.pos_ == "ADP" and preposition.i and preposition.nbor(-1).text == ")":
        preposition.head = preposition.head.head


def _mend_behind_bracket(preposition: Token) -> None:
    """Of "came from members of the Union (UAW) of Detroit" the union is of Detroit."""
    at = preposition.i - 1
    if preposition.head.pos_ != "VERB" or preposition.doc[at].text != ")":
        return
    while at > preposition.head.i and preposition.doc[at].text != "(":
        at -= 1
    if preposition.doc[at - 1].pos_ in ("NOUN", "PROPN") and at > preposition.head.i + 1:
        preposition.head = preposition.doc[at - 1]


def _mend_second_verb(phrase: Token) -> None:
    """Of "lost the race and, after a break, won" the break comes before the winning."""
    first = phrase.head
    start, end = _without_comma(phrase, -1), _without_comma(phrase, 1)
    if first.pos_ not in ("VERB", "AUX") or start is None or end is None or start.dep_ != "cc":
        return
    if start.head != first or first.i > phrase.i:
        return
    for verb in [child for child in first.rights if child.i >= end.i and child.dep_ in ("conj", "advcl")]:
        between = phrase.doc[end.i : verb.i]
        finite = verb.pos_ in ("VERB", "AUX") and not any(child.dep_ in {"mark", *SUBJECTS} for child in verb.lefts)
        if finite and all(word.is_punct or word.head == verb for word in between):
            phrase.head, verb.dep_ = verb, "conj"
            return


def _without_comma(phrase: Token, step: int) -> Token | None:
    """The word before or behind a phrase, none where the text ends."""
    at = (phrase.left_edge.i if step < 0 else phrase.right_edge.i) + step
    while 0 <= at < len(phrase.doc) and phrase.doc[at].is_punct:
        at += step
    return phrase.doc[at] if 0 <= at < len(phrase.doc) else None


def _mend_behind_complement(phrase: Token) -> None:
    """Of "intends to hold two votes, at a cost of" the holding has the cost; an agent is that of the passive verb."""
    verb = phrase.head
    if phrase.dep_ == "agent" or phrase.lower_ == "by" or verb.pos_ != "VERB":
        return
    for inner in [child for child in verb.rights if child.dep_ == "xcomp" and child.pos_ == "VERB"]:
        if inner.i < phrase.i and not any(child.dep_ == "dobj" and child.i > inner.i for child in verb.children):
            phrase.head = inner
            return


def _mend_in_name(preposition: Token) -> None:
    """Of "was published by the Centre for Celtic Studies" the name has the preposition inside."""
    if preposition.ent_iob_ != "I" or preposition.ent_type_ in MEASURE_ENTITIES:
        return
    before = preposition.nbor(-1)
    named = before.ent_type_ == preposition.ent_type_ and before.pos_ == "PROPN"
    goes_on = any(child.dep_ == "pobj" and child.pos_ == "PROPN" for child in preposition.children)
    if named and goes_on and preposition.head.pos_ == "VERB" and preposition.head.i < before.i:
        preposition.head, preposition.dep_ = before, "prep"


def _mend_in_time(preposition: Token) -> None:
    """Of "won for the third time in a row" the times are in a row."""
    before = preposition.nbor(-1) if preposition.i else preposition
    inside = preposition.ent_iob_ == "I" and preposition.ent_type_ in TIME_ENTITIES and before.pos_ == "NOUN"
    if inside and preposition.lower_ == "in" and preposition.head.pos_ == "VERB" and preposition.head.i < before.i:
        preposition.head, preposition.dep_ = before, "prep"


def _mend_before_as(preposition: Token) -> None:
    """Of "sees the camp in Mali as a threat" the camp is in Mali."""
    verb, end = preposition.head, preposition.right_edge.i + 1
    if verb.lemma_ not in REGARDS or preposition.lower_ == "as" or preposition.i < verb.i:
        return
    regarded = any(child.lower_ == "as" and child.dep_ == "prep" and child.i == end for child in verb.rights)
    for noun in [child for child in verb.rights if child.dep_ == "dobj" and child.right_edge.i + 1 == preposition.i]:
        if regarded and noun.pos_ in ("NOUN", "PROPN"):
            preposition.head = noun


def _mend_author(preposition: Token) -> None:
    """Of "met her before the painting, "Dawn", by Ruiz" and "left the show by Ruiz" no active verb has the person."""
    verb = preposition.head
    if verb.pos_ != "VERB" or verb.tag_ == "VBN" or preposition.i <= verb.i + 1 or not _has(preposition, {"PERSON"}):
        return
    work = _without_comma(preposition, -1)
    while work is not None and work.i > verb.i and work.dep_ in ("compound", "pobj"):
        inner = work.dep_ == "pobj" and work.head.lower_ != "of"
        if inner:
            break
        work = work.head.head if work.dep_ == "pobj" else work.head
    if work is not None and work.i > verb.i and work.pos_ in ("NOUN", "PROPN"):
        preposition.head, preposition.dep_ = work, "prep"


def _mend_agent(preposition: Token) -> None:
    """Of "was banned from holding rites at the sites by the ministry" the ministry bans."""
    if not _has(preposition, _ACTORS) or preposition.head.tag_ == "VBN":
        return
    verbs = [word for word in (preposition.head, *preposition.head.ancestors) if word.pos_ == "VERB"]
    if len(verbs) < 2 or verbs[0].dep_ != "pcomp" or not any(child.dep_ == "dobj" for child in verbs[0].children):
        return
    outer = {child.dep_ for child in verbs[1].children}
    if "auxpass" in outer and "agent" not in outer:
        preposition.head, preposition.dep_ = verbs[1], "agent"


def _mend_provision(preposition: Token) -> None:
    """Of "provides the town with water" the water is provided."""
    noun = preposition.head
    known = noun.tag_ != "NN" or any(child.dep_ in ("det", "poss") for child in noun.lefts)
    known = known and not any(child.lower_ in ("a", "an") for child in noun.lefts)  # "provide a link with it"
    if known and noun.dep_ == "dobj" and noun.head.lemma_ in _PROVIDING and noun.i > noun.head.i:
        preposition.head = noun.head


def _mend_thanks(preposition: Token) -> None:
    """Of "survived thanks to a loan" the parser makes two phrases of one preposition (Quirk et al. 1985, 9.10)."""
    thanks = preposition.nbor(-1) if preposition.i else preposition
    late = any(child.dep_ == "dobj" and child.i < thanks.i for child in thanks.head.rights)
    astray = thanks.dep_ == "npadvmod" or (thanks.dep_ == "dobj" and late)
    if thanks.lower_ == "thanks" and astray and thanks.head == preposition.head:
        thanks.dep_, thanks.tag_, thanks.pos_ = "prep", "IN", "ADP"
        preposition.head = thanks


def _mend_count(preposition: Token) -> None:
    """Of "passed by 310 votes to 248" the votes are counted against each other."""
    votes = preposition.nbor(-1) if preposition.i else preposition
    counted = votes.dep_ == "pobj" and any(child.dep_ == "nummod" for child in votes.lefts)
    against = [child for child in preposition.rights if child.dep_ == "pobj" and child.tag_ == "CD"]
    if counted and against and votes.head.lower_ in ("by", "with") and votes.head.head == preposition.head:
        preposition.head = votes


def _mend_range(preposition: Token) -> None:
    """ "from one – to another" hang together."""
    before = preposition.nbor(-1) if preposition.i else preposition
    for start in [before, *before.ancestors]:
        if start.lower_ == "from" and start.dep_ == "prep" and start.right_edge.i == before.i:
            if start.head.i < preposition.i and not preposition.is_ancestor(start):
                preposition.head, preposition.dep_ = start.head, "prep"
            return


def _mend_goal(preposition: Token) -> None:
    """Of "brought the clock he made to school on Friday" school is where it was brought, and all behind it is told of
    the bringing."""
    inner, noun = preposition.head, preposition.head.head
    if inner.dep_ != "relcl" or noun.dep_ != "dobj" or noun.head.lemma_ not in _SENDING or not _is_behind(preposition):
        return
    if any(word.tag_ in WH_TAGS or word.lower_ == "that" for word in inner.lefts):
        return
    for child in [child for child in inner.rights if child.dep_ in ("prep", "npadvmod") or child == preposition]:
        child.head = noun.head
    preposition.dep_ = "prep"


def _mend_gapping(noun: Token) -> None:
    """Of "spent two years at the bank and a year as head", "met Ruiz in Oslo and Berg in Rome" the second part goes on
    with the object, and of "fell 3 % in May and 2 % in June" with the measure: it is like that, and unlike what it is
    coordinated with."""
    other = noun.head
    verb = next((word for word in other.ancestors if word.pos_ == "VERB"), None)
    if verb is None or verb.i > other.i:
        return
    for held in [child for child in verb.rights if child.dep_ in ("dobj", "npadvmod") and child.i < other.i]:
        if _are_alike(noun, held) and not _are_alike(noun, other):
            noun.head = held
            for mark in [child for child in other.children if child.dep_ == "cc" and child.i < noun.i]:
                mark.head = held
            for phrase in [child for child in verb.rights if child.i == noun.right_edge.i + 1 and child.dep_ == "prep"]:
                phrase.head = noun
            return


def _are_alike(one: Token, other: Token) -> bool:
    """Two persons, two places, two years."""
    same_type = one.ent_type_ == other.ent_type_ and bool(one.ent_type_)
    return one.lemma_.lower() == other.lemma_.lower() or (same_type and one.pos_ == other.pos_ == "PROPN")


def _is_behind(phrase: Token) -> bool:
    return phrase.i > phrase.head.i


def _has(preposition: Token, types: set[str] | frozenset[str]) -> bool:
    return any(child.dep_ == "pobj" and child.ent_type_ in types for child in preposition.children)
