"""From when and until when a paper counts: a printed day, or so many years from its issue."""
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from rules.paper import NOTHING, Fact
from worker.facts.candidates import Candidate, weigh, years_later
from worker.facts.datings import Dating, Use
from worker.facts.layout import Sheet
from worker.facts.spelled import NUMBER, number_of

WEIGHTS = {"said_until": 3.2, "end_of_validity_range": 3.2, "said_from": 3.0}
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10}
_ENGLISH = "|".join(rf"\b{word}\b" for word in _WORDS)
_YEARS = re.compile(
    rf"(?:berlaku|valid|validity)[\s\S]{{0,30}}?(?P<count>\d{{1,2}}|{_ENGLISH}|{NUMBER})\s*(?:\([^)]{{0,24}}\)?)?\s*"
    r"(?P<unit>tahun|thn|th\b|years?|bulan|months?)", re.IGNORECASE)
_COUNTS = re.compile(r"beriaku|vaiid")  # in folded keys
_FOR_LIFE = re.compile(r"seumur\s*hidup|selamanya|lifetime|tidak\s*terbatas", re.IGNORECASE)
MOST_YEARS = 10
DURATION_SURE = 0.97
"""Share of a printed duration that is read right once it is found; multiplied with the issue date's own confidence."""


def valid_until(datings: Sequence[Dating]) -> list[Candidate]:
    found = []
    for dating in datings:
        span = dating.span
        if span.last is not None and (dating.use is Use.UNTIL or (dating.use is Use.STARTS and span.is_range)):
            reason = "end_of_validity_range" if span.is_range and span.to_the_day else "said_until"
            found.append(_of(dating, span.last, reason))
    return found


def valid_from(datings: Sequence[Dating]) -> list[Candidate]:
    return [_of(dating, dating.span.first, "said_from") for dating in datings if dating.span.first and (
        dating.use is Use.STARTS or (dating.use is Use.UNTIL and dating.span.is_range and dating.span.to_the_day))]


def _of(dating: Dating, day: date, reason: str) -> Candidate:
    span = dating.span
    return weigh(day, [dating.row], [reason], WEIGHTS, dating.row.text[span.start:span.end], (span.start, span.end))


def years_of_validity(sheet: Sheet) -> Fact:
    """The printed duration in years as a fact; `NOTHING` where there is none or it is for life."""
    for row, following in zip(sheet.rows, [*sheet.rows[1:], None], strict=True):
        if not _COUNTS.search(row.key):
            continue
        joined = row.text + (" " + following.text if following is not None else "")
        match = _YEARS.search(joined)
        if match and match.start() < len(row.text) and not _FOR_LIFE.search(row.text):
            years = _years(match["count"].lower(), match["unit"].lower())
            if years:
                return Fact(years, DURATION_SURE, row.page, row.box, match.group())
    return NOTHING


def _years(count: str, unit: str) -> int | None:
    """Whole years of "3", "tiga" or "three" years, or of "36" months; None where it is not that, or too many."""
    number = int(count) if count.isdigit() else _WORDS.get(count) or number_of(count)
    if not number or unit.startswith(("t", "y")):
        return number if number and number <= MOST_YEARS else None
    return number // 12 if number % 12 == 0 and number <= 12 * MOST_YEARS else None


def until_by_duration(years: Fact, issued: Fact) -> Fact:
    """The end of validity worked out: issue date plus the printed years."""
    if not isinstance(years.value, int) or not isinstance(issued.value, date):
        return NOTHING
    others = tuple(years_later(other, years.value) for other in issued.alternatives if isinstance(other, date))
    return replace(years, value=years_later(issued.value, years.value), derived="issue_date_plus_years",
                   confidence=round(issued.confidence * years.confidence, 3), alternatives=others)
