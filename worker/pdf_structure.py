"""What qpdf (through pikepdf) knows of a PDF beyond its drawing: the true number of pages, how to mend it, its streams.

Runs only where the whole of intake runs: in a child process with bounds.
"""
from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf

from worker import problems

_BROKEN = (pikepdf.PdfError, pikepdf.ForeignObjectError, ValueError, TypeError, KeyError, AttributeError, RuntimeError,
           OverflowError, IndexError)
"""What qpdf raises for a damaged file."""

_DEEPEST = 64  # levels of a page tree; what lies deeper is a loop
_END = b"%%EOF"
_PAINTS = re.compile(rb"(?<![A-Za-z/])(Tj|TJ|'|\"|Do|EI|sh|f\*?|F|[bB]\*?|[sS])(?![A-Za-z])")
"""Operators of a content stream that leave something on the page."""

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # qpdf tells of each repair; our notes do that


@contextmanager
def _opened(data: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        yield pdf


def true_page_count(data: bytes, most: int) -> int | None:
    """Pages that the tree really holds, counted up to `most` + 1; None where qpdf cannot tell."""
    try:
        with _opened(data) as pdf:
            return _count(pdf.Root.Pages, most, _DEEPEST)
    except _BROKEN:
        return None


def _count(node: pikepdf.Object, most: int, deepest: int) -> int:
    kids = node.get("/Kids")
    if kids is None or deepest == 0:
        return 1 if deepest else 0
    total = 0
    for kid in kids:
        total += _count(kid, most - total, deepest - 1)
        if total > most:
            break
    return total


def is_portfolio(data: bytes) -> bool:
    """Whether the PDF is a wrapping around attached files."""
    try:
        with _opened(data) as pdf:
            return "/Collection" in pdf.Root
    except _BROKEN:
        return False


def mended(data: bytes) -> bytes | None:
    """The same document written anew with a sound table and page tree, None where nothing can be saved.

    Raises Encrypted. Breaks signatures: for drawing only.
    """
    start = max(data.find(b"%PDF-"), 0)
    try:
        with _opened(data[start:]) as pdf:
            if not len(pdf.pages):
                return None
            written = io.BytesIO()
            pdf.save(written)
            return written.getvalue()
    except pikepdf.PasswordError as error:
        raise problems.locked() from error
    except _BROKEN:
        return None


def is_cut(data: bytes) -> bool:
    """Whether the file ends too early: no end mark, objects after the last one, or less than its header promises."""
    end = data.rfind(_END)
    if end < 0 or b" obj" in data[end:]:
        return True
    promised = re.search(rb"/Linearized\b.{0,200}?/L\s+(\d+)", data[:HEAD_BYTES], re.S)
    return promised is not None and int(promised[1]) > len(data) + len(_END)


HEAD_BYTES = 2_048  # a linearized file says so in its first object


def paints(data: bytes, number: int) -> bool:
    """Whether page `number`'s content means to draw something, or cannot be unpacked to see."""
    try:
        with _opened(data) as pdf:
            contents = pdf.pages[number - 1].obj.get("/Contents")
            if contents is None:
                return False
            streams = contents if isinstance(contents, pikepdf.Array) else [contents]
            return any(_PAINTS.search(stream.read_bytes()) for stream in streams)
    except _BROKEN:
        return True
