"""What a page says: its own text layer where that can be trusted, else the picture, made upright and flat, by OCR."""
from __future__ import annotations

from worker.flatten import sheets
from worker.page import Engine, Page, PageText
from worker.upright import read_upright


def read_page(page: Page, engine: Engine) -> list[PageText]:
    """The page's text in reading order. More than one when a photo shows several sheets. Never empty."""
    return _read_picture(page, engine)


def _read_picture(page: Page, engine: Engine) -> list[PageText]:
    uprights = [read_upright(sheet, engine) for sheet in sheets(page.picture)]
    return [
        PageText(page.number, upright.picture, upright.lines, engine.name if upright.lines else "none",
                 page.fields, page.notes)
        for upright in uprights
    ]
