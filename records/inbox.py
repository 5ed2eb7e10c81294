"""The watched folder: what lies still in it is taken in, and moved to `selesai`, or to `gagal` with a reason beside it.

It is looked at again and again (no notifications: network drives send none). First an entry is moved into `.sedang`, in
a folder of its own; only there is it read. That folder is named after the batch just before its transaction ends, so
that whoever comes after a crash sees by the database whether it was taken in. Nothing is taken twice, nothing is lost.
"""
from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from records.ignore import is_litter
from records.tables import new_id

WORKING, DONE, FAILED = ".sedang", "selesai", "gagal"
MOST_WAIT_SECONDS = 300.0  # what lies still goes in after so long, though beside it others still change
UNFINISHED = {".part", ".partial", ".crdownload", ".tmp", ".filepart", ".download"}
"""Endings that programs give to a file until it is whole."""

Picture = tuple[tuple[str, int, int], ...]
"""Path, size and time of change of every file of an entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A folder or file in the inbox, as it has been since the moment `since` of the monotonic clock."""

    name: str
    picture: Picture
    since: float


@dataclass(slots=True)
class Inbox:
    folder: Path
    still_seconds: float
    entries: dict[str, Entry] = field(default_factory=dict)

    def look(self, now: float | None = None) -> list[str]:
        """Names of entries that may be taken in now: those that lie still, once all do or they waited long enough."""
        now = time.monotonic() if now is None else now
        seen = {}
        for name in names(self.folder):
            picture, old = picture_of(self.folder / name), self.entries.get(name)
            same = old is not None and old.picture == picture
            seen[name] = old if same and old else Entry(name, picture, now)
        self.entries = seen
        still = [one for one in seen.values() if now - one.since >= self.still_seconds and whole(one)]
        quiet = len(still) == len(seen)
        return sorted(one.name for one in still if quiet or now - one.since >= MOST_WAIT_SECONDS)

    def set_apart(self, wanted: list[str]) -> Path | None:
        """Move entries to a new folder under `.sedang`, where nobody changes them any more. None if all are gone."""
        apart = self.folder / WORKING / new_id()
        apart.mkdir(parents=True)
        for name in wanted:
            self.entries.pop(name, None)
            try:
                (self.folder / name).rename(apart / name)
            except FileNotFoundError:
                continue  # somebody took it away again
        if any(apart.iterdir()):
            return apart
        apart.rmdir()
        return None


def names(folder: Path) -> Iterator[str]:
    """Entries that are meant for us."""
    for entry in os.scandir(folder):
        if entry.name not in {DONE, FAILED} and not entry.name.startswith(".") and not is_litter(entry.name):
            yield entry.name


def whole(entry: Entry) -> bool:
    return not any(Path(path).suffix.lower() in UNFINISHED for path, _, _ in entry.picture)


def picture_of(place: Path) -> Picture:
    """How an entry lies now. Links are not followed."""
    found = []
    for path in [place, *everything(place)]:
        try:
            state = path.lstat()
        except FileNotFoundError:
            continue
        size = state.st_size if stat.S_ISREG(state.st_mode) else 0
        found.append((str(path.relative_to(place.parent)), size, state.st_mtime_ns))
    return tuple(sorted(found))


def everything(place: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(place):
        yield from (Path(folder) / name for name in (*folders, *files))


def apart(folder: Path) -> list[Path]:
    """The folders under `.sedang`: what was set apart and is not done with, oldest first."""
    working = folder / WORKING
    return sorted(working.iterdir(), key=lambda place: place.stat().st_mtime) if working.is_dir() else []


def move_on(place: Path, inbox: Path, room: str, reason: str = "") -> Path:
    """Move an entry to `selesai/DATE` or `gagal/DATE`, under a free name; a reason is written beside it."""
    day = inbox / room / date.today().isoformat()
    day.mkdir(parents=True, exist_ok=True)
    target, number = day / place.name, 1
    while target.exists():
        number += 1
        target = day / f"{place.stem} ({number}){place.suffix}"
    if reason:
        (day / f"{target.name}.alasan.txt").write_text(f"{reason}\n", encoding="utf-8")
    place.rename(target)
    return target
