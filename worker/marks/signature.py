"""Signatures: strokes of ink where people sign, which are neither print nor stamp nor ruled line."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Mask, Sheet
from worker.marks.stamp import Stamp

INK = 65
MARGIN = 0.05
"""Outer part of the page where borders stand and nobody signs."""
SAME_INK = 14
DARKER = 45
"""Where pen and stamp have one colour, the pen is darker by this."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class StrokeSigns:
    """What is measured of one scrawl, each about 0..1."""

    wide: float
    thin: float
    airy: float
    winding: float
    pen_blue: float
    in_zone: float
    zone_known: float
    straight: float


WEIGHTS = StrokeSigns(
    wide=4.0, thin=1.5, airy=2.0, winding=3.0, pen_blue=1.5, in_zone=1.5, zone_known=0.5, straight=-4.0
)
BIAS = -6.5


@dataclass(frozen=True, slots=True)
class Signature:
    probability: float
    box: Box


def signatures(
    page: Sheet, zone: tuple[float, float, bool], stamped: Sequence[Stamp], taken: Sequence[Box]
) -> list[Signature]:
    """Scrawls, likeliest first. `taken` are boxes (pixels) of a photo or a code, where nobody signs."""
    mask = _pen(page, stamped, taken)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    longer = max(mask.shape)
    found = []
    for label in range(1, count):
        x, y, w, h, _area = (int(value) for value in stats[label])
        if max(w, h) < 0.03 * longer or w > 0.42 * mask.shape[1] or h > 0.2 * longer or min(w, h) < 4:
            continue
        piece = (labels[y : y + h, x : x + w] == label) & (mask[y : y + h, x : x + w] > 0)
        signs = _signs(page, piece, (x, y, w, h), zone)
        found.append(Signature(probability(signs), (x, y, x + w, y + h)))
    return sorted(found, key=lambda one: -one.probability)


def _pen(page: Sheet, stamped: Sequence[Stamp], taken: Sequence[Box]) -> Mask:
    """Ink that print, stamps, photos, codes and the page's border do not explain."""
    height, width = page.ink.shape
    mask = ((page.ink > INK) & ((page.text == 0) | (page.chroma > 60))).astype(np.uint8)
    for stamp in stamped:
        if stamp.probability > 0.5:
            mask[_of_stamp(page, stamp)] = 0
    for x0, y0, x1, y1 in taken:
        mask[max(int(y0), 0) : int(y1) + 1, max(int(x0), 0) : int(x1) + 1] = 0
    rim_x, rim_y = int(width * MARGIN), int(height * MARGIN * 0.6)
    mask[:rim_y], mask[height - rim_y :], mask[:, :rim_x], mask[:, width - rim_x :] = 0, 0, 0, 0
    return _without_rules(mask)


def _without_rules(mask: Mask) -> Mask:
    """Straight ruled lines off: of tables, of the dotted place for the name."""
    length = max(mask.shape) // 12
    rows = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    columns = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    ruled = cv2.dilate(cv2.max(rows, columns), np.ones((3, 3), np.uint8))
    return np.asarray(cv2.subtract(mask, ruled), np.uint8)


def _of_stamp(page: Sheet, stamp: Stamp) -> NDArray[np.bool_]:
    """Pixels of the stamp's ink in its box; what is much darker there is the pen over it."""
    height, width = page.ink.shape
    x0, y0, x1, y1 = stamp.box
    inside = np.zeros((height, width), bool)
    grow = 0.06 * (x1 - x0)
    inside[max(int(y0 - grow), 0) : int(y1 + grow), max(int(x0 - grow), 0) : int(x1 + grow)] = True
    darker = page.ink > stamp.darkness + DARKER
    if stamp.hue < 0:
        return inside & ~darker & (page.chroma < 40)
    hue = cv2.cvtColor(page.colours, cv2.COLOR_RGB2HSV)[..., 0].astype(np.float32)
    same = np.abs((hue - stamp.hue + 90) % 180 - 90) < SAME_INK
    return np.asarray(inside & ((same & ~darker) | (page.ink < stamp.darkness * 0.8)), bool)


def _signs(
    page: Sheet, piece: NDArray[np.bool_], box: tuple[int, int, int, int], zone: tuple[float, float, bool]
) -> StrokeSigns:
    x, y, w, h = box
    height, width = page.ink.shape
    area = float(piece.sum())
    thick = 2 * float(cv2.distanceTransform(piece.astype(np.uint8), cv2.DIST_L2, 3).max())
    length = area / max(thick * 0.6, 1.0)
    pixels = page.colours[y : y + h, x : x + w][piece]
    blue = (pixels[:, 2].astype(int) - pixels[:, 0]) > 40
    middle = (y + h / 2) / height
    return StrokeSigns(
        wide=min(1.0, max(w, h) / (0.16 * max(width, height))),
        thin=1.0 if thick < 0.012 * max(width, height) else 0.0,
        airy=1.0 - min(1.0, area / (w * h) / 0.5),
        winding=min(1.0, length / (w + h) / 2.0),
        pen_blue=float(blue.mean()) if len(blue) else 0.0,
        in_zone=1.0 if zone[0] - 0.02 <= middle <= zone[1] else 0.0,
        zone_known=1.0 if zone[2] else 0.0,
        straight=1.0 if min(w, h) < 0.12 * max(w, h) else 0.0,
    )


def probability(signs: StrokeSigns) -> float:
    total = BIAS + sum(weight * value for weight, value in zip(astuple(WEIGHTS), astuple(signs), strict=True))
    return float(1 / (1 + np.exp(-total)))
