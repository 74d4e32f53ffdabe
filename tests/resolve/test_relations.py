"""The canonical form of a key, and the words of an open relation."""

import pytest
from resolve_records import mention

from kg.records import Claim, PredicateKey, Span
from kg.resolve.relations import canonical, open_label


@pytest.mark.parametrize(
    ("subject", "target", "swapped"),
    [
        ("agent", "patient", False),
        ("patient", "agent", True),
        ("agent", "with", False),
        ("patient", "in", False),
    ],
)
def test_agents_come_first(subject: str, target: str, swapped: bool) -> None:
    key, was_swapped = canonical(PredicateKey("strike", "verb", subject, target))
    assert was_swapped is swapped
    assert {key.subject, key.object} == {subject, target}
    assert key.subject != "patient" or target == "in"


@pytest.mark.parametrize(
    ("predicate", "key", "label"),
    [
        ("failed to impress", PredicateKey("impress", "verb", "agent", "patient"), "impress"),
        ("travelled to", PredicateKey("travel", "verb", "agent", "to"), "travel to"),
        ("was born in", PredicateKey("bear", "verb", "patient", "in"), "be born in"),
        ("fell", PredicateKey("fall", "verb", "agent", "amount"), "fall"),
        ("was offered a job after", PredicateKey("offer job", "verb", "patient", "after"), "be offered job after"),
        ("wasn't singled out by", PredicateKey("single out", "verb", "patient", "agent"), "be singled out by"),
        ("was not sent by", PredicateKey("send", "verb", "patient", "by"), "be sent by"),
        ("identified as", PredicateKey("identify", "verb", "patient", "as"), "be identified as"),
        ("is keen on", PredicateKey("keen", "adjective", "agent", "on"), "be keen on"),
        ("fell", PredicateKey("fall", "verb", "agent", "amount"), "fall"),
        ("was removed by", PredicateKey("remove", "verb", "patient", "agent"), "be removed by"),
        ("resigned after", PredicateKey("resign", "verb", "agent", "time"), "resign after"),
        ("resigned", PredicateKey("resign", "verb", "agent", "time"), "resign"),
        ("presence in", PredicateKey("presence", "noun", "agent", "in"), "presence in"),
        ("is", PredicateKey("", "title", "agent", "patient"), "is"),
    ],
)
def test_an_open_relation_goes_by_its_lemma_and_preposition(predicate: str, key: PredicateKey, label: str) -> None:
    claim = Claim("a", Span(0, 9), mention("Anna Berg"), predicate, mention("Oslo", start=20), key, "rule")
    assert open_label(claim, key) == label
