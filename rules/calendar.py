"""Whole years on the calendar, and the month that a paper's number speaks of."""

from __future__ import annotations

import re
from datetime import date, timedelta

OLDEST = date(1950, 1, 1)
"""No paper of a living candidate's working life is older: an earlier date was misread."""

ROMAN = {
    name: number
    for number, name in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), start=1)
}
MONTH_IN_NUMBER = re.compile(r"[/.\-\s](XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I)\s*[/.\-\s]\s*((?:19|20)\d{2})(?!\d)")
YEAR_IN_NUMBER = re.compile(r"[/\s]((?:19|20)\d{2})(?!\d)")
EARLY = timedelta(days=62)  # numbers are handed out before the signing…
LATE = timedelta(days=92)  # …and papers are signed after the number's month; three months are no contradiction


def add_years(day: date, years: int) -> date:
    """The same day `years` later; 29 February becomes the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def span_of_number(number: str) -> tuple[date, date] | None:
    """First and last day of the month or year that a paper's number names ("012/BBKB/X/2024"), else None."""
    if month := MONTH_IN_NUMBER.search(number.upper()):
        first = date(int(month.group(2)), ROMAN[month.group(1)], 1)
        return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if years := YEAR_IN_NUMBER.findall(number):
        return date(int(years[-1]), 1, 1), date(int(years[-1]), 12, 31)
    return None


def fits_number(day: date, span: tuple[date, date]) -> bool:
    return span[0] - EARLY <= day <= span[1] + LATE


def birth_date_in_nik(nik: str) -> tuple[int, int, int] | None:
    """(day, month, two-digit year) of a 16-digit NIK; women's days are counted from 41. None if it is no date."""
    if not re.fullmatch(r"\d{16}", nik):
        return None
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    day -= 40 if day > 40 else 0
    return (day, month, year) if 1 <= day <= 31 and 1 <= month <= 12 else None


def nik_agrees(nik: str, born: date) -> bool | None:
    """Whether a NIK speaks of that birth date; None where the NIK holds no date."""
    inside = birth_date_in_nik(nik)
    return None if inside is None else inside == (born.day, born.month, born.year % 100)
