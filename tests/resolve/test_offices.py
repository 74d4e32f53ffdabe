"""Offices of one holder are merged, abbreviations with their long form, the unplaced with the placed."""

from resolve_records import mention

from kg.records import EntityType
from kg.resolve.offices import office_things, post


def offices(*texts: str, holder: str = "h") -> list[str]:
    held = [(holder, mention(text, type=EntityType.OFFICE, start=index)) for index, text in enumerate(texts)]
    return [thing.label for thing in office_things(held)[0]]


def test_the_country_is_told_from_the_words() -> None:
    assert (post("Kenyan Foreign Minister").words, post("Kenyan Foreign Minister").country) == (
        "foreign minister",
        "KE",
    )
    assert post("Foreign Minister").country == ""


def test_one_post_under_several_names() -> None:
    assert offices("Kenyan Prime Minister", "Prime Minister", "Kenyan PM") == ["Kenyan Prime Minister"]


def test_different_posts_of_one_person_stay_apart() -> None:
    assert offices("Kenyan President", "Kenyan Defense Minister") == ["Kenyan Defense Minister", "Kenyan President"]


def test_the_same_post_of_two_persons_is_one() -> None:
    held = [(holder, mention("Kenyan President", article=holder)) for holder in ("a", "b")]
    things, keys = office_things(held)
    assert len(things) == 1 and len(set(keys.values())) == 1


def unheld(words: str, *texts: str) -> list[str]:
    held = [("h", mention(text, type=EntityType.OFFICE, start=index)) for index, text in enumerate(texts)]
    return [thing.label for thing in office_things(held, [mention(words, type=EntityType.OFFICE, start=90)])[0]]


def test_a_post_without_a_holder_is_the_one_of_its_article() -> None:
    assert unheld("prime minister", "Kenyan Prime Minister") == ["Kenyan Prime Minister"]
    assert "prime minister" in unheld("prime minister", "Kenyan Prime Minister", "Peruvian Prime Minister")


def test_a_single_word_that_fits_no_post_is_none() -> None:
    assert unheld("director", "Kenyan President") == ["Kenyan President"]
