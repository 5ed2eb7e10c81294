"""A page of our own, read before any child is forked: what libraries make at their first use, all children then share.

Without it every child would spend 0.2 s more: OpenCV looks for its accelerators, the networks make code for each width
of line, Pillow and others load their parts.
"""
from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from worker.page import Picture
from worker.pipeline import Reader, read_bytes
from worker.recognise import LINE_HEIGHT, LONG_LINE_PX, USUAL_WIDTHS_PX

LINES = (
    "SERTIFIKAT", "Nomor: 12/ABC/X/2024", "diberikan kepada", "Siti Contoh", "atas partisipasinya sebagai peserta",
    "Pelatihan Contoh yang diselenggarakan oleh Lembaga Contoh", "Jakarta, 1 Oktober 2024", "Kepala",
)
LONGEST = max(LINES, key=len)
HEIGHT, WIDTH = 832, 588


def rehearse(reader: Reader) -> None:
    """Read a made page as any other, and a line of each usual width: a child that meets another one waits 25 ms.

    Nothing can be read with certainty on a blank line, so all networks that read lines see it. Long lines are seldom
    read twice, and bear print.
    """
    ok, png = cv2.imencode(".png", own_page())
    if not ok:
        raise RuntimeError("the page could not be written as PNG")
    read_bytes("", png.tobytes(), replace(reader, second=None))
    for width in USUAL_WIDTHS_PX:
        reader.engine.read_line(own_line(width, 2 * LONGEST if width > LONG_LINE_PX else ""))


def own_page() -> Picture:
    page = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    for row, text in enumerate(LINES, start=1):
        cv2.putText(page, text, (40, 80 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (0, 0, 0), 1, cv2.LINE_AA)
    return page


def own_line(width: int, text: str) -> Picture:
    line = np.full((LINE_HEIGHT, width, 3), 255, np.uint8)
    cv2.putText(line, text, (8, 34), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0, 0, 0), 2, cv2.LINE_AA)
    return line
