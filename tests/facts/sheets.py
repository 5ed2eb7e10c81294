"""Papers made of text alone: lines laid out on a white page, with boxes as an engine would give them."""
from __future__ import annotations

import numpy as np

from worker.page import PageText, TextLine

WIDTH, HEIGHT = 1000, 1400


def page(text: str, number: int = 1, source: str = "ppocr", landscape: bool = False) -> PageText:
    """One page from lines of text.

    A line may begin with marks: `#` tall (a heading or a name), `<` flush left, `>` flush right; else it is centred.
    `a || b` are two boxes side by side, each centred in its column where the line begins with `^`. `~` stands for an
    empty column. Empty lines leave room.
    """
    width, height = (HEIGHT, WIDTH) if landscape else (WIDTH, HEIGHT)
    rows = text.strip("\n").splitlines()
    step = min(height * 0.92 / max(len(rows), 1), height / 28)
    lines: list[TextLine] = []
    for place, row in enumerate(rows):
        row = row.strip()
        if row:
            lines += _lines(row, height * 0.04 + place * step, width, step)
    return PageText(number, np.full((height, width, 3), 255, np.uint8), tuple(lines), source)


def _lines(row: str, top: float, width: int, step: float) -> list[TextLine]:
    tall = row.startswith("#")
    row = row.lstrip("#").strip()
    side = row[0] if row[:1] in ("<", ">", "^") else "="
    row = row.lstrip("<>^").strip()
    size = min(0.9 * step, width * 0.045) if tall else min(0.6 * step, width * 0.03)
    parts = [part.strip() for part in row.split("||")]
    made = []
    for place, part in enumerate(parts):
        wide = min(len(part) * size * 0.52, width * 0.9)
        if part == "~":
            continue
        left = {"<": width * 0.08, ">": width * 0.92 - wide}.get(side, (width - wide) / 2)
        if len(parts) > 1:
            left = width * (0.08 + 0.84 * place / len(parts))
            left += (width * 0.84 / len(parts) - wide) / 2 if side == "^" else 0
        corners = [(left, top), (left + wide, top), (left + wide, top + size), (left, top + size)]
        made.append(TextLine(part, np.array(corners, np.float32), 0.97))
    return made
