"""From bytes on the line to a file of the batch: append, and once whole, keep it in the store and tell of it."""
from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from sqlalchemy import select
from werkzeug.exceptions import ClientDisconnected

from records.arrival_tables import Arrival
from records.arrivals import arrived
from records.publishing import publish
from records.tables import File
from records.viewer import Viewer
from web.site import Site, database, records
from web.uploads.partial import Held, held, length_at, place_of

READ_BYTES = 1 << 16
SILENT_SECONDS = 20.0
"""A line on which nothing comes for so long is a cut one: its upload is set free for the client that comes back."""
CHECKSUMS = ("sha1", "sha256")


class WrongOffset(Exception):
    """The client would write elsewhere than where the bytes end."""

    code = "wrong_offset"


class TooLong(Exception):
    """More bytes than were announced; none of this request's were kept."""

    code = "too_long"


class ChecksumWrong(Exception):
    """The bytes are not what the client meant to send; none of this request's were kept."""

    code = "checksum_wrong"


@dataclass(frozen=True, slots=True)
class Checksum:
    algorithm: str
    digest: bytes


@dataclass(slots=True)
class Line:
    """A request's body as it comes. It ends where the line was cut, and says so; faults of ours pass through."""

    stream: IO[bytes]
    environ: dict[str, Any]
    was_cut: bool = False

    def chunks(self) -> Iterator[bytes]:
        socket = self.environ.get("gunicorn.socket")
        if socket is not None:
            socket.settimeout(SILENT_SECONDS)
        while chunk := self.read():
            yield chunk

    def read(self) -> bytes:
        try:
            return self.stream.read(READ_BYTES)
        except (ClientDisconnected, OSError):
            self.was_cut = True
            return b""


def find(viewer: Viewer, arrival_id: str) -> Arrival | None:
    with records() as session:
        return session.scalar(
            select(Arrival).where(Arrival.id == arrival_id, Arrival.lsp_id == viewer.lsp_id))


def offset_of(here: Site, arrival: Arrival) -> int:
    """Looks at the bytes first: those of a file that has just arrived are removed after its row is there."""
    length = length_at(place_of(here.settings, arrival))
    return arrival.size if is_done(arrival) else min(arrival.size, length)


def append(here: Site, arrival: Arrival, offset: int, line: Line, checksum: Checksum | None, viewer: Viewer) -> int:
    """Add what comes to what is there; the new offset. Once whole, it is a file of the batch when this returns.

    Raises WrongOffset, TooLong, ChecksumWrong, Busy, BatchClosed, PathTaken, OSError.
    """
    with held(place_of(here.settings, arrival)) as partial:
        if is_done(arrival):
            partial.remove()
            return checked(arrival.size, offset, arrival.size)
        start = checked(partial.length, offset, arrival.size)
        try:
            taken_in(partial, arrival.size, line, checksum)
        except (TooLong, ChecksumWrong):
            partial.cut(start)
            raise
        if partial.length == arrival.size:
            finish(here, arrival, partial, viewer)
            return arrival.size
        partial.sync()
        return partial.length


def checked(there: int, offset: int, size: int) -> int:
    if offset != there or there > size:
        raise WrongOffset
    return there


def taken_in(partial: Held, size: int, line: Line, checksum: Checksum | None) -> None:
    """Raises TooLong, ChecksumWrong, OSError."""
    digest = hashlib.new(checksum.algorithm) if checksum else None
    left = size - partial.length

    def counted() -> Iterator[bytes]:
        nonlocal left
        for chunk in line.chunks():
            left -= len(chunk)
            if left < 0:
                raise TooLong
            if digest:
                digest.update(chunk)
            yield chunk

    partial.append(counted())
    if checksum and digest and (line.was_cut or digest.digest() != checksum.digest):
        raise ChecksumWrong


def is_done(arrival: Arrival) -> bool:
    """As the database says now, under the lock."""
    with records() as session:
        return session.scalar(select(Arrival.file_id).where(Arrival.id == arrival.id)) is not None


def finish(here: Site, arrival: Arrival, partial: Held, viewer: Viewer) -> File:
    """Whole bytes into the store, the row, and only then away with them. Killed at any point, it can be done again.

    Raises BatchClosed, PathTaken, OSError.
    """
    stored = here.store.put(arrival.lsp_id, partial.chunks())
    with database() as session:
        file = arrived(session, arrival, stored, viewer.id)
    partial.remove()
    publish(here.broker, here.engine)
    return file


def settle(here: Site, arrival: Arrival, viewer: Viewer) -> None:
    """Finish an upload whose bytes are all there, where a killed process could not. Raises as `append`."""
    place = place_of(here.settings, arrival)
    if arrival.file_id or length_at(place) != arrival.size or (arrival.size and not place.exists()):
        return
    with held(place) as partial:
        if is_done(arrival):
            partial.remove()
        elif partial.length == arrival.size:
            finish(here, arrival, partial, viewer)
