"""The form beside a scheme's text: each follows the other, mistakes are told by line while somebody types."""
from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from records.schemes import load_text, text_of
from records.viewer import Role
from tests.parts.browser import chromium, on_a_port
from tests.schemes.test_pages import BATIK, Desk, desk, hours  # noqa: F401 - desk is a fixture


def told(desk: Desk, version_id: str, role: Role = Role.ADMIN, status: int = 200, **sent: Any) -> Any:  # noqa: F811
    person = desk.body.people[role]
    answer = desk.house.visitor(person).post(f"/skema/draf/{version_id}/periksa", json=sent,
                                             headers={"X-CSRF-Token": person.csrf})
    assert answer.status_code == status, answer.text[:300]
    return answer.json


def test_a_change_of_the_form_is_made_in_the_text_and_nothing_is_kept(desk: Desk) -> None:  # noqa: F811
    row, change = desk.draft(), {"op": "set", "place": ["papers", "training", "min_hours"], "value": 48}
    answer = told(desk, row.id, text=row.text, cases="", change=change)
    assert answer["text"] == row.text.replace("min_hours: 30", "min_hours: 48") and answer["number"] == 0
    assert 'value="48"' in answer["form"] and desk.row(row.id).text == row.text
    assert load_text(answer["text"], BATIK).papers["training"].min_hours == 48


@pytest.mark.parametrize("change", [
    {"op": "set", "place": ["papers", "nobody", "min_hours"], "value": 1}, {"op": "eval", "place": ["title"]},
    {"op": "set", "place": [], "value": 1}, {"op": "set", "place": [{"a": 1}], "value": 1}, "title"])
def test_a_change_that_cannot_be_made_is_refused_in_words(desk: Desk, change: object) -> None:  # noqa: F811
    assert told(desk, desk.draft().id, status=422, text=text_of(BATIK), cases="", change=change)["fault"]


def test_mistakes_come_with_line_and_reason_and_the_form_waits(desk: Desk) -> None:  # noqa: F811
    wrong = text_of(BATIK).replace("min_hours: 30", "min_hours: tiga puluh")
    answer = told(desk, desk.draft().id, text=wrong, cases="")
    line = 1 + wrong[:wrong.index("tiga puluh")].count("\n")
    assert f'data-line="{line}"' in answer["mistakes"] and "bilangan bulat" in answer["mistakes"]
    assert (answer["form"], answer["number"], answer["places"]) == ("", 1, ["papers.training.min_hours"])
    cases = told(desk, desk.draft().id, text=text_of(BATIK), cases="- case: 1")
    assert "Contoh kasus" in cases["mistakes"] and cases["form"]


def test_only_admins_with_their_token_and_a_text_of_sensible_size(desk: Desk) -> None:  # noqa: F811
    row = desk.draft()
    told(desk, row.id, Role.AUDITOR, 403, text="")
    told(desk, row.id, status=413, text="x" * 500_000)
    assert desk.house.visitor(desk.body.people[Role.ADMIN]).post(
        f"/skema/draf/{row.id}/periksa", json={"text": ""}).status_code == 403


def test_form_and_text_follow_each_other_in_the_browser(desk: Desk) -> None:  # noqa: F811
    row = desk.draft()
    with on_a_port(desk.house.app) as address, chromium() as browser:
        context = browser.new_context()
        context.add_cookies([{"name": "bukti_session", "value": desk.body.people[Role.ADMIN].cookie, "url": address}])
        page, faults = context.new_page(), []
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.goto(f"{address}/skema/draf/{row.id}")
        text, field = page.locator("#text"), page.locator("""input[data-place='["papers", "training", "min_hours"]']""")
        page.click("summary:has-text('Bukti dan batasnya')")
        field.fill("48")
        page.wait_for_selector("#heard:has-text('Belum disimpan')")
        assert text.input_value() == row.text.replace("min_hours: 30", "min_hours: 48")
        text.fill(hours(12))
        expect(field).to_have_value("12")
        text.fill(row.text.replace("min_hours: 30", "min_hours: empat"))
        page.click("#mistakes a")
        assert page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart, "
                             "document.activeElement.selectionEnd)").strip() == "min_hours: empat"
        assert faults == []
