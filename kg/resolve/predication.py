"""Claims about what a thing is said to be are claims about the thing: of "Alba is a film directed by Ruiz" the film is
Alba."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.records import Claim, Mention, MentionKind

#: Article and start of the head word: the same for a description as a claim's object and as another's subject.
_Spot = tuple[str, int]


def about_the_described(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with, for an end that only tells what some thing is, that thing."""
    described = dict(_described(claims))
    return [_about(claim, described) for claim in claims]


def _described(claims: Iterable[Claim]) -> Iterator[tuple[_Spot, Mention]]:
    """Only what a thing is said to be in so many words: what it may be, or is not, tells no more of it."""
    for claim in claims:
        says_what = claim.key.pos == "copula" and claim.key.lemma == "be" and claim.key.object == "attribute"
        if (
            claim.is_fact
            and says_what
            and isinstance(claim.object, Mention)
            and claim.subject.kind is not MentionKind.PRONOUN
        ):
            yield _spot(claim.object), claim.subject


def _about(claim: Claim, described: dict[_Spot, Mention]) -> Claim:
    if claim.key.pos in ("copula", "title"):
        return claim
    subject = described.get(_spot(claim.subject))
    if subject is not None and claim.subject.kind is MentionKind.NOMINAL and not _is_within(claim, subject):
        return replace(claim, subject=subject)
    return claim


def _is_within(claim: Claim, subject: Mention) -> bool:
    """Whether the claim is about the thing anyway: "Alba is a film that made Alba known"."""
    other = claim.object
    return (other.start, other.end) == (subject.start, subject.end)


def _spot(mention: Mention) -> _Spot:
    return mention.article, mention.head_start
