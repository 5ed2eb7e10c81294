"""The list of candidates that staff keep: CSV or XLSX, understood by its headings.

What it says of a person counts as known, so a cell that cannot be meant is left out and told of with row and column;
a number that a spreadsheet may have rounded is never taken for an identity number.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from records.folder_name import person
from records.roster_cells import BadCell, read_birth, read_date, read_nik, read_sex, text_of
from records.sheets import Cell, Sheet, SheetError, open_sheets

MAX_HEADING_ROW = 20  # titles and dates of the list stand above its headings

HEADINGS: dict[str, tuple[str, ...]] = {
    "folder": ("folder", "nama folder", "direktori", "berkas", "folder name"),
    "name": ("name", "nama", "nama asesi", "nama lengkap", "nama peserta", "nama pemohon", "asesi", "candidate"),
    "nik": ("nik", "no nik", "nomor nik", "no ktp", "nomor ktp", "nik ktp", "nomor induk kependudukan", "ktp"),
    "birth": ("ttl", "tempat tanggal lahir", "tempat tgl lahir", "tempat dan tanggal lahir"),
    "birth_place": ("birth place", "tempat lahir", "kota lahir", "place of birth", "tmp lahir"),
    "birth_date": ("birth date", "tanggal lahir", "tgl lahir", "date of birth", "tanggal kelahiran"),
    "sex": ("sex", "jenis kelamin", "kelamin", "l p", "jk", "gender"),
    "scheme": ("scheme", "skema", "skema sertifikasi", "kode skema", "judul skema"),
    "address": ("tempat tinggal", "alamat", "alamat rumah", "alamat tempat tinggal", "address"),
    "city_code": ("kode kota", "kode kabupaten", "kode kota kabupaten", "kode kab kota"),
    "province_code": ("kode provinsi", "kode propinsi"),
    "phone": ("telp", "telepon", "no telp", "no hp", "hp", "nomor hp", "nomor telepon", "no telepon", "phone"),
    "email": ("email", "e mail", "surel"),
    "education_code": ("kode pendidikan",),
    "occupation_code": ("kode pekerjaan",),
    "schedule_code": ("kode jadwal",),
    "assessment_date": ("tanggal uji", "tgl uji", "tanggal asesmen", "assessment date"),
    "assessor_number": ("nomor registrasi asesor", "no reg asesor", "no registrasi asesor", "nomor met"),
    "budget_code": ("kode sumber anggaran", "sumber anggaran"),
    "ministry_code": ("kode kementerian",),
    "result": ("k bk", "hasil"),
}
KEY_OF = {heading: key for key, headings in HEADINGS.items() for heading in headings}
PERSON_KEYS = {"folder", "name", "nik", "birth", "birth_place", "birth_date", "sex", "scheme"}


class RosterError(Exception):
    """The list cannot be used at all; the text says why and what is expected."""

    code = "bad_roster"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One candidate. `row` counts from 1 as the spreadsheet does; `other` holds columns that judging does not need."""

    row: int
    folder: str = ""
    name: str = ""
    nik: str | None = None
    birth_place: str | None = None
    birth_date: date | None = None
    sex: str | None = None
    scheme: str = ""
    other: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """A cell that was left out, by row and column as the spreadsheet names them."""

    row: int
    column: str
    text: str

    def __str__(self) -> str:
        return f"baris {self.row}, kolom {self.column}: {self.text}"


@dataclass(frozen=True, slots=True)
class Roster:
    rows: tuple[RosterRow, ...] = ()
    problems: tuple[RosterProblem, ...] = ()

    def row_for(self, folder: str) -> RosterRow | None:
        """The one row for a folder: by its name, else by the person's name in it. None when no row, or several, fit."""
        by_folder = [row for row in self.rows if row.folder and plain(row.folder) == plain(folder)]
        by_name = [row for row in self.rows if row.name and plain_name(row.name) == plain_name(person(folder))]
        fitting = by_folder or [row for row in by_name if not row.folder]
        return fitting[0] if len(fitting) == 1 else None


def read_roster(path: Path) -> Roster:
    """Raises RosterError when the file cannot be opened or has no heading that names a folder or a person."""
    try:
        sheets = open_sheets(path)
    except SheetError as error:
        raise RosterError(f"{path.name}: {error}") from error
    for sheet in sheets:
        heading = heading_row(sheet)
        if heading is not None:
            return read_rows(sheet, heading, keys_of(sheet[heading]))
    raise RosterError(
        f"{path.name}: tidak ada kolom “folder” atau “nama”; beri judul kolom pada baris pertama, misalnya folder, "
        "nama, nik, tanggal lahir / no column “folder” or “name”; put headings into the first row"
    )


def heading_row(sheet: Sheet) -> int | None:
    """Index of the first row near the top that has a heading for the folder or the name and no wide sentence for it."""
    for index, cells in enumerate(sheet[:MAX_HEADING_ROW]):
        if {"folder", "name"} & set(keys_of(cells).values()):
            return index
    return None


def keys_of(cells: Sequence[Cell], key_of: Mapping[str, str] = KEY_OF) -> dict[int, str]:
    """Which column holds what; of two columns with one meaning the first counts."""
    keys: dict[int, str] = {}
    for column, cell in enumerate(cells):
        key = key_of.get(heading_words(text_of(cell)))
        if key and key not in keys.values():
            keys[column] = key
    return keys


def heading_words(text: str) -> str:
    """A heading without its hints: `TANGGAL LAHIR (dd/mm/yyyy)` is "tanggal lahir", `birth_date` is "birth date"."""
    without_hints = re.sub(r"\(.*?\)|\*", " ", text.replace("_", " "))
    return " ".join(re.findall(r"\w+", (without_hints if without_hints.strip() else text).lower()))


def read_rows(sheet: Sheet, heading: int, keys: dict[int, str]) -> Roster:
    """The rows below the headings; `keys` says which column holds what."""
    rows: list[RosterRow] = []
    problems: list[RosterProblem] = []
    for index, cells in enumerate(sheet[heading + 1:], start=heading + 2):
        row = read_row(index, cells, keys, problems)
        if row.folder or row.name:
            rows.append(row)
        elif any(text_of(cell) for column, cell in enumerate(cells) if keys.get(column) in PERSON_KEYS):
            problems.append(RosterProblem(index, "nama", "tanpa nama dan folder; baris dilewati"))
    return Roster(tuple(rows), tuple(problems + list(twice(rows))))


def read_row(index: int, cells: Sequence[Cell], keys: dict[int, str], problems: list[RosterProblem]) -> RosterRow:
    values: dict[str, object] = {}
    other: dict[str, str] = {}
    for column, key in keys.items():
        cell = cells[column] if column < len(cells) else ""
        if not text_of(cell):
            continue
        try:
            values.update(understood(key, cell))
        except BadCell as error:
            problems.append(RosterProblem(index, column_name(column), str(error)))
        if key not in PERSON_KEYS:
            other[key] = text_of(cell)
    return RosterRow(row=index, other=other, **values)  # type: ignore[arg-type]


def understood(key: str, cell: Cell) -> dict[str, object]:
    """What a cell says, by the fields of `RosterRow`. Raises BadCell."""
    match key:
        case "nik":
            return {"nik": read_nik(cell)}
        case "birth_date":
            return {"birth_date": read_date(cell)}
        case "sex":
            return {"sex": read_sex(cell)}
        case "birth":
            place, born = read_birth(cell)
            return {"birth_place": place, "birth_date": born}
        case "folder" | "name" | "birth_place" | "scheme":
            return {key: " ".join(text_of(cell).split())}
    return {}


def twice(rows: Iterable[RosterRow]) -> Iterable[RosterProblem]:
    seen: dict[str, int] = {}
    for row in rows:
        key = "folder " + plain(row.folder) if row.folder else "name " + plain_name(row.name)
        if key in seen:
            yield RosterProblem(row.row, "folder" if row.folder else "nama", f"sama dengan baris {seen[key]}; hapus "
                                "salah satu, keduanya tidak dipakai / same as that row, delete one, neither is used")
        seen.setdefault(key, row.row)


def column_name(column: int) -> str:
    """0 is A, 26 is AA: as spreadsheets name them."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def plain(text: str) -> str:
    return " ".join(text.replace("\\", "/").strip("/ ").casefold().split())


def plain_name(text: str) -> str:
    """A name for comparing rows with folders: no titles after a comma, no signs, no case."""
    return " ".join(re.findall(r"[^\W\d_]+", text.split(",")[0].casefold()))
