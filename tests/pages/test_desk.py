"""The desk as it is worked with: one press a fact, undo, two people at once, the scan near, turned and drawn on."""
from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from records.viewer import Role
from tests.pages.conftest import Site
from web.desk.spoken import SCRIPTS, texts
from web.english import ENGLISH

SENTENCE = re.compile(r'"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`')
INDONESIAN = re.compile(
    r"\b(bukti|halaman|tidak|belum|yang|sudah|dan|lagi|terbaca|tersimpan|jalur|asesi|pilih)\b", re.IGNORECASE)


@pytest.fixture
def page(live: Site, browser: Browser) -> Iterator[Page]:
    page = opened(live, browser)
    yield page
    page.context.close()


def opened(live: Site, browser: Browser, language: str = "id") -> Page:
    context = live.context(browser, Role.ASSESSOR, viewport={"width": 1366, "height": 768})
    context.add_cookies([{"name": "bukti_language", "value": language, "url": live.address}])
    page = context.new_page()
    page.goto(f"{live.address}/meja/{live.body.mine}")
    page.locator("#paper h2").wait_for()
    page.locator("#scan canvas").first.wait_for()
    return page


def told(page: Page) -> str:
    page.locator("#told").wait_for()
    return page.inner_text("#told")


def after(page: Page, *keys: str) -> str:
    """What the desk says of the word that the keys made."""
    with page.expect_response("**/kata"):
        for key in keys:
            page.keyboard.press(key)
    page.wait_for_timeout(100)
    return told(page)


def test_what_the_scripts_say_has_its_english() -> None:
    assert [text for text in texts() if text not in ENGLISH] == []


@pytest.mark.parametrize("place", sorted(SCRIPTS.glob("desk*.js")), ids=lambda place: place.name)
def test_no_script_of_the_desk_speaks_past_its_words(place: Path) -> None:
    code = re.sub(r"^\s*//.*$|//[^\"\n]*$", "", place.read_text(encoding="utf-8"), flags=re.MULTILINE)
    code = re.sub(r'\bt\(\s*"(?:[^"\\]|\\.)*"', "t(", code)
    spoken = [re.sub(r"\$\{[^}]*\}", "", text) for text in SENTENCE.findall(code) if "Januari" not in text]
    assert [text for text in spoken if " " in text and INDONESIAN.search(text)] == []


def test_the_desk_speaks_english_where_the_page_does(live: Site, browser: Browser) -> None:
    page = opened(live, browser, "en")
    page.keyboard.press("j")
    page.keyboard.press("o")
    shown = page.inner_text("#desk")
    other = [text for text in texts() if " " in text and "{" not in text and text.strip() in shown]
    page.context.close()
    assert other == []
    assert "Right (Enter)" in shown


def test_a_fact_is_confirmed_by_one_key_and_taken_back_by_another_on_one_page(page: Page) -> None:
    loads: list[str] = []
    page.on("framenavigated", lambda frame: loads.append(frame.url))
    page.keyboard.press("j")
    fact = page.inner_text("#paper tr.lit th")
    assert "jalur" in after(page, "Enter")
    assert page.inner_text("#paper tr.lit th") != fact
    assert "jalur" in after(page, "z")
    assert page.locator("#told button").count() == 0  # nothing is left to take back
    assert loads == []


def test_a_stale_page_shows_both_versions_and_saves_ones_own_only_when_asked(
        live: Site, browser: Browser, page: Page) -> None:
    other = opened(live, browser)

    def number(one: Page, value: str) -> str:
        while "Nomor" not in one.inner_text("#paper tr.lit >> nth=0"):
            one.keyboard.press("j")
        one.keyboard.press("e")
        one.fill("#edit", value)
        return after(one, "Enter")

    number(other, "1/A/2025")
    said = number(page, "2/B/2025")
    assert "1/A/2025" in said
    assert "2/B/2025" in said
    with page.expect_response("**/kata"):
        page.click("#told button")
    page.wait_for_timeout(100)
    assert "2/B/2025" in page.inner_text("#paper .facts")
    after(page, "z")
    other.context.close()


def test_places_follow_the_scan_when_it_comes_nearer_and_is_turned(page: Page) -> None:
    page.keyboard.press("j")
    page.wait_for_timeout(400)

    def lit() -> dict[str, float]:
        box = page.locator("svg.boxes rect.lit").bounding_box()
        assert box
        return dict(box)

    before = lit()
    page.keyboard.press("+")
    page.wait_for_timeout(500)
    assert lit()["width"] / before["width"] == pytest.approx(1.25, rel=0.1)
    page.keyboard.press("-")
    page.keyboard.press("r")
    page.wait_for_timeout(500)
    turned = lit()
    assert turned["height"] / turned["width"] == pytest.approx(before["width"] / before["height"], rel=0.1)
    places = page.locator("svg.boxes rect:not(.lit)")
    boxes = [box for place in range(places.count()) if (box := places.nth(place).bounding_box())]
    least = min(boxes, key=lambda box: box["width"] * box["height"])
    page.mouse.click(least["x"] + least["width"] / 2, least["y"] + least["height"] / 2)
    page.wait_for_timeout(400)
    assert lit()["width"] / lit()["height"] == pytest.approx(least["width"] / least["height"], rel=0.3)
    assert lit()["width"] > least["width"]  # too small to read, it came nearer


def test_a_box_is_drawn_where_the_hand_drew_it(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("e")
    page.wait_for_timeout(400)
    layer = page.locator("svg.boxes").bounding_box()
    assert layer
    corners = [(layer["x"] + layer["width"] * x, layer["y"] + layer["height"] * y)
               for x, y in ((0.2, 0.15), (0.5, 0.25))]
    page.mouse.move(*corners[0])
    page.mouse.down()
    page.mouse.move(*corners[1], steps=4)
    page.mouse.up()
    page.click("text=Tempatnya dengan angka")
    edges = [float(page.locator(".edges input").nth(place).input_value()) for place in range(4)]
    assert edges == pytest.approx([20, 15, 50, 25], abs=0.5)
    assert page.locator("svg.boxes rect.draft").count() == 1
