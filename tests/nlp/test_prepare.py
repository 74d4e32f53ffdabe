"""The text that the model reads: as long as the text as read."""

import pytest

from kg.nlp.prepare import analysis_text
from kg.records import Article, Skip

BODY = "The minister met Ana Ruiz in Lima. They said the talks were good.\n"


def prepared(text: str, *skips: Skip) -> str:
    found = analysis_text(Article("a", text, "a.txt", "", skips=skips))
    assert len(found) == len(text)
    return found


def test_skipped_characters_are_blanks_but_line_breaks_stay() -> None:
    assert prepared("Photo: X\nNews.", Skip(0, 8, "credit")) == "        \nNews."


def test_a_headline_keeps_the_capitals_of_names_only() -> None:
    headline = "Minister Meets Ruiz Ahead Of Vote In Lima\n"
    assert prepared(headline + BODY).startswith("minister meets Ruiz ahead of vote in Lima\n")


def test_the_place_of_a_dateline_is_a_name_like_others() -> None:
    dateline = "ST. JOHN'S, Lima (Wire) — "
    assert prepared(f"{dateline}{BODY}") == f"St. John's, Lima        — {BODY}"


def test_acronyms_keep_their_capitals() -> None:
    assert prepared("FBI Agents Search Former Minister's House\n" + BODY).startswith("FBI agents search former")


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Minister Meets Ruiz Ahead Of Vote",  # a headline alone: nothing tells which words are names
        "Ana Ruiz, Juan Perez, Lima Times and Lima Post were there.\n" + BODY,
    ],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert prepared(text) == text


def test_lines_wrapped_at_a_fixed_width_are_joined() -> None:
    lines = [
        "The minister met",
        "Ana Ruiz in Lima",
        "on Monday, and they",
        "spoke of the vote",
        "that is to",
        "be held.\n",
    ]
    wrapped = "\n".join([*lines, "End."])
    assert prepared(wrapped).split("\n")[0] == wrapped.split("\n\n")[0].replace("\n", " ")
    assert prepared(wrapped).endswith("\n\nEnd.")
