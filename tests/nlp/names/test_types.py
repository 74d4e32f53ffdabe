"""What kind of thing a name names, on parses written by hand."""

from __future__ import annotations

import pytest
from name_docs import parse
from spacy.tokens import Doc, Span

from kg.nlp.names import types


def label_of(doc: Doc) -> str:
    return next(iter(types.retype(doc, doc.ents))).label_


@pytest.mark.parametrize(
    ("text", "phrase", "wrong", "right"),
    [
        ("President/NNP/compound/Halonen Halonen/NNP/ROOT", "Halonen", "ORG", "PERSON"),
        ("rival/NN/compound/Halonen Tarja/NNP/compound/Halonen Halonen/NNP/ROOT", "Tarja Halonen", "PRODUCT", "PERSON"),
        ("Halonen/NNP/nsubj/left ,/,/punct/Halonen leader/NN/appos/Halonen left/VBD/ROOT", "Halonen", "GPE", "PERSON"),
        ("Halonen/NNP/nsubj/left who/WP/nsubj/won won/VBD/relcl/Halonen left/VBD/ROOT", "Halonen", "ORG", "PERSON"),
        ("Halonen/NNP/nsubj/is is/AUX/ROOT a/DT/det/singer singer/NN/attr/is", "Halonen", "GPE", "PERSON"),
        ("Finland/NNP/ROOT", "Finland", "PERSON", "GPE"),
        ("Kenyan/JJ/amod/runner runner/NN/ROOT", "Kenyan", "PERSON", "NORP"),
        ("Soviet/NNP/compound/Union Union/NNP/ROOT", "Soviet Union", "ORG", "GPE"),
        ("Africa/NNP/ROOT", "Africa", "ORG", "LOC"),
        ("West/NNP/compound/Bank Bank/NNP/ROOT", "West Bank", "ORG", "GPE"),
        ("Rodt/NNP/compound/party party/NN/ROOT", "Rodt", "PERSON", "ORG"),
        ("Suomi/NNP/compound/Ministry Ministry/NNP/ROOT", "Suomi Ministry", "PERSON", "ORG"),
        ("Lake/NNP/compound/Inari Inari/NNP/ROOT", "Lake Inari", "PERSON", "LOC"),
        ("city/NN/ROOT of/IN/prep/city Inari/NNP/pobj/of", "Inari", "PERSON", "GPE"),
        ("NBI/NNP/ROOT", "NBI", "PRODUCT", "ORG"),
        ("Annie/NNP/compound/Aalto Aalto/NNP/ROOT", "Annie Aalto", "ORG", "PERSON"),
        ("Annie/NNP/compound/Ministry Ministry/NNP/ROOT", "Annie Ministry", "PERSON", "ORG"),
        ("comedy/NN/compound/Aalto Aalto/NNP/ROOT", "Aalto", "GPE", "WORK_OF_ART"),
        ("magazine/NN/compound/Aalto Aalto/NNP/ROOT", "Aalto", "GPE", "ORG"),
        ("Aalto/NNP/ROOT (/-LRB-/punct/Aalto 1999/CD/appos/Aalto )/-RRB-/punct/Aalto", "Aalto", "GPE", "WORK_OF_ART"),
        ("KX9/NNP/ROOT", "KX9", "GPE", "PRODUCT"),
    ],
)
def test_evidence_for_a_type(text: str, phrase: str, wrong: str, right: str) -> None:
    assert label_of(parse(text, (phrase, wrong))) == right


def test_one_name_has_one_type() -> None:
    doc = parse(
        "Mr./NNP/compound/Aalto Aalto/NNP/nsubj/met met/VBD/ROOT Aalto/NNP/dobj/met ./././met | Aalto/NNP/ROOT",
        ("Aalto", "ORG"),
    )
    found = types.retype(doc, [*doc.ents, Span(doc, 3, 4, "GPE"), Span(doc, 5, 6, "ORG")])
    assert {span.label_ for span in found} == {"PERSON"}


def test_a_surname_makes_the_full_name_a_person() -> None:
    doc = parse(
        "Valeska/NNP/compound/Paris Paris/NNP/nsubj/left left/VBD/ROOT ./././left | Paris/NNP/nsubj/said said/VBD/ROOT",
        ("Valeska Paris", "GPE"),
    )
    found = types.retype(doc, [*doc.ents, Span(doc, 4, 5, "GPE")])
    assert {span.label_ for span in found} == {"PERSON"}


def test_east_jerusalem_is_no_relative_of_jerusalem() -> None:
    doc = parse("East/NNP/compound/Jerusalem Jerusalem/NNP/ROOT | Jerusalem/NNP/ROOT", ("East Jerusalem", "GPE"))
    found = types.retype(doc, [*doc.ents, Span(doc, 2, 3, "GPE")])
    assert {span.label_ for span in found} == {"GPE"}


def test_a_country_that_plays_is_a_team() -> None:
    match = parse("Norway/NNP/nsubj/beat beat/VBD/ROOT the/DT/det/coach coach/NN/dobj/beat goal/NN/dep/beat "
                  "penalty/NN/dep/beat", ("Norway", "GPE"))  # fmt: skip
    war = parse("Norway/NNP/nsubj/beat beat/VBD/ROOT the/DT/det/enemy enemy/NN/dobj/beat", ("Norway", "GPE"))
    assert (label_of(match), label_of(war)) == ("ORG", "GPE")


def test_what_is_played_at_is_a_place() -> None:
    text = "Norway/NNP/nsubj/won won/VBD/ROOT at/IN/prep/won Vello/NNP/pobj/at goal/NN/dep/won coach/NN/dep/won"
    match = parse(f"{text} penalty/NN/dep/won", ("Vello", "ORG"))
    other = parse(text, ("Vello", "ORG"))
    assert (label_of(match), label_of(other)) == ("FAC", "ORG")


def test_several_of_a_kind_are_no_persons() -> None:
    doc = parse("20/CD/nummod/Leopards Leopards/NNPS/nsubj/came came/VBD/ROOT", ("Leopards", "PERSON"))
    assert label_of(doc) != "PERSON"


def test_what_is_besieged_is_a_place() -> None:
    doc = parse("the/DT/det/siege siege/NN/ROOT of/IN/prep/siege Vukovar/NNP/pobj/of", ("Vukovar", "ORG"))
    assert label_of(doc) == "GPE"


def test_names_in_a_series_are_of_one_kind() -> None:
    text = "Tamsin/NNP/nsubj/met met/VBD/ROOT Ilmo/NNP/conj/Tamsin Vello/NNP/conj/Ilmo"
    doc = parse(text, ("Tamsin", "PERSON"), ("Ilmo", "PERSON"), ("Vello", "PRODUCT"))
    assert {span.label_ for span in types.retype(doc, doc.ents)} == {"PERSON"}


def test_one_of_two_tells_of_the_other() -> None:
    text = (
        "Quill/NNP/compound/Ministry Ministry/NNP/nsubj/paid and/CC/cc/Ministry Vello/NNP/conj/Ministry paid/VBD/ROOT"
    )
    doc = parse(text, ("Quill Ministry", "ORG"), ("Vello", "PRODUCT"))
    assert [span.label_ for span in types.retype(doc, doc.ents)] == ["ORG", "ORG"]


def test_a_name_of_which_something_is_is_no_relative() -> None:
    doc = parse("Herald/NNP/ROOT of/IN/prep/Herald Turku/NNP/pobj/of | Turku/NNP/ROOT", ("Herald of Turku", "ORG"))
    found = types.retype(doc, [*doc.ents, Span(doc, 3, 4, "GPE")])
    assert [span.label_ for span in found] == ["ORG", "GPE"]


def test_what_no_gazetteer_knows_and_nothing_locates_is_no_place() -> None:
    company = parse("Zubrexo/NNP/nsubj/had had/VBD/ROOT", ("Zubrexo", "GPE"))
    village = parse("He/PRP/nsubj/lives lives/VBZ/ROOT in/IN/prep/lives Zubrexo/NNP/pobj/in", ("Zubrexo", "GPE"))
    assert (label_of(company), label_of(village)) == ("ORG", "GPE")


def test_what_a_company_gives_its_name_to_is_no_person() -> None:
    text = "Zubrexo/NNP/nsubj/made made/VBD/ROOT Quill/NNP/dobj/made | Zubrexo/NNP/compound/Quill Quill/NNP/ROOT"
    doc = parse(text, ("Zubrexo", "ORG"))
    found = types.retype(doc, [*doc.ents, Span(doc, 2, 3, "PERSON"), Span(doc, 3, 5, "PERSON")])
    assert [span.label_ for span in found] == ["ORG", "PRODUCT", "PRODUCT"]


@pytest.mark.parametrize(
    ("text", "phrase", "wrong", "right"),
    [
        ("posted/VBD/ROOT on/IN/prep/posted Vellorix/NNP/pobj/on", "Vellorix", "PERSON", "ORG"),
        ("Turku/NNP/ROOT ,/,/punct/Turku Ilmola/NNP/appos/Turku", "Ilmola", "PERSON", "GPE"),
        ("the/DT/det/House House/NNP/ROOT of/IN/prep/House Elders/NNPS/pobj/of", "House of Elders", "FAC", "ORG"),
        ("the/DT/det/House Opera/NNP/compound/House House/NNP/ROOT", "Opera House", "ORG", "FAC"),
        ("Doctors/NNP/compound/Evans Evans/NNP/nsubj/came came/VBD/ROOT", "Doctors Evans", "ORG", "ORG"),
        ("Walker/NNP/compound/Evans Evans/NNP/nsubj/came came/VBD/ROOT", "Walker Evans", "ORG", "PERSON"),
        (
            "Anna/NNP/compound/Rodt Vello/NNP/compound/Rodt de/FW/nmod/Rodt Rodt/NNP/nsubj/came came/VBD/ROOT",
            "Anna Vello de Rodt",
            "FAC",
            "PERSON",
        ),
        (
            "Anna/NNP/compound/Zubre Vello/NNP/compound/Zubre Institute/NNP/compound/Zubre Zubre/NNP/nsubj/came "
            "came/VBD/ROOT",
            "Anna Vello Institute Zubre",
            "FAC",
            "FAC",
        ),
        ("Zubre/NNP/compound/II II/NNP/nsubj/came came/VBD/ROOT", "Zubre II", "EVENT", "PERSON"),
        ("Anna-Maria/NNP/compound/Zubre Zubre/NNP/nsubj/came came/VBD/ROOT", "Anna-Maria Zubre", "ORG", "PERSON"),
        ("Tamara/NNP/nsubj/came came/VBD/ROOT", "Tamara", "PRODUCT", "PERSON"),
    ],
)
def test_more_evidence(text: str, phrase: str, wrong: str, right: str) -> None:
    doc = parse(text, (phrase, wrong), ("Turku", "GPE")) if "Turku" in text else parse(text, (phrase, wrong))
    assert [span.label_ for span in types.retype(doc, doc.ents) if span.text == phrase] == [right]


def test_what_ends_in_an_acronym_is_no_person_with_a_surname() -> None:
    doc = parse("Zubrexo/NNP/compound/VR VR/NNP/ROOT ./././VR | VR/NNP/ROOT", ("Zubrexo VR", "PRODUCT"))
    found = types.retype(doc, [*doc.ents, Span(doc, 3, 4, "PRODUCT")])
    assert "PERSON" not in {span.label_ for span in found}


def test_a_class_noun_counts_more_than_the_label_of_a_law() -> None:
    assert label_of(parse("Winter/NNP/compound/Games Games/NNPS/ROOT", ("Winter Games", "LAW"))) == "EVENT"
    assert label_of(parse("Section/NNP/ROOT Nine/CD/nummod/Section", ("Section Nine", "LAW"))) == "LAW"


def test_an_acronym_is_what_its_long_form_is() -> None:
    doc = parse("Vello/NNP/compound/Summit Quill/NNP/compound/Summit Summit/NNP/ROOT | VQS/NNP/ROOT",
                ("Vello Quill Summit", "EVENT"), ("VQS", "ORG"))  # fmt: skip
    assert [span.label_ for span in types.retype(doc, doc.ents)] == ["EVENT", "EVENT"]


def test_an_acronym_of_common_words_is_no_organization() -> None:
    text = "total/JJ/amod/output hourly/JJ/amod/output output/NN/ROOT (/-LRB-/punct/THO THO/NNP/appos/output"
    assert label_of(parse(text, ("THO", "ORG"))) == "PRODUCT"
    assert label_of(parse(text.replace("THO", "TKO"), ("TKO", "ORG"))) == "ORG"


def test_where_the_model_saw_no_name_it_counts_what_it_leaned_to() -> None:
    doc = parse("saw/VBD/ROOT the/DT/det/Radish Radish/NNP/dobj/saw")
    found = Span(doc, 2, 3, "PRODUCT")
    assert [span.label_ for span in types.retype(doc, [found])] == ["PRODUCT"]
    doc._.leanings = ("", "", "ORG")
    assert [span.label_ for span in types.retype(doc, [found])] == ["ORG"]


def test_what_nothing_is_known_of_but_that_it_acts_is_a_body() -> None:
    assert label_of(parse("Zubrexo/NNP/nsubj/left left/VBD/ROOT", ("Zubrexo", "PRODUCT"))) == "ORG"
    assert label_of(parse("left/VBD/ROOT Zubrexo/NNP/dobj/left", ("Zubrexo", "PRODUCT"))) == "PRODUCT"


def test_several_of_a_kind_in_a_match_are_a_team() -> None:
    text = "the/DT/det/Radishes Radishes/NNPS/nsubj/won won/VBD/ROOT"
    sport = " the/DT/det/coach coach/NN/dobj/won goal/NN/dep/won penalty/NN/dep/won"
    assert label_of(parse(text + sport.replace(" the/DT/det/coach", ""), ("Radishes", "PRODUCT"))) == "ORG"
    assert label_of(parse(text, ("Radishes", "PRODUCT"))) == "PRODUCT"
