"""Whether two words of names are spellings of one: transliterations, doubled letters, dropped letters.

Transliterations differ in their vowels, in how they write one consonant (Gaddafi, Qaddafi, Gadhafi) and in letters that
are not heard (Yisrael, Israel), while other names differ in a consonant (Hansen, Jansen), in the vowel of their only
syllable (Zhang, Zhong) or in the ending that tells women from men (Paul, Paula). So two words are spellings of one when
their consonants are the same, most of their vowels sound alike, and they end alike. Words are lower-case ASCII.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from rigour.names import Name, compare_parts

_MIN_VOWELS_AGREE = 0.5
#: The least strength of two spellings of one word: of its sounds, and of one sound.
_LEAST = 0.6
_SPELLED = 0.9
#: Ways to write a word ▶ one of them, applied in this order. Those of ``_SOUNDS`` also tell some short words apart.
_LETTERS = (
    (r"off$", "ov"),
    (r"(?<=[bt])re$", "er"),
    (r"([^aeiouy])\1+", r"\1"),
    (r"ph", "f"),
    (r"ck|c(?![ehiy])", "k"),
    (r"(?<!^)x", "ks"),
    (r"(?<=[^aeiouy])y(?![aeiou])", "i"),
)
_SOUNDS = (
    *_LETTERS,
    (r"tzc?h|s?ch|tch|sh|tz|ts|zh|z|c|^x", "s"),
    (r"([kgdtr])h", r"\1"),
    (r"w", "v"),
    (r"(?<=[^aeiouy])h|h(?![aeiouy])", ""),
    (r"^y(?=[ei])", ""),
    (r"^[jy](?=[aeou])", "j"),
    (r"(?<=[^aeiouy])j(?=[aeiou])|y", "i"),
    (r"([^aeiou])\1+", r"\1"),
)
_VOWELS = re.compile("[aeiou]+")
_GLIDE = re.compile("^i(?=[aeou])")  # as in Fyodor, Alyaksandr
_VOWEL_SOUNDS = str.maketrans("aeiou", "aiiuu")


def _folded(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, letter in rules:
        word = re.sub(pattern, letter, word)
    return word


@lru_cache(maxsize=65536)
def _sounds(word: str) -> str:
    """The word with one letter for each sound, however it is spelled."""
    return _folded(word, _SOUNDS)


@lru_cache(maxsize=65536)
def skeletons(word: str) -> tuple[str, ...]:
    """Its consonants; spellings of one word share one of them. Arabic's q is written g or k elsewhere."""
    bare = _VOWELS.sub("", _sounds(word)) or _sounds(word)[:1]
    return tuple(dict.fromkeys((bare.replace("q", "k"), bare.replace("q", "g"))))


@lru_cache(maxsize=65536)
def alike(left: str, right: str, given: bool = False) -> float:
    """How much alike the spellings of two words are: 1 for the same, 0 for different words. ``given`` tells that they
    are given names, whose endings tell women from men."""
    if left == right:
        return 1.0
    written = _folded(left, _LETTERS), _folded(right, _LETTERS)
    if set(skeletons(left)).isdisjoint(skeletons(right)) or _ending(written[0], given) != _ending(written[1], given):
        return 0.0
    if written[0] == written[1]:
        return max(_SPELLED, _letters_alike(left, right))
    vowels = _vowels(left), _vowels(right)
    if min(map(len, vowels)) < 2 or _agreement(*vowels) < _MIN_VOWELS_AGREE:
        return 0.0
    return max(_SPELLED if _sounds(left) == _sounds(right) else _LEAST, _letters_alike(left, right))


def _letters_alike(left: str, right: str) -> float:
    """The share of agreeing letters, as rigour weighs them."""
    return max((item.score for item in compare_parts(list(Name(left).parts), list(Name(right).parts))), default=0.0)


def _ending(word: str, given: bool) -> str:
    last = word.rstrip("h")[-1:]
    if last not in "aeiouy":
        return ""
    return "a" if given and last == "a" else "vowel"


def _vowels(word: str) -> str:
    """The sound of each group of vowels, by the vowel that it begins with."""
    return "".join(_GLIDE.sub("", group)[0] for group in _VOWELS.findall(_sounds(word))).translate(_VOWEL_SOUNDS)


def _agreement(left: str, right: str) -> float:
    """The share of sounds that both have in the same order."""
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return 2 * sum(block.size for block in blocks) / (len(left) + len(right))
