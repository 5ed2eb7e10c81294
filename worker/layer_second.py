"""A second reading of a PDF page's text layer, by pdfplumber: ten times slower, by other means of decoding fonts.

Asked only where PDFium could not tell what many of the letters are.
"""
from __future__ import annotations

import io
import re

import pikepdf

from worker.page import LayerWord

Box = tuple[float, float, float, float]

UNMAPPED = "\ufffd"
_CID = re.compile(r"\(cid:\d+\)")  # what pdfminer writes for a letter that it cannot tell


def read_again(data: bytes, number: int) -> tuple[LayerWord, ...]:
    """The words of page `number`, boxes in fractions of the displayed page; empty where pdfplumber gives up."""
    import pdfplumber  # 0.1 s, and seldom needed
    from pdfminer.pdfexceptions import PDFException
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        single, turn = _unturned(data, number)
        with pdfplumber.open(io.BytesIO(single)) as pdf:
            page = pdf.pages[0]
            found = page.dedupe_chars().extract_words(keep_blank_chars=False, use_text_flow=True)
            return _on_page(found, page.cropbox or page.bbox, turn)
    except (PDFException, PdfminerException, pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError,
            AttributeError, AssertionError, RecursionError):
        return ()


def _unturned(data: bytes, number: int) -> tuple[bytes, int]:
    """The one page as a file of its own, unlocked and as it stands before its turn, and that turn in quarters.

    pdfplumber would walk through all pages, and takes the letters of a turned page for single words.
    """
    with pikepdf.open(io.BytesIO(data)) as whole, pikepdf.new() as single:
        single.pages.append(whole.pages[number - 1])
        page = single.pages[0].obj
        turn = int(page.get("/Rotate", 0)) // 90 % 4
        page.Rotate = 0
        written = io.BytesIO()
        single.save(written)
        return written.getvalue(), turn


def _turned(box: Box, quarters: int) -> Box:
    """The box after so many quarter turns to the right."""
    for _ in range(quarters):
        box = 1 - box[3], box[0], 1 - box[1], box[2]
    return box


def _on_page(found: list[dict[str, object]], box: Box, turn: int) -> tuple[LayerWord, ...]:
    left, top, right, bottom = (float(side) for side in box)
    width, height = right - left, bottom - top
    words = []
    for one in found:
        x0, x1 = ((float(str(one[key])) - left) / width for key in ("x0", "x1"))
        y0, y1 = ((float(str(one[key])) - top) / height for key in ("top", "bottom"))
        if x1 > 0 and y1 > 0 and x0 < 1 and y0 < 1:
            shown = (max(x0, 0.0), max(y0, 0.0), min(x1, 1.0), min(y1, 1.0))
            words.append(LayerWord(_CID.sub(UNMAPPED, str(one["text"])), _turned(shown, turn)))
    return tuple(words)


def unmapped_share(words: tuple[LayerWord, ...]) -> float:
    """Share of letters that could not be told, 0..1."""
    letters = sum(len(word.text) for word in words)
    return sum(word.text.count(UNMAPPED) for word in words) / letters if letters else 0.0
