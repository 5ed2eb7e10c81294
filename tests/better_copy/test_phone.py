"""The candidate's page on a phone, in a real browser: within its screen, nothing serious for axe, a picture sent."""
from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page

from records.better_copy import State
from records.viewer import Role
from tests.better_copy.test_copies import ask, state
from tests.gate.house import Body, House
from tests.parts.browser import chromium, on_a_port

AXE = (Path(__file__).parents[1] / "pages" / "vendor" / "axe.min.js").read_text(encoding="utf-8")
LEVELS = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def address(house: House) -> Iterator[str]:
    with on_a_port(house.app) as address:
        yield address


@pytest.fixture(scope="module")
def phone(address: str, body: Body) -> Iterator[Page]:
    """A staff member's; what a link's page shows does not depend on who is logged in."""
    with chromium() as browser:
        context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
        cookie = body.people[Role.STAFF].cookie
        context.add_cookies([{"name": "bukti_session", "value": cookie, "url": address}])
        page = context.new_page()
        yield page
        context.close()


def serious(page: Page) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(LEVELS)
    return [one["id"] for one in found["violations"] if one["impact"] in ("serious", "critical")]


def test_a_picture_is_sent_from_a_phone(house: House, body: Body, address: str, phone: Page) -> None:
    secret, complaints = ask(house, body, body.mine), list[str]()
    phone.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    phone.goto(f"{address}/s/{secret}")
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert serious(phone) == []
    picture = io.BytesIO()
    Image.effect_noise((300, 400), 40).convert("RGB").save(picture, "JPEG")
    phone.set_input_files("input[type=file]", [{"name": "IMG 1.jpg", "mimeType": "image/jpeg",
                                                "buffer": picture.getvalue()}])
    phone.click("main button")
    phone.wait_for_selector("text=sedang dibaca")
    assert state(house, secret) is State.READING
    assert complaints == []


@pytest.mark.parametrize("path", ["/asesi/{one}/salinan?bukti=sertifikat.pdf%231", "/salinan",
                                  "/asesi/{one}/pemberitahuan", "/kiriman/{batch}/pemberitahuan"])
def test_staffs_pages_fit_a_phone_and_everybody(body: Body, address: str, phone: Page, path: str) -> None:
    phone.goto(address + path.format(one=body.mine, batch=body.batch_id))
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert serious(phone) == []


def test_the_desk_tells_who_saw_an_original_and_leads_to_a_better_copy(body: Body, address: str, phone: Page) -> None:
    assert phone.context.browser is not None
    context = phone.context.browser.new_context()
    context.add_cookies([{"name": "bukti_session", "value": body.people[Role.ASSESSOR].cookie, "url": address}])
    page = context.new_page()
    page.goto(f"{address}/meja/{body.mine}")
    page.click("text=Asli sudah dilihat")
    page.wait_for_selector("text=Asli dilihat oleh")
    page.click("text=Tarik kembali")
    page.wait_for_selector("text=Asli dilihat oleh", state="detached")
    assert "belum tercatat" in page.inner_text(".title")
    page.click("text=Minta salinan yang lebih baik")
    page.wait_for_selector("text=Apa yang kurang?")
    context.close()
