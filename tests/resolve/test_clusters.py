"""Which names of several articles are one thing, and that the decisions say why."""

import random

import pytest
from resolve_records import chain

from kg.gazetteer import City, Country, Region
from kg.records import EntityType
from kg.resolve.clusters import cluster, decide
from kg.resolve.profiles import Profile, known_place, profile

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def profiles(*names: str, type: EntityType = PERSON) -> list[Profile]:
    """One article a name."""
    found = [profile(chain(0, name, article=f"a{number}", type=type)) for number, name in enumerate(names)]
    return [item for item in found if item is not None]


def clustered(items: list[Profile]) -> set[frozenset[str]]:
    return {frozenset(item.name for item in members) for members in cluster(items, decide(items))}


@pytest.mark.parametrize(
    ("names", "type"),
    [
        (["Anna Berg", "Anna Berg"], PERSON),
        (["Sergei Sokolov", "Sergi Sokolov"], PERSON),
        (["Avigdor Feldman", "Avigdor Feldmann"], PERSON),
        (["Anna Maria Berg", "Anna Berg"], PERSON),
        (["Anna Berg", "Berg"], PERSON),
        (["Unity Party", "The Unity Party"], ORGANIZATION),
        (["Free Trade Union", "FTU"], ORGANIZATION),
        (["Norway", "Norway"], PLACE),
        (["Burma", "Myanmar"], PLACE),
    ],
)
def test_the_same(names: list[str], type: EntityType) -> None:
    assert clustered(profiles(*names, type=type)) == {frozenset(names)}


@pytest.mark.parametrize(
    ("names", "type"),
    [
        (["Anna Berg", "Sara Berg"], PERSON),
        (["Anna Berg", "Anna Bergman"], PERSON),
        (["Li Wei", "Li Wen"], PERSON),
        (["Anna Berg", "Anna"], PERSON),
        (["Norway", "Sweden"], PLACE),
        (["Unity Party", "Labour Party"], ORGANIZATION),
        (["Anna Berg", "Sara Berg", "Berg"], PERSON),  # nothing tells whose the bare surname is
    ],
)
def test_different(names: list[str], type: EntityType) -> None:
    assert clustered(profiles(*names, type=type)) == {frozenset({name}) for name in names}


def test_a_name_of_another_type_is_another_thing() -> None:
    place = profile(chain(1, "Washington", article="b", type=PLACE))
    items = [*profiles("Washington", type=PERSON), *([place] if place else [])]
    assert len(items) == len(cluster(items, decide(items))) == 2


def test_decisions_give_reasons_and_do_not_depend_on_the_order() -> None:
    items = profiles("Anna Berg", "Sergei Sokolov", "Sergi Sokolov", "Berg", "Sara Diallo", "Anna Berg")
    decisions = decide(items)
    assert all(decision.reasons for decision in decisions)
    assert "spelled" in " ".join(decision.reasons[0] for decision in decisions if decision.same)
    for seed in range(5):
        shuffled = random.Random(seed).sample(items, len(items))
        assert decide(shuffled) == decisions


def test_a_decision_the_other_way_undoes_the_merge() -> None:
    items = profiles("Anna Berg", "Berg")
    kept = [decision for decision in decide(items) if not decision.same]
    assert len(cluster(items, kept)) == 2


@pytest.mark.parametrize(
    ("name", "type", "kind"),
    [
        ("Norway", PLACE, Country),
        ("Norwegian", EntityType.GROUP, Country),
        ("Florida", PLACE, Region),
        ("New York", PLACE, City),
        ("Bergen", PLACE, City),
        ("Norwegians", EntityType.GROUP, type(None)),
        ("Norway", PERSON, type(None)),
    ],
)
def test_known_places(name: str, type: EntityType, kind: type) -> None:
    assert isinstance(known_place(profiles(name, type=type)[0]), kind)
