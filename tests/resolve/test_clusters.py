"""Which names of several articles are one thing, and that the decisions say why."""

import random

import pytest
from resolve_records import chain

from kg.gazetteer import City, Country, Region
from kg.records import Decision, EntityType
from kg.resolve.clusters import cluster, decide
from kg.resolve.profiles import Profile, profile

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def profiles(*names: str, type: EntityType = PERSON, context: frozenset[str] = frozenset()) -> list[Profile]:
    """One article a name."""
    found = [profile(chain(0, name, article=f"a{number}", type=type), context) for number, name in enumerate(names)]
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
    ("names", "apart"),
    [
        (["George Bush", "George W. Bush", "George H. W. Bush"], "George Bush"),
        (["Court of Appeal", "Court of Appeal of Kenya", "Court of Appeal of Ghana"], "Court of Appeal"),
        (["ABC", "African Banking Corporation", "Australian Broadcasting Corporation"], "ABC"),
        (["J. Berg", "Johan Berg", "Jonas Berg"], "J. Berg"),
    ],
)
def test_a_short_form_that_fits_several_names_stays_apart(names: list[str], apart: str) -> None:
    type = PERSON if "Bush" in names[0] or "Berg" in names[0] else ORGANIZATION
    assert clustered(profiles(*names, type=type)) == {frozenset({name}) for name in names}
    assert any("fit that name" in decision.reasons[0] for decision in decide(profiles(*names, type=type)))


@pytest.mark.parametrize(
    ("time", "meant"), [(0, "Anna Berg"), (1, "Anna Berg"), (2, "Anna Berg"), (3, None), (4, None), (12, "Sara Berg")]
)
def test_a_short_form_means_what_the_articles_so_far_tell(time: int, meant: str | None) -> None:
    named = [("Anna Berg", 1), ("Sara Berg", 3), *(("Sara Berg", order) for order in range(5, 12)), ("Berg", time)]
    chains = [(chain(0, name, article=f"{name} {order}"), order) for name, order in named]
    items = [found for item, order in chains if (found := profile(item, order=order)) is not None]
    group = next(group for group in clustered(items) if "Berg" in group)
    assert group == {"Berg", *([meant] if meant else [])}


def test_short_forms_of_short_forms_find_the_whole() -> None:
    names = ["Vladimir Ivanovich Sokolov", "Vladimir I. Sokolov", "Vladimir Sokolov", "Sokolov"]
    assert clustered(profiles(*names)) == {frozenset(names)}


def test_a_surname_goes_to_the_bearer_who_is_by_far_the_best_known() -> None:
    names = ["Anna Berg"] * 8 + ["Sara Berg", "Berg"]
    assert clustered(profiles(*names)) == {frozenset({"Anna Berg", "Berg"}), frozenset({"Sara Berg"})}


def test_a_person_may_be_called_by_a_first_name_that_an_article_uses_alone() -> None:
    own = profile(chain(0, "Xu Lanying", "Xu", article="a"))
    bare = profile(chain(0, "Xu", article="b"))
    assert own is not None and bare is not None
    assert len(cluster([own, bare], decide([own, bare]))) == 1


def test_a_given_name_is_that_of_a_person_of_the_same_article() -> None:
    named = [("Anna Berg", "b", 0), ("Berg", "a", 0), ("Anna", "a", 1), ("Anna", "c", 0)]
    items = [found for name, where, n in named if (found := profile(chain(n, name, article=where))) is not None]
    groups = [{item.key for item in group} for group in cluster(items, decide(items))]
    assert groups == [{"a#0", "a#1", "b#0"}, {"c#0"}]


def test_one_name_of_two_types_is_one_thing_unless_an_article_has_both() -> None:
    person = profile(chain(0, "Jordan Unity", article="a"))
    body = profile(chain(1, "Jordan Unity", article="a", type=ORGANIZATION))
    elsewhere = profile(chain(0, "Jordan Unity", article="b", type=ORGANIZATION))
    assert person is not None and body is not None and elsewhere is not None
    assert len(cluster([person, elsewhere], decide([person, elsewhere]))) == 1
    assert len(cluster([person, body], decide([person, body]))) == 2


@pytest.mark.parametrize(
    ("name", "type", "together"),
    [
        ("Mwangaza", PLACE, True),
        ("Mwangaza", EntityType.PRODUCT, True),
        ("Mwangaza", ORGANIZATION, False),  # companies are named after their founders
        ("Lima", PLACE, False),
    ],
)
def test_a_surname_that_is_taken_for_a_place_is_its_bearers(name: str, type: EntityType, together: bool) -> None:
    items = [*profiles(f"Juma {name}"), *profiles("Oslo", name, type=type)[1:]]
    assert (len(cluster(items, decide(items))) == 1) is together


def test_what_stands_is_not_joined_by_any_other_decision() -> None:
    items = profiles("Anna Berg", "Anna Berg", "Berg")
    ruled = Decision("a0#0", "a1#0", False, 1.0, ("correction",))
    decisions = decide(items, [ruled])
    assert ruled in decisions
    groups = [{item.key for item in group} for group in cluster(items, decisions)]
    assert not any({"a0#0", "a1#0"} <= group for group in groups)


@pytest.mark.parametrize(
    ("name", "type", "context", "kind"),
    [
        ("Norway", PLACE, "", Country),
        ("Norwegian", EntityType.GROUP, "", Country),
        ("Florida", PLACE, "", Region),
        ("New York", PLACE, "", City),
        ("Bergen", PLACE, "NO", City),
        ("Bergen", PLACE, "", type(None)),  # so far nothing tells that the one in Norway is meant
        ("White House", PLACE, "US MA", type(None)),
        ("Norwegians", EntityType.GROUP, "", type(None)),
        ("Norway", PERSON, "", type(None)),
    ],
)
def test_known_places(name: str, type: EntityType, context: str, kind: type) -> None:
    assert isinstance(profiles(name, type=type, context=frozenset(context.split()))[0].place, kind)


@pytest.mark.parametrize(
    ("context", "country", "region"),
    [("", "GB", None), ("GB", "GB", None), ("US-AL", "US", "US-AL"), ("GB US-AL", "GB", None)],
)
def test_of_two_cities_the_one_that_the_article_is_about(context: str, country: str, region: str | None) -> None:
    place = profiles("Birmingham", type=PLACE, context=frozenset(context.split()))[0].place
    assert isinstance(place, City)
    assert (place.country_code, place.region_code) == (country, region)
