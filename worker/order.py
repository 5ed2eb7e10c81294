"""Reading order: rows from top to bottom, boxes of a row from left to right; columns one after the other."""
from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from worker.page import Quad
from worker.thresholds import COLUMN_GAP_HEIGHTS, MAX_SHARED_ROWS, MIN_COLUMN_ROWS, SAME_ROW_OVERLAP

Pixels = tuple[float, float, float, float]
"""An upright box: left, top, right, bottom."""


def pixels(quad: Quad) -> Pixels:
    """The upright box around a quad."""
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def reading_order(quads: Sequence[Quad]) -> list[int]:
    """Indices of the quads in the order in which a person reads them."""
    boxes = [pixels(quad) for quad in quads]
    return [column[i] for column in columns(boxes) for row in rows([boxes[i] for i in column]) for i in row]


def columns(boxes: Sequence[Pixels]) -> list[list[int]]:
    """The boxes cut in two where a broad empty strip runs down the page between texts whose rows do not match.

    Labels with their values, tables and signatures side by side have matching rows, and stay together.
    """
    everything = list(range(len(boxes)))
    strip = _widest_strip(boxes)
    if strip is None:
        return [everything]
    left = [i for i in everything if boxes[i][2] <= strip]
    right = [i for i in everything if boxes[i][2] > strip]
    counts = [len(rows([boxes[i] for i in side])) for side in (left, right)]
    shared = sum(counts) - len(rows(boxes))
    if min(counts) < MIN_COLUMN_ROWS or shared > MAX_SHARED_ROWS * min(counts):
        return [everything]
    return [left, right]


def _widest_strip(boxes: Sequence[Pixels]) -> float | None:
    """Where the widest strip that no box crosses begins; None without one that parts columns."""
    if not boxes:
        return None
    least = COLUMN_GAP_HEIGHTS * median(box[3] - box[1] for box in boxes)
    by_left = sorted(boxes)
    reached, widest, strip = by_left[0][2], least, None
    for box in by_left:
        if box[0] - reached > widest:
            widest, strip = box[0] - reached, reached
        reached = max(reached, box[2])
    return strip


def rows(boxes: Sequence[Pixels]) -> list[list[int]]:
    """Indices of boxes that stand beside each other, as rows from top to bottom; each row from left to right."""
    found: list[list[int]] = []
    for i in sorted(range(len(boxes)), key=lambda i: boxes[i][1] + boxes[i][3]):
        if found and _same_row(boxes[found[-1][-1]], boxes[i]):
            found[-1].append(i)
        else:
            found.append([i])
    return [sorted(row, key=lambda i: boxes[i][0]) for row in found]


def _same_row(a: Pixels, b: Pixels) -> bool:
    shared = min(a[3], b[3]) - max(a[1], b[1])
    return shared > SAME_ROW_OVERLAP * max(1.0, min(a[3] - a[1], b[3] - b[1]))
