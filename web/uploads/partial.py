"""The bytes of an upload so far, on disk: what is there is the offset, so a restart of the web part loses nothing.

One file for each upload, in a folder that all web processes share. Only the holder of its lock writes to it.
"""
from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from records.arrival_tables import Arrival
from records.settings import Settings
from web.uploads.naming import mark

KEPT_SECONDS = 7 * 24 * 3600.0
"""How long an upload may rest before its bytes are removed."""
CHUNK_BYTES = 1 << 20


class Busy(Exception):
    """Another request writes to this upload now."""

    code = "upload_locked"


@dataclass(frozen=True, slots=True)
class Held:
    """A partial file that is ours alone. Writes are not buffered: what was written outlasts a killed process."""

    place: Path
    file: BinaryIO

    @property
    def length(self) -> int:
        return os.fstat(self.file.fileno()).st_size

    def append(self, chunks: Iterable[bytes]) -> None:
        """Raises OSError, and whatever the chunks raise; what came before it is kept."""
        self.file.seek(0, os.SEEK_END)
        for chunk in chunks:
            left = memoryview(chunk)
            while left:
                left = left[self.file.write(left):]

    def cut(self, length: int) -> None:
        self.file.truncate(length)

    def sync(self) -> None:
        os.fsync(self.file.fileno())

    def chunks(self) -> Iterator[bytes]:
        self.file.seek(0)
        yield from iter(lambda: self.file.read(CHUNK_BYTES), b"")

    def remove(self) -> None:
        self.place.unlink(missing_ok=True)


def place_of(settings: Settings, arrival: Arrival) -> Path:
    """A changed file of the same path is another upload: its bytes never mix with the earlier one's."""
    return folder_of(settings) / f"{arrival.id}-{arrival.size}-{mark(arrival.modified)}"


def folder_of(settings: Settings) -> Path:
    return settings.data / "uploads"


def length_at(place: Path) -> int:
    try:
        return place.stat().st_size
    except FileNotFoundError:
        return 0


@contextmanager
def held(place: Path) -> Iterator[Held]:
    """The partial file, made when it is not there. Raises Busy, OSError."""
    place.parent.mkdir(exist_ok=True, mode=0o700)
    with os.fdopen(os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600), "r+b", buffering=0) as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy(place.name) from error
        if os.fstat(file.fileno()).st_nlink == 0:  # finished and removed while we came for the lock
            raise Busy(place.name)
        yield Held(place, file)


def sweep(settings: Settings) -> int:
    """Remove the bytes of uploads that rested too long; how many. One that is being written to is left."""
    removed = 0
    for place in list(folder_of(settings).glob("*")):
        try:
            if time.time() - place.stat().st_mtime > KEPT_SECONDS:
                with held(place) as old:
                    old.remove()
                removed += 1
        except (Busy, FileNotFoundError):
            continue
    return removed
