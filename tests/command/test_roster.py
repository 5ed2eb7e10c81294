"""The list of candidates as staff really keep it."""
from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from records.roster import RosterError, RosterRow, read_roster

NIK = "3374015203800001"
BNSP_HEADINGS = [
    "No", "NAMA ASESI", "NIK", "TEMPAT LAHIR", "TANGGAL LAHIR (dd/mm/yyyy)", "JENIS KELAMIN (L/P)", "TEMPAT TINGGAL",
    "KODE KOTA", "KODE PROVINSI", "TELP", "EMAIL", "KODE PENDIDIKAN", "KODE PEKERJAAN", "KODE JADWAL",
    "TANGGAL UJI (hh/bb/yyyy)", "NOMOR REGISTRASI ASESOR", "KODE SUMBER ANGGARAN", "KODE KEMENTERIAN", "K/BK",
]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_csv_is_understood_whatever_its_separator_and_encoding(
    tmp_path: Path, separator: str, encoding: str
) -> None:
    lines = [["Folder", "Nama Asesi", "No. KTP", "Tgl Lahir"], ["012", "Renée Rahayu", NIK, "12/03/1980"]]
    file = tmp_path / "roster.csv"
    file.write_bytes("\r\n".join(separator.join(line) for line in lines).encode(encoding))
    roster = read_roster(file)
    assert roster.rows == (RosterRow(2, "012", "Renée Rahayu", NIK, birth_date=date(1980, 3, 12)),)
    assert roster.problems == ()


def test_bnsps_own_list_of_19_columns_is_understood_below_its_title(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "Data Asesmen"
    sheet.append(["DAFTAR ASESI LSP"])
    sheet.append([])
    sheet.append(BNSP_HEADINGS)
    sheet.append([1, "Siti Rahayu", NIK, "Pekalongan", datetime(1980, 3, 12), "P", "Jl. Mawar 1", "3375", "33", "08123",
                  "a@example.org", "6", "89", "J1", "16/11/2026", "MET.000.001", "1", "2", "K"])
    book.save(tmp_path / "daftar.xlsx")
    (row,) = read_roster(tmp_path / "daftar.xlsx").rows
    assert (row.row, row.name, row.nik, row.birth_place, row.birth_date, row.sex) == (
        4, "Siti Rahayu", NIK, "Pekalongan", date(1980, 3, 12), "P")
    assert (row.other["phone"], row.other["assessment_date"], row.other["result"]) == ("08123", "16/11/2026", "K")


def rows_of(tmp_path: Path, *cells: object, heading: tuple[str, ...] = ("nama", "nik", "tanggal lahir", "kelamin")):  # type: ignore[no-untyped-def]
    book = Workbook()
    book.active.append(heading)
    book.active.append(cells)
    book.save(tmp_path / "r.xlsx")
    return read_roster(tmp_path / "r.xlsx")


def test_a_number_that_excel_may_have_rounded_is_no_nik(tmp_path: Path) -> None:
    roster = rows_of(tmp_path, "Siti", 3374015203800000)
    assert roster.rows[0].nik is None
    assert str(roster.problems[0]).startswith("baris 2, kolom B: NIK tersimpan sebagai angka")


def test_a_number_that_is_whole_is_a_nik(tmp_path: Path) -> None:
    assert rows_of(tmp_path, "Siti", int(NIK)).rows[0].nik == NIK
    assert rows_of(tmp_path, "Siti", "'3374 0152 0380 0001").rows[0].nik == NIK


@pytest.mark.parametrize("written", ["3,37402E+15", "33740152038", "337401520380000A"])
def test_what_is_no_nik_is_told_of_and_left_out(tmp_path: Path, written: str) -> None:
    roster = rows_of(tmp_path, "Siti", written)
    assert roster.rows[0].nik is None
    assert [problem.column for problem in roster.problems] == ["B"]


@pytest.mark.parametrize("written", [
    "12/03/1980", "12-3-1980", "12.03.1980", "1980-03-12", "12 Maret 1980", "12 MAR 1980", date(1980, 3, 12), 29292,
])
def test_dates_of_many_forms_are_one_date(tmp_path: Path, written: object) -> None:
    assert rows_of(tmp_path, "Siti", NIK, written).rows[0].birth_date == date(1980, 3, 12)


def test_a_date_that_is_in_no_calendar_is_told_of(tmp_path: Path) -> None:
    roster = rows_of(tmp_path, "Siti", NIK, "31/02/1980", "X")
    assert (roster.rows[0].birth_date, roster.rows[0].sex) == (None, None)
    assert [(problem.row, problem.column) for problem in roster.problems] == [(2, "C"), (2, "D")]


def test_place_and_date_may_share_a_cell(tmp_path: Path) -> None:
    row = rows_of(tmp_path, "Siti", "Pekalongan, 12 Maret 1980", heading=("Nama", "Tempat/Tgl Lahir")).rows[0]
    assert (row.birth_place, row.birth_date) == ("Pekalongan", date(1980, 3, 12))


def roster_of(tmp_path: Path, text: str):  # type: ignore[no-untyped-def]
    (tmp_path / "r.csv").write_text(text)
    return read_roster(tmp_path / "r.csv")


def test_a_row_fits_its_folder_by_folder_then_by_name(tmp_path: Path) -> None:
    roster = roster_of(tmp_path, "folder,nama\n012,Siti Rahayu\n,\"Budi Santoso, S.Pd.\"\n")
    assert roster.row_for("012").name == "Siti Rahayu"
    assert roster.row_for("007-budi-santoso").row == 3
    assert roster.row_for("wati") is None


def test_of_two_with_one_name_neither_is_taken(tmp_path: Path) -> None:
    roster = roster_of(tmp_path, "nama,nik\nSiti,\nSiti,\n")
    assert roster.row_for("Siti") is None
    assert str(roster.problems[0]).startswith("baris 3, kolom nama: sama dengan baris 2; hapus salah satu")


def test_excels_separator_line_is_obeyed(tmp_path: Path) -> None:
    assert roster_of(tmp_path, "sep=;\nnama;nik\nSiti, S.Pd.;\n").rows[0].name == "Siti, S.Pd."


@pytest.mark.parametrize("content", [
    b"", b"a,b\n1,2\n", b"PK\x03\x04rubbish", b"\xd0\xcf\x11\xe0old", bytes(range(256)),
])
def test_what_is_no_roster_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r.csv").write_bytes(content)
    with pytest.raises(RosterError, match=r"^r\.csv: "):
        read_roster(tmp_path / "r.csv")


@pytest.mark.parametrize(("content", "words"), [
    (b"%PDF-1.7\n", "ini PDF, bukan daftar; simpan daftarnya sebagai XLSX atau CSV"), (b" \n", "berkas ini kosong"),
    (b"a,b\n1,2\n", "beri judul kolom pada baris pertama"), (b"PK\x03\x04rubbish", "buka di Excel dan simpan ulang"),
    (b"<html><table>", "ini HTML/XML, bukan daftar"), (b"\x00" * 64, "bukan daftar"),
])
def test_a_refusal_says_what_to_do(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "r.csv").write_bytes(content)
    with pytest.raises(RosterError, match=words):
        read_roster(tmp_path / "r.csv")
