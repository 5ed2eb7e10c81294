"""In which order a page's boxes are read."""
from __future__ import annotations

import numpy as np

from worker.order import reading_order
from worker.page import Quad


def box(left: float, top: float, width: float = 200, height: float = 20) -> Quad:
    right, bottom = left + width, top + height
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def test_rows_go_down_and_each_row_to_the_right() -> None:
    quads = [box(400, 103), box(100, 200), box(100, 100)]
    assert reading_order(quads) == [2, 0, 1]


def test_labels_stay_with_their_values() -> None:
    quads = [box(x, 100 + 40 * row) for row in range(6) for x in (50, 500)]
    assert reading_order(quads) == list(range(12))


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    left = [box(50, 100 + 40 * row, 300) for row in range(8)]
    right = [box(450, 118 + 43 * row, 300) for row in range(8)]
    mixed = [quad for pair in zip(left, right, strict=True) for quad in pair]
    assert reading_order(mixed) == [0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15]


def test_a_signature_at_the_right_is_no_column() -> None:
    body = [box(50, 100 + 40 * row, 700) for row in range(8)]
    assert reading_order([*body, box(500, 440), box(500, 520)]) == list(range(10))


def test_no_boxes_have_no_order() -> None:
    assert reading_order([]) == []
