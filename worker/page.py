"""A page on its way from bytes to text. Pictures are numpy uint8 arrays, RGB, height x width x 3."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Quad = NDArray[np.float32]
"""Four corners in pixels, clockwise from the text's top left: shape (4, 2)."""


@dataclass(frozen=True, slots=True)
class LayerWord:
    """A word of a PDF's own text layer, box in fractions of the page as displayed (x0, y0, x1, y1)."""

    text: str
    box: tuple[float, float, float, float]
    slanted: bool = False
    """Its first letter stands at an angle to the page's edges: the rim of a stamp, a watermark."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page as it came: what it looks like, and what its file claims that it says."""

    number: int
    """Counted from 1 in its file."""
    picture: Picture
    dpi: float | None = None
    layer: tuple[LayerWord, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    """PDF form fields with a value, as (name, value)."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class TextLine:
    """One recognised line. `quad` in pixels of the upright picture; `score` is the engine's own, not calibrated."""

    text: str
    quad: Quad
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class PageText:
    """The upright picture and its lines in reading order. `source` is "layer", "ppocr", "tesseract" or "none"."""

    number: int
    picture: Picture
    lines: tuple[TextLine, ...]
    source: str
    fields: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


class Engine(Protocol):
    """A reader of pictures. Both methods are pure: the same picture gives the same answer."""

    name: str
    version: str

    def read(self, picture: Picture) -> list[TextLine]:
        """All lines of an upright page."""
        ...

    def read_line(self, picture: Picture) -> tuple[str, float]:
        """One upright crop that holds one line: its text and the engine's score 0..1."""
        ...


def box_of(quad: Quad, picture: Picture) -> tuple[float, float, float, float]:
    """The upright box around a quad, in fractions (0..1) of the picture."""
    height, width = picture.shape[:2]
    low, high = quad.min(axis=0), quad.max(axis=0)
    return (
        max(0.0, float(low[0]) / width), max(0.0, float(low[1]) / height),
        min(1.0, float(high[0]) / width), min(1.0, float(high[1]) / height),
    )
