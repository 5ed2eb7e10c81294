"""From a printed sheet to the file that is handed in: what was done to it, and whether a person can still read it."""
# ruff: noqa: ARG001  (all looks take the same)

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import pikepdf

from samples.hard.shot import photographed
from samples.heldout import finish
from samples.heldout import physical as p
from samples.heldout.sheet import Paper
from samples.heldout.world import World

X_HEIGHT, HEADING = 1.7, 2.6
"""Millimetres: x-height of the smallest print that bears facts (10 pt), and of headings (15 pt)."""
LEAST_PIXELS, MOST_BLUR = 4.2, 0.42
"""Below so many pixels of x-height, or with a blur of more than this part of it, people gave up reading made sheets."""


@dataclass(frozen=True, slots=True)
class Handed:
    suffix: str
    data: bytes
    damage: tuple[str, ...] = ()
    readable: bool = True
    heading_readable: bool = True
    """Whether one can still tell what kind of paper it is."""


def can_be_read(pixels_per_mm: float, blur_mm: float, x_height: float = X_HEIGHT) -> bool:
    return x_height * pixels_per_mm >= LEAST_PIXELS and blur_mm <= MOST_BLUR * x_height


def phone(w: World, pdf: bytes, paper: Paper) -> Handed:
    return photos(w, pdf, paper, w.rng.randint(1700, 2500), (66, 86))


def whatsapp(w: World, pdf: bytes, paper: Paper) -> Handed:
    """A photo that a messenger made small; now and then twice."""
    return photos(w, pdf, paper, w.pick((1280, 1280, 1600, 1040)), (42, 64), "whatsapp")


def preview(w: World, pdf: bytes, paper: Paper) -> Handed:
    """What the messenger shows before the picture is loaded, saved by mistake: small print is gone."""
    return photos(w, pdf, paper, w.rng.randint(420, 620), (45, 65), "preview")


def photos(w: World, pdf: bytes, paper: Paper, side: int, quality: tuple[int, int], also: str = "") -> Handed:
    width, height = paper.size
    pixels = side * 0.9 / max(width, height)
    shots = [photographed(w, page, side, width) for page in p.rasterise(pdf, min(200, pixels * 25.4 * 1.1))]
    pictures = [turned(w, shot.picture) for shot in shots] if w.chance(0.15) else [shot.picture for shot in shots]
    damage = tuple(dict.fromkeys(name for shot in shots for name in shot.damage))
    suffix, data = single_or_pdf(pictures, w.rng.randint(*quality))
    blur = max(shot.blur for shot in shots)
    damage = (*damage, also) if also else damage
    return Handed(suffix, data, damage, can_be_read(pixels, blur), can_be_read(pixels, blur, HEADING))


def turned(w: World, picture: p.Picture) -> p.Picture:
    return p.quarter(picture, w.pick((1, 2, 3, 3)))


def single_or_pdf(pictures: list[p.Picture], quality: int) -> tuple[str, bytes]:
    if len(pictures) == 1:
        return ".jpg", p.jpeg(pictures[0], quality)
    return ".pdf", settled(finish.image_pdf(pictures, 96, quality, "iLovePDF"))


def copied(w: World, page: p.Picture) -> p.Picture:
    """A copy in black and white: threshold by neighbourhood, as old copiers and fax programs do."""
    grey = cv2.cvtColor(p.photocopied(w, page), cv2.COLOR_RGB2GRAY)
    if w.chance(0.5):
        grey = cv2.adaptiveThreshold(
            grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, 31, w.rng.randint(9, 18)
        )
    else:
        grey = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)[1]
    return np.repeat(np.asarray(grey, np.uint8)[..., None], 3, 2)


def scan(
    make: Callable[[World, p.Picture], p.Picture], dpi: int, name: str, producer: str
) -> Callable[[World, bytes, Paper], Handed]:
    def handed(w: World, pdf: bytes, paper: Paper) -> Handed:
        pictures = [make(w, page) for page in p.rasterise(pdf, dpi)]
        if w.chance(0.25):
            pictures = [turned(w, picture) for picture in pictures]
        if w.chance(0.55):
            return Handed(".pdf", settled(finish.image_pdf(pictures, dpi, w.rng.randint(55, 78), producer)), (name,))
        suffix, data = single_or_pdf(pictures, w.rng.randint(62, 80))
        return Handed(suffix, data, (name,))

    return handed


def camscan(w: World, page: p.Picture) -> p.Picture:
    """A scanning app after a photo: what the hand and the fold did, then too much contrast."""
    width = page.shape[1] / 150 * 25.4
    bent = photographed(w, page, max(page.shape[:2]), width).picture if w.chance(0.4) else page
    return p.with_footer(w, p.enhanced(w, bent))


def settled(pdf: bytes) -> bytes:
    """Without the hour it was made, so that one seed gives one file."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for key in ("/CreationDate", "/ModDate"):
            if key in document.docinfo:
                del document.docinfo[key]
        if "/ID" in document.trailer:
            del document.trailer["/ID"]
        document.save(out, deterministic_id=True)
    return out.getvalue()


def digital(w: World, pdf: bytes, paper: Paper) -> Handed:
    return Handed(".pdf", settled(finish.text_pdf(w, pdf)[1]))


def by_name(name: str) -> Callable[[World, bytes, Paper], Handed]:
    """A look of samples.heldout as it is."""

    def handed(w: World, pdf: bytes, paper: Paper) -> Handed:
        suffix, data = finish.LOOKS[name](w, pdf)
        return Handed(suffix, settled(data) if suffix == ".pdf" else data, (name,))

    return handed


LOOKS: dict[str, Callable[[World, bytes, Paper], Handed]] = {
    "phone": phone,
    "whatsapp": whatsapp,
    "preview": preview,
    "flatbed": scan(p.scanned, 150, "flatbed", "EPSON Scan"),
    "grey": scan(p.photocopied, 150, "grey", "Canon iR-ADV"),
    "bw": scan(copied, 200, "bw", "Canon iR-ADV"),
    "camscanner": scan(camscan, 150, "camscan", "intsig.com pdf producer"),
    "text_pdf": digital,
    **{
        name: by_name(name)
        for name in ("ilovepdf", "screenshot", "searchable", "card_copy", "photo", "whatsapp_photo")
    },
}
INSTEAD = {"sideways": "phone", "ilovepdf": "camscanner"}
PREVIEWS = 0.05
"""Of pictures by a messenger, how many are only its preview."""
BLACK_AND_WHITE = 0.3
"""Of grey copies, how many are black and white alone."""


def chosen(w: World, paper: Paper) -> str:
    """A look that fits the paper; harder ones in the place of easy ones of samples.heldout."""
    look = w.pick(paper.looks)
    look = INSTEAD.get(look, look) if w.chance(0.7) else look
    look = "preview" if look == "whatsapp" and w.chance(PREVIEWS) else look
    look = "bw" if look == "grey" and w.chance(BLACK_AND_WHITE) else look
    return look if look in LOOKS else "phone"
