"""Ink on a page, and where it makes rows of letters: told by the size of its blobs, without reading."""
from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.page import Picture
from worker.shrink import within
from worker.thresholds import INK_PICTURE_SIDE_PX, MIN_LETTERS_IN_A_LINE

Ink = NDArray[np.uint8]


def reduced_grey(picture: Picture) -> Ink:
    """Grey, and no larger than is needed to tell letters apart."""
    return np.asarray(cv2.cvtColor(within(picture, INK_PICTURE_SIDE_PX), cv2.COLOR_RGB2GRAY), np.uint8)


def strokes(grey: Ink, how: int) -> Ink:
    """By how much a pixel is darker (black hat) or lighter (top hat) than the ground around its stroke."""
    window = np.ones((25, 25), np.uint8)  # wider than any stroke of text, narrower than most coloured fields
    return np.asarray(cv2.morphologyEx(grey, how, window), np.uint8)


def text_rows(ink: Ink) -> NDArray[np.float64]:
    """Centres (x, y) of the rows of letter-like blobs, shape (rows, 2). Frames, seals and photos are no such rows."""
    letters = _letters(ink)
    if len(letters) < MIN_LETTERS_IN_A_LINE:
        return np.zeros((0, 2))
    joined = np.zeros_like(ink)
    for x, y, width, height in letters:
        joined[y + height // 4:y + height - height // 4, max(0, x - height // 2):x + width + height // 2] = 1
    count, labels, _, middles = cv2.connectedComponentsWithStats(joined)
    centres = letters[:, :2] + letters[:, 2:] // 2
    members = np.bincount(labels[centres[:, 1], centres[:, 0]], minlength=count)
    members[0] = 0
    return np.asarray(middles[members >= MIN_LETTERS_IN_A_LINE], np.float64)


def _letters(ink: Ink) -> NDArray[np.int32]:
    """Blobs of a letter's size and shape: x, y, width, height."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    width, height, area = stats[1:, 2:].T
    fill = area / np.maximum(1, width * height)
    like = (height >= 5) & (height <= 48) & (width >= 2) & (width <= 2.2 * height) & (fill > 0.2) & (fill < 0.95)
    return np.asarray(stats[1:, :4][like], np.int32)
