"""Every form in which papers write dates."""
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.facts.dates import find_dates

D = date
DAYS = st.dates(date(1985, 1, 1), date(2035, 12, 31))
MONTHS_ID = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
    "Agustus", "September", "Oktober", "November", "Desember"]
MONTHS_EN = [
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"]
SHORT_ID = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"]
UNITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]


def spelled(number: int) -> str:
    if number < 12:
        return UNITS[number]
    if number < 20:
        return UNITS[number - 10] + " belas"
    if number < 100:
        return UNITS[number // 10] + " puluh" + (f" {UNITS[number % 10]}" if number % 10 else "")
    if number < 1000:
        return (UNITS[number // 100] + " ratus" if number >= 200 else "seratus") + (
            f" {spelled(number % 100)}" if number % 100 else "")
    return (spelled(number // 1000) + " ribu" if number >= 2000 else "seribu") + (
        f" {spelled(number % 1000)}" if number % 1000 else "")


FORMS = {
    "words": lambda d: f"{d.day} {MONTHS_ID[d.month - 1]} {d.year}",
    "padded": lambda d: f"Yogyakarta, {d.day:02d} {MONTHS_ID[d.month - 1].upper()} {d.year}",
    "short": lambda d: f"{d.day} {SHORT_ID[d.month - 1]} {d.year}",
    "short with dot": lambda d: f"{d.day} {SHORT_ID[d.month - 1]}. {d.year}",
    "no spaces": lambda d: f"tanggal{d.day}{MONTHS_ID[d.month - 1]}{d.year}",
    "dashes": lambda d: f"{d.day:02d}-{d.month:02d}-{d.year}",
    "slashes": lambda d: f"{d.day}/{d.month}/{d.year}",
    "dots": lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    "iso": lambda d: d.isoformat(),
    "english": lambda d: f"{MONTHS_EN[d.month - 1]} {d.day}, {d.year}",
    "english day first": lambda d: f"{d.day} {MONTHS_EN[d.month - 1]} {d.year}",
    "english ordinal": lambda d: f"the {d.day}th of {MONTHS_EN[d.month - 1]} {d.year}",
    "spelled": lambda d: f"tanggal {spelled(d.day)} bulan {MONTHS_ID[d.month - 1]} tahun {spelled(d.year)}",
    "spelled without spaces": lambda d:
        f"tanggal {spelled(d.day)} bulan {MONTHS_ID[d.month - 1]} tahun {spelled(d.year)}".replace(" ", ""),
    "zero read as o": lambda d: f"{d.day} {MONTHS_ID[d.month - 1]} {str(d.year).replace('0', 'O')}",
    "one read as l": lambda d: f"{str(d.day).replace('1', 'l') if d.day > 9 else d.day} "
                               f"{MONTHS_ID[d.month - 1]} {d.year}",
}


@pytest.mark.parametrize("form", FORMS)
@given(day=DAYS)
def test_a_date_comes_back_from_each_form(form: str, day: date) -> None:
    spans = find_dates(FORMS[form](day))
    assert [span.first for span in spans] == [day]
    assert not spans[0].is_range


@given(day=st.dates(date(1990, 1, 1), date(2039, 12, 31)))
def test_two_digit_years_after_an_apostrophe(day: date) -> None:
    spans = find_dates(f"{day.day:02d}-{day.month:02d}-'{day.year % 100:02d}")
    assert [span.first for span in spans] == [day]
    assert spans[0].short_year


RANGE_FORMS = {
    "s.d.": lambda a, b: f"{FORMS['words'](a)} s.d. {FORMS['words'](b)}",
    "s/d": lambda a, b: f"{FORMS['words'](a)} s/d {FORMS['words'](b)}",
    "sampai dengan": lambda a, b: f"{FORMS['words'](a)} sampai dengan {FORMS['words'](b)}",
    "dash": lambda a, b: f"{FORMS['words'](a)} – {FORMS['words'](b)}",
    "year at the end": lambda a, b: f"{a.day} {MONTHS_ID[a.month - 1]} s.d. {FORMS['words'](b)}",
    "english": lambda a, b: f"{FORMS['english'](a)} to {FORMS['english'](b)}",
    "numeric": lambda a, b: f"{FORMS['dashes'](a)} s/d {FORMS['dashes'](b)}",
}


@pytest.mark.parametrize("form", RANGE_FORMS)
@given(first=DAYS, length=st.integers(1, 300))
def test_a_range_comes_back_from_each_form(form: str, first: date, length: int) -> None:
    last = date.fromordinal(first.toordinal() + length)
    if form == "year at the end" and (last.year, last.month, last.day) >= (first.year + 1, first.month, 1):
        return
    spans = find_dates(RANGE_FORMS[form](first, last))
    assert [(span.first, span.last) for span in spans] == [(first, last)]


@pytest.mark.parametrize(("text", "first", "last"), [
    ("17-18 Maret 2022", D(2022, 3, 17), D(2022, 3, 18)),
    ("4 s.d. 6 Oktober 2022", D(2022, 10, 4), D(2022, 10, 6)),
    ("17, 18 dan 19 Maret 2022", D(2022, 3, 17), D(2022, 3, 19)),
    ("28 Desember 2021 – 3 Januari 2022", D(2021, 12, 28), D(2022, 1, 3)),
    ("28 Desember - 3 Januari 2022", D(2021, 12, 28), D(2022, 1, 3)),
    ("March 17-18, 2022", D(2022, 3, 17), D(2022, 3, 18)),
    ("17th to 19th March 2022", D(2022, 3, 17), D(2022, 3, 19)),
])
def test_ranges_as_papers_write_them(text: str, first: date, last: date) -> None:
    assert [(span.first, span.last) for span in find_dates(text)] == [(first, last)]


@pytest.mark.parametrize("text", ["31 Februari 2022", "29 Februari 2023", "32 Maret 2022", "31/04/2021"])
def test_days_that_do_not_exist_are_found_but_have_no_value(text: str) -> None:
    spans = find_dates(text)
    assert [span.first for span in spans] in ([None], [])
    if not text.startswith("32"):
        assert spans


def test_a_slip_between_june_and_july_keeps_both() -> None:
    (span,) = find_dates("Jakarta, 3 Jufi 2021")
    assert {span.first, *span.others} == {D(2021, 6, 3), D(2021, 7, 3)}


def test_the_hijri_line_is_skipped() -> None:
    (span,) = find_dates("5 Rabiul Awal 1444 H / 1 Oktober 2022 M")
    assert span.first == D(2022, 10, 1)


@pytest.mark.parametrize("text", [
    "01.234.567.8-901.000", "C.13BTK01.001.2", "Nomor 13 Tahun 2003", "012/LSP-BTK/X/2022", "421.3/045/2021",
    "Pukul 10.30-12.00", "0271-123456", "J.620100.004.01", "MET.000.001234 2019", "Rp 10.000.000"])
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == []


def test_a_month_alone_is_known_to_be_no_day() -> None:
    (span,) = find_dates("Periode Maret 2022")
    assert (span.first, span.last, span.to_the_day) == (D(2022, 3, 1), D(2022, 3, 31), False)


@given(st.text(max_size=80))
def test_any_text_is_read_without_fault(text: str) -> None:
    for span in find_dates(text):
        assert 0 <= span.start < span.end <= len(text)
