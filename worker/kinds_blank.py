"""Whether a page is empty. The back of a sheet often shows the front through: pale and without a dark stroke."""
from __future__ import annotations

import cv2
import numpy as np

from worker.page import PageText, Picture

LOOK_PIXELS = 500
"""Longer side of the small picture that is looked at: a stroke of handwriting is still two pixels wide."""
INK_CONTRAST = 0.30
"""Ink is darker than the paper around it by this share; show-through stays below a quarter."""
BLANK_INK_SHARE = 0.0006
"""Up to this share of ink the page is empty: punch holes, dust and a page number stay below it."""
SAME_TINT = 7.0
"""Standard deviation of chrominance; a sheet with a shadow or a show-through of a photo stays below 4."""
SHADOWED = 41.0
"""Standard deviation of grey over the page; sheets photographed in bad light reach 37."""
FEW_LETTERS = 12
RIM = 0.04
"""The rim is not looked at: the scanner's shadow and the sheet's edge stand there."""


def is_blank(page: PageText) -> bool:
    """True for a page with nothing on it. A page that its program failed to draw is not blank but unreadable."""
    if any(note.startswith("renders_blank") for note in page.notes) or page.fields:
        return False
    if sum(len(line.text.replace(" ", "")) for line in page.lines if line.score > 0.8) > FEW_LETTERS:
        return False
    return ink_share(page.picture) < BLANK_INK_SHARE and one_colour(page.picture)


def ink_share(picture: Picture) -> float:
    """Share of the page that is clearly darker than the paper near it, or clearly coloured."""
    small = inner(picture, LOOK_PIXELS)
    gray = cv2.min(cv2.min(small[..., 0], small[..., 1]), small[..., 2])
    paper = cv2.medianBlur(cv2.dilate(gray, np.ones((5, 5), np.uint8)), 31).astype(np.float32) + 1.0
    return float((gray.astype(np.float32) / paper < 1.0 - INK_CONTRAST).mean())


def one_colour(picture: Picture) -> bool:
    """Whether it is all of one tint, however shadowed: a soft picture of something has no ink either."""
    tiny = cv2.resize(inner(picture, LOOK_PIXELS), (16, 16), interpolation=cv2.INTER_AREA)
    tints = cv2.cvtColor(tiny, cv2.COLOR_RGB2YCrCb)[..., 1:].reshape(-1, 2).astype(np.float32)
    return bool(tints.std(axis=0).max() < SAME_TINT)


def evenly_lit(picture: Picture) -> bool:
    """Whether light and dark lie as on a sheet with a shadow, and not as on a picture with things in it."""
    gray = cv2.cvtColor(inner(picture, LOOK_PIXELS), cv2.COLOR_RGB2GRAY)
    return float(cv2.resize(gray, (16, 16), interpolation=cv2.INTER_AREA).std()) < SHADOWED


def inner(picture: Picture, longer: int) -> Picture:
    """The page without its rim, its longer side so many pixels."""
    height, width = picture.shape[:2]
    cut = picture[int(height * RIM) : int(height * (1 - RIM)) or 1, int(width * RIM) : int(width * (1 - RIM)) or 1]
    scale = longer / max(cut.shape[:2])
    if scale >= 1:
        return np.ascontiguousarray(cut)
    return np.asarray(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
