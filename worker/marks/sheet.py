"""A page made small and white-balanced, with a mask of its printed text: what the finders of marks look at."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.kinds_text import fold, holds
from worker.page import PageText, Picture
from worker.shrink import shrunk

LONGER_SIDE = 800
"""Pixels of the small picture's longer side: a stamp's line is then still more than one pixel wide."""
READ_SCORE = 0.6
"""Lines read with less are not taken for print: a signature is often read as a word, badly."""
CARD_LETTERS = 450
_CARD_LABELS = ("seumur hidup", "kewarganegaraan", "status perkawinan", "gol darah", "jenis kelamin", "berlaku hingga",
                "nomor pokok wajib pajak", "direktorat jenderal pajak", "surat izin mengemudi", "kartu indonesia sehat")
DARK_PAPER = 80
"""Light print on dark paper is turned into dark on light; its hues are turned back."""
PALEST_CHROMA = 16
TINT_PERCENT = 28
"""Ink has a colour when its channels differ by this share of its darkness; black print in a JPEG stays under 20."""
BLUE, RED = 95, 8
"""Stamp inks lie from blue over violet to red (half degrees); gold, brown and green belong to borders and emblems."""
SHORT_WORD, READ_SHORT_SCORE = 7, 0.85
"""A short word must be read more surely: "Wehv" at 0.76 was a signature."""
PAPER_PATCH = 8
Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page seen small.

    `raw` RGB as photographed, `colours` with the paper at 255; `ink` 0 (paper) to 255; `chroma` how coloured;
    `text` 255 under print; `hue` 0..180; `tinted` where ink has a colour, however pale; `stamp_hued` where that is
    blue, violet or red; `quads` corners of the lines of print in pixels of the small picture; `card`: an identity
    card, whose ground is full of printed rings and waves.
    """

    raw: Picture
    colours: Picture
    ink: Mask
    chroma: Mask
    text: Mask
    hue: Mask
    tinted: NDArray[np.bool_]
    stamp_hued: NDArray[np.bool_]
    quads: tuple[NDArray[np.float32], ...]
    card: bool

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
    small = shrunk(page.picture, scale)
    dark = float(np.median(small[::4, ::4])) < DARK_PAPER
    colours = white_balanced(255 - small if dark else small)
    low, high = extremes(colours)
    ink, chroma = 255 - low, high - low
    hue = np.asarray(cv2.cvtColor(colours, cv2.COLOR_RGB2HSV)[..., 0], np.uint8)
    hue = (hue + 90) % 180 if dark else hue
    tinted = (chroma > PALEST_CHROMA) & (chroma.astype(np.uint16) * 100 > ink.astype(np.uint16) * TINT_PERCENT)
    quads = tuple(np.asarray(line.quad * scale, np.float32) for line in page.lines if is_print(line.text, line.score))
    text = mask_of(quads, (low.shape[0], low.shape[1]))
    return Sheet(small, colours, ink, chroma, text, hue, tinted, (hue >= BLUE) | (hue <= RED), quads, is_card(page))


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


def mask_of(quads: Iterable[NDArray[np.float32]], shape: tuple[int, int]) -> Mask:
    """255 under the quads."""
    mask = np.zeros(shape, np.uint8)
    for quad in quads:
        cv2.fillConvexPoly(mask, quad.round().astype(np.int32), (255,))
    return mask


def is_card(page: PageText) -> bool:
    """Two of the labels that only identity cards bear; family cards and forms have some, but more text."""
    folded = fold("".join(line.text for line in page.lines))
    return len(folded) < CARD_LETTERS and sum(holds(folded, label) for label in _CARD_LABELS) >= 2


def is_print(text: str, score: float) -> bool:
    """Whether a line that was read is print rather than a scrawl: some letters, read with some certainty."""
    letters = sum(letter.isalnum() for letter in text)
    return letters >= 3 and score >= (READ_SCORE if letters > SHORT_WORD else READ_SHORT_SCORE)
