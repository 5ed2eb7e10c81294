"""Form fields of a PDF page: their values, and where those stand on the page.

Values live beside the page's content, often without a drawn appearance; PDFium draws them once `init_forms` was called.
"""
from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from worker.page import LayerWord

_TEXTUAL = (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX)
_TICKS = (raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON)
_MOST_WIDGETS = 2_000
_LETTER_WIDTH = 0.5  # of the letter's height, on the average of print
_HIGHEST_LETTER = 14.0  # points; fields are usually set in 8 to 12
_HIDDEN = 0b10  # annotation flag 2; flag 6 (NoView) is 0b100000
_NO_VIEW = 0b100000

Rect = tuple[float, float, float, float]
"""Left, bottom, right, top in the page's own units."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field with a value. `rect` is None where the field is not shown; `place` is its widget's in the page's list."""

    place: int
    name: str
    value: str
    rect: Rect | None
    textual: bool


def without_appearance(page: pdfium.PdfPage) -> frozenset[int]:
    """The places of widgets that bring no drawing. To be asked before the forms are set up: that draws them."""
    return frozenset(place for place, widget in _widgets(page) if not raw.FPDFAnnot_HasKey(widget, b"AP"))


def read_fields(page: pdfium.PdfPage) -> tuple[Field, ...]:
    """Text, choices and ticked boxes that hold a value. The document's forms must have been set up."""
    form = page.formenv
    if form is None:
        return ()
    found = (_field(form, place, widget) for place, widget in _widgets(page))
    return tuple(field for field in found if field)


def words_of(field: Field, place: Callable[[float, float], tuple[float, float]]) -> Iterator[LayerWord]:
    """The value's words as it is drawn, from the field's left. `place` maps to fractions of the page."""
    if field.rect is None or not field.textual:
        return
    left, bottom, right, top = field.rect
    rows = [row.split() for row in field.value.splitlines()]
    height = (top - bottom) / max(len(rows), 1)
    for index, words in enumerate(rows):
        step = min(min(height, _HIGHEST_LETTER) * _LETTER_WIDTH, (right - left) / max(len(" ".join(words)), 1))
        at, upper = left, top - index * height
        for word in words:
            corners = (place(at, upper), place(at + step * len(word), upper - height))
            (x0, x1), (y0, y1) = (sorted(max(0.0, min(1.0, corner[axis])) for corner in corners) for axis in (0, 1))
            yield LayerWord(word, (x0, y0, x1, y1))
            at += step * (len(word) + 1)


def _widgets(page: pdfium.PdfPage) -> Iterator[tuple[int, Any]]:
    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_WIDGETS)):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_WIDGET:
                yield index, annotation
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _field(form: pdfium.PdfFormEnv, place: int, widget: Any) -> Field | None:
    kind = raw.FPDFAnnot_GetFormFieldType(form, widget)
    if kind in _TICKS and not raw.FPDFAnnot_IsChecked(form, widget):
        return None
    if kind not in _TICKS and kind not in _TEXTUAL:
        return None
    read = raw.FPDFAnnot_GetFormFieldExportValue if kind in _TICKS else raw.FPDFAnnot_GetFormFieldValue
    value = _text(lambda room, size: read(form, widget, room, size)).strip()
    if not value:
        return None
    name = _text(lambda room, size: raw.FPDFAnnot_GetFormFieldName(form, widget, room, size)).strip()
    return Field(place, name, value, _rect(widget), kind in _TEXTUAL)


def _rect(widget: Any) -> Rect | None:
    box = raw.FS_RECTF()
    hidden = raw.FPDFAnnot_GetFlags(widget) & (_HIDDEN | _NO_VIEW)
    if hidden or not raw.FPDFAnnot_GetRect(widget, box):
        return None
    left, right, bottom, top = *sorted((box.left, box.right)), *sorted((box.bottom, box.top))
    return (left, bottom, right, top) if right > left and top > bottom else None


def _text(read: Callable[[Any, int], int]) -> str:
    """A UTF-16 text that PDFium writes into a buffer whose size it tells first."""
    size = int(read(None, 0))
    if size <= 2:
        return ""
    room = (ctypes.c_ushort * (size // 2))()
    read(room, size)
    return bytes(room).decode("utf-16-le", "replace").rstrip("\0")
