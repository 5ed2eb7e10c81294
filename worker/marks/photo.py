"""A portrait on a page: an upright filled rectangle, a head before a plain, often red or blue ground."""
from __future__ import annotations

from dataclasses import dataclass, fields

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Mask, Sheet, extremes
from worker.skin import skin

LEAST_HEIGHT, MOST_HEIGHT = 0.03, 0.55
"""Of the page's longer side: 3 x 4 cm on A4 is 0.13, on a card scanned on A4 0.06, on a card alone a third."""
NARROWEST, WIDEST = 0.55, 0.98
"""Width by height: 2x3, 3x4 and 4x6 lie within, cut edges included."""
USUAL = 0.74
DEEP = 105
"""Saturation (0..255) of a studio's red or blue cloth, as OpenCV counts."""
Cut = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class PhotoSigns:
    """What is measured of a candidate, each about 0..1."""

    filled: float
    tones: float
    plain_ground: float
    studio_ground: float
    skin: float
    shape: float
    grey: float
    dark_frame: float
    contrast: float
    emblem_place: float
    tiny: float


WEIGHTS = PhotoSigns(
    filled=3.5, tones=2.6, plain_ground=2.3, studio_ground=4.3, skin=1.1, shape=0.9, grey=3.7, dark_frame=2.8,
    contrast=2.2, emblem_place=-3.1, tiny=-2.8,
)
BIAS = -9.0
"""Weights and bias: logistic regression on 74 made papers of three draws, held close to weights set by hand."""


@dataclass(frozen=True, slots=True)
class Photo:
    probability: float
    box: tuple[float, float, float, float]
    signs: PhotoSigns


def photos(page: Sheet) -> list[Photo]:
    """Candidates, likeliest first; boxes in pixels of the sheet."""
    size = (max(page.size[0] // 2, 1), max(page.size[1] // 2, 1))
    half = np.asarray(cv2.resize(page.raw, size, interpolation=cv2.INTER_AREA), np.uint8)
    found = []
    for cut in dict.fromkeys(_rectangles(half) + _studio(half)):
        x, y, w, h = (2 * side for side in cut)
        emblem, tiny = _where_emblems_stand(page, (x, y, w, h)), float(h < 0.075 * max(page.size))
        signs = signs_of(page.raw[y : y + h, x : x + w], emblem, tiny)
        found.append(Photo(probability(signs), (x, y, x + w, y + h), signs))
    return sorted(found, key=lambda one: -one.probability)


def _rectangles(small: NDArray[np.uint8]) -> list[Cut]:
    """Upright rectangles whose every part differs from the page's own colour."""
    ground = np.array(cv2.resize(small, (64, 64), interpolation=cv2.INTER_AREA).reshape(-1, 3))
    apart = cv2.absdiff(small, np.full_like(small, np.median(ground, axis=0).astype(np.uint8)))
    _, far = extremes(np.asarray(apart, np.uint8))
    return [cut for floor in (30, 70) for cut in _pieces((far > floor).astype(np.uint8), 7, 0.45)]


def _studio(small: NDArray[np.uint8]) -> list[Cut]:
    """Patches of deep red or blue: the ground around a head. The photo reaches lower, to the shoulders."""
    hsv = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)
    blue = cv2.inRange(hsv, (101, DEEP, 51), (131, 255, 255))
    red = cv2.max(cv2.inRange(hsv, (0, DEEP, 51), (7, 255, 255)), cv2.inRange(hsv, (171, DEEP, 51), (180, 255, 255)))
    return _pieces(np.asarray(blue, np.uint8), 3, 0.2) + _pieces(np.asarray(red, np.uint8), 3, 0.2)


def _pieces(mask: Mask, opening: int, least_filled: float) -> list[Cut]:
    """Connected pieces of a portrait's size, cut at its usual shape where they are shorter."""
    height, width = mask.shape
    if cv2.countNonZero(mask) < (LEAST_HEIGHT * max(height, width)) ** 2 * 0.2:
        return []
    solid = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((opening, opening), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(solid)
    found = []
    for x, y, w, h, area in stats[1:].tolist():
        tall = min(h if w / max(h, 1) < WIDEST else round(w / USUAL), height - y)
        fits = LEAST_HEIGHT <= tall / max(height, width) <= MOST_HEIGHT and NARROWEST <= w / tall <= WIDEST * 1.05
        if fits and area > least_filled * w * tall:
            found.append((x, y, w, tall))
    return found


def _where_emblems_stand(page: Sheet, cut: Cut) -> bool:
    """Where an emblem stands: on the page's axis in its upper part, or small in the letterhead."""
    across, down = (cut[0] + cut[2] / 2) / page.size[0], (cut[1] + cut[3] / 2) / page.size[1]
    letterhead = down < 0.22 and cut[3] < 0.12 * max(page.size) and not page.card
    return letterhead or (0.4 < across < 0.6 and down < 0.35)


def signs_of(crop: NDArray[np.uint8], emblem_place: bool, tiny: float) -> PhotoSigns:
    height, width = crop.shape[:2]
    gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    spread = np.bincount((gray // 16).ravel(), minlength=16) / gray.size
    tones = float(-(spread[spread > 0] * np.log2(spread[spread > 0])).sum() / 4)
    upper = crop[height // 20 : max(height // 3, 2)]
    edge = max(width // 6, 2)
    sides = np.concatenate([upper[:, :edge].reshape(-1, 3), upper[:, -edge:].reshape(-1, 3)])
    ground = cv2.cvtColor(sides[None], cv2.COLOR_RGB2HSV)[0]
    hue = ground[:, 0]
    studio = (ground[:, 1] > 90) & ((hue < 10) | (hue > 168) | ((hue > 98) & (hue < 132)))
    middle = crop[int(height * 0.15) : int(height * 0.7), int(width * 0.25) : int(width * 0.75)]
    low, high = extremes(crop)
    apart = np.abs(np.median(sides, axis=0) - np.median(middle.reshape(-1, 3), axis=0)).max() if middle.size else 0.0
    contrast = float(min(1.0, apart / 60))
    return PhotoSigns(
        filled=float((low < 225).mean()),
        tones=tones,
        plain_ground=float(max(0.0, 1 - sides.astype(np.float32).std(axis=0).mean() / 45)),
        studio_ground=float(studio.mean()),
        skin=contrast * float(min(1.0, skin(middle).mean() * 2.5)) if middle.size else 0.0,
        shape=float(1 - min(1.0, abs(width / height - USUAL) / 0.22)),
        grey=float(((high - low) < 25).mean() > 0.85),
        dark_frame=float((gray < 60).mean() > 0.5),
        contrast=contrast,
        emblem_place=float(emblem_place),
        tiny=tiny,
    )


def probability(signs: PhotoSigns) -> float:
    total = BIAS + sum(getattr(WEIGHTS, each.name) * getattr(signs, each.name) for each in fields(signs))
    return float(1 / (1 + np.exp(-total)))
