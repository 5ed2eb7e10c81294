"""Framed and oval stamps: pieces of one coloured ink that stand together and are bounded on all sides."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Sheet

COLOURED = 45
LOOK = 0.5
"""The frame is sought on the sheet at half its size."""
GAP_PIXELS = 7
LEAST, MOST = 0.05, 0.30
"""Longer side of a stamp as a share of the page's."""
STAMP_HUES = ((95, 168), (169, 180), (0, 7))
"""Blue to violet, and red, in half degrees: gold, brown and green belong to borders and batik."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Box in pixels of the sheet; `coverage` of its four sides by ink; `ink` the pixels that belong to it."""

    box: tuple[float, float, float, float]
    coverage: float
    ink: NDArray[np.bool_]


def frames(page: Sheet) -> list[Frame]:
    small = cv2.resize(page.colours, None, fx=LOOK, fy=LOOK, interpolation=cv2.INTER_AREA)
    hsv = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)
    chroma = cv2.resize(page.chroma, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_AREA)
    hue = hsv[..., 0]
    of_stamp = np.zeros(hue.shape, bool)
    for low, high in STAMP_HUES:
        of_stamp |= (hue >= low) & (hue <= high)
    ink = ((chroma > COLOURED) & of_stamp).astype(np.uint8)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((GAP_PIXELS, GAP_PIXELS), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    longer = max(ink.shape)
    found = []
    for label in range(1, count):
        x, y, w, h, _area = (int(value) for value in stats[label])
        if LEAST * longer <= max(w, h) <= MOST * longer and min(w, h) >= 0.025 * longer and max(w, h) < 5 * min(w, h):
            frame = _frame(page, ink & (labels == label), (x, y, w, h))
            if frame.coverage > 0.55:
                found.append(frame)
    return found


def _frame(page: Sheet, ink: NDArray[np.uint8], box: tuple[int, int, int, int]) -> Frame:
    x, y, w, h = box
    crop = ink[y : y + h, x : x + w]
    full = np.zeros(page.ink.shape, bool)
    larger = cv2.resize(ink, page.size, interpolation=cv2.INTER_NEAREST) > 0
    full |= larger
    place = (x / LOOK, y / LOOK, (x + w) / LOOK, (y + h) / LOOK)
    return Frame(place, _bounded(crop), full)


def _bounded(crop: NDArray[np.uint8]) -> float:
    """The least covered of four sides: share of each side along which ink is met in the outer sixth of the box."""
    h, w = crop.shape
    band_x, band_y = max(2, w // 6), max(2, h // 6)
    level = (crop[:band_y].any(axis=0), crop[-band_y:].any(axis=0))
    upright = (crop[:, :band_x].any(axis=1), crop[:, -band_x:].any(axis=1))
    return float(min(side.mean() for side in (*level, *upright)))
