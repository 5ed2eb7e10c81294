"""Pictures made smaller for a look at the whole, at a sixth of the time that one careful step takes."""
from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""Grey or of three colours."""


def shrunk(picture: Pixels, scale: float) -> Pixels:
    """Made smaller in two steps: by a whole number, which is fast, and then by the rest. `scale`: up to 1."""
    height, width = picture.shape[:2]
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    whole = min(int(1 / scale), height, width)  # of a strip a pixel high nothing may be lost
    if whole > 1:
        even = picture[: height // whole * whole, : width // whole * whole]
        less = (width // whole, height // whole)
        picture = np.asarray(cv2.resize(even, less, interpolation=cv2.INTER_AREA), np.uint8)
    if picture.shape[:2] == size[::-1]:
        return picture
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def within(picture: Pixels, longer_side: int) -> Pixels:
    """The same, its longer side at most so many pixels."""
    return shrunk(picture, min(1.0, longer_side / max(picture.shape[:2])))
