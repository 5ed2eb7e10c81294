"""Numbers as written codes."""
from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.facts.codes import Code, bnsp_number, tidy_code
from worker.facts.months import ROMAN

SERIAL = st.integers(0, 999).map(lambda n: f"{n:03d}")
BODY = st.sampled_from(["LSP-BTK", "BBKB", "DISPERIN", "UM.03", "SK-DIR"])
YEAR = st.integers(2005, 2030)


@given(serial=SERIAL, body=BODY, month=st.sampled_from(ROMAN), year=YEAR,
       slip=st.sampled_from(["", "zero", "one", "roman"]))
def test_a_number_comes_back_through_the_slips_of_readers(
        serial: str, body: str, month: str, year: int, slip: str) -> None:
    read_serial = serial.replace("0", "O") if slip == "zero" and re.search("[1-9].*[1-9]", serial) else serial
    read_month = month.replace("I", "l") if slip == "roman" else month
    read_year = str(year).replace("0", "O", 1) if slip == "zero" else str(year)
    code = tidy_code(f"{read_serial}/{body}/{read_month}/{read_year}")
    assert code is not None
    assert code.text == f"{serial}/{body}/{month}/{year}"
    assert (code.year, code.month) == (year, ROMAN.index(month) + 1)


@pytest.mark.parametrize("text", [
    "4623/SJ-IND.8/TKDN/7/2021", "LPA-3426/PK-3506/PTKDN.DIPA-INFRAS/VII/21", "S-47PKP/WPJ.05/KP.1003/2015",
    "001/BA.PLENO/LSP/I/2026", "421.3/045/2021", "012/LSP-BTK/X/2022", "DN-03 Ma 0012345", "BTK-2022-0012"])
def test_known_families_stay_as_they_are(text: str) -> None:
    code = tidy_code(text)
    assert code is not None and code.text == text


def test_a_lone_one_before_the_year_keeps_both_readings() -> None:
    code = tidy_code("045/SK/1/2021")
    assert code is not None
    assert {code.text, *code.others} == {"045/SK/I/2021", "045/SK/1/2021"}


@pytest.mark.parametrize(("text", "expected"), [
    ("045/SK/VIII/2021 tanggal 3 Agustus 2021", "045/SK/VIII/2021"),
    (": 045/SK/VIII/2021 Diberikan kepada", "045/SK/VIII/2021"),
    ("045 / SK / VIII / 2021", "045/SK/VIII/2021")])
def test_what_stands_around_a_number_is_cut_off(text: str, expected: str) -> None:
    code = tidy_code(text)
    assert code is not None and code.text == expected


@pytest.mark.parametrize("text", ["13 Tahun 2003 tentang Ketenagakerjaan", "", "Surakarta", "a", "-",
                                  "dalam rangka pelaksanaan kegiatan pelatihan 2022"])
def test_what_is_no_number(text: str) -> None:
    assert tidy_code(text) is None


@given(kbli=st.integers(10000, 99999), kbji=st.integers(1000, 9999), level=st.integers(0, 9),
       serial=st.integers(0, 9999999), year=YEAR, gap=st.sampled_from(["", " ", "  ", "."]))
def test_a_competency_number_comes_back_with_its_spaces(
        kbli: int, kbji: int, level: int, serial: int, year: int, gap: str) -> None:
    parts = [str(kbli), str(kbji), str(level), f"{serial:07d}", str(year)]
    assert bnsp_number("No. " + gap.join(parts)) == " ".join(parts)


@pytest.mark.parametrize("text", ["No. Reg. KK 036 00001 2018", "3301234567890001", "MET.000.001234 2019"])
def test_other_long_numbers_are_no_competency_number(text: str) -> None:
    assert bnsp_number(text) is None


def test_two_digits_after_a_roman_month_are_the_year_whatever_four_digits_stand_ahead() -> None:
    code = Code("PBK-523/KB-1900/XI/23")
    assert (code.year, code.month) == (2023, 11)


@pytest.mark.parametrize(("raw", "code"), [
    ("123 / BDI-YK / SERT / VI / 2019", "123/BDI-YK/SERT/VI/2019"), ("800/ 123 /2018", "800/123/2018"),
    ("0512/I5.8/BS.01.00/2023", "0512/I5.8/BS.01.00/2023"), ("12l/B/2020", "121/B/2020")])
def test_room_around_slashes_goes_and_office_codes_keep_their_letter(raw: str, code: str) -> None:
    found = tidy_code(raw)
    assert found is not None and found.text == code
