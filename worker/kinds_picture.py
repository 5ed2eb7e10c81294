"""What a page without words is: empty, a portrait, a piece of work, something else, or text that none could read."""
from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from rules.paper import Kind
from worker.kinds_blank import BLANK_INK_SHARE, evenly_lit, ink_share, inner, is_blank, one_colour
from worker.kinds_face import shows_face
from worker.page import PageText, Picture
from worker.skin import skin

LOOK_PIXELS = 256
PLAIN = 24.0
"""Standard deviation up to which the ground beside a head is one colour."""
GRID = 32
"""Texture is measured in so many patches across and down."""
TEXTURED = 11.0
"""Standard deviation of grey in a patch from which it has a texture."""
LEAST_PIECE = 0.06
"""Share of the picture that a piece of cloth fills at least."""
COLOURFUL = 45.0
"""Mean saturation (0..255) of a textured region; print and shadows on paper stay below."""
REPEATING = 0.33
"""Autocorrelation from which a texture is a pattern that repeats, as on cloth."""
PAPER_LIGHT = 165
STRONG = 80.0
"""Saturation (0..255) of a ground that somebody chose."""
STUDIO_HUES = frozenset((*range(9), *range(172, 180), *range(98, 126)))
"""Red and blue, in OpenCV's half degrees."""
Verdict = tuple[Kind, float, tuple[str, ...]]
Greys = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sight:
    """Measures of a picture, shares 0..1. `ground` is the deviation of the corners beside the head (upright or not)."""

    aspect: float
    ground: float
    skin_middle: float
    skin_all: float
    textured: float
    colour: float
    repeats: float
    paper: float
    ground_colour: float
    ground_hue: int


def classify_picture(page: PageText, letters: int) -> Verdict:
    """The kind of a page on which only so many letters could be read."""
    if any(note.startswith("renders_blank") for note in page.notes):
        return Kind.UNREADABLE, 0.95, ("renders_blank",)
    if is_blank(page):
        return Kind.BLANK, 0.97 if ink_share(page.picture) < BLANK_INK_SHARE / 2 else 0.85, ("no_ink",)
    sight = look_at(page.picture)
    if is_portrait(sight) and shows_face(inner(page.picture, LOOK_PIXELS)):
        return Kind.PASSPORT_PHOTO, _sure_of_portrait(sight), ("portrait",)
    negative = np.asarray(255 - page.picture, np.uint8)
    if is_portrait(look_at(negative)) and shows_face(inner(negative, LOOK_PIXELS)):
        return Kind.PASSPORT_PHOTO, 0.8, ("negative_of_portrait",)
    if sight.textured > LEAST_PIECE and sight.colour > COLOURFUL and sight.paper < 0.5:
        return Kind.PRODUCT_PHOTO, _sure_of_cloth(sight), ("textured_piece",)
    if letters < 8 and sight.paper < 0.5 and not (one_colour(page.picture) and evenly_lit(page.picture)):
        return Kind.OTHER, 0.6, ("picture_of_something",)
    return Kind.UNREADABLE, 0.8 if letters < 8 else 0.6, ("ink_without_words",)


def _sure_of_portrait(sight: Sight) -> float:
    """Flowers and skies stand before a plain ground too: surely only upright before the red or blue of such photos."""
    if sight.aspect < 1:
        return 0.6
    return 0.94 if sight.ground_colour > STRONG and sight.ground_hue in STUDIO_HUES else 0.8


def _sure_of_cloth(sight: Sight) -> float:
    """Strongly coloured cloth that fills the picture lies in folds: its pattern repeats less evenly."""
    if sight.textured > 0.12 and sight.repeats > REPEATING:
        return 0.9
    filling = sight.textured > 0.8 and sight.colour > 2 * COLOURFUL and sight.repeats > 0.8 * REPEATING
    return 0.87 if filling else 0.65


def is_portrait(sight: Sight) -> bool:
    shaped = 1.1 <= sight.aspect <= 1.75 or 1.1 <= 1 / sight.aspect <= 1.75
    return shaped and sight.ground < PLAIN and sight.skin_middle > 0.2 and sight.skin_all < 0.6


def look_at(picture: Picture) -> Sight:
    small = inner(picture, LOOK_PIXELS)
    gray = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)
    hues, saturation, _ = np.moveaxis(cv2.cvtColor(small, cv2.COLOR_RGB2HSV).astype(np.float32), -1, 0)
    ground, colour, hue = _ground(small, saturation, hues)
    flesh = skin(small)
    height, width = gray.shape
    middle = flesh[int(height * 0.22) : int(height * 0.78), int(width * 0.3) : int(width * 0.7)]
    box, share = _textured_piece(gray)
    y0, y1, x0, x1 = box
    return Sight(
        aspect=picture.shape[0] / max(picture.shape[1], 1),
        ground=ground,
        skin_middle=float(middle.mean()) if middle.size else 0.0,
        skin_all=float(flesh.mean()),
        textured=share,
        colour=float(saturation[y0:y1, x0:x1].mean()) if share else 0.0,
        repeats=_repeats(gray[y0:y1, x0:x1]) if share else 0.0,
        paper=float(((gray > PAPER_LIGHT) & (saturation < 40)).mean()),
        ground_colour=colour,
        ground_hue=hue,
    )


def _ground(small: Picture, saturation: Greys, hues: Greys) -> tuple[float, float, int]:
    """Deviation, saturation and hue of the two plainer neighbouring corners: the ground above the shoulders."""
    height, width = small.shape[:2]
    h, w = max(height // 4, 2), max(width // 5, 2)
    corners = {"a": (slice(0, h), slice(0, w)), "b": (slice(0, h), slice(width - w, width)),
               "c": (slice(height - h, height), slice(width - w, width)), "d": (slice(height - h, height), slice(0, w))}
    best = (999.0, 0.0, 0)
    for one, other in ("ab", "bc", "cd", "da"):
        pixels = np.concatenate([small[corners[each]].reshape(-1, 3) for each in (one, other)]).astype(np.float32)
        deep = float(np.mean([saturation[corners[each]].mean() for each in (one, other)]))
        hue = int(np.median(np.concatenate([hues[corners[each]].ravel() for each in (one, other)])))
        best = min(best, (float(pixels.std(axis=0).mean()), deep, hue))
    return best


def _textured_piece(gray: Picture) -> tuple[tuple[int, int, int, int], float]:
    """The largest connected region with texture: its box (y0, y1, x0, x1) and its share of the picture."""
    mean = cv2.resize(gray.astype(np.float32), (GRID, GRID), interpolation=cv2.INTER_AREA)
    square = cv2.resize(gray.astype(np.float32) ** 2, (GRID, GRID), interpolation=cv2.INTER_AREA)
    rough = (np.sqrt(np.maximum(square - mean**2, 0)) > TEXTURED).astype(np.uint8)
    solid = cv2.morphologyEx(rough, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(solid)
    if count < 2:
        return (0, 0, 0, 0), 0.0
    x, y, w, h, area = stats[1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))].tolist()
    down, across = gray.shape[0] / GRID, gray.shape[1] / GRID
    return (int(y * down), int((y + h) * down), int(x * across), int((x + w) * across)), area / GRID**2


def _repeats(gray: Picture) -> float:
    """How much the picture is like itself moved aside: the highest autocorrelation outside the middle, 0..1."""
    square = cv2.resize(gray, (128, 128), interpolation=cv2.INTER_AREA).astype(np.float32)
    square = square - cv2.blur(square, (31, 31))
    window = np.outer(np.hanning(128), np.hanning(128))
    correlation = np.fft.irfft2(np.abs(np.fft.rfft2(square * window)) ** 2)
    field = np.fft.fftshift(correlation / max(float(correlation[0, 0]), 1e-6))
    y, x = np.ogrid[:128, :128]
    field[(y - 64) ** 2 + (x - 64) ** 2 < 8**2] = 0
    return float(field.max())
