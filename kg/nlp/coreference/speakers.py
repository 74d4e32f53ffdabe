"""The sieve over "I", "we" and "you"."""

from __future__ import annotations

from kg.nlp.coreference.names import Links
from kg.nlp.coreference.state import Discourse
from kg.nlp.mentions import words
from kg.nlp.mentions.pronouns import pronoun_of
from kg.records import EntityType

_OWN_VOICE = -1  # that of the article


def speakers(discourse: Discourse) -> Links:
    """In a quotation, "I" is its speaker, and so is "we" where that is an organization. Else one voice (that of a
    speaker, of a quotation of somebody unknown, of the article itself) means the same by the same word."""
    first: dict[tuple[int, str, int], int] = {}
    for index, item in enumerate(discourse.candidates):
        pronoun = pronoun_of(item)
        if pronoun is None or pronoun.person == 3:
            continue
        quote = discourse.quote_at(index)
        speaker = quote[2] if quote else None
        if speaker is not None and _is_speaker_of(discourse, speaker, pronoun):
            yield index, speaker
            continue
        voice = id(discourse.cluster(speaker)) if speaker is not None else quote[0] if quote else _OWN_VOICE
        key = pronoun.person, pronoun.number, voice
        if key in first:
            yield index, first[key]
        first.setdefault(key, index)


def _is_speaker_of(discourse: Discourse, speaker: int, pronoun: words.Pronoun) -> bool:
    singular = pronoun.number == "singular" or discourse.cluster(speaker).type is EntityType.ORGANIZATION
    return pronoun.person == 1 and singular
