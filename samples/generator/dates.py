"""Dates and numbers as Indonesian papers write them."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
ENGLISH = "January February March April May June July August September October November December".split()
SHORT = "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split()
ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
_ONES = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


def words(number: int) -> str:
    """A number below a million, spelled out."""
    if number < 12:
        return _ONES[number]
    if number < 20:
        return f"{_ONES[number - 10]} belas"
    for size, name, one in ((1000, "ribu", "seribu"), (100, "ratus", "seratus"), (10, "puluh", "sepuluh")):
        if number >= size:
            head, rest = divmod(number, size)
            start = one if head == 1 else f"{words(head)} {name}"
            return f"{start} {words(rest)}" if rest else start
    raise ValueError(number)


def long(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def english(day: date) -> str:
    return f"{ENGLISH[day.month - 1]} {day.day}, {day.year}"


def old_months(day: date) -> str:
    """With the older spellings Pebruari and Nopember."""
    return long(day).replace("Februari", "Pebruari").replace("November", "Nopember")


def spelled(day: date) -> str:
    year = words(day.year)
    return f"tanggal {words(day.day)} bulan {MONTHS[day.month - 1]} tahun {year}".replace("seribu", "seribu")


def draw_date(rng: random.Random, day: date, formal: bool = True) -> str:
    """One of the ways to write a day; `formal` leaves out bare digits."""
    manners: list[Callable[[date], str]] = [
        long,
        long,
        long,
        old_months,
        lambda d: f"{d.day:02d} {MONTHS[d.month - 1]} {d.year}",
    ]
    if not formal:
        manners += [
            lambda d: f"{d:%d-%m-%Y}",
            lambda d: f"{d:%d/%m/%Y}",
            lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
        ]
    return rng.choice(manners)(day)


def draw_range(rng: random.Random, first: date, last: date) -> str:
    """A period, shortened where the month or year is the same."""
    joint = rng.choice((" s.d. ", " - ", " s/d ", " sampai dengan ", " – ", " sd "))
    month = MONTHS[last.month - 1]
    if first == last:
        return long(first)
    if (first.month, first.year) == (last.month, last.year):
        tight = joint.strip() if joint.strip() in "-–" and rng.random() < 0.5 else joint
        return f"{first.day}{tight}{last.day} {month} {last.year}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]}{joint}{last.day} {month} {last.year}"
    return f"{long(first)}{joint}{long(last)}"


def hijri(day: date) -> str:
    """The tabular Islamic date of a day, as the second date line of some certificates. Good to a day or two."""
    months = (
        "Muharram",
        "Shafar",
        "Rabiul Awal",
        "Rabiul Akhir",
        "Jumadil Awal",
        "Jumadil Akhir",
        "Rajab",
        "Sya'ban",
        "Ramadhan",
        "Syawal",
        "Dzulqa'dah",
        "Dzulhijjah",
    )
    days = day.toordinal() - 227015
    cycle, rest = divmod(days, 10631)
    year, month = cycle * 30, 0
    year_in, rest = min(29, int(rest / 354.367)), int(rest % 354.367)
    month = min(11, int(rest / 29.53))
    return f"{int(rest - month * 29.53) + 1} {months[month]} {year + year_in + 1} H"


def number(rng: random.Random, tag: str, day: date) -> str:
    """A letter or certificate number of one of many manners; most carry month and year of `day`."""
    serial, roman = rng.randint(1, 980), ROMAN[day.month - 1]
    return rng.choice(
        (
            f"{serial:03d}/{tag}/{roman}/{day.year}",
            f"{rng.choice(('421.3', '530', '800', '563', '005', '893.3'))}/{serial:03d}/{day.year}",
            f"{serial:04d}/{tag}-{rng.randint(1, 9)}/{roman}/{day.year}",
            f"{tag}-{serial}/{rng.choice('PKBS')}{rng.choice('PKBS')}-{rng.randint(100, 4000)}/{roman}/{day:%y}",
            f"No. {serial}/{tag}.{rng.randint(1, 12)}/{day.month:02d}/{day.year}".removeprefix("No. "),
            f"{tag}/{day.year}/{day.month:02d}/{serial:04d}",
            f"{serial:03d}.{rng.randint(1, 9)}/{tag}/{rng.choice(('SERT', 'PLT', 'BTK'))}/{roman}/{day.year}",
        )
    )
