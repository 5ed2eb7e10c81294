"""One warm Chromium prints sheet after sheet: a tenth of the time of a new one for each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from samples.heldout.draw import BASE, faces
from samples.heldout.sheet import Paper

SHEET = """async html => { document.body.innerHTML = html; await document.fonts.ready;
 await Promise.all([...document.images].map(i => i.decode().catch(() => 0))); }"""

LIT = ".lit svg[fill=none]{stroke:#efe3c0}.lit .stamp{mix-blend-mode:normal}"
"""On a dark sheet the pen's ink is light."""


class Press:
    """`pdf(paper)` as samples.heldout.draw.to_pdf gives it, from a browser that stays open."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def pdf(self, paper: Paper) -> bytes:
        width, height = paper.size
        size = f".page{{width:{width}mm;height:{height - 0.2}mm}}{LIT}{paper.css}"
        pages = "".join(f'<section class="page">{page}</section>' for page in paper.pages)
        self._page.evaluate(SHEET, f"<style>{size}</style>{pages}")
        return self._page.pdf(width=f"{width}mm", height=f"{height}mm", print_background=True)


@contextmanager
def open_press(program: str = "/usr/bin/chromium") -> Iterator[Press]:
    """The browser with all fonts of samples/heldout/setup.sh; closed at the end."""
    with TemporaryDirectory() as room, sync_playwright() as play:
        start, style = Path(room) / "start.html", f"<style>{faces()}{BASE}</style>"
        start.write_text(
            f'<!doctype html><html lang="id"><meta charset="utf-8">{style}<body></body>', encoding="utf-8"
        )
        browser = play.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"]
        )
        page = browser.new_page()
        page.goto(start.as_uri())
        yield Press(page)
        browser.close()
