"""From any of Pillow's modes to RGB uint8 on white ground, upright by the EXIF tag, not larger than wanted."""
from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops

from worker.page import Picture

BROKEN = (OSError, ValueError, SyntaxError, RuntimeError, struct.error, IndexError, KeyError, TypeError, EOFError,
          AttributeError, ArithmeticError)
"""What Pillow and its codecs raise for a damaged file."""

_ORIENTATION = 274  # EXIF tag 0x0112
_WHITE = 250  # a picture with nothing darker shows nothing
_THUMBNAIL = 256
_LINEAR_FROM = 0.6  # of the size: so little reduction loses nothing between the pixels, at a third of the time
_TURNS: dict[int, Callable[[Picture], Picture]] = {
    2: np.fliplr, 3: lambda p: np.rot90(p, 2), 4: np.flipud, 5: lambda p: p.transpose(1, 0, 2),
    6: lambda p: np.rot90(p, -1), 7: lambda p: np.rot90(p, 2).transpose(1, 0, 2), 8: lambda p: np.rot90(p, 1),
}


def as_rgb(image: Image.Image, long_side: int) -> Picture:
    """The loaded image as it is meant to be seen. Raises one of BROKEN."""
    plain = _on_white(_reduced(_channels(image), long_side))
    turn = _TURNS.get(_orientation(image))
    return np.ascontiguousarray(turn(plain) if turn else plain)


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation 1..8; a damaged EXIF block says nothing."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except BROKEN:
        return 1


def _channels(image: Image.Image) -> NDArray[np.uint8]:
    """(h, w) grey, (h, w, 3) RGB, or (h, w, 4) RGB multiplied by alpha and alpha."""
    if image.mode.startswith("I") or image.mode == "F":
        return _levels(np.asarray(image))
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        if seen.getchannel("A").getextrema()[1]:  # an alpha of zero everywhere is a scanner's slip
            return np.asarray(seen.convert("RGBa"))
        return np.asarray(seen)[:, :, :3]
    if image.mode in ("1", "L"):
        return np.asarray(image if image.mode == "L" else image.convert("L"))
    if image.mode == "CMYK":
        return np.asarray(_from_inks(image))
    if image.mode == "LAB":
        return np.asarray(image.getchannel(0))
    return np.asarray(image if image.mode == "RGB" else image.convert("RGB"))


def _levels(deep: NDArray[Any]) -> NDArray[np.uint8]:
    """More than eight bits a sample: the scale is the smallest usual one that holds the brightest sample."""
    finite = np.nan_to_num(deep.astype(np.float32), posinf=0.0, neginf=0.0)
    most = float(finite.max(initial=0))
    if np.issubdtype(deep.dtype, np.floating):
        top = next(scale for scale in (1.0, 255.0, 65535.0, max(most, 1.0)) if most <= scale)
    else:
        top = next(scale for scale in (255.0, 1023.0, 4095.0, 65535.0, max(most, 1.0)) if most <= scale)
    return np.asarray(np.clip(finite * (255.0 / top), 0, 255), dtype=np.uint8)


def _from_inks(image: Image.Image) -> Image.Image:
    """CMYK as RGB. A JPEG without Adobe's marker does not say whether its values are inverted: paper is light."""
    normal = image.convert("RGB")
    if image.format != "JPEG" or "adobe" in image.info:
        return normal
    inverted = ImageChops.invert(image).convert("RGB")
    return max(normal, inverted, key=_ground)


def _ground(image: Image.Image) -> float:
    """How light the larger part of the picture is, 0..255."""
    small = image.convert("L")
    small.thumbnail((_THUMBNAIL, _THUMBNAIL))
    return float(np.median(np.asarray(small)))


def _reduced(pixels: NDArray[np.uint8], long_side: int) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    scale = long_side / max(height, width)
    if scale >= 1:
        return pixels
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    way = cv2.INTER_AREA if scale < _LINEAR_FROM else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=way), dtype=np.uint8)


def _on_white(pixels: NDArray[np.uint8]) -> Picture:
    if pixels.ndim == 2:
        return np.repeat(pixels[:, :, None], 3, axis=2)
    if pixels.shape[2] == 3:
        return pixels
    inked, alpha = pixels[:, :, :3], pixels[:, :, 3]
    seen = np.asarray(cv2.add(inked, cv2.merge([255 - alpha] * 3)), dtype=np.uint8)
    if seen.min(initial=255) >= _WHITE and alpha.min(initial=255) < _WHITE:
        return np.ascontiguousarray(inked)  # white ink on nothing: black ground shows it
    return seen
