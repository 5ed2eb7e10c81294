"""Reading order: rows from top to bottom, boxes of a row from left to right."""
from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from worker.page import Quad
from worker.thresholds import SAME_ROW_OVERLAP


def reading_order(quads: Sequence[Quad]) -> list[int]:
    """Indices of the boxes in the order in which a person reads them."""
    return [i for row in rows(quads) for i in row]


def rows(quads: Sequence[Quad]) -> list[list[int]]:
    """Boxes that stand beside each other, as rows from top to bottom; each row from left to right."""
    if not quads:
        return []
    spans = [(float(quad[:, 1].min()), float(quad[:, 1].max())) for quad in quads]
    found: list[list[int]] = []
    for i in sorted(range(len(quads)), key=lambda i: sum(spans[i])):
        if found and _same_row(spans[found[-1][-1]], spans[i]):
            found[-1].append(i)
        else:
            found.append([i])
    return [sorted(row, key=lambda i: float(np.min(quads[i][:, 0]))) for row in found]


def _same_row(a: tuple[float, float], b: tuple[float, float]) -> bool:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared > SAME_ROW_OVERLAP * max(1.0, min(a[1] - a[0], b[1] - b[0]))
