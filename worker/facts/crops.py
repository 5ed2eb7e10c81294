"""The piece of a page on which a fact stands."""
from __future__ import annotations

import numpy as np

from rules.paper import Fact
from worker.page import Picture

ROOM_ABOVE, ROOM_BESIDE = 0.2, 1.6
"""Room around the crop, in its heights. Beside it wide: where a value is part of a line its ends are an estimate."""


def crop_of(picture: Picture, fact: Fact) -> Picture:
    """The fact's box with some room around it; empty where the box lies off the page."""
    assert fact.box is not None
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = fact.box[0] * width, fact.box[1] * height, fact.box[2] * width, fact.box[3] * height
    above, beside = ROOM_ABOVE * (y1 - y0), ROOM_BESIDE * (y1 - y0)
    left, top = max(0, int(x0 - beside)), max(0, int(y0 - above))
    return np.ascontiguousarray(picture[top:int(y1 + above) + 1, left:int(x1 + beside) + 1])
