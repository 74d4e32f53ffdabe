"""What predicates keep of objects and complements, on parses written by hand."""

import pytest
from documents import triples

LEAD = """
    The/the/DT/det/1 law/law/NN/nsubj/3 will/will/MD/aux/3 lead/lead/VB/ROOT/3 to/to/IN/prep/3 strikes/strike/NNS/pobj/4
    in/in/IN/prep/3 Kenya/Kenya/NNP/pobj/6/GPE ./././punct/3
"""
RELIES = """
    The/the/DT/det/1 grid/grid/NN/nsubj/2 relies/rely/VBZ/ROOT/2 on/on/IN/prep/2 coal/coal/NN/pobj/3 in/in/IN/prep/2
    winter/winter/NN/pobj/5/DATE ./././punct/2
"""
BASED = """
    The/the/DT/det/1 law/law/NN/nsubjpass/3 is/be/VBZ/auxpass/3 based/base/VBN/ROOT/3 on/on/IN/prep/3
    fears/fear/NNS/pobj/4 in/in/IN/prep/3 Kenya/Kenya/NNP/pobj/6/GPE ./././punct/3
"""
LED_QUICKLY = """
    The/the/DT/det/1 law/law/NN/nsubj/2 led/lead/VBD/ROOT/2 quickly/quickly/RB/advmod/2 to/to/IN/prep/2
    strikes/strike/NNS/pobj/4 in/in/IN/prep/2 Kenya/Kenya/NNP/pobj/6/GPE ./././punct/2
"""
COAL_AND_GAS = """
    The/the/DT/det/1 grid/grid/NN/nsubj/2 relies/rely/VBZ/ROOT/2 on/on/IN/prep/2 coal/coal/NN/pobj/3 and/and/CC/cc/3
    on/on/IN/conj/3 gas/gas/NN/pobj/6 ./././punct/2
"""
FROM_MONDAY = """
    Berg/Berg/NNP/nsubj/1/PERSON worked/work/VBD/ROOT/1 from/from/IN/prep/1 Monday/Monday/NNP/pobj/2/DATE
    in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/4/GPE ./././punct/1
"""
SENT = """
    Kenya/Kenya/NNP/nsubj/1/GPE sent/send/VBD/ROOT/1 troops/troop/NNS/dobj/1 to/to/IN/dative/1 Kano/Kano/NNP/pobj/3/GPE
    by/by/IN/prep/1 train/train/NN/pobj/5 ./././punct/1
"""
HAPPY = """
    In/in/IN/prep/4 Oslo/Oslo/NNP/pobj/0/GPE the/the/DT/det/3 mayor/mayor/NN/nsubj/4 was/be/VBD/ROOT/4
    happy/happy/JJ/acomp/4 ./././punct/4
"""
WERE_IN = """
    There/there/EX/expl/1 were/be/VBD/ROOT/1 two/two/CD/nummod/3/CARDINAL fires/fire/NNS/attr/1 in/in/IN/prep/1
    Kano/Kano/NNP/pobj/4/GPE ./././punct/1
"""
WORKED_IN = """
    Berg/Berg/NNP/nsubj/1/PERSON worked/work/VBD/ROOT/1 in/in/IN/prep/1 Kano/Kano/NNP/pobj/2/GPE with/with/IN/prep/1
    Ruiz/Ruiz/NNP/pobj/4/PERSON ./././punct/1
"""
RULES = """
    The/the/DT/det/1 court/court/NN/nsubj/2 identified/identify/VBD/ROOT/2 with/with/IN/prep/2 {whom} in/in/IN/prep/2
    Kenya/Kenya/NNP/pobj/5/GPE ./././punct/2
"""
IN_LOVE = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON fell/fall/VBD/ROOT/1 in/in/IN/prep/1 love/love/NN/pobj/2 with/with/IN/prep/1
    Berg/Berg/NNP/pobj/4/PERSON ./././punct/1
"""
WAS_WITH = """
    In/in/IN/prep/3 Oslo/Oslo/NNP/pobj/0/GPE Ruiz/Ruiz/NNP/nsubj/3/PERSON was/be/VBD/ROOT/3 with/with/IN/prep/3
    her/she/PRP/pobj/4 ./././punct/3
"""
FOR_A_WHILE = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON went/go/VBD/ROOT/1 for/for/IN/prep/1 a/a/DT/det/4 while/while/NN/pobj/2 to/to/IN/prep/1
    Oslo/Oslo/NNP/pobj/5/GPE ./././punct/1
"""
MADE_IN = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON made/make/VBD/ROOT/1 in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE {comma}
    films/film/NNS/dobj/1 ./././punct/1
"""
LOST = """
    Kenya/Kenya/NNP/nsubj/1/GPE lost/lose/VBD/ROOT/1 1/1/CD/npadvmod/1/CARDINAL –/–/SYM/punct/4 2/2/CD/prep/2
    to/to/IN/prep/1 Chad/Chad/NNP/pobj/5/GPE ./././punct/1
"""
STOPPED = """
    In/in/IN/prep/3 Oslo/Oslo/NNP/pobj/0/GPE Berg/Berg/NNP/nsubj/3/PERSON stopped/stop/VBD/ROOT/3 {complement}
    ./././punct/3
"""
DECIDED = """
    Berg/Berg/NNP/nsubj/1/PERSON decided/decide/VBD/ROOT/1 in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE to/to/TO/aux/5
    leave/leave/VB/xcomp/1 ./././punct/1
"""
DASH = """
    Berg/Berg/NNP/nsubj/1/PERSON won/win/VBD/ROOT/1 in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE {first}
    then/then/RB/advmod/1 in/in/IN/prep/1 Kano/Kano/NNP/pobj/6/GPE {last} again/again/RB/advmod/1 ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "rule", "expected"),
    [
        pytest.param(
            LEAD,
            "prepositional",
            [("The law", "will lead to", "strikes"), ("The law", "will lead to strikes in", "Kenya")],
            id="a selected preposition is kept",
        ),
        pytest.param(
            RELIES,
            "time",
            [("The grid", "relies on coal in", "winter")],
            id="a selected preposition is kept before a time",
        ),
        pytest.param(
            BASED,
            "prepositional",
            [("The law", "is based on", "fears"), ("The law", "is based on fears in", "Kenya")],
            id="a passive selects too",
        ),
        pytest.param(
            RULES.format(whom="unions/union/NNS/pobj/3"),
            "prepositional",
            [("The court", "identified with", "unions"), ("The court", "identified with unions in", "Kenya")],
            id="with a thing",
        ),
        pytest.param(
            IN_LOVE,
            "prepositional",
            [("Ruiz", "fell in", "love"), ("Ruiz", "fell in love with", "Berg")],
            id="a bare noun is kept",
        ),
        pytest.param(
            WAS_WITH,
            "prepositional",
            [("Ruiz", "was with her in", "Oslo"), ("Ruiz", "was with", "her")],
            id="what stands behind a copula is kept",
        ),
        pytest.param(
            FOR_A_WHILE,
            "prepositional",
            [("Ruiz", "went for", "a while"), ("Ruiz", "went to", "Oslo")],
            id="a span of time is not kept",
        ),
        pytest.param(
            MADE_IN.format(comma=""),
            "prepositional",
            [("Ruiz", "made films in", "Oslo")],
            id="an object right behind the adjunct is kept",
        ),
        pytest.param(
            MADE_IN.format(comma=",/,/,/punct/1"),
            "prepositional",
            [("Ruiz", "made in", "Oslo")],
            id="not behind a comma",
        ),
        pytest.param(LOST, "prepositional", [("Kenya", "lost 1 – 2 to", "Chad")], id="a score is kept"),
        pytest.param(
            LED_QUICKLY,
            "prepositional",
            [("The law", "led to", "strikes"), ("The law", "led in", "Kenya")],
            id="a preposition further on is not kept",
        ),
        pytest.param(
            COAL_AND_GAS,
            "prepositional",
            [("The grid", "relies on", "coal"), ("The grid", "relies on", "gas")],
            id="not before a preposition coordinated with it",
        ),
        pytest.param(FROM_MONDAY, "prepositional", [("Berg", "worked in", "Oslo")], id="a time is not selected"),
        pytest.param(
            SENT,
            "prepositional",
            [("Kenya", "sent troops to", "Kano"), ("Kenya", "sent troops by", "train")],
            id="an object is kept, no preposition after it",
        ),
        pytest.param(
            HAPPY,
            "prepositional",
            [("the mayor", "was happy in", "Oslo")],
            id="all that completes the verb after an adjunct at the front",
        ),
        pytest.param(
            WERE_IN, "prepositional", [("two fires", "were in", "Kano")], id="what there is completes no verb"
        ),
        pytest.param(
            WORKED_IN,
            "prepositional",
            [("Berg", "worked in", "Kano"), ("Berg", "worked with", "Ruiz")],
            id="a preposition that says where is not kept",
        ),
        pytest.param(
            STOPPED.format(complement="selling/sell/VBG/xcomp/3 boats/boat/NNS/dobj/4"),
            "prepositional",
            [("Berg", "stopped selling boats in", "Oslo")],
            id="what the verb governs, after an adjunct at the front",
        ),
        pytest.param(
            STOPPED.format(complement="asking/ask/VBG/xcomp/3 him/he/PRP/dobj/4 to/to/TO/aux/7 leave/leave/VB/xcomp/4"),
            "prepositional",
            [("Berg", "stopped asking him to leave in", "Oslo")],
            id="and what that governs",
        ),
        pytest.param(
            STOPPED.format(complement="short/short/RB/advmod/3 of/of/IN/prep/3 winning/win/VBG/pcomp/5"),
            "prepositional",
            [("Berg", "stopped in", "Oslo")],
            id="not behind a preposition further on",
        ),
        pytest.param(
            STOPPED.format(complement="by/by/IN/prep/3 chance/chance/NN/pobj/4"),
            "prepositional",
            [("Berg", "stopped by chance in", "Oslo"), ("Berg", "stopped by", "chance")],
            id="a bare noun that the verb has taken in",
        ),
        pytest.param(
            DECIDED, "prepositional", [("Berg", "decided in", "Oslo")], id="not what stands behind the adjunct"
        ),
        pytest.param(
            DASH.format(first="–/–/:/punct/1", last=""),
            "prepositional",
            [("Berg", "won in", "Oslo")],
            id="nothing behind a dash",
        ),
        pytest.param(
            DASH.format(first="–/–/:/punct/1", last="–/–/:/punct/1"),
            "prepositional",
            [("Berg", "won in", "Oslo"), ("Berg", "won in", "Kano")],
            id="dashes in pairs part nothing",
        ),
    ],
)
def test_the_rule_finds(tokens: str, rule: str, expected: list[tuple[str, str, str]]) -> None:
    assert triples(tokens, rule) == expected


@pytest.mark.parametrize(
    ("comma", "object"),
    [
        pytest.param("", "the director Ana Ruiz", id="a name that tells which one"),
        pytest.param(",", "the director", id="a name behind a comma"),
    ],
)
def test_a_description_keeps_the_name_right_behind_it(comma: str, object: str) -> None:
    tokens = "Berg/Berg/NNP/nsubj/1 met/meet/VBD/ROOT/1 the/the/DT/det/3 director/director/NN/dobj/1 "
    at = 5 + len(comma)
    tokens += ",/,/,/punct/3 " * len(comma)
    tokens += f"Ana/Ana/NNP/compound/{at}/PERSON Ruiz/Ruiz/NNP/appos/3/PERSON ./././punct/1"
    assert triples(tokens, "direct-object") == [("Berg", "met", object)]
