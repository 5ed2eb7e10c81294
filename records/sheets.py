"""Tables out of CSV and XLSX files: rows of cells, whatever the separator, the encoding or the sheet's name."""
from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

Cell = str | int | float | bool | date | datetime | None
Sheet = list[list[Cell]]

MAX_BYTES = 20 << 20
MAX_UNPACKED_BYTES = 200 << 20  # of an Excel file's parts; 50,000 full rows of BNSP's list take less than half
MAX_ROWS = 50_000
SEPARATORS = (",", ";", "\t", "|")
ZIP_BEGINNING = b"PK\x03\x04"
OLD_EXCEL_BEGINNING = b"\xd0\xcf\x11\xe0"
NO_TABLES = {b"%PDF": "PDF", b"\xff\xd8\xff": "JPG", b"\x89PNG": "PNG", b"GIF8": "GIF", b"{\\rtf": "RTF",
             b"Rar!": "RAR", b"7z\xbc": "7z", b"\x1f\x8b": "GZIP", b"<": "HTML/XML"}
"""How files begin that are often sent in place of a list."""
SAVE_AS = "simpan daftarnya sebagai XLSX atau CSV / save the list as XLSX or CSV"


class SheetError(Exception):
    """The file is no table that can be read; the message says what to do."""


def open_sheets(path: Path) -> list[Sheet]:
    """The file's sheets, one for a CSV. What it is goes by its content, not by its name. Raises SheetError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SheetError(f"tidak bisa dibuka / cannot be opened: {error.strerror}") from error
    if len(data) > MAX_BYTES:
        raise SheetError("terlalu besar untuk sebuah daftar / too large for a list")
    if data.startswith(ZIP_BEGINNING):
        return excel_sheets(data)
    if data.startswith(OLD_EXCEL_BEGINNING):
        raise SheetError("format Excel lama (.xls); simpan sebagai .xlsx atau CSV / old Excel format, save it as .xlsx")
    if not data.strip():
        raise SheetError("berkas ini kosong; isi dengan kolom “folder” atau “nama” / this file is empty, it needs a "
                         "column “folder” or “name”")
    kind = next((kind for start, kind in NO_TABLES.items() if data.lstrip().startswith(start)), None)
    if kind or b"\0\0\0\0" in data[:4096]:
        raise SheetError(f"ini {kind or 'berkas biner'}, bukan daftar; {SAVE_AS}")
    return [csv_sheet(decoded(data))]


def excel_sheets(data: bytes) -> list[Sheet]:
    from openpyxl import load_workbook

    try:
        refuse_bomb(data)
        book = load_workbook(BytesIO(data), read_only=True, data_only=True)
        return [rows_of(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]
    except (BadZipFile, KeyError, ValueError, OSError, TypeError, SyntaxError) as error:
        raise SheetError("berkas Excel ini rusak atau tidak utuh; buka di Excel dan simpan ulang, atau kirim ulang / "
                         "damaged Excel file, open it in Excel and save it again") from error


def refuse_bomb(data: bytes) -> None:
    """Raises SheetError for a book that unpacks to more than a list can be, BadZipFile."""
    with ZipFile(BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > MAX_UNPACKED_BYTES:
            raise SheetError("terlalu besar untuk sebuah daftar / too large for a list")


def rows_of(rows: Iterable[Iterable[Cell]]) -> Sheet:
    sheet: Sheet = []
    for row in rows:
        if len(sheet) == MAX_ROWS:
            raise SheetError(f"lebih dari {MAX_ROWS} baris / more than {MAX_ROWS} rows")
        sheet.append(list(row))
    return sheet


def decoded(data: bytes) -> str:
    """Text by its byte order mark, else UTF-8, else the Windows code page that Excel writes in this country."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if data[:200].count(0) > len(data[:200]) // 4:
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def csv_sheet(text: str) -> Sheet:
    """Rows of a CSV; the separator is the one that cuts most of the first lines into the same number of cells."""
    lines = text.splitlines(keepends=True)
    if lines and lines[0].lower().startswith("sep="):
        return parsed(lines[1:], lines[0].strip()[4:5] or ",", first_row=[lines[0].strip()])
    return max((parsed(lines, separator) for separator in SEPARATORS), key=evenness)


def parsed(lines: list[str], separator: str, first_row: list[Cell] | None = None) -> Sheet:
    try:
        rows = rows_of(csv.reader(lines, delimiter=separator))
    except csv.Error as error:
        raise SheetError(f"bukan CSV yang utuh / not a whole CSV file ({error})") from error
    return [first_row, *rows] if first_row else rows


def evenness(sheet: Sheet) -> tuple[int, int]:
    """How many of the first rows have more than one cell and as many as the widest, then how wide that is."""
    widths = [len(row) for row in sheet[:30] if any(row)]
    widest = max(widths, default=1)
    return (sum(width == widest for width in widths) if widest > 1 else 0), widest
