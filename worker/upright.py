"""Which way up a page is, without a model of its own: by the shape of its boxes, then by reading some of them.

All four turns. On a page that stands upright the lines read on the way are needed anyway, so it costs nothing.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import cv2
import numpy as np

from worker.order import reading_order
from worker.page import Engine, Picture, Quad, TextLine
from worker.plausible import plausibility
from worker.recognise import cut_out, is_tall
from worker.roman import bears_roman_month, with_fuller_month
from worker.thresholds import (
    ENOUGH_WORDS,
    MAX_LEVEL_TILT_DEGREES,
    PROBE_LINES,
    SIDEWAYS_SHARE,
    SURE_LINE_SCORE,
    TALL_BOX_RATIO,
    USUAL_DENSITY,
    WEAK_LINE_SCORE,
    WORDLIKE_SHARE,
    WORDY_RATIO,
)

Reading = tuple[str, float]
"""Text of one box and the engine's score."""


@runtime_checkable
class BoxEngine(Protocol):
    """An engine that finds boxes and reads them in two steps, so that a page's turn can be told in between.

    `read_closely` is for lines that are in doubt already.
    """

    def find_boxes(self, picture: Picture) -> list[Quad]: ...

    def read_line(self, picture: Picture) -> Reading: ...

    def read_closely(self, picture: Picture) -> Reading: ...


@dataclass(frozen=True, slots=True, eq=False)
class Upright:
    """A picture turned so that its text can be read, with the lines found on the way."""

    picture: Picture
    lines: tuple[TextLine, ...]


def read_upright(picture: Picture, engine: Engine) -> Upright:
    """Turn the picture so that its text stands upright, and read it."""
    if isinstance(engine, BoxEngine):
        return _by_boxes(picture, engine)
    return _by_reading(picture, engine)


def turn(picture: Picture, quarters: int) -> Picture:
    """Turned against the clock by that many quarters."""
    return np.ascontiguousarray(np.rot90(picture, quarters)) if quarters % 4 else picture


def _by_boxes(picture: Picture, engine: BoxEngine) -> Upright:
    quads = engine.find_boxes(picture)
    if _sideways(quads):
        picture = turn(picture, 1)
        quads = engine.find_boxes(picture)  # again: the detector is surer of text that lies level
    upside_down, known = _upside_down(picture, quads, engine)
    if upside_down:
        picture = turn(picture, 2)
        quads = [_half_turn(quad, picture) for quad in quads]
    sure = {i: (text, score) for i, (text, score) in known.items()
            if score >= WEAK_LINE_SCORE and not bears_roman_month(text)}
    readings = {i: sure.get(i) or read_box(engine, picture, quads[i]) for i in _by_length(quads)}
    picture, quads = _level(picture, quads)
    lines = (TextLine(readings[i][0], quads[i], readings[i][1]) for i in reading_order(quads))
    return Upright(picture, tuple(line for line in lines if line.text))


def read_box(engine: BoxEngine, picture: Picture, quad: Quad) -> Reading:
    """A box's text. What reads weakly is read again, and the surer reading taken: a tall box the other way up,
    for its line may run up or down; a level one without its rims, where neighbours of a bent line look in."""
    crop = cut_out(picture, quad)
    reading = engine.read_line(crop)
    if reading[1] >= WEAK_LINE_SCORE and not bears_roman_month(reading[0]):
        return reading
    again = engine.read_closely(turn(crop, 2) if is_tall(quad) else without_rims(crop))
    if reading[1] < WEAK_LINE_SCORE:
        reading = max(reading, again, key=lambda reading: reading[1])
    return with_fuller_month(reading[0], again[0]), reading[1]


def without_rims(crop: Picture) -> Picture:
    """The middle of a line's crop: neighbours gone, and letters larger to the eye of a reader of fixed height."""
    rim = crop.shape[0] // 6
    return crop[rim:len(crop) - rim]


def _by_length(quads: Sequence[Quad]) -> list[int]:
    """The boxes' indices from short lines to long ones: a network that meets another width takes 1 to 2 ms more."""
    sides = [_sides(quad) for quad in quads]
    return sorted(range(len(quads)), key=lambda i: max(sides[i]) / max(1.0, min(sides[i])))


def _sideways(quads: Sequence[Quad]) -> bool:
    """Most of the text's length runs up or down. Square boxes (seals, single letters) say nothing."""
    sides = [_sides(quad) for quad in quads]
    tall = sum(height for width, height in sides if height > TALL_BOX_RATIO * width)
    wide = sum(width for width, height in sides if width > TALL_BOX_RATIO * height)
    return tall > SIDEWAYS_SHARE * (tall + wide)


def _sides(quad: Quad) -> tuple[float, float]:
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))


def _upside_down(
    picture: Picture, quads: Sequence[Quad], engine: BoxEngine,
) -> tuple[bool, dict[int, Reading]]:
    """Read a few lines as they stand; only where that goes badly, also turned by half, and take the better.

    Also gives the readings in the direction taken, by index of the box.
    """
    as_is, turned = dict[int, Reading](), dict[int, Reading]()
    for i in _telling(quads):
        crop = cut_out(picture, quads[i])
        as_is[i] = engine.read_line(crop)
        if not turned and _sense(as_is[i], quads[i]) >= SURE_LINE_SCORE:
            return False, as_is
        turned[i] = engine.read_line(turn(crop, 2))
    upside_down = sum(_sense(turned[i], quads[i]) - _sense(as_is[i], quads[i]) for i in turned) > 0
    return upside_down, turned if upside_down else as_is


def _telling(quads: Sequence[Quad]) -> list[int]:
    """The boxes that say most about the turn for the least work: the shortest that are wide enough for some words."""
    ratios = [width / max(1.0, height) for width, height in map(_sides, quads)]
    by_ratio = sorted((i for i in range(len(quads)) if not is_tall(quads[i])), key=lambda i: ratios[i])
    wordy = [i for i in by_ratio if ratios[i] >= WORDY_RATIO]
    return wordy[:PROBE_LINES] or by_ratio[-PROBE_LINES:]


def _sense(reading: Reading, quad: Quad) -> float:
    """How much a reading looks like language, 0..1: upside-down text gives few letters, few words, low scores."""
    text, score = reading
    width, height = _sides(quad)
    density = len(text) * height / max(1.0, width)
    return score * score * plausibility(text) * min(1.0, density / USUAL_DENSITY)


def _half_turn(quad: Quad, picture: Picture) -> Quad:
    height, width = picture.shape[:2]
    return (np.array([width - 1, height - 1], np.float32) - quad)[[2, 3, 0, 1]].astype(np.float32)


def _level(picture: Picture, quads: list[Quad]) -> tuple[Picture, list[Quad]]:
    """Undo a tilt, as the long boxes show it, so that rows are level and boxes tight."""
    tilt = _tilt(quads)
    if abs(tilt) <= MAX_LEVEL_TILT_DEGREES:
        return picture, quads
    height, width = picture.shape[:2]
    warp = _rotation(width, height, tilt)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32) @ warp[:, :2].T + warp[:, 2]
    low, high = corners.min(axis=0), corners.max(axis=0)
    warp[:, 2] -= low
    size = (int(np.ceil(high[0] - low[0])), int(np.ceil(high[1] - low[1])))
    levelled = cv2.warpAffine(picture, warp, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(levelled, np.uint8), [(quad @ warp[:, :2].T + warp[:, 2]).astype(np.float32) for quad in quads]


def _rotation(width: int, height: int, degrees: float) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array(cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0), np.float64)


def _tilt(quads: Sequence[Quad]) -> float:
    """Degrees by which lines fall to the right: the median of the longer half of the boxes; 0 without any."""
    longer = sorted(quads, key=lambda quad: _sides(quad)[0])[len(quads) // 2:]
    wide = [quad for quad in longer if _sides(quad)[0] > 3 * _sides(quad)[1]]
    falls = [(quad[1] - quad[0], quad[2] - quad[3]) for quad in wide]
    angles = [np.degrees(np.arctan2(fall[1], fall[0])) for pair in falls for fall in pair]
    return float(np.median(angles)) if angles else 0.0


def _by_reading(picture: Picture, engine: Engine) -> Upright:
    """For an engine that reads whole pages only: as it stands, and the other turns where that gives no words."""
    best, most = Upright(picture, ()), -1.0
    for quarters in (0, 1, 3, 2):
        turned = turn(picture, quarters)
        lines = tuple(engine.read(turned))
        if _sideways([line.quad for line in lines]):
            continue  # some engines read sideways lines too, but the page would not stand upright
        words = " ".join(line.text for line in lines).split()
        sense = plausibility(" ".join(words))
        if sense * len(words) > most:
            best, most = Upright(turned, lines), sense * len(words)
        if len(words) >= ENOUGH_WORDS and sense >= WORDLIKE_SHARE:
            break
    return best
