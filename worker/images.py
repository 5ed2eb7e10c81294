"""Picture files: one page each, a TIFF as many as it has frames. Nothing is decoded before its size was weighed."""
from __future__ import annotations

import io
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageFile

from worker import problems
from worker.formats import READABLE
from worker.jpeg_scans import MOST_SCANS, scans
from worker.limits import Limits
from worker.page import Page, Picture
from worker.pixels import BROKEN, as_rgb
from worker.problems import Refusal

_PLUGINS = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP", "gif": "GIF", "heic": "HEIF", "avif": "AVIF",
            "bmp": "BMP", "jpeg2000": "JPEG2000"}
_SUBFILE, _OLD_SUBFILE = 254, 255  # TIFF tags: what a frame is for
_REDUCED_OR_MASK = 0b101
_OLD_REDUCED = 2
_MEANT_DPI = range(75, 2401)  # 72 and less is what cameras write when they do not know
_LEAST_SIDE = 8  # pixels; no letter can be told in less
_FILL = 128  # the grey that a JPEG decoder puts where data is missing
_FILL_SHARE = 0.02  # of the rows; less is a border
_LEAST_SHOWN = 0.02  # of the rows must be there, else nothing can be shown


@dataclass(slots=True)
class ImageSource:
    """An opened picture file; `refusal` says after the pages what was wrong with it."""

    data: bytes
    kind: str
    limits: Limits
    frames: tuple[int, ...] = (0,)
    notes: list[str] = field(default_factory=list)
    refusal: Refusal | None = None

    @property
    def page_count(self) -> int:
        return len(self.frames)

    def pages(self) -> Iterator[Page]:
        for number, frame in enumerate(self.frames, start=1):
            try:
                yield self._page(number, frame)
            except Refusal as refusal:
                if self.page_count == 1:
                    raise
                self.refusal = self.refusal or refusal
                self.notes.append(f"page_not_shown:{number}")

    def _page(self, number: int, frame: int) -> Page:
        """Raises Damaged or TooLarge when nothing of the frame can be shown."""
        try:
            image = _frame(self.data, self.kind, frame, self.limits)
            picture, whole = _decoded(image, self.limits), True
        except BROKEN:
            image, picture = self._salvaged(frame)
            whole = False
        if whole and not (self.kind == "jpeg" and _has_fill(picture)):
            return Page(number, picture, dpi=_dpi(image))
        self.refusal = self.refusal or problems.partly_damaged()
        return Page(number, picture, dpi=_dpi(image), notes=("part_damaged",))

    def _salvaged(self, frame: int) -> tuple[Image.Image, Picture]:
        """What can be seen of a damaged frame."""
        with _leniently():
            try:
                image = _frame(self.data, self.kind, frame, self.limits)
                picture = _decoded(image, self.limits)
            except BROKEN as error:
                raise problems.damaged_picture(READABLE[self.kind]) from error
        if 1 - _flat_below(picture) < _LEAST_SHOWN:
            raise problems.damaged_picture(READABLE[self.kind])
        return image, picture


def open_image(data: bytes, kind: str, limits: Limits) -> ImageSource:
    """Raises Damaged, TooLarge, TooManyPages or Blocked. Looks at headers only."""
    if kind == "jpeg" and scans(data) > MOST_SCANS:
        raise problems.too_many_layers(MOST_SCANS)
    if kind == "heic":
        import pi_heif

        pi_heif.register_heif_opener()
    try:
        image = _frame(data, kind, 0, limits)
        frames, whole = _frames(image, limits) if kind == "tiff" else ((0,), True)
        notes = ["animated"] if kind in ("gif", "webp", "png", "avif") and getattr(image, "is_animated", False) else []
    except BROKEN as error:
        with _leniently():
            try:
                _frame(data, kind, 0, limits)
            except BROKEN:
                raise problems.damaged_picture(READABLE[kind]) from error
        frames, notes, whole = (0,), [], False
    return ImageSource(data, kind, limits, frames, notes, None if whole else problems.partly_damaged())


def _frame(data: bytes, kind: str, number: int, limits: Limits) -> Image.Image:
    """One frame, not decoded yet. Raises TooLarge, Damaged, or one of BROKEN."""
    Image.MAX_IMAGE_PIXELS = None  # Pillow's limit would speak first, and without naming width and height
    image = Image.open(io.BytesIO(data), formats=[_PLUGINS[kind]])
    if number:
        image.seek(number)
    if image.width * image.height > limits.page_pixels:
        raise problems.too_many_pixels(image.width, image.height, limits.page_pixels)
    if min(image.size) < _LEAST_SIDE:
        raise problems.too_small(*image.size)
    Image.MAX_IMAGE_PIXELS = limits.page_pixels  # holds for what a decoder finds inside
    return image


def _frames(image: Image.Image, limits: Limits) -> tuple[tuple[int, ...], bool]:
    """The frames of a TIFF that are pages, without small copies and masks, and whether its list of frames is whole.

    Raises TooManyPages.
    """
    kept: list[int] = []
    number = 0
    while True:
        tags = getattr(image, "tag_v2", {})
        if not (tags.get(_SUBFILE, 0) & _REDUCED_OR_MASK or tags.get(_OLD_SUBFILE) == _OLD_REDUCED):
            kept.append(number)
        number += 1
        if number > 2 * limits.pages or len(kept) > limits.pages:
            raise problems.too_many_pages(number - 1, limits.pages, at_least=True)
        try:
            image.seek(number)
        except EOFError:
            return tuple(kept) or (0,), True
        except BROKEN:
            return tuple(kept) or (0,), False


def _decoded(image: Image.Image, limits: Limits) -> Picture:
    if image.format == "JPEG":
        scale = limits.photo_long_side / max(image.size)
        image.draft(image.mode, (math.ceil(image.width * scale), math.ceil(image.height * scale)))
    image.load()
    return as_rgb(image, limits.picture_long_side)


@contextmanager
def _leniently() -> Iterator[None]:
    """Inside, Pillow shows what it has of a file that ends too early, instead of raising."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def _flat_below(picture: Picture) -> float:
    """Share of the rows, from the lowest up, that bear one single colour: what a decoder fills in."""
    same = (picture == picture[-1, -1]).all(axis=(1, 2))
    filled = len(same) if same.all() else int(np.argmin(same[::-1]))
    return filled / len(same)


def _has_fill(picture: Picture) -> bool:
    return bool((picture[-1] == _FILL).all()) and _flat_below(picture) >= _FILL_SHARE


def _dpi(image: Image.Image) -> float | None:
    """What the file states, None where it states none or a value that nobody meant."""
    try:
        stated = float(image.info.get("dpi", (0, 0))[0])
    except BROKEN:
        return None
    return stated if round(stated) in _MEANT_DPI else None
