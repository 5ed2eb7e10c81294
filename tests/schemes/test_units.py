"""Lists of units out of spreadsheets: columns by their headings, a preview, what a workbook may hide told in words."""
from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Sequence
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from records.roster import RosterError
from records.scheme_check import check_text
from records.scheme_units import MOST_BYTES, MOST_ROWS, read_grid, understand
from records.scheme_units_in import with_units
from records.schemes import load_text, text_of
from tests.schemes.test_pages import BATIK, Desk, desk, text  # noqa: F401 - desk is a fixture

HEADINGS = ("No", "Kode Unit", "Judul Unit Kompetensi", "Elemen", "Kriteria Unjuk Kerja (KUK)")
ROWS = [(1, "U-03", "Mencanting halus", "1. Menyiapkan canting", "1.1 Canting dipilih."), (None, None, None, None,
        "1.2 Malam dipanaskan: 70 °C."), (None, None, None, "2. Mencanting", "2.1 Garis klowong dicanting."),
        (2, "C.13BTK.006.1", "Mengemas kain", None, None)]


def book(rows: Sequence[Sequence[Any]], change: Callable[[Workbook], object] | None = None) -> bytes:
    made, out = Workbook(), io.BytesIO()
    for row in rows:
        made.active.append(list(row))  # type: ignore[union-attr]
    if change:
        change(made)
    made.save(out)
    return out.getvalue()


GOOD = book([("Lampiran SKKNI",), HEADINGS, *ROWS])


def test_elements_and_criteria_belong_to_the_unit_above_them() -> None:
    first, second = understand(read_grid(GOOD)).units
    assert [(one.title, one.criteria) for one in first.elements] == [
        ("Menyiapkan canting", ["Canting dipilih.", "Malam dipanaskan: 70 °C."]),
        ("Mencanting", ["Garis klowong dicanting."])]
    assert (second.code, second.title, second.elements) == ("C.13BTK.006.1", "Mengemas kain", [])
    csv = b"kode;judul\nA-1;Satu\nA-2;Dua\n"
    assert [one.code for one in understand(read_grid(csv)).units] == ["A-1", "A-2"]


@pytest.mark.parametrize("name", [BATIK, "pewarna-batik", "penyeduh-kopi"])
@pytest.mark.parametrize("alone", [False, True])
def test_units_come_into_the_text_and_what_shows_them_stays(name: str, alone: bool) -> None:
    listed = understand(read_grid(GOOD)).units
    before = load_text(text_of(name), name)
    made = with_units(text_of(name), listed, alone)
    after = load_text(made, name)
    codes = [unit.code for unit in after.units]
    assert "C.13BTK.006.1" in codes and after.papers == before.papers and made.startswith(text_of(name)[:60])
    old = {unit.code: unit for unit in before.units}
    for unit in after.units:
        if unit.code in old:
            assert unit.shown_by == old[unit.code].shown_by
    assert set(codes) == ({"U-03", "C.13BTK.006.1"} if alone else {*old, "U-03", "C.13BTK.006.1"})
    (third,) = (unit for unit in after.units if unit.code == "U-03")
    assert third.elements[0].criteria[1] == "Malam dipanaskan: 70 °C."
    assert with_units(made, listed, alone) == made


def test_a_column_is_put_right_by_hand() -> None:
    grid = read_grid(book([("Nomor", "Nama pekerjaan"), ("U-1", "Satu")]))
    assert understand(grid).lacking
    assert understand(grid, {0: "code", 1: "title"}).units[0].title == "Satu"


def formula(value: str, cell: str = "C3") -> Callable[[Workbook], None]:
    def change(made: Workbook) -> None:
        made.active[cell] = value  # type: ignore[index]
    return change


def hide(made: Workbook) -> None:
    made.create_sheet("Rahasia").append(["Kode", "Judul"])
    made["Rahasia"].append(["X-1", "tersembunyi"])
    made["Rahasia"].sheet_state = "hidden"
    made.move_sheet("Rahasia", -1)


def test_a_hidden_sheet_is_left_out_and_told_of() -> None:
    grid = read_grid(book([HEADINGS, *ROWS], hide))
    assert "Rahasia" in grid.told[0] and "X-1" not in str(grid.rows)


@pytest.mark.parametrize(("data", "why"), [
    (book([HEADINGS, *ROWS], formula("=A1&B1")), "rumus tanpa nilai .* C3"),
    (b"", "kosong"), (b"%PDF-1.7", "PDF"), (b"PK\x03\x04 rusak", "rusak"), (b"x" * (MOST_BYTES + 1), "lebih dari 5 MB"),
    (book([HEADINGS]), "0 unit"), (book([HEADINGS, (1, "U-1", "")]), "Tanpa judul unit: U-1"),
    (book([HEADINGS, (1, "U-1", "x" * 2000)]), "1000 huruf"),
    (("kode,judul\n" + "".join(f"U-{n},x\n" for n in range(MOST_ROWS + 1))).encode(), f"lebih dari {MOST_ROWS} baris"),
    (b"kode,judul\nU-1,Satu\nU-1,Lain\n", "U-1 berjudul “Satu” dan juga “Lain”"),
    (b"kode,judul\nU-1,Satu\n,Dua\n", "Judul tanpa kode unit: “Dua”"),
], ids=["formula", "empty", "pdf", "damaged", "large", "no units", "no title", "long cell", "many rows", "two titles",
        "no code"])
def test_what_cannot_be_a_list_is_refused_in_words(data: bytes, why: str) -> None:
    with pytest.raises(RosterError, match=why):
        understand(read_grid(data))


def test_a_formula_counts_by_the_value_it_was_saved_with() -> None:
    """As an office program saves it: formula and value side by side."""
    out, bare = io.BytesIO(), b"<f>A1&amp;B1</f>"
    with ZipFile(io.BytesIO(book([HEADINGS, *ROWS], formula("=A1&B1", "C2")))) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            before, found, after = old.read(name).partition(bare)
            value = re.sub(rb"^<v\s*/?>(</v>)?", b"<v>12</v>", after)
            new.writestr(name, before + found + value)
    grid = read_grid(out.getvalue())
    assert "1 sel berisi rumus" in grid.told[0] and understand(grid).units[0].title == "12"


def test_the_pages_from_a_file_to_the_draft(desk: Desk) -> None:  # noqa: F811
    row = desk.draft()
    address = f"/skema/draf/{row.id}/unit"
    assert "Belum ada yang diubah" in text(desk.get(address))
    shown = desk.post(address, list=(io.BytesIO(GOOD), "unit.xlsx"))  # type: ignore[arg-type]
    assert "2 unit terbaca" in text(shown) and "judul dahulu: Mencanting" in text(shown)
    assert desk.row(row.id).text == row.text
    rows = json.dumps(read_grid(GOOD).rows)
    stale = desk.post(address, rows=rows, take="1", seen="x")
    assert stale.status_code == 422 and "diubah orang lain" in text(stale)
    assert desk.post(address, rows=rows, take="1", seen=row.sha256).status_code == 302
    kept = desk.row(row.id).text
    assert "Mencanting halus" in kept and check_text(kept, "x", BATIK)[1] == []
    for broken in ("", "[", "{}", "[1]", "[[" * 2000):
        assert desk.post(address, rows=broken).status_code == 422
    assert desk.post(address, other=True, rows=rows).status_code == 404
