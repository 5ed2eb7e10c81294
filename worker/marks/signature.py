"""Signatures: strokes of ink where people sign, which are neither print nor stamp nor ruled line."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Mask, Sheet, mask_of
from worker.marks.stamp import Stamp

INK = 65
SMALLEST = 0.024
"""Of the page's longer side: initials on A4 are 7 mm wide."""
CLUTTERED = 0.04
"""Share of the page under unexplained ink from which it is pattern or shadow rather than somebody's pen."""
MARGIN = 0.05
"""Outer part of the page where borders stand and nobody signs."""
SAME_INK = 14
SURE_STAMP = 0.6
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
    upright: float
    name_below: float
    over_stamp: float
    high_up: float
    clutter: float
    above_zone: float


WEIGHTS = StrokeSigns(
    wide=2.8, thin=1.3, airy=2.4, winding=3.7, pen_blue=0.0, in_zone=0.6, zone_known=-0.8, straight=-3.7,
    upright=-2.8, name_below=0.5, over_stamp=2.6, high_up=-3.5, clutter=-2.8, above_zone=-3.3,
)
BIAS = -3.8
"""Weights and bias: logistic regression on 164 made papers of three draws, held close to weights set by hand."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A candidate with its probability; box in pixels of the sheet."""

    probability: float
    box: Box
    signs: StrokeSigns


def signatures(
    page: Sheet, zone: tuple[float, float, bool], stamped: Sequence[Stamp], taken: Sequence[Box]
) -> list[Signature]:
    """Scrawls, likeliest first. `taken` are boxes (pixels) of a photo or a code, where nobody signs."""
    sure = [stamp for stamp in stamped if stamp.probability > SURE_STAMP]
    mask = _pen(page, sure, taken)
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((5, 9), np.uint8))
    clutter = min(1.0, float(mask.mean()) / CLUTTERED)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    longer = max(mask.shape)
    found = []
    for label in range(1, count):
        x, y, w, h, _area = (int(value) for value in stats[label])
        if max(w, h) < SMALLEST * longer or w > 0.42 * mask.shape[1] or h > 0.2 * longer or min(w, h) < 4:
            continue
        piece = (labels[y : y + h, x : x + w] == label) & (mask[y : y + h, x : x + w] > 0)
        signs = replace(_signs(page, piece, (x, y, w, h), zone, sure), clutter=clutter)
        found.append(Signature(probability(signs), (x, y, x + w, y + h), signs))
    return sorted(found, key=lambda one: -one.probability)


def _pen(page: Sheet, stamped: Sequence[Stamp], taken: Sequence[Box]) -> Mask:
    """Ink that print, stamps, photos, codes and the page's border do not explain."""
    height, width = page.ink.shape
    print_quads = (quad for quad in page.quads if not any(_within(quad, stamp.box) for stamp in stamped))
    text = mask_of(print_quads, (height, width))
    mask = ((page.ink > INK) & ((text == 0) | (page.chroma > 60))).astype(np.uint8)
    for stamp in stamped:
        _take_out(mask, page, stamp)
    for x0, y0, x1, y1 in taken:
        mask[max(int(y0), 0) : int(y1) + 1, max(int(x0), 0) : int(x1) + 1] = 0
    mask = _without_surroundings(mask)
    rim_x, rim_y = int(width * MARGIN), int(height * MARGIN * 0.6)
    mask[:rim_y], mask[height - rim_y :], mask[:, :rim_x], mask[:, width - rim_x :] = 0, 0, 0, 0
    return _without_rules(mask)


def _without_surroundings(mask: Mask) -> Mask:
    """What reaches the picture's edge off: a neighbour's sheet, the table, a template's coloured corner."""
    count, labels = cv2.connectedComponents(mask)
    edge = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    kept = np.ones(count, np.uint8)
    kept[edge] = 0
    return np.asarray(mask * kept[labels], np.uint8)


def _within(quad: NDArray[np.float32], box: Box) -> bool:
    """A line read inside a stamp is the stamp's own lettering, or the pen over it; the signer's name reaches out."""
    x, y = quad.mean(axis=0)
    wide = float(quad[:, 0].max() - quad[:, 0].min())
    inside = box[0] < x < box[2] and box[1] < y < box[3]
    reaches_out = max(box[0] - float(quad[:, 0].min()), float(quad[:, 0].max()) - box[2])
    return bool(inside and reaches_out < 0.25 * wide)


def _without_rules(mask: Mask) -> Mask:
    """Straight ruled lines off: of tables, of the dotted place for the name."""
    length = max(mask.shape) // 12
    rows = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    columns = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8))
    ruled = cv2.dilate(cv2.max(rows, columns), np.ones((3, 3), np.uint8))
    return np.asarray(cv2.subtract(mask, ruled), np.uint8)


def _take_out(mask: Mask, page: Sheet, stamp: Stamp) -> None:
    """Clear the stamp's ink in its box; what is much darker there is the pen over it, and stays."""
    grow = 0.06 * (stamp.box[2] - stamp.box[0])
    x0, y0 = max(int(stamp.box[0] - grow), 0), max(int(stamp.box[1] - grow), 0)
    part = (slice(y0, int(stamp.box[3] + grow)), slice(x0, int(stamp.box[2] + grow)))
    ink, darker = page.ink[part], page.ink[part] > stamp.darkness + DARKER
    if stamp.hue < 0:
        mask[part][~darker & (page.chroma[part] < 40)] = 0
        return
    same = np.abs((page.hue[part].astype(np.float32) - stamp.hue + 90) % 180 - 90) < SAME_INK
    mask[part][(same & ~darker) | (ink < stamp.darkness * 0.8)] = 0


def _signs(
    page: Sheet, piece: NDArray[np.bool_], box: tuple[int, int, int, int], zone: tuple[float, float, bool],
    stamped: Sequence[Stamp],
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
        straight=1.0 if min(w, h) < 0.16 * max(w, h) else 0.0,
        upright=1.0 if h > 1.3 * w else 0.0,
        name_below=float(_name_below(page, (x, y, x + w, y + h))),
        clutter=0.0,
        above_zone=float(zone[2] and middle < zone[0] - 0.1),
        high_up=0.0 if page.card else max(0.0, 0.4 - middle) / 0.4,
        over_stamp=float(any(_overlap((x, y, x + w, y + h), stamp.box) for stamp in stamped)),
    )


def _name_below(page: Sheet, box: Box) -> bool:
    """Whether a line of print begins under the scrawl, no further down than a twelfth of the page."""
    reach = page.size[1] / 12
    for quad in page.quads:
        left, right, top = float(quad[:, 0].min()), float(quad[:, 0].max()), float(quad[:, 1].mean())
        if box[1] + 0.4 * (box[3] - box[1]) < top < box[3] + reach and left < box[2] and right > box[0]:
            return right - left < page.size[0] * 0.6
    return False


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def probability(signs: StrokeSigns) -> float:
    total = BIAS + sum(getattr(WEIGHTS, each.name) * getattr(signs, each.name) for each in fields(signs))
    return float(1 / (1 + np.exp(-total)))
