"""Takes the pictures of docs/panduan-asesor.md from the running pages: `make guide-pictures`. A minute or two."""
from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from records import accounts
from records.account_tables import User
from records.acknowledge import Way, acknowledge
from records.database import transaction
from records.settings import Settings
from records.tables import Candidate
from records.viewer import Role
from tests.gate.house import Body, House, add_body, open_house
from tests.parts.browser import chromium, on_a_port
from tests.service.house import House as ServiceHouse
from worker.batch import Desk

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
PEOPLE = ("005-wulandari-tutik", "008-ikhsan-chaniago", "010-muhammad-hakim-ikhsan", "012", "020")
"""Beginnings of folders in samples/: one for each route, and some with questions."""
WIDTH, HEIGHT = 1200, 760
SHOWN_WIDTH = 1000  # pixels of the picture in the guide
QUALITY = 78  # of WebP: letters stay sharp, a page weighs some 60 kB


@dataclass(frozen=True)
class Stage:
    house: House
    body: Body
    address: str
    asked: str
    """A candidate with questions."""
    practice: str


@contextmanager
def stage() -> Iterator[Stage]:
    """The app on a free port, with some of the samples read and handed to one assessor."""
    with TemporaryDirectory(prefix="bukti-guide-") as folder:
        house = open_house(Path(folder) / "data")
        body = add_body(house, "Contoh")
        desk = Desk(Settings(cache=None, workers=1), None)
        service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
        service.upload(papers(), name="Sidang November")
        service.serve(desk)
        asked, practice = handed_over(house, body)
        with on_a_port(house.app) as address:
            yield Stage(house, body, address, asked, practice)


def papers() -> dict[str, bytes]:
    folders = [place for place in sorted((ROOT / "samples").iterdir()) if place.name.startswith(PEOPLE)]
    return {f"{folder.name}/{place.name}": place.read_bytes()
            for folder in folders for place in sorted(folder.iterdir()) if place.is_file()}


def handed_over(house: House, body: Body) -> tuple[str, str]:
    """All candidates to the assessor, who gets a name; the ids of one with questions and of one who must show more."""
    with transaction(house.engine) as session:
        user = session.get_one(User, body.people[Role.ASSESSOR].id)
        user.name, user.registration = "Suparno", "MET.000.001234 2019"
        people = sorted(session.scalars(select(Candidate)), key=lambda one: (-one.questions, one.name))
        for one in people:
            accounts.assign(session, one, user.id, body.people[Role.STAFF].id)
            acknowledge(session, one, Way.PAPER, date(2026, 11, 2), "id", body.people[Role.STAFF].id)
        practice = next(one.id for one in people if one.route == "practice")
        return people[0].id, practice


def open_place(page: Page) -> None:
    page.locator("td summary").first.click()
    page.locator("[data-box]:visible").first.click()
    page.locator("#place img").evaluate("img => img.decode()")


SHOTS: dict[str, tuple[str, Callable[[Page], None] | None]] = {
    "pekerjaan": ("/meja", None), "meja": ("/meja/{asked}", None), "matriks": ("/asesi/{practice}/matriks", open_place),
    "rekomendasi": ("/meja/{practice}/rekomendasi", None),
}
"""By the picture's name: the page, and what is done there first."""


def take(browser: Browser, here: Stage) -> Iterator[tuple[str, bytes]]:
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
    cookie = here.body.people[Role.ASSESSOR].cookie
    context.add_cookies([{"name": "bukti_session", "value": cookie, "url": here.address}])
    page = context.new_page()
    for name, (path, act) in SHOTS.items():
        page.goto(here.address + path.format(asked=here.asked, practice=here.practice))
        page.wait_for_load_state("networkidle")
        if act:
            act(page)
        yield name, page.screenshot()
    context.close()


def save(name: str, png: bytes) -> int:
    """As WebP; its bytes."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    size = SHOWN_WIDTH, round(picture.height * SHOWN_WIDTH / picture.width)
    picture = picture.resize(size, Image.Resampling.LANCZOS)
    place = PICTURES / f"{name}.webp"
    picture.save(place, quality=QUALITY, method=6)
    return place.stat().st_size


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with stage() as here, chromium() as browser:
        for name, png in take(browser, here):
            print(f"{name}: {save(name, png) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
