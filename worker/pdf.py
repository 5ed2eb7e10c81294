"""PDF pages as pictures with their text layer, one at a time, through PDFium."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from worker import problems
from worker.layer import read_layer
from worker.limits import Limits
from worker.page import Page, Picture
from worker.problems import Refusal

_POINTS_PER_INCH = 72.0
_NO_SIZE = 1.0  # a page box of at most so many points shows nothing


@dataclass(slots=True)
class PdfSource:
    """An opened PDF. `notes` and `problem` grow while its pages are drawn."""

    document: pdfium.PdfDocument
    limits: Limits
    page_count: int
    notes: list[str] = field(default_factory=list)
    refusal: Refusal | None = None

    def pages(self) -> Iterator[Page]:
        """The pages that can be shown, one at a time; what cannot is told in `notes`."""
        try:
            for number in range(1, self.page_count + 1):
                page = self._page(number)
                if page is not None:
                    yield page
        finally:
            self.document.close()

    def _page(self, number: int) -> Page | None:
        try:
            opened = self.document[number - 1]
        except pdfium.PdfiumError:
            self.refusal = problems.partly_damaged()
            self.notes.append(f"page_not_shown:{number}")
            return None
        try:
            if _has_no_size(opened):
                self.notes.append(f"zero_size_page:{number}")
                return None
            return _draw(opened, number, self.limits)
        finally:
            opened.close()


def open_pdf(data: bytes, limits: Limits) -> PdfSource:
    """Raises Encrypted, Damaged, Empty or TooManyPages."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise problems.locked() from error
        raise problems.damaged_pdf() from error
    count = len(document)
    if count > limits.pages:
        document.close()
        raise problems.too_many_pages(count, limits.pages)
    if count == 0:
        document.close()
        raise problems.no_pages()
    document.init_forms()
    return PdfSource(document, limits, count)


def _has_no_size(page: pdfium.PdfPage) -> bool:
    left, bottom, right, top = page.get_mediabox()
    return bool(abs(right - left) <= _NO_SIZE or abs(top - bottom) <= _NO_SIZE)


def _draw(page: pdfium.PdfPage, number: int, limits: Limits) -> Page:
    scale = _scale(page.get_width(), page.get_height(), limits)
    layer = read_layer(page)
    notes = ("invisible_text",) if layer.invisible else ()
    return Page(number, _picture(page, scale), dpi=scale * _POINTS_PER_INCH, layer=layer.words, notes=notes)


def _scale(width: float, height: float, limits: Limits) -> float:
    """Pixels a point, so that the print can be read and the picture stays within the limits."""
    long, short = max(width, height), min(width, height)
    wanted = max(limits.render_long_side / long, limits.render_short_side / short)
    most = min(limits.render_dpi / _POINTS_PER_INCH, (limits.page_pixels / 4 / (long * short)) ** 0.5)
    return float(min(wanted, most))


def _picture(page: pdfium.PdfPage, scale: float) -> Picture:
    bitmap = page.render(scale=scale, rev_byteorder=True)
    try:
        drawn = bitmap.to_numpy()
        if drawn.ndim == 2:
            return np.repeat(drawn[:, :, None], 3, axis=2)
        return np.ascontiguousarray(drawn[:, :, :3])
    finally:
        bitmap.close()
