"""Roman months in numbers (012/BLK/III/2024): their narrow letters melt into fewer, so such lines are read twice."""
from __future__ import annotations

import re

_SEGMENT = re.compile(r"(?<=[/.\-])([IVXl1|]{0,5})(?=[/.\-](?:19|20)\d\d)")
MONTHS = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"))


def bears_roman_month(text: str) -> bool:
    """Whether a month in Roman figures, or the gap that one left, stands before a year."""
    return _SEGMENT.search(text) is not None


def with_fuller_month(text: str, again: str) -> str:
    """`text`, with the month of a wider reading of the same line where that says more letters and all else the same.

    Letters get lost in narrow print (III read as I, or as nothing), they are not made up.
    """
    first, second = _SEGMENT.search(text), _SEGMENT.search(again)
    if not first or not second or second[1] not in MONTHS or len(second[1]) <= len(first[1]):
        return text
    if _rest(text, first) != _rest(again, second):
        return text
    return text[:first.start()] + second[1] + text[first.end():]


def _rest(text: str, segment: re.Match[str]) -> str:
    return "".join((text[:segment.start()] + text[segment.end():]).split())
