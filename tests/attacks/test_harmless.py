"""Names, folders and words on papers are a stranger's: shown as text wherever people look, run nowhere."""
from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from bukti import main
from records.viewer import Role
from tests.gate.house import Body, House, add_body, open_house
from tests.parts.browser import chromium, on_a_port
from tests.service.house import House as ServiceHouse
from tests.service.papers import certificate
from web.forms.render import pages
from web.package.workbook import write_workbook
from worker.batch import Desk

IMAGE, SCRIPT = "<img src=x onerror=alert(1)>", "<script>alert(1)</script>"
FOLDER = f"012-Siti{IMAGE}"
PAPERS = {f"{FOLDER}/a\u202e{IMAGE}.pdf": certificate(f"Siti {SCRIPT}", 1), f"{FOLDER}/rusak{IMAGE}.jpg": b"\xff\xd8no"}
ROSTER = [{"folder": FOLDER, "name": f'Siti "{SCRIPT}\'"'}]
COMMANDS = ("=HYPERLINK(\"http://a\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")


@dataclass(frozen=True)
class Attacked:
    house: House
    body: Body
    candidate: str
    batch: str

    def addresses(self) -> list[str]:
        return ["/", "/kiriman", f"/kiriman/{self.batch}", f"/asesi/{self.candidate}"]


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Attacked:
    house = open_house(tmp_path_factory.mktemp("attacked") / "data")
    body = add_body(house, "a")
    service = ServiceHouse(house.settings, house.engine, house.store, body.lsp_id)
    batch = service.upload(PAPERS, roster=ROSTER, name=f"Kiriman {IMAGE}")
    service.serve(desk)
    (candidate,) = service.candidates()
    return Attacked(house, body, candidate.id, batch)


def test_pages_show_what_strangers_wrote_as_text(attacked: Attacked) -> None:
    client, shown = attacked.house.visitor(attacked.body.people[Role.STAFF]), ""
    for address in attacked.addresses():
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert IMAGE not in answer.text and SCRIPT not in answer.text, address
        shown += answer.text
    assert "&lt;img src=x onerror" in shown and "&lt;script&gt;" in shown, "else nothing was shown at all"


def test_a_browser_runs_nothing_of_it(attacked: Attacked) -> None:
    """Also with the policy against foreign scripts taken off: the text itself must be harmless."""
    ran: list[str] = []
    with on_a_port(attacked.house.app) as address, chromium() as browser:
        context = browser.new_context(bypass_csp=True)
        cookie = attacked.body.people[Role.STAFF].cookie
        context.add_cookies([{"name": "bukti_session", "value": cookie, "url": address}])
        page = context.new_page()
        page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
        for path in attacked.addresses():
            page.goto(address + path, wait_until="load")
            assert page.locator("img[src=x]").count() == 0, path
        page.set_content(f"<p>{IMAGE}</p>")
        page.wait_for_timeout(300)
    assert ran == ["1"], "only our own page at the end may run it, to show that a script would be seen"


@pytest.fixture
def hostile_folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "asesi"
    folder.mkdir()
    (folder / "\x1b[31mmerah\x1b]0;judul\x07\u202e\x9b2J.pdf").write_bytes(certificate("Siti \x1b[5m Rahayu", 1))
    yield folder


def test_the_terminal_gets_no_commands(hostile_folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for words in (["read", *map(str, hostile_folder.iterdir())], ["check", str(hostile_folder)]):
        main([*words, "--no-cache"])
        told = capfd.readouterr()
        for text in (told.out, told.err):
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text), words
        assert "merah" in told.out + told.err


def test_forms_as_pdf_take_names_for_text() -> None:
    made = pages().from_string("<p>{{ name }}</p>").render(name=f"Siti {SCRIPT}")
    assert made == "<p>Siti &lt;script&gt;alert(1)&lt;/script&gt;</p>"


def test_a_workbook_holds_no_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_workbook([[text] * 18 for text in COMMANDS])))
    cells = [cell for row in book.active.iter_rows(min_row=2, min_col=2) for cell in row if cell.value]
    assert len(cells) >= len(COMMANDS)
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(str(cell.value).startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
