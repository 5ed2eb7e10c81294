"""From a drawn PDF to the file that a candidate would hand in."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pikepdf
import pypdfium2
from PIL import Image

from samples.heldout import physical as p
from samples.heldout.camera import photographed
from samples.heldout.sheet import Paper
from samples.heldout.world import World

Finished = tuple[str, bytes]
"""File suffix and content."""

SLIPS = str.maketrans(
    {"a": "o", "e": "c", "l": "1", "i": "l", "r": "v", "n": "u", "0": "O", "5": "S", "1": "l", "m": "rn"}
)


def _stamped(pdf: bytes, producer: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.docinfo["/Producer"] = producer
        document.docinfo["/Creator"] = producer
        document.save(out)
    return out.getvalue()


def image_pdf(pictures: list[p.Picture], dpi: float, quality: int, producer: str) -> bytes:
    out = io.BytesIO()
    images = [Image.fromarray(picture) for picture in pictures]
    images[0].save(out, "PDF", save_all=True, append_images=images[1:], resolution=dpi, quality=quality)
    return _stamped(out.getvalue(), producer)


def _single_or_pdf(w: World, pictures: list[p.Picture], quality: int, orientation: int = 1) -> Finished:
    """A JPEG for one page; several photos are bound into a PDF, as people do with an online tool."""
    if len(pictures) == 1:
        return ".jpg", p.jpeg(pictures[0], quality, orientation)
    return ".pdf", image_pdf(pictures, w.pick((72, 96, 150)), quality, "iLovePDF")


def text_pdf(w: World, pdf: bytes) -> Finished:
    return ".pdf", _stamped(
        pdf, w.pick(("Microsoft® Word 2019", "Canva", "Microsoft® PowerPoint® 2016", "Skia/PDF m120", "mPDF 8.1"))
    )


def ilovepdf(w: World, pdf: bytes) -> Finished:
    return ".pdf", image_pdf(p.rasterise(pdf, 150), 150, w.rng.randint(62, 85), "iLovePDF")


def screenshot(w: World, pdf: bytes) -> Finished:
    pictures = p.rasterise(pdf, w.rng.uniform(92, 140))
    if len(pictures) > 1:
        return ".pdf", image_pdf(pictures, 96, 85, "ImageToPDF")
    picture = pictures[0]
    if w.chance(0.3):
        bar = int(picture.shape[1] * w.rng.uniform(0.1, 0.4))
        band = np.full((bar, picture.shape[1], 3), w.pick((0, 18, 255)), np.uint8)
        picture = np.vstack([band, picture, band])
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG")
    return ".png", out.getvalue()


def camscanner(w: World, pdf: bytes) -> Finished:
    pictures = [p.with_footer(w, p.enhanced(w, page)) for page in p.rasterise(pdf, 150)]
    return ".pdf", image_pdf(pictures, 150, w.rng.randint(55, 78), w.pick(("intsig.com pdf producer", "CamScanner")))


def phone(w: World, pdf: bytes) -> Finished:
    side, pictures = w.rng.randint(1900, 3200), p.rasterise(pdf, 170)
    shots = [photographed(w, page, side) for page in pictures]
    if len(shots) == 1 and w.chance(0.35):
        turns, orientation = w.pick(((1, 6), (3, 8), (2, 3)))
        return _single_or_pdf(w, [p.quarter(shots[0], turns)], 82, orientation)
    return _single_or_pdf(w, shots, w.rng.randint(70, 88))


def whatsapp(w: World, pdf: bytes) -> Finished:
    side, quality = w.pick((1280, 1280, 1600)), w.rng.randint(52, 68)
    by_phone = w.chance(0.5)
    pages = p.rasterise(pdf, 150)
    shots = [photographed(w, page, 2200) if by_phone else p.scanned(w, page) for page in pages]
    return _single_or_pdf(w, [p.again(p.resized(shot, side), 80) for shot in shots], quality)


def flatbed(w: World, pdf: bytes) -> Finished:
    dpi = w.pick((150, 200, 200, 300))
    pictures = [p.scanned(w, page) for page in p.rasterise(pdf, dpi)]
    if w.chance(0.5):
        return ".pdf", image_pdf(pictures, dpi, 78, w.pick(("Canon MF240 Series", "EPSON Scan", "hp scan")))
    return _single_or_pdf(w, pictures, 80)


def grey(w: World, pdf: bytes) -> Finished:
    pictures = [p.photocopied(w, page) for page in p.rasterise(pdf, 150)]
    return (".pdf", image_pdf(pictures, 150, 70, "Canon iR-ADV")) if w.chance(0.5) else _single_or_pdf(w, pictures, 72)


def sideways(w: World, pdf: bytes) -> Finished:
    turns, make = w.pick((1, 3, 3, 1, 2)), w.pick((p.scanned, p.enhanced, p.photocopied))
    pictures = [p.quarter(make(w, page), turns) for page in p.rasterise(pdf, 150)]
    return (".pdf", image_pdf(pictures, 150, 72, "CamScanner")) if w.chance(0.5) else _single_or_pdf(w, pictures, 75)


def searchable(w: World, pdf: bytes) -> Finished:
    """A scan with an invisible text layer by a poor OCR: right places, wrong letters."""
    pictures = [p.scanned(w, page) for page in p.rasterise(pdf, 150)]
    scan = image_pdf(pictures, 150, 72, "ABBYY FineReader")
    source, out = pypdfium2.PdfDocument(pdf), io.BytesIO()
    with pikepdf.open(io.BytesIO(scan)) as document:
        for page, page_source in zip(document.pages, source, strict=True):
            page.contents_add(_bad_layer(w, page_source).encode("latin-1", "replace"))
            fonts = pikepdf.Dictionary(
                F0=pikepdf.Dictionary(
                    Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
                )
            )
            page.Resources[pikepdf.Name.Font] = fonts
        document.save(out)
    return ".pdf", out.getvalue()


def _bad_layer(w: World, page: pypdfium2.PdfPage) -> str:
    text, parts = page.get_textpage(), ["q BT 3 Tr"]
    for n in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(n)
        words = text.get_text_bounded(left, bottom, right, top).strip()
        slipped = "".join(c.translate(SLIPS) if w.chance(0.22) else c for c in words if c.isprintable())
        safe = slipped.replace("\\", "").replace("(", "").replace(")", "")
        parts.append(f"/F0 {max(top - bottom, 4):.1f} Tf 1 0 0 1 {left:.1f} {bottom:.1f} Tm ({safe}) Tj")
    return "\n".join([*parts, "ET Q"])


def card_copy(w: World, pdf: bytes) -> Finished:
    """A card on the glass of a copier, at its true size on a white A4."""
    pages = p.rasterise(pdf, 100)
    sheet = np.full((2339, 1654, 3), 250, np.uint8)
    top = w.rng.randint(160, 700)
    for page in pages:
        card = p.resized(page, 680 if page.shape[1] > page.shape[0] else 900)
        left = w.rng.randint(120, 1654 - card.shape[1] - 100)
        sheet[top : top + card.shape[0], left : left + card.shape[1]] = card
        top += card.shape[0] + 60
    make = w.pick((p.photocopied, p.scanned))
    return (
        (".pdf", image_pdf([make(w, sheet)], 200, 78, "EPSON Scan"))
        if w.chance(0.5)
        else (".jpg", p.jpeg(make(w, sheet), 80))
    )


def photo(w: World, pdf: bytes) -> Finished:
    return ".jpg", p.jpeg(p.resized(p.rasterise(pdf, 160)[0], w.rng.randint(1500, 2600)), 82)


def whatsapp_photo(w: World, pdf: bytes) -> Finished:
    return ".jpg", p.jpeg(p.again(p.resized(p.rasterise(pdf, 150)[0], 1280), 70), w.rng.randint(50, 66))


def thumbnail(w: World, pdf: bytes) -> Finished:
    picture = p.rasterise(pdf, 150)[0]
    return ".jpg", p.jpeg(p.resized(picture, 576), w.rng.randint(72, 85))


LOOKS: dict[str, Callable[[World, bytes], Finished]] = {
    f.__name__: f
    for f in (
        text_pdf,
        ilovepdf,
        screenshot,
        camscanner,
        phone,
        whatsapp,
        flatbed,
        grey,
        sideways,
        searchable,
        card_copy,
        photo,
        whatsapp_photo,
        thumbnail,
    )
}
THUMB_SHARE = 0.25


def bound(first: bytes, second: bytes) -> bytes:
    """Two PDFs as one, the way people hand in everything in a single file."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(first)) as book, pikepdf.open(io.BytesIO(second)) as more:
        book.pages.extend(more.pages)
        book.save(out)
    return out.getvalue()


def choose(w: World, paper: Paper) -> str:
    if paper.thumb and len(paper.pages) == 1 and w.chance(THUMB_SHARE):
        return "thumbnail"
    return w.pick(paper.looks)
