"""Examples to learn phrases from, as JSON lines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.ontology import Ontology
from kg.phrases.learning import Example

_ENDS = ("subject", "relation", "object")
_REMEDY = 'Write one object a line: {"sentence": "…", "subject": "…", "relation": "…", "object": "…"}'


def read_examples(path: Path, ontology: Ontology) -> list[Example]:
    """One example for each sentence. A line holds the sentence and a triple, or a list of them under "triples";
    relations go by their local name, label or IRI. Raises SourceError, which names the line."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SourceError(f"Cannot read {str(path)!r}: {reason}.", _REMEDY) from error
    names = dict(_names(ontology))
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for number, line in enumerate(lines, start=1):
        if line.strip():
            sentence, triples = _read(line, f"{path}, line {number}")
            found[sentence] += [_known(triple, names, f"{path}, line {number}") for triple in triples]
    return [Example(sentence, tuple(triples)) for sentence, triples in found.items()]


def _names(ontology: Ontology) -> Iterator[tuple[str, str]]:
    """What the relations go by; of two that share a label the last is meant."""
    for name, relation in ontology.relations.items():
        yield from ((called, name) for called in (relation.label, relation.iri, name))


def _read(line: str, place: str) -> tuple[str, list[tuple[str, str, str]]]:
    try:
        row: Any = json.loads(line)
    except ValueError as error:
        raise SourceError(f"{place}: it is no JSON: {error}.", _REMEDY) from error
    rows = row.get("triples", [row]) if isinstance(row, dict) else []
    sentence = row.get("sentence") if isinstance(row, dict) else None
    sound = isinstance(rows, list) and all(isinstance(item, dict) for item in rows)
    triples = [tuple(item.get(end) for end in _ENDS) for item in rows] if sound else []
    said = [sentence, *(part for triple in triples for part in triple)]
    if not triples or not all(isinstance(part, str) and part for part in said):
        raise SourceError(f"{place}: sentence, subject, relation and object are needed, all of them texts.", _REMEDY)
    return str(sentence), [(str(subject), str(relation), str(target)) for subject, relation, target in triples]


def _known(triple: tuple[str, str, str], names: Mapping[str, str], place: str) -> tuple[str, str, str]:
    subject, relation, target = triple
    if relation not in names:
        remedy = "Name one of the ontology's, by its local name, label or IRI; `kg ontology list` shows them."
        raise SourceError(f"{place}: the ontology has no relation {relation!r}.", remedy)
    return subject, names[relation], target
