"""The second looker's and the overseers' pages in a real browser: within a phone's screen, nothing serious for axe."""
from __future__ import annotations

from records.viewer import Role
from tests.better_copy.test_phone import PHONE, serious
from tests.parts.browser import chromium, on_a_port
from tests.second_look.test_blind import Place, place  # noqa: F401 (a fixture)


def test_pages_fit_a_phone_and_everybody(place: Place) -> None:  # noqa: F811
    look, _ = place.look()
    second = next(one for one in place.others if one.id == look.second_id)
    pages = {second: ["/pandangan-kedua", f"/pandangan-kedua/{look.id}"],
             place.body.people[Role.ADMIN]: ["/pandangan-kedua/semua", "/pandangan-kedua/kesepakatan",
                                             "/pengaturan/pemberitahuan"]}
    found = {}
    with on_a_port(place.house.app) as address, chromium() as browser:
        for person, paths in pages.items():
            context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
            context.add_cookies([{"name": "bukti_session", "value": person.cookie, "url": address}])
            page = context.new_page()
            for path in paths:
                page.goto(address + path)
                beyond = page.evaluate("document.documentElement.scrollWidth") - PHONE["width"]
                found[path] = (max(0, beyond), serious(page))
            context.close()
    assert found == {path: (0, []) for path in found}
