"""Whether a page's text layer can be taken instead of reading the picture. In doubt the picture is read: it counts."""
from __future__ import annotations

from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.ink import Ink, reduced_grey, strokes, text_rows
from worker.page import LayerWord, Page
from worker.plausible import plausibility
from worker.thresholds import (
    DARK_PAPER,
    FAINT_INK_CONTRAST,
    INK_CONTRAST,
    MAX_UNTOLD_LINES,
    MIN_FITTING_WORDS,
    MIN_LAYER_PLAUSIBILITY,
)


class Trust(StrEnum):
    """What a layer is worth, and why."""

    NONE = "none"
    """No layer."""
    GOOD = "good"
    """Words of a language, each where the picture has ink, and the picture holds no other lines: take it."""
    PARTIAL = "partial"
    """True words, but the picture holds lines that the layer lacks (a scanner's mark, a form's fixed text)."""
    UNSEEN = "unseen"
    """Words that the picture need not show: drawn without ink, or not where the ink is."""
    GARBAGE = "garbage"
    """Letters that make no words."""


def trust(page: Page) -> tuple[Trust, tuple[LayerWord, ...]]:
    """The verdict on the page's layer, and its words without those that show no ink (covered or hidden text)."""
    if not page.layer:
        return Trust.NONE, ()
    if plausibility(" ".join(word.text for word in page.layer)) < MIN_LAYER_PLAUSIBILITY and not _few_letters(page):
        return Trust.GARBAGE, page.layer
    if "invisible_text" in page.notes:
        return Trust.UNSEEN, page.layer
    return _against_picture(page)


def _against_picture(page: Page) -> tuple[Trust, tuple[LayerWord, ...]]:
    grey = reduced_grey(page.picture)
    boxes = _boxes(page, grey)
    inks = [strokes(grey, cv2.MORPH_BLACKHAT), strokes(grey, cv2.MORPH_TOPHAT)]
    filled = _filled(boxes, inks[0] > FAINT_INK_CONTRAST) | _filled(boxes, inks[1] > FAINT_INK_CONTRAST)
    dark, light = (np.asarray(ink > INK_CONTRAST, np.uint8) for ink in inks)
    fitting = _fitting(boxes, dark) | _fitting(boxes, light)
    seen = tuple(word for word, has_ink in zip(page.layer, filled, strict=True) if has_ink)
    if not seen or fitting[filled].mean() < MIN_FITTING_WORDS:
        return Trust.UNSEEN, page.layer
    untold = _untold_lines(boxes, dark if np.median(grey) > DARK_PAPER else light)
    return (Trust.PARTIAL if untold > MAX_UNTOLD_LINES else Trust.GOOD), seen


def _few_letters(page: Page) -> bool:
    """Hardly any letters, such as a page of numbers: nothing can be said of its words."""
    letters = sum(letter.isalpha() for word in page.layer for letter in word.text)
    return letters < 0.2 * sum(len(word.text) for word in page.layer)


def _boxes(page: Page, grey: Ink) -> NDArray[np.int32]:
    """The words' boxes in pixels of the reduced picture: left, top, right, bottom."""
    height, width = grey.shape
    fractions = np.array([word.box for word in page.layer], np.float64)
    scaled = fractions * np.array([width, height, width, height])
    return np.concatenate([np.floor(scaled[:, :2]), np.ceil(scaled[:, 2:])], axis=1).astype(np.int32)


def _filled(boxes: NDArray[np.int32], ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which boxes hold any ink. Text in its ground's own colour, or under a cover, has none."""
    return np.asarray(_count(_sums(ink.astype(np.uint8)), *boxes.T) > 0)


def _fitting(boxes: NDArray[np.int32], ink: Ink) -> NDArray[np.bool_]:
    """Which boxes begin and end where ink does.

    Words of another text than the picture's have ink in their boxes, but not their ends at its ends.
    """
    left, top, right, bottom = boxes.T
    room = np.maximum(2, (bottom - top) // 8)
    total = _sums(ink)
    starts = _count(total, left - 1, top, left + 2 * room, bottom) > 0
    ends = _count(total, right - 2 * room, top, right + 1, bottom) > 0
    clear_before = _count(total, left - 1 - room, top, left - 1, bottom) <= room
    clear_after = _count(total, right + 1, top, right + 1 + room, bottom) <= room
    return np.asarray(starts & ends & clear_before & clear_after, np.bool_)


def _sums(ink: Ink) -> NDArray[np.int32]:
    return np.asarray(cv2.integral(ink), np.int32)


def _count(
    sums: NDArray[np.int32], left: NDArray[np.int32], top: NDArray[np.int32], right: NDArray[np.int32],
    bottom: NDArray[np.int32],
) -> NDArray[np.int32]:
    """Ink pixels in each box, from the picture's running sums; what lies beyond the picture holds none."""
    x0, x1 = (np.clip(x, 0, sums.shape[1] - 1) for x in (left, right))
    y0, y1 = (np.clip(y, 0, sums.shape[0] - 1) for y in (top, bottom))
    return np.asarray(sums[y1, x1] - sums[y0, x1] - sums[y1, x0] + sums[y0, x0], np.int32)


def _untold_lines(boxes: NDArray[np.int32], ink: Ink) -> int:
    """Rows of letters where the layer has no word."""
    rest = ink.copy()
    for left, top, right, bottom in boxes:
        room = max(2, (bottom - top) // 4)
        rest[max(0, top - room):bottom + room, max(0, left - room):right + room] = 0
    return len(text_rows(rest))
