"""A page made small and white-balanced, with a mask of its printed text: what the finders of marks look at."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.page import PageText, Picture

LONGER_SIDE = 800
"""Pixels of the small picture's longer side: a stamp's line is then still more than one pixel wide."""
READ_SCORE = 0.6
"""Lines read with less are not taken for print: a signature is often read as a word, badly."""
PAPER_PATCH = 8
Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """`colours` RGB with the paper at 255; `ink` 0 (paper) to 255; `chroma` how coloured; `text` 255 under print."""

    colours: Picture
    ink: Mask
    chroma: Mask
    text: Mask
    scale: float

    @property
    def size(self) -> tuple[int, int]:
        return self.ink.shape[1], self.ink.shape[0]

    def box(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        """Pixels of the small picture as fractions of the page."""
        width, height = self.size
        clip = np.clip([x0 / width, y0 / height, x1 / width, y1 / height], 0.0, 1.0)
        return float(clip[0]), float(clip[1]), float(clip[2]), float(clip[3])


def sheet(page: PageText) -> Sheet:
    scale = min(1.0, LONGER_SIDE / max(page.picture.shape[:2]))
    small = cv2.resize(page.picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    colours = white_balanced(np.asarray(small, np.uint8))
    low, high = extremes(colours)
    return Sheet(colours, 255 - low, high - low, _text_mask(page, scale, (low.shape[0], low.shape[1])), scale)


def extremes(picture: Picture) -> tuple[Mask, Mask]:
    """The smallest and the largest of each pixel's three colours; numpy's own min takes a hundred times as long."""
    red, green, blue = cv2.split(picture)
    low, high = cv2.min(cv2.min(red, green), blue), cv2.max(cv2.max(red, green), blue)
    return np.asarray(low, np.uint8), np.asarray(high, np.uint8)


def white_balanced(picture: Picture) -> Picture:
    """Divide each colour by the paper's near there, so that shadow, yellow light and tinted paper become white."""
    height, width = picture.shape[:2]
    patches = (max(width // PAPER_PATCH, 1), max(height // PAPER_PATCH, 1))
    tiny = cv2.resize(picture, patches, interpolation=cv2.INTER_AREA)
    paper = cv2.blur(cv2.medianBlur(cv2.dilate(tiny, np.ones((3, 3), np.uint8)), 9), (5, 5))
    near = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(picture, np.maximum(near, 1), scale=255), np.uint8)


def _text_mask(page: PageText, scale: float, shape: tuple[int, int]) -> Mask:
    mask = np.zeros(shape, np.uint8)
    quads = [line.quad * scale for line in page.lines if is_print(line.text, line.score)]
    for quad in quads:
        cv2.fillConvexPoly(mask, quad.round().astype(np.int32), 255)
    return mask


def is_print(text: str, score: float) -> bool:
    """Whether a line that was read is print rather than a scrawl: some letters, read with some certainty."""
    return score >= READ_SCORE and sum(letter.isalnum() for letter in text) >= 3
