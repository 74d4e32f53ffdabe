"""What the dependents of a word say of it: "not", "will", "no minister", "if"."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Doc, Token

from kg.extract import lexicon
from kg.extract.quotations import quote_at
from kg.extract.speakers import MINDED
from kg.extract.syntax import OBJECTS, SUBJECTS, ancestors, children, is_infinitive, is_verb, prepositional_objects
from kg.records import Modality

_NEGATING = ("advmod", "cc", "det", "neg", "preconj")
_MULTIPLY = frozenset("double halve quadruple treble triple".split())
_MODALS = lexicon.FUTURE_MODALS | lexicon.POSSIBLE_MODALS | lexicon.CONDITIONAL_MODALS
_ANY = frozenset("a an any anybody anyone anything".split())
_SCARCE = frozenset({"few", "little"})
_RANKS = frozenset({"first", "last", "only"})
_FAR = 60  # words back to a verb that tells the tense of a story
_INVERTED = frozenset({"had", "should", "were"})
_CONCESSIVE = frozenset("although though whereas while".split())
_YEAR_WORDS = frozenset("around c. circa in since until".split())
#: What their object "would" be is no more than thought of.
_THINKING = MINDED | lexicon.PROPOSALS | lexicon.INTENTIONS | lexicon.ARRANGEMENTS | lexicon.DELIBERATIONS


def is_negated(token: Token) -> bool:
    """Whether one of its dependents negates it. Two in one clause ("no one has not") are not undone."""
    if any(_negates(child, token) for child in token.children):
        return True
    if not is_verb(token):
        return False
    arguments = children(token, *SUBJECTS, *OBJECTS, "attr")
    qualities = children(token, "acomp", "attr", "oprd")
    return (
        any(map(_is_nothing, arguments)) or any(map(_is_denied, qualities)) or _follows_nor(token) or _is_fronted(token)
    )


def modality_of(token: Token) -> Modality | None:
    """What the auxiliaries of a word make of it; None where they leave it a fact."""
    modals = {child.lower_ for child in children(token, "aux")} & _MODALS
    if modals and any(is_condition(clause) for clause in _conditions(token)):
        return Modality.CONDITIONAL
    if {child.lower_ for child in children(token, "advmod", "amod")} & lexicon.DOUBT:
        return Modality.POSSIBLE  # "will probably"
    if modals & lexicon.FUTURE_MODALS or _is_headline_future(token):
        return Modality.PLANNED
    if modals & lexicon.POSSIBLE_MODALS:
        return Modality.POSSIBLE
    if modals & lexicon.CONDITIONAL_MODALS:
        return _conditional(token)
    return None


def is_condition(clause: Token) -> bool:
    """As in "if Kenya signs", "had Kenya signed", "as long as Kenya signs"."""
    if clause.dep_ != "advcl":
        return False
    marks = {child.lower_ for child in children(clause, "mark", "advmod", "prep")}
    if marks & lexicon.CONDITIONAL_MARKS and not _has(clause, "or", "not"):
        return True
    if "as" in marks and clause.head.lower_ == "long":
        return True
    subject = children(clause, *SUBJECTS)
    first = children(clause, "aux", "auxpass")
    return (
        bool(subject and first)
        and first[0].lower_ in _INVERTED
        and first[0].i < subject[0].i
        and not children(clause, "mark")
    )


def is_question_clause(clause: Token) -> bool:
    """As in "asked whether Kenya signed"."""
    return any(child.lower_ in ("if", "whether") for child in children(clause, "mark", "advmod"))


def is_ranked(noun: Token) -> bool:
    """As in "the first player", "the only one": an infinitive after these tells what was done."""
    words = children(noun, "amod")
    return any(word.tag_ == "JJS" or word.lower_ in _RANKS or word.ent_type_ == "ORDINAL" for word in words)


def _negates(child: Token, token: Token) -> bool:
    if child.lower_ == "again" and any(grandchild.lower_ == "never" for grandchild in child.children):
        return True
    if any(grandchild.lower_ == "no" for grandchild in children(child, "neg", "advmod", "det")):
        return child.lower_ in ("longer", "more") and child.dep_ in ("neg", "advmod")  # "no longer supports"
    if child.lower_ in lexicon.ALMOST and child.dep_ == "advmod":
        return _falls_short(child, token)
    if child.dep_ not in _NEGATING or (child.dep_ != "neg" and child.lower_ not in lexicon.NEGATIONS):
        return False
    if child.dep_ == "cc" and (child.lower_ not in ("nor", "neither") or child.i > token.i):
        return False  # joins what follows
    if child.i > token.i and not is_verb(token):
        return False  # "the home of apes, not men"
    return not _says_only(child) and not _is_alternative(child)


def _is_denied(quality: Token) -> bool:
    """As in "is neither clear nor right", "is, perhaps, not the best"."""
    return any(
        word.lower_ in ("neither", "not", "never") and word.i < quality.i and not _says_only(word)
        for word in children(quality, "preconj", "cc", "neg")
    )


def _is_alternative(negation: Token) -> bool:
    """As in "whether it is right or not"."""
    return negation.i > 0 and negation.nbor(-1).lower_ == "or"


def _falls_short(almost: Token, verb: Token) -> bool:
    """As in "nearly lost"; what nearly doubled has grown, and "nearly 300" is a number."""
    following = almost.nbor() if almost.i + 1 < len(almost.doc) else almost
    return is_verb(verb) and following in (verb, *children(verb, "aux", "auxpass")) and verb.lemma_ not in _MULTIPLY


def _says_only(negation: Token) -> bool:
    """As in "not only", "no fewer than", "no doubt"."""
    following = negation.nbor() if negation.i + 1 < len(negation.doc) else negation
    compared = negation.lower_ == "no" and following.tag_ in ("JJR", "RBR") and following.lower_ != "longer"
    return compared or following.lower_ in lexicon.ONLY or following.lower_ in ("doubt", "sooner")


def _is_nothing(noun: Token) -> bool:
    """As in "no minister", "neither side", "nobody", "few voters", "neither Kenya nor Chile"."""
    if noun.lower_ in lexicon.NEGATIONS:
        return True
    words = children(noun, "amod", "cc", "det", "nmod", "preconj", "predet")
    found = [word for word in words if word.lower_ in lexicon.NONE and not _says_only(word)]
    if any(word.lower_ in lexicon.BARELY and word.nbor().lower_ in _ANY for word in children(noun, "advmod")):
        return True
    if noun.lower_ in _SCARCE and noun.dep_ in SUBJECTS:
        found.append(noun)
    some = _has(noun, "a", "last", "first", "next", "quite", "the")
    return any(word.lower_ not in _SCARCE or not (some or word.head.pos_ == "PROPN") for word in found)


def _has(token: Token, *words: str) -> bool:
    return any(child.lower_ in words for child in token.children)


def _follows_nor(verb: Token) -> bool:
    """As in "neither signed the treaty nor left", "did not sign, nor did it leave"."""
    if verb.dep_ != "conj":
        return False
    between = [word for word in children(verb.head, "cc") if verb.head.i < word.i < verb.i]
    return bool(between) and between[-1].lower_ in ("nor", "neither")


def _is_fronted(verb: Token) -> bool:
    """As in "at no point did the pilot": the verb before the subject tells it from "with no warning the pilot"."""
    subject, first = children(verb, *SUBJECTS), children(verb, "aux", "auxpass")
    if not subject or not first or first[0].i > subject[0].i:
        return False
    fronted = [word for word in children(verb, "prep") if word.i < first[0].i]
    return any(_is_nothing(noun) for word in fronted for noun in prepositional_objects(word))


def _conditions(verb: Token) -> list[Token]:
    found = children(verb, "advcl")
    return found + [clause for adverb in children(verb, "advmod") for clause in children(adverb, "advcl")]


def _is_headline_future(verb: Token) -> bool:
    """As in "Kenya to send troops"; "the only player to score was Ruiz" tells no future."""
    own = children(verb, *SUBJECTS)
    if any(map(is_ranked, own)):
        return False
    said = verb.dep_ == "ROOT" or (verb.dep_ == "ccomp" and verb.i < verb.head.i)
    return said and bool(own) and own[0].i < verb.i and is_infinitive(verb)


def _conditional(verb: Token) -> Modality | None:
    """What "would" makes of a verb; it also tells what became of things, or used to happen, long ago."""
    if any(child.lemma_ == "have" for child in children(verb, "aux")):
        return Modality.CONDITIONAL
    if _is_future_of_past(verb):
        return Modality.PLANNED
    return None if _is_habit(verb) or _is_history(verb) else Modality.CONDITIONAL


def _is_habit(verb: Token) -> bool:
    """As in "he would often walk", "later that year she would move, and he would stay", "would go on to win"."""
    times = [word for child in children(verb, "advmod", "npadvmod") for word in (child, *children(child, "advmod"))]
    lemma = " ".join([verb.lemma_, *(part.lower_ for part in children(verb, "prt"))])
    outcome = lemma in lexicon.OUTCOMES and any(map(is_infinitive, children(verb, "xcomp", "advcl")))
    if outcome or any(word.lower_ in lexicon.HABITUAL for word in times):
        return True
    return verb.dep_ == "conj" and verb.head.pos_ == "VERB" and _is_would(verb.head) and _is_habit(verb.head)


def _is_would(verb: Token) -> bool:
    return any(child.lower_ in lexicon.CONDITIONAL_MODALS for child in children(verb, "aux"))


def _is_history(verb: Token) -> bool:
    """As in "The trip would change her life", after a verb in the past in a text about times long past."""
    if quote_at(verb) is not None or not _is_of_long_ago(verb.doc):
        return False
    if verb.dep_ in ("ROOT", "conj"):
        before = verb.doc[max(verb.sent.start - _FAR, 0) : verb.sent.start]
        tenses = [word.tag_ for word in before if word.tag_ in ("VBD", "VBP", "VBZ")]
        return tenses[-1:] == ["VBD"]
    outer = next(filter(is_verb, verb.ancestors), None)
    told = verb.dep_ == "relcl" or _is_concessive(verb)
    return told and outer is not None and _is_past(outer) and outer.lemma_ not in _THINKING


@lru_cache(maxsize=1)
def _is_of_long_ago(doc: Doc) -> bool:
    """Whether most of the years that a text names lie two or more before its publication, as in a life or a history."""
    published = doc._.article.published
    dated = [date.value for date in doc._.dates if date.value and not date.value.startswith("-")]
    years = [int(value[:4]) for value in dated] + _early_years(doc)
    return published is not None and sum(published.year - year > 1 for year in years) > len(years) / 2


def _early_years(doc: Doc) -> list[int]:
    """Years of three digits, which are no dates to the others: "in 348"."""
    return [int(word.text) for word in doc[1:] if word.shape_ == "ddd" and _is_year(word)]


def _is_year(number: Token) -> bool:
    return number.dep_ == "pobj" and number.nbor(-1).lower_ in _YEAR_WORDS


def _is_concessive(clause: Token) -> bool:
    """As in "She won, though never again would she lead": told like a sentence of its own."""
    links = [*children(clause, "mark", "advmod", "prep"), clause.doc[max(clause.left_edge.i - 1, 0)]]
    return clause.dep_ == "advcl" and any(word.lower_ in _CONCESSIVE for word in links)


def _is_future_of_past(verb: Token) -> bool:
    """As in "said that it would sign", "his statement that it would sign"; what somebody says in the present hangs on a
    condition."""
    for child, parent in ancestors(verb):
        if is_verb(child) and (child.dep_ == "acl" or is_verb(parent)) and not _is_concessive(child):
            return child.dep_ == "acl" or (_is_past(parent) and quote_at(verb) == quote_at(parent))
    return False


def _is_past(verb: Token) -> bool:
    return verb.tag_ == "VBD" or any(child.lower_ == "had" for child in children(verb, "aux"))
