"""What kind of thing a name names, by all the evidence in the document: one name, one type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Doc, Span

from kg import gazetteer, given_names
from kg.lexicon import MEASURE_ENTITIES, PLACE_ENTITIES
from kg.names import is_acronym
from kg.nlp.names.bodies import has_staff, listed_votes
from kg.nlp.names.bounds import is_name, lower_words
from kg.nlp.names.cues import certain_label, class_label, cues, is_plural
from kg.nlp.names.forms import is_company, is_storm
from kg.nlp.names.places import Votes, gazetteer_votes, is_territory
from kg.nlp.names.words import CLASS_NOUNS, DIRECTIONS, FULL_NAME, LOCATIVE, SPORT_NOUNS, SPORT_VERBS, UNKNOWN

_KEPT = frozenset({"LAW", "LANGUAGE"})
_LEAST = {UNKNOWN: 0.4, "LANGUAGE": 0.4}  # UNKNOWN is the label for what is unknown, to the model as to us
_CERTAIN = 100.0  # votes that nothing outweighs
_CLEAR = 1.0  # votes that a label is ahead of all others
_SERIES = 0.8  # the vote of a series of which all others have one label
_LONGEST_NAME = 5  # words of a person's name
_MIN_SPORT = 3  # different words of sport that make a report of a match
_UNLIKE_TEAMS = frozenset({UNKNOWN, "WORK_OF_ART", "PERSON"})

Tally = Counter[str]  # label ▶ votes; "float" is no count to mypy


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
    tallies = [(members, _tally(members, makers)) for members in groups.values()]
    clear = dict(_clear_labels(tallies))
    for members, votes in tallies:
        for span in members:
            votes.update(_series_votes(span, clear))
    labels = {span.start: _winner(members, votes, sport) for members, votes in tallies for span in members}
    labels |= dict(_acronyms(spans, labels))
    for span in spans:
        label = labels.get(span.start, span.label_)
        yield span if label == span.label_ else Span(doc, span.start, span.end, label)


def _is_kept(span: Span) -> bool:
    """Whether the model's label stays, whatever the text says: laws and languages are few and mostly right."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return span.label_ in _KEPT and class_label(span) in (None, "LAW") and before not in LOCATIVE - {"in", "into"}


def _key(span: Span, lone: set[str]) -> str:
    """A full name and its surname are one name: "Liberman" votes for "Avigdor Liberman". So are a company with and
    without its legal form, and a storm with and without the word for its kind."""
    last = span[-1].text
    if is_company(span):
        return span[:-1].text
    if is_storm(span):
        return last
    full = len(span) in FULL_NAME and last in lone and span[0].lower_ not in DIRECTIONS and span[-2].lower_ != "of"
    return last if full and not class_label(span) and not is_territory(last) else span.text


def _acronyms(spans: Iterable[Span], labels: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """(first token, label) of each acronym of a name: both name one thing, and more tells what the longer one is."""
    decided = [span for span in spans if span.start in labels]
    long = sorted({(span.text, labels[span.start]) for span in decided if len(span) > 1})
    for span in decided:
        if len(span) == 1 and span.text.isupper() and gazetteer.country(span.text) is None:
            yield from [(span.start, label) for text, label in long if is_acronym(span.text, text)][:1]


def _tally(members: Sequence[Span], makers: set[str]) -> Tally:
    """The votes of all occurrences of a name."""
    certain = next(filter(None, map(certain_label, members)), None)
    if certain:
        return Counter({certain: _CERTAIN})
    votes: Tally = Counter()
    for span in members:
        for cue in (_label_vote(span), *cues(span)):
            votes.update(cue)
    if any(map(_abbreviates_common_words, members)):
        votes.update({UNKNOWN: 3.0 * len(members)})
    if any(len(span) > 1 and span[0].text in makers for span in members):
        votes.update({"PERSON": -1.0 * len(members), UNKNOWN: 1.0 * len(members)})  # "Google Chrome … Chrome"
    elif len({span.text for span in members}) > 1 and not any(map(_is_no_surname, members)):
        votes.update({"PERSON": 0.8 * len(members)})  # what is also called by its last word is mostly a person
    else:
        votes.update(gazetteer_votes(members[0].text) or listed_votes(members[0].text))
    votes.update(_person_votes(members))
    return votes


def _clear_labels(tallies: Iterable[tuple[Sequence[Span], Tally]]) -> Iterator[tuple[int, str]]:
    """(token, label) of the names for whose label far more speaks than for any other."""
    for members, votes in tallies:
        (label, most), *others = votes.most_common(2)
        if most - max([0.0, *(votes[other] for other, _ in others)]) >= _CLEAR:
            yield from ((token.i, label) for span in members for token in span)


def _series_votes(span: Span, clear: Mapping[int, str]) -> Votes:
    """Things that are named in a series are mostly of one kind: "Zeus, Hera and Athena"."""
    others = [token.i for token in span.root.conjuncts if not span.start <= token.i < span.end]
    labels = Counter(clear[index] for index in others if index in clear)
    if not labels:
        return {}
    label = min(labels, key=lambda item: (-labels[item], item))
    return {label: _SERIES * labels[label] / len(others)}


def _winner(members: Sequence[Span], votes: Tally, sport: bool) -> str:
    best = max(votes.values())
    winner = next(label for label in (members[0].label_, *sorted(votes)) if votes[label] == best)
    if sport and winner in _UNLIKE_TEAMS and any(map(is_plural, members)):
        return "ORG"  # "the Bradenton Marauders"
    if sport and winner in PLACE_ENTITIES and 4 * sum(map(_is_team, members)) >= len(members):
        return "ORG"
    return "FAC" if sport and winner == "ORG" and all(map(_is_venue, members)) else winner


def _is_no_surname(span: Span) -> bool:
    """Whether the last word is a plural, an acronym ("PlayStation VR") or has a captain ("Rovers captain Quill")."""
    return is_plural(span) or has_staff(span) or (span[-1].text.isupper() and not span[0].text.isupper())


def _label_vote(span: Span) -> Votes:
    """The model's own label; less for that of another occurrence, or what the model would say if it had to."""
    if span.root.ent_type_ == span.label_:
        return {span.label_: _LEAST.get(span.label_, 1.0)}
    leanings = span.doc._.leanings
    leaning = leanings[span.start] if leanings and len(span) == 1 and not span.root.ent_type_ else ""
    if span.label_ == UNKNOWN and leaning not in ("", "NORP", *MEASURE_ENTITIES):
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
        unclear = first.label_ in (UNKNOWN, "GPE", "PERSON") and given_names.is_given_name(first.text)
        return {"PERSON": 0.8} if unclear else {}
    full = len(first) in FULL_NAME and not class_label(first)
    return {"PERSON": 1.2 * len(members)} if full and given_names.is_full_name(first[0].text, first[-1].text) else {}


def _starts_with_given_name(span: Span) -> bool:
    """ "Annie Oakley", "Maria Elena da Silva"."""
    given = all(map(given_names.is_given_name, span[0].text.split("-")))
    if not given or not 1 < len(span) <= _LONGEST_NAME or class_label(span):
        return False
    return len(span) in FULL_NAME or not any(token.lower_ in CLASS_NOUNS or token.lower_ == "of" for token in span)


def _is_sport(doc: Doc) -> bool:
    return len({word.removesuffix("s") for word in lower_words(doc)} & SPORT_NOUNS) >= _MIN_SPORT


def _is_team(span: Span) -> bool:
    """ "Sweden defeated Korea", "Tunisia's goalkeeper"."""
    head = span.root.head
    if span.root.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj") and SPORT_VERBS & {head.lemma_, head.head.lemma_}:
        return head.lower_ not in LOCATIVE
    return span.root.dep_ in ("poss", "compound") and head.lemma_ in SPORT_NOUNS


def _is_venue(span: Span) -> bool:
    """ "beat Tunisia at Velloma"."""
    at = span.start > 0 and span.doc[span.start - 1].lower_ == "at"
    return at and span.root.dep_ == "pobj" and class_label(span) is None
