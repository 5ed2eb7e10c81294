"""How a stamp or a signature looks, in 256 bits: the same for the same picture put on another paper."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from rules.paper import Box, Document, MarkPrint
from worker.page import PageText, Picture

MARKS = ("stamp", "signature")
SURE = 0.8
"""Of a mark: what may be none is not compared."""
SIDE = 16
LEAST_SIDE_PX = 24
"""Smaller marks have too little in them to tell one from another."""
WORK_PX = 128


def mark_prints(paper: Document, pages: Sequence[PageText]) -> Iterator[MarkPrint]:
    """Of the paper's stamp and signature, where they were found for sure."""
    for name in MARKS:
        mark = paper.mark(name)
        page = next((page for page in pages if page.number == mark.page), None)
        if not mark.value or mark.confidence < SURE or mark.box is None or page is None:
            continue
        crop = _crop(page.picture, mark.box)
        if min(crop.shape[:2]) >= LEAST_SIDE_PX:
            yield MarkPrint(name, look(crop), page.number, mark.box)


def look(crop: Picture) -> str:
    """64 hex digits: whether each patch of a grid bears more ink than its right neighbour."""
    small = cv2.resize(_ink(crop), (WORK_PX, WORK_PX), interpolation=cv2.INTER_AREA)
    patches = cv2.resize(cv2.GaussianBlur(small, (0, 0), 3), (SIDE + 1, SIDE), interpolation=cv2.INTER_AREA)
    bits = (patches[:, 1:].astype(np.int16) > patches[:, :-1]).flatten()
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):064x}"


def _ink(crop: Picture) -> NDArray[np.uint8]:
    """How much ink, 0..255, whatever the paper's own shade."""
    darkest = np.asarray(crop.min(axis=2), np.uint8)
    paper = cv2.medianBlur(cv2.resize(darkest, (32, 32), interpolation=cv2.INTER_AREA), 5)
    ground = cv2.resize(cv2.dilate(paper, np.ones((5, 5), np.uint8)), darkest.shape[::-1])
    return np.asarray(cv2.subtract(ground, darkest), np.uint8)


def _crop(picture: Picture, box: Box) -> Picture:
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = (round(edge * side) for edge, side in zip(box, (width, height, width, height), strict=True))
    return picture[max(0, y0):max(y0, y1), max(0, x0):max(x0, x1)]
