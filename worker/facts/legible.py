"""How far the digits of a picture can be trusted: small or blurred ones are read with ease and read wrongly."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from rules.paper import Fact
from worker.page import PageText

DIGITS = ("number", "issue_date", "valid_from", "valid_until", "started_on", "ended_on", "hours", "nik", "birth_date",
          "unit_codes")
SMALL_LINE_PX = 19.0
"""Height of a line's box, about twice that of its digits. At 75 dpi print of 11 points has 18; 3 and 8 look alike."""
DOUBTFUL = 0.8
"""Most that digits are worth that are too small or blurred to tell apart. So much a second reading cannot raise."""
HURT = {"blurred", "low_resolution"}


def doubt_small_digits(facts: Mapping[str, Fact], pages: Sequence[PageText]) -> dict[str, Fact]:
    """The same facts, those of digits that stand too small or on a blurred page less sure."""
    small = set(small_digits(facts, pages))
    hurt = {page.number for page in pages if page.source != "layer" and HURT & set(page.notes)}
    return {
        name: replace(fact, confidence=min(fact.confidence, DOUBTFUL))
        if name in small or (name in DIGITS and fact.page in hurt) else fact
        for name, fact in facts.items()
    }


def small_digits(facts: Mapping[str, Fact], pages: Sequence[PageText]) -> Iterator[str]:
    """Names of the facts whose digits were read from a picture in which they are too small."""
    by_number = {page.number: page for page in reversed(pages)}
    for name in DIGITS:
        fact = facts.get(name)
        page = by_number.get(fact.page) if fact is not None and fact.page is not None else None
        if fact is None or page is None or fact.box is None or page.source in ("layer", "none"):
            continue
        height = (fact.box[3] - fact.box[1]) * page.picture.shape[0]
        if 0 < height < SMALL_LINE_PX:
            yield name
