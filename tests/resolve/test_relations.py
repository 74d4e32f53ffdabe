"""The canonical form of a key, and the words of an open relation."""

from pathlib import Path

import pytest
from resolve_records import mention

from kg.ontology import load_ontology
from kg.records import Claim, PredicateKey, Span
from kg.resolve.relations import Pattern, Relations, canonical, open_label


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


PLAIN = """\
@prefix ex: <https://example.org/map#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ex:Country a owl:Class . ex:City a owl:Class . ex:Reef a owl:Class ; rdfs:label "reef" . ex:Person a owl:Class .
ex:town a owl:ObjectProperty ; rdfs:range ex:City .
ex:country a owl:ObjectProperty ; rdfs:range ex:Country .
ex:land a owl:ObjectProperty ; rdfs:range ex:Country .
ex:reef a owl:ObjectProperty ; rdfs:range ex:Reef .
ex:founder a owl:ObjectProperty ; rdfs:range ex:Person .
"""
LOCATED = PredicateKey("locate", "verb", "patient", "in")
FOUNDED = PredicateKey("found", "verb", "agent", "patient")


@pytest.fixture
def plain(tmp_path: Path) -> Relations:
    """Of a file without phrases, with phrases by hand."""
    (tmp_path / "map.ttl").write_text(PLAIN, "utf-8")
    ontology = load_ontology([tmp_path / "map.ttl"], built_in=False)
    ranges = {"town": "ex:City", "country": "ex:Country", "land": "ex:Country"}
    patterns = [(LOCATED, Pattern(name, False, "Entity", target)) for name, target in ranges.items()]
    return Relations(
        [*patterns, (FOUNDED, Pattern("founder", True, "Entity", "ex:Person"))], ontology, "https://e.org/"
    )


@pytest.mark.parametrize(
    ("key", "classes", "names"),
    [
        pytest.param(LOCATED, ("Organization", "Country"), ["country", "land"], id="all of one wording"),
        pytest.param(LOCATED, ("Organization", "City"), ["town"], id="the strictest types decide"),
        pytest.param(LOCATED, ("Organization", "Person"), [], id="a person is no place"),
        pytest.param(
            PredicateKey("locate *", "verb", "patient", "in"),
            ("Organization", "City"),
            ["town"],
            id="across an adjunct",
        ),
        pytest.param(FOUNDED, ("Organization", "Work"), ["founder"], id="types of names are not sure"),
        pytest.param(PredicateKey("dive", "verb", "agent", "off"), ("Person", "Reef"), ["reef"], id="by its kind"),
        pytest.param(PredicateKey("love", "verb", "agent", "patient"), ("Person", "Reef"), [], id="not by any verb"),
    ],
)
def test_relations_of_plain_files(
    plain: Relations, key: PredicateKey, classes: tuple[str, str], names: list[str]
) -> None:
    claim = Claim("a", Span(0, 9), mention("Alba"), "said", mention("Oslo", start=20), key, "rule")
    found = [match.relation for match in plain.matches(claim, *classes)]
    assert [relation.label for relation in found if relation.known] == names
    assert found  # an open one, where no other is
