"""Rubber stamps: a ring or a frame of one ink, near where people sign. Emblems are filled, many-coloured, on top."""
from __future__ import annotations

from dataclasses import astuple, dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.frames import Frame, frames
from worker.marks.rings import Ring, rings
from worker.marks.sheet import Sheet

INK = 55
"""Of 255; paler is paper or show-through."""
COLOURED = 38
"""Chroma from which ink has a colour."""
OTHER_HUE = 25
"""Degrees / 2 (OpenCV) by which a hue is another ink's."""
LEAST_COVERAGE = 0.5


@dataclass(frozen=True, slots=True)
class StampSigns:
    """What is measured of a candidate, each about 0..1; the weights below turn it into a probability."""

    coverage: float
    filled: float
    coloured: float
    stamp_ink: float
    many_hues: float
    high_up: float
    at_signer: float
    over_print: float
    small: float
    rim: float


WEIGHTS = StampSigns(
    coverage=9.0, filled=-5.0, coloured=1.5, stamp_ink=2.0, many_hues=-4.0, high_up=-3.0, at_signer=2.0, over_print=1.0,
    small=-1.5, rim=-2.0,
)
BIAS = -8.5
FRAME_BIAS = -9.5


@dataclass(frozen=True, slots=True)
class Stamp:
    """A candidate with its probability; box in pixels of the sheet. `hue` -1 for black."""

    probability: float
    box: tuple[float, float, float, float]
    hue: float
    darkness: float
    ring: Ring | None


def stamps(page: Sheet, zone: tuple[float, float, bool]) -> list[Stamp]:
    """All candidates, likeliest first."""
    found = [_of_ring(page, ring, zone) for ring in rings(page) if ring.coverage >= LEAST_COVERAGE]
    found += [_of_frame(page, frame, zone) for frame in frames(page)]
    return sorted(found, key=lambda stamp: -stamp.probability)


def _of_ring(page: Sheet, ring: Ring, zone: tuple[float, float, bool]) -> Stamp:
    box = (ring.x - ring.radius, ring.y - ring.radius, ring.x + ring.radius, ring.y + ring.radius)
    inside, rim = _disc(page, ring)
    signs, hue, dark = signs_of(page, ring.coverage, box, inside, rim, zone)
    return Stamp(probability(signs, BIAS), box, hue, dark, ring)


def _of_frame(page: Sheet, frame: Frame, zone: tuple[float, float, bool]) -> Stamp:
    inside = np.zeros(page.ink.shape, bool)
    x0, y0, x1, y1 = (round(value) for value in frame.box)
    inside[y0:y1, x0:x1] = True
    signs, hue, dark = signs_of(page, frame.coverage, frame.box, inside, frame.ink, zone)
    return Stamp(probability(signs, FRAME_BIAS), frame.box, hue, dark, None)


def signs_of(
    page: Sheet, coverage: float, box: tuple[float, float, float, float], inside: NDArray[np.bool_],
    rim: NDArray[np.bool_], zone: tuple[float, float, bool],
) -> tuple[StampSigns, float, float]:
    """The signs, the ink's hue (OpenCV half degrees, -1 for none) and its median darkness."""
    width, height = page.size
    middle = (box[1] + box[3]) / 2 / height
    inked = inside & (page.ink > INK)
    hues, chroma = _hues(page, rim & (page.ink > INK))
    coloured = float((chroma > COLOURED).mean()) if len(chroma) else 0.0
    hue = _middle_hue(hues[chroma > COLOURED]) if coloured > 0.5 else -1.0
    free = inked & (page.text == 0)
    edge = min(box[0] / width, 1 - box[2] / width, box[1] / height, 1 - box[3] / height)
    signs = StampSigns(
        coverage=coverage,
        filled=float(free.sum() / max((inside & (page.text == 0)).sum(), 1)),
        coloured=coloured,
        stamp_ink=1.0 if 95 <= hue <= 165 or hue >= 170 or 0 <= hue <= 6 else 0.0,
        many_hues=_foreign(page, free, hue),
        high_up=max(0.0, 0.35 - middle) / 0.35,
        at_signer=1.0 if zone[0] - 0.06 <= middle <= zone[1] + 0.05 else 0.0,
        over_print=min(1.0, float((page.text[inside] > 0).mean()) * 4),
        small=1.0 if (box[2] - box[0]) < 0.075 * max(width, height) else 0.0,
        rim=1.0 if edge < 0.005 else 0.0,
    )
    return signs, hue, float(np.median(page.ink[rim & (page.ink > INK)])) if len(hues) else 0.0


def probability(signs: StampSigns, bias: float) -> float:
    total = bias + sum(weight * value for weight, value in zip(astuple(WEIGHTS), astuple(signs), strict=True))
    return float(1 / (1 + np.exp(-total)))


def _disc(page: Sheet, ring: Ring) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    width, height = page.size
    y, x = np.ogrid[:height, :width]
    far = (x - ring.x) ** 2 + (y - ring.y) ** 2
    inside = far <= ring.radius**2
    return inside, (far <= (ring.radius * 1.08) ** 2) & (far >= (ring.radius * 0.88) ** 2)


def _hues(page: Sheet, where: NDArray[np.bool_]) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    pixels = page.colours[where]
    if not len(pixels):
        return np.zeros(0, np.float32), np.zeros(0, np.uint8)
    hsv = cv2.cvtColor(pixels[None], cv2.COLOR_RGB2HSV)[0]
    return hsv[:, 0].astype(np.float32), page.chroma[where]


def _middle_hue(hues: NDArray[np.float32]) -> float:
    """The mean direction on the wheel of hues, 0..180."""
    turn = np.exp(1j * hues * np.pi / 90).mean()
    return float(np.angle(turn) * 90 / np.pi % 180)


def _foreign(page: Sheet, inked: NDArray[np.bool_], hue: float) -> float:
    """Share of the inked pixels that have a colour, and not the ring's."""
    hues, chroma = _hues(page, inked)
    if not len(hues):
        return 0.0
    far = np.abs((hues - hue + 90) % 180 - 90) > OTHER_HUE if hue >= 0 else np.ones(len(hues), bool)
    return float(((chroma > COLOURED + 20) & far).mean())
