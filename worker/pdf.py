"""PDF pages as pictures with their text layer and form fields, one at a time, through PDFium."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from worker import problems
from worker.fields import Field, read_fields, without_appearance, words_of
from worker.jpeg_scans import MOST_SCANS, scans
from worker.layer import placing, read_best_layer, read_layer
from worker.limits import Limits
from worker.page import Page, Picture
from worker.pdf_blank import hides_something, shows_nothing
from worker.pdf_patterns import tiles
from worker.pdf_structure import drawings, is_cut, is_portfolio, mended, open_structure, true_page_count
from worker.problems import Refusal

_POINTS_PER_INCH = 72.0
_NO_SIZE = 1.0  # a page box of at most so many points shows nothing
_IMAGE_ALLOWANCE = 3  # a picture inside a page may have so many times the pixels: one-bit scans weigh little
_MOST_IMAGES = 500
_MOST_DRAWINGS = 100_000  # forms drawn on a page; a busy map has some thousands
_MOST_TILES = 12_000_000  # of patterns on a page; PDFium lays a million or two a second, a fine hatch is half a million
_XFA = (raw.FORMTYPE_XFA_FULL, raw.FORMTYPE_XFA_FOREGROUND)
_XFA_STAND_IN = re.compile(r"please wait|harap tunggu|mohon tunggu|adobe reader|viewer may not|acrobat reader", re.I)


@dataclass(slots=True)
class PdfSource:
    """An opened PDF. `notes` and `refusal` grow while its pages are drawn."""

    document: pdfium.PdfDocument
    data: bytes
    structure: pikepdf.Pdf | None
    limits: Limits
    page_count: int
    notes: list[str] = field(default_factory=list)
    refusal: Refusal | None = None
    undrawn: dict[int, frozenset[int]] = field(default_factory=dict)
    """Page number -> places of widgets that bring no appearance."""
    shown: bool = False
    """Whether any page showed anything."""

    def pages(self) -> Iterator[Page]:
        """The pages that can be shown, one at a time; what cannot is told in `notes` and `refusal`."""
        try:
            for number in range(1, self.page_count + 1):
                page = self._page(number)
                if page is not None:
                    yield page
            self._weigh_attachments()
        finally:
            self.document.close()

    def _page(self, number: int) -> Page | None:
        """The page, None where it cannot be shown; `notes` and `refusal` say so."""
        try:
            if drawings(self.structure, number) > _MOST_DRAWINGS or tiles(self.structure, number) > _MOST_TILES:
                # asked before PDFium walks through them
                raise problems.draws_without_end()
            return self._shown(_load_page(self.document, number), number)
        except Refusal as refusal:
            self._missing(number, refusal)
        except (pdfium.PdfiumError, ValueError):
            self._missing(number, problems.partly_damaged())
        return None

    def _shown(self, opened: pdfium.PdfPage, number: int) -> Page | None:
        try:
            if _has_no_size(opened) or _is_thin(*opened.get_size()):
                self.notes.append(f"zero_size_page:{number}")
                return None
            _weigh(opened, self.limits)
            return self._drawn(opened, number)
        finally:
            opened.close()

    def _missing(self, number: int, refusal: Refusal) -> None:
        """Keep why a page cannot be shown; the first reason is the file's."""
        self.refusal = self.refusal or refusal
        self.notes.append(f"page_not_shown:{number}")

    def _drawn(self, opened: pdfium.PdfPage, number: int) -> Page:
        scale = _scale(opened.get_width(), opened.get_height(), self.limits)
        picture = _picture(opened, scale)
        layer, fields, place = read_best_layer(opened, number, self.data), read_fields(opened), placing(opened)
        filled = (word for one in fields for word in words_of(one, place.point))
        flat = shows_nothing(picture)
        self.shown = self.shown or not flat
        notes = {
            "invisible_text": layer.invisible > 0,
            "fields_without_appearance": any(one.place in self.undrawn.get(number, ()) for one in fields),
            "renders_blank": flat and (bool(fields) or hides_something(opened, number, self.structure)),
        }
        return Page(
            number, picture, dpi=scale * _POINTS_PER_INCH, layer=(*layer.words, *filled), fields=_pairs(fields),
            notes=tuple(name for name, holds in notes.items() if holds),
        )

    def _weigh_attachments(self) -> None:
        count = self.document.count_attachments()
        if count and not self.refusal and (not self.shown or is_portfolio(self.structure)):
            self.refusal = problems.pdf_portfolio(count)


def open_pdf(data: bytes, limits: Limits) -> PdfSource:
    """Raises Encrypted, Damaged, Empty, TooManyPages or Unsupported."""
    document, notes = _load(data)
    try:
        source = _sound(document, data, limits, notes)
        _refuse_bare_xfa(source)
    except BaseException:
        document.close()
        raise
    return source


def _load(data: bytes) -> tuple[pdfium.PdfDocument, list[str]]:
    """The document and "repaired" where it had to be written anew first."""
    try:
        return pdfium.PdfDocument(data), []
    except pdfium.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise problems.locked() from error
    again = mended(data)
    if again is None:
        raise problems.damaged_pdf()
    try:
        return pdfium.PdfDocument(again), ["repaired"]
    except pdfium.PdfiumError as error:
        raise problems.damaged_pdf() from error


def _sound(document: pdfium.PdfDocument, data: bytes, limits: Limits, notes: list[str]) -> PdfSource:
    """The document with as many pages as it truly has, its forms set up."""
    count = len(document)
    structure = open_structure(data)
    true = true_page_count(structure, limits.pages) if structure else None
    if true is not None and not notes and min(true, limits.pages + 1) != min(count, limits.pages + 1):
        again = mended(data)
        if again is not None:
            document.close()
            document, count, structure = pdfium.PdfDocument(again), true, open_structure(again)
            notes.append("repaired")
    if count > limits.pages:
        raise problems.too_many_pages(count, limits.pages)
    attached = document.count_attachments()
    if count == 0:
        raise problems.pdf_portfolio(attached) if attached else problems.no_pages()
    if attached:
        notes.append(f"attachments:{attached}")
    source = PdfSource(document, data, structure, limits, count, notes)
    if is_cut(data):
        source.refusal = problems.partly_damaged()
    _set_up_forms(source)
    return source


def _set_up_forms(source: PdfSource) -> None:
    document = source.document
    if document.get_formtype() == raw.FORMTYPE_NONE:
        return
    for number in range(1, source.page_count + 1):
        try:
            page = document[number - 1]
        except pdfium.PdfiumError:
            continue  # drawing the page will tell
        source.undrawn[number] = without_appearance(page)
        page.close()
    document.init_forms()


def _refuse_bare_xfa(source: PdfSource) -> None:
    """A form whose pages only Adobe's programs can make shows one page that asks to wait."""
    if source.document.get_formtype() not in _XFA:
        return
    source.notes.append("xfa")
    try:
        page = source.document[0]
    except pdfium.PdfiumError:
        return
    try:
        text = " ".join(word.text for word in read_layer(page).words)
        if _XFA_STAND_IN.search(text) or not (text or next(iter(page.get_objects(max_depth=1)), None)):
            raise problems.form_in_xfa()
    finally:
        page.close()


def _load_page(document: pdfium.PdfDocument, number: int) -> pdfium.PdfPage:
    """The page; one whose crop box lies beside it is shown whole, as readers do. Raises PdfiumError."""
    page = document[number - 1]
    if _has_no_size(page) or not _is_thin(*page.get_size()):
        return page
    left, bottom, right, top = page.get_mediabox()
    page.set_cropbox(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
    page.close()
    return document[number - 1]


def _has_no_size(page: pdfium.PdfPage) -> bool:
    """Whether the page's own box is empty; PDFium would take Letter size for it."""
    left, bottom, right, top = page.get_mediabox()
    return _is_thin(right - left, top - bottom)


def _is_thin(width: float, height: float) -> bool:
    return abs(width) <= _NO_SIZE or abs(height) <= _NO_SIZE


def _weigh(page: pdfium.PdfPage, limits: Limits) -> None:
    """Raises TooLarge or Blocked for a picture on the page that would take too much to decode."""
    for index, one in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4)):
        width, height = one.get_px_size()
        if width * height > _IMAGE_ALLOWANCE * limits.page_pixels:
            raise problems.too_many_pixels(width, height, _IMAGE_ALLOWANCE * limits.page_pixels)
        if "DCTDecode" in one.get_filters() and scans(bytes(one.get_data(decode_simple=True))) > MOST_SCANS:
            raise problems.too_many_layers(MOST_SCANS)
        if index >= _MOST_IMAGES:
            return


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


def _pairs(fields: tuple[Field, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((one.name, one.value) for one in fields)
