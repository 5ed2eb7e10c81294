"""A second opinion: the crops of the facts that decide are read again, by other eyes, where the answer is still open.

Tesseract on the crop (9 ms) goes first: where it agrees the reading is right. Only where it differs does the main
engine look again at changed pictures of the crop (`variants`): agreement of all was right in every measured case.
"""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import cv2
import numpy as np

from rules.paper import NOTHING, Fact
from worker.facts.candidates import years_later
from worker.facts.codes import bnsp_number, tidy_code
from worker.facts.crops import crop_of
from worker.facts.dates import find_dates
from worker.facts.inked import sign_again
from worker.facts.names import name_likeness, proper, without_titles
from worker.facts.signer_twice import signer_read_twice
from worker.facts.slips import digits_of, folded
from worker.page import Engine, PageText, Picture

DECIDING = ("holder", "number", "issue_date", "valid_until", "hours", "rank")
SURE_ALREADY = 0.985
"""A fact at or above it is not open any more."""
NOT_WORTH_IT = 0.2
"""Below it the place itself is in doubt, which no second reading of its letters can settle."""
CROPS_PER_PAGE = 4
"""Bounds the time: about 10 ms a crop with Tesseract, four times that where the main engine must look again."""
LOOKS_PER_PAGE = 1
UNSETTLED = 0.89
"""Most that a value is worth which the second reader did not see and nobody looked at again."""
AGREED, AGREED_ALONE = 0.985, 0.96
"""Where a confidence moves to, half the way: both readers say the same; the main reader alone, every time."""
PLACE_SURE = 0.86
"""From here on it is mostly the letters that are open."""
NAMES = ("holder",)
DIFFERS, DISAGREES, CONTRADICTED = 0.85, 0.8, 0.6
"""Most that a value is worth on which looking again agreed half of the times; less; less, and its digits matter.

Of names that no second look confirmed the first reading was right in 15 of 18 cases, and the second look, where all
of it agreed on another, never: changed pictures of a name in script letters are read worse, not better.
"""
_CODE = re.compile(r"[A-Z0-9][\w.\-]*(?:\s?/\s?[\w.\-]+)+|[A-Z0-9][A-Z0-9.\- ]{4,}\d")
YEARS_OF_VALIDITY = range(1, 6)
PLACE_LIKELY = 0.5
BY_YEARS = 0.95
LEAST_PART = 4
"""Letters of a value in a reading that show that it saw a part of it (one line of two) and says nothing against."""


def confirm(
    facts: Mapping[str, Fact], pages: Sequence[PageText], main: Engine, second: Engine | None,
) -> dict[str, Fact]:
    """The facts with confidences moved by what the second reading says. Text layers have no letters to mistake."""
    by_number = {page.number: page for page in reversed(pages)}
    confirmed, crops, looks = sign_again(facts, pages, main), 0, 0
    for name in DECIDING:
        fact = facts.get(name)
        page = by_number.get(fact.page) if fact is not None and fact.page is not None else None
        if fact is None or page is None or page.source in ("layer", "none") or not _open(fact):
            continue
        if lines_in(page, fact) > 1:
            continue  # a crop reader reads one line
        if second is None or crops >= CROPS_PER_PAGE * len(pages):
            break
        picture = crop_of(page.picture, fact)
        if picture.size == 0:  # a form field's value, which stands nowhere on the page
            continue
        crops += 1
        reading = second.read_line(picture)[0]
        if agrees(name, fact, reading):
            confirmed[name] = replace(fact, confidence=_raised(fact.confidence, AGREED))
        elif says_a_part(fact, reading):
            continue
        elif looks < LOOKS_PER_PAGE * len(pages):
            looks += 1
            confirmed[name] = look_again(name, fact, picture, main)
        else:
            confirmed[name] = replace(fact, confidence=min(fact.confidence, UNSETTLED))
    return settled_by_years(signer_read_twice(confirmed, by_number, second))


def settled_by_years(facts: dict[str, Fact]) -> dict[str, Fact]:
    """A printed end whole years after the issue, to the day or the day before: the surer of the two speaks for both."""
    issued, until = facts.get("issue_date", NOTHING), facts.get("valid_until", NOTHING)
    if not isinstance(issued.value, date) or not isinstance(until.value, date) or until.derived:
        return facts
    ends = {end for years in YEARS_OF_VALIDITY for end in (years_later(issued.value, years),
                                                           years_later(issued.value, years) - timedelta(days=1))}
    sides = (issued.confidence, until.confidence)
    if until.value not in ends or min(sides) < PLACE_LIKELY or max(sides) < BY_YEARS:
        return facts
    return {**facts, "issue_date": replace(issued, confidence=max(issued.confidence, BY_YEARS)),
            "valid_until": replace(until, confidence=max(until.confidence, BY_YEARS))}


def _open(fact: Fact) -> bool:
    return fact.box is not None and not fact.derived and NOT_WORTH_IT <= fact.confidence < SURE_ALREADY


def lines_in(page: PageText, fact: Fact) -> int:
    """How many lines of the page have their middle in the fact's box."""
    assert fact.box is not None
    height, width = page.picture.shape[:2]
    x0, y0, x1, y1 = fact.box[0] * width, fact.box[1] * height, fact.box[2] * width, fact.box[3] * height
    middles = [line.quad.mean(axis=0) for line in page.lines]
    return sum(bool(x0 <= x <= x1 and y0 <= y <= y1) for x, y in middles)


def _raised(confidence: float, least: float) -> float:
    """Towards what agreement is worth: the letters are certain then, not that they are the right place.

    So a value whose place is in doubt gains little, and never enough to become sure.
    """
    share = 0.5 if confidence >= PLACE_SURE else 0.2
    return round(max(confidence, confidence + (least - confidence) * share), 3)


def look_again(name: str, fact: Fact, picture: Picture, main: Engine) -> Fact:
    """The main engine on changed pictures of the crop: what it says each time is right, even against its first word."""
    readings = [main.read_line(changed)[0] for changed in variants(picture)]
    standing = [agrees(name, fact, reading) for reading in readings]
    if all(standing):
        return replace(fact, confidence=_raised(fact.confidence, AGREED_ALONE))
    others = tuple(other for reading in readings if (other := value_in(name, reading)) not in (None, fact.value))
    ceiling = DIFFERS if sum(standing) * 2 >= len(standing) else DISAGREES if name in NAMES else CONTRADICTED
    return replace(fact, confidence=round(min(fact.confidence, ceiling), 3),
                   alternatives=tuple(dict.fromkeys([*fact.alternatives, *others]))[:4])


def variants(picture: Picture) -> list[Picture]:
    """The crop sharpened, larger, and in its brightest channel (where blue and violet ink is gone)."""
    soft = cv2.GaussianBlur(picture, (0, 0), 2.0)
    sharp = cv2.addWeighted(picture, 1.6, soft, -0.6, 0)
    brightest = np.repeat(picture.max(axis=2, keepdims=True), 3, axis=2)
    return [sharp.astype(np.uint8), brightest.astype(np.uint8)]


def agrees(name: str, fact: Fact, reading: str) -> bool:
    """The reading says the same value, whatever stands beside it on the crop."""
    value = fact.value
    if isinstance(value, date):
        spans = find_dates(reading)
        return any(value in (span.first, span.last) for span in spans)
    if name in ("hours", "rank"):
        return folded(fact.text) in folded(reading) or value_in(name, reading) == value
    if name == "number":
        return digits_of(_letters(str(value))).lower() in digits_of(_letters(reading)).lower()
    return bool(value) and folded(str(value)) in folded(reading)


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def says_a_part(fact: Fact, reading: str) -> bool:
    """The reading holds some of the value and nothing else: it saw only a part of the place."""
    key = folded(reading)
    return isinstance(fact.value, str) and len(key) >= LEAST_PART and key in folded(fact.value)


def value_in(name: str, reading: str) -> str | date | int | None:
    """What the reading would give for this fact, if anything."""
    if name in ("issue_date", "valid_until"):
        spans = find_dates(reading)
        return spans[0].last if spans else None
    if name == "number":
        match = _CODE.search(reading)
        code = tidy_code(match.group()) if match else None
        return bnsp_number(reading) or (code.text if code else None)
    if name == "holder":
        return proper(without_titles(reading)) if name_likeness(reading) > 0.5 else None
    return None
