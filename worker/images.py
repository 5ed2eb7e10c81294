"""Pictures of every kind as RGB uint8, upright by their EXIF tag, on white ground."""
from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from worker import problems
from worker.formats import READABLE
from worker.limits import Limits
from worker.page import Page, Picture

_PLUGINS = {"jpeg": ["JPEG"], "png": ["PNG"], "tiff": ["TIFF"], "webp": ["WEBP"], "gif": ["GIF"], "heic": ["HEIF"]}


@dataclass(slots=True)
class ImageSource:
    """An opened picture file; `damaged` is known once its pages were shown."""

    image: Image.Image
    kind: str
    limits: Limits
    page_count: int = 1
    notes: list[str] = field(default_factory=list)
    damaged: bool = False

    def pages(self) -> Iterator[Page]:
        try:
            picture = _picture(self.image, self.limits)
        except OSError as error:
            raise problems.damaged_picture(READABLE[self.kind]) from error
        yield Page(1, picture, dpi=_dpi(self.image))


def open_image(data: bytes, kind: str, limits: Limits) -> ImageSource:
    """Raises Damaged, TooLarge."""
    if kind == "heic":
        import pi_heif

        pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # our own limit stands in its place: it refuses, Pillow's only warns
    try:
        image = Image.open(io.BytesIO(data), formats=_PLUGINS[kind])
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise problems.damaged_picture(READABLE[kind]) from error
    if image.width * image.height > limits.page_pixels:
        raise problems.too_many_pixels(image.width, image.height, limits.page_pixels)
    return ImageSource(image, kind, limits)


def _picture(image: Image.Image, limits: Limits) -> Picture:
    turned = ImageOps.exif_transpose(image)
    if turned.has_transparency_data:
        ground = Image.new("RGBA", turned.size, "white")
        turned = Image.alpha_composite(ground, turned.convert("RGBA"))
    flat = turned.convert("RGB")
    flat.thumbnail((limits.picture_long_side, limits.picture_long_side))
    return np.array(flat)


def _dpi(image: Image.Image) -> float | None:
    stated = image.info.get("dpi")
    return float(stated[0]) if stated and stated[0] >= 75 else None
