"""Quotations by their marks; speakers by the parse and by what stands beside the marks."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

from kg.nlp.quote_marks import find_quotations
from kg.nlp.quotes import quotes

VOCAB = spacy.blank("en").vocab  # no model: words alone


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Yes,” she said. “No.”", ["“Yes,”", "“No.”"]),
        ('"Yes," she said. "No."', ['"Yes,"', '"No."']),
        ('She said," [it] works". Then it broke.', ['" [it] works"']),
        ("a “‘defence pact’” with", ["“‘defence pact’”"]),
        ("the ‘new quality’ of Ann’s ties", ["‘new quality’"]),
        ("‘I saw the boys’ house,’ she said", ["‘I saw the boys’ house,’"]),
        ("Ann’s and the boys’ house in the ‘90s", []),
        ('a 6" nail', []),
        ("a stray “ mark\n\nand no more", []),
        ('She said "it is. It was.’ Then "no".', ['"it is. It was.’', '"no"']),
        ('She said "it is. It was.’\n\nThen he left.', ['"it is. It was.’']),
        ("a \"Mets' fan who is no 'Poet.' Then he left.", []),
        ("He said \"She said 'no.' And then\" he left.", ["\"She said 'no.' And then\""]),
        (
            'He said, "It was.\n\nIt is." Then Ann said, "No.\n\nYes."',
            ['"It was.', 'It is."', '"No.', 'Yes."'],
        ),
    ],
)
def test_marks(text: str, quoted: list[str]) -> None:
    assert [text[item.start : item.end] for item in find_quotations(text)] == quoted


@pytest.mark.parametrize("opened", ["“", ""])
def test_a_quotation_over_paragraphs_gives_one_each(opened: str) -> None:
    text = f"She said: “One.\n\n{opened}Two.” Then “three”."
    found = list(find_quotations(text))
    assert [text[item.start : item.end] for item in found] == ["“One.", f"{opened}Two.”", "“three”"]
    assert [item.continues for item in found] == [False, True, False]


#: word/lemma/POS/tag of the words of the parses below; of any other the word itself, NOUN, NN.
WORDS = {
    "said": ("say", "VERB", "VBD"),
    "adds": ("add", "VERB", "VBZ"),
    "is": ("be", "AUX", "VBZ"),
    "was": ("be", "AUX", "VBD"),
    "are": ("be", "AUX", "VBP"),
    "told": ("tell", "VERB", "VBN"),
    "read": ("read", "VERB", "VBD"),
    "left": ("leave", "VERB", "VBD"),
    "Ann": ("Ann", "PROPN", "NNP"),
    "Bob": ("Bob", "PROPN", "NNP"),
    "he": ("he", "PRON", "PRP"),
    "who": ("who", "PRON", "WP"),
    "denied": ("deny", "VERB", "VBD"),
    "released": ("release", "VERB", "VBD"),
    "asked": ("ask", "VERB", "VBD"),
    "it": ("it", "PRON", "PRP"),
    "\n": ("\n", "SPACE", "_SP"),
    **{mark: (mark, "PUNCT", mark) for mark in "“”,.:;(?–"},
    "):": ("):", "PUNCT", ":"),
}


def parse(*tokens: tuple[str, int, str]) -> Doc:
    """A Doc from (word, head, dependency)."""
    words = [word for word, _, _ in tokens]
    known = [WORDS.get(word, (word, "NOUN", "NN")) for word in words]
    return Doc(
        VOCAB,
        words=words,
        heads=[head for _, head, _ in tokens],
        deps=[dep for _, _, dep in tokens],
        lemmas=[lemma for lemma, _, _ in known],
        pos=[pos for _, pos, _ in known],
        tags=[tag for _, _, tag in known],
    )


def speakers(doc: Doc) -> list[str | None]:
    found = quotes(doc)._.quotes
    return [doc.text[item.speaker.start : item.speaker.end] if item.speaker else None for item in found]


def quoted(at: int, head: int, dep: str = "ccomp") -> list[tuple[str, int, str]]:
    """“it is good” from token ``at`` on, under ``head``."""
    return [
        ("“", at + 2, "punct"),
        ("it", at + 2, "nsubj"),
        ("is", head, dep),
        ("good", at + 2, "acomp"),
        (",", at + 2, "punct"),
        ("”", at + 2, "punct"),
    ]


def test_the_verb_that_governs_the_quotation() -> None:
    assert speakers(parse(*quoted(0, 7), ("Ann", 7, "nsubj"), ("said", 7, "ROOT"), (".", 7, "punct"))) == ["Ann"]


def test_inverted_with_the_whole_noun_phrase_and_no_apposition() -> None:
    doc = parse(
        *quoted(0, 6),
        ("said", 6, "ROOT"),
        ("the", 9, "det"),
        ("new", 9, "amod"),
        ("mayor", 6, "nsubj"),
        (",", 9, "punct"),
        ("Bob", 9, "appos"),
        (".", 6, "punct"),
    )
    assert speakers(doc) == ["the new mayor"]


def test_a_verb_beside_the_marks_that_the_parse_ties_to_nothing() -> None:
    doc = parse(*quoted(0, 2, "ROOT"), ("said", 6, "ROOT"), ("Ann", 6, "nsubj"), (".", 6, "punct"))
    assert speakers(doc) == ["Ann"]


def test_a_verb_before_the_colon_and_a_name_before_the_colon() -> None:
    assert speakers(parse(("Ann", 1, "nsubj"), ("adds", 1, "ROOT"), (":", 1, "punct"), *quoted(3, 5, "ROOT"))) == [
        "Ann"
    ]
    assert speakers(parse(("Ann", 0, "ROOT"), (":", 0, "punct"), *quoted(2, 4, "ROOT"))) == ["Ann"]


def test_words_quoted_in_a_clause_are_of_whom_the_clause_is() -> None:
    doc = parse(
        ("Ann", 1, "nsubj"),
        ("said", 1, "ROOT"),
        ("ties", 3, "nsubj"),
        ("are", 1, "ccomp"),
        ("“", 5, "punct"),
        ("good", 3, "acomp"),
        ("”", 5, "punct"),
        (".", 1, "punct"),
    )
    assert speakers(doc) == ["Ann"]


def test_words_quoted_by_nobody() -> None:
    doc = parse(
        ("the", 2, "det"),
        ("“", 2, "punct"),
        ("dome", 4, "nsubj"),
        ("”", 2, "punct"),
        ("left", 4, "ROOT"),
        (".", 4, "punct"),
    )
    assert speakers(doc) == [None]


def test_the_subject_of_a_speech_verb_is_not_what_it_says() -> None:
    doc = parse(
        ("critics", 5, "nsubj"),
        ("of", 0, "prep"),
        ("“", 3, "punct"),
        ("stunts", 1, "pobj"),
        ("”", 3, "punct"),
        ("said", 5, "ROOT"),
        ("nothing", 5, "dobj"),
        (".", 5, "punct"),
    )
    assert speakers(doc) == [None]


def test_he_who_is_told_does_not_speak() -> None:
    doc = parse(("he", 2, "nsubjpass"), ("was", 2, "auxpass"), ("told", 2, "ROOT"), *quoted(3, 2), (".", 2, "punct"))
    assert speakers(doc) == [None]


def test_a_relative_clause_speaks_of_its_antecedent() -> None:
    doc = parse(
        ("Ann", 10, "nsubj"),
        (",", 0, "punct"),
        ("who", 3, "nsubj"),
        ("said", 0, "relcl"),
        *quoted(4, 3),
        ("left", 10, "ROOT"),
        (".", 10, "punct"),
    )
    assert speakers(doc) == ["Ann"]


def test_an_interposed_he_said() -> None:
    doc = parse(
        (",", 5, "punct"),
        ("he", 2, "nsubj"),
        ("said", 4, "parataxis"),
        ("ties", 4, "nsubj"),
        ("are", 4, "ROOT"),
        ("“", 6, "punct"),
        ("good", 4, "acomp"),
        ("”", 6, "punct"),
    )
    assert speakers(doc) == ["he"]


def test_according_to() -> None:
    doc = parse(
        ("according", 5, "prep"),
        ("to", 0, "prep"),
        ("Ann", 1, "pobj"),
        (",", 5, "punct"),
        ("it", 5, "nsubj"),
        ("is", 5, "ROOT"),
        ("“", 7, "punct"),
        ("good", 5, "acomp"),
        ("”", 7, "punct"),
    )
    assert speakers(doc) == ["Ann"]


def test_the_next_quotation_of_the_paragraph_goes_on() -> None:
    doc = parse(*quoted(0, 7), ("Ann", 7, "nsubj"), ("said", 7, "ROOT"), (".", 7, "punct"), *quoted(9, 11, "ROOT"))
    assert speakers(doc) == ["Ann", "Ann"]


def test_it_goes_on_after_indirect_speech_but_not_after_other_sentences() -> None:
    said = [("Ann", 1, "nsubj"), ("said", 1, "ROOT"), ("nothing", 1, "dobj"), (".", 1, "punct")]
    left = [("Ann", 1, "nsubj"), ("left", 1, "ROOT"), ("home", 1, "dobj"), (".", 1, "punct")]
    assert speakers(parse(*said, *quoted(4, 6, "ROOT"))) == ["Ann"]
    assert speakers(parse(*left, *quoted(4, 6, "ROOT"))) == [None]


def test_the_agent_of_a_passive_speaks() -> None:
    doc = parse(
        ("it", 2, "nsubjpass"),
        ("was", 2, "auxpass"),
        ("told", 2, "ROOT"),
        ("as", 2, "prep"),
        ("“", 5, "punct"),
        ("fun", 3, "pobj"),
        ("”", 5, "punct"),
        ("by", 2, "agent"),
        ("critics", 7, "pobj"),
        (".", 2, "punct"),
    )
    assert speakers(doc) == ["critics"]


def test_reading_a_title_is_no_speech() -> None:
    doc = parse(("Ann", 1, "nsubj"), ("read", 1, "ROOT"), ("“", 3, "punct"), ("Emma", 1, "dobj"), ("”", 3, "punct"))
    assert speakers(doc) == [None]


def sentence(at: int) -> list[tuple[str, int, str]]:
    """“it is good.” from token ``at`` on."""
    return [(word, head, dep) for word, head, dep in quoted(at, at + 2, "ROOT") if word != ","]


def test_a_colon_after_any_verb_of_somebodys() -> None:
    blunt = parse(("Ann", 1, "nsubj"), ("was", 1, "ROOT"), ("blunt", 1, "acomp"), (":", 1, "punct"), *sentence(4))
    assert speakers(blunt) == ["Ann"]
    rate = parse(("rate", 1, "nsubj"), ("was", 1, "ROOT"), ("low", 1, "acomp"), (":", 1, "punct"), *sentence(4))
    assert speakers(rate) == [None]


def test_a_colon_that_the_tokenizer_joins_to_a_bracket() -> None:
    doc = parse(("Ann", 1, "nsubj"), ("said", 1, "ROOT"), ("(", 1, "punct"), ("):", 1, "punct"), *sentence(4))
    assert speakers(doc) == ["Ann"]


def test_who_releases_a_statement_makes_it() -> None:
    doc = parse(
        ("firm", 1, "nsubj"), ("released", 1, "ROOT"), ("statement", 1, "dobj"), (":", 1, "punct"), *sentence(4)
    )
    assert speakers(doc) == ["firm"]


def test_the_speaker_of_the_paragraph_before() -> None:
    said = [("Ann", 1, "nsubj"), ("said", 1, "ROOT"), ("no", 1, "dobj"), (".", 1, "punct"), ("\n", 3, "dep")]
    assert speakers(parse(*said, *sentence(5))) == ["Ann"]
    left = [("Ann", 1, "nsubj"), ("left", 1, "ROOT"), ("no", 1, "dobj"), (".", 1, "punct"), ("\n", 3, "dep")]
    assert speakers(parse(*left, *sentence(5))) == [None]


def test_a_question_between_a_speaker_and_the_answer() -> None:
    doc = parse(
        *(("Ann", 1, "nsubj"), ("said", 1, "ROOT"), ("no", 1, "dobj"), (".", 1, "punct")),
        *(("was", 4, "ROOT"), ("it", 4, "nsubj"), ("?", 4, "punct")),
        *sentence(7),
    )
    assert speakers(doc) == ["Ann"]


def test_who_goes_on_in_reported_speech_has_spoken_before() -> None:
    after = [("he", 6, "nsubj"), ("said", 6, "ROOT"), ("no", 6, "dobj"), (".", 6, "punct")]
    assert speakers(parse(*sentence(0), *after)) == ["he"]


def test_an_unmarked_paragraph_behind_who_says_it() -> None:
    paragraph = [("\n", 2, "dep"), ("It", 5, "nsubj"), ("is", 5, "ROOT"), ("good", 5, "acomp"), (".", 5, "punct")]
    denied = [("he", 1, "nsubj"), ("denied", 1, "ROOT"), ("it", 1, "dobj"), (":", 1, "punct")]
    doc = parse(*denied, *paragraph)
    assert speakers(doc) == ["he"]
    left = [("he", 1, "nsubj"), ("left", 1, "ROOT"), ("it", 1, "dobj"), (":", 1, "punct")]
    assert speakers(parse(*left, *paragraph)) == []


def test_a_colon_behind_a_reply_or_a_document() -> None:
    reply = [("Ann", 1, "poss"), ("reply", 2, "nsubj"), ("was", 2, "ROOT"), (":", 2, "punct"), *sentence(4)]
    assert speakers(parse(*reply)) == ["Ann"]
    report = [("the", 1, "det"), ("report", 2, "nsubj"), ("was", 2, "ROOT"), (":", 2, "punct"), *sentence(4)]
    assert speakers(parse(*report)) == ["the report"]


def test_a_colon_decides_before_a_verb_beyond_a_semicolon() -> None:
    doc = parse(
        *(("Ann", 1, "nsubj"), ("said", 1, "ROOT"), ("no", 1, "dobj"), (";", 1, "punct")),
        *(("Bob", 5, "nsubj"), ("was", 8, "ccomp"), (":", 5, "punct"), ("“", 9, "punct"), ("it", 9, "nsubj")),
        *(("is", 1, "ccomp"), ("good", 9, "acomp"), ("”", 9, "punct")),
    )
    assert speakers(doc) == ["Bob"]


def test_an_example_is_said_by_nobody() -> None:
    left = [("Ann", 1, "nsubj"), ("said", 1, "ROOT"), ("words", 1, "dobj"), ("including", 2, "prep")]
    assert speakers(parse(*left, (":", 1, "punct"), *sentence(5))) == [None]


@pytest.mark.parametrize(("word", "found"), [("I", ["he"]), ("It", [])])
def test_the_only_person_that_the_writer_speaks_of_is_i(word: str, found: list[str]) -> None:
    paragraph = [("\n", 2, "dep"), (word, 5, "nsubj"), ("is", 5, "ROOT"), ("good", 5, "acomp"), (".", 5, "punct")]
    lead_in = [("trips", 1, "nsubj"), ("left", 1, "ROOT"), ("he", 1, "dobj"), (":", 1, "punct")]
    assert speakers(parse(*lead_in, *paragraph)) == found


def test_words_set_apart_and_signed_have_their_speaker_in_the_text_too() -> None:
    doc = parse(
        *(("I", 1, "nsubj"), ("left", 1, "ROOT"), (".", 1, "punct"), ("Ann", 4, "compound"), ("Bob", 4, "ROOT")),
        *(("\n", 4, "dep"), ("I", 7, "nsubj"), ("left", 7, "ROOT"), (".", 7, "punct")),
        *(("It", 10, "nsubj"), ("was", 10, "ROOT"), (".", 10, "punct")),
    )
    doc.ents = [Span(doc, 3, 5, "PERSON")]
    assert speakers(doc) == ["Ann Bob", "Ann Bob"]
