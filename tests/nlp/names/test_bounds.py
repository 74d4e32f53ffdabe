"""Where a name starts and ends, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse, spans
from spacy.tokens import Span

from kg.nlp.names import bounds


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


def test_two_full_names_are_two_persons() -> None:
    text = "Anna/NNP/compound/Vello Vello/NNP/ROOT and/CC/cc/Vello Tamsin/NNP/compound/Quill Quill/NNP/conj/Vello"
    doc = parse(text, ("Anna Vello and Tamsin Quill", "ORG"))
    assert spans(bounds.split_coordinations(doc, doc.ents)) == [("Anna Vello", "PERSON"), ("Tamsin Quill", "PERSON")]
    firm = parse(text.replace("Anna", "Zubre"), ("Zubre Vello and Tamsin Quill", "ORG"))
    assert len(list(bounds.split_coordinations(firm, firm.ents))) == 1


def test_a_description_that_begins_a_sentence_is_outside_the_name() -> None:
    doc = parse("Sponsor/NNP/compound/Vello Vello/NNP/ROOT", ("Sponsor Vello", "ORG"))
    assert spans(bounds.strip_titles(doc, doc.ents)) == [("Vello", "ORG")]


def test_a_person_is_of_a_body() -> None:
    text = "{}/NNP/compound/Vello Vello/NNP/ROOT of/IN/prep/Vello VQ/NNP/compound/Oslo Oslo/NNP/pobj/of"
    person = parse(text.format("Anna"), ("Anna Vello of VQ Oslo", "ORG"))
    body = parse(text.format("Bank"), ("Bank Vello of VQ Oslo", "ORG"))
    assert spans(bounds.split_affiliations(person, person.ents)) == [("Anna Vello", "PERSON"), ("VQ Oslo", "ORG")]
    assert len(list(bounds.split_affiliations(body, body.ents))) == 1


def test_a_body_and_another_are_two() -> None:
    text = "Vello/NNP/compound/Bank {}/NNP/ROOT and/CC/cc/Bank Quill/NNP/conj/Bank"
    bank = parse(text.format("Bank"), ("Vello Bank and Quill", "ORG"))
    firm = parse(text.replace("/Bank", "/Rodt").format("Rodt"), ("Vello Rodt and Quill", "ORG"))
    assert spans(bounds.split_coordinations(bank, bank.ents)) == [("Vello Bank", "ORG"), ("Quill", "ORG")]
    assert len(list(bounds.split_coordinations(firm, firm.ents))) == 1
