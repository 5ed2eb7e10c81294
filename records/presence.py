"""Which readers are alive: each tells the database every few seconds, with what it can do."""
from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from records.clock import now
from records.tables import Worker

BEAT_SECONDS = 10.0
SILENT_SECONDS = 35.0  # three missed beats and a little: it is gone
FORGOTTEN_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class Presence:
    """What one `bukti worker` says of itself."""

    id: str
    machine: str
    processes: int
    languages: tuple[str, ...]
    """Of Tesseract; empty where it cannot be started."""
    engine: str
    """Which reader, in which version."""
    sandbox: int
    """The level of the walls around a file's reader; 0 has none."""


def tell(session: Session, one: Presence) -> None:
    """Say that a reader is alive, and forget those that were silent for an hour."""
    moment = now(session)
    row = session.get(Worker, one.id) or Worker(id=one.id)
    row.machine, row.processes, row.languages = one.machine, one.processes, list(one.languages)
    row.engine, row.sandbox = one.engine, one.sandbox
    row.seen_at = moment
    session.add(row)
    session.execute(delete(Worker).where(Worker.seen_at < moment - FORGOTTEN_SECONDS))


def leave(session: Session, worker_id: str) -> None:
    """A reader that ends in order takes its row with it."""
    session.execute(delete(Worker).where(Worker.id == worker_id))


def present(session: Session) -> list[Presence]:
    """The readers that were heard of within `SILENT_SECONDS`."""
    rows = session.scalars(
        select(Worker).where(Worker.seen_at >= now(session) - SILENT_SECONDS).order_by(Worker.machine, Worker.id))
    return [
        Presence(row.id, row.machine, row.processes, tuple(row.languages), row.engine, row.sandbox) for row in rows]


def heard_of(session: Session, machine: str) -> bool:
    """Whether a reader on this machine was heard of lately."""
    return any(one.machine == machine for one in present(session))
