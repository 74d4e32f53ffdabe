"""How sure the parser is: where a preposition may hang on two words, less than elsewhere."""

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kg.nlp import load_pipeline
from kg.nlp.certainty import Certainty
from kg.settings import DEFAULT_MODEL


@pytest.fixture(scope="module")
def model() -> Language:
    return spacy.load(DEFAULT_MODEL)


def certainties(model: Language, text: str) -> dict[str, float]:
    """Word ▶ its certainty, for a text without a word twice."""
    doc = Certainty(model.get_pipe("parser"))(model(text))
    assert len(doc._.certainties) == len(doc)
    return {token.text: certainty for token, certainty in zip(doc, doc._.certainties, strict=True)}


def test_a_preposition_that_may_hang_on_two_words_is_doubtful(model: Language) -> None:
    found = certainties(model, "The senator met members of parliament in Rome.")
    assert found["in"] < 0.9
    assert min(found["senator"], found["of"], found["Rome"]) > 0.95


def test_a_plain_clause_is_sure_wherever_its_sentence_stands(model: Language) -> None:
    alone = certainties(model, "Duarte sold trucks.")
    after = certainties(model, "The senator met members of parliament in Rome. Duarte sold trucks.")
    assert min(alone.values()) > 0.9
    assert after["sold"] == pytest.approx(alone["sold"], abs=0.05)


def test_certainties_are_shares(model: Language) -> None:
    found = certainties(
        model, "Asked why, the minister for trade, a friend of hers, said nothing but left Rome by car."
    )
    assert all(0 <= certainty <= 1 for certainty in found.values())


def test_a_text_without_tokens_has_none(model: Language) -> None:
    assert Certainty(model.get_pipe("parser"))(Doc(model.vocab))._.certainties == ()


def test_a_parser_of_another_kind_has_none() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("parser", config={"model": {"use_upper": False}}).add_label("nsubj")
    nlp.initialize()
    assert Certainty(nlp.get_pipe("parser"))(nlp("Duarte sold trucks."))._.certainties == ()


def test_the_pipeline_knows_them() -> None:
    assert "kg_certainty" in load_pipeline(DEFAULT_MODEL).pipe_names
