from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.parts.postgres import cluster  # noqa: F401 (a fixture)
from tests.uploads.house import House, build

Visit = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    one = build(tmp_path_factory.mktemp("uploads") / "data")
    one.start()
    yield one
    one.stop()


@contextmanager
def any_memory() -> Iterator[None]:
    """A browser reserves far more address space than it uses: the bound on tests is not for it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with any_memory():
        programs = sync_playwright().start()
        browser = programs.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    yield browser
    browser.close()
    programs.stop()


@pytest.fixture
def visit(chromium: Browser, house: House) -> Iterator[Visit]:
    """Opens a browser of our member of staff: `visit(port=…, **options of the context)`."""
    opened: list[BrowserContext] = []

    def visit(port: int | None = None, **options: object) -> BrowserContext:
        context = chromium.new_context(base_url=f"http://127.0.0.1:{port or house.port}", **options)  # type: ignore[arg-type]
        context.add_cookies([{"name": "bukti_session", "value": house.cookie, "url": house.address}])
        context.set_default_timeout(20_000)
        opened.append(context)
        return context

    yield visit
    for context in opened:
        context.close()
