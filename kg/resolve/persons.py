"""Names of persons: their words, and whether two of them mean one person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from nicknames import NickNamer
from rigour.names import Name, remove_person_prefixes

from kg.resolve.spelling import alike, skeletons
from kg.resolve.verdict import Verdict

#: Words between given name and surname that spellings of one name may lack ("Bashar al-Assad", "Bashar Assad").
_PARTICLES = frozenset("al ul el bin ibn bint ben van von der den de del della di da dos du la le y".split())
_SUFFIX = re.compile(r"(?:Jr|Sr|I{1,3}|IV|VI{0,3}|IX)\.?")
_INITIAL = 0.75
_NICKNAME = 0.35  # some are names of their own: Emily and Emma
_ORDER = 0.72  # two words in the other order: Ryan Paul is mostly not Paul Ryan, but Abe Shinzo is Shinzo Abe
_JOINED = 0.92
_END = 0.8
_MAX_WORDS = 8  # what is longer is no person's name


@dataclass(frozen=True, slots=True)
class PersonName:
    """``words`` are lower-case ASCII without titles and suffix, ``core`` those without inner particles, ``suffix`` is
    "jr", "ii" or ""."""

    words: tuple[str, ...]
    core: tuple[str, ...]
    suffix: str

    @property
    def surname(self) -> str:
        return self.core[-1]


@lru_cache(maxsize=65536)
def person_name(name: str) -> PersonName:
    untitled = remove_person_prefixes(name).replace(",", " ").split() or name.split()
    suffix = ""
    if len(untitled) > 1 and _SUFFIX.fullmatch(untitled[-1]):
        suffix = untitled.pop().rstrip(".").lower()
    words = tuple(part.comparable for part in Name(" ".join(untitled)).parts)[:_MAX_WORDS] or (name.casefold(),)
    inner = {index for index, word in enumerate(words[:-1]) if index and word in _PARTICLES}
    return PersonName(words, tuple(word for index, word in enumerate(words) if index not in inner), suffix)


def compare_persons(left: str, right: str) -> Verdict:
    """Whether two names of two or more words mean one person."""
    one, other = person_name(left), person_name(right)
    if one.suffix != other.suffix:
        return Verdict(0.4, (f"suffixes differ: {one.suffix or 'none'}, {other.suffix or 'none'}",))
    if "".join(one.core) == "".join(other.core):
        return Verdict(_JOINED, ("the same letters",))
    if _is_end(one, other) or _is_end(other, one):
        return Verdict(_END, ("one name is the end of the other",), short=True)
    if len(one.core) == len(other.core):
        return _compare_words(one.core, other.core)
    return _compare_short(*sorted((one, other), key=lambda item: len(item.core)))


def _is_end(short: PersonName, long: PersonName) -> bool:
    return len(short.words) > 1 and long.words[-len(short.words) :] == short.words


def _compare_words(left: tuple[str, ...], right: tuple[str, ...]) -> Verdict:
    """Word by word in the same order, or the very same words in another."""
    scores = [_word_score(a, b, index) for index, (a, b) in enumerate(zip(left, right, strict=True))]
    if min(scores) > 0:
        return _spelled(left, right, scores)
    if sorted(left) == sorted(right):
        return Verdict(_ORDER, ("the same words in another order",))
    return Verdict(0.0, ("each name has a word that the other lacks",))


def _compare_short(short: PersonName, long: PersonName) -> Verdict:
    """A name that lacks middle names or a second surname."""
    first, *middle, last = short.core
    rest = long.core[1 + len(middle) :]
    family = max((_word_score(last, word, 1) for word in rest), default=0.0)
    middles = zip(middle, long.core[1:], strict=False)
    scores = [_word_score(first, long.core[0], 0), *(_word_score(a, b, 1) for a, b in middles), family]
    if min(scores) == 0:
        return Verdict(0.0, ("each name has a word that the other lacks",))
    score = round(0.5 + 0.3 * min(scores), 2)
    return Verdict(score, (f"{' '.join(short.words)} is short for {' '.join(long.words)}",), short=True)


def _word_score(left: str, right: str, position: int) -> float:
    """How sure it is that two words at one place of two names are the same; initials and nicknames are given names."""
    if left[0] == right[0] and 1 in (len(left), len(right)):
        return 1.0 if left == right else _INITIAL
    score = alike(left, right, given=position == 0)
    return _NICKNAME if not score and position == 0 and _is_nickname(left, right) else score


def _spelled(left: tuple[str, ...], right: tuple[str, ...], scores: list[float]) -> Verdict:
    pairs = [f"{a} is spelled {b}" for a, b in zip(left, right, strict=True) if a != b]
    short = any(1 in (len(a), len(b)) and a != b for a, b in zip(left, right, strict=True))
    return Verdict(round(0.6 + 0.3 * min(scores), 2), tuple(pairs) or ("the same words",), short)


@cache
def _nicknames() -> NickNamer:
    return NickNamer()


@lru_cache(maxsize=65536)
def full_forms(word: str) -> frozenset[str]:
    """The given names that it is a nickname of: "bill" of "william"."""
    return frozenset(_nicknames().canonicals_of(word))


def _is_nickname(left: str, right: str) -> bool:
    return left in full_forms(right) or right in full_forms(left)


# ---- what two names of one person have in common ---------------------------------------------------------------------


def person_keys(name: str) -> Iterator[tuple[str, ...]]:
    """Keys one of which two names that ``compare_persons`` may take for one have in common, but for initials
    (``initial_keys``) and ends of names (``PersonName.words``)."""
    core = person_name(name).core
    forms = {core, *((form, *core[1:]) for form in full_forms(core[0]))}
    if len(core) > 2:
        forms |= {("".join(core[:-1]), core[-1]), (core[0], "".join(core[1:]))}
    pairs = {(form[0], word) for form in forms for word in form[1:]}
    for first, last in pairs:
        for one in skeletons(first):
            yield from (tuple(sorted((one, other))) for other in skeletons(last))


def initial_keys(name: str) -> Iterator[tuple[str, str]]:
    """The initial of the given name with each word that may be the surname."""
    core = person_name(name).core
    yield from ((core[0][0], skeleton) for word in core[1:] for skeleton in skeletons(word))


def has_initial(name: str) -> bool:
    return len(person_name(name).core[0]) == 1


def ends(name: str) -> Iterator[tuple[str, ...]]:
    """The ends of a name of three or more words, of two words at least."""
    words = person_name(name).words
    yield from (words[index:] for index in range(1, len(words) - 1))


def is_full(name: str) -> bool:
    return len(person_name(name).core) > 1
