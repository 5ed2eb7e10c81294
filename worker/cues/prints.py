"""How print looks where it stands: sharpness, ink, ground and grain of a word or a line, in pixels of the page.

A part that was typed or pasted into a picture has edges, ink or ground unlike the rest, whatever its letters are.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.order import pixels
from worker.page import Picture, TextLine

Grey = NDArray[np.uint8]
Edges = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""

LEAST_CONTRAST = 40.0
"""Grey levels between ink and ground; paler print, and light print on dark, is not looked at."""
LEAST_HEIGHT_PX, LEAST_WIDTH_PX = 10, 6
MAX_TILT = 0.3
"""Rise of a line over its own height up to which an upright box holds it and little else."""
WORD_GAP = 0.28
"""Of the line's height, without ink: a new word."""
PIECE = 2.5
"""Heights of the line: some four letters."""
RING = (0.05, 0.45)
"""Of the line's height: ground looked at above and below a word."""


@dataclass(frozen=True, slots=True, eq=False)
class Print:
    """A word or line as measured. Levels 0..255; `sharp` is the steepest step over the contrast."""

    edges: Edges
    sharp: float
    spread: float
    """Of the ink's levels, as a share of the contrast: typed letters are of one level, a scan's are not."""
    grain: float
    still: float
    """Share of the ground without any grain, as compression leaves it."""
    ground: float
    ground_colour: NDArray[np.float64]

    @property
    def height(self) -> int:
        return self.edges[3] - self.edges[1]


def is_level(line: TextLine) -> bool:
    x0, y0, x1, y1 = pixels(line.quad)
    rise = abs(float(line.quad[0][1] - line.quad[1][1]))
    return y1 - y0 >= LEAST_HEIGHT_PX and x1 - x0 >= y1 - y0 and rise <= MAX_TILT * (y1 - y0)


def edges_of(line: TextLine, picture: Picture) -> Edges:
    x0, y0, x1, y1 = pixels(line.quad)
    return within(picture, (int(x0), int(y0), int(np.ceil(x1)), int(np.ceil(y1))))


def within(picture: Picture, edges: Edges) -> Edges:
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = edges
    return max(0, x0), max(0, y0), min(width, x1), min(height, y1)


def measure(picture: Picture, edges: Edges) -> Print | None:
    """None where there is too little ink or ground to tell. Through OpenCV's masks: numpy's take five times as long."""
    x0, y0, x1, y1 = within(picture, edges)
    if y1 - y0 < LEAST_HEIGHT_PX - 2 or x1 - x0 < LEAST_WIDTH_PX:
        return None
    colours = np.ascontiguousarray(picture[y0:y1, x0:x1])
    grey = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY), np.uint8)
    low, high = levels(grey, (0.04, 0.80))
    contrast = high - low
    if contrast < LEAST_CONTRAST:
        return None
    ink = cv2.inRange(grey, 0, low + 0.35 * contrast)
    ground = cv2.erode(cv2.inRange(grey, high - 0.3 * contrast, 255), np.ones((3, 3), np.uint8))
    if cv2.countNonZero(ink) < 12 or cv2.countNonZero(ground) < 20:
        return None
    grain = cv2.absdiff(grey, cv2.blur(grey, (3, 3)))
    steps = np.asarray(cv2.absdiff(grey[:, 2:], grey[:, :-2]), np.uint8)
    grains = cv2.calcHist([grain], [0], ground, [256], [0, 256]).ravel()
    spread = float(cv2.meanStdDev(grey, mask=ink)[1][0, 0])
    return Print(
        (x0, y0, x1, y1), levels(steps, (0.97,))[0] / contrast, spread / contrast,
        float(cv2.mean(grain, ground)[0]), float(grains[0] / grains.sum()), levels(grey, (0.5,), ground)[0],
        np.array(cv2.mean(colours, ground)[:3]))


def levels(grey: Grey, shares: tuple[float, ...], mask: NDArray[Any] | None = None) -> tuple[float, ...]:
    """The levels below which these shares of the pixels lie."""
    counts = np.cumsum(cv2.calcHist([grey], [0], mask, [256], [0, 256]).ravel())
    return tuple(float(np.searchsorted(counts, share * counts[-1])) for share in shares)


def words_of(picture: Picture, line: TextLine) -> Iterator[Edges]:
    """Boxes of the words of a level line, by the gaps between them."""
    x0, y0, x1, y1 = edges_of(line, picture)
    height = y1 - y0
    if height < LEAST_HEIGHT_PX - 2 or x1 - x0 < LEAST_WIDTH_PX:
        return
    grey = np.asarray(cv2.cvtColor(np.ascontiguousarray(picture[y0:y1, x0:x1]), cv2.COLOR_RGB2GRAY), np.uint8)
    low, high = levels(grey, (0.04, 0.80))
    if high - low < LEAST_CONTRAST:
        return
    inked = np.flatnonzero(grey.min(axis=0) < low + 0.5 * (high - low))
    for run in np.split(inked, np.flatnonzero(np.diff(inked) > max(3, WORD_GAP * height)) + 1):
        if run.size and run[-1] - run[0] >= 0.5 * height:
            yield from _pieces(within(picture, (x0 + int(run[0]) - 2, y0, x0 + int(run[-1]) + 3, y1)))


def _pieces(word: Edges) -> Iterator[Edges]:
    """A long word in parts about as long: often only a number's end was changed, and there are no gaps in it."""
    x0, y0, x1, y1 = word
    count = max(1, round((x1 - x0) / (PIECE * (y1 - y0))))
    cuts = [x0 + (x1 - x0) * place // count for place in range(count + 1)]
    for left, right in pairwise(cuts):
        yield left, y0, right, y1


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """The ground just above and below a word."""

    ground: float
    grain: float
    colour: NDArray[np.float64]
    uneven: float
    """Difference between above and below."""


def ring_of(picture: Picture, edges: Edges) -> Ring | None:
    x0, y0, x1, y1 = edges
    near, far = (int(share * (y1 - y0)) for share in RING)
    bands = [within(picture, (x0, y0 - far, x1, y0 - near)), within(picture, (x0, y1 + near, x1, y1 + far))]
    told = [_ground(picture, band) for band in bands if band[3] - band[1] >= 3 and band[2] - band[0] >= LEAST_WIDTH_PX]
    if not told:
        return None
    grounds = [ground for ground, _, _ in told]
    return Ring(float(np.mean(grounds)), float(np.mean([grain for _, grain, _ in told])),
                np.mean([colour for _, _, colour in told], axis=0), max(grounds) - min(grounds))


def _ground(picture: Picture, band: Edges) -> tuple[float, float, NDArray[np.float64]]:
    x0, y0, x1, y1 = band
    colours = np.ascontiguousarray(picture[y0:y1, x0:x1])
    grey = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY), np.uint8)
    bright = cv2.inRange(grey, levels(grey, (0.7,))[0] - 12, 255)
    grain = cv2.absdiff(grey, cv2.blur(grey, (3, 3)))
    return levels(grey, (0.5,), bright)[0], float(cv2.mean(grain, bright)[0]), np.array(cv2.mean(colours, bright)[:3])
