"""A portrait on a page: an upright filled rectangle of continuous tones, with a head before a plain ground."""
from __future__ import annotations

from dataclasses import astuple, dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.marks.sheet import Sheet

LOOK = 0.5
LEAST_HEIGHT, MOST_HEIGHT = 0.07, 0.55
"""Of the page's longer side: 3 x 4 cm on A4 is 0.13; on a card half its height."""
NARROWEST, WIDEST = 0.55, 0.95
"""Width by height: 2x3, 3x4 and 4x6 lie within, cut edges included."""


@dataclass(frozen=True, slots=True)
class PhotoSigns:
    filled: float
    tones: float
    plain_ground: float
    skin: float
    shape: float
    grey: float


WEIGHTS = PhotoSigns(filled=5.0, tones=4.0, plain_ground=2.0, skin=3.0, shape=1.5, grey=0.5)
BIAS = -9.0


@dataclass(frozen=True, slots=True)
class Photo:
    probability: float
    box: tuple[float, float, float, float]


def photos(page: Sheet, picture: NDArray[np.uint8]) -> list[Photo]:
    """Candidates, likeliest first; boxes in pixels of the sheet. `picture` is the page as it is, not white-balanced."""
    width, height = (round(side * LOOK) for side in page.size)
    small = np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
    found = []
    for x, y, w, h in _rectangles(small):
        crop = small[y : y + h, x : x + w]
        signs = _signs(crop, (x, y, w, h))
        found.append(Photo(probability(signs), (x / LOOK, y / LOOK, (x + w) / LOOK, (y + h) / LOOK)))
    return sorted(found, key=lambda one: -one.probability)


def _rectangles(small: NDArray[np.uint8]) -> list[tuple[int, int, int, int]]:
    """Upright rectangles whose every part differs from the page's own colour."""
    longer = max(small.shape[:2])
    ground = np.median(small.reshape(-1, 3), axis=0).astype(np.uint8)
    apart = cv2.absdiff(small, np.full_like(small, ground))
    far = cv2.max(cv2.max(apart[..., 0], apart[..., 1]), apart[..., 2])
    found = []
    for floor in (28, 60):
        mask = (far > floor).astype(np.uint8)
        solid = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
        _count, _, stats, _ = cv2.connectedComponentsWithStats(solid)
        for x, y, w, h, area in stats[1:]:
            if LEAST_HEIGHT <= h / longer <= MOST_HEIGHT and NARROWEST <= w / h <= WIDEST and area > 0.45 * w * h:
                found.append((int(x), int(y), int(w), int(h)))
    return found


def _signs(crop: NDArray[np.uint8], box: tuple[int, int, int, int]) -> PhotoSigns:
    height, width = crop.shape[:2]
    gray = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    spread = np.bincount((gray // 16).ravel(), minlength=16) / gray.size
    tones = float(-(spread[spread > 0] * np.log2(spread[spread > 0])).sum() / 4)
    top = crop[: max(height // 5, 2)].astype(np.float32)
    sides = np.concatenate([top[:, : max(width // 5, 2)].reshape(-1, 3), top[:, -max(width // 5, 2) :].reshape(-1, 3)])
    middle = crop[int(height * 0.2) : int(height * 0.65), int(width * 0.25) : int(width * 0.75)]
    saturation = cv2.cvtColor(crop, cv2.COLOR_RGB2HSV)[..., 1]
    return PhotoSigns(
        filled=min(1.0, float((np.abs(crop.astype(int) - 250).max(axis=2) > 25).mean())),
        tones=tones,
        plain_ground=float(max(0.0, 1 - sides.std(axis=0).mean() / 40)),
        skin=float(min(1.0, skin(middle).mean() * 2.5)),
        shape=float(1 - min(1.0, abs(box[2] / box[3] - 0.73) / 0.22)),
        grey=float((saturation < 30).mean() > 0.9),
    )


def skin(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Skin of any shade by its chrominance: Cr 133..180, Cb 77..133 (the usual bounds, widened for poor light)."""
    tones = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2YCrCb)
    luma, red, blue = tones[..., 0], tones[..., 1], tones[..., 2]
    return np.asarray((red > 133) & (red < 180) & (blue > 77) & (blue < 133) & (luma > 50), bool)


def probability(signs: PhotoSigns) -> float:
    total = BIAS + sum(weight * value for weight, value in zip(astuple(WEIGHTS), astuple(signs), strict=True))
    return float(1 / (1 + np.exp(-total)))
