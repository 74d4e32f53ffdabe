"""Is a text English? The language model and the rules know no other language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.errors import SourceError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# The languages that news comes in. Rare languages stay out of the choice: names alone look like Malay or Latin.
_LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_MIN_LETTERS = 100  # below this, a sentence full of foreign names is easily taken for another language
_MAX_ENGLISH = 0.01  # the probability of English in a text that is surely in another language
_SAMPLE = 10_000  # characters are enough to tell


def check_english(text: str) -> None:
    """SourceError where ``text`` is surely in another language; a short text has the benefit of the doubt."""
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < _MIN_LETTERS:
        return
    ranking = _identifier().rank(sample)
    language = ranking[0][0]
    if dict(ranking)["en"] < _MAX_ENGLISH:  # Russian or Bulgarian, Danish or Norwegian: that need not be sure
        raise SourceError(f"its language is {_LANGUAGES[language]}, not English", "Give articles in English.")


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # half a second, paid by the first article

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(_LANGUAGES))
    return identifier
