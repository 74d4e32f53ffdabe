"""How salient things are, on hand-parsed sentences."""

from __future__ import annotations

from coreference_docs import discourse

from kg.nlp.coreference.salience import salience


def test_what_belongs_to_a_noun_is_less_salient_than_what_belongs_to_the_verb() -> None:
    sentence = (
        "Soto/NNP/nsubj/1/B-PERSON {verb}/VBD/ROOT/1 report/NN/dobj/1 of/IN/prep/{head} Aurora/NNP/pobj/3/B-PRODUCT"
    )
    left = "It/PRP/nsubj/1 left/VBD/ROOT/1/leave"
    found = []
    for head in (1, 2):
        state = discourse(sentence.format(verb="read", head=head), left)
        pronoun = len(state.candidates) - 1
        by_name = {state.candidates[other].name: value for value, other in salience(state, pronoun).values()}
        found.append(by_name["Aurora"])
    assert found[0] > found[1]
