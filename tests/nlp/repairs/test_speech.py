"""Repairs around verbs of saying, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs import repairs

PARTED = """
    “/"/``/punct/3 The/the/DT/det/2 bill/bill/NN/nsubj/4 ,/,/,/punct/4 argued/argue/VBD/parataxis/9
    Ruiz/Ruiz/NNP/nsubj/4/PERSON ,/,/,/punct/4 “/"/``/punct/9 will/will/MD/aux/9 cost/cost/VB/ROOT/9
    jobs/job/NNS/dobj/9 ”/"/''/punct/9 ./././punct/9
"""
REMARK = """
    It/it/PRP/nsubj/4 ,/,/,/punct/4 argued/argue/VBD/parataxis/4 Ruiz/Ruiz/NNP/nsubj/2/PERSON costs/cost/VBZ/ROOT/4
    jobs/job/NNS/dobj/4 ./././punct/4
"""
WITH_REPORTING = """
    They/they/PRP/nsubj/1 tell/tell/VBP/ROOT/1 us/we/PRP/dobj/1 it/it/PRP/nsubj/5 will/will/MD/aux/5
    rain/rain/VB/ccomp/1 ,/,/,/punct/1 with/with/IN/prep/{held} Alma/Alma/NNP/nsubj/9/ORG
    reporting/report/VBG/pcomp/7 it/it/PRP/nsubj/12 will/will/MD/aux/12 snow/snow/VB/{dep}/{head} ./././punct/1
"""
INVERTED = """
    The/the/DT/det/1 Bank/Bank/NNP/{place}/2 notes/note/NNS/dobj/{head} ,/,/,/punct/6 “/"/``/punct/6
    Mills/mill/NNS/nsubj/6 harm/harm/VBP/ROOT/6 rivers/river/NNS/dobj/6 ”/"/''/punct/6 ,/,/,/punct/6
    stressing/stress/VBG/advcl/6 it/it/PRP/dobj/10 ./././punct/6
"""
ACCORDING_BEHIND = """
    It/it/PRP/nsubj/1 saw/see/VBD/ROOT/1 sales/sale/NNS/nsubj/3 reach/reach/VB/ccomp/1 ten/ten/CD/dobj/3 ,/,/,/punct/1
    according/accord/VBG/prep/3 to/to/IN/prep/6 Ruiz/Ruiz/NNP/pobj/7/PERSON ./././punct/1
"""
ACCORDING_BEFORE = """
    It/it/PRP/nsubj/1 says/say/VBZ/ROOT/1 that/that/IN/mark/8 ,/,/,/punct/8 according/accord/VBG/prep/8
    to/to/IN/prep/4 Ruiz/Ruiz/NNP/pobj/5/PERSON sales/sale/NNS/nsubj/8 fell/fall/VBD/ccomp/1 ./././punct/1
"""
SECOND_CONTENT = """
    Ruiz/Ruiz/NNP/nsubj/1/PERSON {says} that/that/IN/mark/5 sales/sale/NNS/nsubjpass/5
    were/be/VBD/auxpass/5 hit/hit/VBN/ccomp/1 {comma}and/and/CC/cc/1 she/she/PRP/nsubj/{left}
    {verb}/conj/1 Lima/Lima/NNP/dobj/{left}/GPE ./././punct/1
"""
REPEATED = """
    They/they/PRP/nsubj/1 claimed/claim/VBD/ROOT/1 Ruiz/Ruiz/NNP/nsubj/3/PERSON was/be/VBD/ccomp/1 ill/ill/JJ/acomp/3
    and/and/CC/cc/3 {verb}/VB/conj/3 she/she/PRP/nsubj/8 left/leave/VBD/ccomp/6 ./././punct/1
"""
AS_NOUN = """
    The/the/DT/det/2 Bank/Bank/NNP/nmod/2 notes/note/NNS/ROOT/2 ,/,/,/punct/2 {mark}/{mark}/``/punct/6
    Mills/mill/NNS/nsubj/6 harm/harm/VBP/ccomp/2 rivers/river/NNS/dobj/6 ./././punct/2
"""
SECOND_THAT = """
    Few/few/JJ/nsubj/1 met/meet/VBD/ROOT/1 those/those/DT/dobj/1 who/who/WP/nsubj/4 say/say/VBP/relcl/2
    that/that/IN/mark/7 it/it/PRP/nsubj/7 rains/rain/VBZ/ccomp/4 ,/,/,/punct/1 and/and/CC/cc/1
    {that}/IN/mark/12 it/it/PRP/nsubj/12 snows/snow/VBZ/conj/1 ./././punct/1
"""
BEHIND = """
    Berg/Berg/NNP/nsubj/1/PERSON says/say/VBZ/ROOT/1 ,/,/,/punct/1 “/"/``/punct/5 Mills/mill/NNS/nsubj/5
    harm/harm/VBP/ccomp/1 rivers/river/NNS/dobj/5 {close} stressing/stress/VBG/advcl/5 it/it/PRP/dobj/8 {last}
"""
WHO_SAY = """
    The/the/DT/det/1 {noun}/NNS/nsubj/9 of/of/IN/prep/1 {farmers}/pobj/2 who/who/WP/nsubj/5
    say/say/VBP/relcl/1 that/that/IN/mark/8 it/it/PRP/nsubj/8 rains/rain/VBZ/ccomp/5 differ/differ/VBP/ROOT/9
    ./././punct/9
"""


def test_a_subject_parted_from_its_verb_by_a_remark() -> None:
    doc = repairs(document(PARTED))
    assert (doc[2].head.text, doc[5].head.text) == ("cost", "argued")


def test_a_remark_within_a_clause_keeps_its_subject() -> None:
    doc = repairs(document(REMARK))
    assert (doc[0].head.text, doc[3].head.text) == ("costs", "argued")


@pytest.mark.parametrize(("held", "dep", "head"), [(5, "ccomp", 1), (12, "advcl", 5)])
def test_what_a_gerund_reports(held: int, dep: str, head: int) -> None:
    doc = repairs(document(WITH_REPORTING.format(held=held, dep=dep, head=head)))
    assert (doc[12].head.text, doc[12].dep_, doc[7].head.text) == ("reporting", "ccomp", "rain")


@pytest.mark.parametrize(("place", "head"), [("nsubj", 6), ("compound", 6)])
def test_a_verb_before_a_quotation_that_the_tagger_takes_for_a_plural(place: str, head: int) -> None:
    doc = repairs(document(INVERTED.format(place=place, head=head)))
    assert [(doc[i].dep_, doc[i].head.text) for i in (1, 2, 6, 10)] == [
        ("nsubj", "notes"),
        ("ROOT", "notes"),
        ("ccomp", "notes"),
        ("advcl", "notes"),
    ]


@pytest.mark.parametrize(("mark", "places"), [('"', ("notes", "Bank", "VBZ")), ("-", ("notes", "notes", "NNS"))])
def test_a_verb_before_a_quotation_that_the_parser_takes_for_a_plural(mark: str, places: tuple[str, str, str]) -> None:
    doc = repairs(document(AS_NOUN.format(mark=mark)))
    assert (doc[1].head.text, doc[0].head.text, doc[2].tag_) == places


@pytest.mark.parametrize(("that", "head"), [("that/that", "rains"), ("while/while", "met")])
def test_a_second_clause_with_that(that: str, head: str) -> None:
    doc = repairs(document(SECOND_THAT.format(that=that)))
    assert (doc[12].head.text, doc[9].head.text) == (head, head)


@pytest.mark.parametrize(
    ("close", "last", "head"),
    [("”/\"/''/punct/5", "./././punct/1", "says"), (",/,/,/punct/5", "”/\"/''/punct/5", "harm")],
)
def test_what_stands_behind_a_quotation_is_its_speakers(close: str, last: str, head: str) -> None:
    assert repairs(document(BEHIND.format(close=close, last=last)))[8].head.text == head


def test_a_source_behind_the_sentence_is_of_all_of_it() -> None:
    assert repairs(document(ACCORDING_BEHIND))[6].head.text == "saw"
    assert repairs(document(ACCORDING_BEFORE))[4].head.text == "fell"


@pytest.mark.parametrize(
    ("comma", "verb", "head"),
    [("", "left/leave/VBD", "hit"), (",/,/,/punct/1 ", "left/leave/VBD", "says"), ("", "added/add/VBD", "says")],
)
def test_the_second_clause_of_what_is_said(comma: str, verb: str, head: str) -> None:
    left = 8 + bool(comma)
    doc = repairs(document(SECOND_CONTENT.format(says="says/say/VBZ/ROOT/1", comma=comma, verb=verb, left=left)))
    assert doc[left].head.text == head


@pytest.mark.parametrize(("verb", "head"), [("claim/claim", "claimed"), ("say/say", "was")])
def test_a_verb_of_saying_that_comes_twice(verb: str, head: str) -> None:
    assert repairs(document(REPEATED.format(verb=verb)))[6].head.text == head


@pytest.mark.parametrize(
    ("noun", "farmers", "head"),
    [
        ("views/view", "farmers/farmer/NNS", "farmers"),
        ("farmers/farmer", "mills/mill/NNS", "farmers"),
        ("views/view", "mill/mill/NN", "views"),
    ],
)
def test_who_tells_of_a_person(noun: str, farmers: str, head: str) -> None:
    assert repairs(document(WHO_SAY.format(noun=noun, farmers=farmers)))[5].head.text == head


ON_MONDAY = """
    They/they/PRP/nsubj/1 {said} on/on/IN/prep/6 Monday/Monday/NNP/pobj/2/DATE {mark} it/it/PRP/nsubj/6
    leaves/leave/VBZ/ccomp/1 ./././punct/1
"""


@pytest.mark.parametrize(
    ("said", "mark", "head"),
    [
        pytest.param("said/say/VBD/ROOT/1", "now/now/RB/advmod/1", "leaves", id="something between"),
        pytest.param("said/say/VBD/ROOT/1", ",/,/,/punct/6", "leaves", id="a comma"),
    ],
)
def test_what_does_not_touch_the_subject_keeps_its_time(said: str, mark: str, head: str) -> None:
    assert repairs(document(ON_MONDAY.format(said=said, mark=mark)))[2].head.text == head


def test_a_day_between_saying_and_subject_is_that_of_the_saying() -> None:
    doc = repairs(
        document(
            """
            They/they/PRP/nsubj/1 said/say/VBD/ROOT/1 on/on/IN/prep/5 Monday/Monday/NNP/pobj/2/DATE it/it/PRP/nsubj/5
            leaves/leave/VBZ/ccomp/1 ./././punct/1
            """
        )
    )
    assert doc[2].head.text == "said"


AT_A_TALK = """
    She/she/PRP/nsubj/1 {verb}/VBD/ROOT/1 at/at/IN/prep/1 a/a/DT/det/4 talk/talk/NN/pobj/2 that/that/WDT/dobj/7
    Ruiz/Ruiz/NNP/nsubj/7/PERSON won/win/VBD/relcl/4 {behind} ./././punct/1
"""


@pytest.mark.parametrize(
    ("verb", "behind", "dep"),
    [
        pytest.param("said/say", "there/there/RB/advmod/7", "ccomp", id="nothing else is said"),
        pytest.param("joked/joke", "it/it/PRP/dobj/7", "ccomp", id="a whole clause"),
        pytest.param("joked/joke", "there/there/RB/advmod/7", "relcl", id="a clause that leaves out the talk"),
    ],
)
def test_what_is_said_may_stand_behind_a_noun(verb: str, behind: str, dep: str) -> None:
    assert repairs(document(AT_A_TALK.format(verb=verb, behind=behind)))[7].dep_ == dep


SEIZED = """
    Rebels/rebel/NNS/nsubj/1 seized/seize/VBD/ccomp/{root} {quote} it/it/PRP/dobj/1 ,/,/,/punct/6 Ruiz/Ruiz/NNP/nsubj/6
    said/say/VBD/ROOT/6 ,/,/,/punct/6 {verb}/VBG/advcl/6 it/it/PRP/dobj/8 ./././punct/6
"""


@pytest.mark.parametrize(
    ("quote", "verb", "head"),
    [
        pytest.param("now/now/RB/advmod/1", "cutting/cut", "seized", id="what was done"),
        pytest.param("now/now/RB/advmod/1", "citing/cite", "said", id="what the speaker does"),
        pytest.param("”/”/''/punct/1", "cutting/cut", "said", id="behind a quotation"),
    ],
)
def test_a_participle_behind_the_saying(quote: str, verb: str, head: str) -> None:
    assert repairs(document(SEIZED.format(root=6, quote=quote, verb=verb)))[8].head.text == head
