"""What the pipeline's lemmatizer knows of English words, and the verbs that nouns derive from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

#: Suffixes of nouns for who does it, and of nouns for the doing, with what the verb has instead (Quirk et al. 1985, A
#: Comprehensive Grammar of the English Language, I.34 and I.43): "director" - direct, "creator" - create,
#: "publication" - publish. The longest suffix goes first; what the lexicon doesn't know as a verb is none.
_DOERS = {"er": ("", "e"), "or": ("", "e"), "ant": ("", "ate"), "ent": ("", "e")}
_DOINGS = {
    "ication": ("ish", "y", "icate"),
    "ation": ("", "e", "ate"),
    "uction": ("uce", "uct"),
    "ition": ("e", "ish", "it"),
    "tion": ("t", "te"),
    "sion": ("d", "de", "t"),
    "ment": ("",),
    "ance": ("", "e"),
    "ence": ("", "e"),
    "al": ("", "e"),
    "y": ("",),
}
#: Nouns that no suffix makes of their verbs.
_IRREGULAR = {"birth": "bear", "death": "die", "growth": "grow", "flight": "fly", "loss": "lose", "sale": "sell"}


class Lexicon:
    """Asks the rule lemmatizer of a pipeline; one without it knows no word."""

    def __init__(self, nlp: Language) -> None:
        self._vocab = nlp.vocab
        self._lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
        lookups = getattr(self._lemmatizer, "lookups", None)
        known = lookups.get_table("lemma_index", {}) if lookups is not None else {}
        irregular = lookups.get_table("lemma_exc", {}).get("verb", {}) if lookups is not None else {}
        self._irregular: dict[str, list[str]] = {}
        for form, verbs in irregular.items():
            for verb in verbs:
                self._irregular.setdefault(verb, []).append(form)
        self._known = {pos: frozenset(known.get(pos, ())) for pos in ("verb", "noun", "adj")}

    def is_noun(self, word: str) -> bool:
        return self._lemma(word, "noun") in self._known["noun"]

    def is_adjective(self, word: str) -> bool:
        return word in self._known["adj"]

    def verb(self, form: str) -> str | None:
        """The verb of which this is a form: "held" - hold."""
        lemma = self._lemma(form, "verb")
        return lemma if lemma in self._known["verb"] else None

    def participle(self, word: str) -> str | None:
        """The verb of which this may be the past participle, told by not being its base, its -s or its -ing form."""
        verb = self.verb(word)
        return verb if verb and word not in (verb, third_person(verb)) and not word.endswith("ing") else None

    def past_participle(self, verb: str) -> str:
        """ "written", "sung", "stopped", "published"."""
        forms = [form for form in self._irregular.get(verb, ()) if not form.endswith(("ing", "s"))]
        if forms:  # of "wrote" and "written" the latter; of "sang" and "sung" too
            return max(forms, key=lambda form: (form.endswith(("n", "ne")), form))
        if verb.endswith("y") and verb[-2:-1] not in "aeiou":
            return f"{verb[:-1]}ied"
        return f"{verb}d" if verb.endswith("e") else f"{verb}ed"

    def verb_of_doer(self, noun: str) -> str | None:
        """What a noun for somebody says that he does: "director" - direct."""
        return next(self._derived(noun, _DOERS), None)

    def verb_of_doing(self, noun: str) -> str | None:
        """What a noun for a doing says that is done: "publication", "filming", "release"."""
        if noun in _IRREGULAR:
            return _IRREGULAR[noun]
        return next(self._derived(noun, _DOINGS), None) or self.verb(noun)

    def _derived(self, noun: str, suffixes: Mapping[str, Sequence[str]]) -> Iterator[str]:
        for suffix, endings in suffixes.items():
            stem = noun.removesuffix(suffix)
            if noun.endswith(suffix) and len(stem) > 2:
                stems = (stem, stem[:-1]) if stem[-1] == stem[-2] else (stem,)  # "programmer", "seller"
                found = (one + ending for one in stems for ending in endings)
                yield from (verb for verb in found if verb in self._known["verb"])

    def _lemma(self, word: str, pos: str) -> str:
        if self._lemmatizer is None:
            return word
        token = Doc(self._vocab, words=[word], pos=[pos.upper()])[0]
        return next(iter(self._lemmatizer.rule_lemmatize(token)), word)


def third_person(verb: str) -> str:
    """ "publishes", "carries", "directs"."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else f"{verb}s"
