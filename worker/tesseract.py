"""The second, independent reader, and the only door to Tesseract: pages by pytesseract, lines by its C library.

A page is a process of its own, as pytesseract has it. A process a line would cost 87 ms before it reads a letter; the
library, loaded once and shared by fork, reads one in 10 ms. Where it cannot be loaded lines go by pytesseract too. What
hangs or crashes in here costs its file alone, as everything does that looks at a file in a child.
"""
from __future__ import annotations

import csv
import ctypes
import os
import shutil
import weakref
from collections.abc import Iterator
from contextlib import suppress
from ctypes.util import find_library
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Any

import numpy as np
import pytesseract
from PIL import Image

from worker.page import Picture, Quad, TextLine

LANGUAGES = ("ind", "eng")
LINE_LANGUAGE = "ind"
"""For a line, which is a name, a number or a date: a second language only doubles the time to start."""
NAMES = ("libtesseract.so.5", "libtesseract.so.4")
PAGE, LINE = 3, 7
"""Tesseract's modes: a page that it takes apart itself, a single line of text."""
PAGE_SECONDS, LINE_SECONDS = 60, 10
"""Wall clock after which a process of Tesseract is ended; a dense page takes 4 seconds."""
WORD = "5"
"""Level of a row in Tesseract's table: page, block, paragraph, line, word."""


class TesseractError(RuntimeError):
    """Tesseract is missing, lacks a language, or failed on a picture. `code` is stable."""

    code = "tesseract"


@dataclass(frozen=True, slots=True)
class Word:
    line: tuple[str, ...]
    """Names the line that it stands in."""
    box: tuple[int, int, int, int]
    """Left, top, right, bottom in pixels."""
    percent: float
    text: str


class TesseractEngine:
    """Implements `worker.page.Engine`. Starts no thread, so it may be forked."""

    _handle: ctypes.c_void_p | None = None

    name = "tesseract"

    def __init__(self, languages: str = "+".join(LANGUAGES)) -> None:
        missing = missing_parts()
        if missing:
            raise TesseractError(missing)
        self._languages = languages
        api = _library()
        if api is not None:
            self._load(api)
        self.version = f"tesseract-{api.TessVersion().decode() if api else pytesseract.get_tesseract_version()}"

    def _load(self, api: ctypes.CDLL) -> None:
        self._api, self._handle = api, ctypes.c_void_p(api.TessBaseAPICreate())
        weakref.finalize(self, api.TessBaseAPIDelete, self._handle)
        if api.TessBaseAPIInit3(self._handle, None, self._languages.encode()):
            raise TesseractError(f"Tesseract gagal memuat bahasa / Tesseract cannot load: {self._languages}")
        api.TessBaseAPISetVariable(self._handle, b"debug_file", os.devnull.encode())

    def read(self, picture: Picture) -> list[TextLine]:
        lines: dict[tuple[str, ...], list[Word]] = {}
        by_process = self._handle is None or shutil.which("tesseract") is not None
        for word in self._by_process(picture, PAGE, PAGE_SECONDS) if by_process else self._words(picture, PAGE):
            lines.setdefault(word.line, []).append(word)
        return [_line(words) for words in lines.values()]

    def read_line(self, picture: Picture) -> tuple[str, float]:
        if not picture.size:
            return "", 0.0
        words = list(self._words(picture, LINE) if self._handle else self._by_process(picture, LINE, LINE_SECONDS))
        if not words:
            return "", 0.0
        line = _line(words)
        return line.text, line.score

    def _by_process(self, picture: Picture, mode: int, seconds: int) -> Iterator[Word]:
        try:
            table: Any = pytesseract.image_to_data(
                Image.fromarray(picture), lang=self._languages, config=f"--psm {mode}", timeout=seconds)
        except (pytesseract.TesseractError, RuntimeError) as error:  # its timeout is a plain RuntimeError
            raise TesseractError(f"Tesseract gagal / Tesseract failed: {error}") from error
        yield from _words_of(str(table))

    def _words(self, picture: Picture, mode: int) -> Iterator[Word]:
        height, width = picture.shape[:2]
        rows = np.ascontiguousarray(picture)
        self._api.TessBaseAPISetPageSegMode(self._handle, mode)
        self._api.TessBaseAPISetImage(self._handle, rows.ctypes.data, width, height, 3, 3 * width)
        if self._api.TessBaseAPIRecognize(self._handle, None):
            raise TesseractError("Tesseract gagal / Tesseract failed")
        table = self._api.TessBaseAPIGetTsvText(self._handle, 0)
        try:
            yield from _words_of(ctypes.string_at(table).decode("utf-8", "replace"))
        finally:
            self._api.TessDeleteText(table)
            self._api.TessBaseAPIClear(self._handle)  # one picture must not colour the reading of the next
            self._api.TessBaseAPIClearAdaptiveClassifier(self._handle)


def _words_of(table: str) -> Iterator[Word]:
    for row in csv.reader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        level, _page, block, paragraph, line, _word, left, top, width, height, percent, text = row
        if level == WORD and text.strip():
            box = (int(left), int(top), int(left) + int(width), int(top) + int(height))
            yield Word((block, paragraph, line), box, float(percent), text.strip())


def _line(words: list[Word]) -> TextLine:
    lefts, tops, rights, bottoms = zip(*(word.box for word in words), strict=True)
    left, top, right, bottom = min(lefts), min(tops), max(rights), max(bottoms)
    quad: Quad = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    score = float(np.mean([word.percent for word in words])) / 100
    return TextLine(" ".join(word.text for word in words), quad, score)


def missing_parts() -> str:
    """Empty when Tesseract can be used, else what to install, in words for staff."""
    if _library() is None and shutil.which("tesseract") is None:
        return "Tesseract tidak terpasang; pasang paket tesseract-ocr / Tesseract is not installed"
    lacking = [language for language in LANGUAGES if language not in languages_here()]
    if not lacking:
        return ""
    packages = " ".join(f"tesseract-ocr-{language}" for language in lacking)
    return f"Bahasa Tesseract kurang, pasang: {packages} / Tesseract lacks languages"


@cache
def languages_here() -> frozenset[str]:
    """The languages that are installed, loading none of them."""
    api = _library()
    if api is None:
        return frozenset(pytesseract.get_languages())
    handle = ctypes.c_void_p(api.TessBaseAPICreate())
    api.TessBaseAPIInit3(handle, None, b"")
    names = api.TessBaseAPIGetAvailableLanguagesAsVector(handle)
    found = frozenset(name.decode() for name in takewhile(lambda name: name is not None, names))
    api.TessDeleteTextArray(names)
    api.TessBaseAPIDelete(handle)
    return found


@cache
def _library() -> ctypes.CDLL | None:
    """Tesseract's C interface; None where it is not installed."""
    os.environ["OMP_THREAD_LIMIT"] = "1"  # its threads cost more than they save, crowd others out, and forbid a fork
    for name in (*NAMES, find_library("tesseract")):
        with suppress(OSError):
            api = ctypes.CDLL(name) if name else None
            return api and _typed(api)
    return None


def _typed(api: ctypes.CDLL) -> ctypes.CDLL:
    """Whatever is no C int must be told: ctypes would cut pointers to four bytes."""
    handle, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    kinds: dict[str, tuple[type | None, list[type]]] = {
        "TessVersion": (text, []),
        "TessBaseAPICreate": (handle, []),
        "TessBaseAPIDelete": (None, [handle]),
        "TessBaseAPIInit3": (number, [handle, text, text]),
        "TessBaseAPISetVariable": (number, [handle, text, text]),
        "TessBaseAPIGetAvailableLanguagesAsVector": (ctypes.POINTER(text), [handle]),
        "TessDeleteTextArray": (None, [ctypes.POINTER(text)]),
        "TessBaseAPISetPageSegMode": (None, [handle, number]),
        "TessBaseAPISetImage": (None, [handle, handle, number, number, number, number]),
        "TessBaseAPIRecognize": (number, [handle, handle]),
        "TessBaseAPIGetTsvText": (handle, [handle, number]),
        "TessDeleteText": (None, [handle]),
        "TessBaseAPIClear": (None, [handle]),
        "TessBaseAPIClearAdaptiveClassifier": (None, [handle]),
    }
    for name, (result, arguments) in kinds.items():
        function = getattr(api, name)
        function.restype, function.argtypes = result, arguments
    return api
