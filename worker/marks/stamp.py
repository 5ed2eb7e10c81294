"""Rubber stamps: a ring or a frame of one ink, near where people sign. Emblems are filled, many-coloured, on top."""
from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.frames import Frame, frames, tilt
from worker.marks.rings import Ring, rings
from worker.marks.sheet import Sheet

INK = 45
"""Of 255; paler is paper or show-through."""
PALE_INK = 32
MANY_LETTERS = 12
FEW_LETTERS = 0.2
"""Of `lettered`: a rectangular stamp holds words; a frame with hardly a letter in it is a pen's loop."""
OTHER_HUE = 22
"""Degrees / 2 (OpenCV) by which a hue is another ink's."""
LEAST_COVERAGE = 0.5
SLIGHT_TILT, MOST_TILT = np.deg2rad(0.8), np.deg2rad(25)
Zone = tuple[float, float, bool]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class StampSigns:
    """What is measured of a candidate, each about 0..1; the weights below turn it into a probability."""

    coverage: float
    filled: float
    tinted: float
    stamp_ink: float
    many_hues: float
    high_up: float
    at_signer: float
    over_print: float
    small: float
    rim: float
    oval: float = 0.0
    framed: float = 0.0
    tilted: float = 0.0
    framed_print: float = 0.0
    other_ink: float = 0.0
    card: float = 0.0
    spills: float = 0.0
    lettered: float = 0.0
    wordless: float = 0.0


WEIGHTS = StampSigns(
    coverage=9.6, filled=-4.6, tinted=0.2, stamp_ink=1.5, many_hues=-3.1, high_up=-3.2, at_signer=2.3, over_print=0.6,
    small=-0.2, rim=-2.0, oval=0.0, framed=-2.3, tilted=2.4, framed_print=-3.3, other_ink=-2.7, card=-4.5,
    spills=-2.1, lettered=1.4, wordless=-1.0,
)
BIAS = -9.0
"""Weights and bias: logistic regression on 178 made papers of three draws, held close to weights set by hand."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A candidate with its probability; box in pixels of the sheet. `hue` -1 for black."""

    probability: float
    box: Box
    hue: float
    darkness: float
    signs: StampSigns


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """A cut-out of the sheet, with masks of the candidate's inside and of its rim."""

    page: Sheet
    cut: tuple[int, int, int, int]
    inside: NDArray[np.bool_]
    rim: NDArray[np.bool_]

    def of(self, whole: NDArray[Any]) -> NDArray[Any]:
        x0, y0, x1, y1 = self.cut
        return whole[y0:y1, x0:x1]


def stamps(page: Sheet, zone: Zone) -> list[Stamp]:
    """All candidates, likeliest first."""
    top = max(0.3, zone[0] - 0.15)
    found = [_of_ring(page, ring, zone) for ring in rings(page, top) if ring.coverage >= LEAST_COVERAGE]
    found += [_of_frame(page, frame, zone) for frame in frames(page, top)]
    return sorted(found, key=lambda stamp: -stamp.probability)


def _of_ring(page: Sheet, ring: Ring, zone: Zone) -> Stamp:
    """Measured in the ring's box only: a page has half a million pixels, a stamp ten thousand."""
    x0, y0, x1, y1 = _clipped(page, ring.box, 0.32)
    y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    far = np.hypot(*ring.rounded(x, y)) / ring.radius
    part = _Part(page, (x0, y0, x1, y1), far <= 1.0, (far > 0.88) & (far < 1.08))
    spills = _spilled(part, (far > 1.12) & (far < 1.6))
    return _stamp(part, ring.box, zone, ring.coverage, {"oval": float(ring.stretch > 1.05), "spills": spills})


def _spilled(part: _Part, outside: NDArray[np.bool_]) -> float:
    """Ink outside the ring by ink inside, print left out: a loop of a signature goes on where a stamp ends."""
    ink = (part.of(part.page.ink) > INK) & (part.of(part.page.text) == 0)
    return min(1.0, float((ink & outside).sum() / max((ink & part.inside).sum(), 1)))


def _of_frame(page: Sheet, frame: Frame, zone: Zone) -> Stamp:
    x0, y0, x1, y1 = _clipped(page, frame.box, 0.06)
    inside = np.zeros((y1 - y0, x1 - x0), np.uint8)
    rim = inside.copy()
    corners = (frame.corners - np.array([x0, y0], np.float32)).round().astype(np.int32)
    cv2.fillConvexPoly(inside, corners, (1,))
    cv2.polylines(rim, [corners], True, (1,), 3)
    part = _Part(page, (x0, y0, x1, y1), inside > 0, rim > 0)
    tilted = float(SLIGHT_TILT < tilt(frame) < MOST_TILT)
    return _stamp(part, frame.box, zone, frame.coverage, {"framed": 1.0, "tilted": tilted})


def _stamp(part: _Part, box: Box, zone: Zone, coverage: float, shape: dict[str, float]) -> Stamp:
    ink, colour, hues = part.of(part.page.ink), part.of(part.page.tinted), part.of(part.page.hue)
    bare = part.inside & (part.of(part.page.text) == 0)
    on_rim = part.rim & (ink > INK)
    tinted = float((on_rim & colour).sum() / max(on_rim.sum(), 1))
    hue = _middle_hue(hues[on_rim & colour]) if tinted > 0.2 else -1.0
    free = bare & (ink > INK)
    of_stamp = float(hue >= 95 or 0 <= hue <= 7)
    over_print = min(1.0, float((part.inside & ~bare).sum() / max(part.inside.sum(), 1)) * 4)
    lettered = _lettered(part)
    signs = StampSigns(
        coverage=coverage,
        filled=float(free.sum() / max(bare.sum(), 1)),
        tinted=tinted,
        stamp_ink=of_stamp,
        many_hues=float(_differ(hues[free & colour], hue).sum() / max(free.sum(), 1)),
        over_print=over_print,
        framed_print=over_print * shape.get("framed", 0.0),
        other_ink=tinted * (1.0 - of_stamp),
        card=float(part.page.card),
        lettered=lettered,
        wordless=float("framed" in shape and lettered < FEW_LETTERS),
        **_place(part.page, box, zone), **shape,
    )
    return Stamp(probability(signs), box, hue, float(np.median(ink[on_rim])) if on_rim.any() else 0.0, signs)


def _lettered(part: _Part) -> float:
    """Small separate pieces of ink inside, as letters are: 0 for none, 1 for many. A pen's loop holds none."""
    ink = ((part.of(part.page.ink) > PALE_INK) & part.inside & ~part.rim).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=4)
    small = (stats[1:, cv2.CC_STAT_AREA] >= 3) & (stats[1:, 2:4].max(axis=1) < 0.5 * min(ink.shape))
    return min(1.0, float(small.sum()) / MANY_LETTERS)


def _place(page: Sheet, box: Box, zone: Zone) -> dict[str, float]:
    width, height = page.size
    middle = (box[1] + box[3]) / 2 / height
    edge = min(box[0] / width, 1 - box[2] / width, box[1] / height, 1 - box[3] / height)
    return {
        "high_up": max(0.0, 0.35 - middle) / 0.35,
        "at_signer": float(zone[0] - 0.1 <= middle <= zone[1] + 0.05),
        "small": float((box[2] - box[0]) < 0.06 * max(width, height)),
        "rim": float(edge < 0.005),
    }


def probability(signs: StampSigns) -> float:
    total = BIAS + sum(getattr(WEIGHTS, each.name) * getattr(signs, each.name) for each in fields(signs))
    return float(1 / (1 + np.exp(-total)))


def _clipped(page: Sheet, box: Box, grow: float) -> tuple[int, int, int, int]:
    width, height = page.size
    margin = grow * max(box[2] - box[0], box[3] - box[1]) + 2
    x0, y0 = min(max(int(box[0] - margin), 0), width - 2), min(max(int(box[1] - margin), 0), height - 2)
    return x0, y0, min(max(int(box[2] + margin), x0 + 2), width), min(max(int(box[3] + margin), y0 + 2), height)


def _middle_hue(hues: NDArray[np.uint8]) -> float:
    """The mean direction on the wheel of hues, 0..180."""
    turn = np.exp(1j * hues.astype(np.float32) * np.pi / 90).mean()
    return float(np.angle(turn) * 90 / np.pi % 180)


def _differ(hues: NDArray[np.uint8], hue: float) -> NDArray[np.bool_]:
    if hue < 0:
        return np.ones(len(hues), bool)
    return np.asarray(np.abs((hues.astype(np.float32) - hue + 90) % 180 - 90) > OTHER_HUE, bool)
