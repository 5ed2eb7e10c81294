"""The look of a stamp: the same when its picture is put on another paper, another for another stamp."""
from __future__ import annotations

import cv2
import numpy as np
import pytest

from rules.across import SAME_MARK_BITS
from rules.paper import Box
from worker.cues.look import looks
from worker.page import Picture

BOX: Box = (0.4, 0.5, 0.7, 0.8)


def stamp(words: str, seed: int) -> Picture:
    """A ring with words and bald spots, 240 pixels wide, on white, turned as a hand turns it."""
    picture, dice = np.full((240, 240, 3), 255, np.uint8), np.random.default_rng(seed)
    ink = (150, 60, 70)
    for radius in (115, 108, 70):
        cv2.circle(picture, (120, 120), radius, ink, 3)
    cv2.putText(picture, words, (58, 128), cv2.FONT_HERSHEY_DUPLEX, 0.9, ink, 2)
    for turn, letter in enumerate(words * 3):
        angle = turn * 2 * np.pi / (3 * len(words))
        place = (int(112 + 89 * np.cos(angle)), int(128 + 89 * np.sin(angle)))
        cv2.putText(picture, letter, place, cv2.FONT_HERSHEY_DUPLEX, 0.6, ink, 2)
    for x, y, radius in dice.integers((20, 20, 2), (220, 220, 9), (25, 3)):
        cv2.circle(picture, (int(x), int(y)), int(radius), (255, 255, 255), -1)
    turn = cv2.getRotationMatrix2D((120, 120), float(dice.uniform(-25, 25)), 1)
    return np.asarray(cv2.warpAffine(picture, turn, (240, 240), borderValue=(255, 255, 255)), np.uint8)


def page_with(mark: Picture, side: int, quality: int, seed: int) -> Picture:
    """A sheet with grain that bears the mark at BOX, printed `side` pixels wide, saved as JPEG."""
    dice = np.random.default_rng(seed)
    sheet = np.full((side * 10 // 3, side * 10 // 3, 3), 244, np.uint8).astype(np.float32)
    small = cv2.resize(mark, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    x, y = round(BOX[0] * sheet.shape[1]), round(BOX[1] * sheet.shape[0])
    sheet[y:y + side, x:x + side] *= small
    grainy = np.clip(sheet + dice.normal(0, 3, sheet.shape), 0, 255).astype(np.uint8)
    saved = cv2.imencode(".jpg", grainy, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(saved, cv2.IMREAD_COLOR), np.uint8)


def apart(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return min((int(look, 16) ^ int(other[0], 16)).bit_count() for look in one)


@pytest.mark.parametrize(("side", "quality"), [(240, 92), (160, 60), (300, 80)])
@pytest.mark.parametrize("moved", [0.0, 0.012])
def test_one_picture_on_two_papers_looks_alike(side: int, quality: int, moved: float) -> None:
    first = looks(page_with(stamp("KOPERASI", 1), 200, 85, 1), BOX)
    box = (BOX[0] + moved, BOX[1] - moved, BOX[2] + moved, BOX[3] - moved)
    again = looks(page_with(stamp("KOPERASI", 1), side, quality, 2), box)
    assert apart(again, first) <= SAME_MARK_BITS["stamp"]


@pytest.mark.parametrize(("words", "seed"), [("SANGGAR", 2), ("DINAS", 3), ("KOPERASI", 9)])
def test_another_stamp_looks_otherwise(words: str, seed: int) -> None:
    """Even the same one pressed anew: inked and turned otherwise."""
    first = looks(page_with(stamp("KOPERASI", 1), 200, 85, 1), BOX)
    other = looks(page_with(stamp(words, seed), 200, 85, 4), BOX)
    assert apart(other, first) > SAME_MARK_BITS["stamp"]


def test_a_mark_too_small_to_tell_has_no_look() -> None:
    assert looks(np.full((100, 100, 3), 255, np.uint8), (0.1, 0.1, 0.2, 0.2)) == ()
