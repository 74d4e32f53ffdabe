"""Date expressions of an article and what they come to: the component "kg_dates" sets ``doc._.dates``."""

from __future__ import annotations

from functools import partial

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kg.nlp.date_grammar import Form, matches
from kg.nlp.date_values import DONE, FUTURE, OPEN, PAST, Match, Setting
from kg.records import DateExpression

#: Before a bare month or year they speak for a date.
_TIME_WORDS = frozenset(
    """in since from until till by before after during around about circa c. early late mid last next this of and or to
    through between on born b. d. m. - – — ( ; / early- mid-""".split()
)
_RECURRING = frozenset({"every", "each", "other"})
_ANY = frozenset({"a", "an", "any", "some"})
_UPCOMING = frozenset("upcoming coming next forthcoming future planned scheduled".split())
#: Participles and adjectives that put what hangs on them ahead: "scheduled for Tuesday", "due in May".
_AHEAD = frozenset("scheduled planned due slated expected set".split())
#: Verbs whose infinitive lies ahead: "plans to attend in January".
_PLANNING = frozenset(
    """agree aim announce ask be decide due expect hope intend invite like mean plan pledge prepare promise schedule
    seek set slate threaten urge vow wait want wish""".split()
)
_FUTURE_AUX = frozenset("will ’ll 'll wo shall would may might can could should must".split())
_WHEN = frozenset({"in", "on", "during", "at"})
_HAVING = frozenset({"has", "have", "’ve", "'ve", "having"})


@Language.component("kg_dates", assigns=["doc._.dates"])
def dates(doc: Doc) -> Doc:
    """Find the dates in the text and read them in its order, since some count from the one before."""
    article = doc._.article
    published = article.published if article else None
    found: list[DateExpression] = []
    told: str | None = None
    for form, match, span in _matches(doc):
        setting = Setting(published, told, partial(_direction, span))
        value = form.reading(match, setting)
        found.append(DateExpression(match.start(), match.end(), match.group(), value))
        told = value if value and "/" not in value and not value.startswith("--") else told
    doc._.dates = tuple(found)
    return doc


def _matches(doc: Doc) -> list[tuple[Form, Match, Span]]:
    """The dates in text order, none overlapping another, each with its tokens."""
    chosen: list[tuple[Form, Match, Span]] = []
    text = doc.text
    taken = bytearray(len(text))
    for form, match in matches(text):
        start, end = match.span()
        span = None if any(taken[start:end]) else doc.char_span(start, end, alignment_mode="expand")
        if span is not None and _is_date(span, form):
            taken[start:end] = b"\1" * (end - start)
            chosen.append((form, match, span))
    return sorted(chosen, key=lambda item: item[1].start())


def _is_date(span: Span, form: Form) -> bool:
    return not _is_generic(span) and (not form.doubtful or _sentence_speaks_for(span))


def _is_generic(span: Span) -> bool:
    """Whether any such day is meant: "every Thursday", "on a Monday"."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return before in _RECURRING or any(child.lower_ in _ANY and child.dep_ == "det" for child in span.root.children)


def _sentence_speaks_for(span: Span) -> bool:
    """Whether a bare month or number is a date here."""
    if any(token.ent_type_ == "DATE" for token in span):
        return True
    if _counts(span[-1]) or (span.root.is_alpha and span.root.ent_type_ == "PERSON"):  # Theresa May
        return False
    before = span.doc[span.start - 1] if span.start else None
    if before is None or before.lower_ in _TIME_WORDS:
        return True
    named = before.pos_ == "PROPN" or (span.end < len(span.doc) and span.doc[span.end].is_title)
    return named and span.text[:2] in ("19", "20")  # "London 2012", "the 2020 Review Conference"


def _counts(token: Token) -> bool:
    """Whether the number counts things: "2000 people"."""
    return token.dep_ == "nummod" and token.head.i > token.i and token.head.tag_ == "NNS"


def _direction(span: Span) -> int:
    """Whether the words around speak of what was or of what will be: the nearest sign on the way up the parse."""
    for node in (span.root, *span.root.ancestors):
        sign = _sign(node, span.root)
        if sign is not None:
            return DONE if sign == PAST and _happened_then(node, span.root) else sign
    return OPEN


def _happened_then(verb: Token, date: Token) -> bool:
    """Whether the date tells when what the verb tells happened: "began in March", but not "was moved to March" nor, of
    what somebody said of a day to come, "was on Friday"."""
    when = date.head if date.dep_ == "pobj" else date
    return verb.lemma_ != "be" and when.head == verb and (when == date or when.lower_ in _WHEN)


def _sign(node: Token, date: Token) -> int | None:
    """What one word says of the date under it; None where the next word up may say more."""
    if node.lower_ in _AHEAD or any(child.lower_ in _UPCOMING and child.dep_ == "amod" for child in node.children):
        return FUTURE
    if node.lower_ == "since":
        return PAST
    if node.pos_ not in ("VERB", "AUX"):
        return None
    auxiliaries = [child for child in node.children if child.dep_ in ("aux", "auxpass")]
    words = {child.lower_ for child in auxiliaries}
    if "to" in words:
        return _infinitive_sign(node)
    if words & _HAVING:
        return PAST
    if words & _FUTURE_AUX:
        return FUTURE
    tags = {node.tag_, *(child.tag_ for child in auxiliaries)}
    if "VBD" in tags:
        return PAST
    if not tags & {"VBZ", "VBP"}:
        return None
    return FUTURE if node.tag_ == "VBG" and date.head in (node, *node.children) else OPEN  # "is meeting him on Friday"


def _infinitive_sign(verb: Token) -> int | None:
    """What it plans lies ahead ("plans to attend", "is to open"); "failure to form" doesn't say, nor does its verb."""
    if verb.head.lemma_ in _PLANNING or verb.head.lower_ == "going":
        return FUTURE
    return OPEN if verb.dep_ in ("acl", "relcl") else None
