"""Repairs of clauses, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

EXHIBITS = """
    There/there/EX/expl/1 are/be/VBP/ROOT/1 Alma/Alma/NNP/nsubj/3 exhibits/exhibit/VBZ/attr/1 in/in/IN/prep/3
    Oslo/Oslo/NNP/pobj/4/GPE ./././punct/1
"""
AIMS = """
    It/it/PRP/nsubj/1 aims/aim/VBZ/ROOT/1 at/at/IN/prep/1 giving/give/VBG/pcomp/2 as/as/RB/advmod/5
    fully/fully/RB/advmod/3 the/the/DT/det/7 content/content/NN/dobj/1 ./././punct/1
"""
HELPING = """
    It/it/PRP/nsubj/1 won/win/VBD/ROOT/1 by/by/IN/prep/1 helping/help/VBG/pcomp/2 Ruiz/Ruiz/NNP/dobj/3/PERSON
    the/the/DT/det/6 prize/prize/NN/dobj/1 ./././punct/1
"""
AMOUNTS = """
    It/it/PRP/nsubj/1 {verb} to/to/TO/aux/3 amnesty/amnesty/VB/xcomp/1 ./././punct/1
"""
LINKED = """
    It/it/PRP/nsubjpass/2 is/be/VBZ/auxpass/2 linked/link/VBN/ROOT/2 to/to/TO/aux/4 example/example/VB/xcomp/2
    texts/text/NNS/dobj/4 ./././punct/2
"""
LEFT_FIELD = """
    Berg/Berg/NNP/nsubj/1/PERSON moved/move/VBD/ROOT/1 to/to/TO/aux/3 left/leave/VB/xcomp/1 field/field/NN/dobj/3
    ./././punct/1
"""
REFUSING = """
    Refusing/refuse/VBG/advcl/7 to/to/TO/aux/2 work/work/VB/xcomp/0 and/and/CC/cc/2 {second} ,/,/,/punct/7
    miners/miner/NNS/nsubj/7 left/leave/VBD/ROOT/7 ./././punct/7
"""

DIFFER = """
    Prices/price/NNS/nsubj/1 differ/differ/VBP/ROOT/1 both/both/DT/dobj/1 {behind} ./././punct/1
"""
NOTES = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON notes/note/VBZ/ROOT/1 ,/,/,/punct/1 “/“/``/punct/5 Smoke/smoke/NN/nsubj/5
    harms/harm/VBZ/ccomp/1 them/they/PRP/dobj/5 {close} ,/,/,/punct/5 hinting/hint/VBG/advcl/5 at/at/IN/prep/9
    bans/ban/NNS/pobj/10 ./././punct/1
"""


def test_what_is_attribute_or_object_is_a_noun() -> None:
    alma, exhibits = repairs(document(EXHIBITS))[2:4]
    assert (exhibits.pos_, exhibits.tag_, alma.dep_) == ("NOUN", "NNS", "compound")


def test_a_gerund_without_an_object_gets_the_verbs() -> None:
    assert repairs(document(AIMS))[7].head.text == "giving"


def test_a_gerund_with_an_object_takes_no_other() -> None:
    assert repairs(document(HELPING))[6].head.text == "won"


@pytest.mark.parametrize("verb", ["amounts/amount/VBZ/ROOT/1", "led/lead/VBD/ROOT/1"])
def test_a_noun_behind_to_is_no_verb(verb: str) -> None:
    to, amnesty = repairs(document(AMOUNTS.format(verb=verb)))[2:4]
    assert (to.dep_, amnesty.pos_, amnesty.dep_, amnesty.head) == ("prep", "NOUN", "pobj", to)


def test_other_verbs_keep_their_infinitive() -> None:
    assert repairs(document(AMOUNTS.format(verb="wants/want/VBZ/ROOT/1")))[3].tag_ == "VB"


@pytest.mark.parametrize("tokens", [LINKED, LEFT_FIELD])
def test_of_two_nouns_behind_to_the_second_is_the_head(tokens: str) -> None:
    to, first, head = next(repairs(document(tokens))[i : i + 3] for i in (2, 3) if document(tokens)[i].text == "to")
    assert (first.dep_, first.head, head.dep_, head.head) == ("compound", head, "pobj", to)


@pytest.mark.parametrize(
    ("second", "head"), [("demanding/demand/VBG/conj/2", "Refusing"), ("talk/talk/VB/conj/2", "work")]
)
def test_only_like_verbs_are_coordinated(second: str, head: str) -> None:
    assert repairs(document(REFUSING.format(second=second)))[4].head.text == head


@pytest.mark.parametrize(
    ("behind", "label"),
    [("in/in/IN/prep/1 May/May/NNP/pobj/3/DATE", "preconj"), ("now/now/RB/advmod/1", "dobj")],
)
def test_both_pairs_what_follows(behind: str, label: str) -> None:
    assert repairs(document(DIFFER.format(behind=behind)))[2].dep_ == label


@pytest.mark.parametrize(("close", "head"), [("”/”/''/punct/5", "notes"), ("now/now/RB/advmod/5", "harms")])
def test_a_clause_stays_on_its_side_of_a_quotation_mark(close: str, head: str) -> None:
    assert repairs(document(NOTES.format(close=close)))[9].head.text == head


@pytest.mark.parametrize(
    ("link", "first", "tag"),
    [
        pytest.param("and/and/CC/cc/1", "met/meet/VBD/ROOT/1", "VBD", id="a past tense"),
        pytest.param("and/and/CC/cc/1", "was/be/VBD/ROOT/1", "VBN", id="be makes a passive"),
        pytest.param("and/and/CC/cc/1", "had/have/VBZ/ROOT/1", "VBN", id="another tense"),
        pytest.param(",/,/,/punct/1", "met/meet/VBD/ROOT/1", "VBN", id="nothing links the two"),
    ],
)
def test_what_is_coordinated_with_a_past_tense_is_one(link: str, first: str, tag: str) -> None:
    tokens = f"""
        They/they/PRP/nsubj/1 {first} there/there/RB/advmod/1 {link} later/later/RB/advmod/5 married/marry/VBN/conj/1
        in/in/IN/prep/5 Rome/Rome/NNP/pobj/6/GPE ./././punct/1
    """
    assert repairs(document(tokens))[5].tag_ == tag


SHUT = """
    Volta/Volta/NNP/nsubj/1/ORG {verb} to/to/TO/aux/3 open/open/VB/xcomp/1 shops/shop/NNS/dobj/3 and/and/CC/cc/3
    shut/shut/VBD/conj/{head} plants/plant/NNS/dobj/6 ./././punct/1
"""
CUSTOMER = """
    Its/its/PRP$/poss/1 customer/customer/NN/nsubj/2 is/be/VBZ/ROOT/2 Orsted/orste/VBN/acomp/2/ORG ./././punct/2
"""


@pytest.mark.parametrize(
    ("verb", "head", "expected"),
    [
        pytest.param("aims/aim/VBZ/ROOT/1", 3, ("VB", "open"), id="coordinated with the infinitive"),
        pytest.param("aims/aim/VBZ/ROOT/1", 1, ("VB", "open"), id="coordinated with the present"),
        pytest.param("aimed/aim/VBD/ROOT/1", 1, ("VBD", "aimed"), id="a past stays one behind a past"),
    ],
)
def test_behind_a_present_stands_a_second_infinitive(verb: str, head: int, expected: tuple[str, str]) -> None:
    doc = repairs(document(SHUT.format(verb=verb, head=head)))
    assert (doc[6].tag_, doc[6].head.text) == expected


def test_a_name_behind_be_is_no_participle() -> None:
    name = repairs(document(CUSTOMER))[3]
    assert (name.tag_, name.pos_, name.dep_, name.lemma_) == ("NNP", "PROPN", "attr", "Orsted")


def test_a_text_may_begin_with_an_infinitive() -> None:
    resign = repairs(document("Resign/resign/VB/advcl/2 ,/,/,/punct/2 go/go/VB/ROOT/2 ./././punct/2"))[0]
    assert resign.tag_ == "VB"


FLOWN = """
    It/it/PRP/nsubjpass/3 {helper} be/be/VB/auxpass/3 flown/fly/VBN/ROOT/3 to/to/IN/prep/3 Rome/Rome/NNP/pobj/4/GPE
    and/and/CC/cc/3 displayed/display/VBD/conj/3 there/there/RB/advmod/7 {object} ./././punct/3
"""


@pytest.mark.parametrize(
    ("helper", "object", "tag"),
    [
        pytest.param("will/will/MD/aux/3", "today/today/NN/npadvmod/7", "VBN", id="behind a modal"),
        pytest.param("had/have/VBD/aux/3", "today/today/NN/npadvmod/7", "VBD", id="behind a past"),
        pytest.param("will/will/MD/aux/3", "art/art/NN/dobj/7", "VBD", id="with an object"),
    ],
)
def test_no_modal_has_a_past_tense(helper: str, object: str, tag: str) -> None:
    assert repairs(document(FLOWN.format(helper=helper, object=object)))[7].tag_ == tag


TRADES = """
    {who} differs/differ/VBZ/ROOT/1 from/from/IN/prep/1 Kenya/Kenya/NNP/pobj/2/GPE ,/,/,/punct/3 which/which/WDT/nsubj/6
    trades/trade/VBZ/relcl/3 while/while/IN/mark/8 criticizing/criticize/VBG/advcl/1 it/it/PRP/dobj/8 ./././punct/1
"""


@pytest.mark.parametrize(("who", "head"), [("Mali/Mali/NNP", "differs"), ("Policy/policy/NN", "trades")])
def test_who_can_act_does_what_a_clause_without_subject_tells(who: str, head: str) -> None:
    assert repairs(document(TRADES.format(who=f"{who}/nsubj/1")))[8].head.text == head


INJURED = """
    Two/two/CD/nsubjpass/2 were/be/VBD/auxpass/2 killed/kill/VBN/ROOT/2 and/and/CC/cc/2 {who}/nsubj/5
    injured/injure/VBD/conj/2 {object} ./././punct/2
"""


@pytest.mark.parametrize(
    ("who", "object", "dep"),
    [
        pytest.param("dozens/dozen/NNS", "there/there/RB/advmod/5", "nsubj", id="not counted"),
        pytest.param("ten/ten/CD", "there/there/RB/advmod/5", "nsubjpass", id="counted"),
        pytest.param("ten/ten/CD", "Ruiz/Ruiz/NNP/dobj/5", "nsubj", id="with an object"),
    ],
)
def test_a_passive_may_leave_out_its_second_were(who: str, object: str, dep: str) -> None:
    assert repairs(document(INJURED.format(who=who, object=object)))[4].dep_ == dep
