"""How salient a thing is at a point of the text: what a sentence is about, how often and how recently it was mentioned
(after Lappin and Leass, 1994)."""

from __future__ import annotations

from collections.abc import Iterator

from kg.nlp.coreference.nominals import SAID
from kg.nlp.coreference.state import Cluster, Discourse
from kg.nlp.coreference.syntax import first_conjunct, fronted_subject, governing_subject, is_closed, is_complement
from kg.nlp.mentions import words
from kg.nlp.mentions.phrases import Candidate
from kg.nlp.mentions.pronouns import pronoun_of
from kg.records import MentionKind

#: What makes a thing salient. A cluster gets the best of each sentence, faded by ``fade`` for every sentence back.
WEIGHTS = {
    "subj": 8.0,
    "dobj": 5.0,
    "dative": 4.0,
    "pobj": 3.5,
    "poss": 4.0,
    "other": 3.0,
    "nested": 1.0,
    "name": 2.0,  # is a name or has one
    "pronoun": 1.0,  # was already taken up by a pronoun
    "parallel": 2.0,  # the same role as the pronoun
    "same sentence": 4.0,
    "fade": 0.5,
    "forward": -4.0,  # stands after the pronoun: "In his speech, X said"
    "coordinated": 24.0,  # "her rival X and his party": the party is X's
    "governing": 5.0,  # is the subject of the verb that the pronoun's clause depends on: "X said that he"
    "complement": -1.5,  # belongs to a noun: "the loss of a plane"
    "group as they": -3.0,  # a singular group taken up by "they"
    "conjunct as it": -6.0,  # one of several that are named together, taken up by a singular
    "people as they": 3.0,  # "they" mostly means people
}
WINDOW = 3  # sentences back
#: Cluster (by its id) ▶ its salience for a candidate, and its member nearest before that.
Salience = dict[int, tuple[float, int]]


def salience(discourse: Discourse, index: int) -> Salience:
    """How salient each cluster in reach is for the candidate."""
    item = discourse.candidates[index]
    governing, first = governing_subject(discourse.head(index)), first_conjunct(discourse.head(index))
    best: dict[tuple[int, int], float] = {}
    nearest: dict[int, int] = {}
    for other in _reachable(discourse, index):
        earlier = discourse.candidates[other]
        key = id(discourse.cluster(other))
        weight = _weight(item, earlier, discourse.cluster(other), is_complement(discourse.head(other)))
        weight += WEIGHTS["governing"] * (earlier.head == governing) + WEIGHTS["coordinated"] * (earlier.head == first)
        nearest.setdefault(key, other)
        place = key, earlier.sentence
        best[place] = max(weight, best.get(place, weight))
    total: dict[int, float] = {}
    for (key, sentence), weight in best.items():
        total[key] = total.get(key, 0.0) + weight * WEIGHTS["fade"] ** (item.sentence - sentence)
    return {key: (value, nearest[key]) for key, value in total.items()}


def _weight(item: Candidate, earlier: Candidate, cluster: Cluster, complement: bool) -> float:
    weight = WEIGHTS.get(earlier.role, WEIGHTS["other"])
    weight += WEIGHTS["name"] * cluster.named
    if earlier.role == "pobj" and complement:
        weight += WEIGHTS["complement"]
    if earlier.kind is MentionKind.PRONOUN:
        weight += WEIGHTS["pronoun"]
    if earlier.role == item.role:
        weight += WEIGHTS["parallel"]
    if earlier.joined and item.gender == "neuter":
        weight += WEIGHTS["conjunct as it"]
    if earlier.sentence == item.sentence:
        weight += WEIGHTS["same sentence"] if earlier.start < item.start else WEIGHTS["forward"]
    return weight


def _reachable(discourse: Discourse, index: int) -> Iterator[int]:
    """Candidates before it, the nearest first, then the subject after a fronted phrase; not those that hold it."""
    item = discourse.candidates[index]
    for other in range(index - 1, -1, -1):
        earlier = discourse.candidates[other]
        if item.sentence - earlier.sentence > WINDOW:
            break
        if earlier.adjective or _is_speaker(earlier) or earlier.role in SAID or _is_hollow(discourse, other):
            continue
        if not (discourse.contains(other, index) and is_closed(discourse, other, index)):
            yield other
    later = fronted_subject(discourse, index)
    if later is not None:
        yield later


def _is_hollow(discourse: Discourse, index: int) -> bool:
    """As in "the issue of X", "a number of X": what matters is X."""
    of = any(child.lower_ == "of" for child in discourse.head(index).rights)
    return (
        of and discourse.lemmas[index] in words.VAGUE_HEADS and discourse.candidates[index].kind is MentionKind.NOMINAL
    )


def _is_speaker(item: Candidate) -> bool:
    """Whether it is "I", "we" or "you": nobody takes that up as "he" or "they"."""
    pronoun = pronoun_of(item)
    return pronoun is not None and pronoun.person < 3
