"""Every page as people meet it: quick, whole, without outside requests, readable for everybody."""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from records.viewer import Role
from tests.pages.conftest import Site

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
ROOT = Path(__file__).resolve().parents[2]
SIZES = {"phone": (390, 844), "tablet": (768, 1024), "laptop": (1366, 768)}
FIRST_LOAD_BYTES = 200_000
PAGES: dict[str, tuple[Role | None, str]] = {
    "door": (None, "/masuk"), "home": (Role.STAFF, "/"), "batches": (Role.STAFF, "/kiriman"),
    "upload": (Role.STAFF, "/kiriman/baru"), "batch": (Role.STAFF, "/kiriman/{batch}"),
    "candidate": (Role.STAFF, "/asesi/{mine}"), "account": (Role.STAFF, "/akun"),
    "people": (Role.ADMIN, "/pengaturan"), "plenary": (Role.ADMIN, "/pleno"), "audit": (Role.AUDITOR, "/audit"),
    "story": (Role.AUDITOR, "/audit/asesi/{mine}"),
    "package": (Role.STAFF, "/kiriman/{batch}/paket"), "search": (Role.AUDITOR, "/audit/cari"),
    "schemes": (Role.ADMIN, "/skema"), "scheme": (Role.ADMIN, "/skema/pembatik-tulis"),
    "work": (Role.ASSESSOR, "/meja"),
    "desk": (Role.ASSESSOR, "/meja/{mine}"), "matrix": (Role.ASSESSOR, "/asesi/{mine}/matriks"),
    "recommend": (Role.ASSESSOR, "/meja/{mine}/rekomendasi"), "missing": (Role.STAFF, "/asesi/none"),
}


def address(live: Site, path: str) -> str:
    return live.address + path.format(batch=live.body.batch_id, mine=live.body.mine)


def opened(live: Site, browser: Browser, name: str, size: str = "laptop", dark: bool = False) -> tuple[Page, list[str]]:
    """A page that has come to rest, and everything that its browser complained of."""
    role, path = PAGES[name]
    width, height = SIZES[size]
    context = live.context(browser, role, viewport={"width": width, "height": height},
                           color_scheme="dark" if dark else "light")
    page, complaints = context.new_page(), []
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: complaints.append(asked.url) if not asked.url.startswith(
        (live.address, "data:", "blob:")) else None)
    page.goto(address(live, path))
    page.wait_for_load_state("networkidle")
    return page, complaints


@pytest.mark.parametrize(("name", "size"), [
    *((name, "phone") for name in PAGES), *((name, "laptop") for name in PAGES), ("desk", "tablet")])
def test_a_page_loads_whole_at_every_size(live: Site, browser: Browser, shots: Path, name: str, size: str) -> None:
    page, complaints = opened(live, browser, name, size)
    page.screenshot(path=shots / f"{name}-{size}.png", full_page=True)
    serious = serious_findings(page) if size != "phone" else []
    sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.context.close()
    expected = [text for text in complaints if not (name == "missing" and "404" in text)]
    assert expected == []
    assert sideways <= 0, f"{sideways} px beyond the screen"
    assert serious == []


@pytest.mark.parametrize("name", ["home", "batch", "candidate", "desk", "recommend"])
def test_dark_pages_have_no_serious_finding(live: Site, browser: Browser, shots: Path, name: str) -> None:
    page, _ = opened(live, browser, name, dark=True)
    page.screenshot(path=shots / f"{name}-dark.png", full_page=True)
    serious = serious_findings(page)
    page.context.close()
    assert serious == []


def serious_findings(page: Page) -> list[tuple[str, list[list[str]]]]:
    """Axe's findings of weight: (rule, where)."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})")
    return [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in found["violations"]
            if one["impact"] in ("serious", "critical")]


@pytest.mark.parametrize("name", ["home", "batch", "candidate", "desk", "upload"])
def test_the_first_load_is_small(live: Site, browser: Browser, name: str) -> None:
    """Everything but pictures of papers, as it comes over the line."""
    role, path = PAGES[name]
    context = live.context(browser, role)
    page, came = context.new_page(), list[Request]()
    page.on("requestfinished", lambda asked: came.append(asked))
    page.goto(address(live, path))
    page.wait_for_load_state("networkidle")
    answers = [one.response() for one in came if "/gambar" not in one.url and not one.url.startswith("blob:")]
    weight = sum(int(one.header_value("content-length") or 0) for one in answers if one)
    context.close()
    assert 5_000 < weight < FIRST_LOAD_BYTES


def test_templates_hold_nothing_inline() -> None:
    """The policy would stop it anyway: no script, style or handler within a page."""
    for place in [*(ROOT / "web" / "templates").rglob("*.html")]:
        text = place.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=\"", text), place.name


def test_a_candidate_by_keyboard_alone(live: Site, browser: Browser) -> None:
    """From the list to a fact whose box lights up, without a mouse."""
    page, _ = opened(live, browser, "batch")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    link = page.locator("table a").first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/asesi/*")
    row = page.locator("tr[data-f]").first
    row.focus()
    assert "lit" in (row.get_attribute("class") or "")
    page.context.close()


def test_a_batch_page_moves_by_itself(live: Site, browser: Browser) -> None:
    from records.database import transaction
    from records.tables import Batch

    def state(code: str) -> None:
        with transaction(live.house.engine) as session:
            session.get_one(Batch, live.body.batch_id).state = code

    state("working")
    try:
        page, _ = opened(live, browser, "batch")
        assert "sedang dibaca" in page.inner_text("#state")
        state("done")
        page.locator("#state .state.done").wait_for(timeout=8_000)
        page.context.close()
    finally:
        state("done")


def test_filters_live_in_the_address(live: Site, browser: Browser) -> None:
    page, _ = opened(live, browser, "batch")
    page.fill("[name=cari]", "Budi")
    page.click("text=Terapkan")
    page.wait_for_url("**cari=Budi**")
    names = page.locator("tbody a").all_inner_texts()
    assert names == ["Budi Santoso"]
    page.context.close()
