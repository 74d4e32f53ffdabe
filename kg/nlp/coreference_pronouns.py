"""Sieves that read the text from left to right: pronouns, "the two leaders", "his country".

An antecedent must agree, must not be ruled out by the syntax, and wins by salience: what a sentence is about, how
often and how recently a thing was mentioned (after Lappin and Leass, 1994).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg import gazetteer, lexicon
from kg.nlp import coreference_words as words
from kg.nlp.coreference_names import Links
from kg.nlp.coreference_nominals import SAID, is_definite, is_pair, is_restricted
from kg.nlp.coreference_state import PERSONAL, Cluster, Discourse
from kg.nlp.coreference_syntax import (
    barred,
    first_conjunct,
    fronted_subject,
    governing_subject,
    is_closed,
    own_subject,
)
from kg.nlp.mentions_phrases import Candidate
from kg.records import EntityType, MentionKind

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
    "coordinated": 14.0,  # "her rival X and his party": the party is X's
    "governing": 5.0,  # is the subject of the verb that the pronoun's clause depends on: "X said that he"
    "group as they": -3.0,  # a singular group taken up by "they"
    "conjunct as it": -6.0,  # one of several that are named together, taken up by a singular
    "people as they": 3.0,  # "they" mostly means people
}
_OWN_VOICE = -1  # that of the article
_NOT_IT = PERSONAL | {EntityType.OFFICE}
_WINDOW = 3  # sentences back


def speakers(discourse: Discourse) -> Links:
    """In a quotation, "I" is its speaker, and so is "we" where that is an organization. Else one voice (that of a
    speaker, of a quotation of somebody unknown, of the article itself) means the same by the same word."""
    first: dict[tuple[int, str, int], int] = {}
    for index, item in enumerate(discourse.candidates):
        pronoun = _pronoun(item)
        if pronoun is None or pronoun.person == 3:
            continue
        quote = discourse.quote_at(index)
        speaker = quote[2] if quote else None
        if speaker is not None and _is_speaker_of(discourse, speaker, pronoun):
            yield index, speaker
            continue
        voice = id(discourse.cluster(speaker)) if speaker is not None else quote[0] if quote else _OWN_VOICE
        key = pronoun.person, pronoun.number, voice
        if key in first:
            yield index, first[key]
        first.setdefault(key, index)


def _is_speaker_of(discourse: Discourse, speaker: int, pronoun: words.Pronoun) -> bool:
    singular = pronoun.number == "singular" or discourse.cluster(speaker).type is EntityType.ORGANIZATION
    return pronoun.person == 1 and singular


def anaphors(discourse: Discourse) -> Links:
    """Third-person pronouns, pairs and owned states in the order of the text, as each helps to resolve the next."""
    for index in sorted(range(len(discourse.candidates)), key=lambda i: discourse.candidates[i].head):
        item, found = discourse.candidates[index], None
        pronoun = _pronoun(item)
        if pronoun is not None and pronoun.person == 3:
            found = antecedent(discourse, index, pronoun)
        elif is_pair(discourse, index):
            found = pair(discourse, index)
        elif item.kind is MentionKind.NOMINAL and discourse.lemmas[index] in words.STATES:
            found = state(discourse, index) if " " not in item.name else None
        elif _is_told_by_country(discourse, index):
            found = citizen(discourse, index)
        if found is not None:
            yield index, found


def _pronoun(item: Candidate) -> words.Pronoun | None:
    return words.PRONOUNS.get(item.name.lower()) if item.kind is MentionKind.PRONOUN else None


# ---- pronouns -------------------------------------------------------------------------------------------------------


def antecedent(discourse: Discourse, index: int, pronoun: words.Pronoun) -> int | None:
    """The most salient fitting candidate, or None where nothing fits."""
    if pronoun.reflexive:
        return own_subject(discourse, index, pronoun)
    others = {id(discourse.cluster(other)) for other in barred(discourse, index)}
    salience = _salience(discourse, index)
    fitting = {
        key: value
        for key, value in salience.items()
        if key not in others and agrees(discourse.cluster(value[1]), pronoun)
    }
    if not fitting:
        return None
    return max(fitting.values(), key=lambda value: (value[0] + _suits(discourse, value[1], pronoun), value[1]))[1]


def agrees(cluster: Cluster, pronoun: words.Pronoun) -> bool:
    """Whether number, gender and kind allow the pronoun to mean the cluster."""
    if pronoun.number == "plural":
        return cluster.number != "singular" or cluster.type in (EntityType.ORGANIZATION,)
    if cluster.number == "plural":
        return False
    if pronoun.gender == "neuter":
        return cluster.type not in _NOT_IT and cluster.gender in ("", "neuter")
    return cluster.type is EntityType.PERSON and cluster.gender in ("", pronoun.gender)


def _suits(discourse: Discourse, index: int, pronoun: words.Pronoun) -> float:
    """What speaks for the cluster beyond salience."""
    if pronoun.number != "plural":
        return 0.0
    cluster = discourse.cluster(index)
    weight = WEIGHTS["people as they"] if cluster.type in PERSONAL else 0.0
    return weight if cluster.number == "plural" else weight + WEIGHTS["group as they"]


def _salience(discourse: Discourse, index: int) -> dict[int, tuple[float, int]]:
    """Cluster ▶ its salience for the candidate, and its member nearest before it."""
    item = discourse.candidates[index]
    governing, first = governing_subject(discourse.head(index)), first_conjunct(discourse.head(index))
    best: dict[tuple[int, int], float] = {}
    nearest: dict[int, int] = {}
    for other in _reachable(discourse, index):
        earlier = discourse.candidates[other]
        key = id(discourse.cluster(other))
        weight = _weight(item, earlier, discourse.cluster(other))
        weight += WEIGHTS["governing"] * (earlier.head == governing) + WEIGHTS["coordinated"] * (earlier.head == first)
        nearest.setdefault(key, other)
        place = key, earlier.sentence
        best[place] = max(weight, best.get(place, weight))
    total: dict[int, float] = {}
    for (key, sentence), weight in best.items():
        total[key] = total.get(key, 0.0) + weight * WEIGHTS["fade"] ** (item.sentence - sentence)
    return {key: (value, nearest[key]) for key, value in total.items()}


def _weight(item: Candidate, earlier: Candidate, cluster: Cluster) -> float:
    weight = WEIGHTS.get(earlier.role, WEIGHTS["other"])
    weight += WEIGHTS["name"] * cluster.named
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
        if item.sentence - earlier.sentence > _WINDOW:
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
    pronoun = _pronoun(item)
    return pronoun is not None and pronoun.person < 3


# ---- citizens -------------------------------------------------------------------------------------------------------


def _is_told_by_country(discourse: Discourse, index: int) -> bool:
    """Whether it is "the Italian", told by nothing else."""
    item = discourse.candidates[index]
    country = gazetteer.country_of_demonym(item.name) if item.kind is MentionKind.NOMINAL else None
    return country is not None and item.type is EntityType.PERSON and is_definite(discourse, index)


def citizen(discourse: Discourse, index: int) -> int | None:
    """The most salient of the named persons of that country, else of those of whom the text tells none."""
    found = gazetteer.country_of_demonym(discourse.candidates[index].name)
    code = found.code if found is not None else None
    others = {id(discourse.cluster(other)) for other in barred(discourse, index)}
    fitting = []
    for key, (value, other) in _salience(discourse, index).items():
        cluster = discourse.cluster(other)
        single = cluster.type is EntityType.PERSON and cluster.number != "plural" and cluster.named
        if single and key not in others and cluster.country in (None, code):
            fitting.append((cluster.country == code, value, other))
    return max(fitting)[2] if fitting else None


# ---- pairs and owned states -----------------------------------------------------------------------------------------


def pair(discourse: Discourse, index: int) -> int | None:
    """What "the two leaders" are: the two most salient who fit; its antecedent is an earlier plural of the same two.
    Where too few fit it is an earlier pair of that kind."""
    lemma = discourse.lemmas[index]
    parts = _two_states(discourse, index) if lemma in words.STATES else _two_of_kind(discourse, index, lemma)
    if len(parts) < 2:
        return _earlier_pair(discourse, index)
    wanted = {id(discourse.cluster(part)) for part in parts}
    for other in range(index - 1, -1, -1):
        known = discourse.cluster(other).parts
        if known and {id(discourse.cluster(part)) for part in known} == wanted and not discourse.contains(other, index):
            return other
    discourse.cluster(index).parts = tuple(sorted(parts))
    return None


def _earlier_pair(discourse: Discourse, index: int) -> int | None:
    """The last two that the text calls so: "the two countries … the two countries"."""
    for other in range(index - 1, -1, -1):
        called = discourse.lemmas[other] == discourse.lemmas[index] and is_pair(discourse, other)
        if called and discourse.cluster(other).parts:
            return other
    return None


def _two_of_kind(discourse: Discourse, index: int, lemma: str) -> list[int]:
    """People for "leaders" and "men", those with such a role first; for a bare "both" whoever was named last."""
    personal = lemma in lexicon.PERSON_NOUNS or lemma == "both"
    if not personal:
        return []
    ranked = []
    for value, other in _salience(discourse, index).values():
        cluster = discourse.cluster(other)
        if cluster.type is EntityType.PERSON and cluster.number != "plural" and cluster.named:
            leads = any(known.head in lexicon.LEADER_NOUNS for known in cluster.descriptions)
            ranked.append((lemma == "leader" and leads, value, other))
    return [other for *_, other in sorted(ranked, reverse=True)[:2]]


def _two_states(discourse: Discourse, index: int) -> list[int]:
    """The two countries that the sentences before speak of."""
    ranked = _salient_countries(discourse, index)
    return [found for code in ranked[:2] if (found := country_mention(discourse, code)) is not None]


def _salient_countries(discourse: Discourse, index: int) -> list[str]:
    """Countries that the text before speaks of by name, adjective or leader, the most salient first."""
    item = discourse.candidates[index]
    weight: dict[str, float] = {}
    for other in range(index - 1, -1, -1):
        earlier = discourse.candidates[other]
        if item.sentence - earlier.sentence > _WINDOW:
            break
        code = discourse.cluster(other).country
        if code is not None:
            strength = WEIGHTS.get(earlier.role, WEIGHTS["other"])
            weight[code] = weight.get(code, 0.0) + strength * WEIGHTS["fade"] ** (item.sentence - earlier.sentence)
    return sorted(weight, key=lambda code: (-weight[code], code))


def state(discourse: Discourse, index: int) -> int | None:
    """For "his country" that of whoever "he" is, for "their countries" both, for "the country" the most salient."""
    owner = discourse.possessor(index)
    if owner is None:
        return _this_state(discourse, index)
    cluster = discourse.cluster(owner)
    if cluster.parts:
        owned = [discourse.cluster(part).country for part in cluster.parts]
        found = [country_mention(discourse, code) for code in owned if code is not None]
        discourse.cluster(index).parts = tuple(other for other in found if other is not None)
        return None
    if cluster.country is None or cluster.type is not EntityType.PERSON:
        return None
    return country_mention(discourse, cluster.country)


def _this_state(discourse: Discourse, index: int) -> int | None:
    if discourse.candidates[index].number != "singular" or not is_definite(discourse, index):
        return None
    codes = [] if is_restricted(discourse, index) else _salient_countries(discourse, index)
    return country_mention(discourse, codes[0]) if codes else None


def country_mention(discourse: Discourse, code: str) -> int | None:
    """The first mention of the country by its name."""
    for index, item in enumerate(discourse.candidates):
        if item.label == "GPE" and discourse.countries[index] == code:
            return index
    return None


SIEVES: tuple[Callable[[Discourse], Links], ...] = (speakers, anaphors)
