"""The sieve that reads the text from left to right: pronouns, "the two leaders", "his country", "the Italian"."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.coreference.names import Links
from kg.nlp.coreference.nominals import is_pair
from kg.nlp.coreference.pairs import citizen, is_told_by_country, pair, state
from kg.nlp.coreference.pronouns import antecedent
from kg.nlp.coreference.state import Discourse
from kg.nlp.mentions import words
from kg.nlp.mentions.pronouns import pronoun_of
from kg.records import MentionKind

#: (what is known, the pronoun's candidate, the pronoun) ▶ the candidate that it means.
Choice = Callable[[Discourse, int, words.Pronoun], int | None]


def anaphors(discourse: Discourse, choose: Choice = antecedent) -> Links:
    """Third-person pronouns, pairs and owned states in the order of the text, as each helps to resolve the next;
    ``choose`` is what decides a pronoun."""
    for index in sorted(range(len(discourse.candidates)), key=lambda i: discourse.candidates[i].head):
        item, found = discourse.candidates[index], None
        pronoun = pronoun_of(item)
        if pronoun is not None and pronoun.person == 3:
            found = choose(discourse, index, pronoun)
        elif is_pair(discourse, index):
            found = pair(discourse, index)
        elif item.kind is MentionKind.NOMINAL and discourse.lemmas[index] in words.STATES:
            found = state(discourse, index) if " " not in item.name else None
        elif is_told_by_country(discourse, index):
            found = citizen(discourse, index)
        if found is not None:
            yield index, found
