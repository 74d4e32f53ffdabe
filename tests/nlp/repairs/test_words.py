"""Words put together again, on parses written by hand."""

import pytest
from documents import document

from kg.nlp.repairs.words import mend_words

REENTERED = """
    The/the/DT/det/1 ship/ship/NN/nsubj/2 re/re/VBD/ROOT/2 -/-/VBN/xcomp/2 entered/enter/VBD/conj/2 the/the/DT/det/6
    port/port/NN/dobj/4 ./././punct/2
"""
FOUNDER = """
    Ruiz/Ruiz/NNP/nsubj/1 met/meet/VBD/ROOT/1 the/the/DT/det/3 co/co/NN/dobj/1 -/-/NN/dobj/1 founder/founder/NN/dobj/1
    of/of/IN/prep/5 the/the/DT/det/8 club/club/NN/pobj/6 ./././punct/1
"""
ART = """
    The/the/DT/det/8 state/state/NN/nmod/8 -/-/HYPH/punct/8 of/of/IN/prep/1 -/-/HYPH/punct/3 the/the/DT/det/7
    -/-/HYPH/punct/7 art/art/NN/pobj/3 lab/lab/NN/nsubj/9 closed/close/VBD/ROOT/9 ./././punct/9
"""
LOW_COST = """
    The/the/DT/det/4 low/low/JJ/amod/3 -/-/HYPH/punct/3 cost/cost/NN/compound/4 plan/plan/NN/nsubj/5
    failed/fail/VBD/ROOT/5 ./././punct/5
"""
ABBEY = """
    A/a/DT/det/1 monk/monk/NN/nsubj/7 from/from/IN/prep/1 Lucas/Lucas/NNP/pobj/2 ’/’/''/punct/7 old/old/JJ/amod/6
    abbey/abbey/NN/nsubj/7 left/leave/VBD/ROOT/7 ./././punct/7
"""
QUOTED = """
    The/the/DT/det/3 ‘/‘/``/punct/3 Great/Great/NNP/compound/3 Lucas/Lucas/NNP/nsubj/6 ’/’/''/punct/3
    monks/monk/NNS/nsubj/6 left/leave/VBD/ROOT/6 ./././punct/6
"""
CLASS = """
    The/the/DT/det/5 Group/Group/NNP/nmod/5 3/3/CD/nummod/1 -/-/HYPH/punct/2 2B/2B/NNP/appos/1 team/team/NN/nsubj/6
    won/win/VBD/ROOT/6 ./././punct/6
"""
SCORE = """
    The/the/DT/det/4 2/2/CD/nummod/4/CARDINAL -/-/SYM/punct/3 0/0/CD/prep/1 win/win/NN/nsubj/5 helped/help/VBD/ROOT/5
    ./././punct/5
"""
BEAT = """
    Norway/Norway/NNP/nsubj/1/GPE beat/beat/VBD/ROOT/1 Iceland/Iceland/NNP/dobj/1/GPE 3/3/CD/nummod/5
    –/–/SYM/punct/5 0/0/CD/nummod/2 ./././punct/1
"""
PUT = """
    It/it/PRP/nsubj/1 put/put/VBD/ROOT/1 Norway/Norway/NNP/dobj/1/GPE 1/1/CD/nummod/2 –/–/SYM/punct/1 0/0/CD/dobj/1
    up/up/RP/prt/1 ./././punct/1
"""
ENDED = """
    It/it/PRP/nsubj/1 ended/end/VBD/ROOT/1 with/with/IN/prep/1 1/1/CD/pobj/2 –/–/SYM/punct/5 0/0/CD/npadvmod/1
    ./././punct/1
"""
YEARS = """
    The/the/DT/det/4 1914/1914/CD/nummod/4 –/–/SYM/punct/3 1918/1918/CD/prep/1 war/war/NN/nsubj/5 ended/end/VBD/ROOT/5
    ./././punct/5
"""
DASH = """
    The/the/DT/det/1 Oslo/Oslo/NNP/nsubj/4 –/–/:/punct/1 Kano/Kano/NNP/appos/1 ended/end/VBD/ROOT/4 ./././punct/4
"""
CO_STAR = """
    She/she/PRP/nsubj/1 spoke/speak/VBD/ROOT/1 to/to/IN/prep/1 a/a/DT/det/6 co/co/NN/compound/6 -/-/NN/compound/6
    star/star/NN/pobj/2 ./././punct/1
"""
PER_CENT = """
    Sales/sale/NNS/nsubj/1 fell/fall/VBD/ROOT/1 8/8/CD/npadvmod/1/MONEY per/per/IN/prep/1/MONEY
    cent/cent/NN/pobj/3/MONEY ./././punct/1
"""
KIM = """
    Kim/Kim/NNP/nsubj/4/PERSON Min/Min/NNP/nsubj/4/PERSON -/-/HYPH/nsubj/4/PERSON Woo/Woo/NNP/nsubj/4/PERSON
    left/leave/VBD/ROOT/4 ./././punct/4
"""
WHOLE = """
    Kim/Kim/NNP/compound/3/PERSON Min/Min/NNP/compound/3/PERSON -/-/HYPH/punct/3/PERSON Woo/Woo/NNP/nsubj/4/PERSON
    left/leave/VBD/ROOT/4 ./././punct/4
"""
TWO_PLACES = """
    Berg/Berg/NNP/nsubj/1/PERSON met/meet/VBD/ROOT/1 Anna/Anna/NNP/dative/1/PERSON Ruiz/Ruiz/NNP/dobj/1/PERSON
    ./././punct/1
"""
TIME = """
    They/they/PRP/nsubj/1 left/leave/VBD/ROOT/1 Monday/Monday/NNP/npadvmod/1/TIME night/night/NN/npadvmod/1/TIME
    ./././punct/1
"""
TWICE = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 Anna/Anna/NNP/dobj/1/PERSON Ruiz/Ruiz/NNP/dobj/1/PERSON ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "words", "head", "label"),
    [
        pytest.param(REENTERED, (2, 5), 4, "ROOT", id="a verb"),
        pytest.param(FOUNDER, (3, 6), 1, "dobj", id="a noun"),
        pytest.param(ART, (1, 8), 8, "nmod", id="several hyphens"),
        pytest.param(CLASS, (2, 5), 1, "nummod", id="figures with letters"),
        pytest.param(SCORE, (1, 4), 4, "nummod", id="a score before a noun"),
        pytest.param(BEAT, (3, 6), 1, "npadvmod", id="a score behind a name"),
        pytest.param(PUT, (3, 6), 1, "npadvmod", id="a score for a second object"),
        pytest.param(ENDED, (3, 6), 2, "pobj", id="a score behind a preposition"),
        pytest.param(PER_CENT, (2, 5), 1, "npadvmod", id="a share"),
        pytest.param(CO_STAR, (4, 7), 2, "pobj", id="a hyphen taken for a word"),
        pytest.param(KIM, (0, 4), 4, "nsubj", id="a name that stands twice in its clause"),
        pytest.param(TWICE, (2, 4), 1, "dobj", id="a name that is two objects"),
    ],
)
def test_words_torn_apart_are_joined(tokens: str, words: tuple[int, int], head: int, label: str) -> None:
    doc = document(tokens)
    mend_words(doc)
    *others, last = doc[words[0] : words[1]]
    assert (last.head.i, last.dep_) == (head, label)
    assert {word.head for word in others} == {last}
    assert {word.dep_ for word in others} == {"compound", "punct"} if "-" in tokens else {"compound"}


@pytest.mark.parametrize(
    ("tokens", "part", "head"),
    [
        pytest.param(REENTERED, "ship", "entered", id="the subject"),
        pytest.param(FOUNDER, "of", "founder", id="a complement"),
        pytest.param(ART, "lab", "closed", id="nothing else"),
    ],
)
def test_what_hung_on_a_part_hangs_on_the_last(tokens: str, part: str, head: str) -> None:
    doc = document(tokens)
    mend_words(doc)
    assert next(token for token in doc if token.text == part).head.text == head


@pytest.mark.parametrize(
    "tokens",
    [
        pytest.param(LOW_COST, id="a hyphenated word that hangs together"),
        pytest.param(YEARS, id="years"),
        pytest.param(DASH, id="a dash"),
        pytest.param(WHOLE, id="a name that hangs together"),
        pytest.param(TWO_PLACES, id="a name in two places of its clause"),
        pytest.param(TIME, id="a time"),
        pytest.param(QUOTED, id="the end of a quotation"),
    ],
)
def test_the_parse_stays(tokens: str) -> None:
    doc = document(tokens)
    before = [(token.head.i, token.dep_) for token in doc]
    mend_words(doc)
    assert [(token.head.i, token.dep_) for token in doc] == before


def test_a_possessor_hangs_on_what_is_its_own() -> None:
    doc = document(ABBEY)
    mend_words(doc)
    lucas, mark, _, abbey = doc[3:7]
    assert [(word.head.text, word.dep_) for word in (lucas, mark, abbey)] == [
        ("abbey", "poss"),
        ("Lucas", "case"),
        ("from", "pobj"),
    ]
    assert (mark.tag_, mark.pos_) == ("POS", "PART")


CENTRE = """
    It/it/PRP/nsubjpass/2 was/be/VBD/auxpass/2 closed/close/VBN/ROOT/2 by/by/IN/agent/2 the/the/DT/det/5
    {body}/{body}/NNP/pobj/3 for/for/IN/prep/2 {target}/{target}/NNP/pobj/6 ./././punct/2
"""


@pytest.mark.parametrize(
    ("body", "target", "head"),
    [
        pytest.param("Centre", "Peace", "Centre", id="a body's name"),
        pytest.param("Centre", "peace", "closed", id="an aim"),
        pytest.param("Ruiz", "Peace", "closed", id="no body"),
    ],
)
def test_for_belongs_to_the_name_of_a_body(body: str, target: str, head: str) -> None:
    doc = document(CENTRE.format(body=body, target=target))
    mend_words(doc)
    assert doc[6].head.text == head


def test_a_first_name_is_no_preposition() -> None:
    doc = document(
        """
        They/they/PRP/nsubj/1 heard/hear/VBD/ROOT/1 from/from/IN/prep/1 President/President/NNP/pobj/2
        Ana/Ana/NNP/prep/1/PERSON Ruiz/Ruiz/NNP/pobj/4/PERSON ./././punct/1
        """
    )
    mend_words(doc)
    president, ana, ruiz = doc[3:6]
    assert (ruiz.head.text, ruiz.dep_) == ("from", "pobj")
    assert (president.head, ana.head) == (ruiz, ruiz)


ACTOR = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 with/with/IN/prep/1 {article}/{article}/{tag}/4 actor/actor/NN/pobj/2
    and/and/CC/cc/4 friend/friend/NN/compound/7 Ruiz/Ruiz/NNP/conj/4/PERSON ./././punct/1
"""


@pytest.mark.parametrize(
    ("tokens", "head"),
    [
        pytest.param(ACTOR.format(article="fellow", tag="JJ/amod"), "with", id="one person described twice"),
        pytest.param(ACTOR.format(article="the", tag="DT/det"), "actor", id="two persons"),
    ],
)
def test_two_nouns_without_article_before_a_name_describe_it(tokens: str, head: str) -> None:
    doc = document(tokens)
    mend_words(doc)
    assert doc[7].head.text == head


DESCRIBED = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 with/with/IN/prep/1 the/the/DT/det/4 {noun}/{noun}/NN/pobj/2
    Ruiz/Ruiz/NNP/pobj/2/PERSON ./././punct/1
"""


@pytest.mark.parametrize(("noun", "head"), [("star", "Ruiz"), ("theme", "with")])
def test_a_noun_with_an_article_describes_a_person_if_it_is_one(noun: str, head: str) -> None:
    doc = document(DESCRIBED.format(noun=noun))
    mend_words(doc)
    assert doc[4].head.text == head


def test_a_possessive_mark_behind_a_name_makes_it_the_owner() -> None:
    doc = document(
        """
        He/he/PRP/nsubj/1 starred/star/VBD/ROOT/1 as/as/IN/prep/1 Rex/Rex/NNP/poss/7 in/in/IN/prep/3
        Ruiz/Ruiz/NNP/pobj/4/PERSON ’s/’s/POS/punct/3 film/film/NN/pobj/2 ./././punct/1
        """
    )
    mend_words(doc)
    rex, ruiz, mark, film = (doc[index] for index in (3, 5, 6, 7))
    assert [(word.head.text, word.dep_) for word in (rex, film, ruiz, mark)] == [
        ("as", "pobj"),
        ("in", "pobj"),
        ("film", "poss"),
        ("Ruiz", "case"),
    ]


@pytest.mark.parametrize(("after", "label"), [("12", "compound"), ("here", "pobj")])
def test_no_with_its_point_and_a_number_is_one(after: str, label: str) -> None:
    doc = document(
        f"""
        They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 at/at/IN/prep/1 Lodge/Lodge/NNP/compound/4 No/No/NNP/pobj/2
        ./././pobj/2 {after}/{after}/CD/nummod/5
        """
    )
    mend_words(doc)
    assert doc[4].dep_ == label


@pytest.mark.parametrize(("following", "head"), [("Bois/Bois/NNP", "Bois"), ("once/once/RB", "met")])
def test_a_particle_is_no_preposition(following: str, head: str) -> None:
    doc = document(
        f"They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 du/du/NNP/prep/1 {following}/dobj/1 ./././punct/1",
    )
    mend_words(doc)
    assert doc[2].head.text == head


OLD = """
    The/the/DT/det/5 47/47/CD/nummod/3/DATE -/-/HYPH/punct/3/DATE year/year/NN/npadvmod/5/DATE -/-/HYPH/punct/5/DATE
    old/old/JJ/{old}/DATE {rest} ./././punct/6
"""


@pytest.mark.parametrize(
    ("old", "rest", "tag", "type"),
    [
        pytest.param("nsubj/6", "won/win/VBD/ROOT/6", "NN", "", id="somebody"),
        pytest.param("amod/6", "woman/woman/NN/ROOT/6", "JJ", "DATE", id="how old somebody is"),
    ],
)
def test_who_is_called_by_age_is_no_time(old: str, rest: str, tag: str, type: str) -> None:
    doc = document(OLD.format(old=old, rest=rest))
    mend_words(doc)
    word = doc[5]
    assert (word.tag_, word.ent_type_) == (tag, type)
