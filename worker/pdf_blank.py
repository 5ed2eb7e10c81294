"""Whether a page came out blank though its file means to show something: a question to a person, never a blank page."""
from __future__ import annotations

from itertools import islice

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from numpy.typing import NDArray

from worker.page import Picture
from worker.pdf_structure import paints

_FLAT = 8  # levels of 255; a scanned blank sheet has more grain than this
_STRIDE = 7
_MOST_OBJECTS = 3_000
_FORM_DEPTH = 4


def shows_nothing(picture: Picture) -> bool:
    """Every pixel of one colour: nothing was drawn. A scan of an empty sheet is not so flat."""
    return _is_flat(picture[::_STRIDE, ::_STRIDE]) and _is_flat(picture)


def hides_something(page: pdfium.PdfPage, number: int, structure: pikepdf.Pdf | None) -> bool:
    """Of a page that shows nothing: whether its file holds text, pictures or strokes that should be seen."""
    objects = list(islice(page.get_objects(max_depth=_FORM_DEPTH), _MOST_OBJECTS))
    if not objects:
        return paints(structure, number)
    textpage = page.get_textpage()
    try:
        if textpage.get_text_range().strip():
            return True
    finally:
        textpage.close()
    return any(_is_unseen(one) for one in objects)


def _is_unseen(one: pdfium.PdfObject) -> bool:
    """A picture that is not itself of one colour, or a shading. White rectangles are a ground, not content."""
    if one.type == raw.FPDF_PAGEOBJ_IMAGE:
        try:
            return not _is_flat(one.get_bitmap().to_numpy())
        except (pdfium.PdfiumError, ValueError):
            return True  # it cannot be decoded
    return bool(one.type == raw.FPDF_PAGEOBJ_SHADING)


def _is_flat(pixels: NDArray[np.uint8]) -> bool:
    return int(pixels.max(initial=0)) - int(pixels.min(initial=255)) <= _FLAT
