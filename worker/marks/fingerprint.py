"""A short number for how a page looks, the same for the same picture sent again or made smaller."""
from __future__ import annotations

import cv2
import numpy as np

from worker.page import Picture
from worker.shrink import within

SIDE = 8
LOOK_PIXELS = 320
"""Longer side of what is looked at: forty pixels a patch tell its brightness."""


def fingerprint(picture: Picture) -> str:
    """64-bit difference hash as 16 hex digits: whether each of 8 x 9 patches is brighter than its right neighbour."""
    gray = cv2.cvtColor(within(picture, LOOK_PIXELS), cv2.COLOR_RGB2GRAY)
    patches = cv2.resize(gray, (SIDE + 1, SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    bits = (patches[:, 1:] > patches[:, :-1]).flatten()
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"


def distance(one: str, other: str) -> int:
    """How many of the 64 bits differ; under about 6 it is the same picture."""
    return (int(one, 16) ^ int(other, 16)).bit_count()
