"""Articles, mentions, chains and claims built by hand."""

from __future__ import annotations

from kg.records import Article, Chain, EntityType, Mention, MentionKind, PredicateKey

MET = PredicateKey("meet", "verb", "agent", "patient")


def mention(
    name: str,
    article: str = "a",
    chain: int | None = None,
    type: EntityType = EntityType.PERSON,
    kind: MentionKind = MentionKind.NAME,
    start: int = 0,
) -> Mention:
    end = start + len(name)
    return Mention(article, start, end, start, end, name, name, kind, type, chain)


def chain(number: int, *names: str, article: str = "a", type: EntityType = EntityType.PERSON) -> Chain:
    """A named chain; its first name is its best."""
    mentions = tuple(mention(name, article, number, type, start=index) for index, name in enumerate(names))
    return Chain(number, article, mentions, type, names[0])


def article(name: str = "a", publisher: str = "") -> Article:
    return Article(name, f"Text of {name}. " * 20, f"{name}.txt", f"{name:0<64}", publisher=publisher)
