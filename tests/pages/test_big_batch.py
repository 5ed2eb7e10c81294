"""Two thousand candidates with twenty thousand papers: the page is as quick and as whole as with three."""
from __future__ import annotations

import time

import pytest
from playwright.sync_api import Browser

from records.viewer import Role
from tests.pages.big import add_big_batch
from tests.pages.conftest import Site
from tests.pages.test_pages import SIZES
from web.pages.batches import SHOWN_FAILURES

SECONDS = 0.2  # of one core; a quiet machine needs 80 ms
QUERIES = ["", "?jalur=review&urut=questions&hal=3", "?gagal=1", "?cari=rahayu+19&peringatan=1"]


@pytest.fixture(scope="module")
def big(live: Site) -> str:
    return add_big_batch(live.house.engine, live.body.lsp_id, 2_000, failed=120)


@pytest.mark.parametrize("query", QUERIES)
def test_a_page_of_two_thousand_is_quick(live: Site, big: str, query: str) -> None:
    visitor, took = live.house.visitor(live.body.people[Role.STAFF]), []
    for _ in range(5):
        since = time.thread_time()
        answer = visitor.get(f"/kiriman/{big}{query}")
        took.append(time.thread_time() - since)
        assert answer.status_code == 200
    assert min(took) < SECONDS


def test_failures_are_counted_whole_and_shown_in_part(live: Site, big: str) -> None:
    visitor = live.house.visitor(live.body.people[Role.STAFF])
    page = visitor.get(f"/kiriman/{big}").text
    assert f"{SHOWN_FAILURES} yang pertama" in page
    assert page.count("Berkas rusak; minta salinan lain.") == SHOWN_FAILURES
    assert len(visitor.get(f"/kiriman/{big}/gagal.csv").text.splitlines()) == 121


@pytest.mark.parametrize("people", [0, 1, 40, 2_000])
@pytest.mark.parametrize("size", ["phone", "laptop"])
def test_lists_of_any_length_fit_the_screen(live: Site, browser: Browser, shots: object, big: str, people: int,
                                            size: str) -> None:
    batch = big if people == 2_000 else add_big_batch(live.house.engine, live.body.lsp_id, people)
    width, height = SIZES[size]
    context = live.context(browser, Role.STAFF, viewport={"width": width, "height": height})
    page = context.new_page()
    page.goto(f"{live.address}/kiriman/{batch}")
    page.screenshot(path=f"{shots}/rows-{people}-{size}.png", full_page=True)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert page.locator("tbody tr").count() == min(people, 100)
    if people >= 40 and size == "laptop":
        page.evaluate("document.querySelectorAll('tbody tr')[20].scrollIntoView({block: 'start'})")
        top = page.evaluate("document.querySelector('thead th').getBoundingClientRect().top")
        assert -1 <= top < 5, "the head stays in sight"
    context.close()
