"""The second, independent reader, and the only door to Tesseract: by pytesseract, languages `ind` and `eng`."""
from __future__ import annotations

import os
import shutil
from typing import Any

import numpy as np

from worker.page import Picture, Quad, TextLine

LANGUAGES = ("ind", "eng")
LINE_LANGUAGE = "ind"
"""For a line, which is a name, a number or a date: a second language only doubles the time to start (189 to 87 ms)."""
PAGE_SECONDS, LINE_SECONDS = 60, 10
"""Wall clock after which Tesseract is ended; a dense page takes 4 seconds, a line 10 ms."""


class TesseractError(RuntimeError):
    """Tesseract is missing, lacks a language, or failed on a picture. `code` is stable."""

    code = "tesseract"


class TesseractEngine:
    """Implements `worker.page.Engine`. Each reading is a process of its own, so it may be forked."""

    name = "tesseract"

    def __init__(self) -> None:
        missing = missing_parts()
        if missing:
            raise TesseractError(missing)
        os.environ["OMP_THREAD_LIMIT"] = "1"  # its threads cost more than they save, and crowd out other workers
        self.version = f"tesseract-{_door().get_tesseract_version()}"

    def read(self, picture: Picture) -> list[TextLine]:
        table = self._ask("image_to_data", picture, "--psm 3", PAGE_SECONDS, output_type="dict")
        words: dict[tuple[int, int, int], list[int]] = {}
        for i, text in enumerate(table["text"]):
            if text.strip():
                words.setdefault((table["block_num"][i], table["par_num"][i], table["line_num"][i]), []).append(i)
        return [_line(table, members) for members in words.values()]

    def read_line(self, picture: Picture) -> tuple[str, float]:
        if picture.size == 0:
            return "", 0.0
        table = self._ask("image_to_data", picture, "--psm 7", LINE_SECONDS, LINE_LANGUAGE, output_type="dict")
        members = [i for i, text in enumerate(table["text"]) if text.strip()]
        if not members:
            return "", 0.0
        line = _line(table, members)
        return line.text, line.score

    def _ask(
        self, what: str, picture: Picture, config: str, seconds: int, languages: str = "+".join(LANGUAGES), **more: Any,
    ) -> Any:
        from PIL import Image

        door = _door()
        try:
            return getattr(door, what)(
                Image.fromarray(picture), lang=languages, config=config, timeout=seconds, **more)
        except (door.TesseractError, RuntimeError) as error:  # pytesseract's timeout is a plain RuntimeError
            raise TesseractError(f"Tesseract gagal / Tesseract failed: {error}") from error


def missing_parts() -> str:
    """Empty when Tesseract can be used, else what to install, in words for staff."""
    if shutil.which("tesseract") is None:
        return "Tesseract tidak terpasang; pasang paket tesseract-ocr / Tesseract is not installed"
    have = set(_door().get_languages())
    lacking = [language for language in LANGUAGES if language not in have]
    if not lacking:
        return ""
    packages = " ".join(f"tesseract-ocr-{language}" for language in lacking)
    return f"Bahasa Tesseract kurang, pasang: {packages} / Tesseract lacks languages"


def _line(table: dict[str, list[Any]], members: list[int]) -> TextLine:
    text = " ".join(table["text"][i].strip() for i in members)
    left = min(table["left"][i] for i in members)
    top = min(table["top"][i] for i in members)
    right = max(table["left"][i] + table["width"][i] for i in members)
    bottom = max(table["top"][i] + table["height"][i] for i in members)
    quad: Quad = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    return TextLine(text, quad, float(np.mean([table["conf"][i] for i in members])) / 100)


def _door() -> Any:
    import pytesseract

    return pytesseract
