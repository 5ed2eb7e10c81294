"""How well a pasted stamp or signature is told from others, on papers that were read before.

usage: python -m samples.forgeries.marks --keep DIR ROOT TRUTH.jsonl [ROOT TRUTH.jsonl …]

Every mark that reading is sure of is compared with every other one: those are different pictures. Then each of some is
put over the mark of another paper, larger or smaller, saved or sent by messenger, found anew and compared with itself.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np

from rules.across import SAME_MARK_BITS
from rules.paper import Box
from samples.forgeries import edit
from samples.forgeries.fit import sent
from worker.cues.look import MARKS, SURE, looks
from worker.facts.kept import read_papers
from worker.marks import find_marks
from worker.page import PageText, Picture

PASTED = 120
"""Of each sort."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A mark on a page, with its looks."""

    page: PageText
    box: Box
    looks: tuple[int, ...]


def seen_in(page: PageText, name: str) -> Seen | None:
    mark = find_marks(page)[name]
    if not mark.value or mark.confidence < SURE or mark.box is None:
        return None
    found = looks(page.picture, mark.box)
    return Seen(page, mark.box, tuple(int(look, 16) for look in found)) if found else None


def apart(one: Seen, other: Seen) -> int:
    return min((look ^ other.looks[0]).bit_count() for look in one.looks)


def edges_in(picture: Picture, box: Box) -> edit.Edges:
    height, width = picture.shape[:2]
    return round(box[0] * width), round(box[1] * height), round(box[2] * width), round(box[3] * height)


def put_over(one: Seen, other: Seen, dice: random.Random) -> PageText:
    """The other's page with the one's mark instead of its own, as dark ink on its own ground."""
    picture = other.page.picture.copy()
    x0, y0, x1, y1 = edges_in(picture, other.box)
    u0, v0, u1, v1 = edges_in(one.page.picture, one.box)
    part = picture[y0:y1, x0:x1]
    part[:] = np.percentile(part.reshape(-1, 3), 80, axis=0)
    mark = one.page.picture[v0:v1, u0:u1]
    scale = dice.uniform(0.85, 1.1) * min((x1 - x0) / mark.shape[1], (y1 - y0) / mark.shape[0])
    mark = np.asarray(cv2.resize(mark, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    ink = np.clip(mark / np.percentile(mark.reshape(-1, 3), 80, axis=0), 0, 1)
    top, left = (y1 - y0 - ink.shape[0]) // 2, (x1 - x0 - ink.shape[1]) // 2
    place = part[top:top + ink.shape[0], left:left + ink.shape[1]]
    place[:] = (place * ink[:place.shape[0], :place.shape[1]]).astype(np.uint8)
    shown, size = sent(picture, dice.choice(("saved", "whatsapp")), dice)
    lines = tuple(replace(line, quad=np.asarray(line.quad * size, np.float32)) for line in other.page.lines)
    return replace(other.page, picture=shown, lines=lines)


def pages_of(arguments: Sequence[str]) -> Iterator[PageText]:
    for root, truth in zip(arguments[2::2], arguments[3::2], strict=True):
        for _, pages in read_papers(Path(root), Path(truth), Path(arguments[1])):
            yield from pages


def report(name: str, seen: Sequence[Seen]) -> str:
    most, dice = SAME_MARK_BITS[name], random.Random(1)
    different = np.array([min(apart(one, other), apart(other, one)) for one, other in combinations(seen, 2)])
    again = [(one, seen_in(put_over(one, other, dice), name)) for one, other in zip(
        dice.sample(list(seen), len(seen))[:PASTED], dice.sample(list(seen), len(seen))[:PASTED], strict=True)]
    found = [apart(copy, one) <= most for one, copy in again if copy is not None]
    return (f"{name}: {len(seen)} marks, {len(different)} different pairs, {int((different <= most).sum())} within "
            f"{most} bits, the nearest {different.min()}; {len(again)} pasted, {len(found)} seen as marks, "
            f"{sum(found)} told")


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] != ["--keep"] or len(arguments) < 4 or len(arguments) % 2:
        print(__doc__, file=sys.stderr)
        return 2
    pages = list(pages_of(arguments))
    for name in MARKS:
        print(report(name, [one for page in pages if (one := seen_in(page, name))]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
