"""The marked articles of benchmarks/referents, and what benchmarks/pronouns.py counts."""

from __future__ import annotations

from pathlib import Path

from marked import REFERENTS, read_marked
from pronouns import judged

from kg.records import Chain, EntityType, Extract, Mention, MentionKind

MARKED = "[Aurora|a] sued [Borealis|b]. [[Its|a] chief|c] said [it|a] won. [They|d] left."


def mention(text: str, words: str, kind: MentionKind, start: int = 0) -> Mention:
    at = text.index(words, start)
    head = at + words.rfind(" ") + 1
    return Mention("x", at, at + len(words), head, at + len(words), words, words, kind, EntityType.OTHER)


def test_marks_are_nested_and_leave_the_text(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(MARKED, "utf-8")
    [(article, document)] = read_marked(tmp_path)
    assert article.text == document.text == "Aurora sued Borealis. Its chief said it won. They left."
    spans = [[document.text[place.start : place.end] for place in chain] for chain in document.chains]
    assert spans == [["Aurora", "Its", "it"], ["Borealis"], ["Its chief"], ["They"]]


def test_every_bracket_of_the_marked_articles_is_closed() -> None:
    read = [*read_marked(REFERENTS), *read_marked(REFERENTS / "held")]
    assert len(read) > 30 and not [article.id for article, _ in read if "|" in article.text or "[" in article.text]


def test_a_pronoun_is_judged_by_what_tells_its_thing(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(MARKED, "utf-8")
    [(article, document)] = read_marked(tmp_path)
    text, name, pronoun = article.text, MentionKind.NAME, MentionKind.PRONOUN
    aurora, its = mention(text, "Aurora", name), mention(text, "Its", pronoun)
    borealis, it = mention(text, "Borealis", name), mention(text, "it", pronoun, text.index(" it"))
    chains = (Chain(0, "x", (aurora, its), EntityType.OTHER), Chain(1, "x", (borealis, it), EntityType.OTHER))
    verdicts = {v.kind: v for v in judged(document, Extract(article, (), chains, (), (), ()))}
    assert (verdicts["its"].right, verdicts["its"].wanted) == (True, True)
    assert (verdicts["it"].right, verdicts["it"].antecedent) == (False, borealis)
    assert (verdicts["they"].antecedent, verdicts["they"].wanted) == (None, False)
