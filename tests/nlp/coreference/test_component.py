"""All sieves, and the chains that are made of their links."""

from __future__ import annotations

from coreference_docs import PRESIDENT, named, parsed

from kg.nlp.coreference import coreference


def test_every_mention_has_a_chain_and_the_chain_its_best_name() -> None:
    doc = coreference(parsed(named("Soto", "PERSON"), PRESIDENT, "She/PRP/nsubj/1 left/VBD/ROOT/1/leave"))
    assert [chain.id for chain in doc._.chains] == list(range(len(doc._.chains)))
    assert all(mention in doc._.chains[mention.chain].mentions for mention in doc._.mentions)
    person = next(chain for chain in doc._.chains if chain.name == "Rosa Soto")
    assert [mention.text for mention in person.mentions] == ["Soto", "Chilean President Rosa Soto", "She"]
    assert person.gender == "female"


def test_the_text_of_a_mention_is_that_of_the_article() -> None:
    doc = coreference(parsed(PRESIDENT))
    assert all(doc._.article.text[item.start : item.end] == item.text for item in doc._.mentions)


def test_an_empty_document_has_no_mentions() -> None:
    doc = coreference(parsed())
    assert (doc._.mentions, doc._.chains) == ((), ())


def test_they_are_a_coordination_with_its_members() -> None:
    sentence = "Soto/NNP/nsubj/3/B-PERSON and/CC/cc/0 Vega/NNP/conj/0/B-PERSON met/VBD/ROOT/3/meet"
    doc = coreference(parsed(sentence, "They/PRP/nsubj/1 left/VBD/ROOT/1/leave"))
    both = next(chain for chain in doc._.chains if chain.members)
    assert [mention.text for mention in both.mentions] == ["Soto and Vega", "They"]
    assert [doc._.chains[member].name for member in both.members] == ["Soto", "Vega"]
