"""Repairs of the model's entities, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import VOCAB, parse, spans
from spacy.tokens import Doc, Span

from kg.nlp import names_bounds as bounds
from kg.nlp import names_recall as recall
from kg.nlp.names import names

# ---- boundaries -----------------------------------------------------------------------------------------------------


def test_a_name_ends_at_a_line_break() -> None:
    doc = parse("Ada/NNP/ROOT Byron/NNP/flat/Ada \\n/_SP/dep/Ada | Career/NNP/ROOT", ("Ada Byron \n Career", "PERSON"))
    assert spans(bounds.split_at_breaks(doc, doc.ents)) == [("Ada Byron", "PERSON"), ("Career", "PERSON")]


def test_a_name_ends_at_a_sentence() -> None:
    doc = parse("in/IN/ROOT Oslo/NNP/pobj/in | Kari/NNP/nsubj/slept slept/VBD/ROOT", ("Oslo Kari", "GPE"))
    assert spans(bounds.split_at_breaks(doc, doc.ents)) == [("Oslo", "GPE"), ("Kari", "GPE")]


def test_a_dash_ends_a_name() -> None:
    doc = parse("Jonas/NNP/compound/Gahr Gahr/NNP/nsubj/met -/:/punct/met met/VBD/ROOT", ("Jonas Gahr - met", "PERSON"))
    assert spans(bounds.trim(doc, bounds.split_at_dashes(doc, doc.ents))) == [("Jonas Gahr", "PERSON")]


def test_a_hyphen_does_not() -> None:
    doc = parse("Coca/NNP/ROOT -/HYPH/punct/Coca Cola/NNP/dep/Coca", ("Coca - Cola", "ORG"), tight="-")
    assert spans(bounds.split_at_dashes(doc, doc.ents)) == [("Coca-Cola", "ORG")]


@pytest.mark.parametrize("mark", ["'s", "’s"])
def test_a_possessor_is_a_name_of_its_own(mark: str) -> None:
    doc = parse(
        f"Stoere/NNP/poss/party {mark}/POS/case/Stoere Rodt/NNP/compound/party Folk/NNP/compound/party party/NN/ROOT",
        (f"Stoere {mark} Rodt Folk party", "PERSON"),
    )
    found = bounds.split_possessors(doc, bounds.trim(doc, doc.ents))
    assert [text for text, _ in spans(found)] == ["Stoere", "Rodt Folk"]


def test_a_cathedral_keeps_its_saint() -> None:
    doc = parse(
        "St./NNP/compound/Patrick Patrick/NNP/poss/Cathedral 's/POS/case/Patrick Cathedral/NNP/ROOT",
        ("St. Patrick 's Cathedral", "FAC"),
    )
    assert len(list(bounds.split_possessors(doc, doc.ents))) == 1


@pytest.mark.parametrize(
    ("text", "phrase", "label", "expected"),
    [
        ("the/DT/det/Kremlin Kremlin/NNP/ROOT", "the Kremlin", "FAC", "Kremlin"),
        ("his/PRP$/poss/Likud Likud/NNP/ROOT ,/,/punct/Likud", "his Likud ,", "ORG", "Likud"),
        ("Haiti/NNP/poss/coast 's/POS/case/Haiti coast/NN/ROOT", "Haiti 's", "GPE", "Haiti"),
        ("Rodt/NNP/compound/party party/NN/ROOT", "Rodt party", "ORG", "Rodt"),
        ("The/DT/det/Hague Hague/NNP/ROOT", "The Hague", "GPE", "The Hague"),
        ("Space/NNP/compound/Station Station/NNP/ROOT Image/NN/dep/Station :/:/punct/Station", "Space Station Image",
         "FAC", "Space Station"),
        ("Acme/NNP/compound/Inc Inc/NNP/nsubj/fell ./././Inc fell/VBD/ROOT", "Acme Inc .", "ORG", "Acme Inc."),
    ],
)  # fmt: skip
def test_trim(text: str, phrase: str, label: str, expected: str) -> None:
    doc = parse(text, (phrase, label))
    assert spans(bounds.trim(doc, doc.ents)) == [(expected, label)]


def test_trim_leaves_titles_of_works_and_dates_alone() -> None:
    work = parse("The/DT/det/Sea Old/JJ/amod/Sea Sea/NNP/ROOT", ("The Old Sea", "WORK_OF_ART"))
    date = parse("the/DT/det/month last/JJ/amod/month month/NN/ROOT", ("the last month", "DATE"))
    assert spans(bounds.trim(work, work.ents)) == [("The Old Sea", "WORK_OF_ART")]
    assert spans(bounds.trim(date, date.ents)) == [("the last month", "DATE")]


def test_a_date_is_no_event() -> None:
    doc = parse(
        "the/DT/det/election May/NNP/nmod/election 9/CD/nummod/May Fijian/JJ/amod/election election/NN/ROOT",
        ("May 9 Fijian election", "EVENT"),
    )
    found = list(bounds.split_dates(doc, doc.ents))
    assert spans(found) == [("May 9", "DATE"), ("Fijian election", "EVENT")]
    march = parse("March/NNP/ROOT of/IN/prep/March Time/NNP/pobj/of", ("March of Time", "ORG"))
    assert spans(bounds.split_dates(march, march.ents)) == [("March of Time", "ORG")]


def test_a_title_is_outside_the_name() -> None:
    doc = parse(
        "Prime/NNP/compound/Solberg Minister/NNP/compound/Solberg Erna/NNP/compound/Solberg Solberg/NNP/ROOT",
        ("Prime Minister Erna Solberg", "PERSON"),
    )
    assert spans(bounds.strip_titles(doc, doc.ents)) == [("Erna Solberg", "PERSON")]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("ESA/NNP/compound/Administrator Administrator/NNP/ROOT", "ESA Administrator", "ESA"),
        ("Chair/NNP/ROOT of/IN/prep/Chair the/DT/det/Panel Finance/NNP/compound/Panel Panel/NNP/pobj/of",
         "Chair of the Finance Panel", "Finance Panel"),
        ("Academy/NNP/ROOT of/IN/prep/Academy the/DT/det/Arts Arts/NNPS/pobj/of", "Academy of the Arts",
         "Academy of the Arts"),
    ],
)  # fmt: skip
def test_an_office_is_no_name(text: str, phrase: str, expected: str) -> None:
    doc = parse(text, (phrase, "ORG"))
    assert spans(bounds.strip_offices(doc, doc.ents)) == [(expected, "ORG")]


def test_where_a_known_thing_is_is_no_part_of_its_name() -> None:
    text = "Aurora/NNP/ROOT in/IN/prep/Aurora Zubria/NNP/pobj/in"
    doc = parse(text, ("Aurora in Zubria", "ORG"))
    assert spans(bounds.split_locations(doc, doc.ents)) == [("Aurora in Zubria", "ORG")]
    again = parse(f"{text} | Aurora/NNP/ROOT", ("Aurora in Zubria", "ORG"))
    found = bounds.split_locations(again, [*again.ents, Span(again, 3, 4, "PRODUCT")])
    assert spans(found) == [("Aurora", "PRODUCT"), ("Zubria", "GPE"), ("Aurora", "PRODUCT")]


def test_the_people_possess_nothing_in_a_name() -> None:
    text = "People/NNPS/poss/Republic 's/POS/case/People Republic/NNP/ROOT of/IN/prep/Republic Zubria/NNP/pobj/of"
    doc = parse(text, ("People 's Republic of Zubria", "GPE"))
    assert len(list(bounds.split_possessors(doc, doc.ents))) == 1


def test_a_nationality_is_outside_the_name_of_a_sea_but_not_of_a_ministry() -> None:
    sea = parse("Russian/JJ/amod/Sea Black/NNP/compound/Sea Sea/NNP/ROOT", ("Russian Black Sea", "LOC"))
    ministry = parse(
        "Israeli/JJ/amod/Ministry Defence/NNP/compound/Ministry Ministry/NNP/ROOT", ("Israeli Defence Ministry", "ORG")
    )
    ocean = parse("Indian/JJ/amod/Ocean Ocean/NNP/ROOT", ("Indian Ocean", "LOC"))
    assert spans(bounds.strip_demonyms(sea, sea.ents)) == [("Black Sea", "LOC")]
    assert spans(bounds.strip_demonyms(ministry, ministry.ents)) == [("Israeli Defence Ministry", "ORG")]
    assert spans(bounds.strip_demonyms(ocean, ocean.ents)) == [("Indian Ocean", "LOC")]


@pytest.mark.parametrize(
    ("text", "phrase", "label"),
    [
        ("disco/NN/compound/club club/NN/ROOT", "disco club", "ORG"),
        ("the/DT/det/PM PM/NNP/ROOT", "PM", "ORG"),
        ("Defense/NNP/compound/Shoe Minister/NNP/compound/Shoe Shoe/NNP/ROOT", "Defense", "ORG"),
        ("Shadow/NNP/compound/Secretary Home/NNP/compound/Secretary Secretary/NNP/ROOT", "Shadow Home", "ORG"),
        ("Rabbis/NNPS/ROOT", "Rabbis", "ORG"),
        ("Hydrogen/NN/nsubj/is is/VBZ/ROOT hydrogen/NN/attr/is", "Hydrogen", "ORG"),
    ],
)
def test_common_words_are_dropped(text: str, phrase: str, label: str) -> None:
    doc = parse(text, (phrase, label))
    assert spans(bounds.drop_common(doc, doc.ents)) == []


def test_languages() -> None:
    doc = parse("in/IN/ROOT English/NNP/pobj/in", ("English", "NORP"))
    people = parse("of/IN/ROOT the/DT/det/English English/NNPS/pobj/of", ("English", "NORP"))
    assert spans(bounds.mark_languages(doc, doc.ents)) == [("English", "LANGUAGE")]
    assert spans(bounds.mark_languages(people, people.ents)) == [("English", "NORP")]


# ---- recall ---------------------------------------------------------------------------------------------------------


def test_the_halves_of_a_name_are_joined() -> None:
    doc = parse("Erna/NNP/compound/Bergen Bergen/NNP/ROOT", ("Erna", "PERSON"), ("Bergen", "GPE"))
    assert [text for text, _ in spans(recall.join(doc, doc.ents))] == ["Erna Bergen"]
    country = parse("Norway/NNP/compound/Navy Navy/NNP/ROOT", ("Norway", "GPE"), ("Navy", "ORG"))
    assert len(list(recall.join(country, country.ents))) == 2


def test_a_name_takes_in_the_rest_of_its_compound() -> None:
    left = parse("Erna/NNP/compound/Solberg Solberg/NNP/ROOT", ("Solberg", "PERSON"))
    right = parse("Oslo/NNP/compound/Herald Herald/NNP/ROOT", ("Oslo", "GPE"))
    titled = parse("President/NNP/compound/Niinisto Niinisto/NNP/ROOT", ("Niinisto", "PERSON"))
    assert spans(recall.extend(left, left.ents)) == [("Erna Solberg", "PERSON")]
    assert spans(recall.extend(right, right.ents))[0][0] == "Oslo Herald"
    assert spans(recall.extend(titled, titled.ents)) == [("Niinisto", "PERSON")]


def test_other_occurrences_and_surnames_are_found() -> None:
    doc = parse(
        "Erna/NNP/compound/Solberg Solberg/NNP/nsubj/met met/VBD/ROOT Statoil/NNP/dobj/met ./././met "
        "| Statoil/NNP/nsubj/thanked thanked/VBD/ROOT Solberg/NNP/dobj/thanked",
        ("Erna Solberg", "PERSON"),
        ("Statoil", "ORG"),
    )
    assert spans(recall.add_repeats(doc, doc.ents))[2:] == [("Statoil", "ORG"), ("Solberg", "PERSON")]


def test_a_name_of_several_words_is_found_with_other_capitals_too() -> None:
    text = (
        "ZubreXo/NNP/compound/VR VR/NNP/ROOT | Zubrexo/NN/compound/VR VR/NNP/ROOT | zubrexo/NN/compound/VR VR/NNP/ROOT"
    )
    doc = parse(text, ("ZubreXo VR", "PRODUCT"))
    assert [text for text, _ in spans(recall.add_repeats(doc, doc.ents))] == ["ZubreXo VR", "Zubrexo VR"]
    single = parse("KAY/NNP/ROOT | Kay/NNP/ROOT", ("KAY", "ORG"))
    assert len(list(recall.add_repeats(single, single.ents))) == 1


def test_phrases_of_proper_nouns_are_names() -> None:
    doc = parse("saw/VBD/ROOT the/DT/det/Strike Counter/NNP/compound/Strike -/HYPH/punct/Strike Strike/NNP/dobj/saw",
                tight="-")  # fmt: skip
    assert [text for text, _ in spans(recall.add_phrases(doc, []))] == ["Counter-Strike"]


@pytest.mark.parametrize(
    "text",
    [
        "the/DT/det/Minister Defense/NNP/compound/Minister Minister/NNP/ROOT",
        "on/IN/ROOT Monday/NNP/pobj/on",
        "sold/VBD/ROOT Polaroids/NNPS/dobj/sold",
        "sold/VBD/ROOT X/NNP/dobj/sold",
        "| Career/NNP/ROOT",
    ],
)
def test_other_capitals_are_not(text: str) -> None:
    assert list(recall.add_phrases(parse(text), [])) == []


def test_demonyms() -> None:
    doc = parse("Kenyan/JJ/amod/runner runner/NN/nsubj/beat beat/VBD/ROOT Russians/NNPS/dobj/beat")
    assert spans(recall.add_demonyms(doc, [])) == [("Kenyan", "NORP"), ("Russians", "NORP")]


def test_names_within_names() -> None:
    doc = parse(
        "University/NNP/nsubj/met of/IN/prep/University Texas/NNP/pobj/of met/VBD/ROOT Acme/NNP/compound/Cup "
        "Cup/NNP/dobj/met and/CC/cc/Cup Acme/NNP/conj/Cup",
        ("University of Texas", "ORG"),
        ("Acme Cup", "EVENT"),
    )
    ents = [*doc.ents, Span(doc, 7, 8, "ORG")]
    assert spans(recall.nested(doc, ents)) == [("Texas", "GPE"), ("Acme", "ORG")]


def test_the_head_of_a_name_is_no_name_within_it() -> None:
    doc = parse(
        "Acme/NNP/compound/Court Court/NNP/nsubj/met of/IN/prep/Court Appeal/NNP/pobj/of met/VBD/ROOT | Court/NNP/ROOT",
        ("Acme Court of Appeal", "ORG"),
    )
    assert spans(recall.nested(doc, [*doc.ents, Span(doc, 5, 6, "ORG")])) == []


def test_russian_israeli_is_one_of_each() -> None:
    doc = parse("Russian/JJ/amod/ties -/HYPH/punct/Israeli Israeli/JJ/amod/ties ties/NNS/ROOT",
                ("Russian - Israeli", "NORP"), tight="-")  # fmt: skip
    assert spans(recall.add_demonyms(doc, doc.ents)) == [("Russian", "NORP"), ("Israeli", "NORP")]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("for/IN/prep/Foundation the/DT/det/Arts Visual/NNP/compound/Arts Arts/NNPS/pobj/for",
         "Wong Foundation for the Visual Arts"),
        ("for/IN/prep/Foundation Ann/NNP/pobj/for", "Wong Foundation"),
        ("for/IN/prep/Foundation painters/NNS/pobj/for", "Wong Foundation"),
        ("for/IN/prep/paid the/DT/det/Arts Arts/NNPS/pobj/for paid/VBD/ROOT", "Wong Foundation"),
    ],
)  # fmt: skip
def test_what_an_organization_is_for_belongs_to_its_name(rest: str, expected: str) -> None:
    doc = parse(f"Wong/NNP/compound/Foundation Foundation/NNP/nsubj/Foundation {rest}",
                ("Wong Foundation", "ORG"), *([("Ann", "PERSON")] if "Ann" in rest else []))  # fmt: skip
    assert spans(recall.complete(doc, doc.ents))[0] == (expected, "ORG")


def test_a_direction_makes_another_place() -> None:
    doc = parse("North/NNP/compound/America America/NNP/ROOT", ("North America", "LOC"))
    assert spans(recall.nested(doc, doc.ents)) == []


# ---- the component --------------------------------------------------------------------------------------------------


def test_component() -> None:
    doc = parse(
        "Avigdor/NNP/compound/Liberman Liberman/NNP/poss/party 's/POS/case/Liberman Yisrael/NNP/compound/party "
        "Beytenu/NNP/compound/party party/NN/nsubj/opposed opposed/VBD/ROOT the/DT/det/Ministry "
        "Israeli/NNP/compound/Ministry Defence/NNP/compound/Ministry Ministry/NNP/dobj/opposed ./././opposed "
        "| Liberman/NNP/nsubj/said said/VBD/ROOT",
        ("Avigdor Liberman 's Yisrael Beytenu party", "ORG"),
        ("the Israeli Defence Ministry", "ORG"),
    )
    names(doc)
    assert spans(doc.ents) == [
        ("Avigdor Liberman", "PERSON"),
        ("Yisrael Beytenu", "ORG"),
        ("Israeli Defence Ministry", "ORG"),
        ("Liberman", "PERSON"),
    ]
    assert spans(doc.spans["kg_nested"]) == [("Israeli", "NORP")]


def test_component_on_nothing() -> None:
    assert spans(names(Doc(VOCAB, words=[])).ents) == []
    assert spans(names(parse("it/PRP/nsubj/rains rains/VBZ/ROOT")).ents) == []


def test_a_coordination_of_names_that_the_article_knows_is_two_names() -> None:
    doc = parse(
        "Lopez/NNP/nsubj/spoke spoke/VBD | Anna/NNP/compound/Diallo Diallo/NNP/nsubj/met met/VBD Lopez/NNP/dobj/met"
        " and/CC/cc/Lopez Diallo/NNP/conj/Lopez",
        ("Lopez", "PERSON"),
        ("Anna Diallo", "PERSON"),
        ("Lopez and Diallo", "ORG"),
    )
    found = spans(bounds.split_coordinations(doc, doc.ents))
    assert found == [("Lopez", "PERSON"), ("Anna Diallo", "PERSON"), ("Lopez", "PERSON"), ("Diallo", "PERSON")]


def test_a_name_with_and_in_it_is_one() -> None:
    doc = parse(
        "Trinidad/NNP/nsubj/won and/CC/cc/Trinidad Tobago/NNP/conj/Trinidad won/VBD", ("Trinidad and Tobago", "GPE")
    )
    assert spans(bounds.split_coordinations(doc, doc.ents)) == [("Trinidad and Tobago", "GPE")]


def test_a_known_city_has_no_city_within() -> None:
    doc = parse("Palm/NNP/compound/Springs Springs/NNP/ROOT | Springs/NNP/ROOT", ("Palm Springs", "GPE"))
    assert [*recall.nested(doc, [*doc.ents, Span(doc, 2, 3, "GPE")])] == []
