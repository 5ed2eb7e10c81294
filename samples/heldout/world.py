"""What a paper may be about: people, places, bodies and dates, drawn from one half's own pools by a seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
BACK_TITLES = (
    "S.Pd.",
    "S.E.",
    "S.Kom.",
    "A.Md.",
    "S.T.",
    "S.Sn.",
    "S.H.",
    "M.M.",
    "S.Kom., M.T.",
    "S.Pd., M.Pd.",
    "S.Si.",
)
UNITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]


@dataclass(frozen=True, slots=True)
class Person:
    """`name` without titles, `full` with them; `nik` agrees with birth date and sex."""

    name: str
    full: str
    sex: str
    born: date
    birthplace: str
    nik: str
    address: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A trade: what courses, qualifications, jobs and units are called in it."""

    field: str
    field_en: str
    course: str
    course_en: str
    qualification: str
    job: str
    duties: tuple[str, ...]
    units: tuple[tuple[str, str], ...]
    kbli: str


@dataclass(frozen=True, slots=True)
class Pools:
    men: Sequence[str]
    women: Sequence[str]
    families: Sequence[str]
    single: Sequence[str]
    cities: Sequence[tuple[str, str, str]]
    """city, regency or town as on a letterhead, six digits of the region"""
    streets: Sequence[str]
    villages: Sequence[tuple[str, str]]
    topics: Sequence[Topic]
    companies: Sequence[str]
    bodies: dict[str, Sequence[str]]
    fonts: dict[str, Sequence[str]]
    inks: Sequence[str]


@dataclass(frozen=True, slots=True)
class World:
    """The generator and the pools of one half; every call draws anew."""

    rng: random.Random
    pools: Pools

    def pick(self, of: Sequence[T]) -> T:
        return self.rng.choice(of)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def digits(self, count: int) -> str:
        return "".join(self.rng.choice("0123456789") for _ in range(count))

    def serial(self, low: int = 1, high: int = 900, width: int = 3) -> str:
        return str(self.rng.randint(low, high)).zfill(width)

    def day(self, first: date = date(2018, 2, 1), last: date = date(2026, 9, 30)) -> date:
        return first + timedelta(days=self.rng.randrange((last - first).days))

    def after(self, start: date, low: int, high: int) -> date:
        return start + timedelta(days=self.rng.randint(low, high))

    def body(self, sort: str) -> str:
        return self.rng.choice(self.pools.bodies[sort])

    def font(self, role: str) -> str:
        return self.rng.choice(self.pools.fonts[role])

    def topic(self, *fields: str) -> Topic:
        fitting = [t for t in self.pools.topics if not fields or t.field in fields]
        return self.rng.choice(fitting or list(self.pools.topics))

    def city(self) -> tuple[str, str, str]:
        return self.rng.choice(self.pools.cities)

    def company(self) -> str:
        return self.rng.choice(self.pools.companies)

    def phone(self) -> str:
        return f"08{self.pick(('12', '13', '21', '52', '57', '78'))}{self.digits(8)}"

    def nip(self, born: date | None = None) -> str:
        """A civil servant's number; those too young to have one get the birth date of somebody older."""
        born = born if born and born.year < 1990 else self.day(date(1966, 1, 1), date(1989, 12, 1))
        joined = self.day(date(1992, 3, 1), date(2015, 3, 1))
        return f"{born:%Y%m%d} {joined:%Y%m} {self.pick('12')} {self.digits(3)}"

    def person(self, titles: float = 0.3, single: float = 0.06, sex: str = "", older: bool = False) -> Person:
        sex = sex or self.pick("LP")
        name = self._name(sex, single)
        born = self.day(date(1958, 1, 1), date(1985, 1, 1)) if older else self.day(date(1975, 1, 1), date(2004, 12, 1))
        city, _, region = self.city()
        nik = f"{region}{born.day + (40 if sex == 'P' else 0):02d}{born:%m%y}{self.serial(1, 30, 4)}"
        full = self._with_titles(name, sex, titles)
        return Person(name, full, sex, born, city, nik, self.address())

    def _name(self, sex: str, single: float) -> str:
        if self.chance(single):
            return self.pick(self.pools.single)
        given = self.pools.men if sex == "L" else self.pools.women
        words = [self.pick(given), self.pick(self.pools.families)]
        if self.chance(0.25):
            words.insert(1, self.pick(given).split()[0])
        return " ".join(dict.fromkeys(words))

    def _with_titles(self, name: str, sex: str, titles: float) -> str:
        if not self.chance(titles):
            return name
        back = self.pick(BACK_TITLES)
        haji, scholar = ("Hj. ", "Dra. ") if sex == "P" else ("H. ", "Drs. ")
        front = self.pick(("", "", "", haji, scholar, "Ir. ", "Dr. "))
        return f"{front}{name}, {back}"

    def address(self) -> str:
        village, district = self.pick(self.pools.villages)
        return (
            f"{self.pick(self.pools.streets)} No. {self.rng.randint(1, 90)} RT {self.rng.randint(1, 9):02d}/RW "
            f"{self.rng.randint(1, 9):02d}, {village}, Kec. {district}"
        )


def indonesian(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def english(day: date) -> str:
    return f"{ENGLISH[day.month - 1]} {day.day}, {day.year}"


def british(day: date) -> str:
    return f"{day.day} {ENGLISH[day.month - 1]} {day.year}"


def roman(day: date) -> str:
    return ROMAN[day.month - 1]


def span(start: date, end: date, joint: str = " - ") -> str:
    """A date range as an Indonesian would print it: what the two days share stands once."""
    if start == end:
        return indonesian(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}{joint}{indonesian(end)}"
    if start.year == end.year:
        return f"{start.day} {MONTHS[start.month - 1]}{joint}{indonesian(end)}"
    return f"{indonesian(start)}{joint}{indonesian(end)}"


def in_words(n: int) -> str:
    """A number up to 9999 in Indonesian words."""
    if n < 12:
        return UNITS[n]
    for base, word, one in ((1000, "ribu", "seribu"), (100, "ratus", "seratus")):
        if n >= base:
            head = one if n // base == 1 else f"{in_words(n // base)} {word}"
            return f"{head} {in_words(n % base)}" if n % base else head
    if n < 20:
        return f"{UNITS[n - 10]} belas"
    return f"{UNITS[n // 10]} puluh" + (f" {UNITS[n % 10]}" if n % 10 else "")


def spelled(day: date) -> str:
    return f"tanggal {in_words(day.day)} bulan {MONTHS[day.month - 1]} tahun {in_words(day.year)}"


def weekday(day: date) -> str:
    return DAYS[day.weekday()]


def iso(day: date | None) -> Any:
    return None if day is None else day.isoformat()
