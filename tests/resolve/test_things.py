"""What named things are: their class by the noun that ends their names."""

from __future__ import annotations

import pytest
from resolve_records import chain

from kg.ontology import Ontology
from kg.records import EntityType
from kg.resolve.profiles import profile
from kg.resolve.things import named_thing


@pytest.mark.parametrize(
    ("name", "type"),
    [
        ("Green Future Party", "PoliticalParty"),
        ("Otago University", "University"),
        ("Northern Star Group", "Organization"),
        ("Open Data Organization", "Organization"),
        ("Northern Star", "Organization"),
    ],
)
def test_the_noun_at_the_end_tells_the_class(name: str, type: str, ontology: Ontology) -> None:
    found = profile(chain(0, name, type=EntityType.ORGANIZATION))
    assert found is not None and named_thing([found], ontology).type == type


@pytest.mark.parametrize(
    ("names", "label"),
    [
        (("Otago", "Otago", "Otago AB"), "Otago"),
        (("Otago AB",), "Otago AB"),
        (("Otago", "Otago", "Otago Steel"), "Otago Steel"),
    ],
)
def test_the_form_of_a_company_makes_no_full_name(names: tuple[str, ...], label: str, ontology: Ontology) -> None:
    found = profile(chain(0, *names, type=EntityType.ORGANIZATION))
    assert found is not None and named_thing([found], ontology).label == label


@pytest.mark.parametrize(
    ("name", "type", "iris"),
    [
        ("Siemens AG", EntityType.ORGANIZATION, ("http://dbpedia.org/resource/Siemens",)),
        ("Siemens AG", EntityType.PERSON, ()),
        ("Otago AG", EntityType.ORGANIZATION, ()),
    ],
)
def test_a_listed_company_is_the_same_as_what_is_known_of_it(
    name: str, type: EntityType, iris: tuple[str, ...], ontology: Ontology
) -> None:
    found = profile(chain(0, name, type=type))
    assert found is not None and named_thing([found], ontology).same_as == iris
