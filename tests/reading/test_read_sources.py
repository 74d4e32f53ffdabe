"""read_sources on real files: what is found, what it is called, and one clear word on everything that is not read."""

from __future__ import annotations

import hashlib
import io
import os
import sys
import time
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from kg.reading import read_sources
from kg.records import Article, Skipped
from kg.settings import MAX_CHARACTERS

SEEDS = Path(__file__).parents[2] / "seeds"
NEWS = (
    "Leaders Meet in Sochi\n\nThe president met the prime minister in Sochi on Thursday and they talked about trade.\n"
)
GERMAN = "Der Präsident traf am Donnerstag den Ministerpräsidenten in Berlin, um über den Handel zu sprechen. " * 3


def write(folder: Path, **files: str | bytes) -> None:
    """Files by name, with "__" for the dot before the ending."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (folder / name.replace("__", ".")).write_bytes(data)


def only_skipped(*sources: str | Path) -> Skipped:
    articles, skipped = read_sources([str(source) for source in sources])
    assert articles == []
    assert len(skipped) == 1
    return skipped[0]


def read(*sources: str | Path) -> list[Article]:
    articles, skipped = read_sources([str(source) for source in sources])
    assert skipped == []
    return articles


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch):
    def give(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return give


# What is found


def test_text_file_becomes_an_article(tmp_path):
    write(tmp_path, sochi__txt=NEWS)
    (article,) = read(tmp_path / "sochi.txt")
    assert (article.id, article.source, article.text) == ("sochi", "sochi.txt", NEWS)
    assert article.sha256 == hashlib.sha256(NEWS.encode()).hexdigest()
    assert article.title == "Leaders Meet in Sochi"
    assert (article.author, article.publisher, article.url, article.published) == ("", "", "", None)


def test_folder_is_read_recursively_with_posix_paths_relative_to_it(tmp_path):
    write(tmp_path, a__txt=NEWS)
    write(tmp_path / "deep" / "er", b__TXT=NEWS + "More on that.")
    assert [(a.id, a.source) for a in read(tmp_path)] == [("a", "a.txt"), ("b", "deep/er/b.TXT")]


def test_result_does_not_depend_on_the_order_of_sources(tmp_path):
    write(tmp_path / "x", a__txt=NEWS, same__txt=NEWS, c__txt=GERMAN)
    write(tmp_path / "y", a__txt=NEWS + "And of peace.", d__pdf=b"%PDF-1.4")
    given = [str(tmp_path / "x"), str(tmp_path / "y"), str(tmp_path / "y" / "a.txt"), str(tmp_path / "no.txt")]
    results = [read_sources(order) for order in permutations(given)]
    assert all(result == results[0] for result in results)
    assert len(results[0][0]) == 2
    assert len(results[0][1]) == 4


def test_file_named_twice_is_read_once_under_its_longest_name(tmp_path):
    write(tmp_path / "sub", a__txt=NEWS)
    (article,) = read(tmp_path / "sub" / "a.txt", tmp_path, tmp_path / "sub", tmp_path / "sub" / ".." / "sub")
    assert article.source == "sub/a.txt"


def test_identical_text_counts_once(tmp_path):
    write(tmp_path, b__txt=NEWS, a__txt=NEWS.replace("\n", "\r\n"))
    articles, skipped = read_sources([str(tmp_path)])
    assert [article.source for article in articles] == ["a.txt"]
    assert [(note.source, note.reason) for note in skipped] == [("b.txt", "same text as a.txt")]


def test_colliding_ids_all_change_and_stay_the_same_in_any_order(tmp_path):
    write(tmp_path / "x", a__txt=NEWS)
    write(tmp_path / "y", a__txt=NEWS + "More.", b__txt=NEWS + "Still more.")
    ids = [article.id for article in read(tmp_path)]
    assert len(set(ids)) == 3
    assert [name.split("-")[0] for name in ids] == ["a", "a", "b"]
    assert "a" not in ids
    assert "b" in ids


def test_files_that_are_no_articles_are_named_once_a_folder(tmp_path):
    write(
        tmp_path, a__txt=NEWS, README__md="x", metadata__csv="file\n", data__json="{}", p__png=b"\x89PNG", _hidden="x"
    )
    (tmp_path / "_hidden").rename(tmp_path / ".hidden")
    articles, skipped = read_sources([str(tmp_path)])
    assert len(articles) == 1
    assert [note.reason for note in skipped] == ["not read in this folder: data.json, p.png"]


def test_many_files_that_are_no_articles_are_counted(tmp_path):
    write(tmp_path, a__txt=NEWS, **{f"n{number}__csv": "x" for number in range(8)})
    assert read_sources([str(tmp_path)])[1][0].reason.endswith("n4.csv and 3 more")


def test_given_file_of_unknown_ending_is_read_as_text(tmp_path):
    write(tmp_path, story__md=NEWS, bare=NEWS + "More.")
    assert [article.id for article in read(tmp_path / "story.md", tmp_path / "bare")] == ["bare", "story"]


def test_hidden_folders_are_left_alone(tmp_path):
    write(tmp_path, a__txt=NEWS)
    write(tmp_path / ".git", b__txt=NEWS + "More.")
    assert len(read(tmp_path)) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_in_a_folder_is_not_waited_for(tmp_path):
    write(tmp_path, a__txt=NEWS)
    os.mkfifo(tmp_path / "b.txt")
    assert [article.id for article in read_sources([str(tmp_path)])[0]] == ["a"]


# Standard input


def test_standard_input_as_text(stdin):
    stdin(NEWS.encode())
    (article,) = read("-", "-")
    assert (article.id, article.source, article.text) == ("stdin", "stdin", NEWS)


def test_standard_input_as_html(stdin):
    stdin(f"<!DOCTYPE html><html><body><article><p>{NEWS.strip()}</p></article></body></html>".encode())
    (article,) = read("-")
    assert "<" not in article.text
    assert "met the prime minister" in article.text


def test_missing_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert only_skipped("-") == Skipped("stdin", "there is no standard input", "Give files or folders.")


# Bad sources: one clear word each, and the others are read


def test_missing_path(tmp_path):
    note = only_skipped(tmp_path / "no.txt")
    assert (note.source, note.reason) == (str(tmp_path / "no.txt"), "there is no such file or folder")
    assert note.remedy


def test_path_that_cannot_exist():
    assert "cannot be opened" in only_skipped("a\0b.txt").reason


def test_broken_link_in_a_folder(tmp_path):
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert only_skipped(tmp_path).source == "gone.txt"


def test_empty_folder(tmp_path):
    note = only_skipped(tmp_path)
    assert (note.source, note.reason) == (str(tmp_path), "there is no article in this folder")
    assert ".txt, .html, .htm, .jsonl" in note.remedy


def test_folder_without_articles_names_what_it_has(tmp_path):
    write(tmp_path, a__pdf=b"%PDF-1.4", README__md="x")
    assert only_skipped(tmp_path).reason == "there is no article in this folder, only a.pdf"


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_empty_file(tmp_path, content):
    write(tmp_path, a__txt=content)
    assert only_skipped(tmp_path).reason == "it is empty"


@pytest.mark.parametrize("content", [b"\x7fELF\0\0\1", b"%PDF-1.4 text", bytes(range(1, 256)) * 20])
def test_binary_file(tmp_path, content):
    write(tmp_path, a__txt=content)
    assert only_skipped(tmp_path).reason == "it is a binary file, not text"


def test_other_language(tmp_path):
    write(tmp_path, a__txt=GERMAN)
    assert only_skipped(tmp_path).reason == "its language is German, not English"


@pytest.mark.parametrize("content", ["a" * 5_000_000, "ä" * (MAX_CHARACTERS + 1), "word " * (MAX_CHARACTERS // 4)])
def test_too_long_text_is_refused_fast(tmp_path, content):
    write(tmp_path, a__txt=content)
    start = time.perf_counter()
    note = only_skipped(tmp_path)
    assert time.perf_counter() - start < 1
    assert note.reason == "it is longer than 500,000 characters"


def test_text_of_the_greatest_length_is_read(tmp_path):
    write(tmp_path, a__txt=(NEWS * MAX_CHARACTERS)[:MAX_CHARACTERS])
    assert len(read(tmp_path)[0].text) == MAX_CHARACTERS


def test_file_without_permission(tmp_path, monkeypatch):
    """The tests may run as root, whom no permission stops."""
    write(tmp_path, a__txt=NEWS, b__txt=NEWS)
    opened = Path.open

    def refuse(path: Path, *args: object, **kwargs: object) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    articles, skipped = read_sources([str(tmp_path)])
    assert [article.id for article in articles] == ["b"]
    assert [(note.source, note.reason) for note in skipped] == [("a.txt", "you have no permission to read it")]


def test_folder_that_cannot_be_listed(tmp_path, monkeypatch):
    write(tmp_path / "sub", a__txt=NEWS)
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert only_skipped(tmp_path).reason == "you have no permission to read it"


@pytest.mark.skipif(sys.platform == "win32", reason="file names are not bytes there")
def test_file_name_that_is_not_utf8(tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(NEWS)
    assert read(tmp_path)[0].source == "caf?.txt"


def test_metadata_given_as_an_article(tmp_path):
    write(tmp_path, metadata__csv="file\n")
    assert only_skipped(tmp_path / "metadata.csv").reason == "it tells of articles and is none itself"


def test_bad_sources_leave_the_others_standing(tmp_path):
    write(tmp_path, good__txt=NEWS, empty__txt="", binary__txt=b"\0", german__txt=GERMAN, broken__jsonl="{")
    articles, skipped = read_sources([str(tmp_path), str(tmp_path / "missing")])
    assert [article.id for article in articles] == ["good"]
    bad = ["binary.txt", "broken.jsonl line 1", "empty.txt", "german.txt", str(tmp_path / "missing")]
    assert sorted(note.source for note in skipped) == sorted(bad)


# The sample articles


def test_seeds():
    articles = read(SEEDS)
    assert [article.id[:3] for article in articles] == ["000", "001", "002", "003", "004"]
    day = date(2019, 9, 12)
    assert [article.published for article in articles] == [day, None, day, day, day]
    assert [article.author for article in articles] == [
        "", "", "World Israel News Staff", "", "Barney Breen-Portnoy",
    ]  # fmt: skip
    assert [article.publisher for article in articles] == ["", "", "World Israel News", "", ""]
    assert [bool(article.title) for article in articles] == [False, True, True, True, True]
    assert [article.text for article in articles] == [(SEEDS / article.source).read_text() for article in articles]


def test_seeds_given_one_by_one_know_their_metadata():
    (article,) = read(*SEEDS.glob("000*.txt"))
    assert article.published == date(2019, 9, 12)


def test_what_an_earlier_build_wrote_is_no_news(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Maria Lopez met Omar Diallo in Lima on Monday.", "utf-8")
    (tmp_path / "output").mkdir()
    for name in ("graph.ttl", "statements.jsonl", "entities.jsonl"):
        (tmp_path / "output" / name).write_text("{}", "utf-8")
    articles, skipped = read_sources([str(tmp_path)])
    assert [article.id for article in articles] == ["a"]
    assert skipped == []
