"""Described things: of several words they are one over all articles, a bare noun is one only within its chain."""

from __future__ import annotations

import pytest
from resolve_records import article, mention

from kg.ontology import load_ontology
from kg.records import Article, Chain, DateExpression, EntityType, Extract, Mention, MentionKind
from kg.resolve.concepts import Concepts

ONTOLOGY = load_ontology()


def described(words: str, chain: int | None = None, start: int = 0, article: str = "a") -> Mention:
    return mention(words, article, chain, EntityType.OTHER, MentionKind.NOMINAL, start)


def extract(name: str = "a", *chains: Chain) -> Extract:
    return Extract(article(name), (), chains, (), (), ())


def test_descriptions_of_several_words_are_one_over_all_articles() -> None:
    concepts = Concepts([extract(), extract("b")], ONTOLOGY)
    assert concepts.key(described("the rebel camps")) == concepts.key(described("rebel camps", start=9, article="b"))


def test_a_country_and_its_adjective_describe_alike() -> None:
    concepts = Concepts([extract()], ONTOLOGY)
    kenyan = concepts.key(described("the Kenyan border"))
    assert (
        kenyan
        == concepts.key(described("Kenya’s borders", start=20))
        == concepts.key(described("Kenya's border", start=40))
    )
    assert kenyan != concepts.key(described("Peru's borders", start=60))


def test_a_bare_noun_is_one_thing_within_its_chain() -> None:
    chain = Chain(0, "a", (described("the plan", 0), described("plan", 0, 30)), EntityType.OTHER)
    concepts = Concepts([extract("a", chain)], ONTOLOGY)
    assert (
        concepts.key(chain.mentions[0]) == concepts.key(chain.mentions[1]) != concepts.key(described("plan", start=60))
    )
    assert len(concepts.things()) == 2
    assert concepts.worth_node(chain.mentions[0]) and not concepts.worth_node(described("plan", start=60))


@pytest.mark.parametrize(
    ("words", "one"),
    [("officials", True), ("people", True), ("the players", True), ("their players", False), ("man", False)],
)
def test_a_bare_plural_is_one_kind_within_its_article(words: str, one: bool) -> None:
    concepts = Concepts([extract(), extract("b")], ONTOLOGY)
    keys = {concepts.key(described(words)), concepts.key(described(words, start=40))}
    assert len(keys) == (1 if one else 2)
    assert concepts.key(described(words, article="b")) not in keys


def test_each_mention_counts_once_however_often_it_is_asked_for() -> None:
    chain = Chain(1, "a", (described("rebel camps", 1), described("the camps", 1, 30)), EntityType.OTHER)
    concepts = Concepts([extract("a", chain)], ONTOLOGY)
    for item in chain.mentions * 3:
        concepts.key(item)
    (only,) = concepts.things()
    assert sorted(only.mentions) == sorted(chain.mentions)


def test_a_pronoun_that_points_at_nothing_described_is_no_concept() -> None:
    they = mention("they", chain=3, kind=MentionKind.PRONOUN)
    assert Concepts([extract("a", Chain(3, "a", (they,), EntityType.OTHER))], ONTOLOGY).key(they) is None


def happening(name: str, words: str, head: str, date: str, value: str) -> tuple[Extract, Mention]:
    """An article that consists of a description of an event, with the date that stands in it."""
    start, end = words.index(head), words.index(head) + len(head)
    spoken = Mention(name, 0, len(words), start, end, words, words, MentionKind.NOMINAL, EntityType.EVENT)
    when = DateExpression(words.index(date), words.index(date) + len(date), date, value)
    return Extract(Article(name, words, name, ""), (spoken,), (), (when,), (), ()), spoken


def one(*events: tuple[Extract, Mention]) -> bool:
    concepts = Concepts([found for found, _ in events], ONTOLOGY)
    return len({concepts.key(spoken) for _, spoken in events}) == 1


MAY_VOTE = happening("a", "the May 5 vote", "vote", "May 5", "2030-05-05")


def test_what_happens_on_one_day_under_one_word_is_one_event() -> None:
    assert one(MAY_VOTE, happening("b", "Kenyan votes on 5 May", "votes", "5 May", "2030-05-05"))
    assert one(MAY_VOTE, happening("b", "the 5 May vote", "vote", "5 May", "--05-05"))


def test_events_of_other_days_words_and_countries_are_others() -> None:
    assert not one(MAY_VOTE, happening("b", "the May 6 vote", "vote", "May 6", "2030-05-06"))
    assert not one(MAY_VOTE, happening("b", "the May 5 parade", "parade", "May 5", "2030-05-05"))
    kenyan = happening("b", "the Kenyan May 5 vote", "vote", "May 5", "2030-05-05")
    assert not one(kenyan, happening("c", "the Peruvian May 5 vote", "vote", "May 5", "2030-05-05"))
    assert not one(MAY_VOTE, happening("b", "the vote that he announced on May 5", "vote", "May 5", "2030-05-05"))


def test_a_day_without_its_year_stays_open_between_two_years() -> None:
    open_ = happening("c", "the 5 May vote", "vote", "5 May", "--05-05")
    assert not one(MAY_VOTE, happening("b", "the May 5 vote", "vote", "May 5", "2031-05-05"), open_)


def test_an_undated_description_with_a_name_in_it_means_the_only_dated_event_that_it_is_used_of() -> None:
    text = "the May 5 Knesset vote and the Knesset vote"
    dated = Mention(
        "a", 4, 22, 18, 22, "May 5 Knesset vote", "May 5 Knesset vote", MentionKind.NOMINAL, EntityType.EVENT, 0
    )
    plain = Mention(
        "a", 27, 43, 39, 43, "the Knesset vote", "the Knesset vote", MentionKind.NOMINAL, EntityType.EVENT, 0
    )
    when = DateExpression(4, 9, "May 5", "2030-05-05")
    known = Extract(
        Article("a", text, "a", ""), (), (Chain(0, "a", (dated, plain), EntityType.EVENT),), (when,), (), ()
    )
    concepts = Concepts([known, extract("b")], ONTOLOGY)
    later = mention("Knesset votes", "b", None, EntityType.EVENT, MentionKind.NOMINAL)
    vote = mention("parliamentary vote", "b", None, EntityType.EVENT, MentionKind.NOMINAL, 30)
    assert concepts.key(later) == concepts.key(dated) != concepts.key(vote)


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("the vote", True),
        ("the general vote", True),
        ("the upcoming votes", True),
        ("the municipal vote", False),
        ("the last vote", False),
        ("the poll", False),
    ],
)
def test_an_undated_description_that_tells_of_no_other_means_the_only_dated_event_of_its_article(
    words: str, same: bool
) -> None:
    dated = Mention("a", 4, 14, 10, 14, "May 5 vote", "May 5 vote", MentionKind.NOMINAL, EntityType.EVENT, 0)
    later = Mention("a", 15, 40, 15, 40, words, words, MentionKind.NOMINAL, EntityType.EVENT, 1)
    chains = (Chain(0, "a", (dated,), EntityType.EVENT), Chain(1, "a", (later,), EntityType.EVENT))
    when = DateExpression(4, 9, "May 5", "2030-05-05")
    known = Extract(Article("a", f"the May 5 vote {words}", "a", ""), (dated, later), chains, (when,), (), ())
    concepts = Concepts([known], ONTOLOGY)
    assert (concepts.key(later) == concepts.key(dated)) is same


def test_an_election_has_several_words_where_a_name_tells_which() -> None:
    dated = Mention(
        "a", 4, 26, 18, 26, "May 5 Knesset election", "Knesset election", MentionKind.NOMINAL, EntityType.EVENT, 0
    )
    when = DateExpression(4, 9, "May 5", "2030-05-05")
    text = "the May 5 Knesset election"
    known = Extract(
        Article("a", text, "a", ""), (dated,), (Chain(0, "a", (dated,), EntityType.EVENT),), (when,), (), ()
    )
    concepts = Concepts([known, extract("b")], ONTOLOGY)
    assert concepts.key(described("Knesset Poll", article="b")) == concepts.key(dated)
    assert concepts.key(described("opinion poll", start=40, article="b")) != concepts.key(dated)


def test_a_month_means_the_only_day_in_it_on_which_such_a_thing_happens() -> None:
    assert one(MAY_VOTE, happening("b", "May’s vote", "vote", "May", "2030-05"))
    june = happening("c", "the May 9 vote", "vote", "May 9", "2030-05-09")
    assert not one(MAY_VOTE, june, happening("b", "May’s vote", "vote", "May", "2030-05"))


@pytest.mark.parametrize("words", ["many", "the others", "a long time", "thousands", "39 percent", "the new one"])
def test_a_quantity_or_a_time_is_no_thing(words: str) -> None:
    concepts = Concepts([extract()], ONTOLOGY)
    item = described(words)
    assert concepts.key(item) is None and not concepts.worth_node(item)


@pytest.mark.parametrize(
    ("words", "head", "label"),
    [
        ("the results of the Ohio vote", "results", "results of the Ohio vote"),
        ("talks with Osei", "talks", "talks with Osei"),
        ("talks between us", "talks", "talks"),
        ("the meeting for three hours", "meeting", "meeting"),
        ("results, of which he spoke", "results", "results"),
        ("freedom of movement, which he wants", "freedom", "freedom of movement"),
        ("whose foreign ministers", "ministers", "foreign ministers"),
        ("Osei’s lack of interest", "lack", "Osei’s lack of interest"),
        ("Osei’s interest in Ruiz", "interest", "Osei’s interest"),
        ("One such raid", "raid", "raid"),
        ("only the very raid", "raid", "raid"),
        ("the ‘settlers’ from Ohio who vote", "settlers", "settlers from Ohio"),
    ],
)
def test_a_bare_noun_is_called_with_what_tells_which_is_meant(words: str, head: str, label: str) -> None:
    start = words.index(head)
    name = words[: start + len(head)]
    item = Mention("a", 0, len(words), start, start + len(head), words, name, MentionKind.NOMINAL, EntityType.OTHER)
    concepts = Concepts([extract()], ONTOLOGY)
    concepts.key(item)
    assert [thing.label for thing in concepts.things()] == [label]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("the 1.5 million Kenyan farmers", "Kenyan farmers"),
        ("the “over one and a half million farmers", "farmers"),
        ("those hundreds of thousands of farmers", "farmers"),
        ("over 1.5 million Kenyan farmers", "over 1.5 million Kenyan farmers"),
        ("the three Kenyan farmers", "three Kenyan farmers"),
    ],
)
def test_the_round_number_of_a_definite_group_is_no_part_of_what_it_is_called(words: str, label: str) -> None:
    concepts = Concepts([extract()], ONTOLOGY)
    concepts.key(mention(words, type=EntityType.GROUP, kind=MentionKind.NOMINAL))
    assert [thing.label for thing in concepts.things()] == [label]


def test_the_same_words_by_themselves_and_in_a_chain_are_one_mention() -> None:
    chain = Chain(1, "a", (described("rebel camps", 1),), EntityType.OTHER)
    concepts = Concepts([extract("a", chain)], ONTOLOGY)
    concepts.key(chain.mentions[0])
    concepts.key(described("rebel camps"))
    (only,) = concepts.things()
    assert only.mentions == list(chain.mentions)


def spoken(words: str, name: str, *names: str) -> tuple[Extract, Mention]:
    """An article of these words, which describe a thing with that compact name, and the names in them."""
    start = words.index(name) + len(name) - len(name.split()[-1])
    end = words.index(name) + len(name)
    found = Mention("a", 0, len(words), start, end, words, name, MentionKind.NOMINAL, EntityType.OTHER)
    inner = tuple(mention(item, start=words.index(item)) for item in names)
    return Extract(article("a"), (found, *inner), (), (), (), ()), found


@pytest.mark.parametrize(
    ("words", "name", "names", "worth"),
    [
        ("the fish market", "fish market", (), True),
        ("Kenyan fish markets", "Kenyan fish markets", ("Kenyan",), True),
        ("fish markets", "fish markets", (), False),
        ("a Kenyan fish market", "Kenyan fish market", ("Kenyan",), False),
        ("his fish market", "fish market", (), False),
        ("30 Kenyan fish markets", "30 Kenyan fish markets", ("Kenyan",), False),
        ("fish markets in Kenya", "fish markets", ("Kenya",), False),
        ("the market", "market", (), False),
        ("any Kenyan fish markets", "Kenyan fish markets", ("Kenyan",), False),
    ],
)
def test_what_is_spoken_of_once_is_worth_a_node_where_its_words_tell_which(
    words: str, name: str, names: tuple[str, ...], worth: bool
) -> None:
    known, item = spoken(words, name, *names)
    assert Concepts([known], ONTOLOGY).worth_node(item) is worth


def test_a_pronoun_is_worth_what_the_description_is_that_it_stands_for() -> None:
    for words, worth in (("the fish market", True), ("market", False)):
        it = mention("it", chain=0, kind=MentionKind.PRONOUN, start=40)
        concepts = Concepts([extract("a", Chain(0, "a", (described(words, 0), it), EntityType.OTHER))], ONTOLOGY)
        assert concepts.worth_node(it) is concepts.is_told(it) is worth and not concepts.is_undescribed(it)


def test_what_belongs_to_one_named_thing_is_one_whatever_stands_for_the_owner() -> None:
    his, osei = mention("his", chain=0, kind=MentionKind.PRONOUN, start=20), mention("Osei", chain=0, start=60)
    theirs = [
        Mention("a", 20, 30, 24, 30, "his father", "father", MentionKind.NOMINAL, EntityType.PERSON),
        Mention("a", 60, 73, 67, 73, "Osei’s father", "Osei’s father", MentionKind.NOMINAL, EntityType.PERSON),
    ]
    spoken_of = Extract(article(), (his, osei, *theirs), (), (), (), ())
    concepts = Concepts([spoken_of], ONTOLOGY, lambda item: "Kofi Osei")
    assert len(set(map(concepts.key, theirs))) == 1
    assert [(thing.label, thing.aliases) for thing in concepts.things()] == [("Kofi Osei’s father", ("Osei’s father",))]


def test_what_two_claims_describe_alike_is_worth_a_node() -> None:
    concepts = Concepts([extract(), extract("b")], ONTOLOGY)
    items = [described("fish markets"), described("a fish market", article="b")]
    assert not any(map(concepts.worth_node, items))
    concepts.count(items)
    assert all(map(concepts.worth_node, items))
    assert not concepts.worth_node(described("fish soup", start=60))


def test_a_described_place_is_shown_as_one() -> None:
    concepts = Concepts([extract()], ONTOLOGY)
    concepts.key(mention("the border region", type=EntityType.PLACE, kind=MentionKind.NOMINAL))
    assert [(thing.label, thing.type) for thing in concepts.things()] == [("border region", "Place")]
