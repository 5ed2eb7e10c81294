"""The text layer of a PDF page: its words with boxes, through PDFium's text interface."""
from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from worker.layer_second import UNMAPPED, read_again, unmapped_share
from worker.page import LayerWord

_GRID = 1_000_000  # the page is mapped on a square of so many units; a word's box is exact to a millionth of the page
_INVISIBLE = raw.FPDF_TEXTRENDERMODE_INVISIBLE
_UNMAPPED_AT_MOST = 0.1  # of the letters; beyond it the font's map is broken and another reader is asked
_LARGEST_LETTER = 2.5  # times the usual letter of its word
_SLANT = 0.03  # of a right angle
_HYPHENS = {0x02: "-", 0xFFFE: "-"}  # what PDFium writes for a hyphen at a line's end

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Layer:
    """Words in the order of the file; `invisible` of them are drawn without ink (an OCR layer, or hidden text)."""

    words: tuple[LayerWord, ...]
    invisible: int = 0


@dataclass(frozen=True, slots=True)
class Placing:
    """The affine map from a page's own units to fractions of the page as displayed (crop box and /Rotate done)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f


def read_layer(page: pdfium.PdfPage) -> Layer:
    """All words that the page's text layer holds, boxes in fractions of the displayed page, clipped to it."""
    textpage = page.get_textpage()
    try:
        place = placing(page)
        spans = list(_spans(textpage))
        found = [(span, _box(textpage, span, place)) for span in spans]
        words = tuple(LayerWord(text, box, _slants(textpage, start)) for (start, _, text), box in found if box)
        invisible = sum(_is_invisible(textpage, start) for (start, _, _), box in found if box)
        return Layer(words, invisible)
    finally:
        textpage.close()


def read_best_layer(page: pdfium.PdfPage, number: int, data: bytes) -> Layer:
    """As `read_layer`, or pdfplumber's reading of the same page where that can tell more of the letters."""
    layer = read_layer(page)
    unmapped = unmapped_share(layer.words)
    if unmapped <= _UNMAPPED_AT_MOST:
        return layer
    again = read_again(data, number)
    return Layer(again, layer.invisible) if again and unmapped_share(again) < unmapped else layer


def placing(page: pdfium.PdfPage) -> Placing:
    origin, right, up = (_on_grid(page, x, y) for x, y in ((0, 0), (1000, 0), (0, 1000)))
    return Placing((right[0] - origin[0]) / 1000, (up[0] - origin[0]) / 1000, origin[0],
                  (right[1] - origin[1]) / 1000, (up[1] - origin[1]) / 1000, origin[1])


def _on_grid(page: pdfium.PdfPage, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, across, down)
    return across.value / _GRID, down.value / _GRID


def _spans(textpage: pdfium.PdfTextPage) -> Iterator[tuple[int, int, str]]:
    """(first character, number of characters, text) of each run without white space.

    Where the font does not say what its letters mean, PDFium guesses: such words are told as unmapped.
    """
    unicode_at, handle = raw.FPDFText_GetUnicode, textpage.raw
    start, guessed, letters = 0, False, list[str]()
    for index in range(textpage.count_chars()):
        code = unicode_at(handle, index)
        letter = _HYPHENS.get(code) or (chr(code) if code else UNMAPPED)
        if letter.isspace():
            if letters:
                yield start, index - start, "".join(letters)
                letters = []
            continue
        if not letters:
            start, guessed = index, raw.FPDFText_HasUnicodeMapError(handle, index) == 1
        letters.append(UNMAPPED if guessed else letter)
    if letters:
        yield start, textpage.count_chars() - start, "".join(letters)


def _box(textpage: pdfium.PdfTextPage, span: tuple[int, int, str], place: Placing,
         ) -> tuple[float, float, float, float] | None:
    """The word's box, None where nothing of it lies on the displayed page."""
    rects = [textpage.get_rect(index) for index in range(textpage.count_rects(span[0], span[1]))]
    if len(rects) > 1:  # PDFium breaks a word where a letter lies elsewhere
        rects = together([textpage.get_charbox(index) for index in range(span[0], span[0] + span[1])]) or rects
    if not rects:
        return None
    corners = [place.point(x, y) for left, bottom, right, top in rects for x, y in ((left, bottom), (right, top))]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    x0, y0, x1, y1 = min(across), min(down), max(across), max(down)
    if x1 <= 0 or y1 <= 0 or x0 >= 1 or y0 >= 1:
        return None
    return max(x0, 0.0), max(y0, 0.0), min(x1, 1.0), min(y1, 1.0)


def together(letters: Sequence[Box]) -> list[Box]:
    """The letters' boxes (left, bottom, right, top) without those that lie far from the others of their word.

    PDFium forgets the scale of some fonts for a joined letter ("fi"): its box is too large, and anywhere.
    """
    inked = [box for box in letters if box[2] > box[0] and box[3] > box[1]]
    if not inked:
        return []
    usual = median(_side(box) for box in inked)
    x, y = median(box[0] + box[2] for box in inked) / 2, median(box[1] + box[3] for box in inked) / 2
    reach = usual * (len(letters) + 1)
    return [box for box in inked if _side(box) <= _LARGEST_LETTER * usual
            and abs(box[0] + box[2] - 2 * x) + abs(box[1] + box[3] - 2 * y) <= 2 * reach]


def _side(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])


def _slants(textpage: pdfium.PdfTextPage, index: int) -> bool:
    """Whether the letter stands at an angle to the page's edges, as on the rim of a stamp."""
    quarters = float(raw.FPDFText_GetCharAngle(textpage.raw, index)) / (math.pi / 2)
    return abs(quarters - round(quarters)) > _SLANT


def _is_invisible(textpage: pdfium.PdfTextPage, index: int) -> bool:
    drawn = raw.FPDFText_GetTextObject(textpage, index)
    return bool(drawn) and raw.FPDFTextObj_GetTextRenderMode(drawn) == _INVISIBLE
