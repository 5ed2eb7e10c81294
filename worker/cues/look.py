"""How a stamp or a signature looks, in 512 bits: nearly the same for the same picture put on another paper."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from rules.paper import Box, Document, MarkPrint
from worker.marks.sheet import extremes
from worker.page import PageText, Picture

MARKS = ("stamp", "signature")
SURE = 0.8
"""Of a mark: what may be none is not compared."""
SIDE = 16
LEAST_SIDE_PX = 24
"""Smaller marks have too little in them to tell one from another."""
WORK_PX = 160
"""Longer side that is looked at; lines of a stamp are then two pixels wide."""
BLUR_PX = 3.0
MARGIN = 0.12
"""Of the box, looked at beyond it."""
SHIFTS = [(x, y, size) for size, x, y in product((-0.05, 0.0, 0.05), (-0.04, 0.0, 0.04), (-0.04, 0.0, 0.04))]
"""A box is found no more exactly than this, of its side: the look is taken at every such place."""

Ink = NDArray[np.uint8]


def mark_prints(paper: Document, pages: Sequence[PageText]) -> Iterator[MarkPrint]:
    """Of the paper's stamp and signature, where they were found for sure."""
    for name in MARKS:
        mark = paper.mark(name)
        page = next((page for page in pages if page.number == mark.page), None)
        if not mark.value or mark.confidence < SURE or mark.box is None or page is None:
            continue
        found = looks(page.picture, mark.box)
        if found:
            yield MarkPrint(name, found[0], page.number, mark.box, found[1:])


def looks(picture: Picture, box: Box) -> tuple[str, ...]:
    """The look at the box itself, then at places beside it; () where it is too small."""
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    across, down = x1 - x0, y1 - y0
    left, top = max(0, int(x0 - MARGIN * across)), max(0, int(y0 - MARGIN * down))
    crop = picture[top:int(y1 + MARGIN * down) + 1, left:int(x1 + MARGIN * across) + 1]
    if min(crop.shape[:2]) < LEAST_SIDE_PX:
        return ()
    ink, scale = _ink(crop)
    places = sorted(SHIFTS, key=lambda shift: shift != (0.0, 0.0, 0.0))
    return tuple(
        _bits(_cut(ink, (x0 + (x - size) * across - left, y0 + (y - size) * down - top,
                         x1 + (x + size) * across - left, y1 + (y + size) * down - top), scale))
        for x, y, size in places)


def _ink(crop: Picture) -> tuple[Ink, float]:
    """How much ink, whatever the paper's own shade, soft, and the scale of it."""
    scale = min(1.0, WORK_PX / max(crop.shape[:2]))
    small = cv2.resize(crop, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else crop
    darkest, _ = extremes(np.asarray(small, np.uint8))
    paper = cv2.medianBlur(cv2.resize(darkest, (32, 32), interpolation=cv2.INTER_AREA), 5)
    ground = cv2.resize(cv2.dilate(paper, np.ones((5, 5), np.uint8)), darkest.shape[::-1])
    soft = cv2.GaussianBlur(cv2.subtract(ground, darkest), (0, 0), BLUR_PX * max(darkest.shape) / WORK_PX)
    return np.asarray(soft, np.uint8), scale


def _cut(ink: Ink, edges: tuple[float, float, float, float], scale: float) -> Ink:
    x0, y0, x1, y1 = (max(0, round(edge * scale)) for edge in edges)
    return ink[y0:max(y1, y0 + 2), x0:max(x1, x0 + 2)]


def _bits(ink: Ink) -> str:
    """128 hex digits: whether each patch bears more ink than its neighbour to the left, then than the one above."""
    across = cv2.resize(ink, (SIDE + 1, SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    down = cv2.resize(ink, (SIDE, SIDE + 1), interpolation=cv2.INTER_AREA).astype(np.int16)
    bits = np.concatenate(((across[:, 1:] > across[:, :-1]).ravel(), (down[1:] > down[:-1]).ravel()))
    return np.packbits(bits).tobytes().hex()
