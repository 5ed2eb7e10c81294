"""BNSP's list as a workbook: all cells text, NIK above all, and nothing that a spreadsheet would take for a formula."""
from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from records.bnsp import HEADINGS

SHEET = "Data Asesmen"
TEXT_FORMAT = "@"
FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r")
WIDTHS = (5, 30, 20, 18, 14, 10, 36, 10, 12, 16, 26, 12, 12, 12, 14, 26, 12, 14, 6)


def write_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """An XLSX file with the headings and one row for each of `rows` (columns B to S)."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = SHEET
    sheet.append(list(HEADINGS))
    for number, row in enumerate(rows, start=1):
        sheet.append([number, *[harmless(text) for text in row]])
    for cell in sheet[1]:
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="center")
    for line in sheet.iter_rows(min_row=2, min_col=2):
        for cell in line:
            cell.number_format, cell.data_type = TEXT_FORMAT, "s"
    for number, width in enumerate(WIDTHS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "C2"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def harmless(text: str) -> str:
    """The text with an apostrophe before anything that a spreadsheet might run; phone numbers keep their plus sign.

    OWASP's rule for CSV injection; in XLSX a text cell runs nothing by itself, until somebody saves it as CSV.
    """
    clean = "".join(sign for sign in text if sign >= " ")
    if clean.startswith("+") and clean[1:].replace(" ", "").replace("-", "").isdigit():
        return clean
    return f"'{clean}" if clean.startswith(FORMULA_BEGINNINGS) else clean
