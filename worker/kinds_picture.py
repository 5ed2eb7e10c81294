"""What a page without words is: empty, a person's portrait, a piece of work, something else, or text none could read."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from rules.paper import Kind
from worker.kinds_blank import BLANK_INK_SHARE, ink_share, inner, is_blank
from worker.marks.photo import skin
from worker.page import PageText, Picture

LOOK_PIXELS = 240
PLAIN = 22.0
"""Standard deviation up to which the ground beside a head is one colour."""
"""Share of small patches with texture from which a picture is full of something."""
PAPER_LIGHT = 150
Verdict = tuple[Kind, float, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Sight:
    """Measures of a picture: all shares 0..1, `aspect` height by width, `ground` deviation of the upper corners."""

    aspect: float
    ground: float
    skin_middle: float
    skin_all: float
    full: float
    paper: float
    repeats: float
    sharp: float
    ink: float


def classify_picture(page: PageText, letters: int) -> Verdict:
    """The kind of a page with few letters (`letters` of them)."""
    if is_blank(page):
        return Kind.BLANK, 0.97 if ink_share(page.picture) < BLANK_INK_SHARE / 2 else 0.85, ("no_ink",)
    if any(note.startswith("renders_blank") for note in page.notes):
        return Kind.UNREADABLE, 0.95, ("renders_blank",)
    sight = look_at(page.picture)
    if is_portrait(sight):
        return Kind.PASSPORT_PHOTO, 0.93, ("portrait",)
    if sight.full > 0.55 and sight.paper < 0.4:
        return (Kind.PRODUCT_PHOTO, 0.8, ("full_of_pattern",)) if sight.repeats > 0.2 else (Kind.OTHER, 0.6, ("picture",))
    return Kind.UNREADABLE, 0.8 if letters < 8 else 0.6, ("ink_without_words",)


def is_portrait(sight: Sight) -> bool:
    return 1.15 <= sight.aspect <= 1.75 and sight.ground < PLAIN and sight.skin_middle > 0.25 and sight.skin_all < 0.6


def look_at(picture: Picture) -> Sight:
    small = inner(picture, LOOK_PIXELS)
    height, width = small.shape[:2]
    gray = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    band = small[: max(height // 4, 2)].astype(np.float32)
    left, right = band[:, : max(width // 6, 2)].reshape(-1, 3), band[:, -max(width // 6, 2) :].reshape(-1, 3)
    flesh = skin(small)
    middle = flesh[int(height * 0.2) : int(height * 0.6), int(width * 0.3) : int(width * 0.7)]
    saturation = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)[..., 1]
    patches = _patch_deviation(gray)
    return Sight(
        aspect=picture.shape[0] / max(picture.shape[1], 1),
        ground=float(np.concatenate([left, right]).std(axis=0).mean()),
        skin_middle=float(middle.mean()) if middle.size else 0.0,
        skin_all=float(flesh.mean()),
        full=float(((patches > 12) | (_patch_mean(saturation) > 60)).mean()),
        paper=float(((gray > PAPER_LIGHT) & (saturation < 40)).mean()),
        repeats=_repeats(gray),
        sharp=float(cv2.Laplacian(gray, cv2.CV_32F).var()),
        ink=ink_share(picture),
    )


def _patch_deviation(gray: Picture) -> np.ndarray:
    mean = cv2.resize(gray.astype(np.float32), (16, 16), interpolation=cv2.INTER_AREA)
    square = cv2.resize(gray.astype(np.float32) ** 2, (16, 16), interpolation=cv2.INTER_AREA)
    return np.sqrt(np.maximum(square - mean**2, 0))


def _patch_mean(channel: np.ndarray) -> np.ndarray:
    return cv2.resize(channel, (16, 16), interpolation=cv2.INTER_AREA)


def _repeats(gray: Picture) -> float:
    """How much the picture is like itself moved aside: the highest autocorrelation outside the middle, 0..1."""
    square = cv2.resize(gray, (128, 128), interpolation=cv2.INTER_AREA).astype(np.float32)
    square -= cv2.blur(square, (31, 31))
    spectrum = np.fft.rfft2(square * np.outer(np.hanning(128), np.hanning(128)))
    correlation = np.fft.irfft2(np.abs(spectrum) ** 2)
    correlation /= max(float(correlation[0, 0]), 1e-6)
    field = np.fft.fftshift(correlation)
    y, x = np.ogrid[:128, :128]
    field[(y - 64) ** 2 + (x - 64) ** 2 < 8**2] = 0
    return float(field.max())
