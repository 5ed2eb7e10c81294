"""Who reads which file. The row is the truth; a message in Redis only wakes somebody up.

A worker claims a file by a lease under its own name (the fence), renews it while it reads, and may settle the file only
while the lease is still its own. What a dead worker left is free again when its lease ends. All times are the
database's clock.
"""
from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, CursorResult, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from records.clock import now
from records.tables import SETTLED, Batch, BatchState, Candidate, File, FileState, Json, new_id

LEASE_SECONDS = 60.0
MAX_ATTEMPTS = 3
MAX_MESSAGES = 4000  # in the broker at once; a longer backlog waits in the table
RESEND_SECONDS = 120.0  # a message that nobody answered for so long was lost
QUIET_MESSAGES, QUIET_SECONDS = 8, 4.0  # when hardly a message waits, one that nobody answered so soon was lost


def claim(session: Session, file_id: str, lease_seconds: float = LEASE_SECONDS) -> str | None:
    """Take a file to read: the owner's name to settle it with, or None when it is another's, settled or given up."""
    owner, moment = new_id(), now(session)
    free = or_(File.state == FileState.RECEIVED, (File.state == FileState.READING) & (File.lease < moment))
    taken = changed(session, update(File).where(File.id == file_id, free, File.attempts < MAX_ATTEMPTS).values(
        state=FileState.READING, owner=owner, lease=moment + lease_seconds, attempts=File.attempts + 1))
    return owner if taken else None


def renew(session: Session, file_id: str, owner: str, lease_seconds: float = LEASE_SECONDS) -> bool:
    """Keep a file for longer. False: it has become another's, and the work is in vain."""
    return changed(session, update(File).where(*held(file_id, owner)).values(lease=now(session) + lease_seconds))


def release(session: Session, file_id: str, owner: str) -> bool:
    """Give a file back unread, as a worker does that is asked to stop; the attempt does not count."""
    return changed(session, update(File).where(*held(file_id, owner)).values(
        state=FileState.RECEIVED, owner=None, lease=0.0, published_at=0.0, attempts=File.attempts - 1))


def give_back(session: Session, file_id: str, owner: str) -> bool:
    """Give a file back after an attempt that failed and counts, for another one at once. False: none is left."""
    return changed(session, update(File).where(*held(file_id, owner), File.attempts < MAX_ATTEMPTS).values(
        state=FileState.RECEIVED, owner=None, lease=0.0, published_at=0.0))


def settle(
    session: Session, file_id: str, owner: str, state: FileState, *, problem: Json | None = None, pages: int = 0,
    seconds: float | None = None, notes: Sequence[str] = (), reader: str = "",
) -> bool:
    """Record how reading ended, in the caller's transaction. False: the lease was lost; the caller must roll back."""
    return changed(session, update(File).where(*held(file_id, owner)).values(
        state=state, problem=problem, pages=pages, seconds=seconds, notes=list(notes), owner=None,
        reader=reader, settled_at=now(session)))


def held(file_id: str, owner: str) -> tuple[ColumnElement[bool], ...]:
    """The fence: still being read, and by this owner."""
    return File.id == file_id, File.owner == owner, File.state == FileState.READING


def count_down(session: Session, candidate_id: str) -> bool:
    """One file of the candidate is settled. True when it was the last: the caller judges in the same transaction."""
    left = session.execute(
        update(Candidate).where(Candidate.id == candidate_id)
        .values(files_left=Candidate.files_left - 1).returning(Candidate.files_left)
    ).scalar_one()
    return left == 0


def to_publish(session: Session, waiting: int) -> list[tuple[str, str]]:
    """(file id, lane) of files that need a message, oldest first, as many as keep the broker short; marked as sent.

    `waiting` is the number of messages that lie in the broker now.
    """
    room = MAX_MESSAGES - waiting
    moment = now(session)
    if room <= 0:
        return []
    unanswered = File.published_at < moment - patience(waiting)
    silent = (File.state == FileState.RECEIVED) & unanswered
    expired = (File.state == FileState.READING) & (File.lease < moment)
    dropped = expired & (unanswered | (File.published_at < File.lease))
    rows = session.execute(
        select(File.id, File.lane).where(or_(silent, dropped), File.attempts < MAX_ATTEMPTS)
        .order_by(File.published_at, File.received_at).limit(room).with_for_update(skip_locked=True)
    ).all()
    mark_sent(session, [file_id for file_id, _ in rows])
    return [(file_id, lane) for file_id, lane in rows]


def to_sort(session: Session, waiting: int) -> list[str]:
    """Batches whose files can be sorted into candidates, or which have complete ones that nobody judged; marked."""
    moment = now(session)
    archive = aliased(File)
    closed = archive.zipped & archive.state.not_in(SETTLED) & (archive.batch_id == Batch.id)
    unsorted = ~exists().where(Candidate.batch_id == Batch.id) & ~exists().where(closed)
    unjudged = exists().where(Candidate.batch_id == Batch.id, Candidate.files_left == 0, Candidate.route.is_(None))
    batches = list(session.scalars(
        select(Batch.id).where(
            Batch.state == BatchState.WORKING, Batch.published_at < moment - patience(waiting), unsorted | unjudged)
        .order_by(Batch.closed_at).with_for_update(skip_locked=True)))
    session.execute(update(Batch).where(Batch.id.in_(batches)).values(published_at=moment))
    return batches


def patience(waiting: int) -> float:
    """Seconds after which a message counts as lost: soon where none waits, for then workers would have taken it."""
    return QUIET_SECONDS if waiting < QUIET_MESSAGES else RESEND_SECONDS


def mark_sent(session: Session, file_ids: Sequence[str]) -> None:
    session.execute(update(File).where(File.id.in_(file_ids)).values(published_at=now(session)))


def mark_unsent(session: Session, identities: Sequence[str]) -> None:
    """The broker did not take the messages for these files and batches."""
    session.execute(update(File).where(File.id.in_(identities)).values(published_at=0.0))
    session.execute(update(Batch).where(Batch.id.in_(identities)).values(published_at=0.0))


def given_up(session: Session) -> list[tuple[str, str]]:
    """(file id, owner) of files whose last permitted attempt ended without a word; to be settled as quarantined."""
    rows = session.execute(
        select(File.id, File.owner)
        .where(File.state == FileState.READING, File.lease < now(session), File.attempts >= MAX_ATTEMPTS)
    )
    return [(file_id, owner) for file_id, owner in rows if owner]


def unsettled(session: Session, batch_id: str) -> bool:
    """Whether a file of the batch is still to be read."""
    return session.scalar(
        select(File.id).where(File.batch_id == batch_id, File.state.not_in(SETTLED)).limit(1)) is not None


def changed(session: Session, statement: object) -> bool:
    result = session.execute(statement)  # type: ignore[call-overload]
    assert isinstance(result, CursorResult)
    return result.rowcount > 0
