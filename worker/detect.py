"""Where text stands: PP-OCR's detector gives a map of probabilities, its islands become boxes."""
from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.network import Network
from worker.page import Picture, Quad
from worker.thresholds import (
    DETECTOR_SIDE_PX,
    MIN_BOX_SIDE_PX,
    MIN_TEXT_PROBABILITY,
    MIN_TEXT_PROBABILITY_IN_BOX,
    UNCLIP_RATIO,
)

Map = NDArray[np.float32]
Contour = cv2.typing.MatLike
STRIDE = 64
"""The network halves the picture five times; twice the 32 that this asks for makes for few sizes."""
DETECTOR_SIZES = tuple(
    size for short in (576, 640) for size in ((DETECTOR_SIDE_PX, short), (short, DETECTOR_SIDE_PX)))
"""Heights and widths of pages as paper and cameras have them."""
MAX_BOXES = 1000
"""On any page; more islands than that are noise, and time must be bounded."""


def find_boxes(network: Network, picture: Picture, side: int = DETECTOR_SIDE_PX) -> list[Quad]:
    """Boxes of text in pixels of `picture`, unsorted. The longer side is reduced to `side` pixels before looking."""
    shrunk = _shrink(picture, side)
    text = network(_as_input(shrunk))[0, 0]
    scale = np.array([picture.shape[1] / text.shape[1], picture.shape[0] / text.shape[0]], np.float32)
    return [_inside(quad * scale, picture) for quad in _islands(text)]


def _shrink(picture: Picture, side: int) -> Picture:
    height, width = picture.shape[:2]
    ratio = min(1.0, side / max(height, width))
    size = tuple(max(STRIDE, round(length * ratio / STRIDE) * STRIDE) for length in (width, height))
    shrunk = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR)
    return np.asarray(shrunk, np.uint8)


def _as_input(picture: Picture) -> NDArray[np.float32]:
    """Blue first, as the network was trained; values from -1 to 1; shape (1, 3, height, width)."""
    scaled = picture[..., ::-1].astype(np.float32)
    scaled *= 1 / 127.5
    scaled -= 1
    return np.ascontiguousarray(scaled.transpose(2, 0, 1))[None]


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
