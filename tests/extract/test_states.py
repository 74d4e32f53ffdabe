"""Claims of what something is, on parses written by hand."""

import pytest
from documents import triples

READY = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2 very/very/RB/advmod/4
    tired/tired/JJ/acomp/2 ./././punct/2
"""
KEEN = """
    Omar/Omar/NNP/compound/1/PERSON Diallo/Diallo/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2
    keen/keen/JJ/acomp/2 on/on/IN/prep/3 a/a/DT/det/6 deal/deal/NN/pobj/4 ./././punct/2
"""
COLD_AND_DEEP = """
    The/the/DT/det/1 lake/lake/NN/nsubj/2 is/be/VBZ/ROOT/2 cold/cold/JJ/acomp/2 and/and/CC/cc/3 deep/deep/JJ/conj/3
    ./././punct/2
"""
THREE_HOURS = """
    The/the/DT/det/1 film/film/NN/nsubj/2 is/be/VBZ/ROOT/2 three/three/CD/nummod/4/TIME hours/hour/NNS/npadvmod/5/TIME
    long/long/JJ/acomp/2 ./././punct/2
"""
NOT_READY = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 not/not/RB/neg/1 ready/ready/JJ/acomp/1 ./././punct/1
"""
ABLE = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 able/able/JJ/acomp/1 to/to/TO/aux/4 meet/meet/VB/xcomp/2
    Ruiz/Ruiz/NNP/dobj/4/PERSON ./././punct/1
"""
LEADER = """
    Anna/Anna/NNP/compound/1/PERSON Berg/Berg/NNP/nsubj/2/PERSON is/be/VBZ/ROOT/2 the/the/DT/det/4
    leader/leader/NN/attr/2 of/of/IN/prep/4 the/the/DT/det/7 alliance/alliance/NN/pobj/5 ./././punct/2
"""
DEEPEST = """
    The/the/DT/det/1 lake/lake/NN/nsubj/2 is/be/VBZ/ROOT/2 the/the/DT/det/4 deepest/deep/JJS/attr/2 in/in/IN/prep/4
    Kenya/Kenya/NNP/pobj/5/GPE ./././punct/2
"""
DEAR = """
    Berg/Berg/NNP/nsubj/1/PERSON found/find/VBD/ROOT/1 the/the/DT/det/3 boat/boat/NN/nsubj/4 old/old/JJ/oprd/1
    ./././punct/1
"""
COOK_AND_BAKER = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 a/a/DT/det/3 cook/cook/NN/attr/1 and/and/CC/cc/3 a/a/DT/det/6
    baker/baker/NN/conj/3 ./././punct/1
"""
ELECTED = """
    Berg/Berg/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 elected/elect/VBN/ROOT/2 mayor/mayor/NN/oprd/2 ./././punct/2
"""
WHAT_IT_IS = """
    Berg/Berg/NNP/nsubj/1/PERSON asked/ask/VBD/ROOT/1 what/what/WP/attr/4 it/it/PRP/nsubj/4 was/be/VBD/ccomp/1
    ./././punct/1
"""
KILLED = """
    Ten/ten/CD/nummod/1/CARDINAL people/people/NNS/nsubjpass/3 were/be/VBD/auxpass/3 killed/kill/VBN/ROOT/3
    ./././punct/3
"""
SHOT = """
    The/the/DT/det/1 plane/plane/NN/nsubjpass/3 was/be/VBD/auxpass/3 shot/shoot/VBN/ROOT/3 down/down/RP/prt/3
    ./././punct/3
"""
NOT_HURT = """
    Berg/Berg/NNP/nsubjpass/5/PERSON and/and/CC/cc/0 Ruiz/Ruiz/NNP/conj/0/PERSON were/be/VBD/auxpass/5 not/not/RB/neg/5
    hurt/hurt/VBN/ROOT/5 ./././punct/5
"""
KILLED_IN = """
    Ten/ten/CD/nummod/1/CARDINAL people/people/NNS/nsubjpass/3 were/be/VBD/auxpass/3 killed/kill/VBN/ROOT/3
    in/in/IN/prep/3 Kano/Kano/NNP/pobj/4/GPE ./././punct/3
"""
KILLED_MONDAY = """
    Ten/ten/CD/nummod/1/CARDINAL people/people/NNS/nsubjpass/3 were/be/VBD/auxpass/3 killed/kill/VBN/ROOT/3
    Monday/Monday/NNP/npadvmod/3/DATE ./././punct/3
"""
SET_CLOSE = """
    The/the/DT/det/1 camp/camp/NN/nsubjpass/3 was/be/VBD/auxpass/3 set/set/VBN/ROOT/3 close/close/RB/advmod/3
    to/to/IN/prep/4 Kano/Kano/NNP/pobj/5/GPE ./././punct/3
"""
RENAMED = """
    The/the/DT/det/1 shop/shop/NN/nsubjpass/3 was/be/VBD/auxpass/3 renamed/rename/VBN/ROOT/3 Oslo/Oslo/NNP/oprd/3/ORG
    ./././punct/3
"""
TOLD = """
    Berg/Berg/NNP/nsubjpass/2/PERSON was/be/VBD/auxpass/2 told/tell/VBN/ROOT/2 to/to/TO/aux/4 leave/leave/VB/xcomp/2
    ./././punct/2
"""
KILLED_TWO = """
    The/the/DT/det/1 bomb/bomb/NN/nsubj/2 killed/kill/VBD/ROOT/2 ten/ten/CD/nummod/4/CARDINAL people/people/NNS/dobj/2
    ./././punct/2
"""
EXPLOSION = """
    There/there/EX/expl/1 was/be/VBD/ROOT/1 an/an/DT/det/3 explosion/explosion/NN/attr/1 in/in/IN/prep/3
    Kano/Kano/NNP/pobj/4/GPE ./././punct/1
"""
EXPLOSIONS_AND_FIRE = """
    There/there/EX/expl/1 were/be/VBD/ROOT/1 explosions/explosion/NNS/attr/1 in/in/IN/prep/2 Kano/Kano/NNP/pobj/3/GPE
    and/and/CC/cc/2 a/a/DT/det/7 fire/fire/NN/conj/2 in/in/IN/prep/7 Oslo/Oslo/NNP/pobj/8/GPE ./././punct/1
"""
OF_THE_WAR = """
    There/there/EX/expl/1 was/be/VBD/ROOT/1 a/a/DT/det/3 map/map/NN/attr/1 of/of/IN/prep/3 the/the/DT/det/6
    war/war/NN/pobj/4 ./././punct/1
"""
STRIKE_IN_MAY = """
    There/there/EX/expl/1 was/be/VBD/ROOT/1 a/a/DT/det/3 strike/strike/NN/attr/1 in/in/IN/prep/3 May/May/NNP/pobj/4/DATE
    ./././punct/1
"""
FIRE_IN = """
    The/the/DT/det/1 fire/fire/NN/nsubj/4 in/in/IN/prep/1 Kano/Kano/NNP/pobj/2/GPE was/be/VBD/ROOT/4 big/big/JJ/acomp/4
    ./././punct/4
"""
INTERESTED = """
    Berg/Berg/NNP/nsubj/1/PERSON was/be/VBD/ROOT/1 interested/interested/JJ/acomp/1 in/in/IN/prep/2
    {object} ./././punct/1
"""
AS_STRONG = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 as/as/RB/advmod/3 strong/strong/JJ/acomp/1 {clause} ./././punct/1
"""
EQUALLY = """
    Berg/Berg/NNP/nsubj/1/PERSON is/be/VBZ/ROOT/1 equally/equally/RB/advmod/3 strong/strong/JJ/acomp/1 as/as/IN/prep/3
    Ruiz/Ruiz/NNP/pobj/4/PERSON ./././punct/1
"""
CALLED_IT = """
    Berg/Berg/NNP/nsubj/1/PERSON called/call/VBD/ROOT/1 the/the/DT/det/3 deal/deal/NN/dobj/1 {complement} ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(READY, "adjective", [("Omar Diallo", "is", "very tired")], id="a quality"),
        pytest.param(KEEN, "adjective", [("Omar Diallo", "is keen on", "a deal")], id="a quality of something"),
        pytest.param(
            COLD_AND_DEEP,
            "adjective",
            [("The lake", "is", "cold"), ("The lake", "is", "deep")],
            id="coordinated qualities",
        ),
        pytest.param(THREE_HOURS, "adjective", [("The film", "is", "three hours long")], id="a measured quality"),
        pytest.param(NOT_READY, "adjective", [("Berg", "is not", "ready")], id="a denied quality"),
        pytest.param(ABLE, "adjective", [], id="a quality that the infinitive tells"),
        pytest.param(LEADER, "copula", [("Anna Berg", "is", "the leader of the alliance")], id="an attribute"),
        pytest.param(DEEPEST, "copula", [("The lake", "is", "the deepest in Kenya")], id="a superlative"),
        pytest.param(DEAR, "copula", [], id="an adjective without a determiner"),
        pytest.param(
            COOK_AND_BAKER, "copula", [("Berg", "is", "a cook"), ("Berg", "is", "a baker")], id="coordinated attributes"
        ),
        pytest.param(ELECTED, "copula", [("Berg", "was elected", "mayor")], id="a complement of the object"),
        pytest.param(WHAT_IT_IS, "copula", [], id="an interrogative is no attribute"),
        pytest.param(KILLED, "bare-passive", [("Ten people", "were", "killed")], id="a passive alone"),
        pytest.param(SHOT, "bare-passive", [("The plane", "was", "shot down")], id="a passive with a particle"),
        pytest.param(
            NOT_HURT,
            "bare-passive",
            [("Berg", "were not", "hurt"), ("Ruiz", "were not", "hurt")],
            id="a denied passive of two",
        ),
        pytest.param(KILLED_IN, "bare-passive", [], id="a passive with an adjunct"),
        pytest.param(KILLED_MONDAY, "bare-passive", [], id="a passive with a time"),
        pytest.param(SET_CLOSE, "bare-passive", [], id="a passive with an adverb and a preposition"),
        pytest.param(RENAMED, "bare-passive", [], id="a passive with a complement"),
        pytest.param(TOLD, "bare-passive", [], id="a passive with an infinitive"),
        pytest.param(KILLED_TWO, "bare-passive", [], id="an active verb"),
        pytest.param(EXPLOSION, "existence", [("an explosion", "was in", "Kano")], id="what there was and where"),
        pytest.param(
            EXPLOSIONS_AND_FIRE,
            "existence",
            [("explosions", "were in", "Kano"), ("a fire", "were in", "Oslo")],
            id="coordinated things and where each was",
        ),
        pytest.param(OF_THE_WAR, "existence", [], id="of what a thing is"),
        pytest.param(STRIKE_IN_MAY, "existence", [], id="when a thing was"),
        pytest.param(FIRE_IN, "existence", [], id="a verb without there"),
        pytest.param(
            INTERESTED.format(object="leaving/leave/VBG/pcomp/3"), "adjective", [], id="a quality cut from its verb"
        ),
        pytest.param(
            INTERESTED.format(object="art/art/NN/pobj/3"),
            "adjective",
            [("Berg", "was interested in", "art")],
            id="a quality with its noun",
        ),
        pytest.param(
            AS_STRONG.format(clause="as/as/IN/mark/6 he/he/PRP/nsubj/6 was/be/VBD/advcl/3"),
            "adjective",
            [],
            id="a compared quality",
        ),
        pytest.param(
            AS_STRONG.format(clause=""), "adjective", [("Berg", "is", "as strong")], id="compared with nothing"
        ),
        pytest.param(
            EQUALLY, "adjective", [("Berg", "is equally strong as", "Ruiz")], id="with what it is compared to"
        ),
        pytest.param(
            CALLED_IT.format(complement="a/a/DT/det/5 farce/farce/NN/oprd/1"),
            "copula",
            [("Berg", "called the deal", "a farce")],
            id="what an object is called",
        ),
        pytest.param(
            CALLED_IT.format(complement="bad/bad/JJ/oprd/1"),
            "copula",
            [("Berg", "called the deal", "bad")],
            id="what an object is said to be like",
        ),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, rule) == expected


def test_what_is_made_of_a_thing_may_seem_a_clause() -> None:
    tokens = """
        Berg/Berg/NNP/nsubj/1/PERSON made/make/VBD/ROOT/1 the/the/DT/det/3 talks/talk/NNS/dobj/1 all/all/PDT/predet/7
        the/the/DT/det/7 more/more/RBR/advmod/7 urgent/urgent/JJ/ccomp/1 ./././punct/1
    """
    assert triples(tokens, "copula") == [("Berg", "made the talks", "all the more urgent")]
    assert triples(tokens, "direct-object") == []
