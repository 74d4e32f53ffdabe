"""Regular mistakes of the parser over what hangs on which verb: objects of gerunds, coordinated verbs, "to"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon import PAIRING, PERSON_NOUNS
from kg.nlp.repairs.parse import LINKING
from kg.words import words_of

_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp"})
_NOUN_SLOTS = frozenset({"attr", "dobj", "pobj"})
_NAMES = frozenset({"FAC", "GPE", "LOC", "ORG", "PERSON", "PRODUCT", "WORK_OF_ART"})
#: Types of the names of those who act.
_ACTORS = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_HELPERS = frozenset({"aux", "auxpass", "nsubj", "nsubjpass", "expl"})
#: Tags of verbs that may be coordinated; the tagger mixes up those of one spelling.
_LIKE = (frozenset({"VBD", "VBN"}), frozenset({"VB", "VBP"}), frozenset({"VBP", "VBZ"}), frozenset({"VBG", "VBN"}))
#: Verbs, and participles of the passive, with "to" before a noun: "amounts to", "linked to".
_WITH_TO = frozenset("amount belong contribute lead object pertain refer resort succumb".split())
_PASSIVE_WITH_TO = frozenset("attach attribute compare connect link relate".split())


def mend_clauses(doc: Doc) -> None:
    """Put words of clauses under the right head, and tags that the parse contradicts right, in place."""
    for token in words_of(doc):
        if token.tag_ in ("VBZ", "VBP") and token.dep_ in _NOUN_SLOTS:
            _mend_plural_noun(token)
        elif token.tag_ == "VB" and token.dep_ in ("xcomp", "advcl"):
            _mend_infinitive(token)
        elif token.lower_ in PAIRING and token.dep_ == "dobj":
            _mend_pairing(token)
        elif token.dep_ == "acomp" and token.ent_type_ in _NAMES:
            _mend_predicate_name(token)
    for verb in [token for token in words_of(doc) if token.dep_ == "advcl"]:
        _mend_across_quotation(verb)
        _mend_behind_relative(verb)
    for gerund in [token for token in words_of(doc) if token.dep_ == "pcomp" and token.tag_ == "VBG"]:
        _mend_gerund(gerund)
    for verb in [token for token in words_of(doc) if token.dep_ == "conj" and token.pos_ == "VERB"]:
        _mend_past_tense(verb)
        _mend_second_participle(verb)
        _mend_gapped_passive(verb)
        _mend_second_infinitive(verb)
        _mend_unlike_verbs(verb)


def _mend_plural_noun(token: Token) -> None:
    """Of "there are Warhol exhibits" the tagger takes "exhibits" for a verb, the parser "Warhol" for its subject."""
    if any(child.dep_ in ("aux", "auxpass") for child in token.children):
        return
    token.tag_, token.pos_ = ("NNS" if token.tag_ == "VBZ" else "NN"), "NOUN"
    for child in token.lefts:
        if child.dep_ == "nsubj":
            child.dep_ = "compound"


def _mend_predicate_name(name: Token) -> None:
    """Of "Its largest customer is Orsted" the tagger takes the name for a participle."""
    if name.text[0].isupper() and name.head.lemma_ in LINKING:
        name.tag_, name.pos_, name.dep_, name.lemma_ = "NNP", "PROPN", "attr", name.text


def _mend_infinitive(noun: Token) -> None:
    """Of "led to outreach", "is linked to example texts", "moved to left field" the tagger takes the noun or the
    adjective behind "to" for a verb."""
    to = noun.nbor(-1) if noun.i else noun
    if to.tag_ != "TO" or to.head != noun or to.i - 1 != noun.head.i:
        return
    if noun.lower_ == noun.lemma_ and not _selects_to(noun.head):
        return
    behind = [child for child in noun.rights if child.dep_ == "dobj" and child.left_edge.i == noun.i + 1]
    head = behind[0] if behind else noun
    head.head, head.dep_ = noun.head, "pobj"
    to.head, to.dep_, to.tag_, to.pos_ = noun.head, "prep", "IN", "ADP"
    head.head = to
    if behind:
        noun.head, noun.dep_ = head, "compound"
    noun.tag_, noun.pos_ = "NN", "NOUN"


def _selects_to(verb: Token) -> bool:
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    return verb.lemma_ in (_PASSIVE_WITH_TO if passive else _WITH_TO)


def _mend_pairing(both: Token) -> None:
    """Of "differ both in price and in taste" nobody differs both."""
    if any(child.i == both.i + 1 and child.pos_ == "ADP" for child in both.head.children) and not list(both.children):
        both.dep_ = "preconj"


def _mend_across_quotation(verb: Token) -> None:
    """A clause goes with a verb on its own side of a quotation mark: of "he notes, “It harms them”, hinting at a ban"
    hinting with notes, of "she is a star, who “won it, giving all”" giving with won."""
    if verb.i < verb.head.i or not _is_parted(verb.head, verb):
        return
    others = [word for word in verb.sent if word.i < verb.i and word.pos_ == "VERB" and word.dep_ not in _HELPERS]
    alike = [word for word in reversed(others) if not _is_parted(word, verb) and not verb.is_ancestor(word)]
    if alike:
        verb.head = alike[0]


def _mend_behind_relative(participle: Token) -> None:
    """Of "the plan contrasts with that of Kenya, which trades with it while criticizing it" not the plan criticizes."""
    main, marked = participle.head, any(child.dep_ == "mark" for child in participle.lefts)
    if participle.tag_ != "VBG" or not marked or participle.i < main.i:
        return
    told = [child for child in main.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    between = main.doc[main.i : participle.i]
    relative = [word for word in between if word.dep_ == "relcl" and word.head.ent_type_ in _ACTORS]
    if relative and told and told[0].pos_ == "NOUN" and told[0].lemma_.lower() not in PERSON_NOUNS:
        participle.head = relative[-1]


def _is_parted(one: Token, other: Token) -> bool:
    """Whether just one of them stands inside quotation marks."""
    between = one.doc[one.i + 1 : other.i]
    return sum(word.tag_ in ("``", "''") and word.is_quote for word in between) % 2 == 1


def _mend_gerund(gerund: Token) -> None:
    """Of "aims at giving as fully as possible the content" the content is given, not aimed."""
    verb = gerund.head.head
    if verb.pos_ != "VERB" or verb.i > gerund.i or any(child.dep_ in _COMPLEMENTS for child in gerund.children):
        return
    for noun in [child for child in verb.rights if child.dep_ == "dobj" and child.i > gerund.i]:
        noun.head = gerund


def _mend_past_tense(verb: Token) -> None:
    """Of "met in Oslo and later married in Rome" the tagger takes the second verb for a participle."""
    first, start = verb.head, verb.left_edge.i - 1
    linked = first.i < start and verb.doc[start].dep_ == "cc" and verb.doc[start].head == first
    if verb.tag_ != "VBN" or first.tag_ != "VBD" or first.lemma_ == "be" or not linked:
        return
    passive = any(child.dep_ in ("auxpass", "nsubjpass") for child in first.children)
    if not passive and not any(child.dep_ in _HELPERS | {"agent"} for child in verb.children):
        verb.tag_ = "VBD"


def _mend_second_participle(verb: Token) -> None:
    """Of "will be flown to Rome and displayed" the tagger takes the second participle for a past tense, which no modal
    has."""
    helpers = [child for child in verb.head.lefts if child.dep_ in ("aux", "auxpass")]
    passive = any(child.dep_ == "auxpass" for child in helpers) and any(child.tag_ in ("MD", "TO") for child in helpers)
    if verb.tag_ == "VBD" and passive and not any(child.dep_ in _HELPERS | {"dobj"} for child in verb.children):
        verb.tag_ = "VBN"


def _mend_gapped_passive(verb: Token) -> None:
    """Of "two were killed and dozens injured" the second clause leaves out its "were"."""
    told = [child for child in verb.lefts if child.dep_ == "nsubj"]
    passive = any(child.dep_ == "auxpass" for child in verb.head.lefts) and verb.tag_ in ("VBN", "VBD")
    bare = not any(child.dep_ in ("aux", "auxpass", "dobj", "ccomp", "xcomp") for child in verb.children)
    if passive and bare and told and told[0].i + 1 == verb.i and verb.nbor(-1) == told[0] and _is_counted(told[0]):
        verb.tag_, told[0].dep_ = "VBN", "nsubjpass"


def _is_counted(noun: Token) -> bool:
    """As in "dozens", "four others"."""
    return noun.ent_type_ == "CARDINAL" or noun.tag_ == "CD" or any(child.tag_ == "CD" for child in noun.lefts)


def _mend_second_infinitive(verb: Token) -> None:
    """Of "wants to sell the bank and cut taxes" the tagger takes "cut" for a past tense, which no present has."""
    governor = verb.head.head if verb.head.dep_ == "xcomp" else verb.head
    if verb.tag_ != "VBD" or verb.lower_ != verb.lemma_ or governor.tag_ not in ("VBZ", "VBP"):
        return
    if any(child.dep_ in _HELPERS for child in verb.children):
        return
    for first in [child for child in governor.rights if child.dep_ == "xcomp" and child.i < verb.i]:
        if any(child.tag_ == "TO" for child in first.lefts):
            verb.head, verb.tag_ = first, "VB"
            return


def _mend_unlike_verbs(verb: Token) -> None:
    """Only like forms are coordinated (Quirk et al. 1985, 13.44): of "refusing to work and demanding a raise" demanding
    goes with refusing, of "would end in tears, which he hates, and cost much" the cost with the end."""
    first = verb.head
    if first.pos_ != "VERB" or any(child.dep_ in _HELPERS for child in verb.children) or _are_alike(verb, first):
        return
    for other in first.ancestors:
        if other.pos_ == "VERB" and other.i < verb.i and _are_alike(verb, other):
            verb.head = other
            return


def _are_alike(verb: Token, other: Token) -> bool:
    return verb.tag_ == other.tag_ or any({verb.tag_, other.tag_} <= tags for tags in _LIKE)
