"""How values look to people: `16 November 2026`, `32 JP`, identity numbers masked."""
from __future__ import annotations

import re
from datetime import date

from rules import privacy
from web.report.words import MONTHS

DATE_FACTS = {"issue_date", "valid_from", "valid_until", "started_on", "ended_on", "birth_date"}
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def day(value: object) -> str:
    """An ISO date as people write it; other text stays."""
    try:
        when = date.fromisoformat(str(value))
    except ValueError:
        return str(value)
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def masked(text: object) -> str:
    """No identity number in full, and no control or direction-turning characters out of a stranger's file."""
    one_line = re.sub(r"[\r\n\t]+", " ", str(text))
    return privacy.masked(CONTROL.sub("\N{REPLACEMENT CHARACTER}", one_line))


def fact_text(name: str, value: object) -> str:
    if isinstance(value, list | tuple):
        return masked(", ".join(map(str, value)))
    if name in DATE_FACTS:
        return day(value)
    if name == "hours":
        return f"{value} JP"
    if name == "rank" and str(value).isdigit():
        return f"Juara {value}"
    return masked(value)


def percent(fraction: float) -> str:
    """A share of the page for CSS, held inside the page whatever the reading says."""
    return f"{min(1.0, max(0.0, fraction)) * 100:.2f}%"
