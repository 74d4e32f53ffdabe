"""All rules, in their order. Where two yield the same claim, the earlier stands.

A rule's confidence is the share of its claims on bench/openie that match the gold (benchmarks/claims.py prints it by
rule); for rules with fewer than ten claims there it is an estimate.
"""

from __future__ import annotations

from kg.extract import descriptions, nouns, quotations, verbs
from kg.extract.draft import Rule

RULES: tuple[Rule, ...] = (
    Rule("quotation", quotations.quotation, 0.9),
    Rule("title", descriptions.title, 0.9),
    Rule("description", descriptions.description, 0.95),
    Rule("described-name", descriptions.described_name, 0.7),
    Rule("described-by-body", descriptions.described_by_body, 0.7, tentative=True),
    Rule("role", descriptions.role, 0.7),
    Rule("role-of-pronoun", descriptions.role_of_pronoun, 0.5, tentative=True),
    Rule("apposition", descriptions.apposition, 0.95),
    Rule("nationality", descriptions.nationality, 0.8, tentative=True),
    Rule("age", descriptions.age, 0.9),
    Rule("abbreviation", descriptions.abbreviation, 0.9, partial=True),
    Rule("place-in-place", descriptions.place_in_place, 0.9),
    Rule("possessive-name", nouns.possessive_name, 0.67),
    Rule("possessive-noun", nouns.possessive_noun, 0.85, partial=True),
    Rule("possessive-pronoun", nouns.possessive_pronoun, 0.6, tentative=True),
    Rule("direct-object", verbs.direct_object, 0.79),
    Rule("indirect-object", verbs.indirect_object, 0.8),
    Rule("light-verb", verbs.light_verb, 0.8),
    Rule("noun-in-predicate", verbs.noun_in_predicate, 0.6, partial=True),
    Rule("prepositional", verbs.prepositional, 0.68),
    Rule("prepositional-clause", verbs.prepositional_clause, 0.6),
    Rule("copula", verbs.copula, 0.64),
    Rule("adjective", verbs.adjective, 0.82),
    Rule("complement-clause", verbs.complement_clause, 0.81),
    Rule("infinitive", verbs.infinitive, 0.73),
    Rule("time", verbs.time, 0.69),
    Rule("bare-passive", verbs.bare_passive, 0.6),
    Rule("reciprocal", verbs.reciprocal, 0.8),
    Rule("nominal-between", nouns.nominal_between, 0.7),
    Rule("nominal-event", nouns.nominal_event, 0.6),
    Rule("nominal-modifier", nouns.nominal_modifier, 0.6, tentative=True),
    Rule("nominal-shared-subject", nouns.nominal_shared_subject, 0.6, tentative=True),
)
