"""The antecedents of descriptions that countries and persons share: "the two leaders", "his country", "the Italian"."""

from __future__ import annotations

from kg import gazetteer, lexicon
from kg.nlp.coreference.nominals import is_definite, is_pair, is_restricted
from kg.nlp.coreference.salience import WEIGHTS, WINDOW, salience
from kg.nlp.coreference.state import Discourse
from kg.nlp.coreference.syntax import barred
from kg.nlp.mentions import words
from kg.records import EntityType, MentionKind


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
    for value, other in salience(discourse, index).values():
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
        if item.sentence - earlier.sentence > WINDOW:
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


# ---- citizens -------------------------------------------------------------------------------------------------------


def is_told_by_country(discourse: Discourse, index: int) -> bool:
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
    for key, (value, other) in salience(discourse, index).items():
        cluster = discourse.cluster(other)
        single = cluster.type is EntityType.PERSON and cluster.number != "plural" and cluster.named
        if single and key not in others and cluster.country in (None, code):
            fitting.append((cluster.country == code, value, other))
    return max(fitting)[2] if fitting else None
