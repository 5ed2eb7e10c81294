"""Places that look like a QR code though none was decoded: three nested squares near each other."""
from __future__ import annotations

from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.shrink import shrunk

LOOK_PIXELS = 1000
SMALLEST, LARGEST = 5.0, 80.0
"""Sides of a corner square in pixels of the looked-at picture."""
MOST_SQUARES = 12
"""With more nested squares than this the page is a pattern, not a code."""
Points = NDArray[np.float32]
Contour = cv2.typing.MatLike


def suspects(gray: NDArray[np.uint8]) -> list[Points]:
    """Corner points (three centres, in pixels of `gray`) of each place that may be a code; at most two."""
    scale = min(1.0, LOOK_PIXELS / max(gray.shape))
    squares = _nested_squares(shrunk(gray, scale))
    if not 3 <= len(squares) <= MOST_SQUARES:
        return []
    triples = [np.array(triple, np.float32) for triple in combinations(squares, 3)]
    found = [_whole(triple) / scale for triple in triples if _is_corner(triple)]
    return [points.astype(np.float32) for points in found[:2]]


def _nested_squares(small: NDArray[np.uint8]) -> list[tuple[float, float, float]]:
    """(x, y, side) of squares that hold a square that holds a square: 7 : 5 : 3 modules."""
    binary = cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 10)
    contours, tree = cv2.findContours(binary, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    if tree is None:
        return []
    found = []
    for index, contour in enumerate(contours):
        inner = tree[0][index][2]
        core = tree[0][inner][2] if inner >= 0 else -1
        if core >= 0 and _is_square(contour) and _is_square(contours[core]) and _fits(contour, contours[core]):
            x, y, w, h = cv2.boundingRect(contour)
            found.append((x + w / 2, y + h / 2, (w + h) / 2))
    return found


def _is_square(contour: Contour) -> bool:
    (_, _), (wide, high), _ = cv2.minAreaRect(contour)
    return wide > 0 and high > 0 and 0.7 < wide / high < 1.43 and cv2.contourArea(contour) > 0.6 * wide * high


def _fits(outer: Contour, core: Contour) -> bool:
    side, inside = np.sqrt(max(cv2.contourArea(outer), 1)), np.sqrt(max(cv2.contourArea(core), 1))
    return bool(SMALLEST <= side <= LARGEST and 0.25 < inside / side < 0.6)


def _is_corner(triple: NDArray[np.float32]) -> bool:
    """Three squares of one size at the corners of a right angle with equal legs, some squares apart."""
    sides = triple[:, 2]
    if sides.max() > 1.5 * sides.min():
        return False
    legs = sorted(float(np.hypot(*(a[:2] - b[:2]))) for a, b in combinations(triple, 2))
    right_angle = abs(legs[2] / np.hypot(legs[0], legs[1]) - 1) < 0.15
    return bool(legs[0] > 1.6 * sides.mean() and legs[1] < 1.3 * legs[0] and right_angle)


def _whole(triple: NDArray[np.float32]) -> Points:
    """Corners of the square that the three centres span, grown to the outer rims."""
    low = (triple[:, :2] - triple[:, 2:] / 2).min(axis=0)
    high = (triple[:, :2] + triple[:, 2:] / 2).max(axis=0)
    return np.array([low, [high[0], low[1]], high, [low[0], high[1]]], np.float32)
