"""A text layer's words as lines in reading order: spaced letters joined, far-apart words kept apart."""
from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import numpy as np

from worker.order import Pixels, reading_order, rows
from worker.page import LayerWord, Page, TextLine
from worker.thresholds import MIN_SPACED_LETTERS, WIDE_GAP_HEIGHTS, WORD_GAP_RATIO

Placed = tuple[str, Pixels]
"""A word and its box in pixels of the page's picture."""


def layer_lines(page: Page, words: Sequence[LayerWord]) -> tuple[TextLine, ...]:
    """The words, which are of the page's layer, as lines of the page's picture in reading order."""
    height, width = page.picture.shape[:2]
    placed = [(word.text, (word.box[0] * width, word.box[1] * height, word.box[2] * width, word.box[3] * height))
              for word in words]
    by_row = rows([box for _, box in placed])
    lines = [_line(group) for row in by_row for group in _groups([placed[i] for i in row])]
    return tuple(lines[i] for i in reading_order([line.quad for line in lines]))


def _line(group: Sequence[Placed]) -> TextLine:
    boxes = [box for _, box in group]
    x0, y0 = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, y1 = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return TextLine(_spell(group), np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32), 1.0)


def _groups(row: Sequence[Placed]) -> list[list[Placed]]:
    """A row cut where the gap is too wide for a space between words: columns, a label and its value."""
    tall = median(_height(box) for _, box in row)
    groups: list[list[Placed]] = []
    for placed in row:
        if groups and _gap(groups[-1][-1], placed) <= WIDE_GAP_HEIGHTS * tall:
            groups[-1].append(placed)
        else:
            groups.append([placed])
    return groups


def _spell(group: Sequence[Placed]) -> str:
    """The words with spaces between; a run of single letters is one word, parted where the gap grows."""
    out, run = list[str](), list[Placed]()
    for placed in group:
        if len(placed[0]) == 1 and not placed[0].isdigit():
            run.append(placed)
            continue
        out += [*_joined(run), placed[0]]
        run = []
    return " ".join([*out, *_joined(run)])


def _joined(run: Sequence[Placed]) -> list[str]:
    if len(run) < MIN_SPACED_LETTERS:
        return [text for text, _ in run]
    gaps = [_gap(a, b) for a, b in pairwise(run)]
    usual = median(gaps)
    words = [run[0][0]]
    for gap, (text, box) in zip(gaps, run[1:], strict=True):
        if gap > WORD_GAP_RATIO * usual and gap > 0.25 * _height(box):
            words.append(text)
        else:
            words[-1] += text
    return words


def _gap(before: Placed, after: Placed) -> float:
    return after[1][0] - before[1][2]


def _height(box: Pixels) -> float:
    return max(1.0, box[3] - box[1])
