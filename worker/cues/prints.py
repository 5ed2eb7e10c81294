"""How print looks where it stands: sharpness, ink, ground and grain of a word or a line, in pixels of the page.

A part that was typed or pasted into a picture has edges, ink or ground unlike the rest, whatever its letters are.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
RING = (0.05, 0.45)
"""Of the line's height: ground looked at above and below a word."""


@dataclass(frozen=True, slots=True, eq=False)
class Maps:
    """A page's grey levels, how much each pixel differs from its neighbours across, and from all around it."""

    picture: Picture
    grey: Grey
    steps: Grey
    grain: Grey


@dataclass(frozen=True, slots=True, eq=False)
class Print:
    """A word or line as measured. Levels 0..255; `sharp` is the steepest step over the contrast."""

    edges: Edges
    sharp: float
    ink: float
    spread: float
    grain: float
    still: float
    """Share of the ground without any grain, as compression leaves it."""
    ground: float
    ground_colour: NDArray[np.float64]
    ink_colour: NDArray[np.float64]
    fill: float

    @property
    def height(self) -> int:
        return self.edges[3] - self.edges[1]


def maps_of(picture: Picture) -> Maps:
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    steps = cv2.convertScaleAbs(cv2.Sobel(grey, cv2.CV_16S, 1, 0, ksize=1))
    return Maps(picture, grey, np.asarray(steps, np.uint8), np.asarray(cv2.absdiff(grey, cv2.blur(grey, (3, 3)))))


def is_level(line: TextLine) -> bool:
    x0, y0, x1, y1 = pixels(line.quad)
    rise = abs(float(line.quad[0][1] - line.quad[1][1]))
    return y1 - y0 >= LEAST_HEIGHT_PX and x1 - x0 >= y1 - y0 and rise <= MAX_TILT * (y1 - y0)


def edges_of(line: TextLine, maps: Maps) -> Edges:
    x0, y0, x1, y1 = pixels(line.quad)
    return within(maps, (int(x0), int(y0), int(np.ceil(x1)), int(np.ceil(y1))))


def within(maps: Maps, edges: Edges) -> Edges:
    height, width = maps.grey.shape
    x0, y0, x1, y1 = edges
    return max(0, x0), max(0, y0), min(width, x1), min(height, y1)


def measure(maps: Maps, edges: Edges) -> Print | None:
    """None where there is too little ink or ground to tell."""
    x0, y0, x1, y1 = within(maps, edges)
    grey = maps.grey[y0:y1, x0:x1]
    if y1 - y0 < LEAST_HEIGHT_PX - 2 or x1 - x0 < LEAST_WIDTH_PX:
        return None
    low, high = (float(level) for level in np.percentile(grey, (4, 80)))
    contrast = high - low
    if contrast < LEAST_CONTRAST:
        return None
    ink, ground = grey < low + 0.35 * contrast, _eroded(grey > high - 0.3 * contrast)
    if np.count_nonzero(ink) < 12 or np.count_nonzero(ground) < 20:
        return None
    colours, grain = maps.picture[y0:y1, x0:x1], maps.grain[y0:y1, x0:x1][ground]
    return Print(
        (x0, y0, x1, y1), float(np.percentile(maps.steps[y0:y1, x0:x1], 97)) / contrast, low, float(grey[ink].std()),
        float(grain.mean()), float((grain == 0).mean()), float(np.median(grey[ground])), colours[ground].mean(axis=0),
        colours[ink].mean(axis=0), float(ink.mean()))


def _eroded(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.asarray(cv2.erode(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)


def words_of(maps: Maps, line: TextLine) -> Iterator[Edges]:
    """Boxes of the words of a level line, by the gaps between them."""
    x0, y0, x1, y1 = edges_of(line, maps)
    grey, height = maps.grey[y0:y1, x0:x1], y1 - y0
    if grey.size == 0:
        return
    low, high = np.percentile(grey, (4, 80))
    if high - low < LEAST_CONTRAST:
        return
    inked = np.flatnonzero((grey < low + 0.5 * (high - low)).any(axis=0))
    for run in np.split(inked, np.flatnonzero(np.diff(inked) > max(3, WORD_GAP * height)) + 1):
        if run.size and run[-1] - run[0] >= 0.5 * height:
            yield within(maps, (x0 + int(run[0]) - 2, y0, x0 + int(run[-1]) + 3, y1))


@dataclass(frozen=True, slots=True, eq=False)
class Ring:
    """The ground just above and below a word."""

    ground: float
    grain: float
    colour: NDArray[np.float64]
    uneven: float
    """Difference between above and below."""


def ring_of(maps: Maps, edges: Edges) -> Ring | None:
    x0, y0, x1, y1 = edges
    near, far = (int(share * (y1 - y0)) for share in RING)
    bands = [within(maps, (x0, y0 - far, x1, y0 - near)), within(maps, (x0, y1 + near, x1, y1 + far))]
    told = [_ground(maps, band) for band in bands if band[3] - band[1] >= 3 and band[2] - band[0] >= LEAST_WIDTH_PX]
    if not told:
        return None
    levels = [level for level, _, _ in told]
    return Ring(float(np.mean(levels)), float(np.mean([grain for _, grain, _ in told])),
                np.mean([colour for _, _, colour in told], axis=0), max(levels) - min(levels))


def _ground(maps: Maps, band: Edges) -> tuple[float, float, NDArray[np.float64]]:
    x0, y0, x1, y1 = band
    grey = maps.grey[y0:y1, x0:x1]
    bright = grey > np.percentile(grey, 70) - 12
    colour = np.median(maps.picture[y0:y1, x0:x1][bright], axis=0)
    return float(np.median(grey[bright])), float(maps.grain[y0:y1, x0:x1][bright].mean()), colour
