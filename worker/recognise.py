"""What a line of text says: PP-OCR's recogniser on one upright crop at a time, without a dictionary."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.network import Network
from worker.page import Picture, Quad
from worker.thresholds import LEVEL_TILT_PX, MAX_LINE_WIDTH_PX, MIN_LINE_WIDTH_PX, TALL_BOX_RATIO

LINE_HEIGHT = 48
"""Pixels; the network knows no other height."""
WIDTH_STEP_PX, LONG_LINE_PX = 64, 768
"""Widths are filled up in steps, coarser from a long line on."""
USUAL_WIDTHS_PX = (*range(WIDTH_STEP_PX, LONG_LINE_PX + 1, WIDTH_STEP_PX), 896, 1024, 1152, 1280)
"""Of 97 lines in 100, filled up."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """Text of a line, the mean probability of its letters, and that of the least sure one; zeros where it has none."""

    text: str = ""
    score: float = 0.0
    least: float = 0.0


def recognise(network: Network, characters: Sequence[str], crop: Picture) -> Spelled:
    """What an upright crop says that holds one line."""
    if crop.size == 0:
        return Spelled()
    probabilities = network(as_input(crop))[0]
    return _spell(probabilities, characters)


def cut_out(picture: Picture, quad: Quad) -> Picture:
    """The box as an upright crop; a box much taller than wide is laid down, its text taken to read upwards."""
    crop = _level(picture, quad)
    return np.ascontiguousarray(np.rot90(crop, -1)) if is_tall(quad) else crop


def is_tall(quad: Quad) -> bool:
    """The box is so much taller than wide that its line must run up or down."""
    width, height = np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[3] - quad[0])
    return bool(height >= width * TALL_BOX_RATIO)


def _level(picture: Picture, quad: Quad) -> Picture:
    width = round(max(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[3])))
    height = round(max(np.linalg.norm(quad[3] - quad[0]), np.linalg.norm(quad[2] - quad[1])))
    if width < 1 or height < 1:
        return picture[:0, :0]
    if _is_level(quad):
        left, top = np.floor(quad.min(axis=0)).astype(int)
        right, bottom = np.ceil(quad.max(axis=0)).astype(int)
        return picture[top:bottom + 1, left:right + 1]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    warp = cv2.getPerspectiveTransform(quad, corners)
    crop = cv2.warpPerspective(
        picture, warp, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, np.uint8)


def _is_level(quad: Quad) -> bool:
    """So little tilted that plain slicing, which is cheaper and exact, loses nothing."""
    (_, top_left), (_, top_right), (_, bottom_right), (_, bottom_left) = quad
    return bool(max(abs(top_left - top_right), abs(bottom_left - bottom_right)) <= LEVEL_TILT_PX)


def as_input(crop: Picture) -> NDArray[np.float32]:
    """Blue first, values from -1 to 1, shape (1, 3, 48, width); short lines are filled up with middle grey."""
    height, width = crop.shape[:2]
    wide = int(np.clip(np.ceil(LINE_HEIGHT * width / height), 1, MAX_LINE_WIDTH_PX))
    scaled = cv2.resize(crop, (wide, LINE_HEIGHT), interpolation=cv2.INTER_LINEAR)
    line = np.zeros((1, 3, LINE_HEIGHT, _rounded(wide)), np.float32)
    line[..., :wide] = cv2.dnn.blobFromImage(scaled, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True)
    return line


def _rounded(width: int) -> int:
    """Up to the next of few widths: some engines make code for each width that they meet."""
    step = WIDTH_STEP_PX if width <= LONG_LINE_PX else 2 * WIDTH_STEP_PX
    return max(MIN_LINE_WIDTH_PX, -(-width // step) * step)


def _spell(probabilities: NDArray[np.float32], characters: Sequence[str]) -> Spelled:
    """Connectionist temporal classification, greedy: repeated classes are one letter, class 0 parts letters."""
    classes = probabilities.argmax(axis=1)
    starts = np.flatnonzero(np.concatenate(([True], classes[1:] != classes[:-1])) & (classes != 0))
    if not len(starts):
        return Spelled()
    text = "".join(characters[i] for i in classes[starts])
    likely = np.where(classes != 0, probabilities[np.arange(len(classes)), classes], 0)
    surest = np.maximum.reduceat(likely, starts)  # of each letter, where it shows best
    return Spelled(" ".join(text.split()), float(likely[starts].mean()), float(surest.min()))
