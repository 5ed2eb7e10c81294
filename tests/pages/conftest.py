from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from records.viewer import Role
from tests.gate.house import Body, House, add_body, fill, open_house
from tests.parts.browser import chromium, on_a_port
from worker.batch import Desk


@dataclass(frozen=True)
class Site:
    house: House
    body: Body
    address: str

    def context(self, browser: Browser, role: Role | None, **more: object) -> BrowserContext:
        """A browser of somebody in that role, or of nobody."""
        context = browser.new_context(**more)  # type: ignore[arg-type]
        if role:
            cookie = self.body.people[role].cookie
            context.add_cookies([{"name": "bukti_session", "value": cookie, "url": self.address}])
        return context


@pytest.fixture(scope="package")
def live(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Iterator[Site]:
    """The real app on a free port, with a batch that was really read."""
    house = open_house(tmp_path_factory.mktemp("pages") / "data")
    body = fill(house, add_body(house, "a"), desk)
    with on_a_port(house.app) as address:
        yield Site(house, body, address)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="package")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures of the pages stay after the run: in `BUKTI_SHOTS`, else among what pytest keeps."""
    kept = os.environ.get("BUKTI_SHOTS")
    if not kept:
        return tmp_path_factory.mktemp("shots")
    Path(kept).mkdir(parents=True, exist_ok=True)
    return Path(kept)
