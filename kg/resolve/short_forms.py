"""Whom a short form means: a surname, an acronym, a name without its middle names.

It means what the articles so far have let the reader know by it: the only thing, or the one that is far better known
than all its namesakes. Where they have told nothing yet, it is what the next article tells. So no later article changes
what a short form of an earlier one means.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

_KNOWN = 4  # times as many articles as all namesakes together


def meant(bearers: Sequence[tuple[int, str]], times: Iterable[int]) -> Iterator[str | None]:
    """For each time in ascending order the thing that the short form means then; None where several are as likely.

    ``bearers`` are (time, thing) pairs in ascending order, one for each article that speaks of a thing that the form
    fits; a time is an article's place in the order of articles.
    """
    counts: Counter[str] = Counter()
    best, seen = "", 0
    for time in times:
        while seen < len(bearers) and bearers[seen][0] <= time:
            thing = bearers[seen][1]
            counts[thing] += 1
            best = thing if counts[thing] > counts[best] else best
            seen += 1
        if counts:
            yield best if counts[best] >= _KNOWN * (seen - counts[best]) else None
        else:
            yield _next(bearers)


def _next(bearers: Sequence[tuple[int, str]]) -> str | None:
    """What the next article tells, if it is one thing."""
    if not bearers:
        return None
    things = {thing for time, thing in bearers if time == bearers[0][0]}
    return things.pop() if len(things) == 1 else None
