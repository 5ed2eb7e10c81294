"""What is wrong with a picture, measured cheaply: so that a better one can be asked for, and doubt has a reason."""
from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from worker.order import pixels
from worker.page import Picture, TextLine
from worker.recognise import cut_out, is_tall
from worker.shrink import within
from worker.thresholds import (
    CUT_OFF_LETTERS,
    DARK_WHITE,
    GLARE_LEVEL,
    MAX_EDGE_WIDTH_SHARE,
    MAX_GLARE_SHARE,
    MIN_LINE_HEIGHT_PX,
    SHARPNESS_LINES,
    SHINY_PAPER,
    THUMBNAIL_SIDE_PX,
    TOUCHES_EDGE_PX,
)

Grey = NDArray[np.uint8]


def quality_notes(picture: Picture, lines: Sequence[TextLine]) -> tuple[str, ...]:
    """Codes in a fixed order: "blurred", "cut_off", "dark", "glare", "low_resolution". None for a page without text."""
    if not lines:
        return ()
    thumbnail = _thumbnail(picture)
    found = {
        "blurred": _edge_width_share(picture, lines) > MAX_EDGE_WIDTH_SHARE,
        "cut_off": _is_cut_off(picture, lines),
        "dark": percentiles(thumbnail, 99)[0] < DARK_WHITE,
        "glare": _glare_share(thumbnail) > MAX_GLARE_SHARE,
        "low_resolution": float(np.median([_height(line) for line in lines])) < MIN_LINE_HEIGHT_PX,
    }
    return tuple(code for code, there in found.items() if there)


def _thumbnail(picture: Picture) -> Grey:
    return np.asarray(cv2.cvtColor(within(picture, THUMBNAIL_SIDE_PX), cv2.COLOR_RGB2GRAY), np.uint8)


def _height(line: TextLine) -> float:
    """The shorter side of the line's box, pixels."""
    return float(min(np.linalg.norm(line.quad[1] - line.quad[0]), np.linalg.norm(line.quad[3] - line.quad[0])))


def _edge_width_share(picture: Picture, lines: Sequence[TextLine]) -> float:
    """How wide a letter's edge is, as a share of its line's height: the median over some lines of middling size."""
    level = sorted((line for line in lines if not is_tall(line.quad)), key=_height)
    middle = level[len(level) // 4:][:SHARPNESS_LINES]
    widths = [_edge_width(cut_out(picture, line.quad)) / max(1.0, _height(line)) for line in middle]
    return float(np.median(widths)) if widths else 0.0


def _edge_width(crop: Picture) -> float:
    """Pixels over which ink turns to paper: the whole contrast over the steepest step."""
    if crop.shape[0] < 4 or crop.shape[1] < 4:
        return 0.0
    grey = np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY), np.uint8)
    dark, bright = percentiles(grey, 2, 98)
    [steepest] = percentiles(np.asarray(cv2.absdiff(grey[:, 1:], grey[:, :-1]), np.uint8), 99)
    return (bright - dark) / max(1.0, steepest)


def _is_cut_off(picture: Picture, lines: Sequence[TextLine]) -> bool:
    """Lines with some letters run into the left or right edge."""
    width = picture.shape[1]
    for line in lines:
        x0, _, x1, _ = pixels(line.quad)
        touches = x0 <= TOUCHES_EDGE_PX or x1 >= width - 1 - TOUCHES_EDGE_PX
        if touches and not is_tall(line.quad) and sum(letter.isalpha() for letter in line.text) >= CUT_OFF_LETTERS:
            return True
    return False


def _glare_share(thumbnail: Grey) -> float:
    """Share of the picture in blown-out patches, where its paper is otherwise grey; 0 where all paper is white."""
    if percentiles(thumbnail, 70)[0] > SHINY_PAPER:
        return 0.0
    blown = np.asarray(thumbnail >= GLARE_LEVEL, np.uint8)
    patches = cv2.morphologyEx(blown, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    return float(np.mean(patches))


def percentiles(grey: Grey, *shares: float) -> list[float]:
    """As numpy counts them, from how many pixels each level has: a tenth of the time."""
    below = np.cumsum(cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel().astype(np.int64))
    places = [share / 100 * (grey.size - 1) for share in shares]
    levels = [np.searchsorted(below, (int(place), int(np.ceil(place))), side="right") for place in places]
    return [float(low + (high - low) * (place % 1)) for (low, high), place in zip(levels, places, strict=True)]
