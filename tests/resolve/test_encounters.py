"""Events of two parties: known by who takes part and when, in their own words or in those around them."""

from __future__ import annotations

from collections.abc import Iterable

from kg.records import Article, Chain, EntityType, Extract, Mention, MentionKind
from kg.resolve.encounters import Encounters, Told

MET = "relation:met"
PEOPLE = ("Ruiz", "Osei", "Lund")


def told(article: str, *pair: str, date: str | None = None, start: int = 0) -> Told:
    return Told(article, MET, frozenset(pair), date, start)


def spoken(text: str, *events: tuple[str, str], article: str = "a") -> Extract:
    """An article; each event is (its words, its head), in text order, and a chain of its own. People are names."""
    mentions, at = [], 0
    for number, (words, head) in enumerate(events):
        at = text.index(words, at)
        place = text.index(head, at)
        name = words[: words.index(head) + len(head)].removeprefix("the ")
        mentions.append(_mention(article, words, at, place, head, name, EntityType.EVENT, number))
        at += 1
    for number, person in enumerate(PEOPLE, start=len(events)):
        if person in text:
            place = text.index(person)
            mentions.append(_mention(article, person, place, place, person, person, EntityType.PERSON, number))
    chains = tuple(
        Chain(item.chain or 0, article, (item,), item.type, item.name if item.name in PEOPLE else None)
        for item in mentions
    )
    return Extract(Article(article, text, article, ""), tuple(mentions), chains, (), (), ())


def _mention(
    article: str, words: str, at: int, place: int, head: str, name: str, type: EntityType, chain: int
) -> Mention:
    kind = MentionKind.NAME if type is EntityType.PERSON else MentionKind.NOMINAL
    return Mention(article, at, at + len(words), place, place + len(head), words, name, kind, type, chain)


def keys(*extracts: Extract, told: Iterable[Told] = (), days: dict[str, str] | None = None) -> list[str | None]:
    encounters = Encounters(
        extracts,
        told,
        lambda mention: [mention.name] if mention.name in PEOPLE else [],
        lambda noun: MET if noun in ("meeting", "talk") else None,
        lambda mention: (days or {}).get(mention.text),
    )
    return [encounters.key(item) for extract in extracts for item in extract.mentions if item.name not in PEOPLE]


def test_two_words_for_what_one_pair_does_are_one_event() -> None:
    one = spoken("the meeting between Ruiz and Osei", ("the meeting between Ruiz and Osei", "meeting"))
    other = spoken("the talks between Osei and Ruiz", ("the talks between Osei and Ruiz", "talks"), article="b")
    left, right = keys(one, other)
    assert left == right is not None


def test_other_parties_have_another_event() -> None:
    one = spoken("the meeting between Ruiz and Osei", ("the meeting between Ruiz and Osei", "meeting"))
    other = spoken("the meeting between Ruiz and Lund", ("the meeting between Ruiz and Lund", "meeting"), article="b")
    assert len({*keys(one, other)}) == 2


def test_one_party_is_enough_where_the_article_tells_one_pair() -> None:
    text = "They gathered. After the talks with Osei he left."
    extract = spoken(text, ("the talks with Osei", "talks"))
    assert keys(extract, told=[told("a", "Ruiz", "Osei")])[0] is not None
    both = [told("a", "Ruiz", "Osei"), told("a", "Lund", "Osei", start=4)]
    assert keys(extract, told=both) == [None]


def test_a_bare_noun_is_the_encounter_told_last() -> None:
    extract = spoken("One. Two. Before the meeting he slept. Three.", ("the meeting", "meeting"))
    earlier, later = told("a", "Ruiz", "Osei", start=0), told("a", "Ruiz", "Lund", start=40)
    (key,) = keys(extract, told=[earlier, later])
    assert key is not None and "Osei" in key and "Lund" not in key


def test_another_described_one_and_several_are_left_alone() -> None:
    for words, head in (
        ("the previous meeting", "meeting"),
        ("the meetings", "meetings"),
        ("the cabinet meeting", "meeting"),
    ):
        assert keys(spoken(words, (words, head)), told=[told("a", "Ruiz", "Osei")]) == [None]


def test_the_date_of_the_verb_is_that_of_the_noun() -> None:
    words = "the meeting between Ruiz and Osei"
    extracts = [spoken(words, (words, "meeting"), article=name) for name in "ab"]
    same = [told(name, "Ruiz", "Osei", date="2031-03-04") for name in "ab"]
    other = [told("a", "Ruiz", "Osei", date="2031-03-04"), told("b", "Ruiz", "Osei", date="2031-06-04")]
    assert len({*keys(*extracts, told=same)}) == 1
    assert len({*keys(*extracts, told=other)}) == 2


def test_an_undated_one_of_a_pair_that_met_twice_is_its_articles() -> None:
    words = "the meeting between Ruiz and Osei"
    extracts = [spoken(words, (words, "meeting"), article=name) for name in "ab"]
    dates = [told(name, "Ruiz", "Osei", date=day) for name, day in (("c", "2031-03-04"), ("d", "2031-06-04"))]
    assert len({*keys(*extracts, told=dates)}) == 2


def test_its_own_date_must_agree_with_that_of_the_verb() -> None:
    words = "Monday's meeting with Osei"
    extract = spoken(words, (words, "meeting"))
    days = {words: "2031-03-03"}
    assert keys(extract, told=[told("a", "Ruiz", "Osei", date="2031-03-03")], days=days)[0] is not None
    assert keys(extract, told=[told("a", "Ruiz", "Osei", date="2031-05-05")], days=days) == [None]
