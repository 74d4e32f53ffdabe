"""What a description says: without its articles, and in one form for those that say the same."""

from __future__ import annotations

import re

from kg.gazetteer import country, country_of_demonym
from kg.records import EntityType, Mention

#: "His father" is another one with every "he"; "any support" and "a new website" are none in particular.
_INDEFINITE = re.compile(
    r"(?:an?|another|any|each|either|every|more|neither|no|one|several|some|such|his|her|its|their|my|our|your|whose)\s",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:about\s+)?(?:the|this|that|these|those|both|all)\s", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:(?:just|only|even|currently|the(?:\s+very)?|an?|one(?=\s+such)|this|that|these|those|his|her|its"
    r"|their|my|our|your|whose|some|any|such|all|both)\s+)+",
    re.IGNORECASE,
)
#: Words that by themselves tell how much or when, but not of what.
_QUANTITIES = frozenset(
    """
    all another any both dozens each few half hundreds less little lot lots majority many millions minority more most
    much none number one ones other others plenty rest several some thanks thousands
    """.split()
)
#: Nouns that tell what part or which one, but not of what: "39 percent", "the new one".
_PARTS = frozenset("cent half one ones percent quarter".split())
#: What follows a noun and tells which is meant: "results of the Ohio election", but not "talks between us". After a
#: noun with words before it only what starts with "of" is taken in.
_COMPLEMENT = re.compile(
    r"\s(?:of|with|between|at|against|among|about|over|on|for|to|in|from)\s[\w’'.\s-]+?"
    r"(?=$|[,;:()“”\"–—]|\s(?:who|which|that|whose|where)\b)"
)
_PRONOUN = re.compile(
    r"\b(?:me|us|you|him|her|it|them|my|our|your|his|its|their|whom|which|that|this|these|those)\b", re.I
)
#: What speaks of whichever there may be, and so of none: "no candidate", "any links between them".
_QUANTIFIED = re.compile(r"(?:any|either|neither|no|not\s+a|whatever|whichever)\s", re.IGNORECASE)
_CLOSING = "\"”’'"
_QUOTES = f"{_CLOSING}“‘ "
#: A round number, which tells how big a definite group is and not which: "the over 1.5 million Kenyan farmers".
_ROUND = re.compile(
    r"^(?:(?:about|almost|around|at least|more than|nearly|over|roughly|some)\s+)?"
    r"(?:[\w.,-]+\s+(?:and\s+an?\s+half\s+)?)?(?:(?:hundred|thousand|million|billion)s?(?:\s+of)?\s+)+",
    re.IGNORECASE,
)
_MAX_COMPLEMENT = 7  # words
_TIMES = frozenset("time while moment century decade year month week weekend day night hour minute second".split())
_EMPTY = _TIMES | _PARTS


def concept_name(mention: Mention) -> str:
    """The description without articles and pronouns before it, and without the round number of a definite group."""
    name = _LEADING.sub("", mention.name).strip(_QUOTES)
    if mention.type is EntityType.GROUP and _DEFINITE.match(mention.text):
        name = _ROUND.sub("", name)
    return name or mention.name


def head_noun(mention: Mention) -> str:
    """Lower case, as one: "elections" is "election"."""
    return singular(concept_name(mention).split()[-1].lower())


def full_name(mention: Mention) -> str:
    """The name, with what follows its noun where that is short and tells which one is meant."""
    name = concept_name(mention)
    after = mention.text[mention.head_end - mention.start :]
    if " " not in name:
        after = after.lstrip(_CLOSING)
    found = _COMPLEMENT.match(after)
    complement = found[0] if found else ""
    words = complement.split()
    lasts = any(singular(word) in _TIMES for word in words)  # "the meeting for three hours"
    if not words or lasts or len(words) > _MAX_COMPLEMENT or _PRONOUN.search(complement):
        return name
    if " " in name and (words[0] != "of" or complement != after or not name.endswith(_head(mention))):
        return name
    return f"{name} {' '.join(words)}"


def _head(mention: Mention) -> str:
    return mention.text[mention.head_start - mention.start : mention.head_end - mention.start]


def is_described(mention: Mention) -> bool:
    """Whether more than one word tells what it is."""
    return " " in concept_name(mention) and not names_nothing(mention)


def is_definite(mention: Mention, has_name: bool) -> bool:
    """Whether its words tell which thing is meant: with an article ("the public process") or, as ``has_name`` says, a
    name before the noun ("Kenyan camps"). What is counted ("3,000 Kenyan refugees") is none in particular."""
    if not is_described(mention) or _INDEFINITE.match(mention.text):
        return False
    return bool(_DEFINITE.match(mention.text)) or (has_name and not mention.name[0].isdigit())


def is_kind(mention: Mention) -> bool:
    """Whether its plural tells all those of a kind that an article speaks of: "officials", but not "her parents"."""
    noun = concept_name(mention).split()[-1].lower()
    return (noun == "people" or singular(noun) != noun) and not _INDEFINITE.match(mention.text)


def names_nothing(mention: Mention) -> bool:
    """Whether it tells a quantity, a part or a time and no thing: "many", "39 percent", "a long time"."""
    words = concept_name(mention).lower().split()
    return singular(words[-1]) in _EMPTY or (len(words) == 1 and words[0] in _QUANTITIES)


def is_none(mention: Mention) -> bool:
    """Whether it speaks of whichever there may be, if any, and so of none: "no candidate", "any links"."""
    return bool(_QUANTIFIED.match(mention.text))


def alike(description: str) -> str:
    """What descriptions of one thing have in common: "Israel's borders", "the Israeli border"."""
    words = [re.sub("['’]s?$", "", word) for word in description.split()]
    states = [country(word) or country_of_demonym(word) for word in words]
    return singular(" ".join(state.code if state else word.lower() for state, word in zip(states, words, strict=True)))


def singular(words: str) -> str:
    """ "Knesset elections" and "Knesset election" are described alike."""
    return words[:-1] if words.endswith("s") and not words.endswith("ss") else words
