"""Which column of a list holds what, for people to look at and to put right before anything starts."""
from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from records.roster import (
    HEADINGS,
    MAX_HEADING_ROW,
    PERSON_KEYS,
    Roster,
    RosterError,
    column_name,
    heading_row,
    keys_of,
    read_rows,
)
from records.roster_cells import text_of
from records.sheets import Sheet, SheetError, open_sheets

MOST_COLUMNS = 60
EXAMPLES, EXAMPLE_CHARACTERS = 3, 60


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is one of HEADINGS, or empty for a column that is not used. `examples` are its first filled cells."""

    number: int
    letter: str
    heading: str
    key: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it is understood. `lacking`: no column names a folder or a person yet, so there are no rows."""

    columns: tuple[Column, ...]
    roster: Roster
    lacking: bool = False


def understand(path: Path, chosen: Mapping[int, str] | None = None) -> Listed:
    """`chosen` says of columns by number what they hold, above what their headings say; empty for nothing.

    Raises RosterError for a file that is no table.
    """
    try:
        sheets = open_sheets(path)
    except SheetError as error:
        raise RosterError(str(error)) from error
    sheet, heading = best_sheet(sheets)
    keys = put_right(keys_of(sheet[heading]), chosen or {})
    columns = tuple(column_of(sheet, heading, number, keys.get(number, "")) for number in used_columns(sheet, heading))
    if not {"folder", "name"} & set(keys.values()):
        return Listed(columns, Roster(), lacking=True)
    return Listed(columns, read_rows(sheet, heading, keys))


def best_sheet(
    sheets: list[Sheet], heading_of: Callable[[Sheet], int | None] = heading_row
) -> tuple[Sheet, int]:
    """The first sheet with headings that are known; else the first with any, by its fullest row near the top."""
    for sheet in sheets:
        heading = heading_of(sheet)
        if heading is not None:
            return sheet, heading
    for sheet in sheets:
        filled = [sum(bool(text_of(cell)) for cell in row) for row in sheet[:MAX_HEADING_ROW]]
        if any(filled):
            return sheet, filled.index(max(filled))
    raise RosterError("daftar ini kosong / this list is empty")


def put_right(
    keys: Mapping[int, str], chosen: Mapping[int, str], known: Collection[str] = HEADINGS
) -> dict[int, str]:
    """A meaning that was chosen for one column is taken from the others. Raises RosterError for an unknown one."""
    if not set(chosen.values()) <= {*known, ""}:
        raise RosterError("arti kolom tidak dikenal / unknown meaning of a column")
    kept = {number: key for number, key in keys.items() if number not in chosen and key not in chosen.values()}
    return dict(sorted((kept | {number: key for number, key in chosen.items() if key}).items()))


def used_columns(sheet: Sheet, heading: int) -> list[int]:
    width = max((len(row) for row in sheet[heading:heading + 50]), default=0)
    return [number for number in range(min(width, MOST_COLUMNS))
            if any(number < len(row) and text_of(row[number]) for row in sheet[heading:heading + 50])]


def column_of(sheet: Sheet, heading: int, number: int, key: str) -> Column:
    cells = [text_of(row[number]) for row in sheet[heading:heading + 50] if number < len(row)]
    filled = [cell[:EXAMPLE_CHARACTERS] for cell in cells[1:] if cell]
    return Column(number, column_name(number), cells[0] if cells else "", key, tuple(filled[:EXAMPLES]))


MEANINGS = tuple(key for key in HEADINGS if key in PERSON_KEYS)
"""What people choose among; the others are taken by their headings alone."""
