"""Lays invented text out as a page: "# " begins a large line, "## " a somewhat large one; an empty line is a gap."""
from __future__ import annotations

import numpy as np

from worker.page import PageText, TextLine

WIDTH, HEIGHT = 800, 1130
_SIZES = {"# ": 40.0, "## ": 26.0}
BODY_SIZE = 16.0


def lay_out(text: str, number: int = 1, notes: tuple[str, ...] = ()) -> PageText:
    """A white page whose lines stand one under the other, spread over the page's height."""
    rows = [_sized(row) for row in text.strip("\n").splitlines()]
    total = sum(size * 1.6 for _, size in rows)
    spread = min(1.8, HEIGHT * 0.85 / max(total, 1.0))
    lines, y = [], 50.0
    for words, size in rows:
        if words:
            lines.append(_line(words, size, y))
        y += size * 1.6 * spread
    picture = np.full((max(HEIGHT, int(y) + 20), WIDTH, 3), 255, np.uint8)
    return PageText(number=number, picture=picture, lines=tuple(lines), source="layer", notes=notes)


def _sized(row: str) -> tuple[str, float]:
    row = row.strip()
    for mark, size in _SIZES.items():
        if row.startswith(mark):
            return row.removeprefix(mark), size
    return row, BODY_SIZE


def _line(words: str, size: float, y: float) -> TextLine:
    half = min(WIDTH * 0.48, len(words) * size * 0.28)
    left, right = WIDTH / 2 - half, WIDTH / 2 + half
    quad = np.array([[left, y], [right, y], [right, y + size], [left, y + size]], np.float32)
    return TextLine(words, quad, 0.97)
