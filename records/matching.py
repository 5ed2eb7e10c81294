"""Whose a folder's papers are: its row on the roster, the person's name, the scheme. Shell and service share it."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from records import schemes
from records.roster import Roster, RosterRow, plain
from records.schemes import Source
from rules.paper import Candidate
from rules.scheme import Scheme

DEFAULT_SCHEME = "pembatik-tulis"
Json = dict[str, Any]


def row_of(roster: Roster, folder: str) -> RosterRow | None:
    """The row for a candidate's folder, by its whole path or its own name."""
    return roster.row_for(folder) or roster.row_for(Path(folder).name)


def unmatched(roster: Roster, rows: Sequence[RosterRow | None]) -> list[str]:
    """Sentences on candidates on the list without a folder, and folders without a row, while there is a list."""
    if not roster.rows:
        return []
    matched = {row.row for row in rows if row is not None}
    texts = [
        f"Daftar asesi baris {row.row} ({row.name or row.folder}) tidak punya folder / has no folder"
        for row in roster.rows if row.row not in matched
    ]
    lone = sum(row is None for row in rows)
    return texts + ([f"{lone} folder tidak ada di daftar asesi / {lone} folders are not on the list"] if lone else [])


def nameless(folder: str) -> str:
    return f"{folder}: nama asesi tidak diketahui; beri --name atau daftar asesi / candidate's name unknown"


def default_scheme(extra: Source) -> str:
    known = schemes.available(extra)
    return DEFAULT_SCHEME if DEFAULT_SCHEME in known or not known else known[0]


def scheme_of(row: RosterRow | None, default: Scheme, extra: Source) -> Scheme:
    """The scheme that the row names by id or title, else the default. Raises SchemeUnknown."""
    if row is None or not row.scheme:
        return default
    named = plain(row.scheme)
    fitting = [scheme for scheme in all_schemes(extra) if named in {plain(scheme.id), plain(scheme.title)}]
    return fitting[0] if fitting else schemes.load(row.scheme, extra)


@lru_cache(maxsize=64)
def all_schemes(extra: Source) -> tuple[Scheme, ...]:
    return tuple(schemes.load(one, extra) for one in schemes.available(extra))


def person_of(folder: str, name: str, row: RosterRow | None) -> Candidate:
    """Whom the papers must speak of: what the roster says of the person counts as known."""
    if row is None:
        return Candidate(name, folder)
    return Candidate(name, folder, row.nik, row.birth_date, row.birth_place, row.sex)


def encode_row(row: RosterRow) -> Json:
    """A row of the roster as plain values, for `Batch.roster`."""
    return asdict(row) | {"birth_date": row.birth_date.isoformat() if row.birth_date else None}


def decode_row(row: Json) -> RosterRow:
    """Keys that are missing count as not said. Raises TypeError, ValueError for what is no row."""
    born = row.get("birth_date")
    values: Json = {"row": 0} | row | {"birth_date": date.fromisoformat(born) if born else None}
    return RosterRow(**values)


def encode_known(person: Candidate) -> Json:
    """For `Candidate.known`: only what the roster gives."""
    known = {"nik": person.nik, "birth_date": person.birth_date.isoformat() if person.birth_date else None,
             "birth_place": person.birth_place, "sex": person.sex}
    return {key: value for key, value in known.items() if value is not None}


def decode_known(name: str, folder: str, known: Json) -> Candidate:
    born = known.get("birth_date")
    return Candidate(name, folder, known.get("nik"), date.fromisoformat(born) if born else None,
                     known.get("birth_place"), known.get("sex"))
