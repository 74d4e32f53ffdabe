"""What kind of thing a name names, by all the evidence in the document: one name, one type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Doc, Span, Token

from kg import gazetteer, given_names
from kg.names import is_acronym
from kg.nlp.names_bounds import is_name, lower_words
from kg.nlp.names_words import (
    CLASS_NOUNS,
    DIRECTIONS,
    KINDS_AFTER,
    LOCATIVE,
    NUMERIC,
    OF_PLACES,
    PERSON_NOUNS,
    SPEECH,
    SPORT_NOUNS,
    SPORT_VERBS,
    TITLES,
    UNKNOWN,
)

#: A vote is a label with its weight. The model's own label counts 1 an occurrence; weights are measured on news texts
#: in the order of how seldom the cue errs (class noun in the name, gazetteer, title, description, verb, preposition).
Votes = dict[str, float]

_KEPT = frozenset({"LAW", "LANGUAGE"})
_LEAST = {UNKNOWN: 0.4}  # the label for what is unknown, to the model as to us
_HE_OR_SHE = frozenset({"he", "she"})
_WHO = frozenset({"who", "whose", "whom"})
_SERIES = 0.8  # the vote of a series of which all others have one label
_PLACING = LOCATIVE | {"from", "of", "to"}
_MIN_SPORT = 3  # different words of sport that make a report of a match
_UNLIKE_TEAMS = frozenset({UNKNOWN, "WORK_OF_ART", "PERSON"})
_FULL_NAME = (2, 3)  # words of a person's full name


def retype(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Give every occurrence of a name the label that most evidence in the document speaks for."""
    spans = list(spans)
    sport = _is_sport(doc)
    groups: dict[str, list[Span]] = defaultdict(list)
    lone = {span.text for span in spans if len(span) == 1 and is_name(span)}
    makers = {span.text for span in spans if span.label_ == "ORG" and not given_names.is_given_name(span.text)}
    for span in spans:
        if is_name(span) and not _is_kept(span):
            groups[_key(span, lone)].append(span)
    labels = {span.start: label for members in groups.values() for span, label in _decide(members, sport, makers)}
    labels |= dict(_acronyms(spans, labels))
    for span in spans:
        label = labels.get(span.start, span.label_)
        yield span if label == span.label_ else Span(doc, span.start, span.end, label)


def _is_kept(span: Span) -> bool:
    """Whether the model's label stays, whatever the text says: laws and languages are few and mostly right."""
    return span.label_ in _KEPT and _class_label(span) in (None, "LAW")


def _key(span: Span, lone: set[str]) -> str:
    """A full name and its surname are one name: "Liberman" votes for "Avigdor Liberman"."""
    last = span[-1].text
    full = len(span) in _FULL_NAME and last in lone and span[0].lower_ not in DIRECTIONS
    return last if full and not _class_label(span) and not _is_territory(last) else span.text


def _acronyms(spans: Iterable[Span], labels: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """(first token, label) of each acronym of a name: both name one thing, and more tells what the longer one is."""
    decided = [span for span in spans if span.start in labels]
    long = sorted({(span.text, labels[span.start]) for span in decided if len(span) > 1})
    for span in decided:
        if len(span) == 1 and span.text.isupper() and gazetteer.country(span.text) is None:
            yield from [(span.start, label) for text, label in long if is_acronym(span.text, text)][:1]


def _decide(members: Sequence[Span], sport: bool, makers: set[str]) -> Iterator[tuple[Span, str]]:
    votes: Counter[str] = Counter()
    for span in members:
        for cue in (_label_vote(span), *_cues(span)):
            votes.update(cue)
    if any(map(_abbreviates_common_words, members)):
        votes.update({UNKNOWN: 3.0 * len(members)})
    if any(len(span) > 1 and span[0].text in makers for span in members):
        votes.update({"PERSON": -1.0 * len(members), UNKNOWN: 1.0 * len(members)})  # "Google Chrome … Chrome"
    elif len({span.text for span in members}) > 1 and not any(map(_is_no_surname, members)):
        votes.update({"PERSON": 0.8 * len(members)})  # what is also called by its last word is mostly a person
    else:
        votes.update(_gazetteer_votes(members[0].text))
    votes.update(_person_votes(members))
    best = max(votes.values())
    winner = next(label for label in (members[0].label_, *sorted(votes)) if votes[label] == best)
    if sport and winner in _UNLIKE_TEAMS and any(map(_is_plural, members)):
        winner = "ORG"  # "the Bradenton Marauders"
    if sport and winner == "GPE" and 4 * sum(map(_is_team, members)) >= len(members):
        winner = "ORG"
    return ((span, winner) for span in members)


def _is_no_surname(span: Span) -> bool:
    """Whether the last word is a plural or an acronym: "PlayStation VR"."""
    return _is_plural(span) or (span[-1].text.isupper() and not span[0].text.isupper())


def _label_vote(span: Span) -> Votes:
    """The model's own label; less for that of another occurrence, or what the model would say if it had to."""
    if span.root.ent_type_ == span.label_:
        return {span.label_: _LEAST.get(span.label_, 1.0)}
    leanings = span.doc._.leanings
    leaning = leanings[span.start] if leanings and len(span) == 1 and not span.root.ent_type_ else ""
    if span.label_ == UNKNOWN and leaning not in ("", "NORP", *NUMERIC):
        return {UNKNOWN: 0.2, leaning: 0.9}
    return {span.label_: 0.2}


def _abbreviates_common_words(span: Span) -> bool:
    """ "gross domestic product (GDP)": what is made of the initials of common words names no body."""
    doc, letters = span.doc, span.text
    if len(span) > 1 or not letters.isupper() or span.start < len(letters) or doc[span.start - 1].text != "(":
        return False
    before = doc[max(0, span.start - 2 * len(letters)) : span.start - 1]
    words = [token.text for token in before if token.is_alpha and not token.is_stop][-len(letters) :]
    return all(map(str.islower, words)) and "".join(word[0] for word in words).upper() == letters


def _person_votes(members: Sequence[Span]) -> Votes:
    """By given names and surnames: "Annie Oakley", "Walker Evans", "Ruby"."""
    first = members[0]
    if any(map(_starts_with_given_name, members)):
        return {"PERSON": 2.0}
    if len(first) == 1:
        unclear = first.label_ in (UNKNOWN, "GPE") and given_names.is_given_name(first.text)
        return {"PERSON": 0.5} if unclear else {}
    full = len(first) in _FULL_NAME and not _class_label(first)
    return {"PERSON": 1.2 * len(members)} if full and given_names.is_full_name(first[0].text, first[-1].text) else {}


def _is_plural(span: Span) -> bool:
    """ "the Polaroids", "20 Leopards": several of a kind, and of persons news speaks by name."""
    counted = any(child.dep_ in ("det", "nummod") for child in span.root.children)
    return counted and span.root.tag_ in ("NNS", "NNPS")


def _starts_with_given_name(span: Span) -> bool:
    """ "Annie Oakley"."""
    given = all(map(given_names.is_given_name, span[0].text.split("-")))
    return given and len(span) in _FULL_NAME and not _class_label(span)


def _is_sport(doc: Doc) -> bool:
    return len({word.removesuffix("s") for word in lower_words(doc)} & SPORT_NOUNS) >= _MIN_SPORT


def _is_team(span: Span) -> bool:
    """ "Sweden defeated Korea", "Tunisia's goalkeeper"."""
    head = span.root.head
    if span.root.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj") and SPORT_VERBS & {head.lemma_, head.head.lemma_}:
        return head.lower_ not in LOCATIVE
    return span.root.dep_ in ("poss", "compound") and head.lemma_ in SPORT_NOUNS


def _cues(span: Span) -> Iterator[Votes]:
    label = _class_label(span)
    if label:
        yield {label: 4.0}
    if _is_plural(span):
        yield {"PERSON": -2.0, UNKNOWN: 0.5}
    yield from _shape_cues(span)
    yield from _title_cue(span)
    yield from _neighbour_cues(span)
    yield from _noun_cues(span)
    yield from _clause_cues(span)
    yield from _series_cue(span)
    yield from _place_cue(span)


def _shape_cues(span: Span) -> Iterator[Votes]:
    """ "NATO", "IE9", "Windows 10", "Casablanca (1942)"."""
    if _is_dated(span.doc, span.end):
        yield {"WORK_OF_ART": 2.0}
    if len(span) == 1 and span.text.isalpha() and span.text.isupper() and len(span.text) > 1:
        yield {"ORG": 1.0}
    if len(span) == 1 and span.text[0].isupper() and span.text[-1].isdigit():
        yield {"PRODUCT": 1.5}
    elif span.end < len(span.doc) and span.doc[span.end].dep_ == "nummod" and span.doc[span.end].head.i < span.end:
        yield {"PRODUCT": 1.0}


def _is_dated(doc: Doc, end: int) -> bool:
    """Whether a year in brackets follows."""
    if end + 2 >= len(doc) or doc[end].text != "(":
        return False
    return doc[end + 1].shape_ == "dddd" and doc[end + 2].text == ")"


def _class_label(span: Span) -> str | None:
    """By the class noun in it: "Ministry of Defence", "Likud Party", "Mount Sinai"."""
    if len(span) < 2 and not (span.start and span.doc[span.start - 1].pos_ in ("DET", "PRON")):
        return None  # a class noun alone is a name of its own, unless it is "the Church", "our Nation"
    if _is_territory(span.text):  # the Soviet Union is no union
        return None
    if len(span) > 1 and span[0].lower_ in ("mount", "lake", "cape"):
        return "LOC"
    if span[0].lower_ == "house":
        return "ORG"  # "the House", "House of Lords", but not "Opera House"
    for token in (span.root, span[-1]):
        if token.lower_ in CLASS_NOUNS and token.text[:1].isupper():
            return CLASS_NOUNS[token.lower_]
    return "PERSON" if len(span) > 1 and span[-1].lemma_.lower() in PERSON_NOUNS else None


def _title_cue(span: Span) -> Iterator[Votes]:
    """ "President Putin", "actor Dennis Hopper", "Mr. Smith"."""
    if span.start == 0:
        return
    before = span.doc[span.start - 1]
    if before.text == "." and span.start > 1:
        before = span.doc[span.start - 2]
    byline = before.lower_ == "by" and before.is_sent_start
    described = before.lemma_.lower() in PERSON_NOUNS and before.tag_ != "NNS"  # "people Wikinews observed"
    if byline or before.lower_ in TITLES or described:
        yield {"PERSON": 3.0}


def _neighbour_cues(span: Span) -> Iterator[Votes]:
    """ "Yisrael Beytenu party", "the journal Nature", "the Solent", "on Twitter"."""
    if span.root.dep_ == "compound" and span.root.head.i == span.end:
        label = KINDS_AFTER.get(span.root.head.lower_)
        if label:
            yield {label: 2.0}
    if not span.start:
        return
    before = span.doc[span.start - 1]
    if before.lower_ in CLASS_NOUNS and before.dep_ in ("compound", "nmod"):
        yield {CLASS_NOUNS[before.lower_]: 2.0}
    if before.lower_ == "the" and before.head.i < span.end:
        yield {"PERSON": -1.5}
    if before.lower_ in LOCATIVE and span.root.dep_ == "pobj":
        yield {"PERSON": -1.5, "GPE" if before.lower_ == "in" else "ORG": 1.0}


def _noun_cues(span: Span) -> Iterator[Votes]:
    """ "X, leader of …", "X is a city", "the city of X", "the siege of X"."""
    root, head = span.root, span.root.head
    if root.dep_ == "appos":
        yield from _noun_vote(head)
        if head.ent_type_ == "GPE" and head.i < span.start:
            yield {"GPE": 1.5}  # "Livorno, Tuscany"
    yield from (vote for child in root.children if child.dep_ == "appos" for vote in _noun_vote(child))
    if root.dep_ == "nsubj" and head.lemma_ == "be":
        yield from (vote for child in head.children if child.dep_ == "attr" for vote in _noun_vote(child))
    if root.dep_ == "pobj" and head.lower_ == "of":
        of = head.head
        if CLASS_NOUNS.get(of.lower_) == "GPE" or of.lemma_.lower() in OF_PLACES:
            yield {"GPE": 2.0}


def _clause_cues(span: Span) -> Iterator[Votes]:
    """ "X, who …", "X said", "X … . She …"."""
    root, head = span.root, span.root.head
    for child in root.children:
        if child.dep_ == "relcl" and any(token.lower_ in _WHO for token in child.subtree):
            yield {"PERSON": 2.0}
    if root.dep_ != "nsubj":
        return
    if head.lemma_ in SPEECH:
        yield {"PERSON": 1.0}
    after = span.doc[span.end : span.sent.end + 1]
    if any(token.lower_ in _HE_OR_SHE and token.dep_ == "nsubj" for token in after):
        yield {"PERSON": 1.0}


def _series_cue(span: Span) -> Iterator[Votes]:
    """Things that are named in a series are mostly of one kind: "Zeus, Hera and Athena"."""
    others = [token for token in span.root.conjuncts if not span.start <= token.i < span.end]
    labels = Counter(token.ent_type_ for token in others if token.pos_ == "PROPN" and token.ent_type_)
    if len(others) > 1 and labels:
        label = min(labels, key=lambda item: (-labels[item], item))
        if label not in NUMERIC:
            yield {label: _SERIES * labels[label] / len(others)}


def _place_cue(span: Span) -> Iterator[Votes]:
    """What the model takes for a place that nothing else tells is one: mostly a company, a band or a person."""
    if span.label_ == "GPE" and not _is_placed(span):
        yield {"GPE": -0.7, "ORG": 0.35, "PERSON": 0.25}


def _is_placed(span: Span) -> bool:
    """Whether a gazetteer knows the place, as more than a small town, or the text puts something there: "in Kfar
    Saba", "Evanston, Illinois"."""
    if _is_territory(span.text) or gazetteer.is_large_city(span.text):
        return True
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return before in _PLACING or any(child.ent_type_ == "GPE" for child in span.root.children)


def _noun_vote(token: Token) -> Iterator[Votes]:
    """What a description says of its name: "X, leader of …", "Y, a city in …"."""
    if token.pos_ != "NOUN":
        return
    if token.lemma_.lower() in PERSON_NOUNS:
        yield {"PERSON": 2.0}
    elif token.lemma_.lower() in CLASS_NOUNS:
        yield {CLASS_NOUNS[token.lemma_.lower()]: 2.0}


def _is_territory(name: str) -> bool:
    found = gazetteer.country(name) or gazetteer.region(name) or gazetteer.country_of_demonym(name)
    return bool(found) or gazetteer.is_world_region(name) or gazetteer.is_known_place(name)


def _gazetteer_votes(name: str) -> Votes:
    if gazetteer.country(name):
        return {"GPE": 5.0}
    if gazetteer.country_of_demonym(name):
        return {"NORP": 5.0}
    if gazetteer.region(name) or gazetteer.is_known_place(name):
        return {"GPE": 3.0}
    if gazetteer.is_world_region(name):
        return {"LOC": 5.0}
    return {"GPE": 1.5} if gazetteer.is_large_city(name) else {}
