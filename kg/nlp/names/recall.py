"""Names that the model missed: the rest of a name, its other occurrences, capitalised phrases, demonyms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from kg import gazetteer
from kg.lexicon import FINITE_TAGS
from kg.nlp.names.bounds import (
    capitalised,
    is_capitalised,
    is_credit,
    is_name,
    is_plural_role,
    is_sentence_word,
    is_tight_hyphen,
    lower_words,
)
from kg.nlp.names.extents import is_particle
from kg.nlp.names.forms import dateline_places, is_storm
from kg.nlp.names.words import CALENDAR, CLASS_NOUNS, DESCRIBING, TITLES, UNKNOWN

#: First word, in lower case ▶ the names that start with it, as words and label.
Forms = dict[str, list[tuple[tuple[str, ...], str]]]

_PROPER = frozenset({"NNP", "NNPS"})
_BEARERS = frozenset({"ORG", "GPE", "LOC", "PERSON"})  # what acronyms stand for, as names
_ACTING = frozenset({"nsubj", "nsubjpass", "conj", "pobj"})
_HYPHENS = frozenset({"-", "–"})
_MIN_PART = 3  # letters of a surname that alone stands for its bearer
_MIN_LETTERS = 2


def add_datelines(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """The places that datelines begin with."""
    places = list(dateline_places(doc))
    inside = {token.i for place in places for token in place}
    yield from (span for span in spans if inside.isdisjoint(range(span.start, span.end)))
    yield from places


def add_phrases(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Runs of proper nouns that no entity covers."""
    spans = list(spans)
    taken = {token.i for span in spans for token in span}
    common = lower_words(doc)
    yield from spans
    for first, last in _runs(doc, taken):
        while first < last and _is_outside(doc[first], common):
            first += 1
        while first < last and is_credit(doc[last - 1]):
            last -= 1
        if first < last and _is_worth_it(doc[first:last], common):
            yield Span(doc, first, last, UNKNOWN)


def _is_outside(first: Token, common: frozenset[str]) -> bool:
    """A title, or what has a capital only because it begins a sentence."""
    described = first.is_sent_start and first.lower_ in DESCRIBING
    return described or first.lower_ in TITLES or is_sentence_word(first, common)


def _runs(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Where proper nouns stand side by side, or joined by hyphens, within a sentence: first token and the one after."""
    start = end = -1
    for token in capitalised(doc):
        if token.i in taken or not (token.tag_ in _PROPER or _is_acronym_of_a_name(token)):
            continue
        follows = token.i == end or (start >= 0 and _is_joint(doc[end : token.i]))
        if start >= 0 and (not follows or token.is_sent_start):
            yield start, end
            start = -1
        start, end = (token.i if start < 0 else start), token.i + 1
    if start >= 0:
        yield start, end


def _is_acronym_of_a_name(token: Token) -> bool:
    """ "UNESCO", where the tagger takes it for a common noun but the recogniser leans to a name."""
    leanings = token.doc._.leanings
    if token.tag_ != "NN" or token.dep_ not in _ACTING or not (token.text.isupper() and token.text.isalpha()):
        return False
    is_bare = len(token) > _MIN_LETTERS and not any(child.dep_ in ("det", "poss", "amod") for child in token.children)
    return is_bare and bool(leanings) and leanings[token.i] in _BEARERS and not token.sent.text.isupper()


def _is_joint(between: Span) -> bool:
    """Whether a hyphen stands there ("Counter-Strike"), hyphens with a word between them ("Hay-on-Wye") or a foreign
    particle ("Banco de Vello")."""
    if len(between) not in (1, 3):
        return False
    first, last = between[0], between[-1]
    return (is_tight_hyphen(first) and is_tight_hyphen(last)) or (first == last and is_particle(first))


def _is_worth_it(run: Span, common: frozenset[str]) -> bool:
    """Whether a run of proper nouns is a name: most tagging errors are single words, or common nouns with a capital."""
    if all(token.lower_ in TITLES or token.lower_ in CLASS_NOUNS or token.lower_ in CALENDAR for token in run):
        return False
    if run[-1].lower_ in TITLES:
        return False  # "Defense Minister": a description, though it has capitals
    after = run.doc[run.end] if run.end < len(run.doc) else None
    if after is not None and (after.lower_ in TITLES or (after.text == "-" and not run[-1].whitespace_)):
        return False  # "Home Secretary", "Booker Prize-winning"
    if sum(character.isalpha() for character in run.text) < _MIN_LETTERS or run[0].text[0] == "@":
        return False
    first = run[0]
    beside = any(other.pos_ == "PROPN" for other in first.conjuncts)  # "Zubrexo and Vello"
    several = first.tag_ == "NNPS" and not any(child.lower_ == "the" for child in first.lefts)
    plural = several or is_plural_role(first)
    acronym = first.is_upper and len(first) > _MIN_LETTERS and not run.sent.text.isupper()
    acts = first.dep_ in ("nsubj", "nsubjpass") and first.head.tag_ in FINITE_TAGS
    doubtful = plural or first.lower_ in common or (first.is_sent_start and not beside and not acronym and not acts)
    return len(run) > 1 or not doubtful


def add_repeats(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Other occurrences of a name of the article, and of a person's surname."""
    spans = list(spans)
    yield from spans
    forms = forms_of(spans)
    taken = {token.i for span in spans for token in span}
    for token in capitalised(doc):
        if token.i in taken:
            continue
        for words, label in forms.get(token.lower_, ()):
            end = token.i + len(words)
            if is_form(doc[token.i : end], words) and taken.isdisjoint(range(token.i, end)):
                taken.update(range(token.i, end))
                yield Span(doc, token.i, end, label)
                break


def forms_of(spans: Iterable[Span]) -> Forms:
    """The names of the article and its people's surnames, the longest first."""
    labels: dict[tuple[str, ...], str] = {}
    for span in spans:
        if not is_name(span) or not is_capitalised(span[0]):
            continue
        labels.setdefault(tuple(token.text for token in span), span.label_)
        if span.label_ == "PERSON" and len(span) > 1 and len(span[-1]) >= _MIN_PART:
            labels.setdefault((span[-1].text,), span.label_)
        if is_storm(span):
            labels.setdefault((span[-1].text,), "EVENT")
        if len(span) > 1 and span.label_ == "ORG" and span.root.i == span.end - 1 and span.root.tag_ == "NNPS":
            labels.setdefault((span[-1].text,), "ORG")
    forms: Forms = defaultdict(list)
    for words, label in sorted(labels.items(), key=lambda item: (-len(item[0]), item)):
        forms[words[0].lower()].append((words, label))
    return forms


def is_form(span: Span, words: Sequence[str]) -> bool:
    """Whether the text has that name there; several words also with other capitals: "Playstation Two"."""
    found = [token.text for token in span]
    if found == list(words):
        return True
    same = len(found) > 1 and [word.lower() for word in found] == [word.lower() for word in words]
    return same and all(word.islower() or is_capitalised(token) for token, word in zip(span, words, strict=True))


def mark_families(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "the Quills", where the article names a Quill."""
    spans = list(spans)
    surnames = {span[-1].text for span in spans if span.label_ == "PERSON"}
    families = {token.i for token in capitalised(doc) if _is_family(token, surnames)}
    yield from (span for span in spans if len(span) > 1 or span.start not in families)
    longer = {token.i for span in spans if len(span) > 1 for token in span}
    yield from (Span(doc, index, index + 1, "NORP") for index in sorted(families - longer))


def _is_family(token: Token, surnames: set[str]) -> bool:
    text = token.text
    plural = text.endswith("s") and (text[:-1] in surnames or text.removesuffix("es") in surnames)
    return plural and text not in surnames and token.i > 0 and token.nbor(-1).lower_ == "the"


def add_demonyms(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """ "Israeli", "Russians": NORP wherever they stand alone; "Russian-Israeli" is one of each."""
    spans = [span for span in spans if not _is_joined_demonyms(span)]
    yield from spans
    taken = {token.i for span in spans for token in span}
    for token in capitalised(doc):
        if token.i not in taken and gazetteer.country_of_demonym(token.text):
            yield Span(doc, token.i, token.i + 1, "NORP")


def _is_joined_demonyms(span: Span) -> bool:
    words = [token.text for token in span if token.text not in _HYPHENS]
    return 1 < len(words) < len(span) and all(map(gazetteer.country_of_demonym, words))
