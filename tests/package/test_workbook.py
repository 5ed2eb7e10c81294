"""BNSP's list: whole rows go out, every other one is refused with all that it lacks, and nothing is guessed."""
from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from records.bnsp import HEADINGS, TABLES, CodesBroken, CodeTable, Entry, check, read_tables
from web.package.workbook import SHEET, harmless, write_workbook

WHOLE = Entry(
    "Siti Rahayu", "3374015507800001", "Pekalongan", date(1980, 7, 15), "P",
    {"address": "Jl. Canting 5", "phone": "081234567890", "email": "", "city_code": "3375",
     "province_code": "Jawa Tengah", "education_code": "5",
     "occupation_code": "89", "schedule_code": "J1", "budget_code": "1", "ministry_code": "12"},
    date(2026, 11, 16), ("MET.000.001234 2019", "MET.000.004321 2020"), "K",
)


@pytest.fixture
def tables(tmp_path: Path) -> dict[str, CodeTable]:
    """Made codes: BNSP's own are not ours to know."""
    content = {
        "kota": "kode;nama;provinsi\n3375;Kota Pekalongan;33\n3471;Kota Yogyakarta;34\n", "provinsi":
        "kode,nama\n33,Jawa Tengah\n34,DI Yogyakarta\n", "pendidikan": "kode,nama\n5,SMA\n",
        "pekerjaan": "kode,nama\n89,Pengrajin\n", "jadwal": "kode,nama\nJ1,Sidang 1\n",
        "anggaran": "kode,nama\n1,Mandiri\n",
        "kementerian": "\ufeffkode,nama\n12,Perindustrian\n",
    }
    for name, text in content.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_tables(tmp_path)


def lacking(entry: Entry, tables: dict[str, CodeTable]) -> set[str]:
    checked = check([entry], tables)
    assert checked.rows == ()
    return {one.column for one in checked.missing}


def test_a_whole_row_has_nineteen_cells_in_order(tables: dict[str, CodeTable]) -> None:
    checked = check([WHOLE], tables)
    assert checked.missing == ()
    sheet = load_workbook(io.BytesIO(write_workbook(checked.rows)))[SHEET]
    assert tuple(cell.value for cell in sheet[1]) == HEADINGS
    assert len(HEADINGS) == 19
    assert [cell.value for cell in sheet[2]] == [
        1, "Siti Rahayu", "3374015507800001", "Pekalongan", "15/07/1980", "P", "Jl. Canting 5", "3375", "33",
        "081234567890", None, "5", "89", "J1", "16/11/2026", "MET.000.001234 2019, MET.000.004321 2020", "1", "12", "K"]
    assert sheet["C2"].data_type == "s"


@pytest.mark.parametrize(("change", "column"), [
    ({"nik": "337401550780000"}, "NIK"), ({"nik": ""}, "NIK"), ({"sex": "X"}, "JENIS KELAMIN (L/P)"),
    ({"birth_date": None}, "TANGGAL LAHIR (dd/mm/yyyy)"), ({"assessors": ()}, "NOMOR REGISTRASI ASESOR"),
    ({"result": ""}, "K/BK"), ({"result": "interview"}, "K/BK"), ({"assessed_on": None}, "TANGGAL UJI (hh/bb/yyyy)"),
])
def test_a_row_that_lacks_something_is_refused(
    change: dict[str, object], column: str, tables: dict[str, CodeTable]
) -> None:
    assert lacking(replace(WHOLE, **change), tables) == {column}  # type: ignore[arg-type]


@pytest.mark.parametrize("key", TABLES)
@pytest.mark.parametrize("text", ["", "no such code"])
def test_an_unknown_code_is_named_and_never_guessed(key: str, text: str, tables: dict[str, CodeTable]) -> None:
    assert lacking(replace(WHOLE, other={**WHOLE.other, key: text}), tables) == {TABLES[key][1]}


def test_without_a_table_no_code_is_believed(tables: dict[str, CodeTable]) -> None:
    del tables["occupation_code"]
    assert lacking(WHOLE, tables) == {"KODE PEKERJAAN"}


def test_a_city_of_another_province_is_refused(tables: dict[str, CodeTable]) -> None:
    assert lacking(replace(WHOLE, other={**WHOLE.other, "city_code": "Kota Yogyakarta"}), tables) == {"KODE KOTA"}


def test_all_that_is_missing_is_told_at_once(tables: dict[str, CodeTable]) -> None:
    assert len(check([Entry("Siti Rahayu")], tables).missing) >= 15


def test_a_name_that_two_codes_bear_settles_nothing() -> None:
    table = CodeTable({"1": "Magelang", "2": "Magelang"})
    assert (table.code("Magelang"), table.code("2")) == (None, "2")


@pytest.mark.parametrize("text", ["kode,judul\n1,a\n", "kode,nama\n1,a\n1,b\n", "kode,nama\n,a\n"])
def test_a_broken_code_table_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "kota.csv").write_text(text, encoding="utf-8")
    with pytest.raises(CodesBroken, match=r"kota\.csv"):
        read_tables(tmp_path)


@pytest.mark.parametrize(("text", "safe"), [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2", "'-2"), ("+62 812-34", "+62 812-34"), ("+cmd|x", "'+cmd|x"),
    ("a\x00b\n", "ab"), ("Siti", "Siti")])
def test_no_cell_is_a_formula(text: str, safe: str) -> None:
    assert harmless(text) == safe
