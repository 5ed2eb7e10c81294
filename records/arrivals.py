"""Files on their way into a batch: announced, arriving, arrived or refused. A batch is whole when none is missing.

Each function works within the caller's transaction, as those of `records.receiving` do.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records.arrival_tables import Arrival
from records.audit import record
from records.clock import seconds_now
from records.quota import Amount
from records.receiving import BatchClosed, add_file, close_batch, new_file, receiving
from records.store import Stored
from records.tables import Batch, File, FileState, Json

PATHS_AT_ONCE = 500  # databases bound how many values one question may hold


class Missing(Exception):
    """A batch cannot be closed: so many announced files have not arrived."""

    code = "files_missing"

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} announced files have not arrived")
        self.count = count


@dataclass(frozen=True, slots=True)
class Announced:
    """What a client says of a file before it sends it. `path` is safe already."""

    path: str
    size: int
    modified: str = ""


def announce(
    session: Session, batch: Batch, files: Sequence[Announced], count: Callable[[Amount], None] = lambda _: None
) -> dict[str, Arrival]:
    """Rows for the files, by path. What was announced before keeps its row; what changed since starts anew.

    `count` is told how much is new. Raises BatchClosed, and whatever `count` raises.
    """
    receiving(session, batch.id)
    new = Amount(0, 0)
    there = {row.path: row for some in batched([file.path for file in files], PATHS_AT_ONCE)
             for row in session.scalars(select(Arrival).where(Arrival.batch_id == batch.id, Arrival.path.in_(some)))}
    moment = seconds_now(session)
    for file in files:
        row = there.get(file.path)
        if row is None:
            there[file.path] = row = Arrival(
                lsp_id=batch.lsp_id, batch_id=batch.id, path=file.path, size=file.size, modified=file.modified,
                announced_at=moment)
            session.add(row)
            new += Amount(1, file.size)
        elif row.file_id is None and (row.size, row.modified) != (file.size, file.modified):
            row.size, row.modified, row.announced_at = file.size, file.modified, moment
            new += Amount(1, file.size)
    if new.files:
        count(new)
    session.flush()
    return {file.path: there[file.path] for file in files}


def batched(paths: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(paths), size):
        yield paths[start:start + size]


def arrived(session: Session, arrival: Arrival, stored: Stored, actor: str) -> File:
    """The file is whole and in the store. Saying so again changes nothing. Raises BatchClosed, PathTaken."""
    row = newest(session, arrival.id)
    if row.file_id is None:
        batch = receiving(session, row.batch_id)  # whoever writes arrivals holds their batch first
        row = newest(session, arrival.id)
        if row.file_id is None:
            row.file_id = add_file(session, batch, row.path, stored, actor).id
    return session.scalars(select(File).where(File.id == row.file_id)).one()


def newest(session: Session, arrival_id: str) -> Arrival:
    return session.scalars(
        select(Arrival).where(Arrival.id == arrival_id).execution_options(populate_existing=True)).one()


def refuse(session: Session, batch: Batch, path: str, size: int, problem: Json, actor: str) -> File:
    """A row for a file whose bytes were not taken in, so that it is told of wherever the others are."""
    held = receiving(session, batch.id)
    there = session.scalar(select(File).where(File.batch_id == batch.id, File.path == path))
    if there is not None:
        return there
    file = new_file(session, held, path, Stored("", size))
    file.state, file.zipped, file.problem, file.settled_at = FileState.FAILED, False, problem, file.received_at
    session.add(file)
    session.flush()
    record(session, batch.lsp_id, actor, "file_refused", "file", file.id, {"code": str(problem["code"])})
    return file


NOT_SENT: Json = {
    "code": "timeout",
    "message": "Berkas ini tidak selesai diunggah. Unggah lagi sebagai kiriman baru. / It was not wholly uploaded.",
}


def give_up(session: Session, batch: Batch, actor: str) -> int:
    """Nobody waits any longer for what has not arrived; each such file stands on record as not sent. How many.

    Raises BatchClosed.
    """
    receiving(session, batch.id)
    waiting = session.scalars(select(Arrival).where(Arrival.batch_id == batch.id, Arrival.file_id.is_(None))).all()
    for arrival in waiting:
        arrival.file_id = refuse(session, batch, arrival.path, arrival.size, NOT_SENT, actor).id
    return len(waiting)


def missing(session: Session, batch_id: str) -> int:
    return session.scalar(
        select(func.count()).select_from(Arrival)
        .where(Arrival.batch_id == batch_id, Arrival.file_id.is_(None))) or 0


def close_whole(session: Session, batch: Batch, actor: str, *, without_rest: bool = False) -> None:
    """Nothing more comes. `without_rest` gives up what is missing. Closing a closed batch changes nothing.

    Raises Missing while an announced file has not arrived.
    """
    try:
        receiving(session, batch.id)
    except BatchClosed:
        return
    if without_rest:
        give_up(session, batch, actor)
    count = missing(session, batch.id)
    if count:
        raise Missing(count)
    close_batch(session, batch.id, actor)
