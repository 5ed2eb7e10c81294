"""Pages' pictures with the identity numbers drawn over: what people look at bears no number that they do not need."""
from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np

from rules.paper import Box
from rules.privacy import WHOLE_PAGE
from worker.page import Picture

COVER = (58, 58, 66)
MARGIN = 0.2  # of a box's height, on all sides: readers' boxes cut off the tips of digits
COARSE_LONG_SIDE_PX = 40  # a page without a known place is shown this coarse: a card is seen to be one, and not read


def covered(picture: Picture, boxes: Iterable[Box]) -> Picture:
    """A copy with `boxes` (fractions of the page) drawn over; as a coarse mosaic where the box is the whole page."""
    high, wide = picture.shape[:2]
    shown = picture.copy()
    for box in boxes:
        if box == WHOLE_PAGE:
            return coarse(picture)
        x0, y0, x1, y1 = box
        more = (y1 - y0) * high * MARGIN
        cv2.rectangle(shown, (round(x0 * wide - more), round(y0 * high - more)),
                      (round(x1 * wide + more), round(y1 * high + more)), COVER, cv2.FILLED)
    return shown


def coarse(picture: Picture) -> Picture:
    high, wide = picture.shape[:2]
    scale = COARSE_LONG_SIDE_PX / max(high, wide)
    size = max(1, round(wide * scale)), max(1, round(high * scale))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (wide, high), interpolation=cv2.INTER_NEAREST), np.uint8)
