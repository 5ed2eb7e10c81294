"""How papers reach the office: in which file and through which machine. The same seed gives the same bytes."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import pikepdf
from PIL import Image

from samples.generator import degrade
from samples.generator.paper import Paper, Picture, Sheet
from samples.generator.render import Printer

Degrade = Callable[[Picture, random.Random], Picture]
PDF_STYLES: dict[str, tuple[int, int, Degrade]] = {
    "scan": (142, 42, degrade.scan),
    "scan200": (186, 38, degrade.scan),
    "camscan": (140, 48, degrade.camscan),
    "folded": (150, 44, lambda p, r: degrade.scan(degrade.fold(p, r), r)),
    "copy": (200, 0, degrade.copy),
}
"""Style: dots an inch, JPEG quality (0 = one bit), what happens to the picture."""
PHOTO_STYLES = ("photo", "hard_photo", "wa", "wa_hard", "side", "down", "exif", "two_in_one")
STYLES = ("text", "mixed", "raw", "raw_again", "png", *PDF_STYLES, *PHOTO_STYLES)


@dataclass(frozen=True, slots=True)
class Delivered:
    """One file's bytes and which of its pages belong to which of its papers."""

    data: bytes
    suffix: str
    pages: tuple[tuple[int, ...], ...]


def deliver(printer: Printer, rng: random.Random, style: str, papers: Sequence[Paper]) -> Delivered:
    """Encode papers in one file. Photo styles take one side alone, `two_in_one` the first sides of two papers."""
    if style in PHOTO_STYLES or style in ("raw", "raw_again", "png"):
        data, suffix = _photograph(printer, rng, style, papers)
        return Delivered(data, suffix, tuple((1,) for _ in papers))
    pages, numbers, count = [], [], 0
    for paper in papers:
        for sheet in paper.sheets:
            pages.append(_pdf_page(printer, rng, style, sheet))
        numbers.append(tuple(range(count + 1, count + 1 + len(paper.sheets))))
        count += len(paper.sheets)
    return Delivered(_join(pages), "pdf", tuple(numbers))


def _pdf_page(printer: Printer, rng: random.Random, style: str, sheet: Sheet) -> bytes:
    if style in ("text", "mixed") and sheet.picture is None and (style == "text" or rng.random() < 0.5):
        return printer.pdf(sheet)
    dpi, quality, machine = PDF_STYLES.get(style, PDF_STYLES["scan"])
    picture = machine(_on_glass(printer.picture(sheet, dpi), sheet, dpi, rng), rng)
    buffer, size = io.BytesIO(), Image.fromarray(picture)
    if quality:
        size.save(buffer, "PDF", resolution=dpi, quality=quality)
    else:
        size.convert("L").point(lambda v: 255 if v > 127 else 0).convert("1", dither=Image.Dither.NONE).save(
            buffer, "PDF", resolution=dpi
        )
    return buffer.getvalue()


def _on_glass(picture: Picture, sheet: Sheet, dpi: int, rng: random.Random) -> Picture:
    """Cards and small photographs lie on an A4 ground; larger papers fill the glass."""
    if sheet.width >= 120:
        return picture
    wide, high = round(210 / 25.4 * dpi), round(297 / 25.4 * dpi)
    small = cv2.resize(
        picture, (round(sheet.width / 25.4 * dpi), round(sheet.height / 25.4 * dpi)), interpolation=cv2.INTER_AREA
    )
    page = np.full((high, wide, 3), 253, np.uint8)
    top, left = rng.randint(dpi // 2, dpi * 2), rng.randint(dpi // 2, wide - small.shape[1] - dpi // 3)
    page[top : top + small.shape[0], left : left + small.shape[1]] = small
    return page


def _join(pages: Sequence[bytes]) -> bytes:
    """One PDF of many, without clock or chance in it."""
    whole = pikepdf.new()
    for page in pages:
        with pikepdf.open(io.BytesIO(page)) as part:
            whole.pages.extend(part.pages)
    buffer = io.BytesIO()
    whole.save(
        buffer, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True
    )
    return buffer.getvalue()


def _photograph(printer: Printer, rng: random.Random, style: str, papers: Sequence[Paper]) -> tuple[bytes, str]:
    sheets = [paper.sheets[0] for paper in papers]
    pictures = [printer.picture(sheet, 160 if sheet.width > 120 else 300) for sheet in sheets]
    if style == "raw":
        return _jpeg(pictures[0], 53), "jpg"
    if style == "raw_again":  # the same photograph, sent on by messenger and cut a little
        high, wide, _ = pictures[0].shape
        cut = pictures[0][high // 60 : -high // 45, wide // 50 : -wide // 70]
        return _jpeg(degrade.shrink(cut, 900), 52), "jpeg"
    if style == "png":
        buffer = io.BytesIO()
        Image.fromarray(degrade.shrink(pictures[0], 1400)).quantize(96).save(buffer, "PNG", optimize=True)
        return buffer.getvalue(), "png"
    if style == "two_in_one":
        return _jpeg(degrade.table(pictures, rng, 2000, 0.25), 56), "jpg"
    hard = 0.9 if style.endswith("hard") or style.startswith("hard") else 0.45
    folded = degrade.fold(pictures[0], rng) if rng.random() < 0.4 and sheets[0].width > 120 else pictures[0]
    if style.startswith("wa"):
        return _jpeg(degrade.shrink(degrade.photo(folded, rng, 1700, hard), 1280), rng.randint(50, 58)), "jpeg"
    taken = degrade.photo(folded, rng, rng.choice((1400, 1500, 1600)), hard)
    if style == "side":
        return _jpeg(np.rot90(taken, rng.choice((1, 3))), 53), "jpg"
    if style == "down":
        return _jpeg(np.rot90(taken, 2), 53), "jpg"
    if style == "exif":
        tag = rng.choice((6, 8, 3))
        return _jpeg(np.rot90(taken, {6: 1, 8: 3, 3: 2}[tag]), 53, tag), "jpg"
    return _jpeg(taken, 53), "jpg"


def _jpeg(picture: Picture, quality: int, orientation: int = 0) -> bytes:
    buffer, image = io.BytesIO(), Image.fromarray(np.ascontiguousarray(picture))
    if orientation:
        exif = Image.Exif()
        exif[0x0112] = orientation
        image.save(buffer, "JPEG", quality=quality, exif=exif)
    else:
        image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
