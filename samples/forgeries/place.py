"""Where something printed on a sheet stands in the picture of it that was handed in."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable

import cv2
import numpy as np
import pikepdf
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageOps

from samples.heldout.physical import rasterise
from samples.heldout.world import World

Picture = NDArray[np.uint8]
Rect = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""
Edges = tuple[int, int, int, int]
Look = Callable[[World, bytes], tuple[str, bytes]]
DPI = 150.0
LEAST_DIFFERENCE = 40
LEAST_AREA = 30


def printed_at(pdf: bytes, text: str) -> tuple[int, Rect] | None:
    """Page, from 0, and place of the first time that the text stands in one row; None where it does not."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        layer = page.get_textpage()
        found = layer.search(text, match_case=False).get_next()
        rects = [layer.get_rect(place) for place in range(layer.count_rects(*found))] if found else []
        if rects and _in_one_row(rects):
            return number, (min(rect[0] for rect in rects), min(rect[1] for rect in rects),
                            max(rect[2] for rect in rects), max(rect[3] for rect in rects))
    return None


def _in_one_row(rects: list[Rect]) -> bool:
    """Words of one row lie level; letters of a script may reach higher."""
    high = max(rect[3] - rect[1] for rect in rects)
    return max(rect[3] for rect in rects) - min(rect[1] for rect in rects) < 1.6 * high


def seen_at(w: World, look: Look, pdf: bytes, page: int, rect: Rect) -> Edges | None:
    """The place in the picture that `look` makes of the sheet with these dice.

    A sheet with only a mark in that place and an empty one go the same way; what differs is the place.
    """
    marked, empty = (opened(*look(copy.deepcopy(w), sheet), page) for sheet in (_sheet(pdf, page, rect), _sheet(pdf)))
    if marked.shape != empty.shape:
        return None
    differs = cv2.absdiff(marked, empty).max(axis=2) > LEAST_DIFFERENCE
    _, _, stats, _ = cv2.connectedComponentsWithStats(differs.astype(np.uint8))
    if len(stats) < 2:
        return None
    x, y, width, height, area = max(stats[1:], key=lambda part: part[cv2.CC_STAT_AREA])
    return (int(x), int(y), int(x + width), int(y + height)) if area >= LEAST_AREA else None


def opened(suffix: str, data: bytes, page: int) -> Picture:
    """One page of a file as it is shown."""
    if suffix == ".pdf":
        pages = rasterise(data, DPI)
        return pages[min(page, len(pages) - 1)]
    return np.array(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"))


def _sheet(pdf: bytes, page: int = -1, rect: Rect | None = None) -> bytes:
    """Empty sheets of the same sizes, with a black mark on one of them."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as made:
        for number, sheet in enumerate(source.pages):
            box = [float(edge) for edge in sheet.mediabox]
            made.add_blank_page(page_size=(box[2] - box[0], box[3] - box[1]))
            if number == page and rect is not None:
                left, bottom, right, top = rect
                drawn = f"0 g {left:.2f} {bottom:.2f} {right - left:.2f} {top - bottom:.2f} re f".encode()
                made.pages[-1].Contents = made.make_stream(drawn)
        made.save(out)
    return out.getvalue()
