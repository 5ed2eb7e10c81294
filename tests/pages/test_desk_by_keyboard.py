"""The whole desk by keyboard alone: a box by its fields, a correction, an override, a cut, a signature, a form."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from celery.contrib.testing.worker import start_worker
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from records import accounts
from records.database import transaction
from records.tables import Candidate
from records.viewer import Role
from tests.gate.house import PASSWORD, add_body, open_house
from tests.pages.conftest import Site
from tests.pages.test_pages import AXE
from tests.parts.browser import on_a_port
from tests.parts.redis import RedisServer, redis_server  # noqa: F401 (a fixture)
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate, letter
from tests.service.test_pieces import merged
from worker.batch import Desk
from worker.pulse import Pulse
from worker.serving import Shop
from worker.tasks import register

SIZES = {"phone": (390, 844), "tablet": (1024, 768), "laptop": (1366, 768)}


@pytest.fixture
def served(tmp_path: Path, desk: Desk, redis_server: RedisServer) -> Iterator[Site]:  # noqa: F811
    """The real app, a real queue, and a worker's tasks beside it; a candidate with a bundle, the assessor's own."""
    house = open_house(tmp_path / "data", redis_url=redis_server.url)
    body = add_body(house, "a")
    service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
    batch_id = service.upload({"012-siti-rahayu/bundel.pdf": merged(
        certificate("Siti Rahayu", 1), letter("Siti Rahayu", 2), letter("Siti Rahayu", 4))})
    service.serve(desk)
    with transaction(house.engine) as session:
        mine = session.scalars(select(Candidate).where(Candidate.batch_id == batch_id)).one()
        accounts.assign(session, mine, body.people[Role.ASSESSOR].id, body.people[Role.STAFF].id)
    site = house.app.extensions["bukti"]
    register(site.broker, lambda: Shop(house.settings, house.engine, house.store, desk, Pulse()))
    filled = type(body)(body.lsp_id, body.people, body.tokens, batch_id, mine.id, "")
    with (on_a_port(house.app) as address,
          start_worker(site.broker, pool="solo", perform_ping_check=False, queues=["quick", "batch"])):
        yield Site(house, filled, address)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def tab_to(page: Page, selector: str, most: int = 120) -> None:
    for _ in range(most):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"not reached by Tab: {selector}")


def serious(page: Page) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})")
    return [one["id"] for one in found["violations"] if one["impact"] in ("serious", "critical")]


def shoot(page: Page, shots: Path, name: str) -> None:
    """The page as it stands, at the three sizes; nothing of it lies beyond the screen."""
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.screenshot(path=shots / f"{name}-{size}.png", full_page=True)
        sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert sideways <= 0, f"{name} {size}: {sideways} px beyond the screen"


def test_the_desk_by_keyboard_alone(served: Site, browser: Browser, shots: Path) -> None:
    context = served.context(browser, Role.ASSESSOR, viewport={"width": 1366, "height": 768})
    page = context.new_page()
    page.goto(f"{served.address}/meja")
    tab_to(page, f"a[href='/meja/{served.body.mine}']")
    press(page, "Enter")
    page.locator("#paper h2").wait_for()
    mark_a_place(page)
    assert serious(page) == []
    shoot(page, shots, "desk-marking")
    press(page, "Escape")
    say_otherwise(page)
    cut(page)
    assert serious(page) == []
    shoot(page, shots, "arrange")
    sign(page, served)
    context.close()


def mark_a_place(page: Page) -> None:
    """The holder again: its box by four numbers, read by a worker, confirmed; then another one, left open."""
    press(page, "j", "b")
    heading = page.locator(".editor h3").inner_text()
    assert page.evaluate("document.activeElement.type") == "number"
    for edge in ("10", "12", "70", "32"):
        press(page, "Control+a")
        page.keyboard.type(edge)
        press(page, "Tab")
    tab_to(page, ".edges ~ p button")
    read = page.get_by_text("Terbaca “")
    for _ in range(6):  # a machine full of other work answers late; a person presses again
        press(page, "Enter")
        read.or_(page.get_by_text("Pembaca sedang sibuk")).wait_for(timeout=10_000)
        if read.is_visible():
            break
    assert "Siti Rahayu" in page.inner_text(".editor"), heading
    tab_to(page, ".editor button:not([type])")


def say_otherwise(page: Page) -> None:
    press(page, "o", "Enter")
    page.locator(".editor input[type=radio]").first.wait_for()
    press(page, "Space")
    tab_to(page, "#reason")
    page.keyboard.type("Aslinya saya lihat")
    press(page, "Enter")
    page.locator("#told", has_text="→").or_(page.locator("#told", has_text="Tersimpan")).wait_for()


def cut(page: Page) -> None:
    """Two letters that stand apart become one paper, and are read as such; then it is taken back."""
    press(page, "s")
    page.locator("[data-at='page 2']").wait_for()
    tab_to(page, "[data-at='page 0']")
    press(page, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "c")
    assert "2 bukti" in page.inner_text("#count")
    tab_to(page, "#save")
    press(page, "Enter")
    page.get_by_text("dinilai lagi").wait_for(timeout=30_000)
    assert page.locator(".paper-box").count() == 2


def sign(page: Page, served: Site) -> None:
    page.goto(f"{served.address}/meja/{served.body.mine}/rekomendasi")
    for number in range(page.locator("input[type=radio][value=met]").count()):
        tab_to(page, f"tr:nth-child({number + 1}) input[type=radio]")
        press(page, "Space")
        press(page, "Tab")
    tab_to(page, "input[name=proof]")
    page.keyboard.type(PASSWORD)
    press(page, "Enter")
    page.wait_for_url("**/asesi/**")
    page.goto(f"{served.address}/meja/{served.body.mine}/rekomendasi")
    assert "Sudah ditandatangani" in page.inner_text("main")
    tab_to(page, "a[href$='fr-ia-08.docx']")
    with page.expect_download() as download:
        press(page, "Enter")
    assert Path(download.value.path()).read_bytes().startswith(b"PK")
