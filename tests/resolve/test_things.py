"""What a thing is called."""

from __future__ import annotations

import pytest
from resolve_records import chain

from kg.ontology import Ontology
from kg.records import EntityType
from kg.resolve.profiles import profile
from kg.resolve.things import named_thing


@pytest.mark.parametrize(
    ("names", "type_", "label"),
    [
        (["Republic of Albania", "Albania"], EntityType.PLACE, "Albania"),
        (["Republic of Albania"], EntityType.PLACE, "Republic of Albania"),
        (["Britain"], EntityType.PLACE, "Britain"),
        (["Hellenic"], EntityType.GROUP, "Greece"),
    ],
)
def test_the_label_of_a_country(ontology: Ontology, names: list[str], type_: EntityType, label: str) -> None:
    known = profile(chain(0, *names, type=type_))
    assert known is not None
    assert named_thing([known], ontology).label == label


def test_a_full_name_labels_what_is_no_country(ontology: Ontology) -> None:
    known = profile(chain(0, "Acme Court of Appeal", "Acme", type=EntityType.ORGANIZATION))
    assert known is not None
    assert named_thing([known], ontology).label == "Acme Court of Appeal"
