"""The page as people use it: in headless Chromium, from a file, with the network off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.records import KnowledgeGraph
from kg.view import render_page
from tests.view.sample import ARTICLES, BASE, HOSTILE, LONELY, MEETING, MIRA, OSK, URL, sample_graph

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install newskg[test]")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on the PATH: install the package 'chromium'")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
BRIDGE, MET = f"{BASE}entity/bridge", f"{BASE}statement/met"


@pytest.fixture(scope="module")
def browser() -> Iterator[sync_api.Browser]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


class Visit:
    """An opened page, and everything that went wrong in it."""

    def __init__(self, browser: sync_api.Browser, file: Path, width: int = 1280) -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
        self.context.set_offline(True)
        self.page = self.context.new_page()
        self.page.set_default_timeout(5000)
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.address = file.as_uri()
        self.page.goto(self.address)

    def click(self, place: str) -> None:
        """A click on the canvas at the place that the script gives in the network's coordinates."""
        at = self.page.evaluate(f"explorer.network.canvasToDOM({place})")
        frame = self.page.locator("#canvas").bounding_box()
        self.page.mouse.click(frame["x"] + at["x"], frame["y"] + at["y"])

    def edge(self, name: str) -> str:
        return self.page.evaluate("name => [...explorer.model.edges.values()].find(e => e.name === name).id", name)

    def drawn(self, kind: str) -> list[str]:
        return self.page.evaluate(f"explorer.{kind}.getIds()")

    def panel(self) -> str:
        return self.page.inner_text("#details")


def opened(browser: sync_api.Browser, folder: Path, graph: KnowledgeGraph, width: int = 1280) -> Visit:
    file = folder / "graph.html"
    file.write_text(render_page(graph), encoding="utf-8")
    return Visit(browser, file, width)


@pytest.fixture
def visit(browser: sync_api.Browser, tmp_path: Path) -> Iterator[Visit]:
    visit = opened(browser, tmp_path, sample_graph())
    yield visit
    assert visit.errors == []
    assert [url for url in visit.requests if url != visit.address and not url.startswith("data:")] == []
    assert visit.page.evaluate("window.hacked") is None
    visit.context.close()


def test_nodes_and_edges_are_drawn(visit: Visit) -> None:
    assert len(visit.drawn("nodes")) == 4 and len(visit.drawn("edges")) == 4
    colour = """place => {
      const canvas = document.querySelector("#canvas canvas"), ratio = canvas.width / canvas.clientWidth;
      const at = explorer.network.canvasToDOM(place);
      const pixels = canvas.getContext("2d").getImageData(at.x * ratio - 4, at.y * ratio - 4, 9, 9).data;
      return pixels.some((value) => value > 0);
    }"""
    node = visit.page.evaluate(f"explorer.network.getPosition('{MIRA.iri}')")
    edge = visit.page.evaluate(f"explorer.midpoint('{visit.edge('leads')}')")
    assert visit.page.evaluate(colour, node) and visit.page.evaluate(colour, edge)
    assert not visit.page.evaluate(colour, {"x": node["x"] + 3000, "y": node["y"]})
    assert visit.page.inner_text("#shown") == "4 of 7 entities · 4 of 5 connections"


def test_a_click_on_an_edge_shows_sentence_and_article(visit: Visit) -> None:
    edge = visit.page.evaluate("iri => explorer.model.edgeOf.get(iri).id", MET)
    visit.click(f"explorer.midpoint('{edge}')")
    panel = visit.panel()
    for text in (MEETING, "Tolen meets Varden", "Bay News", "a1.txt", "1 March 2021", "Portbray", "2 articles", "90 %"):
        assert text in panel
    assert "Stated as fact" in panel and "Planned" in panel and "according to Osk Varden" in panel
    assert visit.page.inner_text("#details mark.predicate >> nth=1") == "met"
    links = visit.page.locator("#details a").evaluate_all("all => all.map((link) => link.href)")
    assert links == [URL] * 2  # the other article's address is no web address
    assert HOSTILE.strip() in visit.page.text_content("#details")


def test_a_click_on_a_node_shows_its_statements(visit: Visit) -> None:
    visit.click(f"explorer.network.getPosition('{MIRA.iri}')")
    panel = visit.panel()
    for text in ("Mira Tolen", "Person", "Tolen", "Wikidata Q1", "Osk Varden", "Harbour Party", "We agreed", "Denied"):
        assert text in panel
    visit.page.get_by_role("button", name="We agreed").click()
    assert "“We agreed”, Tolen said." in visit.panel()
    visit.page.get_by_role("button", name="Back").click()
    assert "Harbour Party" in visit.panel()
    visit.page.get_by_role("button", name="Overview").click()
    assert "Every line leads to a sentence" in visit.panel()


def test_what_is_no_fact_looks_different(visit: Visit) -> None:
    edges = {edge["id"]: edge for edge in visit.page.evaluate("explorer.edges.get()")}
    denied, plain = edges[visit.edge("endorses")], edges[visit.edge("leads")]
    assert denied["dashes"] and not plain["dashes"]
    assert denied["color"]["color"] != plain["color"]["color"]
    visit.click(f"explorer.midpoint('{visit.edge('endorses')}')")
    assert visit.page.evaluate("id => explorer.edges.get(id).label", denied["id"]) == "denied: endorses"
    met = visit.page.evaluate(f"explorer.edges.get(explorer.model.edgeOf.get('{MET}').id)")
    assert not met["dashes"] and met["width"] > plain["width"]  # in two articles
    visit.page.uncheck("input[value=fact]")
    met = visit.page.evaluate(f"explorer.edges.get(explorer.model.edgeOf.get('{MET}').id)")
    assert met["dashes"]  # only the plan is left of it


def test_search_by_keyboard_jumps_to_a_node_that_was_hidden(visit: Visit) -> None:
    assert BRIDGE not in visit.drawn("nodes")
    visit.page.keyboard.press("/")
    visit.page.keyboard.type("bridge")
    visit.page.keyboard.press("Enter")
    assert BRIDGE in visit.drawn("nodes")
    assert "human bridge" in visit.panel() and "“lauded”" in visit.panel()
    assert visit.page.evaluate("explorer.network.getSelectedNodes()") == [BRIDGE]
    for text, expected in (("tole", "Mira Tolen"), ("lindqvist", LONELY.label)):
        visit.page.fill("#search", text)
        visit.page.keyboard.press("Enter")
        assert expected in visit.panel()
    assert "no statement about it" in visit.panel()
    visit.page.fill("#search", "zzz")
    assert "No entity of that name" in visit.page.inner_text("#matches")


def test_filters_and_reset(visit: Visit) -> None:
    visit.page.check("input[value=all]")
    assert len(visit.drawn("edges")) == 5
    visit.page.uncheck("input[value=PoliticalParty]")
    assert f"{BASE}entity/party" not in visit.drawn("nodes")
    visit.page.uncheck("input[value=denied]")
    assert visit.edge("endorses") not in visit.drawn("edges")
    visit.page.fill("#articles", "2")
    assert len(visit.drawn("edges")) == 1
    visit.page.uncheck("input[value=Person]")
    assert "No connection passes" in visit.page.inner_text("#nothing")
    visit.page.click("#nothing button")
    assert len(visit.drawn("edges")) == 4
    assert visit.page.is_checked("input[value=known]") and visit.page.input_value("#articles") == "1"


def test_search_opens_filters_that_hide_what_is_sought(visit: Visit) -> None:
    visit.page.uncheck("input[value=Person]")
    visit.page.fill("#search", "osk")
    visit.page.keyboard.press("Enter")
    assert OSK.iri in visit.drawn("nodes") and visit.page.is_checked("input[value=Person]")
    assert "Osk Varden" in visit.panel()


def test_hostile_text_is_only_text(visit: Visit) -> None:
    visit.page.fill("#search", "</script>")
    visit.page.keyboard.press("Enter")
    assert visit.page.inner_text("#details h2").startswith("</script><img")
    visit.page.hover("#details .row")
    assert visit.page.locator("#panel img, #matches img, .vis-tooltip img").count() == 0
    visit.click(f"explorer.network.getPosition('{BASE}entity/weird')")
    visit.page.wait_for_timeout(300)  # the tooltip
    assert visit.page.locator("img").count() == 0


def test_an_empty_graph_says_so(browser: sync_api.Browser, tmp_path: Path) -> None:
    visit = opened(browser, tmp_path, KnowledgeGraph(BASE, ARTICLES, (), ()))
    assert "No entities were found" in visit.page.inner_text("#nothing")
    assert visit.errors == []
    visit.context.close()


def test_a_narrow_screen_has_no_sideways_scrolling(browser: sync_api.Browser, tmp_path: Path) -> None:
    visit = opened(browser, tmp_path, sample_graph(), width=380)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 380
    visit.click(f"explorer.network.getPosition('{MIRA.iri}')")
    assert "Mira Tolen" in visit.panel() and visit.errors == []
    visit.context.close()
