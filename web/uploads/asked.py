"""What the page's script asks: the files that were chosen, the list of candidates, and what staff put right in it."""
from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from flask import Request
from werkzeug.exceptions import BadRequest

from records.arrivals import Announced
from records.ignore import is_in_litter
from records.roster import Roster, RosterError
from records.roster_columns import Listed
from records.roster_correcting import Said, corrected
from web.uploads.multipart import Part, parts
from web.uploads.naming import clear_of_folders, free, tamed
from web.uploads.sheet import MOST_ROSTER_BYTES, listed

ROSTER = "roster"
MOST_JSON_BYTES = 8 << 20  # 20,000 files with long paths
MOST_FILES = 20_000
MOST_BYTES = 1 << 50
MOST_MEMBERS = 20_000


@dataclass(frozen=True, slots=True)
class Asked:
    """`given` are all files in the client's order, `files` those that are no operating system's litter.

    `members` are the paths in each ZIP that could be looked into.
    """

    given: tuple[Announced, ...] = ()
    files: tuple[Announced, ...] = ()
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    listed: Listed | None = None
    fault: str = ""
    """Why the list of candidates cannot be used."""
    said: Mapping[str, Said] = field(default_factory=dict)
    name: str = ""
    scheme: str = ""
    assessed_on: str = ""
    batch: str = ""

    @property
    def roster(self) -> Roster:
        return corrected(self.listed.roster if self.listed else Roster(), self.said)

    @property
    def day(self) -> date:
        """Raises BadRequest."""
        try:
            return date.fromisoformat(self.assessed_on)
        except ValueError as error:
            raise BadRequest("assessed_on") from error

    @property
    def called(self) -> str:
        """The batch's name: what was typed, else the folder that was dropped, else the day."""
        tops = {file.path.split("/")[0] for file in self.files if "/" in file.path}
        return self.name or (tops.pop() if len(tops) == 1 else f"Kiriman {self.assessed_on}")


def asked(request: Request) -> Asked:
    """Raises BadRequest, RequestEntityTooLarge."""
    fields: dict[str, str] = {}
    roster = b""
    for part in parts(request.stream, request.content_type or ""):
        if part.name == ROSTER and part.filename:
            roster = part.data(MOST_ROSTER_BYTES)
        elif part.filename is None:
            fields[part.name] = field_text(part)
    try:
        return understood(fields, roster)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadRequest from error


def field_text(part: Part) -> str:
    return part.data(MOST_JSON_BYTES).decode("utf-8", "replace")


def understood(fields: Mapping[str, str], roster: bytes) -> Asked:
    columns = {int(number): str(key) for number, key in told(fields, "columns").items()}
    found, fault = None, ""
    if roster:
        try:
            found = listed(roster, columns)
        except RosterError as error:
            fault = str(error)
    given = files_of(json.loads(fields.get("files", "[]")))
    papers = tuple(file for file in given if not is_in_litter(file.path))
    return Asked(
        given, papers, members_of(told(fields, "members")), found, fault,
        {tamed(folder): said_of(one) for folder, one in told(fields, "people").items()},
        fields.get("name", "").strip()[:200], fields.get("scheme", ""), fields.get("assessed_on", ""),
        fields.get("batch", ""))


def told(fields: Mapping[str, str], name: str) -> dict[str, Any]:
    value = json.loads(fields.get(name, "{}"))
    if not isinstance(value, dict):
        raise TypeError(name)
    return value


def files_of(rows: list[Any]) -> tuple[Announced, ...]:
    """Rows are [path, size, modified]. Paths that would be one, or a file and a folder, get a number."""
    if len(rows) > MOST_FILES:
        raise ValueError(f"more than {MOST_FILES} files")
    files: dict[str, Announced] = {}
    for untrusted_path, size, modified in rows:
        if not 0 <= int(size) < MOST_BYTES:
            raise ValueError("size")
        path = free(tamed(str(untrusted_path)), files)
        files[path] = Announced(path, int(size), str(modified)[:20])
    paths = clear_of_folders(files)
    return tuple(replace(file, path=paths[path]) for path, file in files.items())


def members_of(archives: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    members = {tamed(path): tuple(dict.fromkeys(tamed(str(name)) for name in names))
               for path, names in archives.items()}
    if sum(map(len, members.values())) > MOST_MEMBERS:
        return {}
    return members


def said_of(one: Mapping[str, Any]) -> Said:
    row = one.get("row")
    return Said(int(row) if row is not None else None, str(one.get("name", ""))[:200].strip(),
                str(one.get("scheme", ""))[:100])
