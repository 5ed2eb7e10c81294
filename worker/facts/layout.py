"""A paper laid out: its lines with relative boxes, and who stands beside and below whom."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rules.paper import Box
from worker.facts.slips import fold_with_places
from worker.page import PageText, TextLine

SAME_BAND = 0.5
"""Two lines stand side by side when they share this part of the lower one's height."""
NEAR_BELOW = 2.2
"""Farthest gap to a value below its label, in heights of the label."""


@dataclass(frozen=True, eq=False)
class Row:
    """One line. `place` counts through the whole paper; box in fractions of its page."""

    text: str
    page: int
    place: int
    box: Box
    score: float = 1.0

    @cached_property
    def _folded(self) -> tuple[str, tuple[int, ...]]:
        return fold_with_places(self.text)

    @property
    def key(self) -> str:
        """The text to compare by: lower case, no spaces, look-alikes made one."""
        return self._folded[0]

    @property
    def places(self) -> tuple[int, ...]:
        return self._folded[1]

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]

    @property
    def middle(self) -> float:
        return (self.box[0] + self.box[2]) / 2

    @property
    def level(self) -> float:
        return (self.box[1] + self.box[3]) / 2


@dataclass(frozen=True, eq=False)
class Sheet:
    """All rows of a paper in reading order."""

    rows: tuple[Row, ...]
    read_from_picture: bool = True
    """False when the words came from the file itself, where letters are never mixed up."""

    @cached_property
    def pages(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(row.page for row in self.rows))

    @cached_property
    def text(self) -> str:
        return "\n".join(row.text for row in self.rows)

    @cached_property
    def usual_height(self) -> float:
        heights = sorted(row.height for row in self.rows)
        return heights[len(heights) // 2] if heights else 0.02

    @cached_property
    def _by_page(self) -> dict[int, list[Row]]:
        pages: dict[int, list[Row]] = {}
        for row in self.rows:
            pages.setdefault(row.page, []).append(row)
        return pages

    def depth(self, row: Row) -> float:
        """How far down the row stands between the first (0) and the last (1) text of its page."""
        rows = self.on_page(row.page)
        top, bottom = min(other.box[1] for other in rows), max(other.box[3] for other in rows)
        return (row.level - top) / max(bottom - top, 1e-6)

    def on_page(self, page: int) -> list[Row]:
        return self._by_page.get(page, [])

    def right_of(self, row: Row) -> list[Row]:
        """The rows beside it to the right, nearest first."""
        beside = [other for other in self.on_page(row.page)
                  if other is not row and other.box[0] >= row.box[2] - 0.01 and side_by_side(row, other)]
        return sorted(beside, key=lambda other: other.box[0])

    def below(self, row: Row, reach: float = NEAR_BELOW) -> list[Row]:
        """The rows under it that overlap it sideways, nearest first, within `reach` of its heights."""
        under = [other for other in self.on_page(row.page)
                 if other is not row and other.level - row.level > 0 and other.box[1] - row.box[3] < reach * row.height
                 and not side_by_side(row, other) and shared_width(row, other) > 0]
        return sorted(under, key=lambda other: other.box[1])

    def above(self, row: Row, reach: float = NEAR_BELOW) -> list[Row]:
        """The rows over it that overlap it sideways, nearest first."""
        over = [other for other in self.on_page(row.page)
                if other is not row and row.level - other.level > 0 and row.box[1] - other.box[3] < reach * row.height
                and not side_by_side(row, other) and shared_width(row, other) > 0]
        return sorted(over, key=lambda other: -other.box[3])

    def next_line(self, row: Row) -> Row | None:
        """The line on which its sentence can go on: right under it, as tall, sharing its width."""
        for other in self.below(row, 1.2)[:1]:
            alike = 0.6 < other.height / max(row.height, 1e-6) < 1.6
            if alike and shared_width(row, other) > 0.5 * (other.box[2] - other.box[0]):
                return other
        return None

    def after(self, row: Row, count: int) -> list[Row]:
        """The next rows in reading order on the same page."""
        return [other for other in self.rows[row.place + 1:row.place + 1 + count] if other.page == row.page]

    def before(self, row: Row, count: int) -> list[Row]:
        """The rows before it in reading order on the same page, nearest first."""
        return [other for other in reversed(self.rows[max(0, row.place - count):row.place]) if other.page == row.page]


def lay_out(pages: Sequence[PageText]) -> Sheet:
    rows: list[Row] = []
    for page in pages:
        height, width = page.picture.shape[:2]
        for line in page.lines:
            if line.text.strip():
                rows.append(Row(line.text.strip(), page.number, len(rows), _box(line, width, height), line.score))
    return Sheet(tuple(rows), any(page.source != "layer" for page in pages))


def _box(line: TextLine, width: int, height: int) -> Box:
    xs, ys = line.quad[:, 0] / max(width, 1), line.quad[:, 1] / max(height, 1)
    return (_unit(xs.min()), _unit(ys.min()), _unit(xs.max()), _unit(ys.max()))


def _unit(value: float) -> float:
    return round(min(1.0, max(0.0, float(value))), 4)


def side_by_side(one: Row, other: Row) -> bool:
    shared = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return shared > SAME_BAND * min(one.height, other.height)


def shared_width(one: Row, other: Row) -> float:
    return min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])


def part_of_box(row: Row, start: int, end: int) -> Box:
    """The box of a stretch of the row's text, by its share of the letters."""
    x0, y0, x1, y1 = row.box
    size = max(len(row.text), 1)
    return (round(x0 + (x1 - x0) * start / size, 4), y0, round(x0 + (x1 - x0) * min(end, size) / size, 4), y1)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around all."""
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
