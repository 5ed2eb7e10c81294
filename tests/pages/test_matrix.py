"""From a cell of the matrix to the place on the scan in two clicks, by mouse or keyboard, and without a script too."""
from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from records.database import reading
from records.tables import Judged
from records.viewer import Role
from tests.pages.conftest import Site


@pytest.fixture
def page(live: Site, browser: Browser) -> Page:
    context = live.context(browser, Role.ASSESSOR)
    found = context.new_page()
    found.goto(f"{live.address}/asesi/{live.body.mine}/matriks")
    return found


def test_a_reason_opens_its_place_on_the_scan_by_keyboard_alone(live: Site, page: Page) -> None:
    page.locator("td summary").first.focus()
    page.keyboard.press("Enter")
    link = page.locator("[data-box]:visible").first
    edges = [float(edge) for edge in (link.get_attribute("data-box") or "").split()]
    link.focus()
    page.keyboard.press("Enter")
    rect = page.locator("#place rect")
    rect.wait_for(state="visible")
    assert float(rect.get_attribute("x") or 0) == pytest.approx(edges[0] * 1000)
    assert float(rect.get_attribute("height") or 0) == pytest.approx((edges[3] - edges[1]) * 1000)
    assert page.locator("#place img").evaluate("img => img.decode().then(() => img.naturalWidth)") > 100
    page.keyboard.press("Escape")
    assert not page.locator("#place").is_visible()
    page.context.close()
    with reading(live.house.engine) as session:
        answer = session.scalars(select(Judged.answer).where(Judged.candidate_id == live.body.mine)).first()
    assert answer is not None
    assert edges in [reason["box"] for unit in answer["units"] for reason in unit["because"]]


def test_every_reason_of_every_unit_stands_in_the_matrix(live: Site, page: Page) -> None:
    with reading(live.house.engine) as session:
        answer = session.scalars(
            select(Judged.answer).where(Judged.candidate_id == live.body.mine).order_by(Judged.number.desc())).first()
    assert answer is not None
    text = page.text_content("table") or ""
    missing = [reason["text"] for unit in answer["units"] for reason in unit["because"] if reason["text"] not in text]
    assert missing == []
    assert all(told in text for unit in answer["units"] for told in unit["would_settle"])
    page.context.close()
