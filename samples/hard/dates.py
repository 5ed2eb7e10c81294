"""Dates in the forms that people print them, ranges and Hijri days."""

from __future__ import annotations

from datetime import date

from samples.heldout.world import SHORT, World, british, english, indonesian, span, spelled

HIJRI_MONTHS = (
    "Muharram",
    "Safar",
    "Rabiul Awal",
    "Rabiul Akhir",
    "Jumadil Awal",
    "Jumadil Akhir",
    "Rajab",
    "Sya'ban",
    "Ramadan",
    "Syawal",
    "Dzulkaidah",
    "Dzulhijjah",
)
OLD = {"Februari": "Pebruari", "November": "Nopember"}


def hijri(day: date) -> tuple[int, int, int]:
    """Day, month and year of the arithmetical Islamic calendar (Reingold; within a day of what was announced)."""
    since = day.toordinal()
    year = (30 * (since - 227015) + 10646) // 10631
    month = (11 * (since - _ordinal(year, 1)) + 330) // 325
    return since - _ordinal(year, month) + 1, month, year


def _ordinal(year: int, month: int) -> int:
    """Of the first day of a Hijri month."""
    return 227015 + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2


def with_hijri(day: date) -> str:
    of_month, month, year = hijri(day)
    return f"{of_month} {HIJRI_MONTHS[month - 1]} {year} H / {indonesian(day)} M"


def _old(day: date) -> str:
    text = indonesian(day)
    for new, former in OLD.items():
        text = text.replace(new, former)
    return text


FORMS = {
    "long": indonesian,
    "old": _old,
    "caps": lambda day: indonesian(day).upper(),
    "short": lambda day: f"{day.day} {SHORT[day.month - 1]} {day.year}",
    "dashes": lambda day: f"{day:%d-%m-%Y}",
    "slashes": lambda day: f"{day:%d/%m/%Y}",
    "dots": lambda day: f"{day:%d.%m.%Y}",
    "two_digits": lambda day: f"{day:%d-%m-}'{day:%y}",
    "spelled": spelled,
    "english": english,
    "british": british,
    "hijri": with_hijri,
}


def written(day: date, form: str) -> str:
    return FORMS[form](day)


def range_of(w: World, start: date, end: date, joints: tuple[str, ...]) -> str:
    """Mostly with words for the month, sometimes all in figures."""
    if w.chance(0.12):
        return f"{start:%d-%m-%Y}{w.pick(joints)}{end:%d-%m-%Y}"
    return span(start, end, w.pick(joints))


def held_on(w: World, end: date) -> date:
    """The first day of an event that ends on `end`; one in eight begins in the year before."""
    if end.month == 1 and end.day < 12:
        return date(end.year - 1, 12, w.rng.randint(20, 31))
    return w.after(end, -w.pick((1, 2, 2, 4, 6, 11)), -1)
