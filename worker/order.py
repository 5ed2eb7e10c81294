"""Reading order: rows from top to bottom, boxes of a row from left to right; columns one after the other."""
from __future__ import annotations

from collections.abc import Sequence

from worker.page import Quad
from worker.thresholds import SAME_ROW_OVERLAP

Pixels = tuple[float, float, float, float]
"""An upright box: left, top, right, bottom."""


def pixels(quad: Quad) -> Pixels:
    """The upright box around a quad."""
    (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def reading_order(quads: Sequence[Quad]) -> list[int]:
    """Indices of the quads in the order in which a person reads them."""
    return [i for row in rows([pixels(quad) for quad in quads]) for i in row]


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
