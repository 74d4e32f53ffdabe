"""Verbs that seem participles before a noun, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

HAMPERED = """
    Floods/flood/NNS/nsubj/1 blocked/block/VBD/ROOT/1 roads/road/NNS/dobj/1 and/and/CC/cc/{link}
    hampered/hamper/VBN/amod/6 rescue/rescue/NN/compound/6 work/work/NN/conj/2 ./././punct/1
"""


@pytest.mark.parametrize(("link", "dep", "head"), [(1, "conj", "hampered"), (2, "amod", "roads")])
def test_a_verb_behind_and_is_no_participle(link: int, dep: str, head: str) -> None:
    doc = repairs(document(HAMPERED.format(link=link)))
    assert (doc[4].dep_, doc[6].head.text) == (dep, head)


ECHOED = """
    {this}/{this}/DT/det/2 echoed/echo/VBD/amod/2 {remarks}/ROOT/2 he/he/PRP/nsubj/4 made/make/VBD/relcl/2 ,/,/,/punct/2
    {tail} ./././punct/2
"""
SAYING = "saying/say/VBG/acl/2 so/so/RB/advmod/6"


@pytest.mark.parametrize(
    ("this", "remarks", "dep"),
    [
        pytest.param("This", "remarks/remark/NNS", "ROOT", id="a singular before a plural"),
        pytest.param("These", "remarks/remark/NNS", "amod", id="a plural before a plural"),
        pytest.param("This", "remark/remark/NN", "amod", id="a singular before a singular"),
    ],
)
def test_this_is_the_subject_where_it_agrees_with_no_noun(this: str, remarks: str, dep: str) -> None:
    echoed = repairs(document(ECHOED.format(this=this, remarks=remarks, tail=SAYING)))[1]
    assert echoed.dep_ == dep


@pytest.mark.parametrize(
    ("tail", "head"),
    [
        pytest.param(SAYING, "made", id="who made the remarks says it"),
        pytest.param("angering/anger/VBG/acl/2 them/they/PRP/dobj/6", "echoed", id="what was done angers them"),
    ],
)
def test_a_participle_behind_the_comma_is_told_of_what_was_done(tail: str, head: str) -> None:
    doc = repairs(document(ECHOED.format(this="This", remarks="remarks/remark/NNS", tail=tail)))
    assert (doc[6].head.text, doc[0].dep_, doc[2].dep_, doc[8].head.text) == (head, "nsubj", "dobj", "echoed")


DESERVED = """
    Owners/owner/NNS/npadvmod/9 {comma} whose/whose/WP$/poss/3 rates/rate/NNS/nsubj/4 doubled/double/VBD/relcl/0
    ,/,/,/punct/0 {first} help/help/NN/appos/0 he/he/PRP/nsubj/9 said/say/VBD/ROOT/9 ./././punct/9
"""


@pytest.mark.parametrize(
    ("comma", "first", "dep"),
    [
        pytest.param(",/,/,/punct/0", "deserved/deserve/VBN/amod/7", "dobj", id="the verb of the noun"),
        pytest.param(",/,/,/punct/0", "their/their/PRP$/poss/7", "appos", id="an apposition"),
        pytest.param("now/now/RB/advmod/0", "deserved/deserve/VBN/amod/7", "appos", id="no comma before the clause"),
    ],
)
def test_a_bare_participle_behind_a_relative_clause_is_the_verb(comma: str, first: str, dep: str) -> None:
    doc = repairs(document(DESERVED.format(comma=comma, first=first)))
    assert doc[7].dep_ == dep
    if dep == "dobj":
        assert (doc[6].dep_, doc[6].head.text, doc[0].head.text) == ("ccomp", "said", "deserved")
