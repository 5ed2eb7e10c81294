"""Indonesian first, English by the switch, and no text without its English."""
from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.pages.conftest import Site
from tests.pages.test_pages import opened
from web.english import ENGLISH
from web.languages import Catalogue, texts_in

TEMPLATES = sorted((Path(__file__).resolve().parents[2] / "web" / "templates").rglob("*.html"))


@pytest.mark.parametrize("place", TEMPLATES, ids=lambda place: place.name)
def test_every_text_has_its_english(place: Path) -> None:
    assert [text for text in texts_in(place.read_text(encoding="utf-8")) if text not in ENGLISH] == []


@pytest.mark.parametrize(("source", "made"), [
    ("<p>Halo {{ name }}, apa?</p>", '<p>{{ t("Halo")|safe }} {{ name }}{{ t(", apa?")|safe }}</p>'),
    ('<a href="{{ a("x") }}" title="Buka">3</a>', '<a href="{{ a("x") }}" title="{{ t(\'Buka\')|safe }}">3</a>'),
    ("{% if a > b %}Lebih{% endif %}", '{% if a > b %}{{ t("Lebih")|safe }}{% endif %}'),
    ("<code>bukti audit</code><svg><path d='M'/></svg>", "<code>bukti audit</code><svg><path d='M'/></svg>"),
    ('<p class="masuk">"Kutip"</p>', '<p class="masuk">{{ t("\\"Kutip\\"")|safe }}</p>'),
])
def test_texts_are_found_between_tags_and_nowhere_else(source: str, made: str) -> None:
    assert Catalogue.preprocess(None, source, "a.html") == made  # type: ignore[arg-type]


def test_the_switch_turns_every_page_to_english_and_back(live: Site, browser: Browser) -> None:
    page, _ = opened(live, browser, "candidate")
    assert page.get_attribute("html", "lang") == "id"
    assert "Unit kompetensi" in page.inner_text("main")
    page.click("text=English")
    page.wait_for_load_state("networkidle")
    page.goto(f"{live.address}/asesi/{live.body.mine}")
    text = page.inner_text("main")
    assert page.get_attribute("html", "lang") == "en"
    assert "Units of competency" in text
    assert "Interview" in text
    assert "In the name of Siti Rahayu" in text
    page.click("text=Indonesia")
    page.wait_for_load_state("networkidle")
    assert page.get_attribute("html", "lang") == "id"
    page.context.close()


def test_light_and_dark_by_hand_win_over_the_device(live: Site, browser: Browser) -> None:
    page, complaints = opened(live, browser, "home", dark=True)
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(ground)
    page.click("text=Terang")
    page.wait_for_load_state("networkidle")
    assert page.get_attribute("html", "data-theme") == "light"
    assert page.evaluate(ground) != dark
    page.click("text=Gelap")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(ground) == dark
    assert complaints == []
    page.context.close()
