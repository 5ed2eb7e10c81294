"""The list of candidates for BNSP: 19 columns, each value from a person, a list or a code table, none from a guess.

Headings and order as in use by certification bodies ("Data Asesmen", columns A to S); the code tables are BNSP's, and
are supplied by the certification body as CSV files with the columns `kode` and `nama` (cities also `provinsi`).
"""
from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

HEADINGS = (
    "No", "NAMA ASESI", "NIK", "TEMPAT LAHIR", "TANGGAL LAHIR (dd/mm/yyyy)", "JENIS KELAMIN (L/P)", "TEMPAT TINGGAL",
    "KODE KOTA", "KODE PROVINSI", "TELP", "EMAIL", "KODE PENDIDIKAN", "KODE PEKERJAAN", "KODE JADWAL",
    "TANGGAL UJI (hh/bb/yyyy)", "NOMOR REGISTRASI ASESOR", "KODE SUMBER ANGGARAN", "KODE KEMENTERIAN", "K/BK",
)
TABLES: Mapping[str, tuple[str, str]] = {
    "city_code": ("kota", "KODE KOTA"), "province_code": ("provinsi", "KODE PROVINSI"),
    "education_code": ("pendidikan", "KODE PENDIDIKAN"), "occupation_code": ("pekerjaan", "KODE PEKERJAAN"),
    "schedule_code": ("jadwal", "KODE JADWAL"), "budget_code": ("anggaran", "KODE SUMBER ANGGARAN"),
    "ministry_code": ("kementerian", "KODE KEMENTERIAN"),
}
"""Which file holds the codes of a column: `kota.csv` and so on."""
NIK = re.compile(r"\d{16}")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class CodesBroken(Exception):
    """A code table that cannot be used; the text names file and line."""

    code = "bad_code_table"


@dataclass(frozen=True, slots=True)
class CodeTable:
    """Codes with their names; of a city also its province. `may_be_empty` is the body's own choice."""

    names: Mapping[str, str]
    parents: Mapping[str, str] = field(default_factory=dict)
    may_be_empty: bool = False

    def code(self, text: str) -> str | None:
        """The code that is meant by a code or by a whole name; None for neither, or for a name that two codes bear."""
        if text in self.names:
            return text
        fitting = [code for code, name in self.names.items() if plain(name) == plain(text)]
        return fitting[0] if len(fitting) == 1 else None


@dataclass(frozen=True, slots=True)
class Entry:
    """One candidate as far as it is known. `result` is K or BK, from a person's signed decision, else empty."""

    name: str
    nik: str = ""
    birth_place: str = ""
    birth_date: date | None = None
    sex: str = ""
    other: Mapping[str, str] = field(default_factory=dict)
    """By the keys of `records.roster`: address, phone, email, city_code, …"""
    assessed_on: date | None = None
    assessors: Sequence[str] = ()
    result: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a row cannot go out: the candidate, the column, what to do."""

    name: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """`rows` are whole rows of 19 texts (the number is added when written); people with anything missing have none."""

    rows: tuple[tuple[str, ...], ...]
    missing: tuple[Missing, ...]


def read_tables(folder: Path | None) -> dict[str, CodeTable]:
    """The tables that are there, by column key. Raises CodesBroken."""
    if folder is None:
        return {}
    places = {key: folder / f"{name}.csv" for key, (name, _) in TABLES.items()}
    return {key: read_table(place) for key, place in places.items() if place.is_file()}


def read_table(place: Path) -> CodeTable:
    return parse_table(place.name, place.read_text(encoding="utf-8-sig"))


def parse_table(name: str, text: str) -> CodeTable:
    """The table in a CSV's text; the file's name is for the words of CodesBroken, which this raises."""
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    rows = csv.DictReader(io.StringIO(rest), dialect=dialect_of(first), fieldnames=headings(name, first))
    names: dict[str, str] = {}
    parents: dict[str, str] = {}
    try:
        for row in rows:
            code, word = (row.get("kode") or "").strip(), (row.get("nama") or "").strip()
            if not code and not word:
                continue
            if not code or code in names:
                fault = "ganda / twice" if code else "kosong / empty"
                raise CodesBroken(f"{name}, baris / line {rows.line_num + 1}: kode {fault}")
            names[code] = word
            parents[code] = (row.get("provinsi") or "").strip()
    except csv.Error as error:
        raise CodesBroken(f"{name}, baris / line {rows.line_num + 1}: {error}") from error
    return CodeTable(names, parents)


def dialect_of(heading: str) -> type[csv.Dialect]:
    class Separated(csv.excel):
        delimiter = ";" if heading.count(";") > heading.count(",") else ","

    return Separated


def headings(name: str, line: str) -> list[str]:
    names = [cell.strip().strip('"').lower() for cell in line.split(dialect_of(line).delimiter)]
    if not {"kode", "nama"} <= set(names):
        raise CodesBroken(f"{name}: judul kolom harus kode dan nama / headings must be kode and nama")
    return names


def check(entries: Sequence[Entry], tables: Mapping[str, CodeTable]) -> Checked:
    """Every row that is whole, and for every other one all that it lacks at once."""
    rows, missing = [], []
    for entry in entries:
        lacking = list(lacks(entry, tables))
        missing += lacking
        if not lacking:
            rows.append(row_of(entry, tables))
    return Checked(tuple(rows), tuple(missing))


def lacks(entry: Entry, tables: Mapping[str, CodeTable]) -> Iterator[Missing]:
    yield from lacks_of_person(entry)
    for key, (table, column) in TABLES.items():
        text = entry.other.get(key, "")
        if key not in tables:
            yield Missing(entry.name, column, f"tabel kode {table}.csv belum dipasang / code table not supplied")
        elif not text and tables[key].may_be_empty:
            continue
        elif not text:
            yield Missing(entry.name, column, "kosong di daftar asesi / empty in the list of candidates")
        elif tables[key].code(text) is None:
            yield Missing(entry.name, column, f"“{text}” tidak ada di {table}.csv / is not in the code table")
    if {"city_code", "province_code"} <= set(tables) and not in_province(entry, tables):
        yield Missing(entry.name, "KODE KOTA", "kota tidak termasuk provinsi itu / the city is not in that province")
    if not entry.assessors:
        yield Missing(entry.name, "NOMOR REGISTRASI ASESOR", "asesor belum punya nomor registrasi / none is known")
    if entry.result not in ("K", "BK"):
        yield Missing(entry.name, "K/BK", "belum diputuskan orang / no person has decided yet")


def lacks_of_person(entry: Entry) -> Iterator[Missing]:
    tests = (
        ("NAMA ASESI", bool(entry.name.strip()), "kosong / empty"),
        ("NIK", bool(NIK.fullmatch(entry.nik)), "harus 16 angka / must be 16 digits"),
        ("TEMPAT LAHIR", bool(entry.birth_place.strip()), "kosong / empty"),
        ("TANGGAL LAHIR (dd/mm/yyyy)", entry.birth_date is not None, "kosong / empty"),
        ("JENIS KELAMIN (L/P)", entry.sex in ("L", "P"), "harus L atau P / must be L or P"),
        ("TEMPAT TINGGAL", bool(entry.other.get("address", "").strip()), "kosong / empty"),
        ("TELP", bool(entry.other.get("phone", "").strip()), "kosong / empty"),
        ("EMAIL", not (mail := entry.other.get("email", "")) or bool(EMAIL.fullmatch(mail)), "bukan alamat e-mail"),
        ("TANGGAL UJI (hh/bb/yyyy)", entry.assessed_on is not None, "kosong / empty"),
    )
    for column, well, text in tests:
        if not well:
            yield Missing(entry.name, column, text)


def in_province(entry: Entry, tables: Mapping[str, CodeTable]) -> bool:
    """True also where the table of cities does not say which province a city lies in."""
    city = tables["city_code"].code(entry.other.get("city_code", ""))
    province = tables["province_code"].code(entry.other.get("province_code", ""))
    parent = tables["city_code"].parents.get(city or "", "")
    return not (city and province and parent) or parent in (province, tables["province_code"].names[province])


def row_of(entry: Entry, tables: Mapping[str, CodeTable]) -> tuple[str, ...]:
    """Columns B to S of a candidate who lacks nothing."""
    code = {key: tables[key].code(entry.other.get(key, "")) or "" for key in TABLES}
    return (
        entry.name, entry.nik, entry.birth_place, day(entry.birth_date), entry.sex, entry.other["address"],
        code["city_code"], code["province_code"], entry.other["phone"], entry.other.get("email", ""),
        code["education_code"], code["occupation_code"], code["schedule_code"], day(entry.assessed_on),
        ", ".join(entry.assessors), code["budget_code"], code["ministry_code"], entry.result,
    )


def day(value: date | None) -> str:
    return value.strftime("%d/%m/%Y") if value else ""


def plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
