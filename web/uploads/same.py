"""A folder that is dropped again after the tab was closed belongs to the batch that still waits for it."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records.arrival_tables import Arrival
from records.arrivals import Announced
from records.tables import Batch, BatchState
from records.viewer import Viewer

LEAST_SHARE = 0.5  # of its files, by path and size, must be among those that were chosen


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A batch that waits for files: how many it was told of, and how many came."""

    id: str
    name: str
    announced: int
    arrived: int


def unfinished(session: Session, viewer: Viewer) -> list[Unfinished]:
    """Those that this person opened, the newest first."""
    rows = session.execute(
        viewer.batches(select(Batch.id, Batch.name, func.count(Arrival.id), func.count(Arrival.file_id)))
        .join(Arrival, Arrival.batch_id == Batch.id)
        .where(Batch.state == BatchState.RECEIVING, Batch.created_by == viewer.id)
        .group_by(Batch.id, Batch.name, Batch.received_at).order_by(Batch.received_at.desc()))
    return [Unfinished(*row) for row in rows]


def same_unfinished(session: Session, viewer: Viewer, files: Sequence[Announced]) -> Unfinished | None:
    """The unfinished batch that these files are of, if there is one."""
    chosen = {(file.path, file.size) for file in files}
    for batch in unfinished(session, viewer):
        told = {(path, size) for path, size in session.execute(
            select(Arrival.path, Arrival.size).where(Arrival.batch_id == batch.id))}
        if told and len(told & chosen) >= LEAST_SHARE * len(told):
            return batch
    return None
