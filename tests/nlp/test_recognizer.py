"""Our decoder finds the entities that spaCy's finds, with what it may not do."""

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.nlp.recognizer import Recognizer, speed_up_entities
from kg.settings import DEFAULT_MODEL

TEXT = """Lisbon, 4 March 2021 (Reuters) -- Prime Minister Antónia Duarte flew to the United Arab Emirates on Monday.

She sold 1,200 trucks of Iveco Defence Vehicles for $3.5 million, said the Bank of
Portugal. Her son   João Duarte Silva Jr. stayed with the Democratic Party of the North in New
York City. "Nine to five" opened at the Royal Albert Hall in the late 1990s"""


@pytest.fixture(scope="module")
def model() -> Language:
    return spacy.load(DEFAULT_MODEL)


def found(doc: Doc) -> list[tuple[str, str]]:
    return [(entity.text, entity.label_) for entity in doc.ents]


def test_the_same_entities_are_found(model: Language) -> None:
    theirs = model(TEXT)
    with model.select_pipes(disable=["ner"]):
        ours = Recognizer(model.get_pipe("ner"))(model(TEXT))
    assert len(found(theirs)) >= 10
    assert found(ours) == found(theirs)
    assert [token.ent_iob_ for token in ours] == [token.ent_iob_ for token in theirs]


def test_a_token_leans_to_the_label_that_it_clearly_has(model: Language) -> None:
    doc = Recognizer(model.get_pipe("ner"))(Doc(model.vocab, "Antónia flew from Lisbon to see it".split()))
    assert len(doc._.leanings) == len(doc)
    assert doc._.leanings[3] == "GPE"
    assert "" in doc._.leanings


def test_no_entity_goes_over_the_end_of_a_sentence(model: Language) -> None:
    words = "He went to New York City Hall".split()
    ours = Recognizer(model.get_pipe("ner"))
    whole, parted = (Doc(model.vocab, words, sent_starts=starts) for starts in ([0] * 7, [0] * 4 + [1, 0, 0]))
    assert any(entity.start < 4 < entity.end for entity in ours(whole).ents)
    assert not any(entity.start < 4 < entity.end for entity in ours(parted).ents)


def test_entities_that_are_set_stay(model: Language) -> None:
    doc = Doc(model.vocab, "Antónia Duarte flew to Lisbon".split())
    doc.set_ents([Span(doc, 0, 2, label="PRODUCT")], default="missing")
    assert found(Recognizer(model.get_pipe("ner"))(doc)) == [("Antónia Duarte", "PRODUCT"), ("Lisbon", "GPE")]


def test_a_text_without_tokens_has_no_entity(model: Language) -> None:
    assert found(Recognizer(model.get_pipe("ner"))(model.make_doc(""))) == []


def test_a_recogniser_of_another_kind_stays() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("beam_ner", name="ner").add_label("PERSON")
    nlp.initialize()
    speed_up_entities(nlp)
    assert nlp.pipe_names == ["ner"]


def test_a_recogniser_that_is_known_is_replaced() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("ner").add_label("PERSON")
    nlp.initialize()
    speed_up_entities(nlp)
    assert nlp.pipe_names == ["kg_entities"]
    assert nlp("Antónia flew.").has_annotation("ENT_IOB")
