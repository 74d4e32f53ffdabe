"""What belongs to a named thing goes by its label where a pronoun or a short name stands for it."""

from __future__ import annotations

import pytest
from resolve_records import article, mention

from kg.records import Chain, EntityType, Extract, Mention, MentionKind
from kg.resolve.owners import Owners

LABELS = {"his": "Kofi Osei", "Osei": "Kofi Osei", "its": "Osei & Sons"}


def spoken(words: str, name: str, owner: str) -> tuple[Owners, Mention]:
    """An article of these words, which describe a thing with that compact name, and the owner in them."""
    head = name.split()[-1]
    start = words.index(head)
    found = Mention("a", 0, len(words), start, start + len(head), words, name, MentionKind.NOMINAL, EntityType.OTHER)
    kind = MentionKind.PRONOUN if owner.islower() else MentionKind.NAME
    one = Extract(article("a"), (found, mention(owner, start=words.index(owner), kind=kind)), (), (), (), ())
    return Owners([one], lambda item: LABELS.get(item.text)), found


@pytest.mark.parametrize(
    ("words", "name", "owner", "full", "distinct"),
    [
        ("his father", "father", "his", "Kofi Osei’s father", "Kofi Osei’s father"),
        ("his own office in Lima", "own office", "his", "Kofi Osei’s office", "Kofi Osei’s office"),
        ("Osei’s father", "Osei’s father", "Osei", "Osei’s father", "Kofi Osei’s father"),
        ("Osei's lawyers", "Osei's lawyers", "Osei", "Osei's lawyers", "Kofi Osei’s lawyers"),
        ("its lawyers", "lawyers", "its", "Osei & Sons’ lawyers", "Osei & Sons’ lawyers"),
        ("her father", "father", "her", "father", "father"),
        ("Osei voters", "Osei voters", "Osei", "Osei voters", "Osei voters"),
        ("the father of his lawyer", "father", "his", "father", "father"),
    ],
)
def test_a_description_is_called_with_its_owner(words: str, name: str, owner: str, full: str, distinct: str) -> None:
    owners, found = spoken(words, name, owner)
    assert (owners.full_name(found), owners.distinct_name(found)) == (full, distinct)


def test_what_other_articles_call_the_owner_makes_no_iri() -> None:
    his = mention("his", chain=0, kind=MentionKind.PRONOUN)
    found = Mention("a", 0, 10, 4, 10, "his father", "father", MentionKind.NOMINAL, EntityType.PERSON)
    chain = Chain(0, "a", (mention("Osei", chain=0, start=40), his), EntityType.PERSON, "Osei")
    owners = Owners([Extract(article("a"), (found, his), (chain,), (), (), ())], lambda item: "Kofi Osei")
    assert (owners.full_name(found), owners.name_in_article(found)) == ("Kofi Osei’s father", "Osei’s father")
