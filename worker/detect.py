"""Where text stands: PP-OCR's detector gives a map of probabilities, its islands become boxes."""
from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.network import Network
from worker.page import Picture, Quad
from worker.shrink import shrunk, within
from worker.thresholds import (
    DETECTOR_SIDE_PX,
    MIN_BOX_SIDE_PX,
    MIN_TEXT_PROBABILITY,
    MIN_TEXT_PROBABILITY_IN_BOX,
    UNCLIP_RATIO,
)

Map = NDArray[np.float32]
Contour = cv2.typing.MatLike
Size = tuple[int, int]
"""Height and width."""
STRIDE = 64
"""The network halves the picture five times; twice the 32 that this asks for makes for few sizes."""
CANVASES = ((DETECTOR_SIDE_PX, 640), (640, DETECTOR_SIDE_PX))
"""Heights and widths that hold nearly all pages as paper and cameras have them, upright or across."""
NEARLY = 0.93
"""Of the wanted size: text that is smaller by so little is found as well."""
SMALL_SHARE = 0.3
"""Of the picture, up to which what it bears is small."""
MARGIN_LOOK_PX, MARGIN_ROOM_PX, PLAIN_STEP = 416, 6, 14
"""Longer side of the picture on which margins are looked for, room around what stands there, and the grey levels from
pixel to pixel that paper and its grain do not have: pale print has them, though made so small."""
MAX_BOXES = 1000
"""On any page; more islands than that are noise, and time must be bounded."""


def find_boxes(network: Network, picture: Picture, fixed: bool = True) -> list[Quad]:
    """Boxes of text in pixels of `picture`, unsorted. It is looked at with its longer side reduced to 832 pixels;
    larger where little of it bears anything, as a card on a sheet does. (Blurred pages are found less when larger.)

    `fixed`: the network is ready for the usual sizes alone; any other costs it more than a larger one.
    """
    left, top, right, bottom = inked(picture)
    if (right - left) * (bottom - top) > SMALL_SHARE * picture.shape[0] * picture.shape[1]:
        left, top, right, bottom = 0, 0, picture.shape[1], picture.shape[0]
    part, wanted = picture[top:bottom, left:right], min(1.0, DETECTOR_SIDE_PX / max(picture.shape[:2]))
    scale, canvas = _laid(part, wanted if part.shape == picture.shape else 1.0, wanted)
    small = shrunk(part, scale)
    height, width = small.shape[:2]
    if not fixed:
        canvas = _up(height), _up(width)
    text = network(_as_input(small, canvas))[0, 0, :height, :width]
    grow = np.array([part.shape[1] / width, part.shape[0] / height], np.float32)
    return [_inside(quad * grow + np.array([left, top], np.float32), picture) for quad in _islands(text)]


def inked(picture: Picture) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of all that is not plain ground, with some room around it."""
    grey = cv2.cvtColor(within(picture, MARGIN_LOOK_PX), cv2.COLOR_RGB2GRAY)
    steps = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > PLAIN_STEP
    rows, columns = np.flatnonzero(steps.any(axis=1)), np.flatnonzero(steps.any(axis=0))
    height, width = picture.shape[:2]
    if not len(rows):
        return 0, 0, width, height
    scale = max(height, width) / max(grey.shape)
    low = np.floor((np.array([columns[0], rows[0]]) - MARGIN_ROOM_PX) * scale).astype(int)
    high = np.ceil((np.array([columns[-1], rows[-1]]) + 1 + MARGIN_ROOM_PX) * scale).astype(int)
    return max(0, int(low[0])), max(0, int(low[1])), min(width, int(high[0])), min(height, int(high[1]))


def _laid(part: Picture, most: float, wanted: float) -> tuple[float, Size]:
    """By how much to shrink, at most so little, and the canvas to lay on: a usual one, for which the network is ready,
    where the text is then not much smaller than `wanted`; else one of its own size."""
    height, width = part.shape[:2]
    scale, canvas = max((min(most, high / height, wide / width), (high, wide)) for high, wide in CANVASES)
    if scale >= NEARLY * wanted:
        return scale, canvas
    return wanted, (_up(height * wanted), _up(width * wanted))


def _up(length: float) -> int:
    return -(-round(length) // STRIDE) * STRIDE


def _as_input(picture: Picture, canvas: Size) -> NDArray[np.float32]:
    """Blue first, as the network was trained; values from -1 to 1; shape (1, 3, *canvas), rims drawn out."""
    height, width = picture.shape[:2]
    laid = cv2.copyMakeBorder(picture, 0, canvas[0] - height, 0, canvas[1] - width, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.dnn.blobFromImage(laid, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True), np.float32)


def _islands(text: Map) -> list[Quad]:
    mask = (text > MIN_TEXT_PROBABILITY).astype(np.uint8)
    contours, _ = cv2.findContours(cv2.dilate(mask, np.ones((2, 2), np.uint8)), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    boxes = (_box_around(contour, text) for contour in contours[:MAX_BOXES])
    return [box for box in boxes if box is not None]


def _box_around(contour: Contour, text: Map) -> Quad | None:
    """The smallest rectangle around an island, grown to the letters' full size: the network marks their core only."""
    centre, (width, height), angle = cv2.minAreaRect(contour)
    if min(width, height) < MIN_BOX_SIDE_PX or _mean_inside(contour, text) < MIN_TEXT_PROBABILITY_IN_BOX:
        return None
    grow = UNCLIP_RATIO * width * height / (width + height)
    return clockwise(cv2.boxPoints((centre, (width + grow, height + grow), angle)))


def _mean_inside(contour: Contour, text: Map) -> float:
    left, top, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [contour - (left, top)], 1)
    return float(cv2.mean(text[top:top + height, left:left + width], mask)[0])


def clockwise(corners: cv2.typing.MatLike) -> Quad:
    """The corners in the order top left, top right, bottom right, bottom left of a box that stands nearly level."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    top_left, bottom_left = left[np.argsort(left[:, 1], kind="stable")]
    top_right, bottom_right = right[np.argsort(right[:, 1], kind="stable")]
    return np.array([top_left, top_right, bottom_right, bottom_left], np.float32)


def _inside(quad: Quad, picture: Picture) -> Quad:
    height, width = picture.shape[:2]
    return np.clip(quad, 0, np.array([width - 1, height - 1], np.float32)).astype(np.float32)
