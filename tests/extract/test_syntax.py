"""Questions about the parse, on parses written by hand."""

from collections.abc import Iterable

import pytest
from documents import document, word
from spacy.tokens import Token

from kg.extract.syntax import (
    conjuncts,
    content_noun,
    phrase,
    phrase_outside,
    possessors,
    preposition_words,
    prepositions,
    role_of,
    with_name,
)

SERIES = """
    A/a/DT/det/1 series/series/NN/nsubj/4 of/of/IN/prep/1 agreements/agreement/NNS/pobj/2 followed/follow/VBD/ROOT/4
    ./././punct/4
"""
IN_KANO = """
    The/the/DT/det/1 strike/strike/NN/nsubj/6 ,/,/,/punct/1 in/in/IN/prep/1 Kano/Kano/NNP/pobj/3/GPE ,/,/,/punct/1
    ended/end/VBD/ROOT/6 ./././punct/6
"""
MAYOR = """
    The/the/DT/det/1 mayor/mayor/NN/nsubj/8 of/of/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE ,/,/,/punct/1 who/who/WP/nsubj/6
    resigned/resign/VBD/relcl/1 ,/,/,/punct/1 left/leave/VBD/ROOT/8 ./././punct/8
"""
COOK = """
    Ruiz/Ruiz/NNP/nsubj/8 ,/,/,/punct/0 a/a/DT/det/3 cook/cook/NN/appos/0 and/and/CC/cc/3 a/a/DT/det/6
    baker/baker/NN/conj/3 ,/,/,/punct/0 left/leave/VBD/ROOT/8 ./././punct/8
"""
DENT = """
    Berg/Berg/NNP/poss/2/PERSON 's/'s/POS/case/0 car/car/NN/nsubj/6 with/with/IN/prep/2 the/the/DT/det/5
    dent/dent/NN/pobj/3 crashed/crash/VBD/ROOT/6 ./././punct/6
"""
BOTH = """
    Both/both/DT/preconj/1 Berg/Berg/NNP/nsubj/4/PERSON and/and/CC/cc/1 Ruiz/Ruiz/NNP/conj/1/PERSON
    left/leave/VBD/ROOT/4 ./././punct/4
"""
ALL_THAT = """
    They/they/PRP/nsubj/1 listed/list/VBD/ROOT/1 all/all/DT/dobj/1 that/that/WDT/nsubjpass/5 was/be/VBD/auxpass/5
    known/know/VBN/relcl/2 ./././punct/1
"""
THOSE = """
    They/they/PRP/nsubj/1 listed/list/VBD/ROOT/1 those/those/DT/dobj/1 ,/,/,/punct/2 who/who/WP/nsubj/5
    left/leave/VBD/relcl/2 ./././punct/1
"""
MEN = """
    They/they/PRP/nsubj/1 praised/praise/VBD/ROOT/1 men/man/NNS/dobj/1 who/who/WP/nsubj/4 came/come/VBD/relcl/2
    ./././punct/1
"""
BAKER = """
    Ruiz/Ruiz/NNP/nsubj/6/PERSON ,/,/,/punct/0 originally/originally/RB/advmod/4 a/a/DT/det/4 baker/baker/NN/appos/0
    ,/,/,/punct/0 resigned/resign/VBD/ROOT/6 ./././punct/6
"""
PROBABLY = """
    Probably/probably/RB/advmod/1 Ruiz/Ruiz/NNP/nsubj/2/PERSON left/leave/VBD/ROOT/2 ./././punct/2
"""
THEN = """
    Then/then/RB/advmod/1 banks/bank/NNS/nsubj/2 failed/fail/VBD/ROOT/2 ./././punct/2
"""
MOST_PROBABLY = """
    They/they/PRP/nsubj/1 met/meet/VBD/ROOT/1 one/one/CD/dobj/1 ,/,/,/punct/2 most/most/RBS/advmod/5
    probably/probably/RB/advmod/6 Ruiz/Ruiz/NNP/appos/2/PERSON ./././punct/1
"""
BOTH_DET = BOTH.replace("preconj", "det")
CHANCE = """
    They/they/PRP/nsubj/1 missed/miss/VBD/ROOT/1 a/a/DT/det/3 {noun}/{noun}/NN/dobj/1 to/to/TO/aux/5 win/win/VB/acl/3
    ./././punct/1
"""
FIRST = """
    She/she/PRP/nsubj/1 was/be/VBD/ROOT/1 {det}/{det}/DT/det/4 {rank}/{rank}/JJ/amod/4 woman/woman/NN/attr/1
    to/to/TO/aux/6 win/win/VB/relcl/4 ./././punct/1
"""
TIME_WHEN = """
    They/they/PRP/nsubj/1 left/leave/VBD/ROOT/1 at/at/IN/prep/1 a/a/DT/det/4 {noun}/{noun}/NN/pobj/2
    when/when/WRB/advmod/7 few/few/JJ/nsubj/7 stayed/stay/VBD/relcl/4 ./././punct/1
"""
BEING = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 claims/claim/NNS/dobj/1 {helper}withdrawn/withdraw/VBN/acl/2 ./././punct/1
"""
FACTOR = """
    It/it/PRP/nsubj/1 was/be/VBD/ROOT/1 part/part/NN/attr/1 of/of/IN/prep/2 the/the/DT/det/5 way/way/NN/pobj/3
    they/they/PRP/nsubj/7 sang/sing/VBD/relcl/5 ./././punct/1
"""
WITHOUT = """
    They/they/PRP/nsubj/1 left/leave/VBD/ROOT/1 {link}/{link}/IN/prep/1 guests/guest/NNS/pobj/2
    noticing/notice/VBG/acl/3 ./././punct/1
"""
OWNER = """
    It/it/PRP/nsubj/1 has/have/VBZ/ROOT/1 a/a/DT/det/3 novel/novel/NN/dobj/1 of/of/IN/prep/3 songs/song/NNS/pobj/4
    and/and/CC/cc/5 Ruiz/Ruiz/NNP/conj/5/PERSON {mark}./././punct/1
"""
DANGLING = """
    They/they/PRP/nsubj/1 like/like/VBP/ROOT/1 a/a/DT/det/3 theory/theory/NN/dobj/1 of/of/IN/prep/3
    here/here/RB/advmod/1 ./././punct/1
"""
INNER_ASIDE = """
    They/they/PRP/nsubj/1 saw/see/VBD/ROOT/1 a/a/DT/det/3 time/time/NN/dobj/1 when/when/WRB/advmod/10
    Ruiz/Ruiz/NNP/nsubj/10 ,/,/,/punct/5 a/a/DT/det/8 cook/cook/NN/appos/5 ,/,/,/punct/5 sang/sing/VBD/relcl/3
    ./././punct/1
"""
NOTES = """
    They/they/PRP/nsubj/1 read/read/VBD/ROOT/1 notes/note/NNS/dobj/1 (/(/-LRB-/punct/2 by/by/IN/prep/2
    Ruiz/Ruiz/NNP/pobj/4/PERSON {end}./././punct/1
"""
SEATS = """
    They/they/PRP/nsubj/1 won/win/VBD/ROOT/1 very/very/RB/advmod/3 many/many/JJ/amod/4 seats/seat/NNS/dobj/1
    ./././punct/1
"""
LAKE = """
    The/the/DT/det/1 town/town/NN/nsubj/7 on/on/IN/prep/1 the/the/DT/det/4 lake/lake/NN/pobj/2 that/that/WDT/nsubj/6
    froze/freeze/VBD/relcl/4 was/be/VBD/ROOT/7 poor/poor/JJ/acomp/7 ./././punct/7
"""
TALKS_IN = """
    The/the/DT/det/1 talks/talk/NNS/nsubj/8 with/with/IN/prep/1 Kenya/Kenya/NNP/pobj/2/GPE ,/,/,/punct/1 in/in/IN/prep/3
    Oslo/Oslo/NNP/pobj/5/GPE ,/,/,/punct/1 ended/end/VBD/ROOT/8 ./././punct/8
"""
TERMS = """
    Berg/Berg/NNP/nsubj/1/PERSON spoke/speak/VBD/ROOT/1 in/in/IN/prep/1 terms/term/NNS/pobj/2 of/of/IN/prep/3
    peace/peace/NN/pobj/4 ./././punct/1
"""
FAVOR = """
    Berg/Berg/NNP/nsubj/1/PERSON voted/vote/VBD/ROOT/1 in/in/IN/prep/1 favor/favor/NN/pobj/2 of/of/IN/prep/3
    the/the/DT/det/6 bill/bill/NN/pobj/4 ./././punct/1
"""
HEAD = """
    Berg/Berg/NNP/nsubj/1/PERSON resigned/resign/VBD/ROOT/1 as/as/IN/prep/1 head/head/NN/pobj/2 of/of/IN/prep/3
    the/the/DT/det/6 bank/bank/NN/pobj/4 ./././punct/1
"""
PART = """
    Berg/Berg/NNP/nsubj/1/PERSON spoke/speak/VBD/ROOT/1 as/as/IN/prep/1 part/part/NN/pobj/2 of/of/IN/prep/3 a/a/DT/det/6
    group/group/NN/pobj/4 ./././punct/1
"""
SPIRIT = """
    Berg/Berg/NNP/nsubj/1/PERSON spoke/speak/VBD/ROOT/1 in/in/IN/prep/1 the/the/DT/det/4 spirit/spirit/NN/pobj/2
    of/of/IN/prep/4 peace/peace/NN/pobj/5 ./././punct/1
"""
OUT_OF = """
    Berg/Berg/NNP/nsubj/1/PERSON walked/walk/VBD/ROOT/1 out/out/IN/prep/1 of/of/IN/prep/2 the/the/DT/det/5
    house/house/NN/pobj/3 ./././punct/1
"""
BECAUSE = """
    The/the/DT/det/1 match/match/NN/nsubjpass/3 was/be/VBD/auxpass/3 stopped/stop/VBN/ROOT/3
    because/because/IN/prep/3 of/of/IN/pcomp/4 rain/rain/NN/pobj/4 ./././punct/3
"""
AND_IN = """
    Berg/Berg/NNP/nsubj/1/PERSON lived/live/VBD/ROOT/1 in/in/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE and/and/CC/cc/2
    in/in/IN/conj/2 Kano/Kano/NNP/pobj/5/GPE ./././punct/1
"""
FROM_TO = """
    Berg/Berg/NNP/nsubj/1/PERSON flew/fly/VBD/ROOT/1 from/from/IN/prep/1 Oslo/Oslo/NNP/pobj/2/GPE to/to/IN/prep/2
    Kano/Kano/NNP/pobj/4/GPE ./././punct/1
"""
TALKS = """
    They/they/PRP/nsubj/1 came/come/VBD/ROOT/1 for/for/IN/prep/1 talks/talk/NNS/pobj/2 with/with/IN/prep/3
    Kenya/Kenya/NNP/pobj/4/GPE ./././punct/1
"""
GAVE = """
    Berg/Berg/NNP/nsubj/1/PERSON gave/give/VBD/ROOT/1 Ruiz/Ruiz/NNP/dative/1/PERSON a/a/DT/det/4 boat/boat/NN/dobj/1
    ./././punct/1
"""
OWNERS = """
    Berg/Berg/NNP/poss/4/PERSON and/and/CC/cc/0 Ruiz/Ruiz/NNP/conj/0/PERSON 's/'s/POS/case/2 boat/boat/NN/nsubj/5
    sank/sink/VBD/ROOT/5 ./././punct/5
"""
LIST = """
    Berg/Berg/NNP/nsubj/5/PERSON ,/,/,/punct/0 Ruiz/Ruiz/NNP/conj/0/PERSON and/and/CC/cc/2
    Diallo/Diallo/NNP/conj/2/PERSON left/leave/VBD/ROOT/5 ./././punct/5
"""


@pytest.mark.parametrize(
    ("tokens", "head", "expected"),
    [
        pytest.param(DENT, "car", "Berg 's car with the dent", id="what belongs to it"),
        pytest.param(DENT, "Berg", "Berg", id="without the case of a possessor"),
        pytest.param(BOTH, "Berg", "Berg", id="without both and its siblings"),
        pytest.param(COOK, "Ruiz", "Ruiz", id="without an apposition"),
        pytest.param(COOK, "cook", "a cook", id="without what is coordinated"),
        pytest.param(MAYOR, "mayor", "The mayor of Oslo", id="without a relative clause"),
        pytest.param(MEN, "men", "men", id="without a restrictive clause of a noun"),
        pytest.param(ALL_THAT, "all", "all that was known", id="a restrictive clause of a pronoun stays"),
        pytest.param(THOSE, "those", "those", id="without a pronoun's clause behind a comma"),
        pytest.param(LAKE, "town", "The town on the lake", id="without a relative clause further down"),
        pytest.param(IN_KANO, "strike", "The strike", id="without a preposition behind a comma"),
        pytest.param(TALKS_IN, "talks", "The talks with Kenya", id="without a preposition behind a comma further down"),
        pytest.param(BAKER, "baker", "a baker", id="without an adverb before the article"),
        pytest.param(PROBABLY, "Ruiz", "Ruiz", id="without an adverb before a name"),
        pytest.param(SEATS, "seats", "very many seats", id="an adverb of an adjective stays"),
        pytest.param(THEN, "banks", "banks", id="without an adverb of the clause"),
        pytest.param(THEN.replace("Then/then", "Few/few"), "banks", "Few banks", id="another word stays"),
        pytest.param(THEN.replace("Then/then", "So/so"), "banks", "So banks", id="a measure stays"),
        pytest.param(MOST_PROBABLY, "Ruiz", "Ruiz", id="without two adverbs before a name"),
        pytest.param(BOTH_DET, "Berg", "Berg", id="without both as a determiner"),
        pytest.param(CHANCE.format(noun="chance"), "chance", "a chance to win", id="an infinitive that tells which"),
        pytest.param(CHANCE.format(noun="boat"), "boat", "a boat", id="without an infinitive of purpose"),
        pytest.param(
            FIRST.format(det="the", rank="first"), "woman", "the first woman to win", id="a clause that singles out"
        ),
        pytest.param(FIRST.format(det="the", rank="young"), "woman", "the young woman", id="one that does not"),
        pytest.param(FIRST.format(det="this", rank="last"), "woman", "this last woman", id="what is known already"),
        pytest.param(TIME_WHEN.format(noun="time"), "time", "a time when few stayed", id="an empty noun's clause"),
        pytest.param(TIME_WHEN.format(noun="camp"), "camp", "a camp", id="without the clause of a full noun"),
        pytest.param(
            BEING.format(helper="being/be/VBG/auxpass/4 "), "claims", "claims being withdrawn", id="a gerund clause"
        ),
        pytest.param(
            BEING.format(helper="just/just/RB/advmod/4 "), "claims", "claims just withdrawn", id="a participle"
        ),
        pytest.param(FACTOR, "part", "part of the way they sang", id="an empty noun's clause further down"),
        pytest.param(WITHOUT.format(link="without"), "guests", "guests noticing", id="what did not happen"),
        pytest.param(WITHOUT.format(link="with"), "guests", "guests", id="without another participle"),
        pytest.param(OWNER.format(mark="'s/'s/POS/case/7 "), "novel", "a novel of songs", id="without another's owner"),
        pytest.param(OWNER.format(mark=""), "novel", "a novel of songs and Ruiz", id="two complements"),
        pytest.param(DANGLING, "theory", "a theory", id="without a preposition that has no noun"),
        pytest.param(INNER_ASIDE, "time", "a time when Ruiz , a cook , sang", id="asides within a clause stay"),
        pytest.param(
            FIRST.format(det="the", rank="third").replace("amod/4", "amod/4/ORDINAL"),
            "woman",
            "the third woman to win",
            id="an ordinal",
        ),
        pytest.param(NOTES.format(end=")/)/-RRB-/punct/1 "), "notes", "notes ( by Ruiz )", id="the closing bracket"),
        pytest.param(NOTES.format(end="now/now/RB/advmod/1 "), "notes", "notes", id="without an open bracket"),
    ],
)
def test_the_words_of_a_phrase(tokens: str, head: str, expected: str) -> None:
    assert _spaced(phrase(word(tokens, head))) == expected


def test_of_a_clause_within_the_phrase_only_the_rest() -> None:
    doc = document(TIME_WHEN.format(noun="time"))
    assert _spaced(phrase_outside(doc[4], doc[7])) == "a time"
    assert _spaced(phrase_outside(doc[4], doc[1])) == "a time when few stayed"


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        pytest.param("{film} Alma/Alma/NNP/appos/1 won/win/VBD/ROOT/3", "The film Alma", id="right behind"),
        pytest.param(
            "{film} “/“/``/punct/3 Alma/Alma/NN/appos/1/WORK ”/”/''/punct/3 won/win/VBD/ROOT/5",
            "The film “ Alma ”",
            id="in quotation marks",
        ),
        pytest.param(
            "{film} “/“/``/punct/3 Rex/Rex/NNP/appos/1 of/of/IN/prep/3 Oslo/Oslo/NNP/pobj/4 ”/”/''/punct/3"
            " won/win/VBD/ROOT/7",
            "The film “ Rex of Oslo ”",
            id="all in quotation marks",
        ),
        pytest.param("{film} ,/,/,/punct/1 Alma/Alma/NNP/appos/1 won/win/VBD/ROOT/4", "", id="behind a comma"),
        pytest.param("{film} hit/hit/NN/appos/1 won/win/VBD/ROOT/3", "", id="no name"),
    ],
)
def test_a_description_with_the_name_behind_it(tokens: str, expected: str) -> None:
    film = "The/the/DT/det/1 film/film/NN/nsubj/{}".format(tokens.count(" ") + 1)
    assert _spaced(with_name(word(tokens.format(film=film), "film"))) == expected


def test_an_infinitive_is_left_out_with_the_complements() -> None:
    assert _spaced(phrase(word(CHANCE.format(noun="chance"), "chance"), complements=False)) == "a chance"


def test_a_pronoun_spelled_as_a_noun_keeps_its_clause() -> None:
    head = word(MEN.replace("men/man/NNS", "everyone/everyone/NN"), "everyone")
    head.pos_ = "PRON"
    assert _spaced(phrase(head)) == "everyone who came"


@pytest.mark.parametrize(
    ("tokens", "head", "expected"),
    [
        pytest.param(MAYOR, "mayor", "The mayor", id="of a name"),
        pytest.param(DENT, "car", "Berg 's car", id="with a thing"),
        pytest.param(BOTH, "Berg", "Berg", id="none"),
    ],
)
def test_a_phrase_without_complements(tokens: str, head: str, expected: str) -> None:
    assert _spaced(phrase(word(tokens, head), complements=False)) == expected


@pytest.mark.parametrize(
    ("tokens", "holder", "expected"),
    [
        pytest.param(TALKS, "came", [("for", "talks")], id="a preposition of a verb"),
        pytest.param(TALKS, "talks", [("with", "Kenya")], id="a preposition of a noun"),
        pytest.param(AND_IN, "lived", [("in", "Oslo"), ("in", "Kano")], id="coordinated prepositions"),
        pytest.param(FROM_TO, "flew", [("from", "Oslo"), ("to", "Kano")], id="a preposition under another"),
        pytest.param(OUT_OF, "walked", [("out of", "house")], id="two prepositions"),
        pytest.param(BECAUSE, "stopped", [("because of", "rain")], id="two prepositions, the object under the first"),
        pytest.param(FAVOR, "voted", [("in favor of", "bill")], id="a complex preposition"),
        pytest.param(HEAD, "resigned", [("as", "head")], id="of a person's office it is none"),
        pytest.param(PART, "spoke", [("as", "part")], id="of a noun that measures it is none"),
        pytest.param(SPIRIT, "spoke", [("in", "spirit")], id="of a noun with an article it is none"),
        pytest.param(TERMS, "spoke", [("in", "terms")], id="of a plural it is none"),
        pytest.param(GAVE, "gave", [], id="a recipient without a preposition"),
    ],
)
def test_prepositions(tokens: str, holder: str, expected: list[tuple[str, str]]) -> None:
    found = prepositions(word(tokens, holder))
    assert [(role_of(preposition_words(first, target)), target.text) for first, target in found] == expected


@pytest.mark.parametrize(
    ("tokens", "noun", "expected"),
    [
        pytest.param(SERIES, "series", "agreements", id="of a measure what it measures"),
        pytest.param(MAYOR, "mayor", "mayor", id="of another noun itself"),
        pytest.param(TALKS.replace("talk/", "series/"), "talks", "talks", id="of a measure without of itself"),
    ],
)
def test_the_noun_that_is_meant(tokens: str, noun: str, expected: str) -> None:
    assert content_noun(word(tokens, noun)).text == expected


def test_coordinated_nouns() -> None:
    assert [part.text for part in conjuncts(word(LIST, "Berg"))] == ["Berg", "Ruiz", "Diallo"]
    assert [part.text for part in conjuncts(word(AND_IN, "Oslo"))] == ["Oslo"]


def test_possessors() -> None:
    assert [owner.text for owner in possessors(word(OWNERS, "boat"))] == ["Berg", "Ruiz"]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        pytest.param("of/of/IN/prep/5 May/May/NNP/pobj/6/DATE", "the rest of May", id="what it is of"),
        pytest.param("in/in/IN/prep/5 debt/debt/NN/pobj/6", "the rest", id="how it was"),
    ],
)
def test_a_span_of_time_has_no_place(link: str, expected: str) -> None:
    tokens = f"""
        The/the/DT/det/1 bank/bank/NN/nsubj/2 stayed/stay/VBD/ROOT/2 for/for/IN/prep/2 the/the/DT/det/5
        rest/rest/NN/pobj/3 {link} ./././punct/2
    """
    assert _spaced(phrase(word(tokens, "rest"))) == expected


def test_the_first_time_is_no_span_of_time() -> None:
    tokens = """
        Berg/Berg/NNP/nsubj/1 won/win/VBD/ROOT/1 for/for/IN/prep/1 the/the/DT/det/5 first/first/JJ/amod/5/ORDINAL
        time/time/NN/pobj/2 in/in/IN/prep/5 years/year/NNS/pobj/6/DATE ./././punct/1
    """
    assert _spaced(phrase(word(tokens, "time"))) == "the first time in years"


@pytest.mark.parametrize(
    ("entity", "expected"),
    [pytest.param("ORG", "the Council", id="a body"), pytest.param("EVENT", "the Council in 2010", id="an event")],
)
def test_a_name_of_what_is_there_at_all_times_has_no_time(entity: str, expected: str) -> None:
    tokens = f"""
        It/it/PRP/nsubjpass/2 was/be/VBD/auxpass/2 advanced/advance/VBN/ROOT/2 by/by/IN/agent/2 the/the/DT/det/5
        Council/Council/NNP/pobj/3/{entity} in/in/IN/prep/5 2010/2010/CD/pobj/6/DATE ./././punct/2
    """
    assert _spaced(phrase(word(tokens, "Council"))) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        pytest.param("", "a language they spoke", id="without a pronoun"),
        pytest.param("which/which/WDT/dobj/{verb}", "a language", id="with a pronoun"),
    ],
)
def test_a_relative_clause_without_a_pronoun_tells_which_is_meant(link: str, expected: str) -> None:
    verb = 6 if link else 5
    tokens = f"""
        It/it/PRP/nsubj/1 used/use/VBD/ROOT/1 a/a/DT/det/3 language/language/NN/dobj/1 {link.format(verb=verb)}
        they/they/PRP/nsubj/{verb} spoke/speak/VBD/relcl/3 ./././punct/1
    """
    assert _spaced(phrase(word(tokens, "language"))) == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [pytest.param("", "problems caused", id="none"), pytest.param("the/the/DT/det/3", "the problems", id="the")],
)
def test_a_participle_tells_which_things_are_meant_that_have_no_article(article: str, expected: str) -> None:
    noun = 3 if article else 2
    tokens = f"""
        It/it/PRP/nsubj/1 solved/solve/VBD/ROOT/1 {article} problems/problem/NNS/dobj/1 caused/cause/VBN/acl/{noun}
        ./././punct/1
    """
    assert _spaced(phrase(word(tokens, "problems"))) == expected


def test_an_adverb_behind_a_comma_is_no_part_of_a_phrase() -> None:
    tokens = """
        It/it/PRP/nsubj/1 saw/see/VBD/ROOT/1 rain/rain/NN/dobj/1 ,/,/,/punct/2 also/also/RB/advmod/2 ./././punct/1
    """
    assert _spaced(phrase(word(tokens, "rain"))) == "rain"


def _spaced(words: Iterable[Token]) -> str:
    return " ".join(token.text for token in words)
