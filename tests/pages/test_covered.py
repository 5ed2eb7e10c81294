"""A page that bears an identity number: drawn over for everybody, shown whole when asked for, and that is noted."""
from __future__ import annotations

from playwright.sync_api import Browser
from sqlalchemy import select

from records.database import reading, transaction
from records.page_pictures import WHOLE
from records.portfolio import picture
from records.tables import Audit, Candidate, Judged
from records.viewer import Role
from tests.pages.conftest import Site

NUMBER = {"page": 1, "box": [0.1, 0.1, 0.5, 0.2]}


def test_a_covered_page_is_shown_whole_on_demand_and_it_is_noted(live: Site, browser: Browser) -> None:
    one, lsp = live.body.mine, live.body.lsp_id
    with transaction(live.house.engine) as session:
        candidate = session.get_one(Candidate, one)
        judged = session.scalars(select(Judged).where(Judged.candidate_id == one).order_by(Judged.number)).all()[-1]
        paper, before = judged.answer["documents"][0], judged.answer
        rest = judged.answer["documents"][1:]
        judged.answer = {**judged.answer, "documents": [{**paper, "private": [NUMBER]}, *rest]}
        shown, whole = picture(session, candidate, paper["id"], 1), picture(session, candidate, paper["id"], 1, WHOLE)
    assert shown and whole
    store = live.house.store
    data = store.picture(lsp, shown.sha256, shown.reader, shown.name)
    store.put_picture(lsp, whole.sha256, whole.reader, whole.name, data)
    context = live.context(browser, Role.ASSESSOR)
    try:
        page = context.new_page()
        page.goto(f"{live.address}/asesi/{one}")
        assert noted(live) == 0
        with page.expect_response(lambda answer: "utuh=1" in answer.url) as fetched:
            page.get_by_role("button", name="Perlihatkan (dicatat)").click()
        assert fetched.value.status == 200
        assert noted(live) == 1
        assert page.get_by_role("button", name="Perlihatkan (dicatat)").count() == 0
    finally:
        context.close()
        with transaction(live.house.engine) as session:
            session.get_one(Judged, judged.id).answer = before


def noted(live: Site) -> int:
    with reading(live.house.engine) as session:
        return len(session.scalars(select(Audit).where(Audit.action == "picture_shown_whole")).all())
