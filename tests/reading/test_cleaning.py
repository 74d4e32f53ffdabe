"""The cleaning rules: each on what it is for, and on news that looks like it."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest
from gum import read_document

from kg.reading.bylines import author
from kg.reading.cleaning import RULES, find_skips
from kg.reading.lines import split_lines
from kg.reading.title import guess_title

ROOT = Path(__file__).parents[2]
BENCH = ROOT.parent / "shared" / "bench"
BEFORE = "Leaders meet in Sochi\n\nThe president met the prime minister on Thursday.\n"
AFTER = "\nThey talked about trade.\n"


def skipped(text: str) -> list[tuple[str, str]]:
    return [(skip.reason, text[skip.start : skip.end]) for skip in find_skips(text)]


WHOLE_LINES = [
    ("photo credit", "© Sputnik / Sergey Guneev"),
    ("photo credit", "Photo: Amos Ben-Gershom / GPO."),
    ("photo credit", "Photo by Jane Roe/Getty Images"),
    ("photo credit", "Image courtesy of the White House"),
    ("photo credit", "(photo credit: REUTERS)"),
    ("photo credit", "REUTERS/Maxim Shemetov"),
    ("photo credit", "Jane Roe/AFP via Getty Images"),
    ("photo credit", "AP Photo/Alexander Zemlianichenko, Pool"),
    ("link to other articles", "Related coverage"),
    ("link to other articles", "RELATED ARTICLES:"),
    ("link to other articles", "Read more"),
    ("link to other articles", "Read more: Minister resigns over trade deal"),
    ("link to other articles", "Continue reading…"),
    ("link to other articles", "Most read"),
    ("comments notice", "Comments are closed."),
    ("comments notice", "Leave a comment"),
    ("comments notice", "Comments (12)"),
    ("comments notice", "View all 7 comments"),
    ("sharing buttons", "Share"),
    ("sharing buttons", "Share this article on Facebook"),
    ("sharing buttons", "Facebook Twitter | WhatsApp Email"),
    ("sharing buttons", "Follow us on Twitter @example"),
    ("subscription request", "Sign up for our daily newsletter!"),
    ("subscription request", "Subscribe"),
    ("subscription request", "Get the top stories delivered to your inbox"),
    ("advertisement notice", "ADVERTISEMENT"),
    ("advertisement notice", "Story continues below advertisement"),
    ("copyright notice", "© 2019 The Daily Example"),
    ("copyright notice", "Copyright 2019 Reuters. All rights reserved."),
    ("origin note", "This article was originally published by The Daily Example."),
    ("origin note", "The post Leaders meet appeared first on The Daily Example."),
    ("byline", "By World Israel News Staff"),
    ("byline", "by Barney Breen-Portnoy"),
    ("byline", "BY JANE ROE AND JOHN DOE"),
    ("contribution note", "Anna Ahronheim contributed to this report."),
    ("contribution note", "Jane Roe and John Doe contributed reporting."),
    ("contribution note", "(Reporting by Jane Roe in Moscow; Editing by John Doe)"),
    ("script", "`; document.getElementById(“linkPremium”).innerHTML = cont; (function (v, i){ });"),
    ("script", "window.dataLayer = window.dataLayer || []; gtag('js', new Date());"),
    ("script", ".banner { margin: 0 auto; }"),
    ("script", "});"),
    ("editor's note", "Comment: He seems to think that he can run the country alone."),
    ("editor's note", "[Editor’s note: The figures in this story have been corrected.]"),
]


@pytest.mark.parametrize(("reason", "line"), WHOLE_LINES)
def test_whole_lines(reason, line):
    text = f"{BEFORE}{line}{AFTER}"
    assert skipped(text) == [(reason, line)]


def test_every_rule_is_tested():
    tested = {reason for reason, _ in WHOLE_LINES} | {"caption key words", "footnote mark"}
    assert tested == {reason for reason, _ in RULES}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("She was born in Oslo.[2][13] Her father [4] was a smith.", ["[2]", "[13]", "[4]"]),
        ("He left in 1970.[note 3] The date is disputed.[citation needed]", ["[note 3]", "[citation needed]"]),
        ('"[We] paid [...] in [May] 2011 and [2011]x twice," she said.', []),
    ],
)
def test_footnote_marks_within_a_line(text, marks):
    assert skipped(text) == [("footnote mark", mark) for mark in marks]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The leaders shake hands in Sochi, Sept. 12, 2019. ", "Photo: Amos Ben-Gershom / GPO."),
        ("The leaders in Sochi ", "Image: Jane Roe"),
        ("The leaders in Sochi. ", "REUTERS/Maxim Shemetov"),
        ("The leaders in Sochi ", "(Photo by Jane Roe/Getty Images)"),
        ("The leaders in Sochi. ", "© Jane Roe"),
    ],
)
def test_of_a_caption_only_the_credit_is_skipped(caption, credit):
    assert skipped(f"{BEFORE}{caption}{credit}{AFTER}") == [("photo credit", credit)]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: the president meets the prime minister",
        "He posted a photo: Putin in Sochi with Netanyahu on Thursday.",
        "2019 was a good year for Apple Inc and for its shareholders.",
        "Register of voters gets its updates late.",
        "Copyright law was changed in 2019.",
        "A Reuters/Ipsos poll found that most voters disagreed.",
        "MOSCOW (Reuters) - The president met the prime minister.",
        "The programme counts 14 million visitors (source: Google Analytics) a month.",
        "By Thursday, the president had met the prime minister.",
        "By the river, the leaders talked.",
        "Russia contributed to this report by the United Nations on climate change and its many effects on farming.",
        "The report was published on Thursday.",
        "This report was welcomed by the prime minister.",
        "Read more than ten books on the subject, she told students.",
        "Subscribers left the company in large numbers today.",
        "Share prices fell on Thursday.",
        "Comments by the president are closed to the press.",
        "Comment from the ministry was not available: it was closed.",
        "Related parties: the company owned by the minister's son was among them.",
        "Facebook",
        "Disney",
        "He wrote document.getElementById in his program, the developer told the court on Thursday in Sochi.",
        "The company (NYSE: XYZ) rose 5% [after the news]; others fell.",
        "trade talks go on",
    ],
)
def test_news_stays(line):
    assert skipped(f"{BEFORE}{line}{AFTER}") == []


def test_key_words_are_skipped_only_over_a_credit():
    assert skipped(f"netanyahu putin\n© Jane Roe\n{BEFORE}")[0] == ("caption key words", "netanyahu putin")
    assert skipped(f"netanyahu putin\n{BEFORE}© Jane Roe")[0] == ("photo credit", "© Jane Roe")


def test_note_that_introduces_a_quotation_reaches_to_the_end():
    note = "Comment: Notably, John Doe writes in his article:\nFirst quoted one.\n\nSecond one.\nComments are closed."
    assert skipped(f"{BEFORE}\n{note}\n") == [("editor's note", note)]


def test_note_whose_label_has_its_own_line():
    assert skipped(f"{BEFORE}\nComment:\nHe is wrong.{AFTER}") == [("editor's note", "Comment:\nHe is wrong.")]


def test_headline_of_an_opinion_is_no_note():
    assert skipped("Comment: Why the talks failed\n\nThe president met the prime minister.") == []


def test_byline_stands_at_the_top():
    assert skipped(BEFORE * 8 + "By Jane Roe") == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("By Jane Roe | September 12, 2019", "Jane Roe"),
        ("By Jane Roe, September 12, 2019", "Jane Roe"),
        ("By Jane Roe, diplomatic correspondent", "Jane Roe"),
        ("Written by Jane Roe and John Doe", "Jane Roe and John Doe"),
        ("Author: Ludwig van Beethoven", "Ludwig van Beethoven"),
        ("Anna Ahronheim contributed to this report.", ""),
        ("(Reporting by Jane Roe; Editing by John Doe)", "Jane Roe"),
        ("She was met by Jane Roe", ""),
    ],
)
def test_author(line, name):
    assert author(split_lines(f"{BEFORE}{line}{AFTER}")) == name


def test_byline_outweighs_the_desk():
    assert author(split_lines(f"Title\nBy Jane Roe\n{BEFORE}(Reporting by John Doe)")) == "Jane Roe"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (BEFORE, "Leaders meet in Sochi"),
        ("Will they meet?\nThey will.", "Will they meet?"),
        ("© Jane Roe\nLeaders meet in Sochi\nThey met.", "Leaders meet in Sochi"),
        ("They met in Sochi.\nThey talked.", ""),
        ("He called it “trade.”\nThey talked.", ""),
        ("Thursday, September 12, 2019\nThey met.", ""),
        ("Leaders meet in Sochi", ""),
        ("Sochi\nThey met.", ""),
        ("word " * 60 + "\nThey met.", ""),
    ],
)
def test_title(text, title):
    assert guess_title(text, find_skips(text)) == title


def test_skips_are_sorted_and_do_not_overlap():
    lines = "\n".join(line for _, line in WHOLE_LINES)
    skips = find_skips(BEFORE + lines)
    assert list(skips) == sorted(skips)
    assert all(first.end <= second.start for first, second in pairwise(skips))
    assert all(skip.start < skip.end for skip in skips)


@pytest.mark.parametrize("unit", ["a", "(", "{:", ". ", "function ", "Photo: A ", "By A ", "var "])
def test_one_endless_line_takes_no_time(unit):
    text = unit * (400_000 // len(unit))
    start = time.perf_counter()
    find_skips(text)
    assert time.perf_counter() - start < 2


def test_seeds():
    texts = {path.name[:3]: path.read_text(encoding="utf-8") for path in (ROOT / "seeds").glob("*.txt")}
    found = {
        number: [(reason, text[:20], text[-8:]) for reason, text in skipped(text)] for number, text in texts.items()
    }
    assert found == {
        "000": [
            ("caption key words", "netanyahu putin", "hu putin"),
            ("photo credit", "© Sputnik / Sergey G", "y Guneev"),
            ("editor's note", "Comment: Netanyahu s", "nister!)"),
            ("editor's note", "Comment: It's notabl", "urvival."),
        ],
        "001": [],
        "002": [("byline", "By World Israel News", "ws Staff")],
        "003": [
            ("contribution note", "Anna Ahronheim contr", " report."),
            ("script", "`; document.getEleme", " i){ });"),
            ("comments notice", "Comments are closed.", " closed."),
        ],
        "004": [
            ("byline", "by Barney Breen-Port", "-Portnoy"),
            ("photo credit", "Photo: Amos Ben-Gers", "m / GPO."),
            ("link to other articles", "Related coverage", "coverage"),
        ],
    }


@pytest.mark.skipif(not (BENCH / "gum").is_dir(), reason="the GUM documents of ../shared/bench are not here")
def test_nothing_but_picture_credits_and_footnote_marks_is_skipped_in_gum():
    found = {skip for path in (BENCH / "gum").glob("*.conllu") for skip in skipped(read_document(path).text)}
    assert found
    assert {reason for reason, text in found if not text.startswith("Image: ")} == {"footnote mark"}
    assert all(text[0] == "[" and text[-1] == "]" for reason, text in found if reason == "footnote mark")
