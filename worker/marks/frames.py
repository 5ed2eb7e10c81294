"""Framed stamps: pieces of one ink bounded by four straight strokes, often a little tilted, often crossed by a pen."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Mask, Sheet

SHORTEST = 0.028
"""A frame's longer side as a share of the page's longer side, at least."""
LONGEST = 0.26
GAPS = 5
"""Pixels of lost ink that a stroke may have."""
BREAKS = 11
"""Pixels of lost ink between two strokes of one stamp."""
PALE_CHROMA, PALE_TINT_PERCENT = 12, 20
"""A frame's thin lines are so pale on the small picture that they are sought more boldly than rings."""
FEWEST_PIXELS = 60
MOST_SEGMENTS = 12
LEAST_COVERAGE, SURE_COVERAGE = 0.6, 0.85
LOWEST = 0.016
"""A frame's shorter side as a share of the page's longer side, at least: lower ones are words."""
PARALLEL = np.deg2rad(3.5)
POINTS = 40


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Corners in pixels of the sheet, shape (4, 2); `coverage` of its whole rim by ink."""

    corners: NDArray[np.float32]
    coverage: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        (x0, y0), (x1, y1) = self.corners.min(axis=0), self.corners.max(axis=0)
        return float(x0), float(y0), float(x1), float(y1)


def frames(page: Sheet, top: float) -> list[Frame]:
    """The best frames below `top` (fraction of the height), most covered first, overlapping ones left out."""
    start = int(top * page.ink.shape[0])
    ink, chroma = page.ink[start:].astype(np.int16), page.chroma[start:].astype(np.int16)
    pale = (chroma > PALE_CHROMA) & (chroma * 100 > ink * PALE_TINT_PERCENT)
    coloured = (pale & page.stamp_hued[start:]).astype(np.uint8)
    plain = ((page.ink[start:] > 60) & ~page.tinted[start:] & (page.text[start:] == 0)).astype(np.uint8)
    found = [frame for ink in (coloured, plain) for frame in _in_pieces(ink, max(page.ink.shape))]
    kept = sorted((frame for frame in found if frame.coverage > LEAST_COVERAGE), key=lambda frame: -frame.coverage)
    return [Frame(frame.corners + np.array([0, start], np.float32), frame.coverage) for frame in _apart(kept)]


def _in_pieces(ink: Mask, longer: int) -> list[Frame]:
    """A frame for each connected piece of ink of a stamp's size: around it, or between two strokes in it."""
    if cv2.countNonZero(ink) < FEWEST_PIXELS:
        return []
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((BREAKS, BREAKS), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    found = []
    for label, (x, y, w, h, _area) in enumerate(stats.tolist()):
        if label and SHORTEST * longer < max(w, h) < LONGEST * longer and min(w, h) > LOWEST * longer:
            piece = ink[y : y + h, x : x + w] & (labels[y : y + h, x : x + w] == label)
            found += [Frame(corners + np.array([x, y], np.float32), coverage)
                      for corners, coverage in _frames_of(np.ascontiguousarray(piece), longer)]
    return found


def _frames_of(piece: Mask, longer: int) -> list[tuple[NDArray[np.float32], float]]:
    """The tightest rectangle; where a pen crosses the stamp, pairs of straight strokes instead."""
    thick = cv2.dilate(np.pad(piece, 3), np.ones((5, 5), np.uint8))[3:-3, 3:-3]
    points = np.column_stack(np.nonzero(piece)[::-1]).astype(np.float32)
    tight = np.asarray(cv2.boxPoints(cv2.minAreaRect(points)), np.float32)
    best = (tight, _rim(np.asarray(thick, np.uint8), tight))
    if best[1] > SURE_COVERAGE:
        return [best]
    segments = _segments(np.asarray(cv2.dilate(piece, np.ones((2, 2), np.uint8)), np.uint8), longer)
    pairs = (_joined(one, other, longer) for at, one in enumerate(segments) for other in segments[at + 1 :])
    return [best, *((corners, _rim(np.asarray(thick, np.uint8), corners)) for corners in pairs if corners is not None)]


def _segments(ink: Mask, longer: int) -> NDArray[np.float32]:
    """Straight strokes (x0, y0, x1, y1), longest first."""
    lines = cv2.HoughLinesP(ink, 1, np.pi / 180, 20, minLineLength=SHORTEST * longer, maxLineGap=GAPS)
    if lines is None:
        return np.zeros((0, 4), np.float32)
    segments = lines.reshape(-1, 4).astype(np.float32)
    length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    return np.asarray(segments[np.argsort(-length)][:MOST_SEGMENTS], np.float32)


def _joined(one: NDArray[np.float32], other: NDArray[np.float32], longer: int) -> NDArray[np.float32] | None:
    """Corners of the frame of which these are two opposite sides; None where they are not."""
    along = _unit(one)
    if abs(float(along[0] * _unit(other)[1] - along[1] * _unit(other)[0])) > np.sin(PARALLEL):
        return None
    across = np.array([-along[1], along[0]], np.float32)
    start = one[:2]
    ends = [float((point - start) @ along) for point in (one[2:], other[:2], other[2:])]
    apart = [float((point - start) @ across) for point in (other[:2], other[2:])]
    length, low, high = ends[0], min(ends[1:]), max(ends[1:])
    distance = sum(apart) / 2
    overlap = min(length, high) - max(0.0, low)
    whole = max(length, high) - min(0.0, low)
    if not LOWEST * longer < abs(distance) < 0.16 * longer or overlap < 0.6 * whole or whole > LONGEST * longer:
        return None
    left, right = min(0.0, low), max(length, high)
    far = start + across * distance
    return np.array([start + along * left, start + along * right, far + along * right, far + along * left], np.float32)


def _unit(segment: NDArray[np.float32]) -> NDArray[np.float32]:
    along = segment[2:] - segment[:2]
    return np.asarray(along / max(float(np.hypot(*along)), 1e-6), np.float32)


def _rim(thick: Mask, corners: NDArray[np.float32]) -> float:
    """Share of points along the four sides that lie on ink; the worse of the two short sides counts as a whole side."""
    height, width = thick.shape
    shares = []
    for at in range(4):
        line = np.linspace(corners[at], corners[(at + 1) % 4], POINTS)
        x, y = line[:, 0].round().astype(int).clip(0, width - 1), line[:, 1].round().astype(int).clip(0, height - 1)
        shares.append(float((thick[y, x] > 0).mean()))
    return min(shares) * 0.5 + sum(shares) / 8


def tilt(frame: Frame) -> float:
    """Radians by which the frame's sides differ from level and upright."""
    along = frame.corners[1] - frame.corners[0]
    angle = abs(float(np.arctan2(along[1], along[0]))) % (np.pi / 2)
    return min(angle, np.pi / 2 - angle)


def _apart(found: list[Frame]) -> list[Frame]:
    chosen: list[Frame] = []
    for frame in found:
        middle = frame.corners.mean(axis=0)
        if all(np.hypot(*(middle - one.corners.mean(axis=0))) > 20 for one in chosen):
            chosen.append(frame)
        if len(chosen) == 4:
            break
    return chosen
