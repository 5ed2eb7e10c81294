"""Rings on a page: where do edges point to one centre? A circle Hough transform of our own, 5 ms a page."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Mask, Sheet

SHRINK = 0.6
"""Rings are sought on a picture this much smaller than the sheet."""
RADII = tuple(round(share, 4) for share in np.geomspace(0.026, 0.115, 16))
"""Radii as shares of the longer side: a stamp of 3 cm on A4 is 0.05, one on a card or a half sheet up to twice that."""
EDGE = 60.0
"""Sobel magnitude (of ink 0..255, scaled by 1/4) below this is paper texture."""
MOST_EDGES = 40_000
BEST = 10
ANGLES = 64
_TURN = np.linspace(0, 2 * np.pi, ANGLES, endpoint=False).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Ring:
    """Centre and radius in pixels of the sheet; `coverage` is the share of the circumference with an edge on it."""

    x: float
    y: float
    radius: float
    coverage: float


@dataclass(frozen=True, slots=True, eq=False)
class _Edges:
    """Edge pixels: their places, and the unit vector across the edge."""

    x: NDArray[np.float32]
    y: NDArray[np.float32]
    dx: NDArray[np.float32]
    dy: NDArray[np.float32]
    shape: tuple[int, int]


def rings(page: Sheet) -> list[Ring]:
    """The likeliest rings, best first, not overlapping. Edges of print are left out, those of coloured ink kept."""
    scale = SHRINK
    ink = cv2.resize(page.ink, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    keep = cv2.resize(((page.text == 0) | (page.chroma > 50)).astype(np.uint8), (ink.shape[1], ink.shape[0]))
    edges = _edges(np.asarray(ink, np.uint8), np.asarray(keep, np.uint8))
    if len(edges.x) < 50:
        return []
    longer = max(ink.shape)
    peaks = [peak for share in RADII for peak in _peaks(edges, share * longer)]
    chosen = _apart(sorted(peaks, key=lambda peak: -peak[3]))
    return [_measured(edges, peak, scale) for peak in chosen]


def _edges(ink: Mask, keep: Mask) -> _Edges:
    dx = cv2.Sobel(ink, cv2.CV_32F, 1, 0) / 4
    dy = cv2.Sobel(ink, cv2.CV_32F, 0, 1) / 4
    strength = cv2.magnitude(dx, dy)
    floor = EDGE / 4
    y, x = np.nonzero((strength > floor) & (keep > 0))
    if len(x) > MOST_EDGES:
        floor = float(np.partition(strength[y, x], -MOST_EDGES)[-MOST_EDGES])
        y, x = np.nonzero((strength > floor) & (keep > 0))
    size = strength[y, x]
    across_x, across_y = (dx[y, x] / size).astype(np.float32), (dy[y, x] / size).astype(np.float32)
    return _Edges(x.astype(np.float32), y.astype(np.float32), across_x, across_y, (ink.shape[0], ink.shape[1]))


def _peaks(edges: _Edges, radius: float) -> list[tuple[float, float, float, float]]:
    """(x, y, radius, share of the circumference that votes) of the three best centres for this radius."""
    height, width = edges.shape
    votes = np.zeros(height * width, np.float32)
    for side in (radius, -radius):
        x = (edges.x + edges.dx * side).astype(np.int32)
        y = (edges.y + edges.dy * side).astype(np.int32)
        good = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        votes += np.bincount(y[good] * width + x[good], minlength=height * width).astype(np.float32)
    reach = max(3, round(radius * 0.16) | 1)
    field = cv2.boxFilter(votes.reshape(height, width), -1, (reach, reach), normalize=False)
    found = []
    for _ in range(3):
        _, best, _, (x0, y0) = cv2.minMaxLoc(field)
        if best <= 0:
            break
        found.append((float(x0), float(y0), radius, best / (2 * np.pi * radius)))
        cv2.circle(field, (x0, y0), round(radius), 0, -1)
    return found


def _apart(peaks: list[tuple[float, float, float, float]]) -> list[tuple[float, float, float, float]]:
    """The best peaks whose centres do not lie in a better one."""
    chosen: list[tuple[float, float, float, float]] = []
    for peak in peaks:
        if all(np.hypot(peak[0] - one[0], peak[1] - one[1]) > 0.7 * max(peak[2], one[2]) for one in chosen):
            chosen.append(peak)
        if len(chosen) == BEST:
            break
    return chosen


def _measured(edges: _Edges, peak: tuple[float, float, float, float], scale: float) -> Ring:
    """Fit centre and radius to the edges that point to the centre, and count the directions in which one lies."""
    x, y, radius = peak[:3]
    coverage = 0.0
    for tolerance in (0.2, 0.12, 0.1):
        rx, ry = edges.x - x, edges.y - y
        far = np.hypot(rx, ry) + 1e-6
        points = np.abs(rx * edges.dx + ry * edges.dy) / far > 0.88
        on = points & (np.abs(far - radius) < max(2.0, tolerance * radius))
        if on.sum() < 12:
            break
        x, y, radius = _circle_through(edges.x[on], edges.y[on], (x, y, radius))
        turn = np.arctan2(edges.y[on] - y, edges.x[on] - x)
        coverage = len(np.unique(((turn + np.pi) / (2 * np.pi) * ANGLES).astype(int) % ANGLES)) / ANGLES
    return Ring(x / scale, y / scale, radius / scale, coverage)


def _circle_through(
    x: NDArray[np.float32], y: NDArray[np.float32], start: tuple[float, float, float]
) -> tuple[float, float, float]:
    """Least squares circle (Kasa); the start itself where the fit runs away."""
    system = np.column_stack([x, y, np.ones_like(x)]).astype(np.float64)
    (a, b, c), *_ = np.linalg.lstsq(system, (x.astype(np.float64) ** 2 + y.astype(np.float64) ** 2), rcond=None)
    cx, cy = a / 2, b / 2
    radius = float(np.sqrt(max(c + cx * cx + cy * cy, 1e-6)))
    if abs(radius - start[2]) > 0.25 * start[2] or np.hypot(cx - start[0], cy - start[1]) > 0.3 * start[2]:
        return start
    return float(cx), float(cy), radius
