"""Loading a language model: what is wrong with it is said in the user's terms."""

from pathlib import Path

import pytest
import spacy

from kg.errors import ModelError
from kg.nlp import annotate, annotate_tokens, load_pipeline
from kg.nlp.model import COMPONENTS
from kg.records import Article
from kg.settings import DEFAULT_MODEL


def test_a_model_that_is_not_installed() -> None:
    with pytest.raises(ModelError, match="'en_no_such_model' is not installed"):
        load_pipeline("en_no_such_model")


@pytest.mark.parametrize(
    ("language", "problem"), [("de", "for the language 'de'|lacks"), ("en", "lacks tagger, parser, ner")]
)
def test_a_pipeline_that_cannot_read_english_news(tmp_path: Path, language: str, problem: str) -> None:
    spacy.blank(language).to_disk(tmp_path / "model")
    with pytest.raises(ModelError, match=problem):
        load_pipeline(str(tmp_path / "model"))


def test_our_components_come_after_the_model_s() -> None:
    nlp = load_pipeline(DEFAULT_MODEL)
    assert tuple(nlp.pipe_names[-len(COMPONENTS) :]) == COMPONENTS
    assert nlp.pipe_names.index("kg_blocks") < nlp.pipe_names.index("parser")


def test_offsets_are_those_of_the_article_and_given_tokens_stay() -> None:
    nlp = load_pipeline(DEFAULT_MODEL)
    text = "Maria Lopez met\tOmar Diallo.\n\nThey left."
    doc = next(iter(annotate(nlp, [Article("a", text, "a.txt", "")])))
    assert [text[token.idx : token.idx + len(token)] for token in doc] == [token.text for token in doc]
    words = ["Kenya", "'s", "T", "-", "shirt", "."]
    assert [token.text for token in annotate_tokens(nlp, Article("1", " ".join(words), "-", ""), words)] == words


def test_a_legal_form_with_a_slash_is_one_token() -> None:
    tokens = [token.text for token in load_pipeline(DEFAULT_MODEL).make_doc("Zubrexo A/S makes sofas/beds.")]
    assert tokens == ["Zubrexo", "A/S", "makes", "sofas", "/", "beds", "."]
