"""An article on its way from the file: not yet checked, not yet cleaned."""

from __future__ import annotations

from dataclasses import dataclass

from kg.reading.fields import Fields


@dataclass(frozen=True, slots=True)
class Draft:
    """``source`` is the file's path as in Article; ``where`` names the place in messages ("news.jsonl line 3")."""

    id: str
    source: str
    where: str
    text: str
    fields: Fields
