"""Dates as papers write them. Pure: text in, spans out; what a date means is decided elsewhere (`datings`)."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from worker.facts.months import WORD, months_of
from worker.facts.slips import mend_digits
from worker.facts.spelled import NUMBER, number_of

EARLIEST_YEAR, LATEST_YEAR = 1920, 2079
"""Years outside are slips or Hijri years, not dates of a living person's papers."""
SHORT_YEAR_PIVOT = 50
"""Two-digit years below it are of this century."""


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date or range in a text. `first` None: written like a date, but no such day exists."""

    start: int
    end: int
    first: date | None
    last: date | None
    form: str
    """words, numeric, iso, english, month_first, spelled, month, or range of one of them."""
    others: tuple[date, ...] = ()
    """Other days that the same letters may mean (Juni or Juli)."""
    short_year: bool = False

    @property
    def is_range(self) -> bool:
        return self.first is not None and self.last is not None and self.first != self.last

    @property
    def is_period(self) -> bool:
        """A range of days, or more than one month."""
        one_month = self.form == "month" and self.first is not None and self.last is not None and (
            (self.first.year, self.first.month) == (self.last.year, self.last.month))
        return self.is_range and not one_month

    @property
    def to_the_day(self) -> bool:
        return self.form != "month"


TO = (r"\s*(?:-|–|—|~|&|,\s*(?:dan\b|and\b|&)?|s\s?[./]?\s?d\.?|[./]d\.?|sampai(?:\s*dengan)?|hingga|dan|to|until|"
       r"through|and)\s*")
WEEKDAY_NAME = r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
WEEKDAY = rf"(?:(?:hari\s*)?{WEEKDAY_NAME}\s*[,/]?\s*)?"
_BEFORE_DAY = WEEKDAY + r"(?:(?:pada\s*)?(?:tanggal|tgl\.?|bulan)\s*|the\s+)?"
_LINK = re.compile(TO + _BEFORE_DAY, re.IGNORECASE)
_DAY = r"(?<!\d)(?<!\d[./])(?:\d{1,2}|[Il|]{1,2}(?=\s))(?:\s?(?:st|nd|rd|th))?"
_YEAR = r"(?:\d{4}|['’‘]\s?\d{2})(?!\d)"
_GAP = r"[\s.,/-]{0,3}(?:(?:day\s+)?of\s+|bulan\s+)?"
_YEAR_GAP = r"[\s.,/-]{0,3}(?:tahun\s+|th\.?\s+|in\s+the\s+year\s+(?:of\s+)?)?"
_DAY_END = r"(?:\s?(?:st|nd|rd|th)\b)?"

_PATTERNS: list[tuple[str, re.Pattern[str]]] = [(form, re.compile(pattern, re.IGNORECASE)) for form, pattern in [
    ("range", rf"(?P<d1>{_DAY}){_GAP}(?P<m1>{WORD})(?:{_YEAR_GAP}(?P<y1>{_YEAR}))?{TO}{_BEFORE_DAY}"
              rf"(?P<d2>{_DAY}){_GAP}(?P<m2>{WORD}){_YEAR_GAP}(?P<y2>{_YEAR})"),
    ("range", rf"(?P<d1>{_DAY})(?:{TO}\d{{1,2}}(?=\s*[,&-]|\s+(?:dan|and)\b)){{0,4}}{TO}"
     rf"{_BEFORE_DAY}(?P<d2>\d{{1,2}}){_DAY_END}{_GAP}"
              rf"(?P<m2>{WORD}){_YEAR_GAP}(?P<y2>{_YEAR})"),
    ("words", rf"(?P<d1>{_DAY}){_GAP}(?P<m1>{WORD}){_YEAR_GAP}(?P<y1>{_YEAR})"),
    ("range", rf"(?P<m1>{WORD})\.?\s*(?P<d1>\d{{1,2}}){_DAY_END}{TO}(?:(?P<m2>{WORD})\.?\s*)?"
              rf"(?P<d2>\d{{1,2}}){_DAY_END}[\s,]{{0,3}}(?P<y2>{_YEAR})"),
    ("english", rf"(?P<m1>{WORD})\.?\s*(?P<d1>\d{{1,2}}){_DAY_END}[\s,.]{{0,3}}(?P<y1>{_YEAR})"),
    ("iso", r"(?<![\d.-])(?<!\d/)(?P<y1>(?:19|20)\d{2})[-/.](?P<n1>\d{1,2})[-/.](?P<d1>\d{1,2})(?![\d/]|[-.]\d)"),
    ("numeric", r"(?<![\d.-])(?<!\d/)(?P<d1>\d{1,2})\s?(?P<sep>[-/.])\s?(?P<n1>\d{1,2})\s?(?P=sep)\s?"
                r"(?P<y1>\d{4}|['’‘]?\d{2})(?![\d/]|[-.]\d)"),
    ("spelled", rf"(?P<d1>{NUMBER})(?:bulan)\s*(?P<m1>{WORD}?)\s*(?:tahun)\s*(?P<y1>{NUMBER})"),
    ("spelled", rf"(?P<d1>{NUMBER})\s(?P<m1>{WORD})\s+(?:tahun\s+)?"
                rf"(?P<y1>(?:dua\s*ribu|seribu\s*sembilan)\s*{NUMBER})"),
    ("months", rf"(?<![A-Za-z])(?P<m1>{WORD}){TO}(?:bulan\s+)?(?P<m2>{WORD})[\s.,]{{0,3}}(?:tahun\s+)?"
               r"(?P<y2>(?:19|20)\d{2})(?!\d)"),
    ("month", rf"(?<![A-Za-z])(?P<m1>{WORD})[\s.,]{{0,3}}(?:tahun\s+)?(?P<y1>(?:19|20)\d{{2}})(?!\d)"),
]]


def find_dates(text: str) -> list[DateSpan]:
    """Every date and range of the text, from left to right, none overlapping; the fullest form wins."""
    mended = mend_digits(text)
    taken: list[DateSpan] = []
    for form, pattern in _PATTERNS:
        for span in _matches(form, pattern, mended):
            if all(span.end <= other.start or span.start >= other.end for other in taken):
                taken.append(span)
    return _join_ranges(mended, sorted(taken, key=lambda span: span.start))


def _matches(form: str, pattern: re.Pattern[str], text: str) -> Iterator[DateSpan]:
    place = 0
    while match := pattern.search(text, place):
        span = _span(form, match)
        if span is not None:
            yield span
        place = match.end() if span is not None else match.start() + 1


def _span(form: str, match: re.Match[str]) -> DateSpan | None:
    special: dict[str, Callable[[re.Match[str]], DateSpan | None]] = {
        "range": _range, "month": _month_only, "months": _months, "numeric": _numeric}
    return special[form](match) if form in special else _single(match, form)


def _single(match: re.Match[str], form: str) -> DateSpan | None:
    groups = match.groupdict()
    months = (int(groups["n1"]),) if groups.get("n1") else months_of(groups["m1"])
    day, (year, short) = _day(groups["d1"]), _year(groups["y1"])
    if not months or day is None or year is None:
        return None
    days = [found for month in months if (found := _real(year, month, day))]
    first = days[0] if days else None
    return DateSpan(match.start(), match.end(), first, first, form, tuple(days[1:]), short)


def _numeric(match: re.Match[str]) -> DateSpan | None:
    """Day first, as Indonesia writes; month first only where nothing else is possible."""
    day, month = int(match["d1"]), int(match["n1"])
    year, short = _year(match["y1"])
    of_a_number = match["sep"] == match.string[match.start() - 1:match.start()]  # "ABC/12/03/2021"
    if of_a_number or year is None or day > 31 or (short and match["sep"] == "." and "'" not in match["y1"]):
        return None
    form = "numeric"
    if month > 12 >= day:
        day, month, form = month, day, "month_first"
    first = _real(year, month, day)
    return DateSpan(match.start(), match.end(), first, first, form, (), short)


def _range(match: re.Match[str]) -> DateSpan | None:
    groups = match.groupdict()
    (year, short), end_months = _year(groups["y2"]), months_of(groups["m2"] or groups["m1"])
    begin_months = months_of(groups["m1"]) if groups.get("m1") else end_months
    begin_year = _year(groups["y1"])[0] if groups.get("y1") else year
    begin_day, end_day = _day(groups["d1"]), _day(groups["d2"])
    if not end_months or not begin_months or not year or not begin_year or begin_day is None or end_day is None:
        return None
    if not groups.get("y1") and begin_months[0] > end_months[0]:
        begin_year -= 1  # "28 Desember - 3 Januari 2022" began in the year before
    first, last = _real(begin_year, begin_months[0], begin_day), _real(year, end_months[0], end_day)
    if first is None or last is None or first > last:
        return DateSpan(match.start(), match.end(), None, None, "range", (), short)
    return DateSpan(match.start(), match.end(), first, last, "range", (), short)


def _months(match: re.Match[str]) -> DateSpan | None:
    """"Januari - Maret 2023": from the first day of the one to the last day of the other."""
    begin, end, (year, _) = months_of(match["m1"]), months_of(match["m2"]), _year(match["y2"])
    if not begin or not end or year is None or begin[0] >= end[0]:
        return None
    return DateSpan(match.start(), match.end(), date(year, begin[0], 1), _last_day(year, end[0]), "month")


def _month_only(match: re.Match[str]) -> DateSpan | None:
    months, (year, _) = months_of(match["m1"]), _year(match["y1"])
    if not months or year is None:
        return None
    return DateSpan(match.start(), match.end(), date(year, months[0], 1), _last_day(year, months[0]), "month")


def _last_day(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def _join_ranges(text: str, spans: list[DateSpan]) -> list[DateSpan]:
    """Two full dates with "s.d." between them are one range."""
    joined: list[DateSpan] = []
    for span in spans:
        before = joined[-1] if joined else None
        linked = before is not None and _LINK.fullmatch(text[before.end:span.start])
        if before and linked and before.first and span.last and before.first < span.last and not before.is_period:
            form = "month" if "month" in (before.form, span.form) else "range"
            joined[-1] = DateSpan(before.start, span.end, before.first, span.last, form)
        else:
            joined.append(span)
    return joined


def _day(text: str) -> int | None:
    digits = re.match(r"\d{1,2}|[Il|]{1,2}$", text.strip())
    if digits:
        return int(re.sub(r"[Il|]", "1", digits.group()))
    return number_of(text)


def _year(text: str) -> tuple[int | None, bool]:
    digits = re.sub(r"\D", "", text)
    if len(digits) == 2:
        return int(digits) + (2000 if int(digits) < SHORT_YEAR_PIVOT else 1900), True
    year = int(digits) if digits else number_of(text)
    return (year if year and EARLIEST_YEAR <= year <= LATEST_YEAR else None), False


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
