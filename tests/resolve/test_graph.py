"""From extracts to statements: grouping, counting, direction, dates, stance, contradictions."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from resolve_records import MET, article, chain, mention

from kg.ontology import Ontology
from kg.records import (
    Chain,
    DateExpression,
    EntityType,
    Extract,
    KnowledgeGraph,
    Literal,
    Mention,
    MentionKind,
    Modality,
    Polarity,
    PredicateKey,
    Statement,
)
from kg.resolve import Pattern, Relations, resolve

BASE = "https://news.test/"
Make = Callable[..., Extract]
PEOPLE = [chain(0, "Anna Berg", "Berg"), chain(1, "Omar Diallo")]
MET_PATTERN = (MET, Pattern("met", False, "Agent", "Agent"))
SUPPORT = PredicateKey("support", "verb", "agent", "patient")
SUPPORT_PATTERN = (SUPPORT, Pattern("supports", False, "Agent", "Entity"))
KILL = PredicateKey("kill", "verb", "agent", "patient")
KILL_PATTERN = (KILL, Pattern("killed", False, "Entity", "Agent"))


def built(ontology: Ontology, *extracts: Extract) -> KnowledgeGraph:
    relations = Relations([MET_PATTERN, SUPPORT_PATTERN, KILL_PATTERN], ontology, BASE)
    return resolve(extracts, ontology, relations, BASE)


def people(name: str) -> list[Chain]:
    return [chain(0, "Anna Berg", "Berg", article=name), chain(1, "Omar Diallo", article=name)]


def on(day: str) -> DateExpression:
    return DateExpression(0, 1, "then", day)


def only(graph: KnowledgeGraph) -> Statement:
    assert len(graph.statements) == 1
    return graph.statements[0]


def test_claims_of_several_articles_are_one_statement(ontology: Ontology, make_extract: Make) -> None:
    extracts = [make_extract(name, people(name), [{"subject": 0, "object": 1}], publisher=f"P{name}") for name in "abc"]
    statement = only(built(ontology, *extracts))
    assert (statement.articles, statement.publishers, len(statement.evidence)) == (3, 3, 3)
    assert statement.relation.known and statement.plain
    assert statement.label == "Anna Berg met Omar Diallo"
    assert statement.confidence == 0.875  # 1 - 0.5 ** 3


def test_the_order_of_articles_and_claims_does_not_matter(ontology: Ontology, make_extract: Make) -> None:
    claims = [{"subject": 0, "object": 1}, {"subject": 1, "object": 0, "when": on("2030-05-01")}]
    extracts = [make_extract(name, people(name), claims) for name in "abc"]
    first = built(ontology, *extracts)
    for seed in range(4):
        shuffled = [
            replace(item, claims=tuple(random.Random(seed).sample(item.claims, len(item.claims))))
            for item in random.Random(seed).sample(extracts, len(extracts))
        ]
        assert built(ontology, *shuffled) == first


def test_a_symmetric_relation_takes_the_direction_of_most_claims(ontology: Ontology, make_extract: Make) -> None:
    claims = [{"subject": 1, "object": 0}, {"subject": 1, "object": 0}, {"subject": 0, "object": 1}]
    statement = only(built(ontology, make_extract("a", PEOPLE, claims)))
    assert statement.subject.endswith("omar-diallo")


def test_a_passive_says_the_same(ontology: Ontology, make_extract: Make) -> None:
    passive = PredicateKey("support", "verb", "patient", "agent")
    claims = [{"subject": 0, "object": 1, "key": SUPPORT}, {"subject": 1, "object": 0, "key": passive}]
    statement = only(built(ontology, make_extract("a", PEOPLE, claims)))
    assert statement.subject.endswith("anna-berg") and len(statement.evidence) == 2


def test_an_event_on_two_days_is_two_statements(ontology: Ontology, make_extract: Make) -> None:
    claims = [{"subject": 0, "object": 1, "when": on(day)} for day in ("2030-05-01", "2030-05-07")]
    graph = built(ontology, make_extract("a", PEOPLE, claims))
    assert sorted(str(statement.date) for statement in graph.statements) == ["2030-05-01", "2030-05-07"]


def test_what_is_not_stated_as_fact_is_no_plain_edge(ontology: Ontology, make_extract: Make) -> None:
    stances = [
        {"polarity": Polarity.NEGATED},
        {"modality": Modality.PLANNED},
        {"modality": Modality.POSSIBLE},
        {"modality": Modality.REPORTED},
        {"modality": Modality.CONDITIONAL},
    ]
    for stance in stances:
        graph = built(ontology, make_extract("a", PEOPLE, [{"subject": 0, "object": 1, **stance}]))
        assert not only(graph).plain


def test_the_speaker_stays_with_the_evidence(ontology: Ontology, make_extract: Make) -> None:
    chains = [*PEOPLE, chain(2, "Sara Okoye")]
    claim = {"subject": 0, "object": 1, "modality": Modality.REPORTED, "speaker": mention("Sara Okoye", chain=2)}
    statement = only(built(ontology, make_extract("a", chains, [claim])))
    assert str(statement.evidence[0].attributed_to).endswith("sara-okoye")


def test_a_report_of_a_stated_fact_joins_the_fact(ontology: Ontology, make_extract: Make) -> None:
    claims = [{"subject": 0, "object": 1}, {"subject": 0, "object": 1, "modality": Modality.REPORTED}]
    statement = only(built(ontology, make_extract("a", PEOPLE, claims)))
    assert statement.plain and len(statement.evidence) == 2


def test_a_plan_joins_the_fact_only_where_one_article_tells_both(ontology: Ontology, make_extract: Make) -> None:
    plan = {"subject": 0, "object": 1, "modality": Modality.PLANNED}
    fact = {"subject": 0, "object": 1}
    assert len(built(ontology, make_extract("a", PEOPLE, [plan, fact])).statements) == 1
    apart = [make_extract("a", people("a"), [plan]), make_extract("b", people("b"), [fact])]
    assert len(built(ontology, *apart).statements) == 2


def test_what_one_article_states_and_another_denies_is_disputed(ontology: Ontology, make_extract: Make) -> None:
    yes = {"subject": 0, "object": 1, "key": SUPPORT}
    no = {**yes, "polarity": Polarity.NEGATED}
    first, second = built(
        ontology, make_extract("a", people("a"), [yes]), make_extract("b", people("b"), [no])
    ).statements
    assert first.contradicts == (second.iri,) and second.contradicts == (first.iri,)
    assert not first.plain and not second.plain


def test_a_denial_on_another_day_disputes_nothing(ontology: Ontology, make_extract: Make) -> None:
    yes = {"subject": 0, "object": 1, "when": on("2030-05-01")}
    no = {"subject": 0, "object": 1, "when": on("2030-05-07"), "polarity": Polarity.NEGATED}
    graph = built(ontology, make_extract("a", PEOPLE, [yes, no]))
    assert [statement.contradicts for statement in graph.statements] == [(), ()]


def test_what_the_ontology_does_not_know_keeps_its_own_words(ontology: Ontology, make_extract: Make) -> None:
    claim = {"subject": 0, "object": 1, "predicate": "ran into", "key": PredicateKey("run", "verb", "agent", "into")}
    relation = only(built(ontology, make_extract("a", PEOPLE, [claim]))).relation
    assert (relation.label, relation.iri, relation.known) == ("run into", f"{BASE}relation/run-into", False)


def test_a_tentative_claim_needs_a_known_relation(ontology: Ontology, make_extract: Make) -> None:
    unknown = {"subject": 0, "object": 1, "key": PredicateKey("tourist", "noun", "agent", "in"), "tentative": True}
    known = {"subject": 0, "object": 1, "tentative": True}
    assert only(built(ontology, make_extract("a", PEOPLE, [unknown, known]))).relation.known


def test_types_that_do_not_fit_leave_the_relation_open(ontology: Ontology, make_extract: Make) -> None:
    resistance = Literal(0, 3, "resistance", "resistance")
    statement = only(built(ontology, make_extract("a", PEOPLE, [{"subject": 0, "object": resistance}])))
    assert not statement.relation.known and statement.object == resistance


def test_an_undecided_pronoun_is_left_out_and_counted(ontology: Ontology, make_extract: Make) -> None:
    they = mention("they", chain=7, kind=MentionKind.PRONOUN, start=30)
    chains = [*PEOPLE, Chain(7, "a", (they,), EntityType.PERSON)]
    graph = built(ontology, make_extract("a", chains, [{"subject": 7, "object": 1}]))
    assert graph.statements == () and graph.unresolved == 1


def test_words_are_no_subject(ontology: Ontology, make_extract: Make) -> None:
    staff = Literal(60, 74, "security staff", "security staff")
    key = PredicateKey("remove", "verb", "patient", "agent")
    claim = {"subject": 0, "object": staff, "key": key, "predicate": "was removed by"}
    statement = only(built(ontology, make_extract("a", PEOPLE, [claim])))
    assert statement.relation.label == "be removed by" and statement.object == staff


@pytest.mark.parametrize(("lemma", "told"), [("say", False), ("resign", True)])
def test_when_something_was_said_is_told_by_what_was_said(
    lemma: str, told: bool, ontology: Ontology, make_extract: Make
) -> None:
    monday = Literal(60, 66, "Monday", "2030-05-06")
    key = PredicateKey(lemma, "verb", "agent", "time")
    claim = {"subject": 0, "object": monday, "key": key, "when": on("2030-05-06")}
    assert len(built(ontology, make_extract("a", PEOPLE, [claim])).statements) == told


def bare(words: str, start: int, type: EntityType = EntityType.OTHER) -> Mention:
    return mention(words, kind=MentionKind.NOMINAL, type=type, start=start)


@pytest.mark.parametrize(
    ("words", "type", "target", "told"),
    [
        ("danger", EntityType.OTHER, "close", False),
        ("officials", EntityType.GROUP, "close", True),
        ("dry forests", EntityType.OTHER, "close", True),
        ("danger", EntityType.OTHER, 1, True),
        ("no candidate", EntityType.PERSON, 1, False),
        ("whichever rival party", EntityType.GROUP, 1, False),
    ],
)
def test_of_a_bare_noun_only_what_names_or_describes_another_thing_is_told(
    words: str, type: EntityType, target: str | int, told: bool, ontology: Ontology, make_extract: Make
) -> None:
    said = Literal(60, 60 + len(target), target, target) if isinstance(target, str) else target
    claim = {"subject": bare(words, 40, type), "object": said, "key": PredicateKey("come", "verb", "agent", "patient")}
    graph = built(ontology, make_extract("a", PEOPLE, [claim]))
    assert (len(graph.statements), graph.indefinite) == ((1, 0) if told else (0, 1))
    assert told or words not in {entity.label for entity in graph.entities}


def test_a_known_relation_is_told_of_a_bare_noun(ontology: Ontology, make_extract: Make) -> None:
    claim = {"subject": bare("fire", 40), "object": bare("twelve people", 60, EntityType.GROUP), "key": KILL}
    statement = only(built(ontology, make_extract("a", PEOPLE, [claim])))
    assert statement.relation.known


def test_a_described_thing_is_a_concept_and_a_bare_noun_a_literal(ontology: Ontology, make_extract: Make) -> None:
    sites = mention("rebel camps", kind=MentionKind.NOMINAL, type=EntityType.OTHER, start=40)
    talks = mention("talks", kind=MentionKind.NOMINAL, type=EntityType.OTHER, start=60)
    claims = [{"subject": 0, "object": thing, "key": SUPPORT} for thing in (sites, talks)]
    graph = built(ontology, make_extract("a", PEOPLE, claims))
    assert {entity.label: entity.type for entity in graph.entities}["rebel camps"] == "Concept"
    assert [s.object.value for s in graph.statements if isinstance(s.object, Literal)] == ["talks"]


def test_what_says_what_a_thing_is_is_no_thing_of_its_own(ontology: Ontology, make_extract: Make) -> None:
    harbour = mention("the rebel harbour", kind=MentionKind.NOMINAL, type=EntityType.OTHER, start=40)
    is_one, served = PredicateKey("be", "copula", "agent", "attribute"), PredicateKey("serve", "verb", "agent", "as")
    for key in (is_one, served):
        graph = built(ontology, make_extract("a", PEOPLE, [{"subject": 0, "object": harbour, "key": key}]))
        assert isinstance(only(graph).object, Literal)
    attacked = PredicateKey("attack", "verb", "agent", "patient")
    graph = built(ontology, make_extract("a", PEOPLE, [{"subject": 0, "object": harbour, "key": attacked}]))
    assert isinstance(only(graph).object, str)


def test_what_means_two_named_things_is_no_third(ontology: Ontology, make_extract: Make) -> None:
    both = mention("the two rivals", chain=7, kind=MentionKind.NOMINAL, type=EntityType.GROUP, start=40)
    chains = [*PEOPLE, Chain(7, "a", (both,), EntityType.GROUP, None, (0, 1))]
    graph = built(ontology, make_extract("a", chains, [{"subject": 0, "object": both, "key": SUPPORT}]))
    assert isinstance(only(graph).object, Literal) and len(graph.entities) == 2


def test_a_place_and_its_adjective_are_one_country_with_its_identity(ontology: Ontology, make_extract: Make) -> None:
    chains = [
        chain(0, "Kenya", type=EntityType.PLACE),
        chain(1, "Kenyan", type=EntityType.GROUP),
        chain(2, "Omar Diallo"),
    ]
    graph = built(ontology, make_extract("a", chains, [{"subject": 1, "object": 2}]))
    kenya = next(entity for entity in graph.entities if entity.type == "Country")
    assert (kenya.label, kenya.aliases) == ("Kenya", ())
    assert kenya.same_as == ("http://www.wikidata.org/entity/Q114",)
    assert only(graph).subject == kenya.iri


def test_two_things_of_one_name_have_different_iris(ontology: Ontology, make_extract: Make) -> None:
    chains = [chain(0, "Jordan Unity"), chain(1, "Jordan Unity", type=EntityType.ORGANIZATION)]
    graph = built(ontology, make_extract("a", chains, []))
    assert len({entity.iri for entity in graph.entities}) == 2


def test_evidence_is_the_slice_of_the_article(ontology: Ontology, make_extract: Make) -> None:
    graph = built(ontology, make_extract("a", PEOPLE, [{"subject": 0, "object": 1}]))
    evidence = only(graph).evidence[0]
    assert evidence.sentence == article("a").text[evidence.start : evidence.end]
