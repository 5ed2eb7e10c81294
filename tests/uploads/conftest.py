from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.parts.browser import chromium
from tests.parts.postgres import cluster  # noqa: F401 (a fixture)
from tests.uploads.house import House, build

Visit = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    one = build(tmp_path_factory.mktemp("uploads") / "data")
    one.start()
    yield one
    one.stop()


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture
def visit(browser: Browser, house: House) -> Iterator[Visit]:
    """Opens a browser of our member of staff: `visit(port=…, **options of the context)`."""
    opened: list[BrowserContext] = []

    def visit(port: int | None = None, **options: object) -> BrowserContext:
        context = browser.new_context(base_url=f"http://127.0.0.1:{port or house.port}", **options)  # type: ignore[arg-type]
        context.add_cookies([{"name": "bukti_session", "value": house.cookie, "url": house.address}])
        context.set_default_timeout(20_000)
        opened.append(context)
        return context

    yield visit
    for context in opened:
        context.close()
