"""From an upload to rows: a batch is opened, its files arrive, it is closed. What a row speaks of lies in the store.

Each function works within the caller's transaction. Only after its commit may the client be told that a file is safe;
then `publish` wakes a worker up.
"""
from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, literal, select, update
from sqlalchemy.orm import Session

from records.audit import record
from records.clock import now, seconds_now
from records.paths import safe_path
from records.publishing import publish as publish
from records.sealed_columns import MarkWithin, folders_of
from records.store import Stored
from records.tables import Batch, BatchState, File, Json, Lane

QUICK_FILES = 20
"""So many files of a batch go the quick way: all of a small one, the first few of a large one."""
ZIP_BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06")


class PathTaken(Exception):
    """Another content lies at that path in the batch."""

    code = "path_taken"


class BatchClosed(Exception):
    """The batch is not there, or takes no more files."""

    code = "batch_closed"


def open_batch(
    session: Session, lsp_id: str, *, name: str, scheme: str = "", assessed_on: date, roster: Sequence[Json] = (),
    actor: str,
) -> Batch:
    """A batch that files can be added to. `roster` are rows as `records.matching.encode_row` makes them."""
    batch = Batch(
        lsp_id=lsp_id, name=name, scheme=scheme, assessed_on=assessed_on.isoformat(), roster=list(roster),
        received_at=seconds_now(session), created_by=actor[:32], state=BatchState.RECEIVING, lane=Lane.QUICK,
        warnings=[],
    )
    session.add(batch)
    session.flush()
    record(session, lsp_id, actor, "batch_opened", "batch", batch.id)
    return batch


def add_file(session: Session, batch: Batch, path: str, stored: Stored, actor: str) -> File:
    """A row for a file that lies in the store. The same content at the same path again is the same row.

    Raises PathRefused, PathTaken, BatchClosed.
    """
    path = safe_path(path)
    held = receiving(session, batch.id)
    there = session.scalar(select(File).where(File.batch_id == batch.id, File.path == path))
    if there is not None:
        if there.sha256 != stored.sha256:
            raise PathTaken(path)
        return there
    refuse_overlap(session, batch.id, path)
    file = new_file(session, held, path, stored)
    session.add(file)
    session.flush()
    record(session, batch.lsp_id, actor, "file_received", "file", file.id)
    return file


def receiving(session: Session, batch_id: str) -> Batch:
    """The batch, held until the transaction ends, so that it is not closed meanwhile. Raises BatchClosed."""
    batch = session.scalar(
        select(Batch).where(Batch.id == batch_id).with_for_update(key_share=True)
        .execution_options(populate_existing=True))
    if batch is None or batch.state != BatchState.RECEIVING:
        raise BatchClosed(batch_id)
    return batch


def refuse_overlap(session: Session, batch_id: str, path: str) -> None:
    """A path cannot be a file's and a folder's at once. Raises PathTaken."""
    taken = File.path.in_(folders_of(path)) | File.folder_marks.like(literal(path, MarkWithin()))
    if session.scalar(select(File.id).where(File.batch_id == batch_id, taken).limit(1)):
        raise PathTaken(path)


def new_file(session: Session, batch: Batch, path: str, stored: Stored) -> File:
    return file_row(batch, path, stored, lane_of(session, batch), seconds_now(session))


def file_row(batch: Batch, path: str, stored: Stored, lane: Lane, moment: float) -> File:
    zipped = stored.beginning.startswith(ZIP_BEGINNINGS) or path.lower().endswith(".zip")
    return File(
        lsp_id=batch.lsp_id, batch_id=batch.id, path=path, sha256=stored.sha256, size=stored.size, zipped=zipped,
        lane=lane, received_at=moment, notes=[],
    )


def lane_of(session: Session, batch: Batch) -> Lane:
    """Where the next file of a batch waits; a batch that has grown large says so from then on."""
    if batch.lane == Lane.QUICK:
        files = session.scalar(select(func.count()).select_from(File).where(File.batch_id == batch.id)) or 0
        if files >= QUICK_FILES:
            batch.lane = Lane.BATCH
    return Lane(batch.lane)


def close_batch(session: Session, batch_id: str, actor: str) -> None:
    """All files have arrived. Closing a closed batch changes nothing. Raises BatchClosed for one that is not there."""
    lsp_id = session.scalar(select(Batch.lsp_id).where(Batch.id == batch_id))
    if lsp_id is None:
        raise BatchClosed(batch_id)
    closed = session.execute(
        update(Batch).where(Batch.id == batch_id, Batch.state == BatchState.RECEIVING)
        .values(state=BatchState.WORKING, closed_at=now(session)).returning(Batch.id)
    ).scalar()
    if closed:
        record(session, lsp_id, actor, "batch_closed", "batch", batch_id)
