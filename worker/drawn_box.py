"""A box that a person drew on a page: what stands in it, as both readers see it, and the value that it suggests."""
from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import cv2
import numpy as np

from rules.paper import Box
from worker.believable import Unbelievable, check
from worker.facts.dates import find_dates
from worker.facts.names import proper, without_titles
from worker.facts.second import value_in
from worker.facts.slips import digits_of, folded, mend_digits
from worker.page import Engine, Picture
from worker.recognise import cut_out

ROOM = 0.15
"""Of a line's height: a hand cuts off the rims of letters."""
BORDER_PX = 30
"""Of the box's own ground: the reader looks for lines, and finds none that touch the edge."""
MOST_LETTERS = 500
BEGINS = frozenset({"started_on", "valid_from"})
DATES = frozenset({"issue_date", "valid_until", "ended_on", "birth_date", *BEGINS})


@dataclass(frozen=True, slots=True)
class BoxText:
    """`text` as the main reader sees it, `second` as the other does ("" without one); `value` for a field, or ""."""

    text: str
    value: str
    second: str
    agree: bool


def read_box(picture: Picture, box: Box, fact: str, main: Engine, second: Engine | None) -> BoxText:
    """Nothing but letters is looked at: a suggestion for whoever drew the box, not a reading that counts."""
    crop = crop_of(picture, box)
    framed = framed_by_its_rim(crop)
    lines = main.read(framed)
    if len(lines) > 1:
        text = " ".join(line.text for line in lines)
        other = " ".join(second.read_line(cut_out(framed, line.quad))[0] for line in lines) if second else ""
    else:
        found = [(line.text, line.score) for line in lines]
        text = max([*found, main.read_line(crop)], key=lambda reading: reading[1])[0]
        other = second.read_line(crop)[0] if second else ""
    text, other = text.strip()[:MOST_LETTERS], other.strip()[:MOST_LETTERS]
    other = other if text else ""  # on an empty ground the second reader sees letters
    return BoxText(text, suggested(fact, text), other, bool(text) and folded(text) == folded(other))


def framed_by_its_rim(crop: Picture) -> Picture:
    room = BORDER_PX
    return np.asarray(cv2.copyMakeBorder(crop, room, room, room, room, cv2.BORDER_REPLICATE), np.uint8)


def crop_of(picture: Picture, box: Box) -> Picture:
    """The box with a little room; at least one pixel."""
    height, width = picture.shape[:2]
    room = ROOM * (box[3] - box[1]) * height
    left, top = max(0, int(box[0] * width - room)), max(0, int(box[1] * height - room))
    return np.ascontiguousarray(picture[top:int(box[3] * height + room) + 1, left:int(box[2] * width + room) + 1])


def suggested(fact: str, text: str) -> str:
    """What the text would be as that fact's value, as a person would type it; "" where it holds none."""
    if fact in DATES:
        spans = find_dates(text)
        day: date | None = (spans[0].first if fact in BEGINS else spans[0].last) if spans else None
        return day.isoformat() if day else ""
    if fact == "hours":
        found = re.search(r"\d{1,4}", mend_digits(text))
        return found.group() if found else ""
    if fact == "nik":
        digits = "".join(filter(str.isdigit, digits_of(text)))
        return digits if len(digits) == 16 else ""
    if fact == "holder":
        return proper(without_titles(text))
    return str(value_in("number", text) or text) if fact == "number" else text


def encode(found: BoxText) -> dict[str, Any]:
    return asdict(found)


def believed(told: object) -> dict[str, Any]:
    """What a child says of a box, if a reader could have said it. Raises Unbelievable."""
    check(isinstance(told, dict) and set(told) == {"text", "value", "second", "agree"}, "keys")
    assert isinstance(told, dict)
    for name in ("text", "value", "second"):
        check(isinstance(told[name], str) and len(told[name]) <= 2 * MOST_LETTERS, name)
    check(isinstance(told["agree"], bool), "agree")
    return told


__all__ = ["BoxText", "Unbelievable", "believed", "encode", "read_box", "suggested"]
