"""The attributes that our components hang on a spaCy Doc, declared in one place."""

from __future__ import annotations

from spacy.tokens import Doc

#: name ▶ default. ``article`` is set before the pipeline runs; each of the others by the component of that name.
ATTRIBUTES: dict[str, object] = {
    "article": None,  # Article
    "leanings": (),  # tuple[str, ...], one a token: the label it would have if it had to be an entity, "" in doubt
    "certainties": (),  # tuple[float, ...], one a token, in [0, 1]
    "dates": (),  # tuple[DateExpression, ...]
    "quotes": (),  # tuple[Quote, ...]
    "mentions": (),  # tuple[Mention, ...], in text order
    "chains": (),  # tuple[Chain, ...]
}


def declare() -> None:
    """Register the attributes; calling it twice does no harm."""
    for name, default in ATTRIBUTES.items():
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=default)


declare()
