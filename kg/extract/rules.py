"""All rules, in their order. Where two yield the same claim, the earlier stands."""

from __future__ import annotations

from kg.extract import adjuncts, attributes, complements, descriptions, nouns, premodifiers, quotations, states, verbs
from kg.extract.draft import Rule

RULES: tuple[Rule, ...] = (
    Rule("quotation", quotations.quotation),
    Rule("title", premodifiers.title),
    Rule("description", premodifiers.description),
    Rule("described-name", premodifiers.described_name),
    Rule("described-by-body", premodifiers.described_by_body, tentative=True),
    Rule("role", descriptions.role),
    Rule("role-of-pronoun", descriptions.role_of_pronoun, tentative=True),
    Rule("apposition", descriptions.apposition),
    Rule("nationality", descriptions.nationality, tentative=True),
    Rule("origin", descriptions.origin),
    Rule("age", descriptions.age),
    Rule("abbreviation", descriptions.abbreviation, partial=True),
    Rule("place-in-place", descriptions.place_in_place),
    Rule("possessive-name", nouns.possessive_name),
    Rule("possessive-noun", nouns.possessive_noun, partial=True),
    Rule("possessive-pronoun", nouns.possessive_pronoun, tentative=True),
    Rule("direct-object", verbs.direct_object),
    Rule("gapped", verbs.gapped),
    Rule("indirect-object", verbs.indirect_object),
    Rule("light-verb", adjuncts.light_verb),
    Rule("noun-in-predicate", adjuncts.noun_in_predicate, partial=True),
    Rule("prepositional", adjuncts.prepositional),
    Rule("prepositional-clause", adjuncts.prepositional_clause),
    Rule("copula", states.copula),
    Rule("adjective", states.adjective),
    Rule("attribute", attributes.attribute, tentative=True),
    Rule("part-of-thing", attributes.part_of_thing, tentative=True),
    Rule("complement-clause", complements.complement_clause),
    Rule("infinitive", complements.infinitive),
    Rule("time", adjuncts.time),
    Rule("measure", adjuncts.measure),
    Rule("bare-passive", states.bare_passive),
    Rule("existence", states.existence),
    Rule("reciprocal", verbs.reciprocal),
    Rule("joint-action", verbs.joint_action, tentative=True),
    Rule("nominal-between", nouns.nominal_between),
    Rule("nominal-event", nouns.nominal_event),
    Rule("nominal-modifier", nouns.nominal_modifier, tentative=True),
    Rule("nominal-shared-subject", nouns.nominal_shared_subject, tentative=True),
)
