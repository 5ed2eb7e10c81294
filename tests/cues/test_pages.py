"""The pages of resemblances, over real papers: two certificates of one number in two names, side by side, settled."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import Browser
from sqlalchemy import select

from records.cue_tables import Resemblance
from records.database import transaction
from records.viewer import Role
from tests.gate.house import Body, House, add_body, fill, open_house
from tests.parts.browser import chromium, on_a_port
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate
from worker.batch import Desk

AXE = Path(__file__).parents[1] / "pages" / "vendor" / "axe.min.js"
LATER = {"021-dewi-lestari/sertifikat.pdf": certificate("Dewi Lestari", 1)}


@dataclass(frozen=True)
class Case:
    """An installation in which Dewi's certificate bears the number of Siti's."""

    house: House
    body: Body
    resemblance: str

    def visitor(self, role: Role) -> FlaskClient:
        return self.house.visitor(self.body.people[role])


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Case:
    house = open_house(tmp_path_factory.mktemp("cues") / "data")
    body = fill(house, add_body(house, "a"), desk)
    service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
    service.upload(LATER)
    service.serve(desk)
    with transaction(house.engine) as session:
        (row,) = session.scalars(select(Resemblance))
        return Case(house, body, row.id)


def test_who_looks_across_candidates_sees_both_side_by_side(case: Case) -> None:
    listed = case.visitor(Role.AUDITOR).get("/kemiripan").get_data(as_text=True)
    assert "Nomor sama, pemilik berbeda" in listed and "Siti Rahayu" in listed and "Dewi Lestari" in listed
    page = case.visitor(Role.AUDITOR).get(f"/kemiripan/{case.resemblance}").get_data(as_text=True)
    assert page.count('<figure class="page">') == page.count("<rect") == 2
    for picture in re.findall(r'<img src="(/asesi/[^"]+)"', page):
        answer = case.visitor(Role.AUDITOR).get(picture.replace("&amp;", "&"))
        assert (answer.status_code, answer.mimetype) == (200, "image/jpeg")
    assert "palsu" not in page.lower()


def test_the_assessor_reads_a_note_on_the_own_candidate_and_nothing_of_the_other(case: Case) -> None:
    for address in (f"/meja/{case.body.mine}", f"/asesi/{case.body.mine}"):
        page = case.visitor(Role.ASSESSOR).get(address).get_data(as_text=True)
        assert "Nomor sama, pemilik berbeda pada asesi lain, mohon periksa" in page
        assert "Dewi" not in page
    for address in ("/kemiripan", f"/kemiripan/{case.resemblance}"):
        assert case.visitor(Role.ASSESSOR).get(address).status_code in (403, 404)


def test_another_bodys_auditor_finds_no_such_page(case: Case) -> None:
    other = add_body(case.house, "b")
    assert case.house.visitor(other.people[Role.AUDITOR]).get(f"/kemiripan/{case.resemblance}").status_code == 404


def test_a_conclusion_needs_a_reason_and_stays_in_the_story(case: Case) -> None:
    auditor, csrf = case.visitor(Role.AUDITOR), case.body.people[Role.AUDITOR].csrf
    address = f"/kemiripan/{case.resemblance}"
    assert auditor.post(address, data={"csrf": csrf, "word": "fair", "reason": " "}).status_code == 422
    assert auditor.post(address, data={"csrf": csrf, "word": "fair", "reason": "satu nomor bersama"}).status_code == 302
    assert "Nomor sama" not in auditor.get("/kemiripan").get_data(as_text=True)
    assert "satu nomor bersama" in auditor.get(address).get_data(as_text=True)
    assert "sudah diperiksa auditor: wajar" in case.visitor(Role.ASSESSOR).get(
        f"/meja/{case.body.mine}").get_data(as_text=True)


@pytest.fixture(scope="module")
def address(case: Case) -> Iterator[str]:
    with on_a_port(case.house.app) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.mark.parametrize(("width", "dark"), [(390, False), (1366, False), (1366, True)])
def test_both_pages_fit_every_screen_and_everybody(
        case: Case, address: str, browser: Browser, tmp_path_factory: pytest.TempPathFactory, width: int, dark: bool
) -> None:
    shots = tmp_path_factory.getbasetemp()
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme="dark" if dark else "light")
    context.add_cookies([
        {"name": "bukti_session", "value": case.body.people[Role.AUDITOR].cookie, "url": address}])
    complaints: list[str] = []
    for name, path in (("list", "/kemiripan?semua=1"), ("one", f"/kemiripan/{case.resemblance}")):
        page = context.new_page()
        page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=shots / f"cues-{name}-{width}{'-dark' if dark else ''}.png", full_page=True)
        sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})")
        serious = [one["id"] for one in found["violations"] if one["impact"] in ("serious", "critical")]
        assert (complaints, serious) == ([], [])
        assert sideways <= 0, f"{sideways} px beyond the screen"
    context.close()
