"""A list of units of competence with elements and criteria, as XLSX or CSV, understood by its headings.

As standards print it: a unit's code and title, its elements, and below each its criteria (KUK), one a row; what a row
leaves empty is that of the row above. A list of units alone, one a row, is understood too.
"""
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from records.roster import MAX_HEADING_ROW, RosterError, keys_of
from records.roster_cells import text_of
from records.roster_columns import Column, best_sheet, column_of, put_right, used_columns
from records.sheet_looks import seen_sheets
from records.sheets import Sheet, SheetError

HEADINGS: dict[str, tuple[str, ...]] = {
    "code": ("kode unit", "kode", "kode unit kompetensi", "no kode unit", "unit code", "code", "nomor kode"),
    "title": ("judul unit", "judul", "judul unit kompetensi", "unit kompetensi", "nama unit", "unit title", "title",
              "unit"),
    "element": ("elemen", "elemen kompetensi", "judul elemen", "nama elemen", "element", "element title"),
    "criterion": ("kuk", "kriteria unjuk kerja", "kriteria", "performance criteria", "criteria", "criterion",
                  "kriteria unjuk kerja kuk"),
}
KEY_OF = {heading: key for key, headings in HEADINGS.items() for heading in headings}
MOST_UNITS, MOST_ROWS, MOST_LETTERS, MOST_BYTES = 200, 5_000, 1_000, 5 << 20
NUMBERED = re.compile(r"^\s*(\d+(?:\.\d+)*)[.)]?\s+")


@dataclass(frozen=True, slots=True)
class Grid:
    """The sheet that holds the list, from its headings down, all cells as text. `told` is said about it in words."""

    rows: tuple[tuple[str, ...], ...]
    told: tuple[str, ...] = ()


@dataclass(slots=True)
class ListedElement:
    title: str
    criteria: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ListedUnit:
    """One unit of the list; its code as printed."""

    code: str
    title: str
    elements: list[ListedElement] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class UnitList:
    """A list as it is understood. `lacking`: no column holds a code or a title yet, so there are no units."""

    columns: tuple[Column, ...]
    units: tuple[ListedUnit, ...] = ()
    lacking: bool = False


def read_grid(data: bytes) -> Grid:
    """Raises RosterError for a file that is no list of units; its text says what to do."""
    if len(data) > MOST_BYTES:
        raise RosterError(f"Berkas ini lebih dari {MOST_BYTES >> 20} MB. / This file is too large.")
    try:
        sheets, told = seen_sheets(data)
    except SheetError as error:
        raise RosterError(str(error)) from error
    sheet, heading = best_sheet(sheets, heading_row)
    rows = tuple(tuple(text_of(cell) for cell in row) for row in sheet[heading:] if any(text_of(cell) for cell in row))
    return checked(Grid(rows, tuple(told)))


def checked(grid: Grid) -> Grid:
    """Raises RosterError for one that is larger than any list of units."""
    if len(grid.rows) > MOST_ROWS:
        raise RosterError(f"Daftar ini lebih dari {MOST_ROWS} baris. / This list has too many rows.")
    if any(len(cell) > MOST_LETTERS for row in grid.rows for cell in row):
        raise RosterError(f"Ada sel dengan lebih dari {MOST_LETTERS} huruf. / A cell is too long.")
    return grid


def heading_row(sheet: Sheet) -> int | None:
    for index, cells in enumerate(sheet[:MAX_HEADING_ROW]):
        if {"code", "title"} <= set(keys_of(cells, KEY_OF).values()):
            return index
    return None


def understand(grid: Grid, chosen: Mapping[int, str] | None = None) -> UnitList:
    """`chosen` says of columns by number what they hold, above what their headings say; empty for nothing.

    Raises RosterError.
    """
    sheet: Sheet = [list(row) for row in grid.rows]
    keys = put_right(keys_of(sheet[0], KEY_OF), chosen or {}, HEADINGS)
    columns = tuple(column_of(sheet, 0, number, keys.get(number, "")) for number in used_columns(sheet, 0))
    by_key = {key: number for number, key in keys.items()}
    if not {"code", "title"} <= set(by_key):
        return UnitList(columns, lacking=True)
    return UnitList(columns, tuple(in_rows(grid.rows[1:], by_key)))


def in_rows(rows: Sequence[Sequence[str]], keys: Mapping[str, int]) -> list[ListedUnit]:
    """Raises RosterError."""
    units: dict[str, ListedUnit] = {}
    unit: ListedUnit | None = None
    for row in rows:
        said = {key: " ".join(row[number].split()) if number < len(row) else "" for key, number in keys.items()}
        if said["code"]:
            unit = units.setdefault(said["code"], ListedUnit(said["code"], said["title"]))
            unit.title = unit.title or said["title"]
        if said["title"] and (unit is None or unit.title != said["title"]):
            raise RosterError(stray(said["code"], said["title"], unit))
        if unit is not None:
            add(unit, said.get("element", ""), said.get("criterion", ""))
    if not units or len(units) > MOST_UNITS:
        raise RosterError(f"Daftar ini memuat {len(units)} unit; yang diharapkan 1 sampai {MOST_UNITS}. / "
                          f"A list of 1 to {MOST_UNITS} units is expected.")
    if untitled := [one.code for one in units.values() if not one.title]:
        raise RosterError(f"Tanpa judul unit: {', '.join(untitled[:5])}. / Units without a title.")
    return list(units.values())


def stray(code: str, title: str, above: ListedUnit | None) -> str:
    """Of a title that belongs to no unit, or is another than its unit bears: no row is dropped in silence."""
    if not code or above is None:
        return f"Judul tanpa kode unit: “{title}”. Isi kodenya lalu kirim lagi. / A title without a unit's code."
    return f"Kode {code} berjudul “{above.title}” dan juga “{title}”. Betulkan salah satu. / A code with two titles."


def add(unit: ListedUnit, element: str, criterion: str) -> None:
    """Numbers that the standard prints before them are left out: their order says the same."""
    element, criterion = NUMBERED.sub("", element), NUMBERED.sub("", criterion)
    if element and (not unit.elements or unit.elements[-1].title != element):
        unit.elements.append(ListedElement(element))
    if criterion and unit.elements:
        unit.elements[-1].criteria.append(criterion)
