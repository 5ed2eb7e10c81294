"""Sheets of a workbook as people see them: hidden ones are left out, a formula counts by the value it was saved with.

What was left out or taken so is told in words; a formula without a value is refused, for nobody sees what it says.
"""
from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import BadZipFile

from records.roster import column_name
from records.sheets import ZIP_BEGINNING, Sheet, SheetError, open_sheets, refuse_bomb, rows_of

MOST_NAMED = 5
DAMAGED = "berkas Excel ini rusak atau tidak utuh; buka di Excel dan simpan ulang / damaged Excel file, save it again"
EMPTY = "berkas ini kosong / this file is empty"


def seen_sheets(data: bytes) -> tuple[list[Sheet], list[str]]:
    """(sheets, what is told about them in both languages). Raises SheetError."""
    if not data.strip():
        raise SheetError(EMPTY)
    if not data.startswith(ZIP_BEGINNING):
        return plain_sheets(data), []
    try:
        return visible_sheets(data)
    except (BadZipFile, KeyError, ValueError, OSError, TypeError, SyntaxError) as error:
        raise SheetError(DAMAGED) from error


def plain_sheets(data: bytes) -> list[Sheet]:
    with TemporaryDirectory(prefix="bukti-") as folder:
        place = Path(folder) / "daftar"
        place.write_bytes(data)
        return open_sheets(place)


def visible_sheets(data: bytes) -> tuple[list[Sheet], list[str]]:
    from openpyxl import load_workbook

    refuse_bomb(data)
    values, written = (load_workbook(BytesIO(data), read_only=True, data_only=kept) for kept in (True, False))
    hidden = [sheet.title for sheet in values.worksheets if sheet.sheet_state != "visible"]
    shown = [sheet.title for sheet in values.worksheets if sheet.title not in hidden]
    sheets = [rows_of(values[name].iter_rows(values_only=True)) for name in shown]
    formulas = 0
    for name, sheet in zip(shown, sheets, strict=True):
        formulas += formulas_in(rows_of(written[name].iter_rows(values_only=True)), sheet, name)
    told = []
    if hidden:
        told.append(f"Lembar tersembunyi tidak dibaca: {', '.join(hidden)}. / Hidden sheets are not read.")
    if formulas:
        told.append(f"{formulas} sel berisi rumus; dipakai nilai yang tersimpan. / Cells with formulas count by the "
                    "values they were saved with.")
    return sheets, told


def formulas_in(written: Sheet, values: Sheet, name: str) -> int:
    """How many cells hold a formula. Raises SheetError for those that were saved without a value."""
    places = [(row, column) for row, cells in enumerate(written) for column, cell in enumerate(cells)
              if is_formula(cell)]
    bare = [f"{column_name(column)}{row + 1}" for row, column in places if values[row][column] in (None, "")]
    if bare:
        more = " …" if len(bare) > MOST_NAMED else ""
        raise SheetError(
            f"sel berisi rumus tanpa nilai di lembar “{name}”: {', '.join(bare[:MOST_NAMED])}{more}. Salin sebagai "
            "nilai, simpan, lalu kirim lagi / cells with a formula and no saved value; copy them as values, save again")
    return len(places)


def is_formula(cell: Any) -> bool:
    return isinstance(cell, str) and cell.startswith("=") and len(cell) > 1
